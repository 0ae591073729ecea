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
