# Dates of a calendar, workbooks.

## The calendar of what falls due
report-calendar = What falls due
calendar-what = What is due
calendar-kind = Kind
calendar-record = Record
calendar-note = Note
calendar-overdue-days = Days overdue on the day of the calendar
calendar-since = Overdue by { part-days }, since { $date }.
calendar-expires = The clearance ends on { $date }.
calendar-overdue = Overdue, put on the first day: { $count }.
calendar-once = A combination, an inventory, a briefing, a checkpoint and a backup are told once, by the last on record: when the next is due depends on the day this one is done.
calendar-renewal = Last safe day to file the renewal of the clearance of person { $person }
calendar-expiry = Last day of the clearance of person { $person }
calendar-consent = Consent expected from person { $person }
calendar-answer = Answer of the authority expected for person { $person }
calendar-debriefing = Debriefing of person { $person }
calendar-list = Evaluation of the access list of room { $room }, { $quarter }
calendar-authorisation = Last day of person { $person } on the access list of room { $room }
calendar-need = Last day of the need-to-know of person { $person }: { $subject }
calendar-approval = Last day of the approval of room { $room }: { $kind }
calendar-receipt = Receipt for slip { $slip }
calendar-acceptance = Last day of the acceptance of finding { $finding }
calendar-kind-renewal = Clearances
calendar-kind-request = Requests under way
calendar-kind-briefing = Briefings and debriefings
calendar-kind-review = Monthly reviews
calendar-kind-audit = Quarterly audits
calendar-kind-access = Access lists
calendar-kind-need = Need-to-know
calendar-kind-combination = Combinations
calendar-kind-approval = Approvals of rooms
calendar-kind-inventory = Inventories
calendar-kind-loan = Loans
calendar-kind-receipt = Receipts
calendar-kind-action = Actions
calendar-kind-incident = Security incidents
calendar-kind-acceptance = Accepted findings
calendar-kind-keeping = Checkpoints and backups

## Workbooks
book-front = About this file
book-sheets = Sheets
book-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
    }
book-cut = [cut here, characters in all: { $count }]
book-cut-count = Texts cut, too long for a cell: { $count }.
