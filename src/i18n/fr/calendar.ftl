# Dates of a calendar, workbooks.

## The calendar of what falls due
report-calendar = Échéances
calendar-what = À faire
calendar-kind = Nature
calendar-record = Référence
calendar-note = Remarque
calendar-overdue-days = Jours de retard au jour du calendrier
calendar-since = En retard de { part-days }, depuis le { $date }.
calendar-expires = L'habilitation expire le { $date }.
calendar-overdue = Échéances dépassées, reportées au premier jour : { $count }.
calendar-once = Une combinaison, un inventaire, un briefing, un point de contrôle, une sauvegarde figurent une fois, d'après le dernier au registre : l'échéance suivante dépend du jour où celle-ci sera honorée.
calendar-renewal = Dernier jour sûr pour introduire le renouvellement de l'habilitation de la personne { $person }
calendar-expiry = Dernier jour de l'habilitation de la personne { $person }
calendar-consent = Consentement attendu de la personne { $person }
calendar-answer = Réponse attendue de l'autorité pour la personne { $person }
calendar-debriefing = Débriefing de la personne { $person }
calendar-list = Évaluation de la liste d'accès du local { $room }, { $quarter }
calendar-authorisation = Dernier jour de la personne { $person } sur la liste d'accès du local { $room }
calendar-need = Dernier jour du besoin d'en connaître de la personne { $person } : { $subject }
calendar-approval = Dernier jour de l'approbation du local { $room } : { $kind }
calendar-receipt = Accusé de réception du bordereau { $slip }
calendar-acceptance = Dernier jour de l'acceptation du constat { $finding }
calendar-kind-renewal = Habilitations
calendar-kind-request = Demandes en cours
calendar-kind-briefing = Briefings et débriefings
calendar-kind-review = Revues mensuelles
calendar-kind-audit = Audits trimestriels
calendar-kind-access = Listes d'accès
calendar-kind-need = Besoin d'en connaître
calendar-kind-combination = Combinaisons
calendar-kind-approval = Approbations des locaux
calendar-kind-inventory = Inventaires
calendar-kind-loan = Prêts
calendar-kind-receipt = Accusés de réception
calendar-kind-action = Actions à mener
calendar-kind-incident = Incidents de sécurité
calendar-kind-acceptance = Constats acceptés
calendar-kind-keeping = Points de contrôle et sauvegardes

## Workbooks
book-front = À propos
book-sheets = Feuilles
book-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
    }
book-cut = [coupé ici, caractères en tout : { $count }]
book-cut-count = Textes coupés, trop longs pour une cellule : { $count }.
