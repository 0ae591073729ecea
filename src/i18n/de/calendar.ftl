# Dates of a calendar.

## Workbooks
book-sheets = Tabellenblätter
book-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
    }
book-cut = [hier gekürzt: insgesamt { $count } Zeichen]
book-cut-count = Gekürzte Texte, zu lang für eine Zelle: { $count }.
