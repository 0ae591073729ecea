### De bronnen: waarop de controles en de standaardwaarden van de instellingen steunen, hun eenheden, en wat daarbij hoort.

## Waarop elke controle steunt
basis-clr001 = wet van 11 december 1998, art. 8, § 2
basis-clr002 = instellingen: renewal-window-months, renewal-lead-months
basis-clr003 = wet van 11 december 1998, art. 8, § 2
basis-clr004 = besluit 2013/488/EU van de Raad, art. 7; voor de NAVO de instellingen
basis-clr005 = wet van 11 december 1998, art. 8, § 2
basis-clr006 = instelling: request-days
basis-clr007 = instelling: need-months
basis-clr008 = NIST SP 800-53, PS-4
basis-clr009 = wet van 11 december 1998, art. 8, § 2
basis-clr010 = instelling: briefing-months
basis-clr011 = wet van 11 december 1998, art. 22
basis-clr012 = besluit 2013/488/EU van de Raad, bijlage I
basis-clr013 = instellingen: forecast-months, continuity-combination, continuity-level, continuity-officers, continuity-room
basis-clr014 = wet van 11 december 1998, art. 16, § 1
basis-acc001 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21; wet van 11 december 1998, art. 8, § 2
basis-acc002 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21; wet van 11 december 1998, art. 8, § 2
basis-acc003 = wet van 11 december 1998, art. 8, § 2, en art. 22
basis-acc004 = wet van 11 december 1998, art. 8, § 2; besluit 2013/488/EU van de Raad, art. 7
basis-acc005 = wet van 11 december 1998, art. 8, § 2
basis-acc006 = NIST SP 800-53, PS-4
basis-acc007 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21
basis-acc008 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21; NIST SP 800-53, PE-6
basis-acc009 = NIST SP 800-53, PE-6; koninklijk besluit van 18 april 1974, art. 1 (feestdagen)
basis-acc010 = besluit 2013/488/EU van de Raad, bijlage II, 15; NIST SP 800-53, PE-6
basis-acc011 = besluit 2013/488/EU van de Raad, bijlage II, 15; NIST SP 800-53, PE-6
basis-acc012 = NIST SP 800-53, PE-6; instelling: overlong-hours
basis-acc013 = NIST SP 800-53, PE-6
basis-acc014 = NIST SP 800-53, PE-6; instellingen: burst-refusals, burst-minutes
basis-acc015 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-acc016 = regel van het lokaal: minimumaantal personen (minimum_persons)
basis-acc017 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21; instellingen: clock-minutes, lone-seconds
basis-acc018 = NIST SP 800-53, PE-8
basis-acc019 = toezichtsverslag van 2021: geëvalueerde lijst; instelling: dormant-days
basis-acc020 = NIST SP 800-53, PE-6; instellingen: dormant-days, unusual-entries
basis-acc021 = besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21
basis-acc022 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-acc023 = toezichtsverslag van 2021: geëvalueerde lijst van wie mag binnenkomen
basis-log001 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-log002 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-log003 = NIST SP 800-53, PE-6
basis-log004 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-log005 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-log006 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken; instellingen: silent-days, silent-percent
basis-log007 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-log008 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-xck001 = wet van 11 december 1998, art. 8, § 2; instelling: clock-minutes
basis-xck002 = Amerikaans formulier SF 702; instelling: clock-minutes
basis-xck003 = Amerikaans formulier SF 702
basis-xck004 = wet van 11 december 1998, art. 8, § 2
basis-xck005 = NIST SP 800-53, PE-6; instelling: idle-presence-hours
basis-doc001 = toezichtsverslag van 2021: volledig register van de geclassificeerde informatie
basis-doc002 = wet van 11 december 1998, art. 8, § 3
basis-doc003 = wet van 11 december 1998, art. 8, § 2
basis-doc004 = instelling: loan-days
basis-doc005 = instelling: receipt-days; IGI 1300 (Frankrijk)
basis-doc006 = besluit 2013/488/EU van de Raad, bijlage III, 43 tot 45; instelling: witness-level
basis-doc007 = toezichtsverslag van 2021: volledig register van de geclassificeerde informatie
basis-doc008 = besluit 2013/488/EU van de Raad, bijlage III
basis-doc009 = wet van 11 december 1998, art. 7
basis-doc010 = besluit 2013/488/EU van de Raad, art. 9; instelling: registration-days
basis-doc011 = besluit 2013/488/EU van de Raad, bijlage III; instelling: page-count-level
basis-doc012 = koninklijk besluit van 20 december 2024, art. 1
basis-con001 = besluit 2013/488/EU van de Raad, bijlage II, 31
basis-con002 = besluit 2013/488/EU van de Raad, bijlage II, 31
basis-con003 = Amerikaans formulier SF 702; instelling: container-check-days
basis-rom001 = wet van 11 december 1998, art. 8, § 3
basis-inv001 = IGI 1300 (Frankrijk): jaarlijkse inventaris, gezamenlijke inventaris bij elke wissel van houder; instellingen: inventory-months, handover-days
basis-gov001 = toezichtsverslag van 2021: maandelijkse evaluatie van de machtigingen
basis-gov002 = toezichtsverslag van 2021: driemaandelijkse controle van de toegangslogboeken
basis-gov003 = wet van 11 december 1998, art. 1octies: onafhankelijkheid; regel van het register: over de eigen regel beslist een andere officier
basis-gov004 = regel van het register: een uitzondering heeft een einde
basis-gov005 = regel van het register: wat drie perioden na elkaar terugkeert, weegt één graad zwaarder
basis-gov006 = instelling: checkpoint-days
basis-gov007 = instelling: backup-days
basis-gov008 = toezichtsverslag van 2021: maandelijkse evaluatie van de machtigingen, om ze tijdig aan te vragen, te verlengen of in te trekken

## Vanwaar de standaardwaarde van elke instelling komt
setting-acceptance-months-source = praktijk: in de volgende jaarlijkse ronde opnieuw bekeken; te bevestigen
setting-ahead-days-source = praktijk: hoe ver het overzicht van de vervaldagen vooruitkijkt; te bevestigen
setting-backup-days-source = praktijk van het register; te bevestigen
setting-briefing-months-source = praktijk van de dienst; te bevestigen
setting-burst-minutes-source = praktijk; te bevestigen
setting-burst-refusals-source = praktijk; te bevestigen
setting-certificate-years-source = besluit 2013/488/EU van de Raad, bijlage III, 45
setting-certificate-years-top-secret-source = besluit 2013/488/EU van de Raad, bijlage III, 45
setting-checkpoint-days-source = praktijk van het register; te bevestigen
setting-clock-minutes-source = praktijk; te bevestigen
setting-combination-months-source = besluit 2013/488/EU van de Raad, bijlage II, 31
setting-consent-days-source = wet van 11 december 1998, art. 16, § 1
setting-consent-level-source = besluit 2013/488/EU van de Raad, bijlage III, 25
setting-container-check-days-source = praktijk: hoe ver terug ontbrekende controles aan het einde van de dag worden gemeld; te bevestigen
setting-continuity-combination-source = praktijk; te bevestigen
setting-continuity-level-source = praktijk; te bevestigen
setting-continuity-officers-source = website van de Nationale Veiligheidsoverheid: bij voorkeur hoogstens twee; te bevestigen
setting-continuity-room-source = praktijk; te bevestigen
setting-declassification-notice-months-source = wet van 11 december 1998, art. 7
setting-dormant-days-source = praktijk van de dienst
setting-forecast-months-source = praktijk; te bevestigen
setting-handover-days-source = praktijk; te bevestigen
setting-idle-presence-hours-source = praktijk; te bevestigen
setting-inventory-months-source = IGI 1300 (Frankrijk): jaarlijkse inventaris; praktijk van de dienst
setting-loan-days-source = praktijk; te bevestigen
setting-lone-seconds-source = praktijk; te bevestigen
setting-need-months-source = praktijk van de dienst
setting-overlong-hours-source = praktijk; te bevestigen
setting-page-count-level-source = besluit 2013/488/EU van de Raad, bijlage III: paginanummers; te bevestigen
setting-paper-marking-source = door de officier te bepalen: de verspreidingsvermelding van verslagen en formulieren; zolang die leeg is, dat ze persoonsgegevens bevatten
setting-paper-service-source = door de officier te bepalen: de instelling die verslagen en formulieren noemen
setting-receipt-days-source = praktijk; te bevestigen
setting-registration-days-source = praktijk; te bevestigen
setting-renewal-lead-months-source = geen cijfer gevonden; te bevestigen
setting-renewal-window-months-source = praktijk van de dienst
setting-request-days-source = geen cijfer gevonden; te bevestigen
setting-retention-years-source = BayVSA 56 (Beieren): bewijzen van controles worden vijf jaar bewaard; te bevestigen voor België
setting-silent-days-source = praktijk: openingsdagen nodig om te zeggen wat gebruikelijk is; te bevestigen
setting-silent-percent-source = praktijk: aandeel openingsdagen met beweging om een lokaal als gewoonlijk gebruikt te beschouwen; te bevestigen
setting-time-zone-source = zetel van de dienst
setting-unusual-entries-source = praktijk: toegangen nodig om iemands uren te kennen; te bevestigen
setting-validity-years-source = wet van 11 december 1998, art. 1bis en 22; website van het beroepsorgaan
setting-witness-level-source = strenger dan besluit 2013/488/EU van de Raad, bijlage III, 44

## Een waarde met haar eenheid
unit-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
    }
unit-entries = { $count ->
    [one] { $count } toegang
   *[other] { $count } toegangen
    }
unit-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
    }
unit-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
    }
unit-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
    }
unit-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
    }
unit-percent = { $count } %
unit-refusals = { $count ->
    [one] { $count } weigering
   *[other] { $count } weigeringen
    }
unit-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
    }
unit-working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
    }
unit-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
    }
unit-rank = rang { $count } ({ $level })

## Waar een bewijs te lezen is
evidence-journal = journaal
evidence-import = invoer { $import }

## Waarover een vaststelling gaat, als het geen nummer of naam is
about-request = aanvraag { $entry }
about-period = hele periode
about-alarm = { $reader }: { $alarm }

## Openingsuren van een lokaal
hours-span = { $open } – { $close }, { $days }
hours-days = { $from } tot { $until }

## Wat een controle op een terminal van zichzelf zegt
check-run-by = Uitgevoerd door
check-since = Sinds versie
check-read = in de bron gelezen
