# Uittreksels uit het register, toegangslijsten, het jaarverslag; wat verschillende documenten delen.

## Shared by papers
extract-title = Wat wordt nagegaan
extract-summary = Vaststellingen per ernst en per controle
extract-waived = Tellen niet meer mee
extract-finding = Vaststelling
extract-counts = Telt mee
extract-message = Wat is vastgesteld
extract-evidence-count = Bewijsstukken
extract-before = Eerder vermeld
extract-said = Wat erover is gezegd
extract-source = Herkomst
extract-line = Regel of inschrijving
extract-from = Van
extract-change = Wijziging
