### The words of reports, lists and prompts. Same keys and arguments in every language; part-* are in checks.ftl.

## Reports: titles, header, footer
report-review = Monthly clearance review
report-audit = Quarterly access-log audit
report-inspection = Inspection of the register
report-inventory = Inventory record
report-status = What is due
label-register = Register
label-period = Period
label-month = Month
label-quarter = Quarter
label-time-zone = Time zone
label-journal-entries = Journal entries
label-root = Journal root
label-program-version = Program version
label-filter = Filter
label-checks-run = Checks run
label-officer = Officer
label-made-on = Drawn up on
as-known-on = as known on { $date }
as-known-now = as known now
all-rooms = all rooms
footer = Journal: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
    }, root { $root }
page-of = page { $page } of { $pages }
signature = Signature of the security officer
metadata-only = This document holds no classified information.

## Coverage
coverage-heading = Coverage
coverage-intro = Conclusions are limited to the covered hours.
coverage-covered = Covered hours
coverage-uncovered = Uncovered hours
coverage-doubtful = Doubtful hours
coverage-why = Why
coverage-full = period covered in full
coverage-nothing = no import for this period
doubt-no-import = no import
doubt-sequence-gap = gap in the sequence
doubt-silent-day = silent working day
doubt-clock-back = clock going back
doubt-dst = daylight-saving change
doubt-quarantine = rows in quarantine

## Counts
counts-heading = Counts
count-rows = Rows in the files
count-accepted = Rows accepted
count-quarantined = Rows in quarantine
count-excluded = Rows excluded
count-imports = Imports
count-events = Events
count-entries = Room entries
count-people = People
count-people-cleared = Cleared people
count-cards = Cards
count-rooms = Rooms
count-containers = Containers
count-documents = Documents on record
count-copies = Copies
copies-here = Copies here
copies-sent = Copies sent
copies-missing = Copies missing
copies-archived = Copies archived
copies-destroyed = Copies destroyed
count-findings = Findings
count-waived = Findings that no longer count
count-decided = Lines decided
count-undecided = Lines to decide

## Findings
findings-heading = Findings
findings-none = No findings.
findings-total = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
    }
findings-accepted-heading = Findings accepted and still valid
finding-shared = Findings about the same entries
finding-evidence = Evidence
finding-evidence-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
    }
finding-why = Why it matters
finding-remedy = What to do
finding-change = Would have sufficed
finding-reason = Reason given
finding-author = Author
finding-until = Until
label-file = file
label-line = line
label-record = record
label-check = Check
label-severity = Severity
label-certainty = Certainty
label-state = State
severity-info = info
severity-minor = minor
severity-major = major
severity-critical = critical
certainty-established = established
certainty-possible = possible
finding-state-open = open
finding-state-explained = explained
finding-state-incident = incident opened
finding-state-accepted = accepted
finding-state-closed = closed

## Not concluded
not-concluded-heading = What is not concluded
not-concluded-uncovered = Nothing is concluded about uncovered time.
not-concluded-doubtful = In doubtful hours a finding is at best possible.
not-concluded-outcome = Events of unknown outcome, so not concluded as granted: { $count }.
not-concluded-reader = Events at an unknown reader, tied to no room: { $count }.
not-concluded-quarantine = Rows in quarantine, not examined: { $count }.
not-concluded-direction = The reader of room { $room } gives no direction: exits are not concluded there.
not-concluded-minute = Resolution of one minute: the order of two events in the same minute is not concluded.
not-concluded-recorded-later = This report leaves out what was recorded after { $date }.
not-concluded-need = The need is told from functions, access lists and copies held, and from consultations and entries as far as records and the logs of the last 12 months carry them.
not-concluded-not-named = Classified documents for which nobody was named as needing to know: { $count }. There the need-to-know is the officer's judgement.
not-concluded-door-sheet = Containers without any line on a door sheet: { $count }. Nothing is concluded about who opened them.
not-concluded-no-date = Belgian documents with neither a day of finalisation nor a date: { $count }. No term of declassification is concluded for them.
not-concluded-no-arrival = Incoming documents without a day of arrival: { $count }. Whether they were registered late is not concluded.
not-concluded-no-series = Documents whose number belongs to no series: { $count }. Missing numbers among them are not concluded.
not-concluded-elsewhere = Narrowed to room { $room }: what is not kept in it is left out, and so are people, series, slips and certificates.

## Log events: outcome, refusal, direction, alarm, presence
outcome-granted = access granted
outcome-refused = access refused
outcome-alarm = alarm event
outcome-other = other event
outcome-unknown = outcome unknown
refusal-unknown-credential = unknown card
refusal-no-rights = no right for this door
refusal-out-of-time = out of the time range
refusal-anti-passback = anti-passback
refusal-occupancy = occupancy limit
refusal-lost = lost card
refusal-stolen = stolen card
refusal-expired = expired card
refusal-disabled = disabled card
refusal-no-escort = no escort
refusal-other = other refusal
direction-in = in
direction-out = out
direction-both = in and out
direction-unknown = direction unknown
alarm-forced = door forced
alarm-held = door held open
alarm-tamper = tampering
alarm-duress = duress
alarm-other = other alarm
presence-established = presence established
presence-possible = presence possible
presence-excluded = presence excluded
presence-between = entered between { $from } and { $until }
presence-left-between = left between { $from } and { $until }
cards-unknown = unknown cards
readers-several = several readers
hours-closed = closed
hours-holiday = public holiday: { $holiday }

## States of a clearance
state-absent = no clearance
state-requested = requested
state-valid = valid
state-expired = expired
state-suspended = suspended
state-withdrawn = withdrawn
state-refused = refused
state-ended = ended
state-not-yet = not yet valid

## Grounds: why someone needs, or still has, access
ground-list = access list of room { $room }
ground-copy = { $count ->
    [one] { $count } copy held
   *[other] { $count } copies held
    }
ground-function = function held
ground-clearance = { $level } clearance
ground-badge = card { $card }
ground-none = none

## Why someone is not entitled (the access decision)
bar-no-clearance = without clearance
bar-expired = clearance expired
bar-suspended = clearance suspended
bar-withdrawn = clearance withdrawn
bar-ended = clearance ended
bar-below-level = level too low
bar-scope = scope missing
bar-briefing = no security briefing
bar-need = not among those named as needing to know
bar-need-to-know = no need-to-know
bar-left = person has left
bar-unknown-person = person not in the register

## Places, acts, approvals, terms, missing elements: arguments of messages
place-room = room { $room }
place-container = container { $container }
place-combination = the combination of container { $container }
place-officer = the function of security officer
place-register = the whole register
act-consultation = consulting
act-loan = loan
act-destruction = destroying
act-count = count
approval-installation = physical installation
approval-tempest = TEMPEST
approval-cis = communication and information system
term-end = end of classification, { $due }
term-review = re-evaluation, { $due }
term-downgrade = downgrade, { $due }
term-lapse = lapse of the classification, { $due }
missing-name = visitor's name
missing-organisation = visitor's organisation
missing-identity = identity document
missing-purpose = purpose
missing-host = host
missing-entry-time = entry time
missing-exit-time = exit time
missing-certificate = destruction certificate
missing-witness = cleared witness
missing-instruction = instruction to destroy
missing-completeness = completeness
missing-entitled-witness = witness entitled to it that day
missing-other-witness = witness other than the registrar

## The monthly review: proposals and their reasons
proposal-maintain = maintain
proposal-request = request
proposal-extend = extend
proposal-remove = remove
proposal-maintain-verb = maintain the clearance
proposal-request-verb = request a clearance
proposal-extend-verb = request the extension of the clearance
proposal-remove-verb = have the clearance removed
review-decided-by = decided by { $officer } on { $date }
review-undecided = to be decided
review-own-line = to be decided by another officer
review-removal-open = removal decided, not yet proven
review-differs = decision differs from the proposal: { $decision }
reason-expired = clearance expired on { $expires }
reason-expired-no-need = clearance expired on { $expires }, no known need
reason-renewal-window = expires in { part-days }, within the renewal window
reason-inside-lead = expires in { part-days }, inside the shortest lead
reason-renewal-filed = renewal requested on { $requested }
reason-below-need = level { $level } below the need { $need }
reason-scope-missing = scope { $need_scope } missing
reason-absent-needed = no clearance, need { $need }
reason-without-need = no need seen for { part-months }
reason-left = person left on { $left }
reason-suspended = clearance suspended since { $since }
reason-withdrawn = clearance withdrawn since { $since }
reason-refused = clearance refused on { $since }
reason-valid-and-needed = valid and needed
reason-need-recent = valid, without need for less than { part-months }
reason-not-yet = counts from { $granted } on
reason-no-need-no-clearance = no need and no clearance
reason-request-pending = requested on { $requested }, answer awaited
reason-request-unanswered = request unanswered for { part-days }
reason-request-opened = request opened on { $opened }, not sent
reason-request-notified = notice handed over on { $since }, consent awaited
reason-request-consented = consent given on { $since }, request not sent
reason-consent-overdue = no consent for { part-days } since the notice
reason-debrief-missing = debriefing missing
reason-briefing-missing = security briefing missing
reason-briefing-overdue = security briefing overdue

## Inventories: the record
place-person = person { $person }
place-level = level { $level }
place-none = no place on record
label-counted = Counted
label-started = Begun on
label-closed = Closed on
label-outgoing = Hands over
label-incoming = Takes over
label-sample = Sample
label-checkpoint-entries = Checkpoint at entries
label-inspector-word = Inspector's word
label-seed = Seed
column-on-record = On record
inventory-open = not closed
inventory-sample = { $sample } drawn of { $population }
inventory-recompute = The seed is the SHA-256 of three lines: lines 2 and 3 of that checkpoint, and the word.
inventory-listed = On the list
inventory-correct = Correct
inventory-elsewhere = Elsewhere
inventory-missing = Missing
inventory-unexpected = Unexpected
inventory-not-examined = Not examined
statement-heading = What this count proves
statement-full = { $level }: { $population ->
    [one] the one copy is on the list
   *[other] all { $population } copies are on the list
    }; not agreeing: { $wrong }; not examined: { $count }.
statement-sample = { $level }: { $sampled } of { $population } copies { $sampled ->
    [one] was drawn
   *[other] were drawn
    }; not agreeing or not examined: { $wrong }. With 95 % confidence fewer than { $bound } of the { $population } do not agree.
statement-sample-none = { $level }: { $sampled } of { $population } copies { $sampled ->
    [one] was drawn
   *[other] were drawn
    }; not agreeing or not examined: { $wrong }. This says nothing about the others.
statement-finds = If { $missing } of them were missing, the sample would hold at least one of these with a probability of { $percent } %, rounded down.
statement-overall = All levels: with 95 % confidence fewer than { $bound } of { $population } copies do not agree. The 5 % are shared equally among the levels drawn from, so that all bounds hold at once.
statement-overall-none = All levels: the sample excludes no number.
inventory-discrepancies = What does not agree
inventory-not-on-record = not on record
inventory-expected-at = expected: { $place }
inventory-found-at = found: { $place }
inventory-explained = explained on { $date }: { $explanation }
inventory-places-left = What was not examined
inventory-left = { $place }: { $count ->
    [one] { $count } copy
   *[other] { $count } copies
    }
inventory-note-open = The inventory is not closed: this is how it would be closed now.
inventory-note-sample = Copies reported missing are not among those drawn from: of them it is known.
inventory-note-pages = Copies were counted, not their pages.
inventory-signature = Signature of the officer who counted
signature-outgoing = Signature of person { $person }, who hands over
signature-incoming = Signature of person { $person }, who takes over

## Column headings
column-number = No.
column-person = Person
column-name = Full name
column-service = Department
column-function = Function
column-level = Level
column-need = Need
column-expires = Expires
column-days-left = Days left
column-scopes = Scopes
column-request = Request
column-last-entry = Last entry
column-copies-held = Copies held
column-lists = Access lists
column-briefing = Last briefing
column-proposal = Proposal
column-decision = Decision
column-reason = Reason
column-room = Room
column-card = Card
column-reader = Reader
column-container = Container
column-document = Document
column-copy = Copy
column-holder = Holder
column-originator = Originator
column-time = Date and time
column-date = Date
column-direction = Direction
column-outcome = Outcome
column-hours = Hours
column-count = Count
column-total = Total

## What is due
due-heading = To do
due-nothing = Nothing is due.
due-today = due today
due-in = in { part-days }
due-overdue = overdue by { part-days }
due-done = done on { $date }
due-review = Clearance review { $month }
due-audit = Access-log audit { $quarter }
due-renewal = Renewal of the clearance of person { $person }
due-loan = Return of loan { $document }, copy { $copy }
due-receipt = Receipt for { $document }, copy { $copy }
due-combination = Combination of container { $container }
due-inventory = Inventory of { $place }
due-briefing = Briefing of person { $person }
due-backup = Verified backup
due-checkpoint = Checkpoint outside the room
due-inventory-all = Inventory of the whole register
due-handover = Joint inventory at the end of officer { $officer }
due-action = Action { $action }
due-incident = Incident { $incident }, open since its discovery

## Calendar
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
quarter-1 = first quarter of { $year }
quarter-2 = second quarter of { $year }
quarter-3 = third quarter of { $year }
quarter-4 = fourth quarter of { $year }
holiday-new-year = New Year's Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption Day
holiday-all-saints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day

## Roles
role-security-officer = security officer
role-deputy = deputy security officer
role-registrar = registrar
role-auditor = auditing reader

## Passphrase
passphrase-ask = Passphrase of officer { $officer }
passphrase-new = New passphrase for officer { $officer }
passphrase-repeat = The same once more
passphrase-mismatch = The two passphrases differ.
passphrase-wrong = Wrong passphrase.

## Progress
progress-unlocking = Unlocking
progress-reading = Reading the file
progress-importing = Importing rows
progress-pairing = Working out presence
progress-checking = Running the checks
progress-verifying = Verifying the journal
progress-writing = Writing the report
progress-backup = Making the backup

## Small words
word-yes = yes
word-no = no
word-never = never
word-none = none
word-unknown = unknown
word-withheld = title withheld
word-today = today

## The demonstration
demo-also-copy = The same copy is above the clearance: the person's need is judged too.
demo-also-hour = The entry is at an hour at which that person never came before: it is unusual as well.

## Questions of `document register`.
ask-register = Document { $number }. An empty answer takes what stands in brackets.
ask-level = Level as marked (where several regimes share the words, for example FR:SECRET):
ask-direction = Received (in), sent (out) or made and kept here (internal) [in]:
ask-originator = Who made it:
ask-reference = The originator's reference [none]:
ask-title = Short title, UNCLASSIFIED words only [withheld]:
ask-correspondent = Exchanged with whom [not stated]:
ask-channel = How it travelled: BINII, courier, hand [not stated]:
ask-received = Day it arrived, YYYY-MM-DD [not stated]:
ask-dated = Date of the document, YYYY-MM-DD [not stated]:
ask-copies = Number of copies [1]:
ask-pages = Pages of one copy [not counted]:
ask-place = Container it goes into, or person who answers for it:
ask-unknown = { $place } is neither a container nor a person of the register.
ask-again = That cannot be read. { $why }
ask-confirm = Register { $number }, { $level }, copies: { $copies }, at { $place }? [yes/no]

## Questions of `access review` and `access answer`.
ask-reason = Reason:
ask-review-line = Keep, revoke, or stop?
ask-review-again = Write keep, revoke or stop.
ask-answer = Granted, refused, or stop?
ask-answer-again = Write granted, refused or stop.

## Exchanges
report-exchanges = Exchanges of
exchanges-received = Received
exchanges-registered-out = Registered as outgoing
exchanges-slips = Transmittal slips sent
exchanges-copies = Copies sent under a slip
exchanges-note = A document registered as outgoing whose copies left under a slip stands in both tables.
column-correspondent = Correspondent
column-channel = Channel
column-this-year = This year
column-same-days = Same days of the year before
column-difference = Difference
column-percent = Change in percent
column-twelve-months = Last twelve months

## The forecast
report-forecast = Forecast of clearances
forecast-hypothetical = Hypothetical
forecast-hypothetical-note = This is not the register as it stands. It is taken that:
suppose-leaves = person { $person } leaves, last day { $date }
suppose-loses-clearance = person { $person } has no clearance from { $date } on
suppose-renewed = the clearance of person { $person } is renewed until { $date }
forecast-leads = Days from filing to the answer
column-answers = Answers
column-shortest = Shortest
column-median = Median
column-longest = Longest
column-lead-used = Used
forecast-lead-learnt = learnt: { part-days }
forecast-lead-setting = setting renewal-lead-months: { part-months }
forecast-months = Clearances that end, month by month
column-last-safe = Last safe filing day
forecast-late = past
stage-opened = opened
stage-notified = notice handed over
stage-consented = consent given
stage-filed = filed
stage-granted = granted
stage-certified = certificate received
stage-refused = refused
stage-dropped = dropped
forecast-continuity = Continuity
forecast-enough = enough throughout, never fewer than { $have }; required: { $need }
forecast-short = too few, down to { $have }; required: { $need }
forecast-not-concluded = not concluded; known: { $have }, required: { $need }
forecast-gap = from { $from } to { $until }: { $have } of { $need }
forecast-gap-on = from { $from } to the last day looked at, { $until }: { $have } of { $need }
forecast-loss = person { $person } counts until { $date }: { $reason }
bar-off-list = no longer on the list
not-concluded-continuity-rooms = Rooms nobody was ever on the list of: { $count }. Whether enough people may enter them is not concluded.
not-concluded-continuity-combinations = Containers whose combination's knowers are not on record: { $count }. Nothing is concluded about who is left to open them.
not-concluded-continuity-officers = Security officers and deputies without a person's number: { $count }. The continuity of their function is not concluded.

## Campaigns: how they stand, what became of findings, what is left to do
report-follow-up = Follow-up of
campaign-preview = preview, nothing on record
campaign-open = open
campaign-closed = closed
campaign-opened-on = opened on { $date }, on the facts of { $count ->
    [one] { $count } journal entry
   *[other] { $count } journal entries
    }
campaign-closed-on = closed on { $date }
campaign-reopened-on = on { $date }
campaign-late = late by { part-days }
label-due = Due
label-reopened = Opened again
label-basis = Basis
basis-to-confirm = to be confirmed
finding-before = { $count ->
    [one] stated by the period before too
   *[other] stated by the { $count } periods before too
    }
finding-word-lapsed = no longer holds: other evidence, or past its last day
comparison-heading = Compared with the period before
comparison-none = The period before was never opened: nothing is compared.
comparison-with = With { $period }.
comparison-new = New
comparison-persisting = Persisting
comparison-gone = Gone
excluded-heading = Findings that no longer count, each with its reason
column-last-consultation = Last consultation
column-need-ends = Need-to-know ends
review-approved-by = signed by { $officer }, entry { $entry }
review-ask-decision = Decision (maintain, request, extend, remove; s skips, q stops; proposed: { $proposal })?
review-ask-again = Write the word, or as many of its letters as no other begins with.
review-ask-reason = Reason (the decision is not what is proposed)?
review-ask-reason-if-any = Reason, if any?
review-asked = { $decided } of { $count ->
    [one] { $count } line
   *[other] { $count } lines
    } decided
follow-up-open = Open
follow-up-done = Done
follow-up-line = line to decide
follow-up-request = request
follow-up-removal = removal
follow-up-finding = finding
follow-up-action = action
follow-up-acceptance = accepted finding
follow-up-since = since
follow-up-state-open = open
follow-up-state-proven = proven
follow-up-state-granted = granted, certificate awaited
follow-up-state-refused = refused
follow-up-state-dropped = dropped
follow-up-state-to-do = to do
follow-up-state-in-progress = in progress
follow-up-state-done = done
follow-up-state-opened = opened
follow-up-state-notified = notice handed over, consent awaited
follow-up-state-consented = consent signed, to be filed
follow-up-state-filed = filed, answer awaited
follow-up-state-certified = granted, certificate received
review-signed = signed
settings-heading = Settings in force
setting-name = Setting
setting-value = Value
setting-source = Source
setting-verified = verified
setting-to-confirm = to be confirmed
settings-others = Settings verified and unchanged in the period, not listed: { $count }.
doubt-erased = erased on { $date } by entry { $entry }
not-concluded-erased = Logs of this period were erased after their retention (imports: { $count }, rows: { $rows }). Nothing is concluded about the time they covered.

# One month or quarter told twice
report-difference = As known then and later:
difference-then = Findings then
difference-now = Findings later
difference-same = Unchanged
difference-only-now = Found only as known later
difference-only-then = Found only as known then
difference-changed = Found both times, but changed
difference-evidence = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
    }
difference-late = recorded late about it: entries { $entries }
difference-late-none = nothing about it was recorded late: it follows from the passing of time, or from what counts only later
difference-late-heading = Recorded late
difference-late-intro = Recorded after { $date }, although it counts from that day or before. “–” counts for all time.
column-act = Act
column-effective = Counts from
column-recorded = Recorded
column-days-late = Days late
column-about = About

# How presence in a room is known
presence-heading = How presence is known
presence-intro = Of a matched stay the time between the latest moment of the entry and the earliest of the exit is certain. Anything else is a moment, with hours before or after it that are possible. Hours are added up over people.
presence-people = People
presence-matched = Entry and exit
presence-no-exit = Exit missing
presence-no-entry = Entry missing
presence-moment = Moment only
presence-hours-certain = Certain hours
presence-hours-possible = Possible hours
