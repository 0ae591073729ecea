# De woorden van de bladzijde.
paper-page = Bladzijde { $page } van { $pages }
paper-contents = Inhoud
paper-evidence = Bewijs
paper-remedy = Te doen
paper-name = Naam
paper-date = Datum
paper-signature = Handtekening
paper-data = De cijfers van de grafiek
paper-cut = Hier afknippen
paper-marking = Beperkte kring: persoonsgegevens
paper-colon = { $term }:
