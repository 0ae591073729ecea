# Dates of a calendar.

## Workbooks
book-sheets = Werkbladen
book-rows = { $count ->
    [one] { $count } rij
   *[other] { $count } rijen
    }
book-cut = [hier afgekapt: { $count } tekens in totaal]
book-cut-count = Afgekapte teksten, te lang voor een cel: { $count }.
