# The handling manual.

## Title, parts, tables
manual-title = Manuel de gestion des informations classifiées
manual-state = Produit le { $date } à partir du registre tel qu'il était (entrées du journal : { $count }). Chaque chiffre est celui du paramètre en vigueur ce jour-là.
manual-legend = « À confirmer » signale un chiffre ou un fondement dont la source n'a pas été lue. Après une règle figurent ses fondements, les contrôles qui s'y rapportent et les commandes à utiliser ; les mots en capitales sont à compléter.
manual-part-officer = Partie 1. L'officier de sécurité et son adjoint
manual-intro-officer = Pour qui tient le registre : ce qui doit être fait, quand, et avec quelle commande.
manual-part-room = Partie 2. Les utilisateurs du local sécurisé
manual-intro-room = Pour qui travaille dans un local sécurisé avec des documents classifiés.
manual-part-everyone = Partie 3. Toute personne ayant accès
manual-intro-everyone = Pour qui détient une habilitation ou peut prendre connaissance de documents du niveau le plus bas.
manual-officers = En fonction
manual-rooms = Locaux sécurisés
manual-containers = Coffres-forts
manual-levels = Ce que demande chaque niveau belge
manual-figures = Paramètres sur lesquels repose ce manuel
manual-rules = Règles
manual-part = Partie
manual-chapter = Chapitre
manual-rule = Règle
manual-checks = Contrôles
manual-commands = Commandes
manual-role = Rôle
manual-hours = Heures d'ouverture
manual-hours-from = à partir du { $date } : { $hours }
manual-no-hours = aucun horaire enregistré
manual-minimum = Nombre minimal de personnes
manual-closures = Fermé
manual-not-identified = non identifié
manual-level-clearance = Habilitation
manual-level-installation = Installation agréée
manual-level-pages = Nombre de pages
manual-level-consent = Accord de l'autorité d'origine pour copier
manual-level-witness = Témoin à la destruction
manual-level-certificate = Conservation du procès-verbal
manual-every-level = tous les niveaux
manual-no-level = aucun niveau
manual-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
    }
manual-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
    }
manual-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
    }
manual-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    }
manual-refusals = { $count ->
    [one] { $count } refus
   *[other] { $count } refus
    }
manual-sign-reader = Lu et compris
manual-sign-officer = Remis par l'officier de sécurité

## What rules rest on
manual-basis-law = loi du 11 décembre 1998, art. { $point }
manual-basis-eu = décision 2013/488/UE du Conseil, art. { $point }
manual-basis-eu-annex = décision 2013/488/UE du Conseil, annexe { $annex }
manual-basis-eu-point = décision 2013/488/UE du Conseil, annexe { $annex }, { $point }
manual-basis-decree = arrêté royal du 20 décembre 2024, art. { $point }
manual-basis-holidays = arrêté royal du 18 avril 1974, art. 1 (jours fériés)
manual-basis-oversight = rapport de contrôle belge de 2021
manual-basis-nist = NIST SP 800-53, { $point } ; étranger, à titre indicatif
manual-basis-sheet = formulaire américain SF 702 ; étranger, à titre indicatif
manual-basis-france = instruction française IGI 1300 ; source secondaire, à titre indicatif
manual-basis-authority = site de l'Autorité nationale de sécurité
manual-basis-register = règle de ce registre
manual-basis-practice = usage

## Chapters
manual-chapter-roles = Officiers et rôles
manual-chapter-places = Les locaux
manual-chapter-containers = Coffres-forts et combinaisons
manual-chapter-clearances = Habilitations
manual-chapter-briefings = Briefings et départs
manual-chapter-access = Listes d'accès, badges et visiteurs
manual-chapter-registration = Enregistrer un document
manual-chapter-handling = Conserver, prêter, consulter, copier
manual-chapter-exchanges = Envoyer et recevoir
manual-chapter-declassification = Déclassement et déclassification
manual-chapter-destruction = La destruction
manual-chapter-inventories = Inventaires et changement de détenteur
manual-chapter-logs = Les journaux d'accès
manual-chapter-findings = Constats et actions
manual-chapter-incidents = Incidents et compromissions
manual-chapter-safekeeping = La sauvegarde du registre
manual-chapter-daily = Chaque jour
manual-chapter-monthly = Chaque mois
manual-chapter-quarterly = Chaque trimestre
manual-chapter-yearly = Chaque année
manual-chapter-cases-officer = En cas de
manual-chapter-figures = Les chiffres
manual-chapter-rooms = Les locaux et leurs heures
manual-chapter-entering = Entrer et sortir
manual-chapter-visitors = Visiteurs
manual-chapter-working = Travailler avec les documents
manual-chapter-room-containers = Les coffres-forts
manual-chapter-end-of-day = En fin de journée
manual-chapter-seen = Ce que les lecteurs enregistrent
manual-chapter-cases-room = Si quelque chose arrive
manual-chapter-whom = À qui s'adresser
manual-chapter-conditions = Votre accès
manual-chapter-levels = Les niveaux
manual-chapter-daily-use = Manipuler les documents
manual-chapter-about-you = Ce qui est enregistré sur vous
manual-chapter-report-at-once = Ce qu'il faut signaler aussitôt
manual-chapter-leaving-service = Quand vous partez
manual-chapter-signature = Prise de connaissance

## Part 1: officers, rooms, containers
manual-independence = Agir en toute indépendance et rendre compte au dirigeant de l'administration.
manual-role-officer = L'officier de sécurité signe tout acte. Aucun autre rôle ne signe ce qui touche aux officiers et aux paramètres, n'accepte un constat, n'efface des journaux d'accès ni ne rouvre une revue ou un audit clôturé.
manual-role-deputy = L'adjoint signe tout le reste.
manual-no-deputy = Aucun adjoint n'est enregistré. Un second officier décide de votre propre ligne de la revue et agit en votre absence : en désigner un.
manual-role-registrar = Le responsable du registre signe ce qui concerne les documents, exemplaires, séries, coffres-forts, inventaires, listes importées et copies de sauvegarde.
manual-role-auditor = L'auditeur lit, vérifie et exporte ; il ne signe que le changement de sa propre phrase secrète.
manual-continuity-officers = Personnes habilitées dans la fonction d'officier de sécurité ou d'adjoint, au moins : { $continuity-officers }.
manual-own-line = Nul ne décide de sa propre ligne de la revue. Enregistrer quelle personne du registre est chaque officier.
manual-passphrase = Garder sa phrase secrète pour soi : qui la connaît signe en votre nom.
manual-acts = Tout acte est signé et reste au journal. Corriger une erreur par un nouvel acte ; rien n'est retouché.
manual-no-room = Aucun local sécurisé n'est enregistré. Les chapitres sur les locaux sont omis ; s'il existe un local, l'enregistrer d'abord.
manual-approval = À partir de CONFIDENTIEL / VERTROUWELIJK, conserver uniquement dans une installation agréée par l'Autorité nationale de sécurité. Enregistrer chaque agrément avec son dernier jour.
manual-room-hours = Enregistrer les nouvelles heures et chaque jour de fermeture avant qu'ils ne valent. Une entrée hors des heures, un jour de fermeture ou un jour férié belge donne un constat.
manual-electronic = Traiter le contenu classifié uniquement sur des systèmes agréés. Ce registre contient des références et des titres courts non classifiés, jamais de contenu.
manual-no-container = Aucun coffre-fort n'est enregistré.
manual-combination-change = Changer une combinaison quand le coffre-fort est nouveau, quand change l'un de ceux qui la connaissent, après une compromission et après une réparation. Elle n'a jamais plus de : { $combination-months }.
manual-combination-overdue = Rien n'est déposé dans un coffre-fort dont la combinaison est échue sans un motif qui est enregistré.
manual-combination-people = Personnes habilitées connaissant une combinaison, au moins : { $continuity-combination }.
manual-combination-secret = Enregistrer qui connaît une combinaison et comment joindre ces personnes, jamais la combinaison elle-même.
manual-door-sheet = Noter chaque ouverture, chaque fermeture et le contrôle de fin de journée, même si le coffre-fort est resté fermé. Les contrôles manquants sont signalés sur : { $container-check-days }.

## Part 1: clearances, briefings, access
manual-decision = L'accès suppose trois choses réunies le même jour : une habilitation du niveau et de la portée voulus, un briefing de sécurité et le besoin d'en connaître.
manual-decision-lowest = RESTREINT / BEPERKT ne demande pas d'habilitation, mais un briefing et le besoin d'en connaître.
manual-validity = Une habilitation est en principe valable : { $validity-years }. Son dernier jour compte encore ; une nouvelle enquête complète suit.
manual-request-road = Enregistrer chaque étape d'une demande à sa date : ouverture, avertissement remis contre accusé de réception, accord rendu, introduction auprès de l'Autorité nationale de sécurité, réponse, réception du certificat.
manual-consent = Sans accord, la procédure prend fin après : { $consent-days }.
manual-unanswered = Demander où en est une demande restée sans réponse pendant : { $request-days }.
manual-renewal = Introduire un renouvellement dans la fenêtre avant l'échéance : { $renewal-window-months }. Délai minimal : { $renewal-lead-months }.
manual-level-and-scope = Relever le niveau est une nouvelle demande ; ajouter une portée (UE, OTAN) est une demande simple.
manual-no-need = Faire retirer une habilitation que rien n'a justifiée depuis : { $need-months }. Le retrait reste ouvert tant qu'aucun acte ni aucune importation ne le montre.
manual-suspension = Quand une habilitation est suspendue ou retirée, radier la personne des listes d'accès et reprendre les exemplaires le jour même.
manual-continuity = Regarder à l'avance : { $forecast-months }. Personnes habilitées au moins, par local : { $continuity-room } ; par niveau : { $continuity-level }.
manual-briefing-first = Donner le briefing avant le premier accès et le faire signer.
manual-briefing-again = Répéter le briefing avant que le dernier ne date de plus de : { $briefing-months }.
manual-debriefing = Tenir un débriefing avec qui cesse d'avoir accès et le faire signer : l'obligation de secret demeure.
manual-leaving = Au départ d'une personne : mettre fin à l'habilitation, révoquer les accès, reprendre badge et exemplaires, changer les combinaisons connues. Enregistrer chaque fait à sa date.
manual-list = Inscrire sur la liste d'un local qui peut y entrer sans escorte, avec un premier et, s'il est connu, un dernier jour. Tous les autres sont escortés.
manual-list-request = Enregistrer qui demande un accès et pourquoi. Le registre évalue la demande avant votre réponse.
manual-list-review = Parcourir chaque liste ligne par ligne chaque trimestre : maintenir ou révoquer. Une personne inscrite qui n'est pas entrée est signalée après : { $dormant-days }.
manual-badges = Une personne, une carte active. Enregistrer l'attribution, la perte, la restitution et le remplacement à leur date.
manual-visitor-book = Inscrire chaque visiteur : nom, organisation, document d'identité, motif, personne visitée, escorte, entrée et sortie. L'escorte est habilitée pour le local et figure sur sa liste sans escorte.
manual-minimum-rule = Là où plus d'une personne doit être présente, un nombre inférieur donne un constat s'il dure plus de : { $lone-seconds }.

## Part 1: the life of a document
manual-register-at-once = Enregistrer un document à partir de CONFIDENTIEL / VERTROUWELIJK dès réception et avant sa diffusion, au plus tard après : { $registration-days }.
manual-titles = Écrire un titre court non classifié, ou ne pas le communiquer. Aucun mot du contenu.
manual-levels-as-marked = Enregistrer le niveau dans les mots du document, et le régime si plusieurs les partagent. Le Dep. VERTROUWELIJK néerlandais est de rang 1, le VERTROUWELIJK belge de rang 2.
manual-series = Prendre le numéro suivant de la série. Un numéro manquant donne un constat.
manual-pages = Compter les pages, à partir de ce niveau : { $page-count-level }. Numéroter les exemplaires : ceux du registre sont aussi nombreux qu'indiqué.
manual-somewhere = Quelqu'un répond à tout moment de chaque exemplaire : il est dans un coffre-fort, chez une personne, envoyé, manquant, archivé ou détruit.
manual-named-need = Désigner les personnes ou groupes qui ont besoin de connaître un document. Si nul n'est désigné, le besoin d'en connaître relève de votre appréciation.
manual-storage = Conserver un exemplaire uniquement dans un coffre-fort et un local de son niveau.
manual-holder = Ne remettre un exemplaire qu'à une personne qui peut le détenir ce jour-là. Le registre refuse toute autre.
manual-lending = Durée d'un prêt, sauf autre date fixée : { $loan-days }. L'emprunteur signe au prêt et au retour.
manual-consultation = Enregistrer chaque consultation : personne, exemplaire, local, début et fin. L'audit la confronte au journal d'accès, à cette tolérance près : { $clock-minutes }.
manual-reproduction = Copies, extraits et traductions sont faits sur autorisation et numérotés aussitôt. L'accord écrit de l'autorité d'origine est requis à partir de ce niveau : { $consent-level }.
manual-reclassify = Seule l'autorité d'origine modifie un niveau. Enregistrer la décision et sa référence.
manual-slip = Envoyer sous un bordereau d'envoi numéroté qui ne porte ni niveau ni sujet.
manual-receipt = Délai pour l'accusé de réception, sauf autre date fixée : { $receipt-days }. Rappeler un accusé en retard ; ce qui n'est pas arrivé est manquant.
manual-incoming = Enregistrer ce qui arrive, signer l'accusé de réception et le renvoyer.
manual-trace = Enregistrer le correspondant et le canal de chaque échange, pour pouvoir retracer les échanges avec d'autres services.
manual-originator = Seule l'autorité d'origine met fin à une classification. Demander la décision et l'enregistrer.
manual-terms = La décision intervient au plus tard 20 (CONFIDENTIEL), 30 (SECRET) ou 50 (TRES SECRET) ans après la finalisation. Une réévaluation suit au plus tous les 10 ans ; la classification s'éteint à 100 ans. Préavis des échéances : { $declassification-notice-months }.
manual-terms-exempt = Ces délais ne s'appliquent ni à RESTREINT / BEPERKT ni aux documents étrangers, de l'UE et de l'OTAN.
manual-statutory-register = Enregistrer la référence, la nature et la date de chaque décision, le niveau initial et le nouveau, et le motif si la classification est maintenue.
manual-instruction = Ne détruire que sur instruction, et uniquement ce qui est complet : compter les pages avant. Enregistrer le procès-verbal, la méthode et l'auteur de l'instruction.
manual-witness = Un témoin habilité est présent à partir de ce niveau : { $witness-level }. Le témoin peut voir l'exemplaire ce jour-là et n'est pas le responsable du registre qui signe.
manual-certificate = Conserver le procès-verbal au moins, pour TRES SECRET / ZEER GEHEIM : { $certificate-years-top-secret } ; pour les autres niveaux : { $certificate-years }.
manual-after-destruction = L'inscription d'un exemplaire détruit subsiste et n'est plus modifiée.
manual-inventory = Procéder au récolement de tout le registre avant que le dernier inventaire complet ne date de plus de : { $inventory-months }.
manual-handover = Au changement d'officier de sécurité ou de responsable du registre, tenir un inventaire conjoint que les deux signent, à distance de ce jour d'au plus : { $handover-days }.
manual-sample = Pour un échantillon que nul ne peut prévoir, sortir d'abord un point de contrôle du local, puis prendre le mot de l'inspecteur.
manual-not-found = Ce qui n'est pas trouvé reste ouvert, d'un inventaire à l'autre, jusqu'à explication.

## Part 1: logs, findings, incidents, safekeeping
manual-no-reader = Aucun lecteur de local sécurisé n'est enregistré : sans lecteur, aucune entrée ne se rattache à un local.
manual-import-logs = Importer les journaux de chaque local pour tout le trimestre et indiquer les jours qu'ils contiennent en entier. Traiter les lignes en quarantaine.
manual-coverage = Rien n'est conclu sur les heures qu'aucun journal ne couvre. Le rapport dit lesquelles.
manual-thresholds = Sont signalés : un séjour de plus de { $overlong-hours } ; en { $burst-minutes }, les refus d'une carte à partir de ce nombre : { $burst-refusals } ; une présence sans rien d'enregistré de plus de { $idle-presence-hours }.
manual-log-retention = Conserver les événements : { $retention-years }. Puis les effacer : par importation entière, une fois les audits de leurs trimestres clôturés et si aucun incident ouvert ne peut reposer sur eux. Comptages et empreintes subsistent.
manual-log-readers = Seuls les officiers du registre lisent les journaux. Pour d'autres, établir le rapport en ne nommant que les personnes qu'un constat exige.
manual-answer = Répondre à chaque constat : l'expliquer, signaler un incident ou l'accepter. De nouveaux éléments le rouvrent. Énoncé trois périodes de suite, il gagne un degré de gravité.
manual-accept = N'accepter un constat qu'avec un motif et un dernier jour, distant d'au plus : { $acceptance-months }.
manual-actions = Donner à chaque chose à faire un responsable et une échéance.
manual-gravities = Deux gravités sont distinguées. Un incident est une atteinte à la sécurité. Dans une compromission, une information classifiée est, ou peut être, connue de quelqu'un qui ne peut la connaître.
manual-incident-record = L'enregistrer le jour du signalement, en mots non classifiés : quoi, quand, qui est impliqué, quels exemplaires, quels constats.
manual-incident-told = Informer l'Autorité nationale de sécurité d'une compromission et l'autorité d'origine des exemplaires concernés, et enregistrer quel jour.
manual-incident-inquiry = Quelqu'un qui n'était pas impliqué enquête. Le registre ne clôt un incident que lorsque l'enquête, les avis requis et toutes les actions sont enregistrés.
manual-backup = Faire et vérifier une copie du registre au moins tous les : { $backup-days }. La conserver ailleurs que le poste de travail.
manual-checkpoint = Émettre un point de contrôle au moins tous les : { $checkpoint-days }. Le remettre à quelqu'un hors du local : lui seul montre que le journal n'a été ni tronqué ni réécrit.
manual-verify = Vérifier le journal avant de s'y fier. Si la vérification échoue, s'arrêter et ne rien modifier.
manual-recovery-sheets = Trois feuilles de secours ont été faites avec le registre ; deux d'entre elles l'ouvrent. Garder chacune en un autre lieu.
manual-settings = Un paramètre vaut à partir d'un jour et cite sa source. Ceux à confirmer relèvent de l'usage, non de la loi : les confirmer ou les modifier.

## Part 1: work to tick off, cases
manual-tick-status = Voir ce qui est à faire.
manual-tick-register = Enregistrer ce qui est arrivé. Délai maximal : { $registration-days }.
manual-tick-visitors = Noter la sortie de chaque visiteur.
manual-tick-containers = Noter le contrôle de chaque coffre-fort, même non ouvert.
manual-tick-backup = Faire une copie du registre quand la dernière atteint : { $backup-days }.
manual-tick-lists = Importer les listes de personnes et d'habilitations ; regarder d'abord avec --dry-run.
manual-tick-review-open = Regarder l'aperçu de la revue mensuelle des habilitations, puis l'ouvrir : ses faits sont figés.
manual-tick-review-decide = Décider chaque ligne : maintenir, demander, prolonger ou retirer. Motiver tout écart avec la proposition.
manual-tick-findings = Répondre à chaque constat.
manual-tick-review-close = Clôturer la revue et garder le fichier : le journal en contient l'empreinte SHA-256.
manual-tick-checkpoint = Émettre un point de contrôle et le remettre hors du local. Intervalle maximal : { $checkpoint-days }.
manual-tick-review-follow = Voir ce qui reste : demandes, retraits non prouvés, constats ouverts, actions ; puis inspecter le registre.
manual-tick-logs = Importer les journaux du trimestre et voir quelles heures ils couvrent.
manual-tick-access-lists = Parcourir la liste d'accès de chaque local.
manual-tick-audit-open = Regarder l'aperçu de l'audit trimestriel des journaux d'accès, puis l'ouvrir.
manual-tick-audit-close = Clôturer l'audit et garder le fichier : le journal en contient l'empreinte SHA-256.
manual-tick-audit-follow = Voir ce qui reste à faire, et où il restera trop peu de personnes habilitées.
manual-tick-inventory = Tenir l'inventaire complet. Intervalle maximal : { $inventory-months }.
manual-tick-combinations = Changer chaque combinaison. Âge maximal : { $combination-months }.
manual-tick-briefings = Donner à tous un nouveau briefing. Intervalle maximal : { $briefing-months }.
manual-tick-terms = Demander aux autorités d'origine les décisions sur les classifications arrivant à terme.
manual-tick-settings = Parcourir les paramètres ; confirmer ou modifier ceux à confirmer.
manual-tick-deep = Vérifier le journal en profondeur et essayer une copie de sauvegarde.
manual-tick-retention = Voir quels journaux ont atteint la fin de leur conservation : { $retention-years }.
manual-tick-report = Établir le rapport annuel, et ce manuel à nouveau.
manual-case-badge = Un badge perdu : enregistrer la perte le jour même et faire bloquer la carte au contrôleur ; puis en attribuer une autre.
manual-case-missing = Un document manquant : chercher, l'enregistrer comme manquant, signaler un incident. S'il réapparaît, enregistrer où il se trouvait et pourquoi.
manual-case-alarm = Une alarme ou une évacuation : les personnes d'abord. Ne ranger et fermer que sans danger pour quiconque. Avant de reprendre, contrôler chaque coffre-fort et compter ce qui était sorti ; expliquer l'alarme du journal.
manual-case-combination = Un coffre-fort trouvé ouvert ou une combinaison peut-être connue : changer la combinaison aussitôt, compter le contenu, signaler un incident.
manual-case-officer-leaves = Un officier part : ajouter le successeur, tenir l'inventaire conjoint (à { $handover-days } au plus), mettre fin à la fonction, changer les combinaisons connues. Les copies anciennes du registre s'ouvrent encore avec la phrase secrète d'alors : les reprendre.
manual-case-passphrase = Une phrase secrète oubliée : deux feuilles de secours en donnent une nouvelle à l'officier, et le journal le dit.
manual-case-damage = Un registre qui ne se vérifie pas : ne plus travailler, garder les fichiers tels quels, informer le dirigeant de l'administration, puis restaurer ailleurs la dernière copie vérifiée et comparer.

## Part 2: the users of the secure room
manual-room-none = Aucun local sécurisé n'est enregistré. On ne travaille sur des documents à partir de CONFIDENTIEL / VERTROUWELIJK que dans une installation agréée : demander à l'officier de sécurité où.
manual-room-purpose = Les documents à partir de CONFIDENTIEL / VERTROUWELIJK restent dans un local de leur niveau ou d'un niveau supérieur. Ils n'en sortent que par un acte du registre : prêt, remise, envoi.
manual-room-closed = Un local est fermé hors de ses heures, ses jours de fermeture et les jours fériés belges. S'accorder au préalable avec l'officier de sécurité s'il faut y entrer alors.
manual-enter-conditions = N'entrer que si l'on figure sur la liste du local, est habilité pour son niveau ce jour-là et a suivi le briefing. Si l'une des trois manque, entrer avec escorte ou pas du tout.
manual-enter-lowest = Un local de niveau RESTREINT / BEPERKT ne demande pas d'habilitation, mais la liste, le briefing et le besoin d'en connaître.
manual-enter-own-badge = Utiliser son propre badge et celui de personne d'autre. Ne jamais le prêter.
manual-enter-each = Chaque personne badge, même porte ouverte. Ne laisser entrer personne derrière soi.
manual-leave-badge = Badger aussi en sortant : une entrée sans sortie, et une sortie sans entrée, donnent un constat.
manual-enter-hours = Respecter les heures. Un séjour est signalé s'il dure plus de { $overlong-hours } ou toute la nuit.
manual-enter-not-alone = Là où le tableau fixe un nombre minimal de personnes, ne pas rester à moins.
manual-enter-devices = Laisser dehors téléphones, montres connectées et appareils privés. Le contenu classifié n'est traité que sur des systèmes agréés.
manual-visitor-announce = Annoncer un visiteur à l'officier de sécurité. Le visiteur donne nom, organisation et motif, présente un document d'identité et signe le livre.
manual-visitor-escort = Si vous escortez, rester avec le visiteur de la porte à la porte. Ranger d'abord ce qu'il ne peut voir.
manual-visitor-end = Signaler à l'officier le départ du visiteur : l'heure de sortie figure au livre.
manual-work-need = Ne demander que ce dont votre tâche a besoin. Une habilitation ne donne pas le droit de tout voir à son niveau.
manual-work-consult = Faire enregistrer chaque consultation : quel exemplaire, de quand à quand.
manual-work-loan = Signer à l'emprunt d'un exemplaire et à son retour. Le rendre au jour convenu ; délai à défaut : { $loan-days }. Vous en répondez jusque-là.
manual-work-not-on = Ne pas transmettre un exemplaire. Un changement de détenteur passe par le registre.
manual-work-copies = Ne rien copier, extraire ou traduire soi-même : demander au responsable du registre ou à l'officier. L'accord écrit de l'autorité d'origine est requis à partir de ce niveau : { $consent-level }.
manual-work-notes = Les notes et brouillons qui reprennent un contenu classifié sont classifiés aussi. Les remettre pour enregistrement ou destruction.
manual-work-count = Compter les pages en prenant un exemplaire et en le rendant. Signaler aussitôt à l'officier qu'une page manque.
manual-work-destroy = Ne rien détruire soi-même. La destruction suppose une instruction et un procès-verbal, et un témoin habilité à partir de ce niveau : { $witness-level }.
manual-box-none = Le registre ne contient aucun coffre-fort.
manual-box-sheet = Noter sur la fiche chaque ouverture et chaque fermeture, avec son nom et l'heure, au moment même.
manual-box-combination = Retenir la combinaison par cœur. Ne pas l'écrire, ne pas la dire, ne laisser personne regarder.
manual-box-doubt = Prévenir aussitôt l'officier si la combinaison est peut-être connue d'autrui, ou si vous n'en avez plus besoin : elle est alors changée.
manual-tick-desk = Aucun papier, support ou note classifié sur un bureau, une imprimante ou un tableau.
manual-tick-back = Ce qui avait été sorti pour la journée est à sa place.
manual-tick-bin = Rien de classifié dans les corbeilles.
manual-tick-locked = Chaque coffre-fort est fermé, et l'essai a été fait.
manual-tick-sheet = Le contrôle figure sur la fiche de chaque coffre-fort, même non ouvert.
manual-tick-nobody = Plus personne dans le local, pas de visiteur non plus.
manual-tick-door = Fenêtres et porte fermées, alarme activée s'il y en a une.
manual-seen-none = Aucun lecteur de local sécurisé n'est enregistré : le registre ne consigne aucune entrée.
manual-seen-what = Chaque usage d'un badge est consigné : carte, lecteur, moment, accordé ou refusé, et le sens si le lecteur l'indique.
manual-seen-why = L'officier de sécurité confronte chaque trimestre le journal aux listes d'accès et au registre. Une question sur une entrée n'est pas un reproche.
manual-seen-who = Les officiers du registre le lisent. Ce qui sort de leurs mains peut ne nommer que les personnes qu'un constat exige.
manual-seen-long = Les événements sont conservés : { $retention-years } ; ils peuvent ensuite être effacés, les comptages restent. Ce sur quoi un incident ouvert peut reposer est conservé plus longtemps.
manual-seen-ask = Demander à l'officier de sécurité ce qui est consigné sur vous. Le texte qui vous en donne le droit est à confirmer.
manual-room-case-badge = Badge perdu : prévenir aussitôt l'officier, à toute heure. Ne pas en emprunter un autre.
manual-room-case-missing = Document ou page manquants : s'arrêter, chercher une fois, puis prévenir l'officier. Ne pas attendre qu'ils réapparaissent.
manual-room-case-open = Coffre-fort trouvé ouvert : ne rien toucher, rester sur place, faire appeler l'officier.
manual-room-case-stranger = Une personne inconnue ou sans escorte dans le local : lui adresser la parole, couvrir ce qui est visible, prévenir l'officier.
manual-room-case-alarm = Alarme ou évacuation : sortir, les personnes d'abord. Ne ranger que ce qui se peut sans danger ; ne rien emporter. Dire à l'officier ce qui était sorti.

## Part 3: everyone with access
manual-ask-officer = En cas de doute, s'adresser à l'officier de sécurité ou à un autre officier en fonction.
manual-officer-independent = L'officier de sécurité agit en toute indépendance et rend compte au dirigeant de l'administration.
manual-three-conditions = Vous pouvez voir un document classifié si trois choses sont réunies ce jour-là : votre habilitation couvre son niveau et sa portée, vous avez suivi le briefing, et votre tâche l'exige.
manual-lowest-level = Pour RESTREINT / BEPERKT, pas d'habilitation, mais le briefing et le besoin d'en connaître.
manual-need-to-know = Le grade et la curiosité ne sont pas un besoin. Si l'on vous montre ce dont vous n'avez pas besoin, le dire.
manual-own-clearance = Votre habilitation est personnelle. Elle est en principe valable : { $validity-years } ; son dernier jour compte encore.
manual-own-renewal = L'officier prépare le renouvellement avant l'échéance, dans les : { $renewal-window-months }. Compléter et rendre sans tarder ce qui vous est remis.
manual-own-consent = Signer et rendre l'accord dans ce délai : { $consent-days } ; sans lui, la procédure prend fin.
manual-own-briefing = Suivre le briefing et signer. Il revient au moins tous les : { $briefing-months }.
manual-own-changes = Signaler à l'officier un changement de fonction, la fin du besoin d'accès et ce qui peut toucher votre habilitation.
manual-own-stopped = Si votre habilitation est suspendue ou retirée, l'accès cesse le jour même : rendre ce que vous détenez.
manual-levels-meaning = Il y a quatre niveaux belges. Les mots du document font foi ; ils ne sont jamais traduits.
manual-levels-foreign = Un document de l'UE, de l'OTAN ou d'un autre État garde sa propre mention. Demander à l'officier quel est son rang.
manual-levels-friends = Attention aux mots semblables : le Dep. VERTROUWELIJK des Pays-Bas désigne le rang 1, le VERTROUWELIJK belge le rang 2.
manual-levels-scope = Les documents de l'UE et de l'OTAN demandent une habilitation qui couvre cette portée.
manual-use-register = Porter d'abord au responsable du registre ou à l'officier tout document classifié qui vous parvient. Il doit être enregistré au plus tard après : { $registration-days }.
manual-use-hand = Ne remettre un document à personne : ce que vous détenez est inscrit à votre nom.
manual-use-talk = Ne pas parler d'un contenu classifié au téléphone, en public ou avec qui n'en a pas besoin.
manual-use-electronic = Saisir, photographier, envoyer ou conserver un contenu classifié sur des systèmes agréés uniquement ; un appareil privé n'en est jamais un.
manual-use-storage = À partir de CONFIDENTIEL / VERTROUWELIJK, un document n'est conservé que dans une installation agréée : ni au bureau, ni au domicile.
manual-use-send = Ne rien envoyer soi-même. Ce qui part voyage sous bordereau du registre, et un accusé de réception revient.
manual-use-loan = Rendre un prêt au jour convenu ; délai à défaut : { $loan-days }.
manual-use-copies = Ne faire ni copies, ni extraits, ni traductions ; les demander. L'accord écrit de l'autorité d'origine est requis à partir de ce niveau : { $consent-level }.
manual-use-destroy = Ne rien détruire : rendre. Une destruction laisse un procès-verbal.
manual-use-level = Si un niveau vous paraît erroné, le dire à l'officier. Tant que l'autorité d'origine n'a pas décidé, la mention vaut.
manual-you-register = Le registre contient vos nom, service et fonction, vos habilitations, demandes et briefings, vos badges et listes, les exemplaires que vous détenez ou avez détenus, vos consultations et les incidents qui vous concernent.
manual-you-readers = Il est chiffré. Seuls les officiers en fonction l'ouvrent, et chacun de leurs actes est signé.
manual-you-ask = Demander à l'officier de vous montrer ce qui est enregistré sur vous, et de corriger ce qui est faux : une correction est un acte distinct. Le texte qui vous en donne le droit est à confirmer.
manual-report-whom = Signaler aussitôt à l'officier de sécurité, ou à un autre officier en fonction si le premier est injoignable. Tarder aggrave les choses.
manual-report-what = Signaler : un document, une page ou un support manquant ; un badge perdu ; quelque chose laissé ouvert ; un contenu classifié vu, entendu ou envoyé là où il ne peut l'être ; une porte forcée ou ouverte ; quiconque demande ce qu'il ne devrait pas.
manual-report-how = Signaler sans mots classifiés : dire qu'il s'est passé quelque chose et où, non ce que cela contient. Ne rien changer entre-temps.
manual-report-late = Découvert après coup, ou pas sûr ? Signaler tout de même ; l'officier juge de la gravité.
manual-leave-return = Avant le dernier jour, rendre badge, exemplaires et notes ; l'accès prend fin ce jour-là.
manual-leave-debrief = Suivre le débriefing et signer.
manual-leave-secrecy = L'obligation de secret demeure après le départ.
manual-signature = J'ai lu ce manuel et je l'ai compris. J'ai pu poser des questions.
