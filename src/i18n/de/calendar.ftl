# Dates of a calendar, workbooks.

## The calendar of what falls due
report-calendar = Fristen
calendar-what = Was fällig ist
calendar-kind = Art
calendar-record = Kennzeichen
calendar-note = Bemerkung
calendar-overdue-days = Tage überfällig am Tag des Kalenders
calendar-since = Überfällig seit dem { $date }: { part-days }.
calendar-expires = Die Ermächtigung läuft am { $date } ab.
calendar-overdue = Überschrittene Fristen, auf den ersten Tag gesetzt: { $count }.
calendar-once = Zahlenkombination, Bestandsprüfung, Unterweisung, Prüfpunkt und Sicherung stehen je einmal da, nach der letzten im Register: Die nächste Frist hängt davon ab, an welchem Tag dies geschieht.
calendar-renewal = Letzter sicherer Tag für den Antrag auf Erneuerung der Ermächtigung der Person { $person }
calendar-expiry = Letzter Tag der Ermächtigung der Person { $person }
calendar-consent = Zustimmung der Person { $person } erwartet
calendar-answer = Antwort der Behörde für die Person { $person } erwartet
calendar-debriefing = Abschlussbelehrung der Person { $person }
calendar-list = Überprüfung der Zutrittsliste der Sperrzone { $room }, { $quarter }
calendar-authorisation = Letzter Tag der Person { $person } auf der Zutrittsliste der Sperrzone { $room }
calendar-need = Letzter Tag, an dem die Person { $person } Kenntnis nehmen muss: { $subject }
calendar-approval = Letzter Tag der Genehmigung der Sperrzone { $room }: { $kind }
calendar-receipt = Empfangsschein des Begleitzettels { $slip }
calendar-acceptance = Letzter Tag der Annahme der Feststellung { $finding }
calendar-kind-renewal = Ermächtigungen
calendar-kind-request = Laufende Anträge
calendar-kind-briefing = Unterweisungen und Abschlussbelehrungen
calendar-kind-review = Monatliche Überprüfungen
calendar-kind-audit = Vierteljährliche Audits
calendar-kind-access = Zutrittslisten
calendar-kind-need = Kenntnis nur, wenn nötig
calendar-kind-combination = Zahlenkombinationen
calendar-kind-approval = Genehmigungen der Sperrzonen
calendar-kind-inventory = Bestandsprüfungen
calendar-kind-loan = Ausleihen
calendar-kind-receipt = Empfangsscheine
calendar-kind-action = Maßnahmen
calendar-kind-incident = Sicherheitsvorfälle
calendar-kind-acceptance = Angenommene Feststellungen
calendar-kind-keeping = Prüfpunkte und Sicherungen

## Workbooks
book-front = Zu dieser Datei
book-sheets = Tabellenblätter
book-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
    }
book-cut = [hier gekürzt, Zeichen insgesamt: { $count }]
book-cut-count = Gekürzte Texte, zu lang für eine Zelle: { $count }.
