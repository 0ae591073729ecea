### Les mots des rapports, des listes et des invites. Mêmes clés et mêmes arguments dans toutes les langues.

## Reports: titles, header, footer
report-review = Revue mensuelle des habilitations
report-audit = Audit trimestriel des journaux d'accès
report-inspection = Inspection du registre
report-inventory = Procès-verbal d'inventaire
report-status = Échéances
label-register = Registre
label-period = Période
label-month = Mois
label-quarter = Trimestre
label-time-zone = Fuseau horaire
label-journal-entries = Entrées du journal
label-root = Racine du journal
label-program-version = Version du programme
label-filter = Filtre
label-checks-run = Contrôles effectués
label-officer = Officier
label-made-on = Établi le
as-known-on = tel que connu le { $date }
as-known-now = tel que connu aujourd'hui
all-rooms = tous les locaux
footer = Journal : { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
    }, racine { $root }
page-of = page { $page } de { $pages }
signature = Signature de l'officier de sécurité
metadata-only = Ce document ne contient aucune information classifiée.

## Coverage
coverage-heading = Couverture
coverage-intro = Les conclusions se limitent aux heures couvertes.
coverage-covered = Heures couvertes
coverage-uncovered = Heures non couvertes
coverage-doubtful = Heures douteuses
coverage-why = Raison
coverage-full = période entièrement couverte
coverage-nothing = aucune importation pour cette période
doubt-no-import = aucune importation
doubt-sequence-gap = lacune dans la numérotation
doubt-silent-day = jour ouvrable sans événement
doubt-clock-back = horloge qui recule
doubt-dst = changement d'heure
doubt-quarantine = lignes en quarantaine

## Counts
counts-heading = Nombres
count-rows = Lignes dans les fichiers
count-accepted = Lignes acceptées
count-quarantined = Lignes en quarantaine
count-excluded = Lignes exclues
count-imports = Importations
count-events = Événements
count-entries = Entrées dans les locaux
count-people = Personnes
count-people-cleared = Personnes habilitées
count-cards = Cartes
count-rooms = Locaux
count-containers = Coffres-forts
count-documents = Documents inscrits
count-copies = Exemplaires
copies-here = Exemplaires présents
copies-sent = Exemplaires envoyés
copies-missing = Exemplaires manquants
copies-archived = Exemplaires archivés
copies-destroyed = Exemplaires détruits
count-findings = Constats
count-waived = Constats qui ne comptent plus
count-decided = Lignes décidées
count-undecided = Lignes à décider

## Findings
findings-heading = Constats
findings-none = Aucun constat.
findings-total = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
    }
findings-accepted-heading = Constats acceptés et encore valables
finding-shared = Constats portant sur les mêmes entrées
finding-evidence = Preuves
finding-evidence-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
    }
finding-why = Pourquoi
finding-remedy = Que faire
finding-change = Aurait suffi
finding-reason = Motif donné
finding-author = Auteur
finding-until = Jusqu'au
label-file = fichier
label-line = ligne
label-record = inscription
label-check = Contrôle
label-severity = Gravité
label-certainty = Certitude
label-state = État
severity-info = pour information
severity-minor = mineur
severity-major = majeur
severity-critical = critique
certainty-established = établi
certainty-possible = possible
finding-state-open = ouvert
finding-state-explained = expliqué
finding-state-incident = incident ouvert
finding-state-accepted = accepté
finding-state-closed = clos

## Not concluded
not-concluded-heading = Ce qui n'est pas conclu
not-concluded-uncovered = Rien n'est conclu sur les heures non couvertes.
not-concluded-doubtful = Sur les heures douteuses, un constat est au mieux possible.
not-concluded-outcome = Événements au résultat inconnu, donc non réputés accordés : { $count }.
not-concluded-reader = Événements à un lecteur inconnu, rattachés à aucun local : { $count }.
not-concluded-quarantine = Lignes en quarantaine, non examinées : { $count }.
not-concluded-direction = Le lecteur du local { $room } ne donne pas le sens : la sortie n'y est pas conclue.
not-concluded-minute = Résolution d'une minute : l'ordre de deux événements de la même minute n'est pas conclu.
not-concluded-recorded-later = Ce rapport ne tient pas compte de ce qui a été enregistré après le { $date }.
not-concluded-need = Le besoin se déduit des fonctions, des listes d'accès et des exemplaires détenus, ainsi que des consultations et des entrées telles que les portent les actes et les journaux d'accès des 12 derniers mois.
not-concluded-not-named = Documents classifiés pour lesquels personne n'est désigné comme ayant le besoin d'en connaître : { $count }. Là, ce besoin est laissé à l'appréciation de l'officier.
not-concluded-door-sheet = Coffres-forts sans aucune ligne sur une fiche de porte : { $count }. Rien n'est conclu sur qui les a ouverts.
not-concluded-no-date = Documents belges sans jour de finalisation ni date : { $count }. Aucune échéance de déclassification n'est conclue pour eux.
not-concluded-no-arrival = Documents entrants sans jour de réception : { $count }. Un enregistrement tardif n'est pas conclu.
not-concluded-no-series = Documents dont le numéro n'appartient à aucune série : { $count }. Les numéros manquants n'y sont pas conclus.
not-concluded-elsewhere = Limité au local { $room } : ce qui n'y est pas conservé est laissé de côté, de même que les personnes, les séries, les bordereaux et les procès-verbaux.

## Log events: outcome, refusal, direction, alarm, presence
outcome-granted = accès accordé
outcome-refused = accès refusé
outcome-alarm = alarme
outcome-other = autre événement
outcome-unknown = résultat inconnu
refusal-unknown-credential = carte inconnue
refusal-no-rights = aucun droit pour cette porte
refusal-out-of-time = hors de la plage horaire
refusal-anti-passback = double passage (anti-retour)
refusal-occupancy = occupation maximale atteinte
refusal-lost = carte perdue
refusal-stolen = carte volée
refusal-expired = carte expirée
refusal-disabled = carte désactivée
refusal-no-escort = escorte absente
refusal-other = autre refus
direction-in = entrée
direction-out = sortie
direction-both = entrée et sortie
direction-unknown = sens inconnu
alarm-forced = porte forcée
alarm-held = porte maintenue ouverte
alarm-tamper = sabotage du lecteur
alarm-duress = alarme sous contrainte
alarm-other = autre alarme
presence-established = présence établie
presence-possible = présence possible
presence-excluded = présence exclue
presence-between = entrée entre { $from } et { $until }
presence-left-between = sortie entre { $from } et { $until }
cards-unknown = cartes inconnues
readers-several = plusieurs lecteurs
hours-closed = fermé
hours-holiday = jour férié : { $holiday }

## States of a clearance
state-absent = aucune habilitation
state-requested = demandée
state-valid = valable
state-expired = expirée
state-suspended = suspendue
state-withdrawn = retirée
state-refused = refusée
state-ended = terminée
state-not-yet = pas encore valable

## Grounds: why someone needs, or still has, access
ground-list = liste d'accès du local { $room }
ground-copy = { $count ->
    [one] { $count } exemplaire détenu
   *[other] { $count } exemplaires détenus
    }
ground-function = fonction
ground-clearance = habilitation { $level }
ground-badge = carte { $card }
ground-none = aucun

## Why someone is not entitled (the access decision)
bar-no-clearance = pas d'habilitation
bar-expired = habilitation expirée
bar-suspended = habilitation suspendue
bar-withdrawn = habilitation retirée
bar-ended = habilitation terminée
bar-below-level = niveau insuffisant
bar-scope = portée manquante
bar-briefing = pas de briefing de sécurité
bar-need = pas parmi les personnes désignées comme ayant besoin d'en connaître
bar-need-to-know = pas de besoin d'en connaître
bar-left = personne partie
bar-unknown-person = personne inconnue du registre

## Places, acts, approvals, terms, missing elements: arguments of messages
place-room = le local { $room }
place-container = le coffre-fort { $container }
place-combination = la combinaison du coffre-fort { $container }
place-officer = la fonction d'officier de sécurité
place-register = l'ensemble du registre
act-consultation = consultation
act-loan = prêt
act-destruction = destruction
act-count = récolement
approval-installation = installation
approval-tempest = TEMPEST
approval-cis = système d'information et de communication
term-end = fin de la classification, { $due }
term-review = réévaluation, { $due }
term-downgrade = déclassement, { $due }
term-lapse = extinction de la classification, { $due }
missing-name = nom
missing-organisation = organisation
missing-identity = pièce d'identité
missing-purpose = motif de la visite
missing-host = personne visitée
missing-entry-time = heure d'entrée
missing-exit-time = heure de sortie
missing-certificate = procès-verbal de destruction
missing-witness = témoin habilité
missing-instruction = instruction de détruire
missing-completeness = intégralité
missing-entitled-witness = témoin autorisé ce jour-là
missing-other-witness = témoin autre que le responsable du registre

## The monthly review: proposals and their reasons
proposal-maintain = maintenir
proposal-request = demander
proposal-extend = prolonger
proposal-remove = retirer
proposal-maintain-verb = maintenir l'habilitation
proposal-request-verb = demander une habilitation
proposal-extend-verb = demander la prolongation de l'habilitation
proposal-remove-verb = faire retirer l'habilitation
review-decided-by = décidé par { $officer } le { $date }
review-undecided = à décider
review-own-line = à décider par un autre officier
review-removal-open = retrait décidé, pas encore établi
review-differs = décision différente de la proposition : { $decision }
reason-expired = habilitation expirée le { $expires }
reason-expired-no-need = habilitation expirée le { $expires }, sans besoin connu
reason-renewal-window = expire dans { part-days }, dans la période de renouvellement
reason-inside-lead = expire dans { part-days }, en deçà du délai le plus court
reason-renewal-filed = renouvellement demandé le { $requested }
reason-below-need = niveau { $level } inférieur au besoin { $need }
reason-scope-missing = portée { $need_scope } manquante
reason-absent-needed = aucune habilitation, besoin { $need }
reason-without-need = aucun besoin constaté depuis { part-months }
reason-left = personne partie le { $left }
reason-suspended = habilitation suspendue depuis le { $since }
reason-withdrawn = habilitation retirée depuis le { $since }
reason-refused = habilitation refusée le { $since }
reason-valid-and-needed = valable et nécessaire
reason-need-recent = valable, sans besoin depuis moins de { part-months }
reason-not-yet = valable à partir du { $granted }
reason-no-need-no-clearance = ni besoin, ni habilitation
reason-request-pending = demande introduite le { $requested }, réponse attendue
reason-request-unanswered = demande sans réponse depuis { part-days }
reason-request-opened = demande ouverte le { $opened }, pas encore introduite
reason-request-notified = avertissement remis le { $since }, consentement attendu
reason-request-consented = consentement donné le { $since }, demande pas encore introduite
reason-consent-overdue = pas de consentement depuis { part-days } après l'avertissement
reason-debrief-missing = débriefing manquant
reason-briefing-missing = briefing de sécurité manquant
reason-briefing-overdue = briefing de sécurité à renouveler

## Inventaires : le procès-verbal
place-person = la personne { $person }
place-level = le niveau { $level }
place-none = aucun emplacement enregistré
label-counted = Objet du récolement
label-started = Ouvert le
label-closed = Clos le
label-outgoing = Détenteur sortant
label-incoming = Détenteur entrant
label-sample = Échantillon
label-checkpoint-entries = Point de contrôle (entrées)
label-inspector-word = Mot de l'inspecteur
label-seed = Germe du tirage
column-on-record = Au registre
inventory-open = non clos
inventory-sample = { $sample ->
    [one] { $sample } exemplaire tiré
   *[other] { $sample } exemplaires tirés
    } sur { $population }
inventory-recompute = Le germe est le SHA-256 de trois lignes : les lignes 2 et 3 de ce point de contrôle, puis le mot.
inventory-listed = Sur la liste
inventory-correct = En place
inventory-elsewhere = Ailleurs
inventory-missing = Manquant
inventory-unexpected = Inattendu
inventory-not-examined = Non examiné
statement-heading = Ce que ce récolement prouve
statement-full = { $level } : { $population ->
    [one] le seul exemplaire est sur la liste
   *[other] les { $population } exemplaires sont tous sur la liste
    } ; en écart : { $wrong } ; non examinés : { $count }.
statement-sample = { $level } : { $sampled ->
    [one] { $sampled } exemplaire tiré
   *[other] { $sampled } exemplaires tirés
    } sur { $population } ; en écart ou non examinés : { $wrong }. Avec une confiance de 95 %, moins de { $bound } des { $population } sont en écart.
statement-sample-none = { $level } : { $sampled ->
    [one] { $sampled } exemplaire tiré
   *[other] { $sampled } exemplaires tirés
    } sur { $population } ; en écart ou non examinés : { $wrong }. Cela ne dit rien des autres.
statement-finds = S'il en manquait { $missing }, l'échantillon en contiendrait au moins un avec une probabilité de { $percent } %, arrondie vers le bas.
statement-overall = Tous niveaux : avec une confiance de 95 %, moins de { $bound } exemplaires sur { $population } sont en écart. Les 5 % sont répartis également entre les niveaux tirés, de sorte que toutes les bornes valent ensemble.
statement-overall-none = Tous niveaux : l'échantillon n'exclut aucun nombre.
inventory-discrepancies = Écarts
inventory-not-on-record = absent du registre
inventory-expected-at = attendu : { $place }
inventory-found-at = trouvé : { $place }
inventory-explained = expliqué le { $date } : { $explanation }
inventory-places-left = Ce qui n'a pas été examiné
inventory-left = { $place } : { $count ->
    [one] { $count } exemplaire
   *[other] { $count } exemplaires
    }
inventory-note-open = L'inventaire n'est pas clos : voici comment il le serait à présent.
inventory-note-sample = Les exemplaires signalés manquants ne sont pas parmi ceux qui ont pu être tirés : leur sort est connu.
inventory-note-pages = Ce sont les exemplaires qui ont été comptés, non leurs pages.
inventory-signature = Signature de l'officier qui a procédé au récolement
signature-outgoing = Signature de la personne { $person }, détenteur sortant
signature-incoming = Signature de la personne { $person }, détenteur entrant

## Column headings
column-number = N°
column-person = Personne
column-name = Nom
column-service = Service
column-function = Fonction
column-level = Niveau
column-need = Besoin
column-expires = Expire le
column-days-left = Jours restants
column-scopes = Portées
column-request = Demande
column-last-entry = Dernière entrée
column-copies-held = Exemplaires détenus
column-lists = Listes d'accès
column-briefing = Briefing
column-proposal = Proposition
column-decision = Décision
column-reason = Motif
column-room = Local
column-card = Carte
column-reader = Lecteur
column-container = Coffre-fort
column-document = Document
column-copy = Exemplaire
column-holder = Détenteur
column-originator = Autorité d'origine
column-time = Date et heure
column-date = Date
column-direction = Sens
column-outcome = Résultat
column-hours = Heures
column-count = Nombre
column-total = Total

## What is due
due-heading = À faire
due-nothing = Rien n'est dû.
due-today = dû aujourd'hui
due-in = dans { part-days }
due-overdue = en retard de { part-days }
due-done = fait le { $date }
due-review = Revue des habilitations { $month }
due-audit = Audit des journaux d'accès { $quarter }
due-renewal = Renouvellement de l'habilitation de la personne { $person }
due-loan = Retour du prêt { $document }, exemplaire { $copy }
due-receipt = Accusé de réception { $document }, exemplaire { $copy }
due-combination = Combinaison du coffre-fort { $container }
due-inventory = Inventaire { $place }
due-briefing = Briefing de la personne { $person }
due-backup = Sauvegarde vérifiée
due-checkpoint = Point de contrôle hors du local
due-inventory-all = Inventaire de tout le registre
due-handover = Récolement à la fin de la fonction de l'officier { $officer }
due-action = Action à mener { $action }
due-incident = Incident { $incident }, non clos depuis sa découverte

## Calendar
weekday-mon = lundi
weekday-tue = mardi
weekday-wed = mercredi
weekday-thu = jeudi
weekday-fri = vendredi
weekday-sat = samedi
weekday-sun = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
quarter-1 = premier trimestre { $year }
quarter-2 = deuxième trimestre { $year }
quarter-3 = troisième trimestre { $year }
quarter-4 = quatrième trimestre { $year }
holiday-new-year = Nouvel An
holiday-easter-monday = lundi de Pâques
holiday-labour-day = fête du Travail
holiday-ascension = Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national-day = fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël

## Roles
role-security-officer = officier de sécurité
role-deputy = officier de sécurité adjoint
role-registrar = responsable du registre
role-auditor = auditeur

## Passphrase
passphrase-ask = Phrase secrète de l'officier { $officer }
passphrase-new = Nouvelle phrase secrète de l'officier { $officer }
passphrase-repeat = La même, une seconde fois
passphrase-mismatch = Les deux phrases secrètes diffèrent.
passphrase-wrong = Phrase secrète erronée.

## Progress
progress-unlocking = Déverrouillage
progress-reading = Lecture du fichier
progress-importing = Importation des lignes
progress-pairing = Reconstitution des présences
progress-checking = Exécution des contrôles
progress-verifying = Vérification du journal
progress-writing = Rédaction du rapport
progress-backup = Sauvegarde

## Small words
word-yes = oui
word-no = non
word-never = jamais
word-none = aucun
word-unknown = inconnu
word-withheld = titre non communiqué
word-today = aujourd'hui

## The demonstration
demo-also-copy = Le même exemplaire dépasse l'habilitation : le besoin de la personne est jugé lui aussi.
demo-also-hour = L'entrée a lieu à une heure à laquelle cette personne n'était jamais venue : elle est inhabituelle aussi.

## Questions de `document register`.
ask-register = Document { $number }. Une réponse vide prend ce qui figure entre crochets.
ask-level = Niveau tel que marqué (si plusieurs régimes partagent les mots, par exemple FR:SECRET) :
ask-direction = Reçu (in), envoyé (out) ou produit et gardé ici (internal) [in] :
ask-originator = Autorité d'origine :
ask-reference = Référence de l'autorité d'origine [aucune] :
ask-title = Titre court, mots NON CLASSIFIÉS uniquement [réservé] :
ask-correspondent = Échangé avec qui [non précisé] :
ask-channel = Voie d'acheminement : BINII, courrier, main propre [non précisée] :
ask-received = Jour d'arrivée, AAAA-MM-JJ [non précisé] :
ask-dated = Date du document, AAAA-MM-JJ [non précisée] :
ask-copies = Nombre d'exemplaires [1] :
ask-pages = Pages d'un exemplaire [non comptées] :
ask-place = Coffre où il est rangé, ou personne qui en répond :
ask-unknown = { $place } n'est ni un coffre ni une personne du registre.
ask-again = Réponse illisible. { $why }
ask-confirm = Enregistrer { $number }, { $level }, exemplaires : { $copies }, à { $place } ? [oui/non]

## Questions de `access review` et de `access answer`.
ask-reason = Motif :
ask-review-line = Maintenir, radier ou arrêter (keep, revoke, stop) ?
ask-review-again = Écrire keep, revoke ou stop.
ask-answer = Accordée, refusée, ou arrêter (granted, refused, stop) ?
ask-answer-again = Écrire granted, refused ou stop.

## Exchanges
report-exchanges = Échanges de
exchanges-received = Reçus
exchanges-registered-out = Enregistrés au départ
exchanges-slips = Bordereaux d'envoi
exchanges-copies = Exemplaires partis sous bordereau
exchanges-note = Un document enregistré au départ dont les exemplaires sont partis sous bordereau figure dans les deux tableaux.
column-correspondent = Correspondant
column-channel = Voie
column-this-year = Cette année
column-same-days = Mêmes jours de l'année précédente
column-difference = Différence
column-percent = Évolution en pour cent
column-twelve-months = Douze derniers mois

## La prévision
report-forecast = Prévision des habilitations
forecast-hypothetical = Hypothèses
forecast-hypothetical-note = Ceci n'est pas l'état du registre. Il est supposé que :
suppose-leaves = la personne { $person } part, dernier jour { $date }
suppose-loses-clearance = la personne { $person } n'a plus d'habilitation à partir du { $date }
suppose-renewed = l'habilitation de la personne { $person } est renouvelée jusqu'au { $date }
forecast-leads = Jours entre l'introduction et la réponse
column-answers = Réponses
column-shortest = Plus courte
column-median = Médiane
column-longest = Plus longue
column-lead-used = Retenu
forecast-lead-learnt = appris : { part-days }
forecast-lead-setting = réglage renewal-lead-months : { part-months }
forecast-months = Habilitations qui prennent fin, mois par mois
column-last-safe = Dernier jour sûr pour introduire
forecast-late = dépassé
stage-opened = ouverte
stage-notified = avertissement remis
stage-consented = consentement donné
stage-filed = introduite
stage-granted = accordée
stage-certified = certificat reçu
stage-refused = refusée
stage-dropped = abandonnée
forecast-continuity = Continuité
forecast-enough = assez tout du long, jamais moins de { $have } ; requises : { $need }
forecast-short = trop peu, jusqu'à { $have } ; requises : { $need }
forecast-not-concluded = pas de conclusion ; connues : { $have }, requises : { $need }
forecast-gap = du { $from } au { $until } : { $have } sur { $need }
forecast-gap-on = du { $from } au dernier jour examiné, { $until } : { $have } sur { $need }
forecast-loss = la personne { $person } compte jusqu'au { $date } : { $reason }
bar-off-list = n'est plus sur la liste
not-concluded-continuity-rooms = Locaux dont la liste n'a jamais compté personne : { $count }. Rien n'est conclu sur le nombre de personnes qui peuvent y entrer.
not-concluded-continuity-combinations = Coffres dont les détenteurs de la combinaison ne sont pas enregistrés : { $count }. Rien n'est conclu sur qui pourra les ouvrir.
not-concluded-continuity-officers = Officiers de sécurité et adjoints sans numéro de personne : { $count }. Rien n'est conclu sur la continuité de leur fonction.

## Campaigns: how they stand, what became of findings, what is left to do
report-follow-up = Suivi de
campaign-preview = aperçu, rien n'est acté
campaign-open = ouverte
campaign-closed = clôturée
campaign-opened-on = ouverte le { $date }, sur les faits de { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
    } du journal
campaign-closed-on = clôturée le { $date }
campaign-reopened-on = le { $date }
campaign-late = en retard : { part-days }
label-due = Échéance
label-reopened = Rouverte
label-basis = Base
basis-to-confirm = à confirmer
finding-before = { $count ->
    [one] déjà énoncé par la période précédente
   *[other] déjà énoncé par les { $count } périodes précédentes
    }
finding-word-lapsed = ne vaut plus : autres éléments de preuve, ou échéance passée
comparison-heading = Comparaison avec la période précédente
comparison-none = La période précédente n'a jamais été ouverte : rien n'est comparé.
comparison-with = Avec { $period }.
comparison-new = Nouveaux
comparison-persisting = Persistants
comparison-gone = Disparus
excluded-heading = Constats qui ne comptent plus, chacun avec son motif
column-last-consultation = Dernière consultation
column-need-ends = Fin du besoin d'en connaître
review-approved-by = signé par { $officer }, entrée { $entry }
review-ask-decision = Décision (maintain, request, extend, remove ; s passe, q arrête ; proposé : { $proposal }) ?
review-ask-again = Écrivez le mot, ou assez de ses lettres pour qu'aucun autre ne commence ainsi.
review-ask-reason = Motif (la décision n'est pas celle proposée) ?
review-ask-reason-if-any = Motif, s'il y en a un ?
review-asked = { $decided ->
    [one] { $decided } ligne décidée
   *[other] { $decided } lignes décidées
    } sur { $count }
follow-up-open = Ouverts
follow-up-done = Réglés
follow-up-line = ligne à décider
follow-up-request = demande
follow-up-removal = retrait
follow-up-finding = constat
follow-up-action = action à mener
follow-up-acceptance = constat accepté
follow-up-since = depuis le
follow-up-state-open = en cours
follow-up-state-proven = prouvé
follow-up-state-granted = accordée, certificat attendu
follow-up-state-refused = refusée
follow-up-state-dropped = abandonnée
follow-up-state-to-do = à faire
follow-up-state-in-progress = en cours d'exécution
follow-up-state-done = fait
follow-up-state-opened = ouverte ici
follow-up-state-notified = avis remis, accord attendu
follow-up-state-consented = accord signé, à introduire
follow-up-state-filed = introduite, réponse attendue
follow-up-state-certified = accordée, certificat reçu
review-signed = signé le
settings-heading = Paramètres en vigueur
setting-name = Paramètre
setting-value = Valeur
setting-source = Fondement
setting-verified = vérifié
setting-to-confirm = à confirmer
settings-others = Paramètres vérifiés et inchangés sur la période, non repris : { $count }.
doubt-erased = effacé le { $date } par l'écriture { $entry }
not-concluded-erased = Des journaux de cette période ont été effacés après leur délai de conservation (importations : { $count }, lignes : { $rows }). Rien n'est conclu sur le temps qu'ils couvraient.

# One month or quarter told twice
report-difference = Tel que connu alors et plus tard :
difference-then = Constats alors
difference-now = Constats plus tard
difference-same = Inchangés
difference-only-now = Constats faits seulement d’après ce qui a été connu plus tard
difference-only-then = Constats faits seulement d’après ce qui était connu alors
difference-changed = Constats faits les deux fois, mais modifiés
difference-evidence = { $count ->
    [one] { $count } élément de preuve
   *[other] { $count } éléments de preuve
    }
difference-late = inscrit tardivement à ce sujet : écritures { $entries }
difference-late-none = rien n’a été inscrit tardivement à ce sujet : cela découle du temps écoulé, ou de ce qui ne compte que plus tard
difference-late-heading = Inscriptions tardives
difference-late-intro = Inscrit après le { $date }, bien que comptant de ce jour ou d’avant. « – » compte de tout temps.
column-act = Acte
column-effective = Compte du
column-recorded = Inscrit le
column-days-late = Jours de retard
column-about = Objet

# How presence in a room is known
presence-heading = Comment la présence est connue
presence-intro = D’un séjour complet, le temps entre le dernier moment de l’entrée et le premier de la sortie est certain. Le reste est un moment, avec avant ou après lui des heures possibles. Les heures sont additionnées par personne.
presence-people = Personnes
presence-matched = Entrée et sortie
presence-no-exit = Sortie manquante
presence-no-entry = Entrée manquante
presence-moment = Moment seul
presence-hours-certain = Heures certaines
presence-hours-possible = Heures possibles
