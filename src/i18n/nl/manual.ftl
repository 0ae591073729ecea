# The handling manual.

## Title, parts, tables
manual-title = Handleiding voor geclassificeerde informatie
manual-state = Opgemaakt op { $date } uit het register zoals het was (inschrijvingen in het journaal: { $count }). Elk cijfer is dat van de instelling die op die dag geldt.
manual-legend = “Te bevestigen” staat bij een cijfer of een grond waarvan de bron niet is gelezen. Na een regel volgen de gronden, de controles die erop slaan en de opdrachten ervoor; woorden in hoofdletters zijn in te vullen.
manual-part-officer = Deel 1. De veiligheidsofficier en de adjunct
manual-intro-officer = Voor wie het register houdt: wat moet gebeuren, wanneer, en met welke opdracht.
manual-part-room = Deel 2. De gebruikers van het beveiligde lokaal
manual-intro-room = Voor wie in een beveiligd lokaal met geclassificeerde documenten werkt.
manual-part-everyone = Deel 3. Iedereen die toegang heeft
manual-intro-everyone = Voor wie een machtiging heeft of documenten van het laagste niveau mag inzien.
manual-officers = In functie
manual-rooms = Beveiligde lokalen
manual-containers = Brandkasten
manual-levels = Wat elk Belgisch niveau vraagt
manual-figures = Instellingen waarop deze handleiding steunt
manual-rules = Regels
manual-part = Deel
manual-chapter = Hoofdstuk
manual-rule = Regel
manual-checks = Controles
manual-commands = Opdrachten
manual-role = Rol
manual-hours = Openingsuren
manual-hours-from = vanaf { $date }: { $hours }
manual-no-hours = geen uren geregistreerd
manual-minimum = Minimum aantal personen
manual-closures = Gesloten
manual-not-identified = niet geïdentificeerd
manual-level-clearance = Machtiging
manual-level-installation = Goedgekeurde installatie
manual-level-pages = Aantal bladzijden
manual-level-consent = Toestemming van de overheid van oorsprong om te kopiëren
manual-level-witness = Getuige bij vernietiging
manual-level-certificate = Bewaring van het proces-verbaal
manual-every-level = alle niveaus
manual-no-level = geen enkel niveau
manual-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
    }
manual-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
    }
manual-working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
    }
manual-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
    }
manual-refusals = { $count ->
    [one] { $count } weigering
   *[other] { $count } weigeringen
    }
manual-sign-reader = Gelezen en begrepen
manual-sign-officer = Overhandigd door de veiligheidsofficier

## What rules rest on
manual-basis-law = wet van 11 december 1998, art. { $point }
manual-basis-eu = besluit 2013/488/EU van de Raad, art. { $point }
manual-basis-eu-annex = besluit 2013/488/EU van de Raad, bijlage { $annex }
manual-basis-eu-point = besluit 2013/488/EU van de Raad, bijlage { $annex }, { $point }
manual-basis-decree = koninklijk besluit van 20 december 2024, art. { $point }
manual-basis-holidays = koninklijk besluit van 18 april 1974, art. 1 (feestdagen)
manual-basis-oversight = Belgisch toezichtsrapport van 2021
manual-basis-nist = NIST SP 800-53, { $point }; buitenlands, als richtsnoer
manual-basis-sheet = Amerikaans formulier SF 702; buitenlands, als richtsnoer
manual-basis-france = Franse instructie IGI 1300; secundaire bron, als richtsnoer
manual-basis-authority = website van de Nationale Veiligheidsoverheid
manual-basis-register = regel van dit register
manual-basis-practice = praktijk

## Chapters
manual-chapter-roles = Officieren en rollen
manual-chapter-places = De lokalen
manual-chapter-containers = Brandkasten en combinaties
manual-chapter-clearances = Veiligheidsmachtigingen
manual-chapter-briefings = Briefings en vertrek
manual-chapter-access = Toegangslijsten, badges en bezoekers
manual-chapter-registration = Een document registreren
manual-chapter-handling = Bewaren, uitlenen, raadplegen, kopiëren
manual-chapter-exchanges = Verzenden en ontvangen
manual-chapter-declassification = Verlaging en declassificatie
manual-chapter-destruction = Vernietiging
manual-chapter-inventories = Inventarissen en wissel van houder
manual-chapter-logs = De toegangslogboeken
manual-chapter-findings = Vaststellingen en acties
manual-chapter-incidents = Incidenten en compromitteringen
manual-chapter-safekeeping = De veiligheid van het register
manual-chapter-daily = Elke dag
manual-chapter-monthly = Elke maand
manual-chapter-quarterly = Elk kwartaal
manual-chapter-yearly = Elk jaar
manual-chapter-cases-officer = In geval van
manual-chapter-figures = Cijfers
manual-chapter-rooms = De lokalen en hun uren
manual-chapter-entering = Binnenkomen en buitengaan
manual-chapter-visitors = Bezoekers
manual-chapter-working = Werken met documenten
manual-chapter-room-containers = De brandkasten
manual-chapter-end-of-day = Op het einde van de dag
manual-chapter-seen = Wat de lezers registreren
manual-chapter-cases-room = Als er iets gebeurt
manual-chapter-whom = Tot wie u zich richt
manual-chapter-conditions = Uw toegang
manual-chapter-levels = De niveaus
manual-chapter-daily-use = Omgaan met documenten
manual-chapter-about-you = Wat over u geregistreerd is
manual-chapter-report-at-once = Wat u meteen meldt
manual-chapter-leaving-service = Wanneer u vertrekt
manual-chapter-signature = Kennisneming

## Part 1: officers, rooms, containers
manual-independence = Onafhankelijk handelen en verslag uitbrengen aan het hoofd van de administratie.
manual-role-officer = De veiligheidsofficier tekent elke akte. Geen andere rol tekent wat officieren en instellingen betreft, aanvaardt een vaststelling, wist toegangslogboeken of heropent een afgesloten evaluatie of audit.
manual-role-deputy = De adjunct tekent al het andere.
manual-no-deputy = Er is geen adjunct geregistreerd. Een tweede officier beslist over uw eigen lijn van de evaluatie en werkt tijdens uw afwezigheid: er een aanduiden.
manual-role-registrar = De registerhouder tekent wat documenten, exemplaren, reeksen, brandkasten, inventarissen, ingelezen lijsten en back-ups betreft.
manual-role-auditor = De auditor leest, verifieert en exporteert, en tekent alleen de wijziging van zijn eigen wachtwoordzin.
manual-continuity-officers = Gemachtigde personen in de functie van veiligheidsofficier of adjunct, minstens: { $continuity-officers }.
manual-own-line = Niemand beslist over zijn eigen lijn van de evaluatie. Registreren welke persoon van het register elke officier is.
manual-passphrase = Uw wachtwoordzin voor uzelf houden: wie ze kent, tekent in uw naam.
manual-acts = Elke akte is getekend en blijft in het journaal. Een fout met een nieuwe akte rechtzetten; er wordt niets bijgewerkt.
manual-no-room = Er is geen beveiligd lokaal geregistreerd. De hoofdstukken over lokalen zijn weggelaten; is er een lokaal, dan dat eerst registreren.
manual-approval = Vanaf CONFIDENTIEL / VERTROUWELIJK alleen bewaren in een installatie die door de Nationale Veiligheidsoverheid is goedgekeurd. Elke goedkeuring met haar laatste dag registreren.
manual-room-hours = Nieuwe uren en elke sluitingsdag registreren vóór ze gelden. Een toegang buiten de uren, op een sluitingsdag of op een Belgische feestdag geeft een vaststelling.
manual-electronic = Geclassificeerde inhoud alleen op goedgekeurde systemen verwerken. Dit register bevat verwijzingen en niet-geclassificeerde korte titels, nooit inhoud.
manual-no-container = Er is geen brandkast geregistreerd.
manual-combination-change = Een combinatie wijzigen bij een nieuwe brandkast, bij elke wijziging onder wie ze kent, na een compromittering en na een herstelling. Ze is nooit ouder dan: { $combination-months }.
manual-combination-overdue = In een brandkast waarvan de combinatie vervallen is, wordt niets gelegd zonder een reden die wordt geregistreerd.
manual-combination-people = Gemachtigde personen die een combinatie kennen, minstens: { $continuity-combination }.
manual-combination-secret = Registreren wie een combinatie kent en hoe die personen te bereiken zijn, nooit de combinatie zelf.
manual-door-sheet = Elke opening, elke sluiting en de controle op het einde van de dag noteren, ook als de brandkast dicht bleef. Ontbrekende controles worden gemeld over: { $container-check-days }.

## Part 1: clearances, briefings, access
manual-decision = Toegang vergt drie zaken samen op dezelfde dag: een machtiging van het niveau en voor het toepassingsgebied, een veiligheidsbriefing en de noodzaak tot kennisname.
manual-decision-lowest = RESTREINT / BEPERKT vergt geen machtiging, wel een briefing en de noodzaak tot kennisname.
manual-validity = Een machtiging geldt in beginsel: { $validity-years }. De laatste dag telt nog mee; daarna volgt een volledig nieuw onderzoek.
manual-request-road = Elke stap van een aanvraag op haar dag registreren: geopend, kennisgeving tegen ontvangstbewijs overhandigd, instemming teruggekregen, ingediend bij de Nationale Veiligheidsoverheid, beantwoord, certificaat ontvangen.
manual-consent = Zonder instemming eindigt de procedure na: { $consent-days }.
manual-unanswered = Navragen hoe het met een aanvraag staat als het antwoord uitblijft sinds: { $request-days }.
manual-renewal = Een hernieuwing indienen binnen het venster vóór de vervaldag: { $renewal-window-months }. Kortste termijn: { $renewal-lead-months }.
manual-level-and-scope = Het niveau verhogen is een nieuwe aanvraag; een toepassingsgebied (EU, NAVO) toevoegen is een eenvoudige.
manual-no-need = Een machtiging laten intrekken als niets ze nodig maakte sinds: { $need-months }. De intrekking blijft open tot een akte of een inlezing ze aantoont.
manual-suspension = Bij schorsing of intrekking van een machtiging de persoon dezelfde dag van de toegangslijsten schrappen en de exemplaren terugnemen.
manual-continuity = Vooruitkijken: { $forecast-months }. Minstens zoveel gemachtigde personen per lokaal: { $continuity-room }; per niveau: { $continuity-level }.
manual-briefing-first = De briefing vóór de eerste toegang geven en laten tekenen.
manual-briefing-again = De briefing herhalen vóór de laatste ouder is dan: { $briefing-months }.
manual-debriefing = Een debriefing houden met wie geen toegang meer heeft en laten tekenen: de geheimhoudingsplicht blijft.
manual-leaving = Bij een vertrek: de machtiging beëindigen, de toegang schrappen, badge en exemplaren terugnemen, de gekende combinaties wijzigen. Elk feit op zijn dag registreren.
manual-list = Op de lijst van een lokaal zetten wie er zonder begeleiding binnen mag, met een eerste en, indien gekend, een laatste dag. Alle anderen worden begeleid.
manual-list-request = Registreren wie een toegang vraagt en waarom. Het register beoordeelt de aanvraag voordat u antwoordt.
manual-list-review = Elke lijst elk kwartaal lijn per lijn doornemen: behouden of schrappen. Wie op de lijst staat en niet binnenkwam, wordt gemeld na: { $dormant-days }.
manual-badges = Eén persoon, één actieve kaart. Toewijzing, verlies, teruggave en vervanging op hun dag registreren.
manual-visitor-book = Elke bezoeker inschrijven: naam, organisatie, identiteitsdocument, reden, bezochte persoon, begeleider, binnenkomst en vertrek. De begeleider is gemachtigd voor het lokaal en staat zonder begeleiding op de lijst.
manual-minimum-rule = Waar meer dan één persoon aanwezig moet zijn, geeft een kleiner aantal een vaststelling als het langer duurt dan: { $lone-seconds }.

## Part 1: the life of a document
manual-register-at-once = Een document vanaf CONFIDENTIEL / VERTROUWELIJK bij ontvangst en vóór verspreiding registreren, uiterlijk na: { $registration-days }.
manual-titles = Een niet-geclassificeerde korte titel noteren, of die weglaten. Geen woord van de inhoud.
manual-levels-as-marked = Het niveau registreren in de woorden van het document, en het regime als meerdere ze delen. Het Nederlandse Dep. VERTROUWELIJK is rang 1, het Belgische VERTROUWELIJK rang 2.
manual-series = Het volgende nummer van de reeks nemen. Een ontbrekend nummer geeft een vaststelling.
manual-pages = De bladzijden tellen, vanaf dit niveau: { $page-count-level }. De exemplaren nummeren: het register telt er evenveel als vermeld.
manual-somewhere = Op elk moment staat iemand in voor elk exemplaar: het ligt in een brandkast, is bij één persoon, verzonden, vermist, gearchiveerd of vernietigd.
manual-named-need = De personen of groepen aanduiden die een document moeten kennen. Is niemand aangeduid, dan oordeelt u over de noodzaak tot kennisname.
manual-storage = Een exemplaar alleen bewaren in een brandkast en een lokaal van zijn niveau.
manual-holder = Een exemplaar alleen geven aan wie het die dag mag houden. Het register weigert elke andere persoon.
manual-lending = Termijn van een uitlening, tenzij een andere dag is bepaald: { $loan-days }. De ontlener tekent bij uitlening en bij teruggave.
manual-consultation = Elke raadpleging registreren: persoon, exemplaar, lokaal, begin en einde. De audit legt ze naast het toegangslogboek, met deze speling: { $clock-minutes }.
manual-reproduction = Kopieën, uittreksels en vertalingen gebeuren op iemands toelating en worden meteen genummerd. Schriftelijke toestemming van de overheid van oorsprong is nodig vanaf dit niveau: { $consent-level }.
manual-reclassify = Alleen de overheid van oorsprong wijzigt een niveau. De beslissing en haar referentie registreren.
manual-slip = Verzenden onder een genummerd verzendingsborderel zonder niveau of onderwerp.
manual-receipt = Termijn voor het ontvangstbewijs, tenzij een andere dag is bepaald: { $receipt-days }. Een laat ontvangstbewijs opvragen; wat niet aankwam, is vermist.
manual-incoming = Wat binnenkomt registreren, het ontvangstbewijs tekenen en terugsturen.
manual-trace = De correspondent en het kanaal van elke uitwisseling registreren, zodat uitwisselingen met andere diensten te volgen zijn.
manual-originator = Alleen de overheid van oorsprong beëindigt een classificatie. De beslissing vragen en registreren.
manual-terms = De beslissing valt uiterlijk 20 (CONFIDENTIEL), 30 (SECRET) of 50 (TRES SECRET) jaar na de afwerking. Een herevaluatie volgt ten hoogste om de 10 jaar; de classificatie vervalt na 100 jaar. Data worden vooraf gemeld: { $declassification-notice-months }.
manual-terms-exempt = Deze termijnen gelden niet voor RESTREINT / BEPERKT en niet voor buitenlandse, EU- en NAVO-documenten.
manual-statutory-register = Referentie, aard en datum van elke beslissing registreren, het oorspronkelijke en het nieuwe niveau, en de reden als de classificatie behouden blijft.
manual-instruction = Alleen op instructie vernietigen, en alleen wat volledig is: eerst de bladzijden tellen. Proces-verbaal, methode en opdrachtgever registreren.
manual-witness = Een gemachtigde getuige is aanwezig vanaf dit niveau: { $witness-level }. De getuige mag het exemplaar die dag zien en is niet de registerhouder die tekent.
manual-certificate = Het proces-verbaal minstens bewaren, voor TRES SECRET / ZEER GEHEIM: { $certificate-years-top-secret }; voor andere niveaus: { $certificate-years }.
manual-after-destruction = De registratie van een vernietigd exemplaar blijft en wordt niet meer gewijzigd.
manual-inventory = Het hele register tellen vóór de laatste volledige inventaris ouder is dan: { $inventory-months }.
manual-handover = Bij wissel van veiligheidsofficier of registerhouder een gezamenlijke inventaris houden die beiden tekenen, van die dag verwijderd ten hoogste: { $handover-days }.
manual-sample = Voor een steekproef die niemand kan voorzien: eerst een controlepunt buiten het lokaal geven, dan het woord van de inspecteur nemen.
manual-not-found = Wat niet gevonden wordt, blijft open, van de ene inventaris tot de volgende, tot het verklaard is.

## Part 1: logs, findings, incidents, safekeeping
manual-no-reader = Er is geen lezer van een beveiligd lokaal geregistreerd: zonder lezers is geen toegang aan een lokaal te koppelen.
manual-import-logs = De logboeken van elk lokaal voor het hele kwartaal inlezen en de dagen vermelden die ze volledig bevatten. De regels in quarantaine behandelen.
manual-coverage = Over uren die geen logboek dekt, wordt niets besloten. Het verslag zegt welke.
manual-thresholds = Gemeld worden: een verblijf van meer dan { $overlong-hours }; binnen { $burst-minutes }, weigeringen van een kaart vanaf dit aantal: { $burst-refusals }; een aanwezigheid zonder enige registratie van meer dan { $idle-presence-hours }.
manual-log-retention = Gebeurtenissen bewaren: { $retention-years }. Daarna wissen: per volledige inlezing, zodra de audits van hun kwartalen afgesloten zijn en geen open incident erop kan steunen. Tellingen en hashes blijven.
manual-log-readers = Alleen de officieren van het register lezen de logboeken. Voor anderen het verslag zo opmaken dat het alleen noemt wie een vaststelling vereist.
manual-answer = Elke vaststelling beantwoorden: verklaren, een incident melden of aanvaarden. Nieuwe elementen openen ze opnieuw. Drie periodes na elkaar gesteld, wordt ze een graad ernstiger.
manual-accept = Een vaststelling alleen aanvaarden met een reden en een laatste dag, ten hoogste verwijderd: { $acceptance-months }.
manual-actions = Aan alles wat te doen is een verantwoordelijke en een vervaldag geven.
manual-gravities = Er zijn twee graden van ernst. Een incident is een inbreuk op de veiligheid. Bij een compromittering is geclassificeerde informatie gekend, of mogelijk gekend, door iemand die ze niet mag kennen.
manual-incident-record = Het op de dag van de melding registreren, in niet-geclassificeerde woorden: wat, wanneer, wie betrokken is, welke exemplaren, welke vaststellingen.
manual-incident-told = De Nationale Veiligheidsoverheid inlichten over een compromittering en de overheid van oorsprong over de betrokken exemplaren, en de dag registreren.
manual-incident-inquiry = Iemand die niet betrokken was, onderzoekt. Het register sluit een incident pas af als het onderzoek, de vereiste meldingen en alle acties geregistreerd zijn.
manual-backup = Een kopie van het register maken en verifiëren, minstens om de: { $backup-days }. Ze elders dan bij het werkstation bewaren.
manual-checkpoint = Een controlepunt uitgeven, minstens om de: { $checkpoint-days }. Het aan iemand buiten het lokaal geven: alleen dat toont dat het journaal niet ingekort of herschreven is.
manual-verify = Het journaal verifiëren voordat u erop steunt. Mislukt dat, dan stoppen en niets wijzigen.
manual-recovery-sheets = Met het register zijn drie herstelbladen gemaakt; twee ervan openen het. Elk blad op een andere plaats bewaren.
manual-settings = Een instelling geldt vanaf een dag en noemt haar bron. Die te bevestigen zijn, zijn praktijk en geen wet: bevestigen of wijzigen.

## Part 1: work to tick off, cases
manual-tick-status = Zien wat te doen is.
manual-tick-register = Registreren wat binnenkwam. Langste termijn: { $registration-days }.
manual-tick-visitors = Het vertrek van elke bezoeker noteren.
manual-tick-containers = De controle van elke brandkast noteren, ook als ze niet geopend is.
manual-tick-backup = Een kopie van het register maken als de laatste deze ouderdom bereikt: { $backup-days }.
manual-tick-lists = De lijsten van personen en machtigingen inlezen; eerst kijken met --dry-run.
manual-tick-review-open = Het voorbeeld van de maandelijkse evaluatie bekijken en ze openen: de feiten liggen dan vast.
manual-tick-review-decide = Over elke lijn beslissen: behouden, aanvragen, verlengen of intrekken. Een afwijking van het voorstel motiveren.
manual-tick-findings = Elke vaststelling beantwoorden.
manual-tick-review-close = De evaluatie afsluiten en het bestand bewaren: het journaal bevat zijn SHA-256.
manual-tick-checkpoint = Een controlepunt uitgeven en buiten het lokaal geven. Langste interval: { $checkpoint-days }.
manual-tick-review-follow = Zien wat overblijft: aanvragen, niet aangetoonde intrekkingen, open vaststellingen, acties; daarna het register inspecteren.
manual-tick-logs = De logboeken van het kwartaal inlezen en zien welke uren ze dekken.
manual-tick-access-lists = De toegangslijst van elk lokaal doornemen.
manual-tick-audit-open = Het voorbeeld van de kwartaalaudit van de toegangslogboeken bekijken en die openen.
manual-tick-audit-close = De audit afsluiten en het bestand bewaren: het journaal bevat zijn SHA-256.
manual-tick-audit-follow = Zien wat nog te doen is, en waar te weinig gemachtigde personen overblijven.
manual-tick-inventory = De volledige inventaris houden. Langste interval: { $inventory-months }.
manual-tick-combinations = Elke combinatie wijzigen. Hoogste ouderdom: { $combination-months }.
manual-tick-briefings = Iedereen opnieuw briefen. Langste interval: { $briefing-months }.
manual-tick-terms = De overheden van oorsprong de beslissingen vragen over classificaties die hun termijn bereiken.
manual-tick-settings = De instellingen doornemen; bevestigen of wijzigen wat te bevestigen is.
manual-tick-deep = Het journaal grondig verifiëren en een back-up uitproberen.
manual-tick-retention = Zien welke logboeken het einde van hun bewaartermijn bereiken: { $retention-years }.
manual-tick-report = Het jaarverslag opmaken, en deze handleiding opnieuw.
manual-case-badge = Een verloren badge: het verlies dezelfde dag registreren en de kaart in de controller laten blokkeren; daarna een andere toewijzen.
manual-case-missing = Een vermist document: zoeken, als vermist registreren, een incident melden. Duikt het op, dan registreren waar het was en waarom.
manual-case-alarm = Een alarm of een ontruiming: eerst de mensen. Alleen opbergen en sluiten als dat niemand in gevaar brengt. Vóór het werk herneemt elke brandkast controleren en tellen wat open lag; het alarm van het logboek verklaren.
manual-case-combination = Een brandkast die openstaat of een combinatie die mogelijk gekend is: de combinatie meteen wijzigen, de inhoud tellen, een incident melden.
manual-case-officer-leaves = Een officier vertrekt: de opvolger toevoegen, de gezamenlijke inventaris houden (binnen { $handover-days }), de functie beëindigen, de gekende combinaties wijzigen. Oudere kopieën van het register gaan nog open met de wachtwoordzin van toen: ze terugnemen.
manual-case-passphrase = Een vergeten wachtwoordzin: twee herstelbladen geven de officier een nieuwe, en het journaal vermeldt het.
manual-case-damage = Een register dat niet te verifiëren is: niet verder werken, de bestanden laten zoals ze zijn, het hoofd van de administratie inlichten, dan de laatste geverifieerde kopie elders herstellen en vergelijken.

## Part 2: the users of the secure room
manual-room-none = Er is geen beveiligd lokaal geregistreerd. Aan documenten vanaf CONFIDENTIEL / VERTROUWELIJK wordt alleen in een goedgekeurde installatie gewerkt: aan de veiligheidsofficier vragen waar.
manual-room-purpose = Documenten vanaf CONFIDENTIEL / VERTROUWELIJK blijven in een lokaal van hun niveau of hoger. Ze verlaten het alleen door een akte van het register: uitlening, overdracht, verzending.
manual-room-closed = Een lokaal is gesloten buiten zijn uren, op zijn sluitingsdagen en op Belgische feestdagen. Vooraf met de veiligheidsofficier afspreken als u er dan binnen moet.
manual-enter-conditions = Alleen binnengaan als u op de lijst van het lokaal staat, die dag gemachtigd bent voor het niveau en de briefing kreeg. Ontbreekt een van de drie, dan alleen met begeleiding of niet.
manual-enter-lowest = Een lokaal van niveau RESTREINT / BEPERKT vergt geen machtiging, wel de lijst, de briefing en de noodzaak tot kennisname.
manual-enter-own-badge = Uw eigen badge gebruiken en die van niemand anders. Ze nooit uitlenen.
manual-enter-each = Elke persoon gebruikt zijn badge, ook als de deur openstaat. Niemand achter u binnenlaten.
manual-leave-badge = Ook bij het buitengaan de badge gebruiken: een binnenkomst zonder vertrek, en een vertrek zonder binnenkomst, geven een vaststelling.
manual-enter-hours = De uren aanhouden. Een verblijf wordt gemeld als het langer duurt dan { $overlong-hours } of de nacht overschrijdt.
manual-enter-not-alone = Waar de tabel een minimum aantal personen geeft, niet met minder blijven.
manual-enter-devices = Telefoons, slimme horloges en privétoestellen buiten laten. Geclassificeerde inhoud wordt alleen op goedgekeurde systemen verwerkt.
manual-visitor-announce = Een bezoeker bij de veiligheidsofficier aanmelden. De bezoeker geeft naam, organisatie en reden, toont een identiteitsdocument en tekent het boek.
manual-visitor-escort = Als u begeleidt, van deur tot deur bij de bezoeker blijven. Vooraf opbergen wat de bezoeker niet mag zien.
manual-visitor-end = De officier zeggen wanneer de bezoeker vertrekt: het uur van vertrek hoort in het boek.
manual-work-need = Alleen vragen wat uw taak vergt. Een machtiging geeft geen recht om alles van haar niveau te zien.
manual-work-consult = Elke raadpleging laten registreren: welk exemplaar, van wanneer tot wanneer.
manual-work-loan = Tekenen bij het ontlenen van een exemplaar en bij het terugbrengen. Het op de afgesproken dag terugbrengen; anders geldt: { $loan-days }. Tot dan staat u ervoor in.
manual-work-not-on = Een exemplaar niet doorgeven. Een wissel van houder gaat via het register.
manual-work-copies = Zelf niets kopiëren, uittrekken of vertalen: het aan de registerhouder of de officier vragen. Schriftelijke toestemming van de overheid van oorsprong is nodig vanaf dit niveau: { $consent-level }.
manual-work-notes = Nota's en ontwerpen die geclassificeerde inhoud overnemen, zijn ook geclassificeerd. Ze afgeven om te registreren of te vernietigen.
manual-work-count = De bladzijden tellen bij het nemen en teruggeven van een exemplaar. Ontbreekt er een, dat meteen aan de officier melden.
manual-work-destroy = Zelf niets vernietigen. Vernietiging vergt een instructie en een proces-verbaal, en een gemachtigde getuige vanaf dit niveau: { $witness-level }.
manual-box-none = Het register bevat geen brandkast.
manual-box-sheet = Op het blad elke opening en elke sluiting noteren, met uw naam en het uur, op het moment zelf.
manual-box-combination = De combinatie uit het hoofd leren. Ze niet opschrijven, niet doorzeggen, niemand laten meekijken.
manual-box-doubt = De officier meteen verwittigen als iemand anders de combinatie mogelijk kent, of als u ze niet meer nodig hebt: ze wordt dan gewijzigd.
manual-tick-desk = Geen geclassificeerd papier, drager of nota op een bureau, printer of bord.
manual-tick-back = Wat voor de dag uitgenomen was, ligt terug op zijn plaats.
manual-tick-bin = Niets geclassificeerds in de papiermand.
manual-tick-locked = Elke brandkast is dicht, en dat is geprobeerd.
manual-tick-sheet = De controle staat op het blad van elke brandkast, ook als ze niet geopend is.
manual-tick-nobody = Niemand is nog in het lokaal, ook geen bezoeker.
manual-tick-door = Ramen en deur zijn dicht, het alarm staat aan waar er een is.
manual-seen-none = Er is geen lezer van een beveiligd lokaal geregistreerd: het register houdt geen toegangen bij.
manual-seen-what = Elk gebruik van een badge wordt bijgehouden: kaart, lezer, tijdstip, toegestaan of geweigerd, en de richting als de lezer ze geeft.
manual-seen-why = De veiligheidsofficier legt het logboek elk kwartaal naast de toegangslijsten en het register. Een vraag over een toegang is geen verwijt.
manual-seen-who = De officieren van het register lezen het. Wat hun handen verlaat, kan zo worden opgemaakt dat het alleen noemt wie een vaststelling vereist.
manual-seen-long = Gebeurtenissen worden bewaard: { $retention-years }; daarna kunnen ze worden gewist, de tellingen blijven. Waarop een open incident kan steunen, wordt langer bewaard.
manual-seen-ask = De veiligheidsofficier vragen wat over u wordt bijgehouden. Welke tekst u dat recht geeft, is te bevestigen.
manual-room-case-badge = Badge verloren: de officier meteen verwittigen, op elk uur. Geen andere lenen.
manual-room-case-missing = Document of bladzijde vermist: stoppen, één keer zoeken, dan de officier verwittigen. Niet wachten tot het opduikt.
manual-room-case-open = Brandkast open aangetroffen: niets aanraken, erbij blijven, de officier laten roepen.
manual-room-case-stranger = Iemand die onbekend of zonder begeleiding is in het lokaal: aanspreken, afdekken wat open ligt, de officier verwittigen.
manual-room-case-alarm = Alarm of ontruiming: naar buiten gaan, mensen eerst. Alleen opbergen wat zonder gevaar kan; niets meenemen. De officier zeggen wat open lag.

## Part 3: everyone with access
manual-ask-officer = Zich bij twijfel tot de veiligheidsofficier of een andere officier in functie wenden.
manual-officer-independent = De veiligheidsofficier handelt onafhankelijk en brengt verslag uit aan het hoofd van de administratie.
manual-three-conditions = U mag een geclassificeerd document zien als die dag drie zaken samengaan: uw machtiging dekt het niveau en het toepassingsgebied, u kreeg de briefing, en uw taak vergt het.
manual-lowest-level = Voor RESTREINT / BEPERKT geen machtiging, wel de briefing en de noodzaak tot kennisname.
manual-need-to-know = Rang en nieuwsgierigheid zijn geen noodzaak. Krijgt u te zien wat u niet nodig hebt, dat zeggen.
manual-own-clearance = Uw machtiging is persoonlijk. Ze geldt in beginsel: { $validity-years }; de laatste dag telt nog mee.
manual-own-renewal = De officier bereidt de hernieuwing voor vóór de vervaldag, binnen: { $renewal-window-months }. Wat u krijgt, meteen invullen en terugbezorgen.
manual-own-consent = De instemming tekenen en terugbezorgen binnen { $consent-days }: zonder instemming eindigt de procedure.
manual-own-briefing = De briefing bijwonen en tekenen. Ze keert terug minstens om de: { $briefing-months }.
manual-own-changes = De officier melden wanneer uw functie wijzigt, wanneer u geen toegang meer nodig hebt, en wat uw machtiging kan raken.
manual-own-stopped = Wordt uw machtiging geschorst of ingetrokken, dan stopt de toegang die dag: teruggeven wat u in bezit hebt.
manual-levels-meaning = Er zijn vier Belgische niveaus. De woorden op het document tellen; ze worden nooit vertaald.
manual-levels-foreign = Een document van de EU, de NAVO of een andere staat behoudt zijn eigen markering. Aan de officier vragen welke rang het heeft.
manual-levels-friends = Opgepast met gelijke woorden: het Nederlandse Dep. VERTROUWELIJK staat voor rang 1, het Belgische VERTROUWELIJK voor rang 2.
manual-levels-scope = EU- en NAVO-documenten vergen een machtiging die dat toepassingsgebied dekt.
manual-use-register = Een geclassificeerd document dat u bereikt eerst naar de registerhouder of de officier brengen. Het moet geregistreerd zijn uiterlijk na: { $registration-days }.
manual-use-hand = Een document aan niemand geven: wat u in bezit hebt, staat op uw naam.
manual-use-talk = Niet over geclassificeerde inhoud spreken aan de telefoon, in het openbaar of met wie die niet nodig heeft.
manual-use-electronic = Geclassificeerde inhoud alleen op goedgekeurde systemen typen, fotograferen, mailen of bewaren; een privétoestel is er nooit een.
manual-use-storage = Vanaf CONFIDENTIEL / VERTROUWELIJK wordt een document alleen in een goedgekeurde installatie bewaard: niet op kantoor, niet thuis.
manual-use-send = Zelf niets verzenden. Wat vertrekt, gaat onder een borderel van het register, en een ontvangstbewijs komt terug.
manual-use-loan = Een uitlening op de afgesproken dag terugbrengen; anders geldt: { $loan-days }.
manual-use-copies = Geen kopieën, uittreksels of vertalingen maken; ze vragen. Schriftelijke toestemming van de overheid van oorsprong is nodig vanaf dit niveau: { $consent-level }.
manual-use-destroy = Niets vernietigen: teruggeven. Een vernietiging laat een proces-verbaal na.
manual-use-level = Lijkt een niveau u onjuist, dat aan de officier zeggen. Tot de overheid van oorsprong beslist, geldt de markering.
manual-you-register = Het register bevat uw naam, dienst en functie, uw machtigingen, aanvragen en briefings, uw badges en lijsten, de exemplaren die u in bezit hebt of had, uw raadplegingen en incidenten die u betreffen.
manual-you-readers = Het is versleuteld. Alleen de officieren in functie openen het, en elk van hun akten is getekend.
manual-you-ask = De officier vragen te tonen wat over u geregistreerd is, en te verbeteren wat fout is: een verbetering is een aparte akte. Welke tekst u dat recht geeft, is te bevestigen.
manual-report-whom = Meteen melden aan de veiligheidsofficier, of aan een andere officier in functie als die onbereikbaar is. Laat melden maakt het erger.
manual-report-what = Melden: een vermist document, blad of drager; een verloren badge; iets dat openbleef; geclassificeerde inhoud gezien, gehoord of verzonden waar dat niet mag; een geforceerde of open deur; wie vraagt wat hij niet hoort te vragen.
manual-report-how = Melden zonder geclassificeerde woorden: zeggen dat er iets gebeurd is en waar, niet wat erin staat. Intussen niets veranderen.
manual-report-late = Later ontdekt, of niet zeker? Toch melden; de officier beoordeelt de ernst.
manual-leave-return = Vóór uw laatste dag badge, exemplaren en nota's teruggeven; uw toegang eindigt dan.
manual-leave-debrief = De debriefing bijwonen en tekenen.
manual-leave-secrecy = De geheimhoudingsplicht blijft na uw vertrek.
manual-signature = Ik heb deze handleiding gelezen en begrepen. Ik heb vragen kunnen stellen.
