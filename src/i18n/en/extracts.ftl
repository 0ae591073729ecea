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
