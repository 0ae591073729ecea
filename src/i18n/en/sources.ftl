### The sources: what checks and the defaults of settings rest on, their units, and the words beside them. Bases and sources are those of
### the program: tested to be equal, so that there is one truth.

## What each check rests on
basis-clr001 = law of 11-12-1998 art. 8 §2
basis-clr002 = policy: renewal-window-months, renewal-lead-months
basis-clr003 = law of 11-12-1998 art. 8 §2
basis-clr004 = Council Decision 2013/488/EU art. 7; for NATO the policy
basis-clr005 = law of 11-12-1998 art. 8 §2
basis-clr006 = policy: request-days
basis-clr007 = policy: need-months
basis-clr008 = NIST SP 800-53 PS-4
basis-clr009 = law of 11-12-1998 art. 8 §2
basis-clr010 = policy: briefing-months
basis-clr011 = law of 11-12-1998 art. 22
basis-clr012 = Council Decision 2013/488/EU annex I
basis-clr013 = policy: forecast-months, continuity-combination, continuity-level, continuity-officers, continuity-room
basis-clr014 = law of 11-12-1998 art. 16 §1
basis-acc001 = EU 2013/488 annex II 15 to 21; law of 11-12-1998 art. 8 §2
basis-acc002 = EU 2013/488 annex II 15 to 21; law of 11-12-1998 art. 8 §2
basis-acc003 = law of 11-12-1998 art. 8 §2, art. 22
basis-acc004 = law of 11-12-1998 art. 8 §2; EU 2013/488 art. 7
basis-acc005 = law of 11-12-1998 art. 8 §2
basis-acc006 = NIST SP 800-53 PS-4
basis-acc007 = EU 2013/488 annex II 15 to 21
basis-acc008 = EU 2013/488 annex II 15 to 21; NIST SP 800-53 PE-6
basis-acc009 = NIST SP 800-53 PE-6; royal decree of 18-04-1974 art. 1 (holidays)
basis-acc010 = EU 2013/488 annex II 15; NIST SP 800-53 PE-6
basis-acc011 = EU 2013/488 annex II 15; NIST SP 800-53 PE-6
basis-acc012 = NIST SP 800-53 PE-6; policy: overlong-hours
basis-acc013 = NIST SP 800-53 PE-6
basis-acc014 = NIST SP 800-53 PE-6; policy: burst-refusals, burst-minutes
basis-acc015 = oversight report of 2021: quarterly check of the access logs
basis-acc016 = rule of the room: minimum_persons
basis-acc017 = Council Decision 2013/488/EU annex II 15 to 21; policy: clock-minutes, lone-seconds
basis-acc018 = NIST SP 800-53 PE-8
basis-acc019 = oversight report of 2021: evaluated list; policy: dormant-days
basis-acc020 = NIST SP 800-53 PE-6; policy: dormant-days, unusual-entries
basis-acc021 = Council Decision 2013/488/EU annex II 15 to 21
basis-acc022 = oversight report of 2021: quarterly check of the access logs
basis-acc023 = oversight report of 2021: evaluated list of who may enter
basis-log001 = oversight report of 2021: quarterly check of the access logs
basis-log002 = oversight report of 2021: quarterly check of the access logs
basis-log003 = NIST SP 800-53 PE-6
basis-log004 = oversight report of 2021: quarterly check of the access logs
basis-log005 = oversight report of 2021: quarterly check of the access logs
basis-log006 = oversight report of 2021: quarterly check of the access logs; policy: silent-days, silent-percent
basis-log007 = oversight report of 2021: quarterly check of the access logs
basis-log008 = oversight report of 2021: quarterly check of the access logs
basis-xck001 = law of 11-12-1998 art. 8 §2; policy: clock-minutes
basis-xck002 = US form SF 702; policy: clock-minutes
basis-xck003 = US form SF 702
basis-xck004 = law of 11-12-1998 art. 8 §2
basis-xck005 = NIST SP 800-53 PE-6; policy: idle-presence-hours
basis-doc001 = oversight report of 2021: complete register of classified information
basis-doc002 = law of 11-12-1998 art. 8 §3
basis-doc003 = law of 11-12-1998 art. 8 §2
basis-doc004 = policy: loan-days
basis-doc005 = policy: receipt-days; IGI 1300
basis-doc006 = Council Decision 2013/488/EU annex III 43 to 45; policy: witness-level
basis-doc007 = oversight report of 2021: complete register of classified information
basis-doc008 = Council Decision 2013/488/EU annex III
basis-doc009 = law of 11-12-1998 art. 7
basis-doc010 = Council Decision 2013/488/EU art. 9; policy: registration-days
basis-doc011 = Council Decision 2013/488/EU annex III; policy: page-count-level
basis-doc012 = royal decree of 20-12-2024 art. 1
basis-con001 = Council Decision 2013/488/EU annex II 31
basis-con002 = Council Decision 2013/488/EU annex II 31
basis-con003 = US form SF 702; policy: container-check-days
basis-rom001 = law of 11-12-1998 art. 8 §3
basis-inv001 = IGI 1300: yearly inventory, joint inventory at a change of holder; policy: inventory-months, handover-days
basis-gov001 = oversight report of 2021: monthly evaluation of clearances
basis-gov002 = oversight report of 2021: quarterly check of the access logs
basis-gov003 = law of 11-12-1998 art. 1octies: independence; rule of the register: another officer decides one's own line
basis-gov004 = rule of the register: an exception has an end
basis-gov005 = rule of the register: what comes back three periods running is one degree graver
basis-gov006 = policy: checkpoint-days
basis-gov007 = policy: backup-days
basis-gov008 = oversight report of 2021: monthly evaluation of clearances, to request, extend or remove them in time

## Where the default of each setting comes from
setting-acceptance-months-source = practice: the next yearly round looks at it again; to be confirmed
setting-ahead-days-source = practice: how far ahead status looks; to be confirmed
setting-backup-days-source = practice of the register; to be confirmed
setting-briefing-months-source = practice of the service; to be confirmed
setting-burst-minutes-source = practice; to be confirmed
setting-burst-refusals-source = practice; to be confirmed
setting-certificate-years-source = Council Decision 2013/488/EU annex III 45
setting-certificate-years-top-secret-source = Council Decision 2013/488/EU annex III 45
setting-checkpoint-days-source = practice of the register; to be confirmed
setting-clock-minutes-source = practice; to be confirmed
setting-combination-months-source = Council Decision 2013/488/EU annex II 31
setting-consent-days-source = law of 11-12-1998 art. 16 §1
setting-consent-level-source = Council Decision 2013/488/EU annex III 25
setting-container-check-days-source = practice: how far back missing end-of-day checks are told; to be confirmed
setting-continuity-combination-source = practice; to be confirmed
setting-continuity-level-source = practice; to be confirmed
setting-continuity-officers-source = site of the National Security Authority: preferably at most two; to be confirmed
setting-continuity-room-source = practice; to be confirmed
setting-declassification-notice-months-source = law of 11-12-1998 art. 7
setting-dormant-days-source = practice of the service
setting-forecast-months-source = practice; to be confirmed
setting-handover-days-source = practice; to be confirmed
setting-idle-presence-hours-source = practice; to be confirmed
setting-inventory-months-source = IGI 1300: yearly inventory; practice of the service
setting-loan-days-source = practice; to be confirmed
setting-lone-seconds-source = practice; to be confirmed
setting-need-months-source = practice of the service
setting-overlong-hours-source = practice; to be confirmed
setting-page-count-level-source = Council Decision 2013/488/EU annex III: page numbers; to be confirmed
setting-paper-marking-source = the officer's: the handling marking of reports and forms; while empty, that they hold personal data
setting-paper-service-source = the officer's: the institution that reports and forms name
setting-receipt-days-source = practice; to be confirmed
setting-registration-days-source = practice; to be confirmed
setting-renewal-lead-months-source = no figure found; to be confirmed
setting-renewal-window-months-source = practice of the service
setting-request-days-source = no figure found; to be confirmed
setting-retention-years-source = BayVSA 56: evidence of controls kept five years; to be confirmed for Belgium
setting-silent-days-source = practice: open days needed to tell what is usual; to be confirmed
setting-silent-percent-source = practice: open days in use for a room to be usually used; to be confirmed
setting-time-zone-source = seat of the service
setting-unusual-entries-source = practice: entries needed to tell somebody's hours; to be confirmed
setting-validity-years-source = law of 11-12-1998 art. 1bis, 22; site of the appeal body
setting-witness-level-source = stricter than Council Decision 2013/488/EU annex III 44

## A value with its unit
unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
    }
unit-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
    }
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
    }
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
    }
unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
    }
unit-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
    }
unit-percent = { $count } percent
unit-refusals = { $count ->
    [one] { $count } refusal
   *[other] { $count } refusals
    }
unit-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
    }
unit-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
    }
unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
    }
unit-rank = rank { $count } ({ $level })

## Where evidence stands
evidence-journal = journal
evidence-import = import { $import }

## What a finding is about, where it is neither a number nor a name
about-request = request { $entry }
about-period = whole period
about-alarm = { $reader }: { $alarm }

## Opening hours of a room
hours-span = { $open } – { $close }, { $days }
hours-days = { $from } to { $until }

## What a check says of itself on a terminal
check-run-by = Run by
check-since = Since version
check-read = read in the source
