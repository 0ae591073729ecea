### Wat elke controle zegt: titel, bericht, reden, maatregel, verandering. Alleen het bericht en de verandering nemen
### argumenten, dezelfde in alle talen; ze staan boven elke controle vermeld in en/checks.ftl.

## Delen die in de berichten worden gebruikt

part-span = { $count ->
    [one] eenmaal, op { $first }
   *[other] { $count } keer, van { $first } tot { $last }
    }
part-when = { $count ->
    [one] op { $first }
   *[other] van { $first } tot { $last }
    }
part-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
    }
part-months = { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
    }
part-hours = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
    }
part-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
    }
part-certificate = proces-verbaal { $certificate } (betrokken exemplaren: { $count })
part-copy = exemplaar { $copy }
part-visitor = De bezoeker van inschrijving { $entry }
part-one-number = nr. { $from }
part-numbers = nr. { $from } tot { $until }

## Grondslagen die verscheidene controles delen

basis-access = Vanaf CONFIDENTIEL / VERTROUWELIJK vergt toegang drie zaken samen: een veiligheidsmachtiging van dat niveau, een veiligheidsbriefing en de noodzaak tot kennisname (wet van 11 december 1998, art. 8, § 2; in de bron gelezen).
basis-area = In een beveiligde zone worden in- en uitgang gecontroleerd, staat op een lijst wie er zonder begeleiding binnen mag en worden alle anderen begeleid (besluit 2013/488/EU van de Raad, bijlage II, 15 tot 21; in de bron gelezen).
basis-log-review = Een nazicht van toegangslogboeken let op toegang buiten de uren, herhaalde toegang tot ongebruikelijke zones, ongebruikelijke duur en gebeurtenissen buiten de volgorde (NIST SP 800-53, PE-6; in de bron gelezen).
basis-quarterly = Het Belgische toezichtsverslag van 2021 vraagt een driemaandelijkse controle van de toegangslogboeken door de veiligheidsofficier.
basis-monthly = Het Belgische toezichtsverslag van 2021 vraagt een maandelijkse evaluatie van de veiligheidsmachtigingen, om ze tijdig aan te vragen, te verlengen of in te trekken.
basis-setting = Instelling van het register, door de veiligheidsofficier te bevestigen.
basis-secondary = Buitenlandse of secundaire bron, niet nagekeken: ter informatie.

## Veiligheidsmachtigingen

clr001-title = Verstreken machtiging
clr001-message = De machtiging { $level } van persoon { $person } is verstreken op { $expires }; nog openstaande toegangsgronden: { $grounds }.
clr001-why = Na haar laatste dag geeft een machtiging geen toegang meer; die laatste dag zelf telt nog mee. { basis-access }
clr001-remedy = Een nieuwe machtiging aanvragen, of de gronden sluiten: de persoon van de toegangslijsten schrappen, de exemplaren terugnemen, de functie herbekijken.
clr001-change = { $case ->
    [none] Een machtiging van persoon { $person } die geldig is op { $day }, of het einde van de verstreken machtiging geregistreerd.
   *[open] Een machtiging van persoon { $person } die geldig is op { $day }, of het einde van de verstreken machtiging geregistreerd en niets open van: { $grounds }.
    }

clr002-title = Vernieuwingsperiode geopend
clr002-message = De machtiging { $level } van persoon { $person } verstrijkt op { $expires }, over { part-days }, en er is geen vernieuwing aangevraagd.
clr002-why = Een machtiging geldt in beginsel 5 jaar en vergt daarna een volledig nieuw onderzoek, dat tijd vraagt (wet van 11 december 1998, art. 1bis en 22; in de bron gelezen). Duur van de periode en kortste termijn: { basis-setting }
clr002-remedy = De vernieuwing nu aanvragen, of vastleggen dat de machtiging zal aflopen.
clr002-change = Een vernieuwing die uiterlijk op { $day } voor persoon { $person } is aangevraagd, of op die dag nog meer dan { part-months }.

clr003-title = Machtiging onder het vereiste niveau
clr003-message = Persoon { $person } heeft een machtiging { $level }, terwijl { $need } vereist is; toegangsgronden: { $grounds }.
clr003-why = Een machtiging geeft toegang tot haar eigen niveau en de lagere. { basis-access }
clr003-remedy = Het hogere niveau aanvragen, of de gronden terugbrengen tot het niveau van de machtiging.
clr003-change = Een machtiging { $need } van persoon { $person } die geldig is op { $day }, of niets open van: { $grounds }.

clr004-title = Ontbrekend toepassingsgebied
clr004-message = Persoon { $person } heeft een machtiging voor { $scopes }, terwijl { $need_scope } vereist is; toegangsgronden: { $grounds }.
clr004-why = Geclassificeerde informatie van de EU vergt een machtiging die ze dekt (besluit 2013/488/EU van de Raad, art. 7; in de bron gelezen). Voor de NAVO: { basis-setting } Een toepassingsgebied toevoegen is een eenvoudige aanvraag, een hoger niveau niet.
clr004-remedy = De Nationale Veiligheidsoverheid vragen het toepassingsgebied toe te voegen, of de gronden sluiten die het vereisen.
clr004-change = Het toepassingsgebied { $need_scope } in de machtiging van persoon { $person } op { $day }, of niets open van: { $grounds }.

clr005-title = Geen machtiging
clr005-message = Persoon { $person } heeft geen veiligheidsmachtiging, terwijl { $need } vereist is; toegangsgronden: { $grounds }.
clr005-why = Zonder machtiging geen toegang, ongeacht de functie. { basis-access }
clr005-remedy = De gronden onmiddellijk sluiten, en een machtiging aanvragen als de noodzaak blijft bestaan.
clr005-change = Een machtiging { $need } van persoon { $person } die geldig is op { $day }, of niets open van: { $grounds }.

clr006-title = Onbeantwoorde aanvraag
clr006-message = De machtiging die op { $requested } voor persoon { $person } werd aangevraagd, is al { part-days } onbeantwoord.
clr006-why = Een vergeten aanvraag laat een functie zonder gemachtigde persoon. Wachttijd: { basis-setting }
clr006-remedy = Bij de Nationale Veiligheidsoverheid naar de stand van de aanvraag informeren en het antwoord vastleggen.
clr006-change = Een antwoord, uiterlijk op { $day }, op de aanvraag van { $requested } voor persoon { $person }.

clr007-title = Machtiging zonder noodzaak
clr007-message = Persoon { $person } heeft een machtiging { $level } die al { part-months } door geen functie, lijst, exemplaar, raadpleging of toegang wordt verantwoord.
clr007-why = Een machtiging dient een noodzaak tot kennisname; zonder die noodzaak is ze in te trekken. { basis-monthly } Duur: { basis-setting }
clr007-remedy = De noodzaak schriftelijk bevestigen, of de machtiging laten intrekken.
clr007-change = Een functie, lijst, exemplaar, raadpleging of toegang van persoon { $person } sinds { $since } waarvoor een machtiging nodig is, of geen machtiging die geldig is op { $day }.

clr008-title = Vertrokken, rechten nog open
clr008-message = Persoon { $person } is vertrokken op { $left }, maar nog open zijn: { $open }.
clr008-why = Bij een vertrek eindigt de toegang, komen de badges terug en wordt teruggenomen wat de persoon onder zich heeft (NIST SP 800-53, PS-4; in de bron gelezen). { basis-access }
clr008-remedy = De machtiging beëindigen, de persoon van de lijsten schrappen, de badges uitschakelen, de exemplaren terugnemen, en elk feit op zijn datum vastleggen.
clr008-change = Niets open na { $left } van: { $open }; of een latere laatste dienstdag van persoon { $person }.

clr009-title = Ontbrekende briefing
clr009-message = Voor persoon { $person } is geen veiligheidsbriefing geregistreerd; toegangsgronden: { $grounds }.
clr009-why = De briefing is een van de drie voorwaarden voor toegang, ook voor RESTREINT / BEPERKT. { basis-access }
clr009-remedy = De briefing geven vóór de volgende toegang en voor kennisneming laten tekenen; heeft ze plaatsgevonden, dan de datum registreren.
clr009-change = Een veiligheidsbriefing van persoon { $person } uiterlijk op { $day }, of niets open van: { $grounds }.

clr010-title = Briefing te hernieuwen
clr010-message = De laatste veiligheidsbriefing van persoon { $person } dateert van { $last_briefing }, meer dan { part-months } geleden.
clr010-why = Een briefing die nooit herhaald wordt, wordt vergeten. Interval: { basis-setting }
clr010-remedy = Een nieuwe briefing plannen en de aanwezigen registreren.
clr010-change = Een veiligheidsbriefing van persoon { $person }, ten hoogste { part-months } vóór { $day }.

clr011-title = Geschorst of ingetrokken, rechten nog open
clr011-message = De machtiging van persoon { $person } is geschorst of ingetrokken sinds { $since }; nog openstaande toegangsgronden: { $grounds }.
clr011-why = Een geschorste of ingetrokken machtiging geeft geen toegang meer (wet van 11 december 1998, art. 22; in de bron gelezen). { basis-access }
clr011-remedy = De persoon nog dezelfde dag van de toegangslijsten schrappen en de exemplaren terugnemen.
clr011-change = Een machtiging van persoon { $person } die geldig is op { $day }, of niets open van: { $grounds }.

clr012-title = Ontbrekende debriefing
clr012-message = De machtiging van persoon { $person } eindigde op { $ended } en er is geen debriefing geregistreerd.
clr012-why = Wie zijn toegang verliest, wordt eraan herinnerd dat de geheimhoudingsplicht blijft gelden (besluit 2013/488/EU van de Raad, bijlage I; in de bron gelezen).
clr012-remedy = De debriefing houden, laten ondertekenen en de datum registreren.
clr012-change = Een debriefing van persoon { $person }, uiterlijk op { $day }, over de op { $ended } geëindigde machtiging, zonder latere briefing.

clr013-title = Continuïteit in het gedrang
clr013-message = Vanaf { $date } resterende gemachtigde personen voor { $place }: { $have }; vereist: { $need }.
clr013-why = Een lokaal waar niemand in mag, of een combinatie die niemand kent, legt de dienst stil. Twee Belgische administraties hebben die bezorgdheid geuit. Horizon en aantal personen: { basis-setting }
clr013-remedy = Vóór die datum een machtiging voor een andere persoon aanvragen, of de aflopende machtigingen vernieuwen.
clr013-change = { $lacking ->
    [one] { $lacking } gemachtigde persoon meer voor { $place } vanaf { $date }.
   *[other] { $lacking } gemachtigde personen meer voor { $place } vanaf { $date }.
    }

clr014-title = Instemming te laat
clr014-message = De kennisgeving werd op { $since } aan persoon { $person } overhandigd; na { part-days } is geen instemming teruggekomen.
clr014-why = Zonder instemming binnen 15 dagen eindigt de procedure (wet van 11 december 1998, art. 16, § 1; in de bron gelezen).
clr014-remedy = De instemming op haar datum registreren als ze tijdig werd gegeven; zo niet, het einde van de procedure vastleggen en opnieuw beginnen.
clr014-change = De instemming van persoon { $person } uiterlijk op { $by }, of het einde van de procedure geregistreerd.

## Toegang tot de lokalen

acc001-title = Toegang buiten de lijst
acc001-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } zonder ooit op de toegangslijst te hebben gestaan: { part-span }.
acc001-why = Niemand komt zonder begeleiding binnen die niet op de lijst staat. { basis-area } { basis-access }
acc001-remedy = Nagaan waarom en door wie de persoon is binnengelaten; het recht van de kaart afnemen, of de persoon inschrijven als de noodzaak bevestigd is; zo nodig een incident openen.
acc001-change = Een toelating van persoon { $person } voor lokaal { $room } { part-when }, of geen betreding.

acc002-title = Toegang buiten de toelating
acc002-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } buiten de toelating, die loopt van { $from } tot { $until }: { part-span }.
acc002-why = Een toelating heeft een eerste en een laatste dag; ervoor en erna staat de persoon niet op de lijst. { basis-area }
acc002-remedy = De lezer op de lijst afstemmen; was de noodzaak reëel, dan de toelating verlengen met reden en datum.
acc002-change = Een toelating van persoon { $person } voor lokaal { $room } die geldt { part-when } en niet alleen van { $from } tot { $until }, of geen betreding.

acc003-title = Toegang zonder machtiging
acc003-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } op een dag zonder geldige machtiging ({ $state }): { part-span }.
acc003-why = Op de dag van de toegang moet de machtiging geldig zijn. { basis-access }
acc003-remedy = Het recht van de kaart afnemen tot de machtiging geldig is; nagaan wat werd geraadpleegd en zo nodig een incident openen.
acc003-change = Een machtiging { $need } van persoon { $person } die geldt { part-when }, of geen betreding van lokaal { $room }.

acc004-title = Toegang onder het vereiste niveau
acc004-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } met { $held }, terwijl { $need } vereist is: { part-span }.
acc004-why = De machtiging moet het niveau en het toepassingsgebied van het lokaal bereiken. { basis-access }
acc004-remedy = Het recht van de kaart afnemen, of het ontbrekende niveau of toepassingsgebied aanvragen; nagaan wat werd geraadpleegd.
acc004-change = Een machtiging { $need } in plaats van { $held } voor persoon { $person } { part-when }, of geen betreding van lokaal { $room }.

acc005-title = Toegang zonder briefing
acc005-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } zonder veiligheidsbriefing op of vóór die dag: { part-span }.
acc005-why = De briefing gaat aan de eerste toegang vooraf. { basis-access }
acc005-remedy = De briefing geven vóór de volgende toegang; heeft ze plaatsgevonden, dan de datum registreren.
acc005-change = Een veiligheidsbriefing van persoon { $person } uiterlijk op de dag van de eerste betreding ({ $first }), of geen betreding van lokaal { $room }.

acc006-title = Toegang na vertrek
acc006-message = Persoon { $person }, vertrokken op { $left }, verschijnt aan de ingang van lokaal { $room } met kaart { $card }: { part-span }.
acc006-why = Bij een vertrek eindigt de toegang en komt de badge terug (NIST SP 800-53, PS-4; in de bron gelezen). Ofwel is de persoon teruggekomen, ofwel heeft iemand anders de kaart gebruikt.
acc006-remedy = De kaart onmiddellijk uitschakelen, nagaan wie ze heeft gebruikt en een incident openen.
acc006-change = Een laatste dienstdag van persoon { $person } niet vóór die van de laatste betreding ({ $last }), of geen betreding van lokaal { $room } met kaart { $card } na { $left }.

acc007-title = Onbekende kaart
acc007-message = Lokaal { $room } ging open voor kaart { $card }, die op dat ogenblik aan niemand was toegewezen: { part-span }.
acc007-why = Een toegang die aan geen persoon kan worden toegeschreven, kan niet met de lijst worden vergeleken. { basis-area }
acc007-remedy = De badgebeheerder vragen wie de kaart had, de toewijzing met haar datums registreren, en de kaart uitschakelen als niemand ervoor instaat.
acc007-change = Kaart { $card } aan iemand toegewezen { part-when }, of geen betreding van lokaal { $room } ermee.

acc008-title = Vervangen kaart nog gebruikt
acc008-message = Kaart { $card } van persoon { $person }, verloren, ingeleverd of vervangen sinds { $ended } (huidige kaart: { $other_card }), opende lokaal { $room }: { part-span }.
acc008-why = Een kaart die niet meer zou mogen werken, kan in andere handen zijn; worden beide kaarten dezelfde dag gebruikt, dan is dat waarschijnlijk. { basis-area }
acc008-remedy = De oude kaart in het toegangssysteem uitschakelen; de persoon vragen waar ze is; een incident openen als iemand anders ze heeft gebruikt.
acc008-change = Kaart { $card } nog aan persoon { $person } toegewezen en niet vervangen { part-when }, of geen betreding van lokaal { $room } ermee.

acc009-title = Toegang buiten de uren
acc009-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } buiten de openingsuren ({ $hours }): { part-span }.
acc009-why = Toegang buiten de uren van het lokaal, op sluitingsdagen en op feestdagen moet worden verklaard. { basis-log-review }
acc009-remedy = De persoon om uitleg vragen en die registreren; kloppen de uren niet, ze dan vanaf een bepaalde datum wijzigen.
acc009-change = { $case ->
    [closed] Betredingen van lokaal { $room } op dagen waarop het niet als gesloten is geregistreerd, of geen betreding.
   *[hours] Betredingen van lokaal { $room } binnen de geldende openingsuren, { $hours }, op dagen waarop het open is, of geen betreding.
    }

acc010-title = Vertrek zonder binnenkomst
acc010-message = Kaart { $card } van persoon { $person } verlaat lokaal { $room } zonder er te zijn binnengekomen: { part-span }.
acc010-why = Waar aan beide kanten een lezer staat, betekent een vertrek zonder binnenkomst dat iemand zonder badge is binnengekomen, of dat het logboek onvolledig is. { basis-area }
acc010-remedy = Vragen hoe de persoon is binnengekomen; eraan herinneren dat ieder de eigen badge aanbiedt; een leemte in het logboek zoeken.
acc010-change = Een binnenkomst in lokaal { $room } met kaart { $card } in het logboek, in de 24 uur vóór elke uitgang ({ part-span }).

acc011-title = Binnenkomst zonder vertrek
acc011-message = Kaart { $card } van persoon { $person } komt lokaal { $room } binnen en verlaat het niet vóór de volgende binnenkomst of het einde van de dag: { part-span }.
acc011-why = Waar aan beide kanten een lezer staat, laat een ontbrekend vertrek in het midden wie in het lokaal was. { basis-area }
acc011-remedy = Vragen wanneer en hoe de persoon is vertrokken; eraan herinneren ook bij het vertrek te badgen; een leemte in het logboek zoeken.
acc011-change = Een uitgang uit lokaal { $room } met kaart { $card } in het logboek, vóór de volgende binnenkomst en binnen 24 uur na elke binnenkomst ({ part-span }).

acc012-title = Te lang verblijf
acc012-message = Persoon { $person } was met zekerheid te lang in lokaal { $room }: { part-span }; het langste verblijf duurde minstens { part-hours } (grens: { $limit } uur, en nooit 's nachts).
acc012-why = Een ongebruikelijke duur moet worden verklaard. { basis-log-review } Grens: { basis-setting }
acc012-remedy = Uitleg vragen en die registreren; de grens vanaf een bepaalde datum wijzigen als het werk dat vergt.
acc012-change = Verblijven van persoon { $person } in lokaal { $room } van ten hoogste { $limit } uur, vóór middernacht beëindigd.

acc013-title = Op twee plaatsen tegelijk
acc013-message = Kaart { $card } wordt gebruikt in lokaal { $room } terwijl de titularis { $person } met zekerheid in lokaal { $other_room } is met kaart { $other_card }: { part-span }.
acc013-why = Niemand is in twee lokalen tegelijk: een kaart werd uitgeleend, gekopieerd of vergeten. { basis-log-review }
acc013-remedy = De titularis horen, beide kaarten veiligstellen, en een incident openen als iemand anders een van beide heeft gebruikt.
acc013-change = Geen overlapping van verblijven in de lokalen { $room } en { $other_room } { part-when }, of kaart { $card } of { $other_card } toegewezen aan iemand anders dan { $person }.

acc014-title = Reeks weigeringen
acc014-message = Kaart { $card } werd geweigerd aan lezer { $reader }: { part-span }, in reeksen van ten hoogste { part-minutes }.
acc014-why = Herhaalde weigeringen kunnen een poging zijn, een fout in de rechten of een defecte lezer. { basis-log-review } Drempel: { basis-setting }
acc014-remedy = De titularis bevragen, de rechten verbeteren of de lezer laten herstellen; een incident openen als niemand het kan verklaren.
acc014-change = Minder dan { $limit } weigeringen binnen { part-minutes } (kaart: { $card }; lezer: { $reader }).

acc015-title = Geweigerd ondanks toelating
acc015-message = Persoon { $person }, ingeschreven op de lijst van lokaal { $room } en gemachtigd, werd geweigerd met kaart { $card }: { part-span }.
acc015-why = De toegangscontroller en het register spreken elkaar tegen: een van beide is niet bijgewerkt. { basis-quarterly }
acc015-remedy = De rechten in het toegangssysteem met de lijst vergelijken en verbeteren wat fout is.
acc015-change = Geen weigering van kaart { $card } aan lokaal { $room } { part-when }, of persoon { $person } toen niet op de lijst ervan.

acc016-title = Te weinig aanwezigen
acc016-message = Lokaal { $room } was door minder personen bezet dan het minimum (aanwezig: { $present }; minimum: { $minimum }): { part-span }.
acc016-why = De eigen regel van het lokaal bepaalt hoeveel personen er moeten zijn zolang het bezet is. { basis-setting }
acc016-remedy = De aanwezigen aan de regel herinneren; past hij niet meer, het minimum dan vanaf een bepaalde datum wijzigen.
acc016-change = { $lacking ->
    [one] { $lacking } persoon meer in lokaal { $room } zolang het bezet is ({ part-span }), of het lokaal leeg.
   *[other] { $lacking } personen meer in lokaal { $room } zolang het bezet is ({ part-span }), of het lokaal leeg.
    }

acc017-title = Bezoeker zonder begeleiding
acc017-message = { $person }, die alleen onder begeleiding binnen mag, was in lokaal { $room } terwijl er geen bevoegde begeleider was: { part-span }.
acc017-why = Wie niet op de lijst staat van wie zonder begeleiding binnen mag, wordt voortdurend begeleid. { basis-area }
acc017-remedy = Nagaan wie de bezoeker heeft ontvangen en wat te zien was; een incident openen; aan de begeleidingsplicht herinneren.
acc017-change = { $person } samen met een bevoegde begeleider in lokaal { $room } { part-when }, of niet erin.

acc018-title = Bezoek onvolledig geregistreerd
acc018-message = Een bezoek aan lokaal { $room } is geregistreerd zonder: { $missing }.
acc018-why = De registratie van een bezoek vermeldt naam, organisatie, identiteitsbewijs, datum, uur van binnenkomst en vertrek, reden en de bezochte persoon (NIST SP 800-53, PE-8; in de bron gelezen).
acc018-remedy = De registratie aanvullen aan de hand van het bezoekersregister, samen met de gastheer of gastvrouw.
acc018-change = Geregistreerd voor het bezoek aan lokaal { $room }: { $missing }.

acc019-title = Slapende toelating
acc019-message = Persoon { $person } staat op de lijst van lokaal { $room } en was er op { $until } al { part-days } niet binnengekomen (laatste toegang: { $last_entry }).
acc019-why = Een toegangslijst blijft kort als ze wordt geëvalueerd. { basis-quarterly } Duur: { basis-setting }
acc019-remedy = De noodzaak bevestigen, of de persoon van de lijst schrappen.
acc019-change = Een betreding van lokaal { $room } door persoon { $person } binnen deze { part-days }, of op een ervan niet op de lijst.

acc020-title = Ongebruikelijke toegang
acc020-message = Persoon { $person } betrad lokaal { $room } met kaart { $card } voor het eerst, of op een nooit eerder gebruikt uur: { part-span }.
acc020-why = Toegang tot een ongebruikelijke zone verdient een blik; het is geen verwijt. { basis-log-review }
acc020-remedy = Niets als de officier de reden kent; zo niet, de persoon bevragen.
acc020-change = Een eerdere betreding van lokaal { $room } door persoon { $person }, en een op dat uur van de dag, vóór { $first }.

acc021-title = Deuralarm
acc021-message = Alarm aan lokaal { $room }, lezer { $reader } ({ $kind }): { part-span }.
acc021-why = Een geforceerde of opengehouden deur laat personen binnen die het logboek niet ziet. { basis-area }
acc021-remedy = De oorzaak zoeken, het lokaal en de brandkasten nakijken, en registreren wat werd vastgesteld.
acc021-change = Geen alarm ({ $kind }) aan lezer { $reader } van lokaal { $room } { part-when }.

acc022-title = Meerdere actieve kaarten
acc022-message = Persoon { $person } heeft meerdere kaarten die dezelfde dag actief zijn ({ $cards }), gedurende { part-days }.
acc022-why = Eén persoon, één kaart: een tweede kan ongemerkt door iemand anders worden gebruikt. { basis-quarterly }
acc022-remedy = De overbodige kaart terugnemen en beëindigen.
acc022-change = Slechts één van de kaarten { $cards } per dag aan persoon { $person } toegewezen, of slechts één die dag gebruikt.

acc023-title = Lijst niet nagezien
acc023-message = De toegangslijst van lokaal { $room } werd in de periode niet nagezien.
acc023-why = Het Belgische toezichtsverslag van 2021 vraagt een geëvalueerde lijst van wie het beveiligde lokaal mag betreden.
acc023-remedy = De lijst naam per naam nazien en dat nazicht registreren.
acc023-change = Een nazicht van de toegangslijst van lokaal { $room } gedateerd tussen { $from } en { $until }.

## Het toegangslogboek zelf

log001-title = Niet-gedekte periode
log001-message = Geen enkele invoer dekt { part-days } tussen { $from } en { $until }.
log001-why = Over tijd zonder logboek valt niets te besluiten. { basis-quarterly }
log001-remedy = De ontbrekende export opvragen en invoeren; bestaat hij niet meer, de reden vastleggen.
log001-change = Invoer die ook { part-days } tussen { $from } en { $until } dekt.

log002-title = Leemte in de nummering
log002-message = Controller { $controller }: ontbrekende nummers: { $missing }, in sprongen: { $jumps }, tussen regels { $first_line } en { $last_line }.
log002-why = Een ontbrekend nummer is een gebeurtenis die plaatsvond en niet in de export staat: verloren, gefilterd of gewist. { basis-quarterly }
log002-remedy = De volledige export van die controller opvragen; zijn de gebeurtenissen verloren, de leverancier dan om een schriftelijke verklaring vragen.
log002-change = { $missing ->
    [one] Een export met het ontbrekende nummer van controller { $controller }.
   *[other] Een export met de { $missing } ontbrekende nummers van controller { $controller }.
    }

log003-title = Afwijkende klok
log003-message = Tijden die teruglopen: { $back }; tijden in de toekomst: { $future }; tijden in een uur van de zomer- of winteruurwissel: { $dst }.
log003-why = Volgorde, duur en uren steunen op de klok; een foute klok maakt besluiten twijfelachtig. { basis-log-review }
log003-remedy = De klokken van de controllers laten gelijkzetten en synchroniseren; de betrokken uren als twijfelachtig behandelen.
log003-change = Geen regel waarvan de tijd terugloopt ({ $back }), in de toekomst ligt ({ $future }) of in een uur van de uurwissel valt ({ $dst }).

log004-title = Regels in quarantaine
log004-message = Niet-behandelde regels in quarantaine: { $count }.
log004-why = Een regel die niet kon worden gelezen, kan een toegang bevatten die niemand heeft gecontroleerd. { basis-quarterly }
log004-remedy = De redenen lezen, het profiel verbeteren en opnieuw invoeren, of vastleggen waarom de regels zonder belang zijn.
log004-change = Een bestand en een profiel waarbij geen regel in quarantaine blijft, in plaats van { $count }.

log005-title = Onbekende uitkomst
log005-message = Gebeurtenissen zonder gekende uitkomst: { $count } (aangetroffen woorden: { $words }).
log005-why = Een gebeurtenis met onbekende uitkomst geldt niet als verleend; een onregelmatige toegang kan er schuilgaan. { basis-quarterly }
log005-remedy = De woorden aan het profiel toevoegen, of de leverancier een export met de uitkomst vragen.
log005-change = Een uitkomst die het profiel kent voor elk van deze gebeurtenissen: { $count } (aangetroffen woorden: { $words }).

log006-title = Stille werkdag
log006-message = Lokaal { $room } toont geen enkele gebeurtenis gedurende { part-days } waarop het open is en gewoonlijk gebruikt wordt.
log006-why = Stilte waar gewoonlijk beweging is, kan wijzen op een defecte lezer of een afgekapt logboek. { basis-quarterly }
log006-remedy = Nagaan of de lezer werkte; was het lokaal werkelijk gesloten, dat registreren.
log006-change = { $days ->
    [one] Een gebeurtenis van lokaal { $room } op { $first }, of het lokaal die dag als gesloten geregistreerd.
   *[other] Een gebeurtenis van lokaal { $room } op elk van { $days } dagen tussen { $first } en { $last }, of het lokaal op die dagen als gesloten geregistreerd.
    }

log007-title = Herhaalde regels
log007-message = Regels die een andere regel van hetzelfde bestand exact herhalen: { $count }.
log007-why = Herhalingen tellen één keer; ze kunnen op een gebrek van de export wijzen. { basis-quarterly }
log007-remedy = Niets; de leverancier verwittigen als het er veel zijn.
log007-change = Hetzelfde bestand zonder de herhaalde regels: { $count }.

log008-title = Onbekende lezer
log008-message = Lezer { $reader } hoort bij geen enkel lokaal; gebeurtenissen: { $count }.
log008-why = Een gebeurtenis aan een lezer zonder lokaal wordt met geen enkele lijst vergeleken. { basis-quarterly }
log008-remedy = De lezer vanaf een bepaalde datum aan zijn lokaal koppelen, of vastleggen dat hij niets bewaakt.
log008-change = Lezer { $reader } aan een lokaal gekoppeld op de dagen van de gebeurtenissen: { $count }.

## Kruiscontroles

xck001-title = Handeling zonder aanwezigheid
xck001-message = Handeling geregistreerd in lokaal { $room } op naam van persoon { $person }, van wie het logboek de aanwezigheid niet bevestigt ({ $kind }: { $subject }): { part-span }.
xck001-why = Wat het register zegt en wat de deur zegt, moet overeenstemmen; zo niet is een van beide fout, of handelde iemand in andermans naam. { basis-access }
xck001-remedy = Het uur, het lokaal of de persoon verbeteren bij een vergissing; zo niet, nagaan wie heeft gehandeld.
xck001-change = Een verblijf van persoon { $person } in lokaal { $room } in het logboek { part-when }, of een ander tijdstip, een ander lokaal of een andere persoon geregistreerd ({ $kind }: { $subject }).

xck002-title = Brandkast bediend door een afwezige
xck002-message = Brandkast { $container } in lokaal { $room } staat geregistreerd als geopend of gesloten door persoon { $person }, van wie het logboek de aanwezigheid niet bevestigt: { part-span }.
xck002-why = Misschien kent iemand anders de combinatie, of is de registratie fout (overzicht van openingen en sluitingen: Amerikaans formulier SF 702; in de bron gelezen).
xck002-remedy = Vragen wie geopend heeft; de combinatie wijzigen als iemand anders het kon; de registratie verbeteren.
xck002-change = Een verblijf van persoon { $person } in lokaal { $room } in het logboek { part-when }, of een ander tijdstip of een andere persoon geregistreerd voor brandkast { $container }.

xck003-title = Brandkast open gebleven
xck003-message = Brandkast { $container } in lokaal { $room } heeft aan het einde van de dag geen geregistreerde sluiting: { part-span }.
xck003-why = Een open brandkast beschermt niets; elke opening en elke sluiting wordt geregistreerd (Amerikaans formulier SF 702; in de bron gelezen).
xck003-remedy = De brandkast en haar inhoud onmiddellijk nakijken; de sluiting registreren als ze plaatsvond.
xck003-change = Een sluiting van brandkast { $container } geregistreerd op de dag zelf van elke opening ({ part-span }).

xck004-title = Raadpleging zonder recht
xck004-message = Persoon { $person } raadpleegde document { $document } ({ $level }) zonder er die dag recht op te hebben ({ $reason }): { part-span }.
xck004-why = Elke raadpleging wordt getoetst aan de rechten van de lezer op die dag. { basis-access }
xck004-remedy = De toegang afnemen, een incident openen en beoordelen of er compromittering is (koninklijk besluit van 20 december 2024, art. 1).
xck004-change = Persoon { $person } zonder deze beletsels { part-when }: { $reason }; of geen raadpleging van document { $document }.

xck005-title = Aanwezigheid zonder activiteit
xck005-message = Persoon { $person } was in lokaal { $room } zonder dat iets werd geregistreerd: { part-span }; langste verblijf: { part-hours }.
xck005-why = Een lange aanwezigheid zonder geregistreerde raadpleging kan op een vergetelheid wijzen; het is geen verwijt. { basis-log-review }
xck005-remedy = Vragen wat werd geraadpleegd en het zo nodig registreren.
xck005-change = Een handeling van persoon { $person } in lokaal { $room } geregistreerd tijdens elk van deze verblijven ({ part-span }), of verblijven van ten hoogste { $limit } uur.

## Documenten, brandkasten, lokalen, inventarissen

doc001-title = Exemplaar niet gelokaliseerd
doc001-message = Exemplaar { $copy } van document { $document } heeft geen houder, geen brandkast en geen eindtoestand.
doc001-why = Het Belgische toezichtsverslag van 2021 vraagt een volledig register van de geclassificeerde informatie: op elk ogenblik staat iemand in voor elk exemplaar.
doc001-remedy = Het exemplaar terugvinden en registreren waar het is; is het onvindbaar, het dan als vermist melden.
doc001-change = Een houder, een brandkast of een eindtoestand geregistreerd voor exemplaar { $copy } van document { $document }.

doc002-title = Bewaard onder het niveau
doc002-message = Exemplaar { $copy } van document { $document } ({ $level }) wordt bewaard in { $place }, dat slechts geschikt is tot { $place_level }.
doc002-why = Vanaf CONFIDENTIEL / VERTROUWELIJK vergt bewaring een installatie die door de Nationale Veiligheidsoverheid is goedgekeurd (wet van 11 december 1998, art. 8, § 3; in de bron gelezen).
doc002-remedy = Het exemplaar naar een brandkast en een lokaal van zijn niveau verplaatsen, en de verplaatsing registreren.
doc002-change = Exemplaar { $copy } van document { $document } in een brandkast en een lokaal geschikt voor { $level }, en niet in { $place } ({ $place_level }).

doc003-title = Houder zonder recht
doc003-message = Exemplaar { $copy } van document { $document } berust bij persoon { $person }, die er geen recht op heeft ({ $reason }).
doc003-why = Een houder moet dezelfde drie voorwaarden vervullen als een lezer, zolang hij het stuk houdt. { basis-access }
doc003-remedy = Het exemplaar onmiddellijk terugnemen, of de ontbrekende voorwaarde herstellen voor het opnieuw wordt overhandigd.
doc003-change = Persoon { $person } zonder deze beletsels op { $day }: { $reason }; of een andere houder van exemplaar { $copy } van document { $document }.

doc004-title = Uitlening te laat
doc004-message = Exemplaar { $copy } van document { $document }, uitgeleend aan persoon { $person }, moest terug zijn op { $due } ({ part-days } geleden).
doc004-why = Een uitlening zonder einde is een overdracht waartoe niemand besliste. Termijn: { basis-setting }
doc004-remedy = Het exemplaar laten terugbrengen, of de uitlening met een nieuwe datum verlengen.
doc004-change = De teruggave van exemplaar { $copy } van document { $document } uiterlijk op { $due }, of een latere vervaldag.

doc005-title = Openstaand ontvangstbewijs
doc005-message = Het ontvangstbewijs van borderel { $slip }, op { $sent } verzonden aan { $correspondent }, werd verwacht op { $due } ({ part-days } geleden); betrokken exemplaren: { $count }, herinneringen: { $chases }.
doc005-why = In Frankrijk geldt een laattijdig ontvangstbewijs als vermoeden van compromittering (IGI 1300). { basis-secondary } Termijn: { basis-setting }
doc005-remedy = Het ontvangstbewijs opvragen en die herinnering registreren; is een exemplaar niet aangekomen, het dan als vermist melden.
doc005-change = Het ontvangstbewijs van borderel { $slip } van { $correspondent } uiterlijk op { $due }, of een latere vervaldag.

doc006-title = Vernietiging zonder bewijs
doc006-message = Vernietiging van { $destroyed }, { $what }, zonder: { $missing }.
doc006-why = De registerhouder tekent het proces-verbaal van vernietiging, met een gemachtigde getuige voor SECRET en TRES SECRET (besluit 2013/488/EU van de Raad, bijlage III, 43 tot 45; in de bron gelezen). Getuige al vanaf CONFIDENTIEL / VERTROUWELIJK: { basis-setting }
doc006-remedy = Het proces-verbaal, de getuige of de opdracht toevoegen als die bestaan; zo niet, het exemplaar als niet gelokaliseerd behandelen.
doc006-change = Geregistreerd voor de vernietiging van { $destroyed }, { $what }: { $missing }.

doc007-title = Ontbrekend nummer in een reeks
doc007-message = Ontbrekende nummers in reeks { $series }: { $count } ({ $numbers }).
doc007-why = Een register dat in volgorde wordt gehouden, heeft geen gaten; een gat is een niet-geregistreerd document of een verwijderde inschrijving. De Belgische regels over nummering (koninklijk besluit van 20 december 2024) zijn niet nagekeken. { basis-setting }
doc007-remedy = Het ontbrekende document registreren, of vastleggen waarom het nummer nooit werd gebruikt.
doc007-change = Documenten ingeschreven in reeks { $series } onder de ontbrekende nummers: { $numbers }.

doc008-title = Afwijkend aantal exemplaren
doc008-message = Document { $document }: opgegeven exemplaren: { $stated }; ingeschreven exemplaren: { $recorded }.
doc008-why = Zijn er meerdere exemplaren, dan wordt elk genummerd (besluit 2013/488/EU van de Raad, bijlage III; in de bron gelezen); één te weinig is een exemplaar dat niemand volgt.
doc008-remedy = De exemplaren tellen, de ontbrekende inschrijven of het opgegeven aantal verbeteren.
doc008-change = Evenveel exemplaren van document { $document } ingeschreven als opgegeven: { $stated } in plaats van { $recorded }.

doc009-title = Vervaldag voor declassificatie
doc009-message = Document { $document } ({ $level }) bereikt een vervaldag: { $terms }.
doc009-why = De overheid van oorsprong beslist over het einde van de classificatie uiterlijk 20, 30 of 50 jaar na de finalisering, naargelang van het niveau, en herevalueert minstens om de 10 jaar; RESTREINT / BEPERKT en buitenlandse, EU- en NAVO-documenten vallen hierbuiten (wet van 11 december 1998, art. 7; in de bron gelezen).
doc009-remedy = De overheid van oorsprong om een beslissing vragen en die met haar reden registreren.
doc009-change = Een geregistreerde beslissing over de classificatie van document { $document }, of latere vervaldagen dan: { $terms }.

doc010-title = Laattijdige registratie
doc010-message = Document { $document }, ontvangen op { $received }, werd geregistreerd op { $registered } (werkdagen: { $days }).
doc010-why = Vanaf CONFIDENTIEL worden documenten geregistreerd bij ontvangst en vóór verspreiding (besluit 2013/488/EU van de Raad, art. 9; in de bron gelezen). Termijn in dagen: { basis-setting }
doc010-remedy = De reden van de vertraging registreren; nagaan waar het document intussen was.
doc010-change = Document { $document } eerder na { $received } geregistreerd (werkdagen: ten hoogste { $limit } in plaats van { $days }).

doc011-title = Aantal bladzijden ontbreekt
doc011-message = Voor document { $document } ({ $level }) is geen aantal bladzijden geregistreerd.
doc011-why = Elke bladzijde is genummerd (besluit 2013/488/EU van de Raad, bijlage III; in de bron gelezen); zonder aantal blijft een ontbrekende bladzijde onopgemerkt. Vanaf welk niveau: { basis-setting }
doc011-remedy = De bladzijden tellen en het aantal registreren.
doc011-change = Een aantal bladzijden geregistreerd voor document { $document } ({ $level }).

doc012-title = Exemplaar vermist
doc012-message = Exemplaar { $copy } van document { $document } is sinds { $since } vermist, zonder verklaring.
doc012-why = Het verlies van een geclassificeerd document is een incident en kan een compromittering zijn, twee verschillende graden van ernst (koninklijk besluit van 20 december 2024, art. 1; in de bron gelezen).
doc012-remedy = Zoeken, het incident aan de overheid van oorsprong en aan de Nationale Veiligheidsoverheid melden, en de afloop registreren; tot dan blijft de vaststelling open.
doc012-change = Een geregistreerde verklaring van waar exemplaar { $copy } van document { $document } sinds { $since } is.

con001-title = Combinatie te wijzigen
con001-message = De combinatie van brandkast { $container } werd het laatst gewijzigd op { $changed }; de termijn is { part-months }.
con001-why = Combinaties worden minstens om de 12 maanden gewijzigd, bij elke wijziging onder wie ze kent, na een compromittering en na een herstelling (besluit 2013/488/EU van de Raad, bijlage II, 31; in de bron gelezen).
con001-remedy = De combinatie wijzigen en registreren wanneer, waarom en wie ze kent.
con001-change = Een wijziging van de combinatie van brandkast { $container }, ten hoogste { part-months } vóór { $day }.

con002-title = Combinatie gekend door een vertrokken persoon
con002-message = Persoon { $person } kent de combinatie van brandkast { $container } en is sinds de laatste wijziging vertrokken, de machtiging kwijt of van de lijst af.
con002-why = De combinatie wordt gewijzigd bij elke wijziging onder wie ze kent (besluit 2013/488/EU van de Raad, bijlage II, 31; in de bron gelezen).
con002-remedy = De combinatie vandaag nog wijzigen en registreren wie ze kent.
con002-change = Een combinatie van brandkast { $container } die persoon { $person } niet kent, of die persoon op { $day } in dienst, gemachtigd en op de lijst.

con003-title = Brandkast niet gecontroleerd
con003-message = Brandkast { $container }: geen controle aan het einde van de dag geregistreerd (ontbrekende controles: { $count }, van { $first } tot { $last }).
con003-why = Elke opening, elke sluiting en elke dagelijkse controle wordt geregistreerd, ook als de brandkast niet werd geopend (Amerikaans formulier SF 702; in de bron gelezen). { basis-setting }
con003-remedy = De brandkast aan het einde van elke dag controleren en dat registreren, ook als ze gesloten bleef.
con003-change = { $count ->
    [one] Een controle aan het einde van de dag van brandkast { $container } geregistreerd op { $first }.
   *[other] Controles aan het einde van de dag van brandkast { $container } geregistreerd op { $count } dagen meer tussen { $first } en { $last }.
    }

rom001-title = Goedkeuring ontbreekt of is verstreken
rom001-message = Lokaal { $room } heeft geen geldige goedkeuring ({ $kind }; geldig tot: { $until }).
rom001-why = Vanaf CONFIDENTIEL / VERTROUWELIJK vergt bewaring een goedgekeurde installatie en elektronische verwerking een goedgekeurd systeem (wet van 11 december 1998, art. 8, § 3 en 4; in de bron gelezen).
rom001-remedy = De goedkeuring of haar vernieuwing aanvragen; tot dan elders bewaren en verwerken.
rom001-change = Een goedkeuring van lokaal { $room } ({ $kind }) die geldig is op { $day }.

inv001-title = Inventaris te laat
inv001-message = { $case ->
    [handover] De functie van officier { $officer } eindigde op { $ended } en rond die dag werd geen gezamenlijke inventaris afgesloten (laatste: { $last_inventory }).
   *[term] In de voorbije { part-months } werd geen volledige inventaris van het register afgesloten (laatste: { $last_inventory }).
    }
inv001-why = In Frankrijk is er elk jaar een inventaris, en een gezamenlijke bij elke wissel van houder (IGI 1300). { basis-secondary } Termijn: { basis-setting }
inv001-remedy = De inventaris opmaken; bij een wissel van houder tekenen beiden.
inv001-change = { $case ->
    [handover] Een gezamenlijke inventaris die officier { $officer } als overdrager noemt, afgesloten tussen { $from } en { $until }.
   *[term] Een volledige inventaris van het register, ten hoogste { part-months } vóór { $day } afgesloten.
    }

## Governance

gov001-title = Evaluatie te laat
gov001-message = De evaluatie van de machtigingen van { $month } is niet afgesloten.
gov001-why = Zonder die evaluatie ontsnapt een vernieuwing aan de aandacht. { basis-monthly }
gov001-remedy = De evaluatie uitvoeren, over elke regel beslissen en ze afsluiten.
gov001-change = De evaluatie van de machtigingen van { $month } uiterlijk op { $day } afgesloten.

gov002-title = Audit te laat
gov002-message = De audit van de toegangslogboeken ({ $quarter }) is niet afgesloten.
gov002-why = Hoe langer men wacht, hoe minder men zich herinnert. { basis-quarterly }
gov002-remedy = De logboeken invoeren, de audit uitvoeren, de vaststellingen beantwoorden en hem afsluiten.
gov002-change = De audit van de toegangslogboeken ({ $quarter }) uiterlijk op { $day } afgesloten.

gov003-title = Over eigen regel beslist
gov003-message = Officier { $officer } heeft over de regel beslist die hem of haar zelf betreft.
gov003-why = De veiligheidsofficier handelt onafhankelijk (wet van 11 december 1998, art. 1octies; in de bron gelezen); dat een andere officier over de eigen regel beslist, is een regel van het register.
gov003-remedy = Een andere officier opnieuw over die regel laten beslissen.
gov003-change = De regel van persoon { $person } door een andere officier dan { $officer } beslist.

gov004-title = Uitzondering verstreken
gov004-message = Vaststelling { $finding } was aanvaard tot { $until }, en die datum is voorbij.
gov004-why = Een uitzondering zonder einde is een regel waartoe niemand besliste. { basis-setting }
gov004-remedy = De oorzaak wegnemen, of de vaststelling opnieuw aanvaarden met een reden en een nieuwe datum.
gov004-change = Vaststelling { $finding } verdwenen, verklaard of aanvaard tot ten minste { $day }.

gov005-title = Terugkerende vaststelling
gov005-message = Vaststelling { $finding } keert terug; opeenvolgende periodes: { $periods }.
gov005-why = Een vaststelling die terugkeert, toont dat haar oorzaak blijft; haar ernst stijgt met één graad. { basis-setting }
gov005-remedy = De oorzaak aanpakken in plaats van de gebeurtenis, en zeggen tegen wanneer.
gov005-change = Vaststelling { $finding } afwezig in een van deze periodes: { $periods }; of aanvaard tot een dag die nog niet voorbij is.

gov006-title = Controlepunt verouderd
gov006-message = Sinds { part-days } heeft geen controlepunt het lokaal verlaten (laatste: { $newest }; grens: { $limit }).
gov006-why = Alleen een elders bewaard controlepunt toont dat het journaal niet werd herschreven. { basis-setting }
gov006-remedy = Een controlepunt uitgeven en aan iemand buiten het lokaal toevertrouwen.
gov006-change = Een controlepunt uitgegeven op { $since } of later.

gov007-title = Back-up verouderd
gov007-message = Sinds { part-days } werd geen back-up geverifieerd (jongste: { $newest }; grens: { $limit }).
gov007-why = Een register dat verloren kan gaan, bewijst niets. { basis-setting }
gov007-remedy = Een back-up maken, hem verifiëren en elders bewaren.
gov007-change = Een geverifieerde back-up gemaakt op { $since } of later.

gov008-title = Intrekking niet aangetoond
gov008-message = De intrekking waartoe op { $decided } voor persoon { $person } is beslist, blijkt nog uit geen enkele registratie ({ part-days }); nog open: { $open }.
gov008-why = Een beslissing tot intrekking is pas uitgevoerd als de lijst of de machtiging het toont. { basis-monthly }
gov008-remedy = De intrekking uitvoeren en registreren, of de lijst invoeren die ze toont.
gov008-change = Niets open voor persoon { $person } op { $day } van: { $open }; of een latere beslissing tot behoud.
