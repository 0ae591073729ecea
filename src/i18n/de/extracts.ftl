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
