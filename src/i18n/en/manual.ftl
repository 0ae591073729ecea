# The handling manual. A rule is `manual-<code>`; its arguments are settings of the register, which arrive in words.

## Title, parts, tables
manual-title = Handling manual
manual-state = Generated on { $date } from the register as it stood (journal entries: { $count }). Every figure is that of the setting in force on that day.
manual-legend = “To be confirmed” marks a figure or a ground whose source has not been read. After a rule stand its grounds, the checks that look at it and the commands that do it; words in capitals are to be filled in.
manual-part-officer = Part 1. The security officer and the deputy
manual-intro-officer = For whoever keeps the register: what must be done, when, and with which command.
manual-part-room = Part 2. The users of the secure room
manual-intro-room = For whoever works in a secure room with classified documents.
manual-part-everyone = Part 3. Everyone with access
manual-intro-everyone = For whoever holds a clearance or may see documents of the lowest level.
manual-officers = In office
manual-rooms = Secure rooms
manual-containers = Containers
manual-levels = What each Belgian level asks for
manual-figures = Settings that this manual rests on
manual-rules = Rules
manual-part = Part
manual-chapter = Chapter
manual-rule = Rule
manual-checks = Checks
manual-commands = Commands
manual-role = Role
manual-hours = Opening hours
manual-hours-from = from { $date }: { $hours }
manual-no-hours = no hours on record
manual-minimum = Fewest people
manual-closures = Closed
manual-not-identified = not identified
manual-level-clearance = Clearance
manual-level-installation = Approved installation
manual-level-pages = Page count
manual-level-consent = Originator's consent to copy
manual-level-witness = Witness at destruction
manual-level-certificate = Certificate kept
manual-every-level = every level
manual-no-level = no level
manual-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
    }
manual-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
    }
manual-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
    }
manual-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
    }
manual-refusals = { $count ->
    [one] { $count } refusal
   *[other] { $count } refusals
    }
manual-sign-reader = Read and understood
manual-sign-officer = Handed over by the security officer

## What rules rest on
manual-basis-law = law of 11 December 1998, art. { $point }
manual-basis-eu = Council Decision 2013/488/EU, art. { $point }
manual-basis-eu-annex = Council Decision 2013/488/EU, annex { $annex }
manual-basis-eu-point = Council Decision 2013/488/EU, annex { $annex }, { $point }
manual-basis-decree = royal decree of 20 December 2024, art. { $point }
manual-basis-holidays = royal decree of 18 April 1974, art. 1 (public holidays)
manual-basis-oversight = Belgian oversight report of 2021
manual-basis-nist = NIST SP 800-53, { $point }; foreign, for guidance
manual-basis-sheet = US form SF 702; foreign, for guidance
manual-basis-france = French instruction IGI 1300; secondary source, for guidance
manual-basis-authority = site of the National Security Authority
manual-basis-register = rule of this register
manual-basis-practice = practice

## Chapters
manual-chapter-roles = Officers and roles
manual-chapter-places = The rooms
manual-chapter-containers = Containers and combinations
manual-chapter-clearances = Clearances
manual-chapter-briefings = Briefings and departures
manual-chapter-access = Access lists, badges and visitors
manual-chapter-registration = Registering a document
manual-chapter-handling = Keeping, lending, consulting, copying
manual-chapter-exchanges = Sending and receiving
manual-chapter-declassification = Downgrade and declassification
manual-chapter-destruction = Destruction
manual-chapter-inventories = Inventories and change of holder
manual-chapter-logs = The access logs
manual-chapter-findings = Findings and actions
manual-chapter-incidents = Incidents and compromises
manual-chapter-safekeeping = Keeping the register safe
manual-chapter-daily = Every day
manual-chapter-monthly = Every month
manual-chapter-quarterly = Every quarter
manual-chapter-yearly = Every year
manual-chapter-cases-officer = In case of
manual-chapter-figures = Figures
manual-chapter-rooms = The rooms and their hours
manual-chapter-entering = Entering and leaving
manual-chapter-visitors = Visitors
manual-chapter-working = Working with documents
manual-chapter-room-containers = The containers
manual-chapter-end-of-day = At the end of the day
manual-chapter-seen = What the readers log
manual-chapter-cases-room = If something happens
manual-chapter-whom = Whom to ask
manual-chapter-conditions = Your access
manual-chapter-levels = The levels
manual-chapter-daily-use = Handling documents
manual-chapter-about-you = What is on record about you
manual-chapter-report-at-once = What to report at once
manual-chapter-leaving-service = When you leave
manual-chapter-signature = Acknowledgement

## Part 1: officers, rooms, containers
manual-independence = Act independently and report to the head of the administration.
manual-role-officer = The security officer signs every act. No other role signs acts on officers and settings, accepts a finding, erases logs or opens a closed review or audit again.
manual-role-deputy = The deputy signs everything else.
manual-no-deputy = No deputy is on record. A second officer decides your own line of the review and works in your absence: appoint one.
manual-role-registrar = The registrar signs what concerns documents, copies, series, containers, inventories, imported lists and backups.
manual-role-auditor = The auditing reader reads, verifies and exports, and signs nothing but a change of their own passphrase.
manual-continuity-officers = Cleared people in the function of security officer or deputy, at least: { $continuity-officers }.
manual-own-line = Nobody decides their own line of the review. Record which person of the register each officer is.
manual-passphrase = Keep your passphrase to yourself: whoever knows it signs in your name.
manual-acts = Every act is signed and stays in the journal. Correct a mistake by a new act; nothing is edited.
manual-no-room = No secure room is on record. Chapters on rooms are left out; record the room first if there is one.
manual-approval = From CONFIDENTIEL / VERTROUWELIJK up, store only in an installation approved by the National Security Authority. Record each approval with its last day.
manual-room-hours = Record new hours, and every day of closing, before they hold. An entry outside the hours, on a closed day or on a Belgian public holiday is a finding.
manual-electronic = Process classified content on approved systems only. This register holds references and unclassified short titles, never content.
manual-no-container = No container is on record.
manual-combination-change = Change a combination when the container is new, when one of those who know it changes, after a compromise and after a repair. It is never older than: { $combination-months }.
manual-combination-overdue = Nothing is put into a container whose combination is overdue without a reason that goes on record.
manual-combination-people = Cleared people who know a combination, at least: { $continuity-combination }.
manual-combination-secret = Record who knows a combination and how to reach them, never the combination itself.
manual-door-sheet = Enter each opening, each closing and the check at the end of the day, also when the container stayed closed. Missing checks are told as far back as: { $container-check-days }.

## Part 1: clearances, briefings, access
manual-decision = Access takes three things together on the same day: a clearance at the level and for the scope, a security briefing and the need-to-know.
manual-decision-lowest = RESTREINT / BEPERKT takes no clearance, but a briefing and the need-to-know.
manual-validity = A clearance is valid in principle for: { $validity-years }. Its last day still counts; a full new investigation follows.
manual-request-road = Record each step of a request on its day: opened, notice handed over against receipt, consent returned, filed with the National Security Authority, answered, certificate received.
manual-consent = Without consent the procedure ends after: { $consent-days }.
manual-unanswered = Ask where a request stands when it has had no answer for: { $request-days }.
manual-renewal = File a renewal within the window before the expiry: { $renewal-window-months }. Shortest lead: { $renewal-lead-months }.
manual-level-and-scope = Raising the level is a new request; adding a scope (EU, NATO) is a simple one.
manual-no-need = Have a clearance removed when nothing has called for it in: { $need-months }. The removal stays open until an act or an import shows it.
manual-suspension = When a clearance is suspended or withdrawn, take the person off the access lists and take the copies back the same day.
manual-continuity = Look ahead: { $forecast-months }. Cleared people at least, for each room: { $continuity-room }; for each level: { $continuity-level }.
manual-briefing-first = Brief a person before the first access and have it signed for.
manual-briefing-again = Repeat the briefing before the last one is older than: { $briefing-months }.
manual-debriefing = Debrief whoever stops having access and have it signed: the duty of secrecy goes on.
manual-leaving = When a person leaves: end the clearance, revoke the access, take back badge and copies, change the combinations the person knew. Record each on its day.
manual-list = Put on a room's list who may enter unescorted, with a first and, if known, a last day. All others are escorted.
manual-list-request = Record who asks for an access and why. The register evaluates the request before you answer it.
manual-list-review = Go through each list line by line every quarter: keep or revoke. A person on it who has not entered is pointed out after: { $dormant-days }.
manual-badges = One person, one active card. Record assignment, loss, return and replacement on their day.
manual-visitor-book = Enter every visitor: name, organisation, identity document, purpose, person visited, escort, entry and exit. The escort is cleared for the room and on its list unescorted.
manual-minimum-rule = Where more than one person must be present, fewer are a finding when it lasts longer than: { $lone-seconds }.

## Part 1: the life of a document
manual-register-at-once = Register a document from CONFIDENTIEL / VERTROUWELIJK up on receipt and before it is distributed, at the latest after: { $registration-days }.
manual-titles = Write an unclassified short title, or leave it withheld. No word of the content.
manual-levels-as-marked = Record the level in the words of the document, and the regime where several share them. Dutch Dep. VERTROUWELIJK is rank 1, Belgian VERTROUWELIJK rank 2.
manual-series = Take the next number of the series. A missing number is a finding.
manual-pages = Count the pages, from this level up: { $page-count-level }. Number the copies: those on record are as many as stated.
manual-somewhere = Someone answers for each copy at every moment: it is in a container, with one person, sent, missing, archived or destroyed.
manual-named-need = Name the people or groups who need to know a document. Where nobody is named, the need-to-know is your judgement.
manual-storage = Store a copy only in a container and a room of its level.
manual-holder = Hand a copy only to a person who may hold it that day. The register refuses any other.
manual-lending = Term of a loan, unless another day is set: { $loan-days }. The borrower signs at the loan and at the return.
manual-consultation = Record each consultation: person, copy, room, beginning and end. The audit holds it against the access log, to within: { $clock-minutes }.
manual-reproduction = Copies, extracts and translations are made on somebody's authority and numbered at once. The originator's written consent is needed from this level up: { $consent-level }.
manual-reclassify = Only the originator changes a level. Record the decision and its reference.
manual-slip = Send under a numbered transmittal slip that bears neither level nor subject.
manual-receipt = Term for the receipt, unless another day is set: { $receipt-days }. Chase a late receipt; what did not arrive is missing.
manual-incoming = Register what arrives, sign its receipt and send it back.
manual-trace = Record correspondent and channel of each exchange, so that exchanges with other services can be traced.
manual-originator = Only the originator ends a classification. Ask for the decision and record it.
manual-terms = The decision falls at the latest 20 (CONFIDENTIEL), 30 (SECRET) or 50 (TRES SECRET) years after finalisation. A re-evaluation follows at most every 10 years; the classification lapses at 100. Dates are announced ahead by: { $declassification-notice-months }.
manual-terms-exempt = These terms do not apply to RESTREINT / BEPERKT nor to foreign, EU and NATO documents.
manual-statutory-register = Record reference, nature and date of each decision, the initial and the new level, and the reason if the classification is kept.
manual-instruction = Destroy only on instruction, and only what is complete: count the pages before. Record certificate, method and who instructed.
manual-witness = A cleared witness is present from this level up: { $witness-level }. The witness may see the copy that day and is not the registrar who signs.
manual-certificate = Keep the certificate at least, for TRES SECRET / ZEER GEHEIM: { $certificate-years-top-secret }; for other levels: { $certificate-years }.
manual-after-destruction = The record of a destroyed copy stays and is not changed any more.
manual-inventory = Count the whole register before the last complete inventory is older than: { $inventory-months }.
manual-handover = When a security officer or registrar changes, hold a joint inventory that both sign, no further from that day than: { $handover-days }.
manual-sample = For a sample nobody can foresee, first give a checkpoint out of the room, then take the inspector's word.
manual-not-found = What is not found stays open, from one inventory to the next, until it is explained.

## Part 1: logs, findings, incidents, safekeeping
manual-no-reader = No reader of a secure room is on record: without readers no entry can be tied to a room.
manual-import-logs = Import the logs of every room for the whole quarter and state the days they hold in full. Deal with the rows in quarantine.
manual-coverage = Nothing is concluded about hours that no log covers. The report says which.
manual-thresholds = Pointed out are: a stay longer than { $overlong-hours }; within { $burst-minutes }, refusals of a card from this number on: { $burst-refusals }; presence without anything recorded for longer than { $idle-presence-hours }.
manual-log-retention = Keep events for: { $retention-years }. Then erase them: whole imports, once the audits of their quarters are closed and no open incident may rest on them. Counts and hashes stay.
manual-log-readers = Only the officers of the register read the logs. For others, make the report name only whom a finding needs.
manual-answer = Answer each finding: explain it, report an incident or accept it. New evidence opens it again. Stated three periods running, it becomes one degree graver.
manual-accept = Accept a finding only with a reason and a last day, no further away than: { $acceptance-months }.
manual-actions = Give each thing to be done an owner and a due day.
manual-gravities = Two gravities are told apart. An incident is a breach of security. In a compromise, classified information is, or may be, known to somebody who may not know it.
manual-incident-record = Record it the day it is reported, in unclassified words: what, when, who is involved, which copies, which findings.
manual-incident-told = Tell the National Security Authority of a compromise and the originator of the copies concerned, and record on which day.
manual-incident-inquiry = Somebody who was not involved inquires. The register closes an incident only once the inquiry, the notices it asks for and all actions are on record.
manual-backup = Make and verify a copy of the register at least every: { $backup-days }. Keep it elsewhere than the workstation.
manual-checkpoint = Issue a checkpoint at least every: { $checkpoint-days }. Give it to someone outside the room: only it shows that the journal was not cut or rewritten.
manual-verify = Verify the journal before you rely on it. If verification fails, stop and change nothing.
manual-recovery-sheets = Three recovery sheets were made with the register; any two of them open it. Keep each in another place.
manual-settings = A setting holds from a day on and names its source. Those to be confirmed are practice, not law: confirm them or change them.

## Part 1: work to tick off, cases
manual-tick-status = See what is due.
manual-tick-register = Register what came in. Longest delay: { $registration-days }.
manual-tick-visitors = Enter every visitor's exit.
manual-tick-containers = Enter the check of each container, also of those not opened.
manual-tick-backup = Make a copy of the register when the last one reaches: { $backup-days }.
manual-tick-lists = Import the lists of people and clearances; look first with --dry-run.
manual-tick-review-open = Look at the preview of the month's clearance review, then open it: its facts are frozen.
manual-tick-review-decide = Decide each line: maintain, request, extend or remove. Give a reason where you differ from the proposal.
manual-tick-findings = Answer each finding.
manual-tick-review-close = Close the review and keep the file: the journal holds its SHA-256.
manual-tick-checkpoint = Issue a checkpoint and give it to someone outside the room. Longest interval: { $checkpoint-days }.
manual-tick-review-follow = See what is left: requests, removals not proven, open findings, actions; then inspect the register.
manual-tick-logs = Import the quarter's logs and see which hours they cover.
manual-tick-access-lists = Go through the access list of each room.
manual-tick-audit-open = Look at the preview of the quarter's access-log audit, then open it.
manual-tick-audit-close = Close the audit and keep the file: the journal holds its SHA-256.
manual-tick-audit-follow = See what is left to do, and where too few cleared people will remain.
manual-tick-inventory = Hold the complete inventory. Longest interval: { $inventory-months }.
manual-tick-combinations = Change each combination. Greatest age: { $combination-months }.
manual-tick-briefings = Brief everyone anew. Longest interval: { $briefing-months }.
manual-tick-terms = Ask the originators for the decisions on classifications that reach their term.
manual-tick-settings = Go through the settings; confirm or change those to be confirmed.
manual-tick-deep = Verify the journal in depth, and try out a backup.
manual-tick-retention = See which logs have reached the end of their retention: { $retention-years }.
manual-tick-report = Make the yearly report, and this manual anew.
manual-case-badge = A lost badge: record the loss the same day and have the card blocked at the controller; then assign another.
manual-case-missing = A missing document: search, record it as missing, report an incident. When it turns up, record where it had been and why.
manual-case-alarm = An alarm or evacuation: people first. Lock away and close only if that puts nobody at risk. Before work goes on, check every container and count what lay open; explain the log's alarm.
manual-case-combination = A container found open or a combination that may be known: change the combination at once, count the content, report an incident.
manual-case-officer-leaves = An officer leaves: add the successor, hold the joint inventory (within { $handover-days }), end the function, change the combinations known. Older copies of the register still open with the passphrase of then: take them back.
manual-case-passphrase = A forgotten passphrase: two recovery sheets give the officer a new one, and the journal says so.
manual-case-damage = A register that does not verify: work no further, keep the files as they are, tell the head of the administration, then restore the last verified copy elsewhere and compare.

## Part 2: the users of the secure room
manual-room-none = No secure room is on record. Classified documents from CONFIDENTIEL / VERTROUWELIJK up are worked on in an approved installation only: ask the security officer where.
manual-room-purpose = Documents from CONFIDENTIEL / VERTROUWELIJK up stay in the room of their level or a higher one. They leave it only by an act of the register: a loan, a handover, a transmittal.
manual-room-closed = A room is closed outside its hours, on its days of closing and on Belgian public holidays. Agree with the security officer beforehand if you must enter then.
manual-enter-conditions = Enter only if you are on the room's list, cleared for its level on that day and briefed. If one of the three is missing, you enter with an escort or not at all.
manual-enter-lowest = A room of level RESTREINT / BEPERKT takes no clearance, but the list, the briefing and the need-to-know.
manual-enter-own-badge = Use your own badge and nobody else's. Never lend it.
manual-enter-each = Each person badges, also when the door is open. Let nobody in behind you.
manual-leave-badge = Badge when you leave as well: an entry without an exit, and an exit without an entry, are findings.
manual-enter-hours = Keep to the hours. A stay is pointed out when it lasts longer than { $overlong-hours } or overnight.
manual-enter-not-alone = Where the table gives a minimum of people, do not stay with fewer.
manual-enter-devices = Leave telephones, connected watches and private devices outside. Classified content is processed on approved systems only.
manual-visitor-announce = Announce a visitor to the security officer. The visitor gives name, organisation and purpose, shows an identity document and signs the book.
manual-visitor-escort = If you escort, stay with the visitor from the door to the door. Put away beforehand what the visitor may not see.
manual-visitor-end = Tell the officer when the visitor leaves: the time of exit belongs in the book.
manual-work-need = Ask only for what you need for your task. A clearance gives no right to see everything at its level.
manual-work-consult = Have each consultation recorded: which copy, from when until when.
manual-work-loan = Sign when you borrow a copy and when you return it. Return it by the day agreed; term otherwise: { $loan-days }. Until then you answer for it.
manual-work-not-on = Do not pass a copy on. A change of holder goes through the register.
manual-work-copies = Copy, extract or translate nothing yourself: ask the registrar or the officer. The originator's written consent is needed from this level up: { $consent-level }.
manual-work-notes = Notes and drafts that repeat classified content are classified too. Hand them in to be registered or destroyed.
manual-work-count = Count the pages when you take a copy and when you give it back. Tell the officer at once if one is missing.
manual-work-destroy = Destroy nothing yourself. Destruction takes an instruction and a certificate, and a cleared witness from this level up: { $witness-level }.
manual-box-none = No container is on record.
manual-box-sheet = Write on the sheet each opening and each closing, with your name and the time, when you do it.
manual-box-combination = Learn the combination by heart. Do not write it down, do not tell it, let nobody watch.
manual-box-doubt = Tell the officer at once if the combination may be known to someone else, or if you no longer need it: it is then changed.
manual-tick-desk = No classified paper, medium or note lies on a desk, a printer or a board.
manual-tick-back = What was taken out for the day is back in its place.
manual-tick-bin = Nothing classified is in the waste.
manual-tick-locked = Every container is locked, and was tried.
manual-tick-sheet = The check is on the sheet of each container, also of those not opened.
manual-tick-nobody = Nobody is left in the room, no visitor either.
manual-tick-door = Windows and door are closed, the alarm is on where there is one.
manual-seen-none = No reader of a secure room is on record: the register logs no entries.
manual-seen-what = Each use of a badge is logged: card, reader, moment, granted or refused, and the direction where the reader tells it.
manual-seen-why = The security officer holds the log against the access lists and the records every quarter. A question about an entry is no reproach.
manual-seen-who = The officers of the register read it. What leaves their hands can be made so that it names only whom a finding needs.
manual-seen-long = Events are kept for: { $retention-years }; after that they may be erased, and counts stay. What an open incident may rest on is kept longer.
manual-seen-ask = Ask the security officer what is logged about you. Which text gives you that right is to be confirmed.
manual-room-case-badge = Badge lost: tell the officer at once, at any hour. Do not borrow another.
manual-room-case-missing = Document or page missing: stop, look once, then tell the officer. Do not wait for it to turn up.
manual-room-case-open = Container found open: touch nothing, stay with it, have the officer called.
manual-room-case-stranger = Somebody unknown or unescorted in the room: speak to them, cover what lies open, tell the officer.
manual-room-case-alarm = Alarm or evacuation: leave, people come first. Lock away only what you can without danger; take nothing with you. Tell the officer what lay open.

## Part 3: everyone with access
manual-ask-officer = Ask the security officer or another officer in office whenever you are in doubt.
manual-officer-independent = The security officer acts independently and reports to the head of the administration.
manual-three-conditions = You may see a classified document if three things hold that day: your clearance covers its level and scope, you were briefed, and you need to know it for your task.
manual-lowest-level = For RESTREINT / BEPERKT you need no clearance, but the briefing and the need-to-know.
manual-need-to-know = Rank and curiosity are no need. If you are shown what you do not need, say so.
manual-own-clearance = Your clearance is personal. It is valid in principle for: { $validity-years }; its last day still counts.
manual-own-renewal = The officer prepares the renewal before the expiry, within: { $renewal-window-months }. Fill in and return what you are given without delay.
manual-own-consent = Sign and return the consent within { $consent-days }: without it the procedure ends.
manual-own-briefing = Attend the briefing and sign for it. It comes back at least every: { $briefing-months }.
manual-own-changes = Tell the officer when your function changes, when you no longer need your access, and what may bear on your clearance.
manual-own-stopped = If your clearance is suspended or withdrawn, access stops that day: give back what you hold.
manual-levels-meaning = There are four Belgian levels. The words on the document decide; they are never translated.
manual-levels-foreign = A document of the EU, NATO or another state keeps its own marking. Ask the officer which rank it has.
manual-levels-friends = Beware of alike words: the Dutch Dep. VERTROUWELIJK stands for rank 1, the Belgian VERTROUWELIJK for rank 2.
manual-levels-scope = EU and NATO documents take a clearance that covers that scope.
manual-use-register = Take a classified document that reaches you to the registrar or the officer before anything else. It must be registered at the latest after: { $registration-days }.
manual-use-hand = Hand a document to nobody: what you hold is on record in your name.
manual-use-talk = Do not speak of classified content by telephone, in public or with anyone who does not need it.
manual-use-electronic = Type, photograph, mail or store classified content on approved systems only; a private device never is one.
manual-use-storage = From CONFIDENTIEL / VERTROUWELIJK up, a document is kept in an approved installation only: not in an office, not at home.
manual-use-send = Send nothing yourself. What leaves goes under a slip of the registry, and a receipt comes back.
manual-use-loan = Return a loan by the day agreed; term otherwise: { $loan-days }.
manual-use-copies = Make no copies, extracts or translations; ask for them. The originator's written consent is needed from this level up: { $consent-level }.
manual-use-destroy = Destroy nothing: hand it back. Destruction leaves a certificate.
manual-use-level = If you think a level is wrong, tell the officer. Until the originator decides, the marking holds.
manual-you-register = The register holds your name, service and function, your clearances, requests and briefings, your badges and lists, the copies you hold or held, your consultations, and incidents that concern you.
manual-you-readers = It is encrypted. Only the officers in office open it, and each of their acts is signed.
manual-you-ask = Ask the officer to show you what is on record about you, and to correct what is wrong: a correction is an act of its own. Which text gives you that right is to be confirmed.
manual-report-whom = Report to the security officer at once, or to another officer in office if the first cannot be reached. Reporting late makes it worse.
manual-report-what = Report: a document, page or medium that is missing; a lost badge; something left open; classified content seen, heard or sent where it may not be; a forced or open door; anyone who asks for what they should not.
manual-report-how = Report without classified words: say that something happened and where, not what it says. Change nothing meanwhile.
manual-report-late = Found out later, or not sure? Report it all the same; the officer decides how grave it is.
manual-leave-return = Before your last day, give back badge, copies and notes; your access ends with it.
manual-leave-debrief = Attend the debriefing and sign for it.
manual-leave-secrecy = The duty of secrecy goes on after you have left.
manual-signature = I have read this manual and understood it. I have been able to ask questions.
