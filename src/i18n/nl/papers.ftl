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

# Herziening en audit op papier.
paper-summary = Samenvatting
paper-review-summary-heading = Samenvatting voor het hoofd van de administratie
paper-review-summary = Deze herziening betreft { $people ->
    [one] { $people } persoon
   *[other] { $people } personen
    }, van wie { $cleared ->
    [one] { $cleared } gemachtigd is
   *[other] { $cleared } gemachtigd zijn
    }; { $expiring ->
    [one] { $expiring } machtiging vervalt
   *[other] { $expiring } machtigingen vervallen
    } binnen twaalf maanden. { $findings ->
    [one] Er is { $findings } vaststelling.
   *[other] Er zijn { $findings } vaststellingen.
    }
paper-audit-summary = Gecontroleerde lokalen: { $rooms }. Uren gedekt door een ingevoerd logboek: { $covered }, waarvan twijfelachtig: { $doubtful }; niet gedekte uren: { $uncovered }. Opgetekende toegangen tot die lokalen: { $entries }. Vaststellingen: { $findings }.
paper-review-undecided = Vóór de afsluiting { $count ->
    [one] moet nog { $count } regel worden beslist.
   *[other] moeten nog { $count } regels worden beslist.
    }
paper-gravest = Kritieke vaststellingen
paper-more-findings = { $count ->
    [one] { $count } andere staat
   *[other] { $count } andere staan
    } hieronder bij de vaststellingen.
paper-more-spans = { $count ->
    [one] { $count } andere periode staat
   *[other] { $count } andere periodes staan
    } in de gegevens (XLSX, JSON).
paper-findings-no-room = { $count ->
    [one] { $count } vaststelling is
   *[other] { $count } vaststellingen zijn
    } aan geen lokaal verbonden.
paper-sign-officer = De veiligheidsofficier
paper-sign-head = Het hoofd van de administratie
paper-conclusions = Besluiten per lokaal
paper-conclusion = Besluit
paper-conclusion-nothing = Geen enkel uur is gedekt: er kan niets worden besloten.
paper-conclusion-none-whole = De hele periode is gedekt; de uitgevoerde controles hebben niets vastgesteld.
paper-conclusion-none-part = In de gedekte uren is niets vastgesteld; over de andere uren wordt niets besloten.
paper-conclusion-found-whole = De hele periode is gedekt; zie de vaststellingen.
paper-conclusion-found-part = Zie de vaststellingen; de niet gedekte of twijfelachtige uren beperken wat kan worden besloten.
paper-spans = Niet gedekte of twijfelachtige periodes
paper-quarantined = { $count ->
    [one] { $count } regel kon niet worden gelezen. Hij blijft bewaard in quarantaine, en er wordt niets uit besloten.
   *[other] { $count } regels konden niet worden gelezen. Ze blijven bewaard in quarantaine, en er wordt niets uit besloten.
    }
paper-to-decide = Voorstellen en beslissingen
paper-to-decide-none = Voor alle personen wordt behoud voorgesteld.
paper-everyone = Alle personen
paper-clearance = Machtiging
paper-clearances = Machtigingen
paper-decided-reason = Reden van de beslissing
paper-decided-by = Beslist door
paper-decided-on = Beslist op
paper-mode = Wijze
paper-mode-unescorted = zonder begeleiding
paper-mode-escorted = onder begeleiding
paper-entry = Journaalpost
paper-signed-by = Getekend door
paper-following = Gevolg te geven aan de beslissingen
paper-following-none = Geen enkele beslissing vraagt gevolg.
