# Dates of a calendar.

## Workbooks
book-sheets = Feuilles
book-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
    }
book-cut = [coupé ici : { $count } caractères en tout]
book-cut-count = Textes coupés, trop longs pour une cellule : { $count }.
