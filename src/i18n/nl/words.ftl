### De woorden van verslagen, lijsten en vragen. Dezelfde sleutels en argumenten in alle talen.

## Reports: titles, header, footer
report-review = Maandelijkse evaluatie van de veiligheidsmachtigingen
report-audit = Driemaandelijkse audit van de toegangslogboeken
report-inspection = Inspectie van het register
report-inventory = Proces-verbaal van inventaris
report-status = Vervaldagen
label-register = Register
label-period = Periode
label-month = Maand
label-quarter = Kwartaal
label-time-zone = Tijdzone
label-journal-entries = Inschrijvingen in het journaal
label-root = Wortel van het journaal
label-program-version = Programmaversie
label-filter = Filter
label-checks-run = Uitgevoerde controles
label-officer = Officier
label-made-on = Opgemaakt op
as-known-on = zoals gekend op { $date }
as-known-now = zoals vandaag gekend
all-rooms = alle lokalen
footer = Journaal: { $count ->
    [one] { $count } inschrijving
   *[other] { $count } inschrijvingen
    }, wortel { $root }
page-of = bladzijde { $page } van { $pages }
signature = Handtekening van de veiligheidsofficier
metadata-only = Dit document bevat geen geclassificeerde informatie.

## Coverage
coverage-heading = Dekking
coverage-intro = De besluiten gelden alleen voor de gedekte uren.
coverage-covered = Gedekte uren
coverage-uncovered = Niet-gedekte uren
coverage-doubtful = Twijfelachtige uren
coverage-why = Reden
coverage-full = periode volledig gedekt
coverage-nothing = geen enkele invoer voor deze periode
doubt-no-import = geen invoer
doubt-sequence-gap = leemte in de nummering
doubt-silent-day = werkdag zonder gebeurtenis
doubt-clock-back = klok die terugloopt
doubt-dst = overgang zomer- of winteruur
doubt-quarantine = regels in quarantaine

## Counts
counts-heading = Aantallen
count-rows = Regels in de bestanden
count-accepted = Aanvaarde regels
count-quarantined = Regels in quarantaine
count-excluded = Uitgesloten regels
count-imports = Invoeren
count-events = Gebeurtenissen
count-entries = Betredingen van lokalen
count-people = Personen
count-people-cleared = Gemachtigde personen
count-cards = Kaarten
count-rooms = Lokalen
count-containers = Brandkasten
count-documents = Ingeschreven documenten
count-copies = Exemplaren
copies-here = Exemplaren hier
copies-sent = Exemplaren verzonden
copies-missing = Exemplaren vermist
copies-archived = Exemplaren gearchiveerd
copies-destroyed = Exemplaren vernietigd
count-findings = Vaststellingen
count-waived = Vaststellingen die niet meer meetellen
count-decided = Besliste regels
count-undecided = Nog te beslissen regels

## Findings
findings-heading = Vaststellingen
findings-none = Geen vaststellingen.
findings-total = { $count ->
    [one] { $count } vaststelling
   *[other] { $count } vaststellingen
    }
findings-accepted-heading = Aanvaarde vaststellingen die nog gelden
finding-shared = Vaststellingen over dezelfde betredingen
finding-evidence = Bewijsstukken
finding-evidence-more = { $count ->
    [one] en nog { $count } andere
   *[other] en nog { $count } andere
    }
finding-why = Waarom
finding-remedy = Wat te doen
finding-change = Had volstaan
finding-reason = Opgegeven reden
finding-author = Auteur
finding-until = Tot
label-file = bestand
label-line = regel
label-record = inschrijving
label-check = Controle
label-severity = Ernst
label-certainty = Zekerheid
label-state = Toestand
severity-info = ter informatie
severity-minor = gering
severity-major = ernstig
severity-critical = kritiek
certainty-established = vastgesteld
certainty-possible = mogelijk
finding-state-open = open
finding-state-explained = verklaard
finding-state-incident = incident geopend
finding-state-accepted = aanvaard
finding-state-closed = gesloten

## Not concluded
not-concluded-heading = Wat niet wordt besloten
not-concluded-uncovered = Over niet-gedekte uren wordt niets besloten.
not-concluded-doubtful = Over twijfelachtige uren is een vaststelling hoogstens mogelijk.
not-concluded-outcome = Gebeurtenissen met onbekende uitkomst, dus niet als verleend beschouwd: { $count }.
not-concluded-reader = Gebeurtenissen aan een onbekende lezer, aan geen lokaal gekoppeld: { $count }.
not-concluded-quarantine = Regels in quarantaine, niet onderzocht: { $count }.
not-concluded-direction = De lezer van lokaal { $room } geeft geen richting: het vertrek wordt er niet besloten.
not-concluded-minute = Resolutie van één minuut: de volgorde van twee gebeurtenissen in dezelfde minuut wordt niet besloten.
not-concluded-recorded-later = Dit verslag houdt geen rekening met wat na { $date } werd geregistreerd.
not-concluded-need = De noodzaak volgt uit functies, toegangslijsten en exemplaren in bezit, en uit raadplegingen en toegangen voor zover de akten en de toegangslogboeken van de laatste 12 maanden die bevatten.
not-concluded-not-named = Geclassificeerde documenten waarvoor niemand is aangewezen die ze moet kennen: { $count }. Daar oordeelt de officier over de noodzaak tot kennisname.
not-concluded-door-sheet = Brandkasten zonder enige regel op een deurblad: { $count }. Over wie ze opende, wordt niets besloten.
not-concluded-no-date = Belgische documenten zonder dag van finalisering en zonder datum: { $count }. Voor hen wordt geen vervaldag voor declassificatie besloten.
not-concluded-no-arrival = Inkomende documenten zonder dag van ontvangst: { $count }. Of ze laat werden geregistreerd, wordt niet besloten.
not-concluded-no-series = Documenten met een nummer buiten elke reeks: { $count }. Ontbrekende nummers worden daar niet besloten.
not-concluded-elsewhere = Beperkt tot lokaal { $room }: wat er niet wordt bewaard, blijft buiten beschouwing, net als personen, reeksen, borderellen en processen-verbaal.

## Log events: outcome, refusal, direction, alarm, presence
outcome-granted = toegang verleend
outcome-refused = toegang geweigerd
outcome-alarm = alarm
outcome-other = andere gebeurtenis
outcome-unknown = onbekende uitkomst
refusal-unknown-credential = onbekende kaart
refusal-no-rights = geen recht voor deze deur
refusal-out-of-time = buiten het tijdvak
refusal-anti-passback = dubbele doorgang (anti-passback)
refusal-occupancy = maximale bezetting bereikt
refusal-lost = verloren kaart
refusal-stolen = gestolen kaart
refusal-expired = verstreken kaart
refusal-disabled = uitgeschakelde kaart
refusal-no-escort = geen begeleiding
refusal-other = andere weigering
direction-in = binnen
direction-out = buiten
direction-both = binnen en buiten
direction-unknown = onbekende richting
alarm-forced = geforceerde deur
alarm-held = deur opengehouden
alarm-tamper = sabotage van de lezer
alarm-duress = alarm onder dwang
alarm-other = ander alarm
presence-established = aanwezigheid vastgesteld
presence-possible = aanwezigheid mogelijk
presence-excluded = aanwezigheid uitgesloten
presence-between = binnengekomen tussen { $from } en { $until }
presence-left-between = vertrokken tussen { $from } en { $until }
cards-unknown = onbekende kaarten
readers-several = verscheidene lezers
hours-closed = gesloten
hours-holiday = feestdag: { $holiday }

## States of a clearance
state-absent = geen machtiging
state-requested = aangevraagd
state-valid = geldig
state-expired = verstreken
state-suspended = geschorst
state-withdrawn = ingetrokken
state-refused = geweigerd
state-ended = beëindigd
state-not-yet = nog niet geldig

## Grounds: why someone needs, or still has, access
ground-list = toegangslijst van lokaal { $room }
ground-copy = { $count ->
    [one] { $count } exemplaar in bezit
   *[other] { $count } exemplaren in bezit
    }
ground-function = functie
ground-clearance = machtiging { $level }
ground-badge = kaart { $card }
ground-none = geen

## Why someone is not entitled (the access decision)
bar-no-clearance = geen machtiging
bar-expired = machtiging verstreken
bar-suspended = machtiging geschorst
bar-withdrawn = machtiging ingetrokken
bar-ended = machtiging beëindigd
bar-below-level = niveau te laag
bar-scope = toepassingsgebied ontbreekt
bar-briefing = geen veiligheidsbriefing
bar-need = niet bij wie als kennisnemer is aangewezen
bar-need-to-know = geen noodzaak tot kennisname
bar-left = persoon vertrokken
bar-unknown-person = persoon niet in het register

## Places, acts, approvals, terms, missing elements: arguments of messages
place-room = lokaal { $room }
place-container = brandkast { $container }
place-combination = de combinatie van brandkast { $container }
place-officer = de functie van veiligheidsofficier
place-register = het hele register
act-consultation = raadpleging
act-loan = uitlening
act-destruction = vernietiging
act-count = telling
approval-installation = installatie
approval-tempest = TEMPEST
approval-cis = communicatie- en informatiesysteem
term-end = einde van de classificatie, { $due }
term-review = herevaluatie, { $due }
term-downgrade = verlaging, { $due }
term-lapse = verval van de classificatie, { $due }
missing-name = naam
missing-organisation = organisatie
missing-identity = identiteitsbewijs
missing-purpose = reden van het bezoek
missing-host = bezochte persoon
missing-entry-time = uur van binnenkomst
missing-exit-time = uur van vertrek
missing-certificate = proces-verbaal van vernietiging
missing-witness = gemachtigde getuige
missing-instruction = opdracht tot vernietiging
missing-completeness = volledigheid
missing-entitled-witness = getuige die het die dag mocht zien
missing-other-witness = andere getuige dan de registerhouder

## The monthly review: proposals and their reasons
proposal-maintain = behouden
proposal-request = aanvragen
proposal-extend = verlengen
proposal-remove = intrekken
proposal-maintain-verb = de machtiging behouden
proposal-request-verb = een machtiging aanvragen
proposal-extend-verb = de verlenging van de machtiging aanvragen
proposal-remove-verb = de machtiging laten intrekken
review-decided-by = beslist door { $officer } op { $date }
review-undecided = te beslissen
review-own-line = door een andere officier te beslissen
review-removal-open = intrekking beslist, nog niet aangetoond
review-differs = beslissing wijkt af van het voorstel: { $decision }
reason-expired = machtiging verstreken op { $expires }
reason-expired-no-need = machtiging verstreken op { $expires }, zonder gekende noodzaak
reason-renewal-window = verstrijkt over { part-days }, binnen de vernieuwingsperiode
reason-inside-lead = verstrijkt over { part-days }, binnen de kortste termijn
reason-renewal-filed = vernieuwing aangevraagd op { $requested }
reason-below-need = niveau { $level } lager dan de vereiste { $need }
reason-scope-missing = toepassingsgebied { $need_scope } ontbreekt
reason-absent-needed = geen machtiging, vereist: { $need }
reason-without-need = geen noodzaak vastgesteld in { part-months }
reason-left = persoon vertrokken op { $left }
reason-suspended = machtiging geschorst sinds { $since }
reason-withdrawn = machtiging ingetrokken sinds { $since }
reason-refused = machtiging geweigerd op { $since }
reason-valid-and-needed = geldig en noodzakelijk
reason-need-recent = geldig, minder dan { part-months } zonder noodzaak
reason-not-yet = geldig vanaf { $granted }
reason-no-need-no-clearance = geen noodzaak en geen machtiging
reason-request-pending = aangevraagd op { $requested }, antwoord verwacht
reason-request-unanswered = aanvraag al { part-days } onbeantwoord
reason-request-opened = aanvraag geopend op { $opened }, nog niet ingediend
reason-request-notified = kennisgeving overhandigd op { $since }, instemming afgewacht
reason-request-consented = instemming gegeven op { $since }, aanvraag nog niet ingediend
reason-consent-overdue = geen instemming sinds { part-days } na de kennisgeving
reason-debrief-missing = debriefing ontbreekt
reason-briefing-missing = veiligheidsbriefing ontbreekt
reason-briefing-overdue = veiligheidsbriefing te hernieuwen

## Inventarissen: het proces-verbaal
place-person = persoon { $person }
place-level = niveau { $level }
place-none = geen plaats geregistreerd
label-counted = Geteld
label-started = Begonnen op
label-closed = Afgesloten op
label-outgoing = Draagt over
label-incoming = Neemt over
label-sample = Steekproef
label-checkpoint-entries = Controlepunt (inschrijvingen)
label-inspector-word = Woord van de inspecteur
label-seed = Zaadwaarde
column-on-record = In het register
inventory-open = niet afgesloten
inventory-sample = { $sample } getrokken uit { $population }
inventory-recompute = De zaadwaarde is de SHA-256 van drie regels: regels 2 en 3 van dat controlepunt, en het woord.
inventory-listed = Op de lijst
inventory-correct = Op zijn plaats
inventory-elsewhere = Elders
inventory-missing = Vermist
inventory-unexpected = Onverwacht
inventory-not-examined = Niet nagekeken
statement-heading = Wat deze telling bewijst
statement-full = { $level }: { $population ->
    [one] het enige exemplaar staat op de lijst
   *[other] alle { $population } exemplaren staan op de lijst
    }; afwijkend: { $wrong }; niet nagekeken: { $count }.
statement-sample = { $level }: { $sampled } van { $population ->
    [one] { $population } exemplaar
   *[other] { $population } exemplaren
    } getrokken; afwijkend of niet nagekeken: { $wrong }. Met 95 % betrouwbaarheid wijken er minder dan { $bound } van de { $population } af.
statement-sample-none = { $level }: { $sampled } van { $population ->
    [one] { $population } exemplaar
   *[other] { $population } exemplaren
    } getrokken; afwijkend of niet nagekeken: { $wrong }. Dit zegt niets over de andere.
statement-finds = Als er { $missing } vermist waren, zou de steekproef er minstens één bevatten met een kans van { $percent } %, naar beneden afgerond.
statement-overall = Alle niveaus: met 95 % betrouwbaarheid wijken er minder dan { $bound } van { $population } exemplaren af. De 5 % is gelijk verdeeld over de niveaus waaruit is getrokken, zodat alle grenzen samen gelden.
statement-overall-none = Alle niveaus: de steekproef sluit geen enkel aantal uit.
inventory-discrepancies = Wat afwijkt
inventory-not-on-record = niet in het register
inventory-expected-at = verwacht: { $place }
inventory-found-at = gevonden: { $place }
inventory-explained = verklaard op { $date }: { $explanation }
inventory-places-left = Wat niet werd nagekeken
inventory-left = { $place }: { $count ->
    [one] { $count } exemplaar
   *[other] { $count } exemplaren
    }
inventory-note-open = De inventaris is niet afgesloten: zo zou hij nu worden afgesloten.
inventory-note-sample = Exemplaren die als vermist zijn gemeld, horen niet bij die waaruit is getrokken: van hen is het bekend.
inventory-note-pages = Exemplaren werden geteld, niet hun pagina's.
inventory-signature = Handtekening van de officier die telde
signature-outgoing = Handtekening van persoon { $person }, die overdraagt
signature-incoming = Handtekening van persoon { $person }, die overneemt

## Column headings
column-number = Nr.
column-person = Persoon
column-name = Naam
column-service = Dienst
column-function = Functie
column-level = Niveau
column-need = Vereist
column-expires = Verstrijkt op
column-days-left = Resterende dagen
column-scopes = Toepassingsgebieden
column-request = Aanvraag
column-last-entry = Laatste toegang
column-copies-held = Exemplaren in bezit
column-lists = Toegangslijsten
column-briefing = Veiligheidsbriefing
column-proposal = Voorstel
column-decision = Beslissing
column-reason = Reden
column-room = Lokaal
column-card = Kaart
column-reader = Lezer
column-container = Brandkast
column-document = Document
column-copy = Exemplaar
column-holder = Houder
column-originator = Overheid van oorsprong
column-time = Datum en uur
column-date = Datum
column-direction = Richting
column-outcome = Uitkomst
column-hours = Uren
column-count = Aantal
column-total = Totaal

## What is due
due-heading = Te doen
due-nothing = Er is niets te doen.
due-today = vandaag te doen
due-in = over { part-days }
due-overdue = { part-days } te laat
due-done = gedaan op { $date }
due-review = Evaluatie van de machtigingen { $month }
due-audit = Audit van de toegangslogboeken { $quarter }
due-renewal = Vernieuwing van de machtiging van persoon { $person }
due-loan = Terugkeer van uitlening { $document }, exemplaar { $copy }
due-receipt = Ontvangstbewijs { $document }, exemplaar { $copy }
due-combination = Combinatie van brandkast { $container }
due-inventory = Inventaris { $place }
due-briefing = Briefing van persoon { $person }
due-backup = Geverifieerde back-up
due-checkpoint = Controlepunt buiten het lokaal
due-inventory-all = Inventaris van het hele register
due-handover = Gezamenlijke inventaris bij het einde van officier { $officer }
due-action = Actiepunt { $action }
due-incident = Incident { $incident }, niet afgesloten sinds de ontdekking

## Calendar
weekday-mon = maandag
weekday-tue = dinsdag
weekday-wed = woensdag
weekday-thu = donderdag
weekday-fri = vrijdag
weekday-sat = zaterdag
weekday-sun = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
quarter-1 = eerste kwartaal { $year }
quarter-2 = tweede kwartaal { $year }
quarter-3 = derde kwartaal { $year }
quarter-4 = vierde kwartaal { $year }
holiday-new-year = Nieuwjaar
holiday-easter-monday = paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Hemelvaartsdag
holiday-whit-monday = pinkstermaandag
holiday-national-day = nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis

## Roles
role-security-officer = veiligheidsofficier
role-deputy = adjunct-veiligheidsofficier
role-registrar = registerhouder
role-auditor = auditor

## Passphrase
passphrase-ask = Wachtwoordzin van officier { $officer }
passphrase-new = Nieuwe wachtwoordzin van officier { $officer }
passphrase-repeat = Dezelfde, nog een keer
passphrase-mismatch = De twee wachtwoordzinnen verschillen.
passphrase-wrong = Verkeerde wachtwoordzin.

## Progress
progress-unlocking = Ontgrendelen
progress-reading = Bestand lezen
progress-importing = Regels invoeren
progress-pairing = Aanwezigheden reconstrueren
progress-checking = Controles uitvoeren
progress-verifying = Journaal verifiëren
progress-writing = Verslag schrijven
progress-backup = Back-up maken

## Small words
word-yes = ja
word-no = nee
word-never = nooit
word-none = geen
word-unknown = onbekend
word-withheld = titel niet meegedeeld
word-today = vandaag

## The demonstration
demo-also-copy = Hetzelfde exemplaar ligt boven de machtiging: ook de noodzaak van de persoon wordt beoordeeld.
demo-also-hour = De toegang valt op een uur waarop die persoon nooit eerder kwam: ook dat is ongebruikelijk.

## Vragen van `document register`.
ask-register = Document { $number }. Een leeg antwoord neemt wat tussen haakjes staat.
ask-level = Niveau zoals gemarkeerd (waar meerdere regimes de woorden delen, bijvoorbeeld FR:SECRET):
ask-direction = Ontvangen (in), verzonden (out) of hier gemaakt en bewaard (internal) [in]:
ask-originator = Overheid van oorsprong:
ask-reference = Referentie van de overheid van oorsprong [geen]:
ask-title = Korte titel, alleen NIET-GERUBRICEERDE woorden [voorbehouden]:
ask-correspondent = Uitgewisseld met wie [niet vermeld]:
ask-channel = Weg: BINII, koerier, hand [niet vermeld]:
ask-received = Dag van aankomst, JJJJ-MM-DD [niet vermeld]:
ask-dated = Datum van het document, JJJJ-MM-DD [niet vermeld]:
ask-copies = Aantal exemplaren [1]:
ask-pages = Bladzijden van een exemplaar [niet geteld]:
ask-place = Brandkast waarin het komt, of persoon die ervoor instaat:
ask-unknown = { $place } is geen brandkast en geen persoon van het register.
ask-again = Dat kan niet gelezen worden. { $why }
ask-confirm = { $number } registreren, { $level }, exemplaren: { $copies }, bij { $place }? [ja/nee]

## Vragen van `access review` en `access answer`.
ask-reason = Reden:
ask-review-line = Behouden, schrappen of stoppen (keep, revoke, stop)?
ask-review-again = Schrijf keep, revoke of stop.
ask-answer = Toegestaan, geweigerd of stoppen (granted, refused, stop)?
ask-answer-again = Schrijf granted, refused of stop.

## Exchanges
report-exchanges = Uitwisseling van
exchanges-received = Ontvangen
exchanges-registered-out = Als uitgaand geregistreerd
exchanges-slips = Verzonden borderellen
exchanges-copies = Exemplaren onder borderel verzonden
exchanges-note = Een als uitgaand geregistreerd document waarvan exemplaren onder borderel vertrokken, staat in beide tabellen.
column-correspondent = Tegenpartij
column-channel = Kanaal
column-this-year = Dit jaar
column-same-days = Zelfde dagen van het jaar ervoor
column-difference = Verschil
column-percent = Wijziging in procent
column-twelve-months = Laatste twaalf maanden

## Het vooruitzicht
report-forecast = Vooruitzicht op de machtigingen
forecast-hypothetical = Veronderstellingen
forecast-hypothetical-note = Dit is niet de stand van het register. Verondersteld wordt dat:
suppose-leaves = persoon { $person } vertrekt, laatste dag { $date }
suppose-loses-clearance = persoon { $person } heeft geen machtiging meer vanaf { $date }
suppose-renewed = de machtiging van persoon { $person } wordt vernieuwd tot { $date }
forecast-leads = Dagen tussen indiening en antwoord
column-answers = Antwoorden
column-shortest = Kortste
column-median = Mediaan
column-longest = Langste
column-lead-used = Gehanteerd
forecast-lead-learnt = geleerd: { part-days }
forecast-lead-setting = instelling renewal-lead-months: { part-months }
forecast-months = Machtigingen die aflopen, maand per maand
column-last-safe = Laatste veilige dag van indiening
forecast-late = voorbij
stage-opened = geopend
stage-notified = kennisgeving overhandigd
stage-consented = instemming gegeven
stage-filed = ingediend
stage-granted = toegekend
stage-certified = attest ontvangen
stage-refused = geweigerd
stage-dropped = stopgezet
forecast-continuity = Continuïteit
forecast-enough = steeds genoeg, nooit minder dan { $have }; vereist: { $need }
forecast-short = te weinig, tot { $have }; vereist: { $need }
forecast-not-concluded = geen besluit; gekend: { $have }, vereist: { $need }
forecast-gap = van { $from } tot { $until }: { $have } van { $need }
forecast-gap-on = van { $from } tot de laatste bekeken dag, { $until }: { $have } van { $need }
forecast-loss = persoon { $person } telt mee tot { $date }: { $reason }
bar-off-list = niet meer op de lijst
not-concluded-continuity-rooms = Lokalen waarvan nooit iemand op de lijst stond: { $count }. Over het aantal personen dat er binnen mag, wordt niets besloten.
not-concluded-continuity-combinations = Brandkasten waarvan niet geregistreerd is wie de combinatie kent: { $count }. Over wie ze nog kan openen, wordt niets besloten.
not-concluded-continuity-officers = Veiligheidsofficieren en adjuncten zonder persoonsnummer: { $count }. Over de continuïteit van hun functie wordt niets besloten.

## Campaigns: how they stand, what became of findings, what is left to do
report-follow-up = Opvolging van
campaign-preview = voorbeeld, niets vastgelegd
campaign-open = geopend
campaign-closed = afgesloten
campaign-opened-on = geopend op { $date }, op de feiten van { $count ->
    [one] { $count } journaalregel
   *[other] { $count } journaalregels
    }
campaign-closed-on = afgesloten op { $date }
campaign-reopened-on = op { $date }
campaign-late = te laat: { part-days }
label-due = Vervaldag
label-reopened = Heropend
label-basis = Grondslag
basis-to-confirm = te bevestigen
finding-before = { $count ->
    [one] ook al vermeld in de vorige periode
   *[other] ook al vermeld in de { $count } vorige perioden
    }
finding-word-lapsed = geldt niet meer: ander bewijs, of de laatste dag is voorbij
comparison-heading = Vergelijking met de vorige periode
comparison-none = De vorige periode werd nooit geopend: er wordt niets vergeleken.
comparison-with = Met { $period }.
comparison-new = Nieuw
comparison-persisting = Blijvend
comparison-gone = Verdwenen
excluded-heading = Vaststellingen die niet meer meetellen, elk met hun reden
column-last-consultation = Laatste raadpleging
column-need-ends = Einde van de noodzaak tot kennisname
review-approved-by = getekend door { $officer }, regel { $entry }
review-ask-decision = Beslissing (maintain, request, extend, remove; s slaat over, q stopt; voorgesteld: { $proposal })?
review-ask-again = Schrijf het woord, of zoveel letters dat geen ander zo begint.
review-ask-reason = Reden (de beslissing is niet wat voorgesteld wordt)?
review-ask-reason-if-any = Reden, als er een is?
review-asked = { $decided } van { $count ->
    [one] { $count } regel
   *[other] { $count } regels
    } beslist
follow-up-open = Open punten
follow-up-done = Afgehandeld
follow-up-line = te beslissen regel
follow-up-request = aanvraag
follow-up-removal = intrekking
follow-up-finding = vaststelling
follow-up-action = actie
follow-up-acceptance = aanvaarde vaststelling
follow-up-since = sinds
follow-up-state-open = lopend
follow-up-state-proven = bewezen
follow-up-state-granted = toegekend, getuigschrift verwacht
follow-up-state-refused = geweigerd
follow-up-state-dropped = stopgezet
follow-up-state-to-do = te doen
follow-up-state-in-progress = in uitvoering
follow-up-state-done = gedaan
follow-up-state-opened = geopend
follow-up-state-notified = kennisgeving overhandigd, instemming verwacht
follow-up-state-consented = instemming getekend, in te dienen
follow-up-state-filed = ingediend, antwoord verwacht
follow-up-state-certified = toegekend, getuigschrift ontvangen
review-signed = getekend op
settings-heading = Geldende instellingen
setting-name = Instelling
setting-value = Waarde
setting-source = Grondslag
setting-verified = nagegaan
setting-to-confirm = te bevestigen
settings-others = Nagegane en in de periode ongewijzigde instellingen, niet vermeld: { $count }.
doubt-erased = gewist op { $date } door boeking { $entry }
not-concluded-erased = Logboeken van deze periode werden na hun bewaartermijn gewist (invoeren: { $count }, regels: { $rows }). Over de tijd die ze dekten, wordt niets besloten.

# One month or quarter told twice
report-difference = Zoals toen en later bekend:
difference-then = Vaststellingen toen
difference-now = Vaststellingen later
difference-same = Ongewijzigd
difference-only-now = Alleen vastgesteld zoals later bekend
difference-only-then = Alleen vastgesteld zoals toen bekend
difference-changed = Beide keren vastgesteld, maar gewijzigd
difference-evidence = { $count ->
    [one] { $count } bewijsstuk
   *[other] { $count } bewijsstukken
    }
difference-late = laattijdig hierover opgetekend: inschrijvingen { $entries }
difference-late-none = hierover is niets laattijdig opgetekend: het volgt uit het verstrijken van de tijd, of uit wat pas later telt
difference-late-heading = Laattijdig opgetekend
difference-late-intro = Opgetekend na { $date }, hoewel het telt vanaf die dag of vroeger. “–” telt voor altijd.
column-act = Handeling
column-effective = Telt vanaf
column-recorded = Opgetekend
column-days-late = Dagen te laat
column-about = Betreft

# How presence in a room is known
presence-heading = Hoe de aanwezigheid bekend is
presence-intro = Van een volledig verblijf is de tijd tussen het laatste moment van de ingang en het vroegste van de uitgang zeker. De rest is een moment, met uren ervoor of erna die mogelijk zijn. Uren zijn opgeteld per persoon.
presence-people = Personen
presence-matched = Ingang en uitgang
presence-no-exit = Uitgang ontbreekt
presence-no-entry = Ingang ontbreekt
presence-moment = Alleen het moment
presence-hours-certain = Zekere uren
presence-hours-possible = Mogelijke uren
