# Extracts of the register, access lists, the yearly report; what papers of several reports share.

## Shared by papers
extract-title = What it looks for
extract-summary = Findings by severity and check
extract-waived = No longer counting
extract-finding = Finding
extract-counts = Counts
extract-message = What was found
extract-evidence-count = Pieces of evidence
extract-before = Stated before
extract-said = What was said of it
extract-source = Source
extract-line = Line or entry
extract-from = From
extract-change = Change

## Papers of existing reports
extract-exchanges = Exchanges
extract-follow-up = Follow-up
extract-difference = As known then and as known later
extract-by-level = By level
extract-outcome = Outcome of the count
extract-expected = Expected
extract-found = Found
extract-explained = Explanation
extract-unexplained = not explained
extract-place = Place
extract-places-examined = Places gone through from end to end
extract-not-stated = not stated
extract-measure = Counted
extract-clearances-ending = Clearances, the first to end first
extract-required = Required
extract-done = Done
extract-what = What
extract-since = Since
extract-overdue = Days overdue
extract-then = Then
extract-now = Later
