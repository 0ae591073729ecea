### Ce que dit chaque contrôle : titre, message, raison, remède, changement. Seuls le message et le changement prennent des
### arguments, les mêmes dans toutes les langues ; ils sont nommés au-dessus de chaque contrôle dans en/checks.ftl.

## Parties employées dans les messages

part-span = { $count ->
    [one] une fois, le { $first }
   *[other] { $count } fois, du { $first } au { $last }
    }
part-when = { $count ->
    [one] le { $first }
   *[other] du { $first } au { $last }
    }
part-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
    }
part-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
    }
part-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
    }
part-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
part-certificate = procès-verbal { $certificate } (exemplaires concernés : { $count })
part-copy = exemplaire { $copy }
part-visitor = Le visiteur de l'inscription { $entry }
part-one-number = n° { $from }
part-numbers = n° { $from } à { $until }

## Fondements communs à plusieurs contrôles

basis-access = À partir de CONFIDENTIEL / VERTROUWELIJK, l'accès suppose trois choses réunies : une habilitation de sécurité du niveau, un briefing de sécurité et le besoin d'en connaître (loi du 11 décembre 1998, art. 8, § 2 ; lu à la source).
basis-area = Dans une zone sécurisée, les entrées et les sorties sont contrôlées, les personnes admises sans escorte figurent sur une liste et toutes les autres sont escortées (décision 2013/488/UE du Conseil, annexe II, 15 à 21 ; lu à la source).
basis-log-review = L'examen des journaux d'accès recherche les entrées hors horaire, les accès répétés à des zones inhabituelles, les durées inhabituelles et les événements hors séquence (NIST SP 800-53, PE-6 ; lu à la source).
basis-quarterly = Le rapport de contrôle belge de 2021 demande un contrôle trimestriel des journaux d'accès par l'officier de sécurité.
basis-monthly = Le rapport de contrôle belge de 2021 demande une évaluation mensuelle des habilitations, afin de les demander, de les prolonger ou de les retirer à temps.
basis-setting = Paramètre du registre, à confirmer par l'officier de sécurité.
basis-secondary = Source étrangère ou secondaire, non vérifiée : à titre indicatif.

## Habilitations

clr001-title = Habilitation expirée
clr001-message = L'habilitation { $level } de la personne { $person } a expiré le { $expires } ; motifs d'accès encore ouverts : { $grounds }.
clr001-why = Passé son dernier jour, une habilitation n'ouvre plus aucun accès ; ce dernier jour compte encore. { basis-access }
clr001-remedy = Demander une nouvelle habilitation, ou fermer les motifs : radier la personne des listes d'accès, reprendre les exemplaires, revoir la fonction.
clr001-change = { $case ->
    [none] Une habilitation de la personne { $person } valable le { $day }, ou la fin de l'habilitation expirée enregistrée.
   *[open] Une habilitation de la personne { $person } valable le { $day }, ou la fin de l'habilitation expirée enregistrée et rien d'ouvert parmi : { $grounds }.
    }

clr002-title = Période de renouvellement ouverte
clr002-message = L'habilitation { $level } de la personne { $person } expire le { $expires }, dans { part-days }, et aucun renouvellement n'a été introduit.
clr002-why = Une habilitation vaut en principe 5 ans, puis exige une nouvelle enquête complète, qui prend du temps (loi du 11 décembre 1998, art. 1bis et 22 ; lu à la source). Durée de la période et délai le plus court : { basis-setting }
clr002-remedy = Introduire dès maintenant la demande de renouvellement, ou acter que l'habilitation prendra fin.
clr002-change = Un renouvellement introduit pour la personne { $person } au plus tard le { $day }, ou plus de { part-months } restants à cette date.

clr003-title = Habilitation inférieure au besoin
clr003-message = La personne { $person } a une habilitation { $level } alors qu'il lui faut { $need } ; motifs d'accès : { $grounds }.
clr003-why = Une habilitation ouvre son propre niveau et ceux qui lui sont inférieurs. { basis-access }
clr003-remedy = Demander le niveau supérieur, ou ramener les motifs au niveau détenu.
clr003-change = Une habilitation { $need } de la personne { $person } valable le { $day }, ou rien d'ouvert parmi : { $grounds }.

clr004-title = Portée manquante
clr004-message = La personne { $person } est habilitée pour { $scopes } alors qu'il lui faut { $need_scope } ; motifs d'accès : { $grounds }.
clr004-why = Les informations classifiées de l'UE exigent une habilitation qui les couvre (décision 2013/488/UE du Conseil, art. 7 ; lu à la source). Pour l'OTAN : { basis-setting } L'ajout d'une portée est une demande simple, contrairement au relèvement du niveau.
clr004-remedy = Demander à l'Autorité nationale de sécurité d'ajouter la portée, ou fermer les motifs qui l'exigent.
clr004-change = La portée { $need_scope } dans l'habilitation de la personne { $person } le { $day }, ou rien d'ouvert parmi : { $grounds }.

clr005-title = Absence d'habilitation
clr005-message = La personne { $person } n'a aucune habilitation alors qu'il lui faut { $need } ; motifs d'accès : { $grounds }.
clr005-why = Sans habilitation, pas d'accès, quelle que soit la fonction. { basis-access }
clr005-remedy = Fermer immédiatement les motifs, et demander une habilitation si le besoin subsiste.
clr005-change = Une habilitation { $need } de la personne { $person } valable le { $day }, ou rien d'ouvert parmi : { $grounds }.

clr006-title = Demande sans réponse
clr006-message = L'habilitation demandée pour la personne { $person } le { $requested } est sans réponse depuis { part-days }.
clr006-why = Une demande oubliée laisse une fonction sans personne habilitée. Délai d'attente : { basis-setting }
clr006-remedy = S'informer de l'état de la demande auprès de l'Autorité nationale de sécurité et acter la réponse.
clr006-change = Une réponse, au plus tard le { $day }, à la demande du { $requested } pour la personne { $person }.

clr007-title = Habilitation sans besoin
clr007-message = La personne { $person } a une habilitation { $level } qu'aucune fonction, liste, consultation ou entrée ni aucun exemplaire n'a justifiée depuis { part-months }.
clr007-why = Une habilitation sert un besoin d'en connaître ; sans lui, elle est à retirer. { basis-monthly } Durée : { basis-setting }
clr007-remedy = Confirmer le besoin par écrit, ou faire retirer l'habilitation.
clr007-change = Depuis le { $since }, une fonction, une liste, un exemplaire, une consultation ou une entrée de la personne { $person } exigeant une habilitation, ou aucune habilitation valable le { $day }.

clr008-title = Départ, droits encore ouverts
clr008-message = La personne { $person } est partie le { $left }, mais restent ouverts : { $open }.
clr008-why = Au départ d'une personne, ses accès prennent fin, ses badges sont repris et ce qu'elle détient est récupéré (NIST SP 800-53, PS-4 ; lu à la source). { basis-access }
clr008-remedy = Mettre fin à l'habilitation, radier la personne des listes, désactiver les badges, reprendre les exemplaires, et acter chaque fait à sa date.
clr008-change = Rien d'ouvert après le { $left } parmi : { $open } ; ou un dernier jour de service plus tardif de la personne { $person }.

clr009-title = Briefing manquant
clr009-message = Aucun briefing de sécurité n'est enregistré pour la personne { $person } ; motifs d'accès : { $grounds }.
clr009-why = Le briefing est l'une des trois conditions de l'accès, également pour RESTREINT / BEPERKT. { basis-access }
clr009-remedy = Donner le briefing avant le prochain accès et le faire signer pour prise de connaissance ; s'il a eu lieu, en enregistrer la date.
clr009-change = Un briefing de sécurité de la personne { $person } au plus tard le { $day }, ou rien d'ouvert parmi : { $grounds }.

clr010-title = Briefing à renouveler
clr010-message = Le dernier briefing de sécurité de la personne { $person } date du { $last_briefing }, soit de plus de { part-months }.
clr010-why = Un briefing qui n'est jamais répété s'oublie. Intervalle : { basis-setting }
clr010-remedy = Planifier un nouveau briefing et enregistrer les présences.
clr010-change = Un briefing de sécurité de la personne { $person }, au plus { part-months } avant le { $day }.

clr011-title = Habilitation suspendue ou retirée, droits encore ouverts
clr011-message = L'habilitation de la personne { $person } est suspendue ou retirée depuis le { $since } ; motifs d'accès encore ouverts : { $grounds }.
clr011-why = Une habilitation suspendue ou retirée ne donne plus accès (loi du 11 décembre 1998, art. 22 ; lu à la source). { basis-access }
clr011-remedy = Radier la personne des listes d'accès et reprendre les exemplaires le jour même.
clr011-change = Une habilitation de la personne { $person } valable le { $day }, ou rien d'ouvert parmi : { $grounds }.

clr012-title = Débriefing manquant
clr012-message = L'habilitation de la personne { $person } a pris fin le { $ended } et aucun débriefing n'est enregistré.
clr012-why = À qui perd l'accès, on rappelle que le devoir de secret demeure (décision 2013/488/UE du Conseil, annexe I ; lu à la source).
clr012-remedy = Tenir le débriefing, le faire signer et en enregistrer la date.
clr012-change = Un débriefing de la personne { $person }, au plus tard le { $day }, sur l'habilitation terminée le { $ended }, sans briefing ultérieur.

clr013-title = Continuité menacée
clr013-message = À partir du { $date }, personnes habilitées restantes pour { $place } : { $have } ; requises : { $need }.
clr013-why = Un local où personne ne peut entrer, ou une combinaison que personne ne connaît, arrête le service. Deux administrations belges en ont exprimé la crainte. Horizon et nombre de personnes : { basis-setting }
clr013-remedy = Demander une habilitation pour une autre personne, ou renouveler celles qui prennent fin, avant cette date.
clr013-change = { $lacking ->
    [one] { $lacking } personne habilitée de plus pour { $place } à partir du { $date }.
   *[other] { $lacking } personnes habilitées de plus pour { $place } à partir du { $date }.
    }

clr014-title = Consentement en retard
clr014-message = L'avertissement a été remis à la personne { $person } le { $since } ; aucun consentement n'est revenu en { part-days }.
clr014-why = Sans consentement dans les 15 jours, la procédure prend fin (loi du 11 décembre 1998, art. 16, § 1 ; lu à la source).
clr014-remedy = Enregistrer le consentement à sa date s'il a été donné à temps ; sinon, acter la fin de la procédure et la recommencer.
clr014-change = Le consentement de la personne { $person } au plus tard le { $by }, ou la fin de la procédure enregistrée.

## Accès aux locaux

acc001-title = Entrée hors liste
acc001-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } sans jamais avoir figuré sur la liste d'accès : { part-span }.
acc001-why = Personne n'entre sans escorte s'il ne figure pas sur la liste. { basis-area } { basis-access }
acc001-remedy = Établir pourquoi et par qui la personne a été admise ; retirer le droit de la carte, ou inscrire la personne si le besoin est confirmé ; ouvrir un incident s'il y a lieu.
acc001-change = Une autorisation de la personne { $person } pour le local { $room } { part-when }, ou aucune entrée.

acc002-title = Entrée en dehors de l'autorisation
acc002-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } en dehors de son autorisation, qui va du { $from } au { $until } : { part-span }.
acc002-why = Une autorisation a un premier et un dernier jour ; avant et après, la personne n'est pas sur la liste. { basis-area }
acc002-remedy = Aligner le lecteur sur la liste ; si le besoin était réel, prolonger l'autorisation avec son motif et sa date.
acc002-change = Une autorisation de la personne { $person } pour le local { $room } qui vaut { part-when } et pas seulement du { $from } au { $until }, ou aucune entrée.

acc003-title = Entrée sans habilitation
acc003-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } un jour où elle n'avait pas d'habilitation valable ({ $state }) : { part-span }.
acc003-why = L'habilitation doit être valable le jour de l'entrée. { basis-access }
acc003-remedy = Retirer le droit de la carte jusqu'à ce que l'habilitation soit valable ; vérifier ce qui a été consulté et ouvrir un incident s'il y a lieu.
acc003-change = Une habilitation { $need } de la personne { $person } valable { part-when }, ou aucune entrée dans le local { $room }.

acc004-title = Entrée à un niveau insuffisant
acc004-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } en ayant { $held } alors qu'il faut { $need } : { part-span }.
acc004-why = L'habilitation doit atteindre le niveau et la portée du local. { basis-access }
acc004-remedy = Retirer le droit de la carte, ou demander le niveau ou la portée qui manque ; vérifier ce qui a été consulté.
acc004-change = Une habilitation { $need } au lieu de { $held } pour la personne { $person } { part-when }, ou aucune entrée dans le local { $room }.

acc005-title = Entrée sans briefing
acc005-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } sans briefing de sécurité à cette date : { part-span }.
acc005-why = Le briefing précède le premier accès. { basis-access }
acc005-remedy = Donner le briefing avant la prochaine entrée ; s'il a eu lieu, en enregistrer la date.
acc005-change = Un briefing de sécurité de la personne { $person } au plus tard le jour de la première entrée ({ $first }), ou aucune entrée dans le local { $room }.

acc006-title = Entrée après le départ
acc006-message = La personne { $person }, partie le { $left }, apparaît à l'entrée du local { $room } avec la carte { $card } : { part-span }.
acc006-why = Au départ, les accès prennent fin et le badge est repris (NIST SP 800-53, PS-4 ; lu à la source). Soit la personne est revenue, soit quelqu'un d'autre s'est servi de la carte.
acc006-remedy = Désactiver immédiatement la carte, établir qui s'en est servi et ouvrir un incident.
acc006-change = Un dernier jour de service de la personne { $person } non antérieur à celui de la dernière entrée ({ $last }), ou aucune entrée dans le local { $room } avec la carte { $card } après le { $left }.

acc007-title = Carte inconnue
acc007-message = Le local { $room } s'est ouvert à la carte { $card }, qui n'était attribuée à personne à ce moment : { part-span }.
acc007-why = Une entrée qui ne peut être attribuée à une personne ne peut être confrontée à la liste. { basis-area }
acc007-remedy = Demander au gestionnaire des badges qui avait la carte, enregistrer l'attribution avec ses dates, et désactiver la carte si personne n'en répond.
acc007-change = La carte { $card } attribuée à quelqu'un { part-when }, ou aucune entrée avec elle dans le local { $room }.

acc008-title = Carte remplacée encore utilisée
acc008-message = La carte { $card } de la personne { $person }, perdue, rendue ou remplacée depuis le { $ended } (carte actuelle : { $other_card }), a ouvert le local { $room } : { part-span }.
acc008-why = Une carte qui ne devrait plus fonctionner peut être en d'autres mains ; si les deux cartes servent le même jour, le soupçon est fort. { basis-area }
acc008-remedy = Désactiver l'ancienne carte dans le système d'accès ; demander à la personne où elle se trouve ; ouvrir un incident si quelqu'un d'autre s'en est servi.
acc008-change = La carte { $card } encore attribuée à la personne { $person } et non remplacée { part-when }, ou aucune entrée avec elle dans le local { $room }.

acc009-title = Entrée hors horaire
acc009-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } en dehors de l'horaire ({ $hours }) : { part-span }.
acc009-why = Les entrées en dehors de l'horaire du local, les jours de fermeture et les jours fériés sont à expliquer. { basis-log-review }
acc009-remedy = Demander une explication à la personne et l'enregistrer ; si l'horaire est inexact, le modifier à une date donnée.
acc009-change = { $case ->
    [closed] Des entrées dans le local { $room } à des jours où il n'est pas enregistré comme fermé, ou aucune entrée.
   *[hours] Des entrées dans le local { $room } dans l'horaire en vigueur, { $hours }, à des jours où il est ouvert, ou aucune entrée.
    }

acc010-title = Sortie sans entrée
acc010-message = La carte { $card } de la personne { $person } sort du local { $room } sans y être entrée : { part-span }.
acc010-why = Là où il y a un lecteur de chaque côté, une sortie sans entrée signifie que quelqu'un est entré sans badger, ou que le journal est incomplet. { basis-area }
acc010-remedy = Demander comment la personne est entrée ; rappeler que chacun présente son propre badge ; rechercher une lacune dans le journal.
acc010-change = Une entrée dans le local { $room } avec la carte { $card } au journal, dans les 24 heures avant chaque sortie ({ part-span }).

acc011-title = Entrée sans sortie
acc011-message = La carte { $card } de la personne { $person } entre dans le local { $room } et n'en sort ni avant l'entrée suivante ni avant la fin de la journée : { part-span }.
acc011-why = Là où il y a un lecteur de chaque côté, une sortie manquante laisse incertain qui se trouvait dans le local. { basis-area }
acc011-remedy = Demander quand et comment la personne est sortie ; rappeler de badger en sortant ; rechercher une lacune dans le journal.
acc011-change = Une sortie du local { $room } avec la carte { $card } au journal, avant l'entrée suivante et dans les 24 heures après chaque entrée ({ part-span }).

acc012-title = Présence trop longue
acc012-message = La personne { $person } est restée trop longtemps, de façon certaine, dans le local { $room } : { part-span } ; la plus longue présence a duré au moins { part-hours } (limite : { $limit } h, et jamais la nuit).
acc012-why = Les durées inhabituelles sont à expliquer. { basis-log-review } Limite : { basis-setting }
acc012-remedy = Demander une explication et l'enregistrer ; modifier la limite, à une date donnée, si le travail l'exige.
acc012-change = Des présences de la personne { $person } dans le local { $room } de { $limit } h au plus, terminées avant minuit.

acc013-title = À deux endroits à la fois
acc013-message = La carte { $card } est utilisée dans le local { $room } pendant que son titulaire { $person } se trouve de façon certaine dans le local { $other_room } avec la carte { $other_card } : { part-span }.
acc013-why = Nul n'est dans deux locaux à la fois : une carte a été prêtée, copiée ou oubliée. { basis-log-review }
acc013-remedy = Entendre le titulaire, mettre les deux cartes en sûreté, et ouvrir un incident si quelqu'un d'autre s'est servi de l'une d'elles.
acc013-change = Aucun recouvrement de présences dans les locaux { $room } et { $other_room } { part-when }, ou la carte { $card } ou { $other_card } attribuée à quelqu'un d'autre que { $person }.

acc014-title = Rafale de refus
acc014-message = La carte { $card } a été refusée au lecteur { $reader } : { part-span }, par rafales de { part-minutes } au plus.
acc014-why = Des refus répétés peuvent être une tentative, une erreur dans les droits ou un lecteur défectueux. { basis-log-review } Seuil : { basis-setting }
acc014-remedy = Interroger le titulaire, corriger les droits ou faire réparer le lecteur ; ouvrir un incident si personne ne peut l'expliquer.
acc014-change = Moins de { $limit } refus en l'espace de { part-minutes } (carte : { $card } ; lecteur : { $reader }).

acc015-title = Refus malgré l'autorisation
acc015-message = La personne { $person }, inscrite sur la liste du local { $room } et habilitée, a été refusée avec la carte { $card } : { part-span }.
acc015-why = Le contrôleur d'accès et le registre se contredisent : l'un des deux n'est pas à jour. { basis-quarterly }
acc015-remedy = Comparer les droits du système d'accès avec la liste et corriger celui des deux qui se trompe.
acc015-change = Aucun refus de la carte { $card } au local { $room } { part-when }, ou la personne { $person } absente de sa liste à ce moment.

acc016-title = Présence insuffisante
acc016-message = Le local { $room } a été occupé par moins de personnes que son minimum (présentes : { $present } ; minimum : { $minimum }) : { part-span }.
acc016-why = La règle propre au local fixe combien de personnes doivent s'y trouver tant qu'il est occupé. { basis-setting }
acc016-remedy = Rappeler la règle aux personnes présentes ; si elle ne convient plus, modifier le minimum à une date donnée.
acc016-change = { $lacking ->
    [one] { $lacking } personne de plus dans le local { $room } tant qu'il est occupé ({ part-span }), ou le local vide.
   *[other] { $lacking } personnes de plus dans le local { $room } tant qu'il est occupé ({ part-span }), ou le local vide.
    }

acc017-title = Visiteur sans escorte
acc017-message = { $person }, dont l'accès n'est permis que sous escorte, se trouvait dans le local { $room } en l'absence de toute escorte autorisée : { part-span }.
acc017-why = Qui ne figure pas sur la liste des personnes admises sans escorte est escorté en permanence. { basis-area }
acc017-remedy = Établir qui a reçu le visiteur et ce qu'il a pu voir ; ouvrir un incident ; rappeler l'obligation d'escorte.
acc017-change = { $person } en compagnie d'une escorte autorisée dans le local { $room } { part-when }, ou hors du local.

acc018-title = Visite incomplètement enregistrée
acc018-message = Une visite du local { $room } est enregistrée sans : { $missing }.
acc018-why = L'enregistrement d'une visite contient le nom, l'organisation, la pièce d'identité, la date, les heures d'entrée et de sortie, le motif et la personne visitée (NIST SP 800-53, PE-8 ; lu à la source).
acc018-remedy = Compléter l'enregistrement d'après le registre des visiteurs, avec l'hôte.
acc018-change = Enregistrés pour la visite du local { $room } : { $missing }.

acc019-title = Autorisation dormante
acc019-message = La personne { $person } figure sur la liste du local { $room } et n'y était pas entrée depuis { part-days } au { $until } (dernière entrée : { $last_entry }).
acc019-why = Une liste d'accès reste courte si elle est évaluée. { basis-quarterly } Durée : { basis-setting }
acc019-remedy = Confirmer le besoin, ou radier la personne de la liste.
acc019-change = Une entrée de la personne { $person } dans le local { $room } au cours de ces { part-days }, ou son absence de la liste l'un d'eux.

acc020-title = Entrée inhabituelle
acc020-message = La personne { $person } est entrée dans le local { $room } avec la carte { $card } pour la première fois, ou à une heure inédite pour elle : { part-span }.
acc020-why = Un accès à une zone inhabituelle mérite un regard ; ce n'est pas un reproche. { basis-log-review }
acc020-remedy = Rien si l'officier en connaît la raison ; sinon, interroger la personne.
acc020-change = Une entrée antérieure de la personne { $person } dans le local { $room }, et une à cette heure de la journée, avant le { $first }.

acc021-title = Alarme de porte
acc021-message = Alarme au local { $room }, lecteur { $reader } ({ $kind }) : { part-span }.
acc021-why = Une porte forcée ou maintenue ouverte laisse entrer des personnes que le journal ne voit pas. { basis-area }
acc021-remedy = Rechercher la cause, vérifier le local et ses coffres-forts, et enregistrer ce qui a été constaté.
acc021-change = Aucune alarme ({ $kind }) au lecteur { $reader } du local { $room } { part-when }.

acc022-title = Plusieurs cartes actives
acc022-message = La personne { $person } a plusieurs cartes actives le même jour ({ $cards }), durant { part-days }.
acc022-why = Une personne, une carte : la seconde peut servir à quelqu'un d'autre sans que cela se remarque. { basis-quarterly }
acc022-remedy = Reprendre la carte superflue et y mettre fin.
acc022-change = Une seule des cartes { $cards } attribuée à la personne { $person } chaque jour, ou une seule utilisée ce jour-là.

acc023-title = Liste non revue
acc023-message = La liste d'accès du local { $room } n'a pas été revue au cours de la période.
acc023-why = Le rapport de contrôle belge de 2021 demande une liste évaluée des personnes admises dans le local sécurisé.
acc023-remedy = Revoir la liste nom par nom et enregistrer la revue.
acc023-change = Une revue de la liste d'accès du local { $room } datée entre le { $from } et le { $until }.

## Le journal d'accès lui-même

log001-title = Période non couverte
log001-message = Aucune importation ne couvre { part-days } entre le { $from } et le { $until }.
log001-why = Sans journal, rien ne peut être conclu. { basis-quarterly }
log001-remedy = Demander l'export manquant et l'importer ; s'il n'existe plus, en acter la raison.
log001-change = Des importations qui couvrent aussi { part-days } entre le { $from } et le { $until }.

log002-title = Lacune dans la numérotation
log002-message = Contrôleur { $controller } : numéros manquants : { $missing }, en sauts : { $jumps }, entre les lignes { $first_line } et { $last_line }.
log002-why = Un numéro manquant est un événement qui a eu lieu et qui ne figure pas dans l'export : perdu, filtré ou supprimé. { basis-quarterly }
log002-remedy = Demander l'export complet de ce contrôleur ; si les événements sont perdus, obtenir du fournisseur une explication écrite.
log002-change = { $missing ->
    [one] Un export qui contient le numéro manquant du contrôleur { $controller }.
   *[other] Un export qui contient les { $missing } numéros manquants du contrôleur { $controller }.
    }

log003-title = Anomalie d'horloge
log003-message = Heures qui reculent : { $back } ; heures situées dans le futur : { $future } ; heures de changement d'heure : { $dst }.
log003-why = L'ordre, la durée et l'horaire reposent sur l'horloge ; une horloge fausse rend les conclusions douteuses. { basis-log-review }
log003-remedy = Faire régler et synchroniser les horloges des contrôleurs ; traiter les heures concernées comme douteuses.
log003-change = Aucune ligne dont l'heure recule ({ $back }), se situe dans le futur ({ $future }) ou tombe dans une heure de changement d'heure ({ $dst }).

log004-title = Lignes en quarantaine
log004-message = Lignes en quarantaine non traitées : { $count }.
log004-why = Une ligne qui n'a pu être lue peut contenir une entrée que personne n'a contrôlée. { basis-quarterly }
log004-remedy = Lire les raisons, corriger le profil et importer à nouveau, ou acter pourquoi ces lignes sont sans importance.
log004-change = Un fichier et un profil qui ne laissent aucune ligne en quarantaine, au lieu de { $count }.

log005-title = Résultat inconnu
log005-message = Événements sans résultat connu : { $count } (mots rencontrés : { $words }).
log005-why = Un événement au résultat inconnu n'est pas réputé accordé : une entrée irrégulière peut s'y cacher. { basis-quarterly }
log005-remedy = Ajouter ces mots au profil, ou demander au fournisseur un export qui montre le résultat.
log005-change = Un résultat connu du profil pour chacun de ces événements : { $count } (mots rencontrés : { $words }).

log006-title = Jour ouvrable sans événement
log006-message = Le local { $room } ne présente aucun événement durant { part-days } où il est ouvert et habituellement utilisé.
log006-why = Le silence là où il y a d'ordinaire du passage peut signifier un lecteur en panne ou un journal tronqué. { basis-quarterly }
log006-remedy = Vérifier si le lecteur fonctionnait ; si le local était réellement fermé, l'enregistrer.
log006-change = { $days ->
    [one] Un événement du local { $room } le { $first }, ou le local enregistré comme fermé ce jour-là.
   *[other] Un événement du local { $room } à chacun des { $days } jours en cause entre le { $first } et le { $last }, ou le local enregistré comme fermé ces jours-là.
    }

log007-title = Lignes répétées
log007-message = Lignes qui répètent exactement une autre ligne du même fichier : { $count }.
log007-why = Les répétitions ne comptent qu'une fois ; elles peuvent révéler un défaut de l'export. { basis-quarterly }
log007-remedy = Rien ; avertir le fournisseur si elles sont nombreuses.
log007-change = Le même fichier sans ses lignes répétées : { $count }.

log008-title = Lecteur inconnu
log008-message = Le lecteur { $reader } n'appartient à aucun local ; événements : { $count }.
log008-why = Un événement à un lecteur sans local n'est confronté à aucune liste. { basis-quarterly }
log008-remedy = Rattacher le lecteur à son local, à une date donnée, ou acter qu'il ne garde rien.
log008-change = Le lecteur { $reader } rattaché à un local aux jours de ses événements : { $count }.

## Recoupements

xck001-title = Acte sans présence
xck001-message = Acte enregistré dans le local { $room } au nom de la personne { $person }, dont le journal d'accès ne confirme pas la présence ({ $kind } : { $subject }) : { part-span }.
xck001-why = Ce que dit le registre et ce que dit la porte doivent concorder ; sinon l'un des deux se trompe, ou quelqu'un a agi au nom d'un autre. { basis-access }
xck001-remedy = Corriger l'heure, le local ou l'auteur s'il s'agit d'une erreur de plume ; sinon, établir qui a agi.
xck001-change = Une présence de la personne { $person } dans le local { $room } au journal { part-when }, ou une autre heure, un autre local ou une autre personne enregistrés ({ $kind } : { $subject }).

xck002-title = Coffre-fort manipulé par un absent
xck002-message = Le coffre-fort { $container } du local { $room } est enregistré comme ouvert ou fermé par la personne { $person }, dont le journal d'accès n'y confirme pas la présence : { part-span }.
xck002-why = Quelqu'un d'autre connaît peut-être la combinaison, ou l'enregistrement est inexact (relevé des ouvertures et fermetures : formulaire américain SF 702 ; lu à la source).
xck002-remedy = Demander qui a ouvert ; changer la combinaison si quelqu'un d'autre a pu le faire ; corriger l'enregistrement.
xck002-change = Une présence de la personne { $person } dans le local { $room } au journal { part-when }, ou une autre heure ou une autre personne enregistrée pour le coffre-fort { $container }.

xck003-title = Coffre-fort resté ouvert
xck003-message = Le coffre-fort { $container } du local { $room } n'a pas de fermeture enregistrée en fin de journée : { part-span }.
xck003-why = Un coffre-fort ouvert ne protège rien ; chaque ouverture et chaque fermeture s'enregistre (formulaire américain SF 702 ; lu à la source).
xck003-remedy = Vérifier immédiatement le coffre-fort et son contenu ; enregistrer la fermeture si elle a eu lieu.
xck003-change = Une fermeture du coffre-fort { $container } enregistrée le jour même de chaque ouverture ({ part-span }).

xck004-title = Consultation sans droit
xck004-message = La personne { $person } a consulté le document { $document } ({ $level }) sans y avoir droit ce jour-là ({ $reason }) : { part-span }.
xck004-why = Chaque consultation est confrontée aux droits du lecteur à cette date. { basis-access }
xck004-remedy = Retirer l'accès, ouvrir un incident et apprécier s'il y a compromission (arrêté royal du 20 décembre 2024, art. 1).
xck004-change = La personne { $person } sans ces obstacles { part-when } : { $reason } ; ou aucune consultation du document { $document }.

xck005-title = Présence sans activité
xck005-message = La personne { $person } s'est trouvée dans le local { $room } sans que rien soit enregistré : { part-span } ; la plus longue présence : { part-hours }.
xck005-why = Une longue présence sans consultation enregistrée peut révéler un oubli ; ce n'est pas un reproche. { basis-log-review }
xck005-remedy = Demander ce qui a été consulté et l'enregistrer au besoin.
xck005-change = Un acte de la personne { $person } dans le local { $room } enregistré durant chacune de ces présences ({ part-span }), ou des présences de { $limit } h au plus.

## Documents, coffres-forts, locaux, inventaires

doc001-title = Exemplaire non localisé
doc001-message = L'exemplaire { $copy } du document { $document } n'a ni détenteur, ni coffre-fort, ni état final.
doc001-why = Le rapport de contrôle belge de 2021 demande un registre complet des informations classifiées : à tout moment, quelqu'un répond de chaque exemplaire.
doc001-remedy = Retrouver l'exemplaire et enregistrer où il est ; s'il est introuvable, le déclarer manquant.
doc001-change = Un détenteur, un coffre-fort ou un état final enregistré pour l'exemplaire { $copy } du document { $document }.

doc002-title = Conservation à un niveau insuffisant
doc002-message = L'exemplaire { $copy } du document { $document } ({ $level }) est conservé dans { $place }, qui ne convient que jusqu'à { $place_level }.
doc002-why = À partir de CONFIDENTIEL / VERTROUWELIJK, la conservation exige une installation approuvée par l'Autorité nationale de sécurité (loi du 11 décembre 1998, art. 8, § 3 ; lu à la source).
doc002-remedy = Déplacer l'exemplaire vers un coffre-fort et un local de son niveau, et enregistrer le déplacement.
doc002-change = L'exemplaire { $copy } du document { $document } dans un coffre-fort et un local convenant à { $level }, et non dans { $place } ({ $place_level }).

doc003-title = Détenteur sans droit
doc003-message = L'exemplaire { $copy } du document { $document } est détenu par la personne { $person }, qui n'y a pas droit ({ $reason }).
doc003-why = Le détenteur doit remplir les trois mêmes conditions que le lecteur, aussi longtemps qu'il détient. { basis-access }
doc003-remedy = Reprendre immédiatement l'exemplaire, ou rétablir la condition qui manque avant de le remettre.
doc003-change = La personne { $person } sans ces obstacles le { $day } : { $reason } ; ou un autre détenteur de l'exemplaire { $copy } du document { $document }.

doc004-title = Prêt en retard
doc004-message = L'exemplaire { $copy } du document { $document }, prêté à la personne { $person }, devait revenir le { $due } (il y a { part-days }).
doc004-why = Un prêt sans fin est un transfert que personne n'a décidé. Délai : { basis-setting }
doc004-remedy = Faire restituer l'exemplaire, ou prolonger le prêt avec une nouvelle date.
doc004-change = Le retour de l'exemplaire { $copy } du document { $document } au plus tard le { $due }, ou une échéance plus tardive.

doc005-title = Accusé de réception en attente
doc005-message = L'accusé de réception du bordereau { $slip }, envoyé à { $correspondent } le { $sent }, était attendu le { $due } (retard : { part-days }) ; exemplaires concernés : { $count }, rappels : { $chases }.
doc005-why = En France, un accusé de réception tardif vaut présomption de compromission (IGI 1300). { basis-secondary } Délai : { basis-setting }
doc005-remedy = Réclamer l'accusé de réception et enregistrer le rappel ; si un exemplaire n'est pas arrivé, le déclarer manquant.
doc005-change = L'accusé de réception du bordereau { $slip } par { $correspondent } au plus tard le { $due }, ou une échéance plus tardive.

doc006-title = Destruction sans preuve
doc006-message = Destruction du { $destroyed }, { $what }, sans : { $missing }.
doc006-why = Le responsable du registre signe le procès-verbal de destruction, avec un témoin habilité pour SECRET et TRES SECRET (décision 2013/488/UE du Conseil, annexe III, 43 à 45 ; lu à la source). Témoin dès CONFIDENTIEL / VERTROUWELIJK : { basis-setting }
doc006-remedy = Joindre le procès-verbal, le témoin ou l'instruction s'ils existent ; sinon, traiter l'exemplaire comme non localisé.
doc006-change = Enregistrés pour la destruction du { $destroyed }, { $what } : { $missing }.

doc007-title = Numéro manquant dans une série
doc007-message = Numéros manquants dans la série { $series } : { $count } ({ $numbers }).
doc007-why = Un registre tenu dans l'ordre n'a pas de trou ; un trou est un document non enregistré ou une inscription enlevée. Les règles belges de numérotation (arrêté royal du 20 décembre 2024) n'ont pas été vérifiées. { basis-setting }
doc007-remedy = Enregistrer le document manquant, ou acter pourquoi le numéro n'a jamais servi.
doc007-change = Des documents inscrits dans la série { $series } sous les numéros manquants : { $numbers }.

doc008-title = Nombre d'exemplaires discordant
doc008-message = Document { $document } : exemplaires annoncés : { $stated } ; exemplaires inscrits : { $recorded }.
doc008-why = S'il y a plusieurs exemplaires, chacun est numéroté (décision 2013/488/UE du Conseil, annexe III ; lu à la source) ; un de moins est un exemplaire que personne ne suit.
doc008-remedy = Compter les exemplaires, inscrire ceux qui manquent ou corriger le nombre annoncé.
doc008-change = Autant d'exemplaires du document { $document } inscrits qu'annoncés : { $stated } au lieu de { $recorded }.

doc009-title = Échéance de déclassification
doc009-message = Le document { $document } ({ $level }) arrive à une échéance : { $terms }.
doc009-why = L'autorité d'origine décide de la fin de la classification au plus tard 20, 30 ou 50 ans après la finalisation, selon le niveau, et réévalue au moins tous les 10 ans ; RESTREINT / BEPERKT et les documents étrangers, de l'UE et de l'OTAN en sont exclus (loi du 11 décembre 1998, art. 7 ; lu à la source).
doc009-remedy = Demander une décision à l'autorité d'origine et l'enregistrer avec son motif.
doc009-change = Une décision enregistrée sur la classification du document { $document }, ou des échéances plus tardives que : { $terms }.

doc010-title = Enregistrement tardif
doc010-message = Le document { $document }, reçu le { $received }, a été enregistré le { $registered } (jours ouvrables : { $days }).
doc010-why = À partir de CONFIDENTIEL, les documents sont enregistrés dès réception et avant diffusion (décision 2013/488/UE du Conseil, art. 9 ; lu à la source). Délai en jours : { basis-setting }
doc010-remedy = Enregistrer la raison du retard ; vérifier où se trouvait le document entre-temps.
doc010-change = Le document { $document } enregistré plus tôt après le { $received } (jours ouvrables : { $limit } au plus au lieu de { $days }).

doc011-title = Nombre de pages absent
doc011-message = Le document { $document } ({ $level }) n'a pas de nombre de pages enregistré.
doc011-why = Chaque page est numérotée (décision 2013/488/UE du Conseil, annexe III ; lu à la source) ; sans ce nombre, une page manquante passe inaperçue. À partir de quel niveau : { basis-setting }
doc011-remedy = Compter les pages et enregistrer leur nombre.
doc011-change = Un nombre de pages enregistré pour le document { $document } ({ $level }).

doc012-title = Exemplaire manquant
doc012-message = L'exemplaire { $copy } du document { $document } manque depuis le { $since }, sans explication.
doc012-why = La perte d'un document classifié est un incident et peut être une compromission, deux gravités différentes (arrêté royal du 20 décembre 2024, art. 1 ; lu à la source).
doc012-remedy = Rechercher, signaler l'incident à l'autorité d'origine et à l'Autorité nationale de sécurité, et enregistrer l'issue ; le constat reste ouvert jusque-là.
doc012-change = Une explication enregistrée de l'endroit où se trouve l'exemplaire { $copy } du document { $document } depuis le { $since }.

con001-title = Combinaison à changer
con001-message = La combinaison du coffre-fort { $container } a été changée pour la dernière fois le { $changed } ; le délai est de { part-months }.
con001-why = Les combinaisons sont changées au moins tous les 12 mois, à chaque changement parmi ceux qui les connaissent, après une compromission et après une réparation (décision 2013/488/UE du Conseil, annexe II, 31 ; lu à la source).
con001-remedy = Changer la combinaison et enregistrer la date, la raison et qui la connaît.
con001-change = Un changement de la combinaison du coffre-fort { $container }, au plus { part-months } avant le { $day }.

con002-title = Combinaison connue d'une personne partie
con002-message = La personne { $person } connaît la combinaison du coffre-fort { $container } et, depuis le dernier changement, est partie, a perdu l'habilitation ou a quitté la liste.
con002-why = La combinaison est changée à chaque changement parmi ceux qui la connaissent (décision 2013/488/UE du Conseil, annexe II, 31 ; lu à la source).
con002-remedy = Changer la combinaison aujourd'hui et enregistrer qui la connaît.
con002-change = Une combinaison du coffre-fort { $container } que la personne { $person } ne connaît pas, ou cette personne en service, habilitée et sur la liste le { $day }.

con003-title = Coffre-fort non contrôlé
con003-message = Coffre-fort { $container } : aucun contrôle de fin de journée enregistré (contrôles manquants : { $count }, du { $first } au { $last }).
con003-why = Chaque ouverture, chaque fermeture et chaque contrôle quotidien s'enregistre, même si le coffre-fort n'a pas été ouvert (formulaire américain SF 702 ; lu à la source). { basis-setting }
con003-remedy = Contrôler le coffre-fort à la fin de chaque journée et l'enregistrer, même s'il est resté fermé.
con003-change = { $count ->
    [one] Un contrôle de fin de journée du coffre-fort { $container } enregistré le { $first }.
   *[other] Des contrôles de fin de journée du coffre-fort { $container } enregistrés { $count } jours de plus entre le { $first } et le { $last }.
    }

rom001-title = Approbation manquante ou échue
rom001-message = Le local { $room } n'a pas d'approbation valable ({ $kind } ; valable jusqu'au : { $until }).
rom001-why = À partir de CONFIDENTIEL / VERTROUWELIJK, la conservation exige une installation approuvée et le traitement électronique un système approuvé (loi du 11 décembre 1998, art. 8, § 3 et 4 ; lu à la source).
rom001-remedy = Demander l'approbation ou son renouvellement ; d'ici là, conserver et traiter ailleurs.
rom001-change = Une approbation du local { $room } ({ $kind }) valable le { $day }.

inv001-title = Inventaire en retard
inv001-message = { $case ->
    [handover] La fonction de l'officier { $officer } a pris fin le { $ended } et aucun récolement contradictoire n'a été clos autour de cette date (dernier : { $last_inventory }).
   *[term] Aucun inventaire complet du registre n'a été clos depuis { part-months } (dernier : { $last_inventory }).
    }
inv001-why = En France, un inventaire a lieu chaque année, et un récolement contradictoire à chaque changement de détenteur (IGI 1300). { basis-secondary } Délai : { basis-setting }
inv001-remedy = Tenir l'inventaire ; lors d'un changement de détenteur, les deux signent.
inv001-change = { $case ->
    [handover] Un récolement contradictoire désignant l'officier { $officer } comme sortant, clos entre le { $from } et le { $until }.
   *[term] Un inventaire complet du registre, clos au plus { part-months } avant le { $day }.
    }

## Gouvernance

gov001-title = Revue en retard
gov001-message = La revue des habilitations de { $month } n'est pas clôturée.
gov001-why = Sans elle, un renouvellement échappe à l'attention. { basis-monthly }
gov001-remedy = Lancer la revue, décider de chaque ligne et la clôturer.
gov001-change = La revue des habilitations de { $month } clôturée au plus tard le { $day }.

gov002-title = Audit en retard
gov002-message = L'audit des journaux d'accès ({ $quarter }) n'est pas clôturé.
gov002-why = Plus on tarde, moins on se souvient. { basis-quarterly }
gov002-remedy = Importer les journaux, lancer l'audit, répondre à ses constats et le clôturer.
gov002-change = L'audit des journaux d'accès ({ $quarter }) clôturé au plus tard le { $day }.

gov003-title = Décision sur sa propre ligne
gov003-message = L'officier { $officer } a décidé de la ligne qui le concerne.
gov003-why = L'officier de sécurité agit en toute indépendance (loi du 11 décembre 1998, art. 1octies ; lu à la source) ; qu'un autre officier décide de sa ligne est une règle du registre.
gov003-remedy = Faire décider à nouveau de cette ligne par un autre officier.
gov003-change = La ligne de la personne { $person } décidée par un officier autre que { $officer }.

gov004-title = Exception échue
gov004-message = Le constat { $finding } était accepté jusqu'au { $until }, et cette date est passée.
gov004-why = Une exception sans fin est une règle que personne n'a décidée. { basis-setting }
gov004-remedy = Remédier à la cause, ou accepter à nouveau le constat avec un motif et une nouvelle date.
gov004-change = Le constat { $finding } disparu, expliqué ou accepté jusqu'au { $day } au moins.

gov005-title = Constat récurrent
gov005-message = Le constat { $finding } apparaît plusieurs fois de suite ; périodes consécutives : { $periods }.
gov005-why = Un constat qui revient montre que sa cause demeure ; sa gravité monte d'un degré. { basis-setting }
gov005-remedy = Traiter la cause plutôt que l'événement, et dire pour quand.
gov005-change = Le constat { $finding } absent de l'une de ces périodes : { $periods } ; ou accepté jusqu'à une date non encore passée.

gov006-title = Point de contrôle ancien
gov006-message = Aucun point de contrôle n'a quitté le local depuis { part-days } (dernier : { $newest } ; limite : { $limit }).
gov006-why = Seul un point de contrôle conservé ailleurs montre que le journal n'a pas été réécrit. { basis-setting }
gov006-remedy = Émettre un point de contrôle et le confier à quelqu'un hors du local.
gov006-change = Un point de contrôle émis le { $since } ou plus tard.

gov007-title = Sauvegarde ancienne
gov007-message = Aucune sauvegarde vérifiée depuis { part-days } (la plus récente : { $newest } ; limite : { $limit }).
gov007-why = Un registre qui peut se perdre ne prouve rien. { basis-setting }
gov007-remedy = Faire une sauvegarde, la vérifier et la conserver ailleurs.
gov007-change = Une sauvegarde vérifiée faite le { $since } ou plus tard.

gov008-title = Retrait non établi
gov008-message = Le retrait décidé pour la personne { $person } le { $decided } ne ressort encore d'aucun enregistrement ({ part-days }) ; encore ouvert : { $open }.
gov008-why = Une décision de retrait n'est exécutée que lorsque la liste ou l'habilitation le montre. { basis-monthly }
gov008-remedy = Exécuter le retrait et l'enregistrer, ou importer la liste qui le montre.
gov008-change = Rien d'ouvert pour la personne { $person } le { $day } parmi : { $open } ; ou une décision ultérieure de maintien.
