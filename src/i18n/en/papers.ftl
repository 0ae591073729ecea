# The words of the page.
paper-page = Page { $page } of { $pages }
paper-contents = Contents
paper-evidence = Evidence
paper-remedy = To do
paper-name = Name
paper-date = Date
paper-signature = Signature
paper-data = The figures of the picture
paper-cut = Cut here
paper-marking = Limited circulation: personal data
paper-colon = { $term }:

# Review and audit on paper.
paper-summary = Summary
paper-review-summary-heading = Summary for the head of the administration
paper-review-summary = This review covers { $people ->
    [one] { $people } person
   *[other] { $people } people
    }, of whom { $cleared ->
    [one] { $cleared } is cleared
   *[other] { $cleared } are cleared
    }; { $expiring ->
    [one] { $expiring } clearance expires
   *[other] { $expiring } clearances expire
    } within twelve months. { $findings ->
    [one] It states { $findings } finding.
   *[other] It states { $findings } findings.
    }
paper-audit-summary = Rooms under control: { $rooms }. Hours covered by an imported log: { $covered }, of which doubtful: { $doubtful }; hours not covered: { $uncovered }. Entries into these rooms on record: { $entries }. Findings stated: { $findings }.
paper-review-undecided = { $count ->
    [one] { $count } line is
   *[other] { $count } lines are
    } still to be decided before it is closed.
paper-gravest = Critical findings
paper-more-findings = { $count ->
    [one] { $count } more stands
   *[other] { $count } more stand
    } among the findings below.
paper-more-spans = { $count ->
    [one] { $count } more span stands
   *[other] { $count } more spans stand
    } in the data (XLSX, JSON).
paper-findings-no-room = { $count ->
    [one] { $count } finding belongs
   *[other] { $count } findings belong
    } to no room.
paper-sign-officer = The security officer
paper-sign-head = The head of the administration
paper-conclusions = Conclusions by room
paper-conclusion = Conclusion
paper-conclusion-nothing = No hour is covered: nothing can be concluded.
paper-conclusion-none-whole = The whole period is covered; the checks that ran found nothing.
paper-conclusion-none-part = Nothing was found in the covered hours; nothing is concluded of the others.
paper-conclusion-found-whole = The whole period is covered; see the findings.
paper-conclusion-found-part = See the findings; hours not covered or doubtful limit what can be concluded.
paper-spans = Spans not covered or doubtful
paper-quarantined = { $count ->
    [one] { $count } row could not be read. It is kept in quarantine, and nothing is concluded from it.
   *[other] { $count } rows could not be read. They are kept in quarantine, and nothing is concluded from them.
    }
paper-to-decide = Proposals and decisions
paper-to-decide-none = For everyone, keeping what there is is proposed.
paper-everyone = Everyone
paper-clearance = Clearance
paper-clearances = Clearances
paper-decided-reason = Reason of the decision
paper-decided-by = Decided by
paper-decided-on = Decided on
paper-mode = Mode
paper-mode-unescorted = unescorted
paper-mode-escorted = escorted
paper-entry = Journal entry
paper-signed-by = Signed by
paper-following = What follows from the decisions
paper-following-none = No decision asks for anything further.
