### What each check says: title, message, why, remedy, change. Only a message and a change take arguments; they are named
### above it where they are not those of its neighbours, those of a change alone above that, and are the same in every
### language. Dates and times arrive formatted, $count $days $months $minutes $hours $limit and other counts as numbers,
### levels as words that are never translated. A change is the smallest one of the facts with which the finding would not
### have been made, said after "Would have sufficed:". It advises nothing and does not say that anything happened.

## Parts used inside the messages

# $count $first $last
part-span = { $count ->
    [one] once, on { $first }
   *[other] { $count } times, from { $first } to { $last }
    }
# $count $first $last, without the count
part-when = { $count ->
    [one] on { $first }
   *[other] from { $first } to { $last }
    }
# $days
part-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
    }
# $months
part-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
    }
# $hours
part-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }
# $minutes
part-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
# $certificate $count
part-certificate = certificate { $certificate } (copies concerned: { $count })
# $copy
part-copy = copy { $copy }
# $entry
part-visitor = The visitor of entry { $entry }
# $from
part-one-number = number { $from }
# $from $until
part-numbers = numbers { $from } to { $until }

## Grounds shared by several checks

basis-access = Access from CONFIDENTIEL / VERTROUWELIJK up takes three things together: a clearance at the level, a security briefing and the need-to-know (law of 11 December 1998, art. 8 § 2; read in the source).
basis-area = In a secured area entry and exit are controlled, those who enter unescorted are on a list and all others are escorted (Council Decision 2013/488/EU, annex II, 15 to 21; read in the source).
basis-log-review = A review of access logs looks for entries outside hours, repeated access to areas not normally used, unusual durations and events out of sequence (NIST SP 800-53, PE-6; read in the source).
basis-quarterly = The Belgian oversight report of 2021 asks for a quarterly check of the access logs by the security officer.
basis-monthly = The Belgian oversight report of 2021 asks for a monthly evaluation of clearances, to request, extend or remove them in time.
basis-setting = Setting of the register, to be confirmed by the security officer.
basis-secondary = Foreign or secondary source, not verified: for guidance.

## Clearances

# $person $level $expires $grounds
clr001-title = Expired clearance
clr001-message = The { $level } clearance of person { $person } expired on { $expires }; grounds still open: { $grounds }.
clr001-why = After its last day a clearance no longer opens anything; the last day itself still counts. { basis-access }
clr001-remedy = Request a new clearance, or close the grounds: take the person off the access lists, take the copies back, review the function.
# change: + $case (none, open) $day
clr001-change = { $case ->
    [none] A clearance of person { $person } valid on { $day }, or the end of the expired one on record.
   *[open] A clearance of person { $person } valid on { $day }, or the end of the expired one on record and none of these open: { $grounds }.
    }

# $person $level $expires $days
clr002-title = Renewal window open
clr002-message = The { $level } clearance of person { $person } expires on { $expires }, in { part-days }, and no renewal has been filed.
clr002-why = A clearance is in principle valid for 5 years and then takes a full new investigation, which needs time (law of 11 December 1998, art. 1bis and 22; read in the source). The length of the window and the shortest lead: { basis-setting }
clr002-remedy = File the renewal request now, or record that the clearance will be allowed to end.
# change: + $day $months (the window)
clr002-change = A renewal requested for person { $person } by { $day }, or more than { part-months } left on that day.

# $person $level $need $grounds
clr003-title = Clearance below the need
clr003-message = Person { $person } holds a { $level } clearance but needs { $need }; grounds: { $grounds }.
clr003-why = A clearance opens its own level and those below it. { basis-access }
clr003-remedy = Request the higher level, or bring the grounds down to the level held.
# change: + $day
clr003-change = A { $need } clearance of person { $person } valid on { $day }, or none of these open: { $grounds }.

# $person $scopes $need_scope $grounds
clr004-title = Scope missing
clr004-message = Person { $person } has a clearance for { $scopes } but needs { $need_scope }; grounds: { $grounds }.
clr004-why = EU classified information takes a clearance that covers it (Council Decision 2013/488/EU, art. 7; read in the source). For NATO: { basis-setting } Adding a scope is a simple request, unlike raising the level.
clr004-remedy = Ask the National Security Authority to add the scope, or close the grounds that require it.
# change: + $day
clr004-change = The scope { $need_scope } in the clearance of person { $person } on { $day }, or none of these open: { $grounds }.

# $person $need $grounds
clr005-title = No clearance
clr005-message = Person { $person } has no clearance but needs { $need }; grounds: { $grounds }.
clr005-why = Without a clearance there is no access, whatever the function. { basis-access }
clr005-remedy = Close the grounds at once, and request a clearance if the need remains.
# change: + $day
clr005-change = A { $need } clearance of person { $person } valid on { $day }, or none of these open: { $grounds }.

# $person $requested $days
clr006-title = Request unanswered
clr006-message = The clearance requested for person { $person } on { $requested } has had no answer for { part-days }.
clr006-why = A forgotten request leaves a function without a cleared person. The waiting time: { basis-setting }
clr006-remedy = Ask the National Security Authority where the request stands and record the answer.
# change: + $day
clr006-change = An answer by { $day } to the request of { $requested } for person { $person }.

# $person $level $months
clr007-title = Clearance without need
clr007-message = Person { $person } holds a { $level } clearance, but no function, list, copy, consultation or entry has called for it for { part-months }.
clr007-why = A clearance serves a need-to-know; without one it is to be removed. { basis-monthly } The period: { basis-setting }
clr007-remedy = Confirm the need in writing, or remove the clearance.
# change: + $since $day
clr007-change = A function, list, copy, consultation or entry of person { $person } since { $since } that takes a clearance, or no clearance of theirs valid on { $day }.

# $person $left $open
clr008-title = Left, still entitled
clr008-message = Person { $person } left on { $left }, yet these remain open: { $open }.
clr008-why = When a person leaves, access is ended, badges come back and what they hold is recovered (NIST SP 800-53, PS-4; read in the source). { basis-access }
clr008-remedy = End the clearance, take the person off the lists, disable the badges, take the copies back, and record each on its day.
clr008-change = None of these open after { $left }: { $open }; or a later last day of person { $person } in the service.

# $person $grounds
clr009-title = Briefing missing
clr009-message = No security briefing is on record for person { $person }; grounds: { $grounds }.
clr009-why = The briefing is one of the three conditions of access, also for RESTREINT / BEPERKT. { basis-access }
clr009-remedy = Give the briefing before the next access and have it acknowledged; if it was given, record its date.
# change: + $day
clr009-change = A security briefing of person { $person } by { $day }, or none of these open: { $grounds }.

# $person $last_briefing $months
clr010-title = Briefing overdue
clr010-message = The last security briefing of person { $person } dates from { $last_briefing }, more than { part-months } ago.
clr010-why = A briefing that is never repeated is forgotten. The interval: { basis-setting }
clr010-remedy = Plan a new briefing and record who attended.
# change: + $day
clr010-change = A security briefing of person { $person } no more than { part-months } before { $day }.

# $person $since $grounds
clr011-title = Suspended or withdrawn, still entitled
clr011-message = The clearance of person { $person } has been suspended or withdrawn since { $since }; grounds still open: { $grounds }.
clr011-why = A suspended or withdrawn clearance no longer gives access (law of 11 December 1998, art. 22; read in the source). { basis-access }
clr011-remedy = Take the person off the access lists and take the copies back the same day.
# change: + $day
clr011-change = A clearance of person { $person } that counts on { $day }, or none of these open: { $grounds }.

# $person $ended
clr012-title = Debriefing missing
clr012-message = The clearance of person { $person } ended on { $ended } and no debriefing is on record.
clr012-why = Those who stop having access are reminded that their duty of secrecy goes on (Council Decision 2013/488/EU, annex I; read in the source).
clr012-remedy = Hold the debriefing, have it signed and record its date.
# change: + $day
clr012-change = A debriefing of person { $person } by { $day } about the clearance that ended on { $ended }, with no briefing after it.

# $place $date $have $need (both counts of people)
clr013-title = Continuity at risk
clr013-message = From { $date }, cleared people left for { $place }: { $have }; required: { $need }.
clr013-why = A room nobody may enter, or a combination nobody knows, stops the service. Two Belgian administrations have voiced this worry. The horizon and the number of people: { basis-setting }
clr013-remedy = Request a clearance for another person, or renew the ones that end, before that date.
# change: + $lacking (the most people too few on one day)
clr013-change = { $lacking ->
    [one] { $lacking } more cleared person for { $place } from { $date } on.
   *[other] { $lacking } more cleared people for { $place } from { $date } on.
    }

# $person $since $days
clr014-title = Consent overdue
clr014-message = The notice was handed to person { $person } on { $since }; no consent has come back in { part-days }.
clr014-why = Without consent within 15 days the procedure ends (law of 11 December 1998, art. 16 § 1; read in the source).
clr014-remedy = Record the consent with its date if it was given in time; otherwise record the end of the procedure and start again.
# change: + $by (the last day in time)
clr014-change = The consent of person { $person } by { $by }, or the end of the procedure on record.

## Room access
# ACC001 to ACC015: $person $card $room $count $first $last, unless said otherwise

acc001-title = Entry off the list
acc001-message = Person { $person } entered room { $room } with card { $card } although never on its access list: { part-span }.
acc001-why = Nobody enters unescorted who is not on the list. { basis-area } { basis-access }
acc001-remedy = Find out why and who let the person in; take the right off the card, or put the person on the list if the need is confirmed; record an incident where called for.
acc001-change = An authorisation of person { $person } for room { $room } { part-when }, or no entry.

# + $from $until
acc002-title = Entry outside the authorisation
acc002-message = Person { $person } entered room { $room } with card { $card } outside the authorisation, which runs from { $from } to { $until }: { part-span }.
acc002-why = An authorisation has a first and a last day; before and after it, the person is not on the list. { basis-area }
acc002-remedy = Bring the card reader in line with the list; extend the authorisation if the need was real, with the reason and the date.
acc002-change = An authorisation of person { $person } for room { $room } that counts { part-when } and not only from { $from } to { $until }, or no entry.

# + $state
acc003-title = Entry without a clearance
acc003-message = Person { $person } entered room { $room } with card { $card } on a day without a valid clearance ({ $state }): { part-span }.
acc003-why = On the day of entry the clearance must be valid. { basis-access }
acc003-remedy = Take the right off the card until the clearance is valid; check what was consulted and record an incident where called for.
# change: + $need (of the room)
acc003-change = A { $need } clearance of person { $person } that counts { part-when }, or no entry into room { $room }.

# + $held $need
acc004-title = Entry below the level
acc004-message = Person { $person } entered room { $room } with card { $card } holding { $held } where { $need } is required: { part-span }.
acc004-why = The clearance must reach the level and the scope of the room. { basis-access }
acc004-remedy = Take the right off the card, or request the level or scope that is missing; check what was consulted.
acc004-change = A clearance for { $need } instead of { $held } for person { $person } { part-when }, or no entry into room { $room }.

acc005-title = Entry without a briefing
acc005-message = Person { $person } entered room { $room } with card { $card } with no security briefing on or before that day: { part-span }.
acc005-why = The briefing comes before the first access. { basis-access }
acc005-remedy = Give the briefing before the next entry; if it was given, record its date.
acc005-change = A security briefing of person { $person } by the day of the first entry ({ $first }), or no entry into room { $room }.

# + $left
acc006-title = Entry after departure
acc006-message = Person { $person }, who left on { $left }, is shown entering room { $room } with card { $card }: { part-span }.
acc006-why = On departure access ends and the badge comes back (NIST SP 800-53, PS-4; read in the source). Either the person came back, or someone else used the card.
acc006-remedy = Disable the card at once, find out who used it and record an incident.
acc006-change = A last day of person { $person } in the service not before that of the last entry ({ $last }), or no entry into room { $room } with card { $card } after { $left }.

# $card $room $count $first $last
acc007-title = Unknown card
acc007-message = Room { $room } opened for card { $card }, assigned to nobody at that time: { part-span }.
acc007-why = An entry that cannot be given to a person cannot be checked against the list. { basis-area }
acc007-remedy = Ask the keeper of the badges who held the card, record the assignment with its dates, and disable the card if nobody answers for it.
acc007-change = Card { $card } assigned to someone { part-when }, or no entry with it into room { $room }.

# + $other_card $ended
acc008-title = Superseded card used
acc008-message = Card { $card } of person { $person }, lost, returned or replaced since { $ended } (current card: { $other_card }), opened room { $room }: { part-span }.
acc008-why = A card that should no longer work may be in other hands; when both cards are used the same day, that is likely. { basis-area }
acc008-remedy = Disable the old card in the access system; ask the person where it is; record an incident if someone else used it.
acc008-change = Card { $card } still assigned to person { $person } and not replaced { part-when }, or no entry with it into room { $room }.

# + $hours
acc009-title = Entry outside hours
acc009-message = Person { $person } entered room { $room } with card { $card } outside its hours ({ $hours }): { part-span }.
acc009-why = Entries outside the room's hours, on closed days and on public holidays are to be explained. { basis-log-review }
acc009-remedy = Have the person explain it and record the explanation; if the hours are wrong, change them with a date.
# change: + $case (closed, hours)
acc009-change = { $case ->
    [closed] Entries into room { $room } on days on which it is not on record as closed, or no entry.
   *[hours] Entries into room { $room } within the hours in force, { $hours }, on days on which it is open, or no entry.
    }

acc010-title = Exit without entry
acc010-message = Card { $card } of person { $person } leaves room { $room } without having entered: { part-span }.
acc010-why = Where both readers stand, an exit without an entry means that someone came in without a badge, or that the log is incomplete. { basis-area }
acc010-remedy = Ask how the person came in; remind everyone that each presents their own badge; look for a gap in the log.
acc010-change = An entry into room { $room } with card { $card } in the log, in the 24 hours before each exit ({ part-span }).

acc011-title = Entry without exit
acc011-message = Card { $card } of person { $person } enters room { $room } and does not leave it before the next entry or the end of the day: { part-span }.
acc011-why = Where both readers stand, a missing exit leaves open who was in the room. { basis-area }
acc011-remedy = Ask when and how the person left; remind everyone to badge out; look for a gap in the log.
acc011-change = An exit from room { $room } with card { $card } in the log, before the next entry and within 24 hours of each entry ({ part-span }).

# $person $room $count $first $last $hours (the longest) $limit (hours)
acc012-title = Overlong stay
acc012-message = Person { $person } was certainly in room { $room } for too long: { part-span }; the longest stay lasted at least { part-hours } (limit: { $limit } h, and never overnight).
acc012-why = Unusual durations are to be explained. { basis-log-review } The limit: { basis-setting }
acc012-remedy = Have the stay explained and record the explanation; change the limit, with a date, if the work requires it.
acc012-change = Stays of person { $person } in room { $room } of at most { $limit } h that end before midnight.

# + $other_room $other_card
acc013-title = In two places at once
acc013-message = Card { $card } is used in room { $room } while its holder { $person } is certainly in room { $other_room } with card { $other_card }: { part-span }.
acc013-why = Nobody is in two rooms at once: a card was lent, copied or forgotten. { basis-log-review }
acc013-remedy = Question the holder, secure both cards, and record an incident if someone else used one of them.
acc013-change = No overlap of stays in rooms { $room } and { $other_room } { part-when }, or card { $card } or { $other_card } assigned to someone other than { $person }.

# $card $reader $count $first $last $minutes
acc014-title = Burst of refusals
acc014-message = Card { $card } was refused at reader { $reader }: { part-span }, in bursts of at most { part-minutes }.
acc014-why = Repeated refusals may be an attempt, a mistake in the rights or a broken reader. { basis-log-review } The threshold: { basis-setting }
acc014-remedy = Ask the holder, correct the rights or have the reader repaired; record an incident if nobody can explain it.
# change: + $limit (refusals)
acc014-change = Fewer than { $limit } refusals within { part-minutes } (card: { $card }; reader: { $reader }).

acc015-title = Refused yet entitled
acc015-message = Person { $person }, on the list of room { $room } and cleared, was refused with card { $card }: { part-span }.
acc015-why = The access controller and the register disagree: one of the two is out of date. { basis-quarterly }
acc015-remedy = Compare the rights in the access system with the list and correct the one that is wrong.
acc015-change = No refusal of card { $card } at room { $room } { part-when }, or person { $person } not on its list then.

# $room $count $first $last $minimum $present
acc016-title = Too few people present
acc016-message = Room { $room } was occupied by fewer people than its minimum (present: { $present }; minimum: { $minimum }): { part-span }.
acc016-why = The room's own rule sets how many people must be there while it is occupied. { basis-setting }
acc016-remedy = Recall the rule to those present; if it no longer serves, change the minimum with a date.
# change: + $lacking (people)
acc016-change = { $lacking ->
    [one] { $lacking } more person in room { $room } while it is occupied ({ part-span }), or nobody in it.
   *[other] { $lacking } more people in room { $room } while it is occupied ({ part-span }), or nobody in it.
    }

# $person $room $count $first $last
acc017-title = Visitor unescorted
acc017-message = { $person }, who may enter only under escort, was in room { $room } while no entitled escort was: { part-span }.
acc017-why = Whoever is not on the list of those unescorted is escorted at all times. { basis-area }
acc017-remedy = Find out who received the visitor and what could be seen; record an incident; recall the duty to escort.
acc017-change = { $person } together with an entitled escort in room { $room } { part-when }, or not in it.

# $room $missing
acc018-title = Visit incompletely recorded
acc018-message = A visit to room { $room } is recorded without: { $missing }.
acc018-why = A visit record holds name, organisation, identity document, date, entry and exit time, purpose and the person visited (NIST SP 800-53, PE-8; read in the source).
acc018-remedy = Complete the record from the visitor book, with the host.
acc018-change = On record for the visit to room { $room }: { $missing }.

# $person $room $days $last_entry
acc019-title = Dormant authorisation
acc019-message = Person { $person } is on the list of room { $room } and had not entered for { part-days } by { $until } (last entry: { $last_entry }).
acc019-why = A list of who may enter stays short if it is evaluated. { basis-quarterly } The period: { basis-setting }
acc019-remedy = Confirm the need, or take the person off the list.
acc019-change = An entry of person { $person } into room { $room } within these { part-days }, or no place on its list on one of them.

acc020-title = Unusual entry
acc020-message = Person { $person } entered room { $room } with card { $card } for the first time, or at an hour never used before: { part-span }.
acc020-why = Access to an area not normally used deserves a look; it is no reproach. { basis-log-review }
acc020-remedy = Nothing if the officer knows why; otherwise ask the person.
acc020-change = An earlier entry of person { $person } into room { $room }, and one at that hour of the day, before { $first }.

# $room $reader $kind $count $first $last
acc021-title = Door alarm
acc021-message = Alarm at room { $room }, reader { $reader } ({ $kind }): { part-span }.
acc021-why = A door forced or held open lets in people the log does not see. { basis-area }
acc021-remedy = Find the cause, check the room and its containers, and record what was found.
acc021-change = No alarm ({ $kind }) at reader { $reader } of room { $room } { part-when }.

# $person $cards $days
acc022-title = Several active cards
acc022-message = Person { $person } has several cards active on the same day ({ $cards }), for { part-days }.
acc022-why = One person, one card: a second one can be used by someone else unnoticed. { basis-quarterly }
acc022-remedy = Take back and end the card that is not needed.
acc022-change = Only one of the cards { $cards } assigned to person { $person } on each day, or only one of them used on it.

# $room
acc023-title = List not reviewed
acc023-message = The access list of room { $room } was not reviewed in the period.
acc023-why = The Belgian oversight report of 2021 asks for an evaluated list of who may enter the secure room.
acc023-remedy = Review the list name by name and record the review.
# change: + $from $until
acc023-change = A review of the access list of room { $room } dated between { $from } and { $until }.

## The log itself

# $days $from $until
log001-title = Period not covered
log001-message = No import covers { part-days } between { $from } and { $until }.
log001-why = Nothing can be concluded about time without a log. { basis-quarterly }
log001-remedy = Ask for the missing export and import it; if it no longer exists, record why.
log001-change = Imports that also cover { part-days } between { $from } and { $until }.

# $jumps $missing $controller $first_line $last_line
log002-title = Gap in the sequence
log002-message = Controller { $controller }: numbers missing: { $missing }, in jumps: { $jumps }, between lines { $first_line } and { $last_line }.
log002-why = A missing number is an event that happened and is not in the export: lost, filtered or deleted. { basis-quarterly }
log002-remedy = Ask for the full export of that controller; if the events are lost, have the supplier explain it in writing.
log002-change = { $missing ->
    [one] An export that holds the missing number of controller { $controller }.
   *[other] An export that holds the { $missing } missing numbers of controller { $controller }.
    }

# $back $future $dst
log003-title = Clock anomaly
log003-message = Times that go back: { $back }; times in the future: { $future }; times in a daylight-saving hour: { $dst }.
log003-why = Order, duration and hours rest on the clock; a wrong clock makes conclusions doubtful. { basis-log-review }
log003-remedy = Have the clocks of the controllers set and synchronised; treat the hours concerned as doubtful.
log003-change = No row whose time goes back ({ $back }), lies in the future ({ $future }) or falls in a daylight-saving hour ({ $dst }).

# $count
log004-title = Rows in quarantine
log004-message = Rows in quarantine not dealt with: { $count }.
log004-why = A row that could not be read may hold an entry nobody has checked. { basis-quarterly }
log004-remedy = Read the reasons, correct the profile and import again, or record why the rows do not matter.
log004-change = A file and a profile that leave no row in quarantine, instead of { $count }.

# $count $words
log005-title = Outcome unknown
log005-message = Events without a known outcome: { $count } (words found: { $words }).
log005-why = An event of unknown outcome is not concluded as granted, so a faulty entry may hide there. { basis-quarterly }
log005-remedy = Add the words to the profile, or ask the supplier for an export that shows the outcome.
log005-change = An outcome the profile knows for each of these events: { $count } (words found: { $words }).

# $room $days
log006-title = Silent working day
log006-message = Room { $room } shows no event at all for { part-days } on which it is open and usually used.
log006-why = Silence where there is usually movement may mean a reader out of order or a log cut short. { basis-quarterly }
log006-remedy = Check whether the reader worked; if the room was really closed, record it.
# change: + $first $last (days)
log006-change = { $days ->
    [one] An event of room { $room } on { $first }, or the room on record as closed that day.
   *[other] An event of room { $room } on each of { $days } days between { $first } and { $last }, or the room on record as closed on them.
    }

# $count
log007-title = Repeated rows
log007-message = Rows that repeat another row of the same file exactly: { $count }.
log007-why = Repeats are counted once; they may show a fault of the export. { basis-quarterly }
log007-remedy = Nothing; tell the supplier if there are many.
log007-change = The same file without its repeated rows: { $count }.

# $reader $count
log008-title = Unknown reader
log008-message = Reader { $reader } belongs to no room; events: { $count }.
log008-why = An event at a reader of no room is checked against no list. { basis-quarterly }
log008-remedy = Attach the reader to its room, with a date, or record that it guards nothing.
log008-change = Reader { $reader } attached to a room on the days of its events: { $count }.

## Across sources

# $person $kind $subject $room $count $first $last
xck001-title = Act without presence
xck001-message = Recorded in room { $room } for person { $person }, whose presence there the log does not bear out ({ $kind }: { $subject }): { part-span }.
xck001-why = What the register says and what the door says must agree; otherwise one of the two is wrong, or someone acted in another's name. { basis-access }
xck001-remedy = Correct the time, the room or the actor if it was a slip; otherwise find out who acted.
xck001-change = A stay of person { $person } in room { $room } in the log { part-when }, or another time, room or person on record ({ $kind }: { $subject }).

# $container $room $person $count $first $last
xck002-title = Container handled by an absent person
xck002-message = Container { $container } in room { $room } is recorded as opened or closed by person { $person }, whose presence there the log does not bear out: { part-span }.
xck002-why = Someone else may know the combination, or the record is wrong (record of openings and closings: US form SF 702; read in the source).
xck002-remedy = Ask who opened it; change the combination if someone else could; correct the record.
xck002-change = A stay of person { $person } in room { $room } in the log { part-when }, or another time or person on record for container { $container }.

# $container $room $count $first $last
xck003-title = Container left open
xck003-message = Container { $container } in room { $room } has no closing recorded at the end of the day: { part-span }.
xck003-why = An open container protects nothing; each opening and closing is recorded (US form SF 702; read in the source).
xck003-remedy = Check the container and its content at once; record the closing if it took place.
xck003-change = A closing of container { $container } on record on the day of each opening ({ part-span }).

# $person $document $level $reason $count $first $last
xck004-title = Reader not entitled
xck004-message = Person { $person } consulted document { $document } ({ $level }) without being entitled to it that day ({ $reason }): { part-span }.
xck004-why = Each consultation is measured against the reader's rights on that day. { basis-access }
xck004-remedy = Withdraw access, record an incident and assess whether there is a compromise (royal decree of 20 December 2024, art. 1).
xck004-change = Person { $person } without these obstacles { part-when }: { $reason }; or no consultation of document { $document }.

# $person $room $count $first $last $hours
xck005-title = Presence without activity
xck005-message = Person { $person } was in room { $room } without anything being recorded: { part-span }; longest: { part-hours }.
xck005-why = A long presence without a recorded consultation may show a forgotten record; it is no reproach. { basis-log-review }
xck005-remedy = Ask what was consulted and record it if need be.
# change: + $limit (hours)
xck005-change = An act of person { $person } in room { $room } on record during each of these stays ({ part-span }), or stays of at most { $limit } h.

## Documents, containers, rooms, inventories

# $document $copy
doc001-title = Copy unaccounted for
doc001-message = Copy { $copy } of document { $document } has no holder, no container and no final state.
doc001-why = The Belgian oversight report of 2021 asks for a complete register of classified information: at every moment someone answers for each copy.
doc001-remedy = Find the copy and record where it is; if it cannot be found, report it missing.
doc001-change = A holder, a container or a final state on record for copy { $copy } of document { $document }.

# $document $copy $level $place $place_level
doc002-title = Stored below its level
doc002-message = Copy { $copy } of document { $document } ({ $level }) is stored in { $place }, which is only good for { $place_level }.
doc002-why = From CONFIDENTIEL / VERTROUWELIJK up, storage takes an installation approved by the National Security Authority (law of 11 December 1998, art. 8 § 3; read in the source).
doc002-remedy = Move the copy to a container and a room of its level, and record the move.
doc002-change = Copy { $copy } of document { $document } in a container and a room good for { $level }, instead of { $place } ({ $place_level }).

# $document $copy $person $reason
doc003-title = Holder not entitled
doc003-message = Copy { $copy } of document { $document } is held by person { $person }, who is not entitled to it ({ $reason }).
doc003-why = A holder needs the same three things as a reader, for as long as they hold it. { basis-access }
doc003-remedy = Take the copy back at once, or put the missing condition right before handing it over again.
# change: + $day
doc003-change = Person { $person } without these obstacles on { $day }: { $reason }; or another holder of copy { $copy } of document { $document }.

# $document $copy $person $due $days
doc004-title = Loan overdue
doc004-message = Copy { $copy } of document { $document }, lent to person { $person }, was due on { $due } ({ part-days } ago).
doc004-why = A loan without an end is a handover nobody decided. The term: { basis-setting }
doc004-remedy = Have the copy returned, or extend the loan with a new date.
doc004-change = The return of copy { $copy } of document { $document } by { $due }, or a later due day.

# $slip $correspondent $sent $due $days $count $chases
doc005-title = Receipt outstanding
doc005-message = The receipt for slip { $slip }, sent to { $correspondent } on { $sent }, was due on { $due } ({ part-days } ago); copies concerned: { $count }, chased: { $chases }.
doc005-why = In France a late receipt counts as a suspected compromise (IGI 1300). { basis-secondary } The term: { basis-setting }
doc005-remedy = Chase the receipt and record it; if a copy did not arrive, report it missing.
doc005-change = The receipt for slip { $slip } from { $correspondent } by { $due }, or a later due day.

# $destroyed $what $missing
doc006-title = Destruction without proof
doc006-message = Destruction of { $destroyed }, { $what }, without: { $missing }.
doc006-why = The registrar signs the destruction certificate, with a cleared witness for SECRET and TRES SECRET (Council Decision 2013/488/EU, annex III, 43 to 45; read in the source). Witness already from CONFIDENTIEL / VERTROUWELIJK: { basis-setting }
doc006-remedy = Add the certificate, the witness or the instruction if they exist; otherwise treat the copy as unaccounted for.
doc006-change = On record for the destruction of { $destroyed }, { $what }: { $missing }.

# $series $count $numbers
doc007-title = Number missing in a series
doc007-message = Numbers missing in series { $series }: { $count } ({ $numbers }).
doc007-why = A register kept in order has no holes; a hole is a document not recorded or a record removed. The Belgian rules on numbering (royal decree of 20 December 2024) have not been verified. { basis-setting }
doc007-remedy = Record the missing document, or record why the number was never used.
doc007-change = Documents on record in series { $series } under the missing numbers: { $numbers }.

# $document $stated $recorded
doc008-title = Number of copies differs
doc008-message = Document { $document }: copies stated: { $stated }; copies on record: { $recorded }.
doc008-why = When there are several copies, each is numbered (Council Decision 2013/488/EU, annex III; read in the source); one too few is a copy nobody follows.
doc008-remedy = Count the copies, record the missing ones or correct the stated number.
doc008-change = As many copies of document { $document } on record as stated: { $stated } instead of { $recorded }.

# $document $level $terms
doc009-title = Declassification date
doc009-message = Document { $document } ({ $level }) reaches a date: { $terms }.
doc009-why = The originator decides on the end of classification at latest 20, 30 or 50 years after finalisation, depending on the level, and re-evaluates at least every 10 years; RESTREINT / BEPERKT and foreign, EU and NATO documents are exempt (law of 11 December 1998, art. 7; read in the source).
doc009-remedy = Ask the originator for a decision and record it with its reason.
doc009-change = A decision on the classification of document { $document } on record, or later dates than these: { $terms }.

# $document $received $registered $days
doc010-title = Registered late
doc010-message = Document { $document }, received on { $received }, was registered on { $registered } (working days: { $days }).
doc010-why = Documents from CONFIDENTIEL up are registered on receipt and before distribution (Council Decision 2013/488/EU, art. 9; read in the source). The term in days: { basis-setting }
doc010-remedy = Record the reason for the delay; check where the document was in the meantime.
# change: + $limit (days)
doc010-change = Document { $document } registered sooner after { $received } (working days: at most { $limit } instead of { $days }).

# $document $level
doc011-title = Page count absent
doc011-message = Document { $document } ({ $level }) has no page count on record.
doc011-why = Every page is numbered (Council Decision 2013/488/EU, annex III; read in the source); without a count, a missing page goes unnoticed. From which level: { basis-setting }
doc011-remedy = Count the pages and record the number.
doc011-change = A page count on record for document { $document } ({ $level }).

# $document $copy $since
doc012-title = Copy missing
doc012-message = Copy { $copy } of document { $document } has been missing since { $since }, without explanation.
doc012-why = The loss of a classified document is an incident and may be a compromise, two different gravities (royal decree of 20 December 2024, art. 1; read in the source).
doc012-remedy = Search, report the incident to the originator and to the National Security Authority, and record the outcome; the finding stays open until then.
doc012-change = An explanation on record of where copy { $copy } of document { $document } has been since { $since }.

# $container $changed $months
con001-title = Combination overdue
con001-message = The combination of container { $container } was last changed on { $changed }; the term is { part-months }.
con001-why = Combinations are changed at least every 12 months, at each change of those who know them, after a compromise and after a repair (Council Decision 2013/488/EU, annex II, 31; read in the source).
con001-remedy = Change the combination and record the date, the reason and who knows it.
# change: + $day
con001-change = A change of the combination of container { $container } no more than { part-months } before { $day }.

# $container $person
con002-title = Someone who knew the combination is gone
con002-message = Person { $person } knows the combination of container { $container } but has left, lost the clearance or left the list since it was last changed.
con002-why = The combination is changed at each change of those who know it (Council Decision 2013/488/EU, annex II, 31; read in the source).
con002-remedy = Change the combination today and record who knows it.
# change: + $day
con002-change = A combination of container { $container } that person { $person } does not know, or this person in the service, cleared and on the list on { $day }.

# $container $count (days) $first $last
con003-title = Container not checked
con003-message = Container { $container }: no end-of-day check on record (missing checks: { $count }, from { $first } to { $last }).
con003-why = Each opening, closing and daily check is recorded, also when the container was not opened (US form SF 702; read in the source). { basis-setting }
con003-remedy = Check the container at the end of each day and record it, also when it stayed closed.
con003-change = { $count ->
    [one] An end-of-day check of container { $container } on record on { $first }.
   *[other] End-of-day checks of container { $container } on record on { $count } more days between { $first } and { $last }.
    }

# $room $kind $until (a date, or the word for "none")
rom001-title = Approval missing or past
rom001-message = Room { $room } has no valid approval ({ $kind }; valid until: { $until }).
rom001-why = From CONFIDENTIEL / VERTROUWELIJK up, storage takes an approved installation and electronic processing an approved system (law of 11 December 1998, art. 8 § 3 and 4; read in the source).
rom001-remedy = Ask for the approval or its renewal; until then store and process elsewhere.
# change: + $day
rom001-change = An approval of room { $room } ({ $kind }) valid on { $day }.

# $case (term, handover) $officer $ended $last_inventory (a date, or the word for "never") $months
inv001-title = Inventory overdue
inv001-message = { $case ->
    [handover] Officer { $officer } ended on { $ended } and no inventory that names the change of holder was closed around that day (last: { $last_inventory }).
   *[term] No complete inventory of the whole register was closed in the last { part-months } (last: { $last_inventory }).
    }
inv001-why = In France there is a yearly inventory and a joint one at each change of holder (IGI 1300). { basis-secondary } The term: { basis-setting }
inv001-remedy = Hold the inventory; at a change of holder both sign.
# change: + $day $from $until
inv001-change = { $case ->
    [handover] An inventory that names officer { $officer } as handing over, closed between { $from } and { $until }.
   *[term] A complete inventory of the whole register, closed no more than { part-months } before { $day }.
    }

## Governance

# $month
gov001-title = Review late
gov001-message = The clearance review of { $month } is not closed.
gov001-why = Left undone, a renewal is missed. { basis-monthly }
gov001-remedy = Run the review, decide each line and close it.
# change: + $day
gov001-change = The clearance review of { $month } closed by { $day }.

# $quarter
gov002-title = Audit late
gov002-message = The access-log audit of { $quarter } is not closed.
gov002-why = The longer the delay, the fewer people remember. { basis-quarterly }
gov002-remedy = Import the logs, run the audit, answer its findings and close it.
# change: + $day
gov002-change = The access-log audit of { $quarter } closed by { $day }.

# $officer
gov003-title = Own line decided
gov003-message = Officer { $officer } decided the line that concerns them.
gov003-why = The security officer acts independently (law of 11 December 1998, art. 1octies; read in the source); that another officer decides one's own line is a rule of the register.
gov003-remedy = Have another officer decide the line again.
# change: + $person
gov003-change = The line of person { $person } decided by an officer other than { $officer }.

# $finding $until
gov004-title = Exception expired
gov004-message = Finding { $finding } was accepted until { $until }, and that date has passed.
gov004-why = An exception without an end is a rule nobody decided. { basis-setting }
gov004-remedy = Put the cause right, or accept the finding again with a reason and a new date.
# change: + $day
gov004-change = Finding { $finding } gone, explained, or accepted until { $day } or later.

# $finding $periods
gov005-title = Recurring finding
gov005-message = Finding { $finding } appears in consecutive periods: { $periods }.
gov005-why = A finding that comes back shows that its cause remains; its severity goes up by one. { basis-setting }
gov005-remedy = Deal with the cause rather than the event, and say by when.
gov005-change = Finding { $finding } absent from one of these periods: { $periods }; or accepted until a day not yet past.

# $days $limit (days) $newest
gov006-title = Checkpoint stale
gov006-message = No checkpoint has left the room for { part-days } (last: { $newest }; limit: { $limit }).
gov006-why = Only a checkpoint kept elsewhere shows that the journal was not rewritten. { basis-setting }
gov006-remedy = Issue a checkpoint and give it to someone outside the room.
# change: + $since (the first day in time)
gov006-change = A checkpoint issued on { $since } or later.

# $days $limit (days) $newest
gov007-title = Backup stale
gov007-message = No backup has been verified for { part-days } (newest: { $newest }; limit: { $limit }).
gov007-why = A register that can be lost proves nothing. { basis-setting }
gov007-remedy = Make a backup, verify it and keep it elsewhere.
# change: + $since (the first day in time)
gov007-change = A verified backup made on { $since } or later.

# $person $decided $days $open
gov008-title = Removal not proven
gov008-message = The removal decided for person { $person } on { $decided } is still not shown by any record ({ part-days }); still open: { $open }.
gov008-why = A decision to remove is carried out only once the list or the clearance shows it. { basis-monthly }
gov008-remedy = Carry out the removal and record it, or import the list that shows it.
# change: + $day
gov008-change = None of these open for person { $person } on { $day }: { $open }; or a later decision that keeps them.
