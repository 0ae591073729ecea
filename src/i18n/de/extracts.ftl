# Auszüge aus dem Register, Zutrittslisten, Jahresbericht; was mehrere Papiere gemeinsam haben.

## Shared by papers
extract-title = Was geprüft wird
extract-summary = Feststellungen nach Schwere und Prüfung
extract-waived = Zählen nicht mehr
extract-finding = Feststellung
extract-counts = Zählt
extract-message = Was festgestellt wurde
extract-evidence-count = Belege
extract-before = Bereits genannt
extract-said = Was dazu gesagt wurde
extract-source = Quelle
extract-line = Zeile oder Eintrag
extract-from = Vom
extract-change = Veränderung

## Papers of existing reports
extract-exchanges = Austausch
extract-follow-up = Nachverfolgung
extract-difference = Wie damals und wie später bekannt
extract-by-level = Nach Stufe
extract-outcome = Ergebnis der Zählung
extract-expected = Erwartet
extract-found = Vorgefunden
extract-explained = Erklärung
extract-unexplained = nicht erklärt
extract-place = Ort
extract-places-examined = Vollständig durchgesehene Orte
extract-not-stated = nicht angegeben
extract-measure = Gezählt wird
extract-clearances-ending = Ermächtigungen, die zuerst endende zuerst
extract-required = Erforderliche Anzahl
extract-done = Erledigt
extract-what = Art
extract-since = Seit dem
extract-overdue = Tage über der Frist
extract-then = Damals
extract-now = Später
