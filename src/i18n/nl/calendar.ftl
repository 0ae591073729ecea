# Dates of a calendar, workbooks.

## The calendar of what falls due
report-calendar = Vervaldagen
calendar-what = Wat vervalt
calendar-kind = Soort
calendar-record = Kenmerk
calendar-note = Opmerking
calendar-overdue-days = Dagen te laat op de dag van de kalender
calendar-since = Te laat sinds { $date }: { part-days }.
calendar-expires = De machtiging vervalt op { $date }.
calendar-overdue = Overschreden vervaldagen, op de eerste dag gezet: { $count }.
calendar-once = Een combinatie, een inventaris, een briefing, een controlepunt en een back-up staan er één keer, volgens de laatste in het register: de volgende vervaldag hangt af van de dag waarop dit gebeurt.
calendar-renewal = Laatste veilige dag om de vernieuwing van de machtiging van persoon { $person } in te dienen
calendar-expiry = Laatste dag van de machtiging van persoon { $person }
calendar-consent = Instemming verwacht van persoon { $person }
calendar-answer = Antwoord van de overheid verwacht voor persoon { $person }
calendar-debriefing = Debriefing van persoon { $person }
calendar-list = Evaluatie van de toegangslijst van lokaal { $room }, { $quarter }
calendar-authorisation = Laatste dag van persoon { $person } op de toegangslijst van lokaal { $room }
calendar-need = Laatste dag van de noodzaak tot kennisname van persoon { $person }: { $subject }
calendar-approval = Laatste dag van de goedkeuring van lokaal { $room }: { $kind }
calendar-receipt = Ontvangstbewijs van borderel { $slip }
calendar-acceptance = Laatste dag van de aanvaarding van vaststelling { $finding }
calendar-kind-renewal = Machtigingen
calendar-kind-request = Lopende aanvragen
calendar-kind-briefing = Briefings en debriefings
calendar-kind-review = Maandelijkse evaluaties
calendar-kind-audit = Driemaandelijkse audits
calendar-kind-access = Toegangslijsten
calendar-kind-need = Noodzaak tot kennisname
calendar-kind-combination = Combinaties
calendar-kind-approval = Goedkeuringen van lokalen
calendar-kind-inventory = Inventarissen
calendar-kind-loan = Uitleningen
calendar-kind-receipt = Ontvangstbewijzen
calendar-kind-action = Actiepunten
calendar-kind-incident = Veiligheidsincidenten
calendar-kind-acceptance = Aanvaarde vaststellingen
calendar-kind-keeping = Controlepunten en back-ups

## Workbooks
book-front = Over dit bestand
book-sheets = Werkbladen
book-rows = { $count ->
    [one] { $count } rij
   *[other] { $count } rijen
    }
book-cut = [hier afgekapt, tekens in totaal: { $count }]
book-cut-count = Afgekapte teksten, te lang voor een cel: { $count }.
