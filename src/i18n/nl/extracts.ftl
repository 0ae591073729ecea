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

## Papers of existing reports
extract-exchanges = Uitwisseling
extract-follow-up = Opvolging
extract-difference = Zoals toen bekend en zoals later bekend
extract-by-level = Per niveau
extract-outcome = Resultaat van de telling
extract-expected = Verwacht
extract-found = Aangetroffen
extract-explained = Verklaring
extract-unexplained = niet verklaard
extract-place = Plaats
extract-places-examined = Plaatsen die van begin tot eind zijn nagegaan
extract-not-stated = niet vermeld
extract-measure = Geteld
extract-clearances-ending = Machtigingen, eerst die welke eerst eindigt
extract-required = Vereist aantal
extract-done = Afgehandeld
extract-what = Aard
extract-since = Sinds
extract-overdue = Dagen over de termijn
extract-then = Toen
extract-now = Later
