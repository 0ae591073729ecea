# Dates of a calendar.

## Workbooks
book-sheets = Sheets
book-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
    }
book-cut = [cut here: { $count } characters in all]
book-cut-count = Texts cut, too long for a cell: { $count }.
