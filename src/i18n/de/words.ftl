### Die Wörter der Berichte, Listen und Eingaben. Dieselben Schlüssel und Argumente in allen Sprachen.

## Reports: titles, header, footer
report-review = Monatliche Überprüfung der Sicherheitsermächtigungen
report-audit = Vierteljährliches Audit der Zutrittsprotokolle
report-inspection = Prüfung des Registers
report-inventory = Protokoll der Bestandsprüfung
report-status = Fälligkeiten
label-register = Register
label-period = Zeitraum
label-month = Monat
label-quarter = Quartal
label-time-zone = Zeitzone
label-journal-entries = Einträge im Journal
label-root = Wurzel des Journals
label-program-version = Programmversion
label-filter = Filter
label-checks-run = Durchgeführte Prüfungen
label-officer = Offizier
label-made-on = Erstellt am
as-known-on = nach dem Kenntnisstand vom { $date }
as-known-now = nach heutigem Kenntnisstand
all-rooms = alle Sperrzonen
footer = Journal: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
    }, Wurzel { $root }
page-of = Seite { $page } von { $pages }
signature = Unterschrift des Sicherheitsoffiziers
metadata-only = Dieses Dokument enthält keine Verschlusssachen.

## Coverage
coverage-heading = Abdeckung
coverage-intro = Die Schlüsse gelten nur für die abgedeckten Stunden.
coverage-covered = Abgedeckte Stunden
coverage-uncovered = Nicht abgedeckte Stunden
coverage-doubtful = Zweifelhafte Stunden
coverage-why = Grund
coverage-full = Zeitraum vollständig abgedeckt
coverage-nothing = kein Import für diesen Zeitraum
doubt-no-import = kein Import
doubt-sequence-gap = Lücke in der Nummerierung
doubt-silent-day = Arbeitstag ohne Ereignis
doubt-clock-back = rückwärts laufende Uhr
doubt-dst = Zeitumstellung
doubt-quarantine = Zeilen in Quarantäne

## Counts
counts-heading = Zahlen
count-rows = Zeilen in den Dateien
count-accepted = Angenommene Zeilen
count-quarantined = Zeilen in Quarantäne
count-excluded = Ausgeschlossene Zeilen
count-imports = Importe
count-events = Ereignisse
count-entries = Zutritte
count-people = Personen
count-people-cleared = Ermächtigte Personen
count-cards = Karten
count-rooms = Sperrzonen
count-containers = VS-Verwahrgelasse
count-documents = Eingetragene Dokumente
count-copies = Ausfertigungen
copies-here = Ausfertigungen hier
copies-sent = Ausfertigungen versandt
copies-missing = Ausfertigungen vermisst
copies-archived = Ausfertigungen archiviert
copies-destroyed = Ausfertigungen vernichtet
count-findings = Feststellungen
count-waived = Feststellungen, die nicht mehr zählen
count-decided = Entschiedene Zeilen
count-undecided = Offene Zeilen

## Findings
findings-heading = Feststellungen
findings-none = Keine Feststellungen.
findings-total = { $count ->
    [one] { $count } Feststellung
   *[other] { $count } Feststellungen
    }
findings-accepted-heading = Noch geltende hingenommene Feststellungen
finding-shared = Feststellungen zu denselben Zutritten
finding-evidence = Belege
finding-evidence-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
    }
finding-why = Warum
finding-remedy = Was zu tun ist
finding-change = Hätte genügt
finding-reason = Angegebener Grund
finding-author = Verfasser
finding-until = Bis zum
label-file = Datei
label-line = Zeile
label-record = Eintrag
label-check = Prüfung
label-severity = Schweregrad
label-certainty = Gewissheit
label-state = Status
severity-info = zur Information
severity-minor = gering
severity-major = erheblich
severity-critical = kritisch
certainty-established = erwiesen
certainty-possible = möglich
finding-state-open = offen
finding-state-explained = erklärt
finding-state-incident = Vorfall eröffnet
finding-state-accepted = hingenommen
finding-state-closed = abgeschlossen

## Not concluded
not-concluded-heading = Was nicht geschlossen wird
not-concluded-uncovered = Über nicht abgedeckte Stunden wird nichts geschlossen.
not-concluded-doubtful = Zu zweifelhaften Stunden ist eine Feststellung höchstens möglich.
not-concluded-outcome = Ereignisse mit unbekanntem Ergebnis, daher nicht als gewährt gewertet: { $count }.
not-concluded-reader = Ereignisse an einem unbekannten Leser, keiner Sperrzone zugeordnet: { $count }.
not-concluded-quarantine = Zeilen in Quarantäne, nicht geprüft: { $count }.
not-concluded-direction = Der Leser der Sperrzone { $room } gibt keine Richtung an: der Ausgang wird dort nicht geschlossen.
not-concluded-minute = Auflösung von einer Minute: die Reihenfolge zweier Ereignisse derselben Minute wird nicht geschlossen.
not-concluded-recorded-later = Dieser Bericht berücksichtigt nicht, was nach dem { $date } eingetragen wurde.
not-concluded-need = Der Bedarf ergibt sich aus Funktionen, Zutrittslisten und Ausfertigungen im Besitz sowie aus Einsichtnahmen und Zutritten, soweit die Akte und die Zutrittsprotokolle der letzten 12 Monate sie enthalten.
not-concluded-not-named = Eingestufte Dokumente, für die niemand mit Kenntnisbedarf benannt ist: { $count }. Dort urteilt der Sicherheitsoffizier darüber.
not-concluded-door-sheet = VS-Verwahrgelasse ohne jede Zeile auf einem Türblatt: { $count }. Wer sie öffnete, wird nicht geschlossen.
not-concluded-no-date = Belgische Dokumente ohne Tag der Fertigstellung und ohne Datum: { $count }. Für sie wird kein Termin für die Aufhebung geschlossen.
not-concluded-no-arrival = Eingegangene Dokumente ohne Eingangstag: { $count }. Ob sie verspätet eingetragen wurden, wird nicht geschlossen.
not-concluded-no-series = Dokumente, deren Nummer zu keiner Reihe gehört: { $count }. Fehlende Nummern werden dort nicht geschlossen.
not-concluded-elsewhere = Auf die Sperrzone { $room } beschränkt: Was nicht darin verwahrt wird, bleibt außer Betracht, ebenso Personen, Reihen, Begleitzettel und Protokolle.

## Log events: outcome, refusal, direction, alarm, presence
outcome-granted = Zutritt gewährt
outcome-refused = Zutritt abgewiesen
outcome-alarm = Alarm
outcome-other = anderes Ereignis
outcome-unknown = unbekanntes Ergebnis
refusal-unknown-credential = unbekannte Karte
refusal-no-rights = kein Recht für diese Tür
refusal-out-of-time = außerhalb des Zeitfensters
refusal-anti-passback = doppelter Durchgang (Anti-Passback)
refusal-occupancy = Höchstbelegung erreicht
refusal-lost = verlorene Karte
refusal-stolen = gestohlene Karte
refusal-expired = abgelaufene Karte
refusal-disabled = gesperrte Karte
refusal-no-escort = keine Begleitung
refusal-other = andere Abweisung
direction-in = Eingang
direction-out = Ausgang
direction-both = Ein- und Ausgang
direction-unknown = unbekannte Richtung
alarm-forced = aufgebrochene Tür
alarm-held = offen gehaltene Tür
alarm-tamper = Manipulation des Lesers
alarm-duress = Alarm unter Zwang
alarm-other = anderer Alarm
presence-established = Anwesenheit erwiesen
presence-possible = Anwesenheit möglich
presence-excluded = Anwesenheit ausgeschlossen
presence-between = Eingang zwischen { $from } und { $until }
presence-left-between = Ausgang zwischen { $from } und { $until }
cards-unknown = unbekannte Karten
readers-several = mehrere Leser
hours-closed = geschlossen
hours-holiday = Feiertag: { $holiday }

## States of a clearance
state-absent = keine Ermächtigung
state-requested = beantragt
state-valid = gültig
state-expired = abgelaufen
state-suspended = ausgesetzt
state-withdrawn = widerrufen
state-refused = verweigert
state-ended = beendet
state-not-yet = noch nicht gültig

## Grounds: why someone needs, or still has, access
ground-list = Zutrittsliste der Sperrzone { $room }
ground-copy = { $count ->
    [one] { $count } Ausfertigung im Besitz
   *[other] { $count } Ausfertigungen im Besitz
    }
ground-function = Funktion
ground-clearance = Ermächtigung { $level }
ground-badge = Karte { $card }
ground-none = keine

## Why someone is not entitled (the access decision)
bar-no-clearance = keine Ermächtigung
bar-expired = Ermächtigung abgelaufen
bar-suspended = Ermächtigung ausgesetzt
bar-withdrawn = Ermächtigung widerrufen
bar-ended = Ermächtigung beendet
bar-below-level = Stufe zu niedrig
bar-scope = Geltungsbereich fehlt
bar-briefing = keine Sicherheitsunterweisung
bar-need = nicht unter denen, die es wissen müssen
bar-need-to-know = kein Bedarf an Kenntnis
bar-left = Person ausgeschieden
bar-unknown-person = Person nicht im Register

## Places, acts, approvals, terms, missing elements: arguments of messages
place-room = Sperrzone { $room }
place-container = VS-Verwahrgelass { $container }
place-combination = Zahlenkombination des VS-Verwahrgelasses { $container }
place-officer = Funktion des Sicherheitsoffiziers
place-register = gesamtes Register
act-consultation = Einsichtnahme
act-loan = Ausleihe
act-destruction = Vernichtung
act-count = Zählung
approval-installation = Anlage
approval-tempest = TEMPEST
approval-cis = Kommunikations- und Informationssystem
term-end = Ende der Einstufung, { $due }
term-review = Neubewertung, { $due }
term-downgrade = Herabstufung, { $due }
term-lapse = Erlöschen der Einstufung, { $due }
missing-name = Name
missing-organisation = Organisation
missing-identity = Ausweisdokument
missing-purpose = Zweck des Besuchs
missing-host = besuchte Person
missing-entry-time = Eingangszeit
missing-exit-time = Ausgangszeit
missing-certificate = Vernichtungsprotokoll
missing-witness = ermächtigter Zeuge
missing-instruction = Anweisung zur Vernichtung
missing-completeness = Vollständigkeit
missing-entitled-witness = an dem Tag berechtigter Zeuge
missing-other-witness = anderer Zeuge als der Registerführer

## The monthly review: proposals and their reasons
proposal-maintain = beibehalten
proposal-request = beantragen
proposal-extend = verlängern
proposal-remove = entziehen
proposal-maintain-verb = die Ermächtigung beibehalten
proposal-request-verb = eine Ermächtigung beantragen
proposal-extend-verb = die Verlängerung der Ermächtigung beantragen
proposal-remove-verb = die Ermächtigung entziehen lassen
review-decided-by = entschieden von { $officer } am { $date }
review-undecided = zu entscheiden
review-own-line = von einem anderen Offizier zu entscheiden
review-removal-open = Entzug beschlossen, noch nicht nachgewiesen
review-differs = Entscheidung weicht vom Vorschlag ab: { $decision }
reason-expired = Ermächtigung abgelaufen am { $expires }
reason-expired-no-need = Ermächtigung abgelaufen am { $expires }, ohne bekannten Bedarf
reason-renewal-window = läuft ab (noch { part-days }), Erneuerungsfrist begonnen
reason-inside-lead = läuft ab (noch { part-days }), kürzester Vorlauf unterschritten
reason-renewal-filed = Erneuerung beantragt am { $requested }
reason-below-need = Stufe { $level } unter dem Bedarf { $need }
reason-scope-missing = Geltungsbereich { $need_scope } fehlt
reason-absent-needed = keine Ermächtigung, Bedarf { $need }
reason-without-need = kein Bedarf festgestellt (Zeitraum: { part-months })
reason-left = Person ausgeschieden am { $left }
reason-suspended = Ermächtigung ausgesetzt seit dem { $since }
reason-withdrawn = Ermächtigung widerrufen seit dem { $since }
reason-refused = Ermächtigung verweigert am { $since }
reason-valid-and-needed = gültig und nötig
reason-need-recent = gültig, ohne Bedarf, aber noch nicht lange genug (Zeitraum: { part-months })
reason-not-yet = gilt ab dem { $granted }
reason-no-need-no-clearance = weder Bedarf noch Ermächtigung
reason-request-pending = beantragt am { $requested }, Antwort erwartet
reason-request-unanswered = Antrag unbeantwortet ({ part-days })
reason-request-opened = Antrag eröffnet am { $opened }, noch nicht eingereicht
reason-request-notified = Benachrichtigung am { $since } ausgehändigt, Einwilligung steht aus
reason-request-consented = Einwilligung am { $since } erteilt, Antrag noch nicht eingereicht
reason-consent-overdue = keine Einwilligung seit der Benachrichtigung ({ part-days })
reason-debrief-missing = Abschlussbelehrung fehlt
reason-briefing-missing = Sicherheitsunterweisung fehlt
reason-briefing-overdue = Sicherheitsunterweisung überfällig

## Bestandsprüfungen: das Protokoll
place-person = Person { $person }
place-level = Stufe { $level }
place-none = kein Ort im Register
label-counted = Geprüft
label-started = Begonnen am
label-closed = Abgeschlossen am
label-outgoing = Übergibt
label-incoming = Übernimmt
label-sample = Stichprobe
label-checkpoint-entries = Prüfpunkt (Einträge)
label-inspector-word = Wort des Prüfers
label-seed = Startwert der Ziehung
column-on-record = Laut Register
inventory-open = nicht abgeschlossen
inventory-sample = { $sample } gezogen aus { $population }
inventory-recompute = Der Startwert ist der SHA-256 dreier Zeilen: der Zeilen 2 und 3 dieses Prüfpunkts und des Wortes.
inventory-listed = Auf der Liste
inventory-correct = Richtig
inventory-elsewhere = Woanders
inventory-missing = Fehlt
inventory-unexpected = Unerwartet
inventory-not-examined = Nicht geprüft
statement-heading = Was diese Zählung beweist
statement-full = { $level }: { $population ->
    [one] die einzige Ausfertigung steht auf der Liste
   *[other] alle { $population } Ausfertigungen stehen auf der Liste
    }; abweichend: { $wrong }; nicht geprüft: { $count }.
statement-sample = { $level }: { $sampled } von { $population ->
    [one] { $population } Ausfertigung
   *[other] { $population } Ausfertigungen
    } gezogen; abweichend oder nicht geprüft: { $wrong }. Mit 95 % Sicherheit weichen weniger als { $bound } der { $population } ab.
statement-sample-none = { $level }: { $sampled } von { $population ->
    [one] { $population } Ausfertigung
   *[other] { $population } Ausfertigungen
    } gezogen; abweichend oder nicht geprüft: { $wrong }. Über die anderen sagt das nichts.
statement-finds = Fehlten davon { $missing }, so enthielte die Stichprobe mindestens eine davon mit einer Wahrscheinlichkeit von { $percent } %, abgerundet.
statement-overall = Alle Stufen: mit 95 % Sicherheit weichen weniger als { $bound } von { $population } Ausfertigungen ab. Die 5 % sind gleichmäßig auf die Stufen verteilt, aus denen gezogen wurde, sodass alle Schranken zugleich gelten.
statement-overall-none = Alle Stufen: die Stichprobe schließt keine Zahl aus.
inventory-discrepancies = Abweichungen
inventory-not-on-record = nicht im Register
inventory-expected-at = erwartet: { $place }
inventory-found-at = gefunden: { $place }
inventory-explained = erklärt am { $date }: { $explanation }
inventory-places-left = Was nicht geprüft wurde
inventory-left = { $place }: { $count ->
    [one] { $count } Ausfertigung
   *[other] { $count } Ausfertigungen
    }
inventory-note-open = Die Bestandsprüfung ist nicht abgeschlossen: so würde sie jetzt abgeschlossen.
inventory-note-sample = Als fehlend gemeldete Ausfertigungen gehören nicht zu denen, aus denen gezogen wurde: von ihnen ist es bekannt.
inventory-note-pages = Gezählt wurden Ausfertigungen, nicht ihre Seiten.
inventory-signature = Unterschrift des Beamten, der gezählt hat
signature-outgoing = Unterschrift der Person { $person }, die übergibt
signature-incoming = Unterschrift der Person { $person }, die übernimmt

## Column headings
column-number = Nr.
column-person = Person
column-name = Name
column-service = Dienststelle
column-function = Funktion
column-level = Stufe
column-need = Bedarf
column-expires = Läuft ab am
column-days-left = Verbleibende Tage
column-scopes = Geltungsbereiche
column-request = Antrag
column-last-entry = Letzter Zutritt
column-copies-held = Ausfertigungen im Besitz
column-lists = Zutrittslisten
column-briefing = Unterweisung
column-proposal = Vorschlag
column-decision = Entscheidung
column-reason = Grund
column-room = Sperrzone
column-card = Karte
column-reader = Leser
column-container = VS-Verwahrgelass
column-document = Dokument
column-copy = Ausfertigung
column-holder = Besitzer
column-originator = Herausgebende Stelle
column-time = Datum und Uhrzeit
column-date = Datum
column-direction = Richtung
column-outcome = Ergebnis
column-hours = Stunden
column-count = Anzahl
column-total = Summe

## What is due
due-heading = Zu erledigen
due-nothing = Nichts ist fällig.
due-today = heute fällig
due-in = Frist: { part-days }
due-overdue = überfällig: { part-days }
due-done = erledigt am { $date }
due-review = Überprüfung der Ermächtigungen { $month }
due-audit = Audit der Zutrittsprotokolle { $quarter }
due-renewal = Erneuerung der Ermächtigung der Person { $person }
due-loan = Rückgabe der Ausleihe { $document }, Ausfertigung { $copy }
due-receipt = Empfangsschein { $document }, Ausfertigung { $copy }
due-combination = Zahlenkombination des VS-Verwahrgelasses { $container }
due-inventory = Bestandsprüfung { $place }
due-briefing = Unterweisung der Person { $person }
due-backup = Geprüfte Sicherung
due-checkpoint = Prüfpunkt außerhalb des Raums
due-inventory-all = Bestandsprüfung des ganzen Registers
due-handover = Gemeinsame Bestandsprüfung am Ende der Funktion von { $officer }
due-action = Maßnahme { $action }
due-incident = Vorfall { $incident }, nicht abgeschlossen seit der Entdeckung

## Calendar
weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
quarter-1 = erstes Quartal { $year }
quarter-2 = zweites Quartal { $year }
quarter-3 = drittes Quartal { $year }
quarter-4 = viertes Quartal { $year }
holiday-new-year = Neujahr
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-national-day = Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstand
holiday-christmas = Weihnachten

## Roles
role-security-officer = Sicherheitsoffizier
role-deputy = stellvertretender Sicherheitsoffizier
role-registrar = Registerführer
role-auditor = Auditor

## Passphrase
passphrase-ask = Passphrase von Offizier { $officer }
passphrase-new = Neue Passphrase von Offizier { $officer }
passphrase-repeat = Dieselbe noch einmal
passphrase-mismatch = Die beiden Passphrasen sind verschieden.
passphrase-wrong = Falsche Passphrase.

## Progress
progress-unlocking = Entsperren
progress-reading = Datei wird gelesen
progress-importing = Zeilen werden importiert
progress-pairing = Anwesenheiten werden ermittelt
progress-checking = Prüfungen laufen
progress-verifying = Journal wird geprüft
progress-writing = Bericht wird geschrieben
progress-backup = Sicherung läuft

## Small words
word-yes = ja
word-no = nein
word-never = nie
word-none = keine
word-unknown = unbekannt
word-withheld = Titel zurückgehalten
word-today = heute

## The demonstration
demo-also-copy = Dieselbe Ausfertigung übersteigt die Ermächtigung: auch der Bedarf der Person wird beurteilt.
demo-also-hour = Der Zutritt liegt in einer Stunde, in der diese Person nie zuvor kam: auch das ist ungewöhnlich.

## Fragen von `document register`.
ask-register = Dokument { $number }. Eine leere Antwort nimmt, was in Klammern steht.
ask-level = Einstufung wie gekennzeichnet (teilen mehrere Ordnungen die Wörter, etwa FR:SECRET):
ask-direction = Empfangen (in), versandt (out) oder hier entstanden und verwahrt (internal) [in]:
ask-originator = Herausgebende Stelle:
ask-reference = Zeichen der herausgebenden Stelle [keines]:
ask-title = Kurztitel, nur NICHT EINGESTUFTE Wörter [zurückgehalten]:
ask-correspondent = Ausgetauscht mit wem [nicht angegeben]:
ask-channel = Weg: BINII, Kurier, Hand [nicht angegeben]:
ask-received = Tag des Eingangs, JJJJ-MM-TT [nicht angegeben]:
ask-dated = Datum des Dokuments, JJJJ-MM-TT [nicht angegeben]:
ask-copies = Zahl der Ausfertigungen [1]:
ask-pages = Seiten einer Ausfertigung [nicht gezählt]:
ask-place = Verwahrgelass, in das es kommt, oder Person, die dafür einsteht:
ask-unknown = { $place } ist weder ein Verwahrgelass noch eine Person des Registers.
ask-again = Das ist nicht lesbar. { $why }
ask-confirm = { $number } registrieren, { $level }, Ausfertigungen: { $copies }, bei { $place }? [ja/nein]

## Fragen von `access review` und `access answer`.
ask-reason = Grund:
ask-review-line = Beibehalten, streichen oder anhalten (keep, revoke, stop)?
ask-review-again = Schreiben Sie keep, revoke oder stop.
ask-answer = Gewährt, abgelehnt oder anhalten (granted, refused, stop)?
ask-answer-again = Schreiben Sie granted, refused oder stop.

## Exchanges
report-exchanges = Austausch des Jahres
exchanges-received = Empfangen
exchanges-registered-out = Als ausgehend eingetragen
exchanges-slips = Abgesandte Begleitzettel
exchanges-copies = Mit Begleitzettel abgesandte Ausfertigungen
exchanges-note = Ein als ausgehend eingetragenes Dokument, dessen Ausfertigungen mit Begleitzettel abgingen, steht in beiden Tabellen.
column-correspondent = Gegenstelle
column-channel = Versandweg
column-this-year = Dieses Jahr
column-same-days = Dieselben Tage des Vorjahres
column-difference = Unterschied
column-percent = Veränderung in Prozent
column-twelve-months = Letzte zwölf Monate

## Die Vorschau
report-forecast = Vorschau auf die Ermächtigungen
forecast-hypothetical = Annahmen
forecast-hypothetical-note = Dies ist nicht der Stand des Registers. Angenommen wird:
suppose-leaves = Person { $person } scheidet aus, letzter Tag { $date }
suppose-loses-clearance = Person { $person } hat ab dem { $date } keine Ermächtigung mehr
suppose-renewed = die Ermächtigung der Person { $person } wird bis { $date } erneuert
forecast-leads = Tage von der Einreichung bis zur Antwort
column-answers = Antworten
column-shortest = Kürzeste
column-median = Mittlere
column-longest = Längste
column-lead-used = Angewandt
forecast-lead-learnt = gelernt: { part-days }
forecast-lead-setting = Einstellung renewal-lead-months: { part-months }
forecast-months = Auslaufende Ermächtigungen, Monat für Monat
column-last-safe = Letzter sicherer Tag der Einreichung
forecast-late = vorüber
stage-opened = eröffnet
stage-notified = Benachrichtigung ausgehändigt
stage-consented = Einwilligung erteilt
stage-filed = eingereicht
stage-granted = erteilt
stage-certified = Bescheinigung eingegangen
stage-refused = abgelehnt
stage-dropped = eingestellt
forecast-continuity = Kontinuität
forecast-enough = durchweg genug, nie weniger als { $have }; erforderlich: { $need }
forecast-short = zu wenige, bis auf { $have }; erforderlich: { $need }
forecast-not-concluded = keine Schlussfolgerung; bekannt: { $have }, erforderlich: { $need }
forecast-gap = vom { $from } bis { $until }: { $have } von { $need }
forecast-gap-on = vom { $from } bis zum letzten betrachteten Tag, { $until }: { $have } von { $need }
forecast-loss = Person { $person } zählt bis { $date }: { $reason }
bar-off-list = nicht mehr auf der Liste
not-concluded-continuity-rooms = Sperrzonen, auf deren Liste nie jemand stand: { $count }. Ob genügend Personen sie betreten dürfen, bleibt offen.
not-concluded-continuity-combinations = Verwahrgelasse, bei denen nicht eingetragen ist, wer die Zahlenkombination kennt: { $count }. Wer sie noch öffnen kann, bleibt offen.
not-concluded-continuity-officers = Sicherheitsoffiziere und Stellvertreter ohne Personennummer: { $count }. Die Kontinuität ihrer Funktion bleibt offen.

## Campaigns: how they stand, what became of findings, what is left to do
report-follow-up = Nachverfolgung zu
campaign-preview = Vorschau, nichts festgehalten
campaign-open = eröffnet
campaign-closed = abgeschlossen
campaign-opened-on = eröffnet am { $date }, nach dem Stand von { $count ->
    [one] { $count } Journaleintrag
   *[other] { $count } Journaleinträgen
    }
campaign-closed-on = abgeschlossen am { $date }
campaign-reopened-on = am { $date }
campaign-late = verspätet: { part-days }
label-due = Fällig
label-reopened = Wieder eröffnet
label-basis = Grundlage
basis-to-confirm = zu bestätigen
finding-before = { $count ->
    [one] schon im Zeitraum davor festgehalten
   *[other] schon in den { $count } Zeiträumen davor festgehalten
    }
finding-word-lapsed = gilt nicht mehr: andere Belege, oder der letzte Tag ist vorbei
comparison-heading = Vergleich mit dem Zeitraum davor
comparison-none = Der Zeitraum davor wurde nie eröffnet: nichts wird verglichen.
comparison-with = Mit { $period }.
comparison-new = Neu
comparison-persisting = Fortbestehend
comparison-gone = Nicht mehr gefunden
excluded-heading = Feststellungen, die nicht mehr zählen, jede mit ihrem Grund
column-last-consultation = Letzte Einsichtnahme
column-need-ends = Ende des Kenntnisbedarfs
review-approved-by = unterzeichnet von { $officer }, Eintrag { $entry }
review-ask-decision = Entscheidung (maintain, request, extend, remove; s überspringt, q hört auf; vorgeschlagen: { $proposal })?
review-ask-again = Schreiben Sie das Wort oder so viele Buchstaben, dass kein anderes so beginnt.
review-ask-reason = Grund (die Entscheidung ist nicht die vorgeschlagene)?
review-ask-reason-if-any = Grund, wenn es einen gibt?
review-asked = { $decided } von { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
    } entschieden
follow-up-open = Offen
follow-up-done = Erledigt
follow-up-line = zu entscheidende Zeile
follow-up-request = Antrag
follow-up-removal = Widerruf
follow-up-finding = Feststellung
follow-up-action = Maßnahme
follow-up-acceptance = akzeptierte Feststellung
follow-up-since = seit
follow-up-state-open = offen
follow-up-state-proven = belegt
follow-up-state-granted = erteilt, Bescheinigung erwartet
follow-up-state-refused = abgelehnt
follow-up-state-dropped = eingestellt
follow-up-state-to-do = zu tun
follow-up-state-in-progress = in Arbeit
follow-up-state-done = getan
follow-up-state-opened = eröffnet
follow-up-state-notified = Mitteilung übergeben, Zustimmung erwartet
follow-up-state-consented = Zustimmung unterzeichnet, einzureichen
follow-up-state-filed = eingereicht, Antwort erwartet
follow-up-state-certified = erteilt, Bescheinigung erhalten
review-signed = unterschrieben am
settings-heading = Geltende Einstellungen
setting-name = Einstellung
setting-value = Wert
setting-source = Grundlage
setting-verified = geprüft
setting-to-confirm = zu bestätigen
settings-others = Geprüfte und im Zeitraum unveränderte Einstellungen, nicht aufgeführt: { $count }.
doubt-erased = gelöscht am { $date } durch Eintrag { $entry }
not-concluded-erased = Protokolle dieses Zeitraums wurden nach ihrer Aufbewahrungsfrist gelöscht (Importe: { $count }, Zeilen: { $rows }). Über die Zeit, die sie abdeckten, wird nichts geschlossen.

# One month or quarter told twice
report-difference = Wie damals und später bekannt:
difference-then = Feststellungen damals
difference-now = Feststellungen später
difference-same = Unverändert
difference-only-now = Nur nach späterem Wissensstand festgestellt
difference-only-then = Nur nach damaligem Wissensstand festgestellt
difference-changed = Beide Male festgestellt, aber geändert
difference-evidence = { $count ->
    [one] { $count } Beleg
   *[other] { $count } Belege
    }
difference-late = verspätet dazu erfasst: Einträge { $entries }
difference-late-none = nichts dazu wurde verspätet erfasst: es folgt aus dem Lauf der Zeit oder aus dem, was erst später zählt
difference-late-heading = Verspätet erfasst
difference-late-intro = Nach dem { $date } erfasst, obwohl es von diesem Tag oder früher an zählt. „–“ zählt für alle Zeit.
column-act = Handlung
column-effective = Zählt ab
column-recorded = Erfasst
column-days-late = Tage verspätet
column-about = Betrifft

# How presence in a room is known
presence-heading = Wie die Anwesenheit bekannt ist
presence-intro = Von einem vollständigen Aufenthalt ist die Zeit zwischen dem spätesten Augenblick des Eintritts und dem frühesten des Austritts sicher. Alles andere ist ein Augenblick, davor oder danach mit möglichen Stunden. Stunden sind über Personen summiert.
presence-people = Personen
presence-matched = Ein- und Austritt
presence-no-exit = Austritt fehlt
presence-no-entry = Eintritt fehlt
presence-moment = Nur der Augenblick
presence-hours-certain = Sichere Stunden
presence-hours-possible = Mögliche Stunden
