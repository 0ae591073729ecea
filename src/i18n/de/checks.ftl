### Was jede Prüfung sagt: Titel, Meldung, Grund, Abhilfe, Änderung. Nur die Meldung und die Änderung nehmen Argumente, in
### allen Sprachen dieselben; sie stehen über jeder Prüfung in en/checks.ftl.

## Teile, die in den Meldungen verwendet werden

part-span = { $count ->
    [one] einmal, am { $first }
   *[other] { $count }-mal, vom { $first } bis zum { $last }
    }
part-when = { $count ->
    [one] am { $first }
   *[other] vom { $first } bis zum { $last }
    }
part-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
    }
part-months = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
    }
part-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
    }
part-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
    }
part-certificate = Protokoll { $certificate } (betroffene Ausfertigungen: { $count })
part-copy = Ausfertigung { $copy }
part-visitor = Der Besucher der Eintragung { $entry }
part-one-number = Nr. { $from }
part-numbers = Nr. { $from } bis { $until }

## Grundlagen, die mehreren Prüfungen gemeinsam sind

basis-access = Ab CONFIDENTIEL / VERTROUWELIJK setzt der Zugang dreierlei zugleich voraus: eine Sicherheitsermächtigung der betreffenden Stufe, eine Sicherheitsunterweisung und den Grundsatz „Kenntnis nur, wenn nötig“ (Gesetz vom 11. Dezember 1998, Art. 8 § 2; in der Quelle gelesen).
basis-area = In einem Sicherheitsbereich werden Ein- und Ausgang kontrolliert; wer ohne Begleitung eintreten darf, steht auf einer Liste, alle anderen werden begleitet (Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21; in der Quelle gelesen).
basis-log-review = Die Durchsicht von Zutrittsprotokollen achtet auf Zutritte außerhalb der Zeiten, wiederholten Zutritt zu ungewohnten Bereichen, ungewöhnliche Dauer und Ereignisse außer der Reihe (NIST SP 800-53, PE-6; in der Quelle gelesen).
basis-quarterly = Der belgische Kontrollbericht von 2021 verlangt eine vierteljährliche Prüfung der Zutrittsprotokolle durch den Sicherheitsoffizier.
basis-monthly = Der belgische Kontrollbericht von 2021 verlangt eine monatliche Bewertung der Ermächtigungen, um sie rechtzeitig zu beantragen, zu verlängern oder zu entziehen.
basis-setting = Einstellung des Registers, vom Sicherheitsoffizier zu bestätigen.
basis-secondary = Ausländische oder nachrangige Quelle, nicht überprüft: nur zur Orientierung.

## Sicherheitsermächtigungen

clr001-title = Abgelaufene Ermächtigung
clr001-message = Die Ermächtigung { $level } der Person { $person } ist am { $expires } abgelaufen; noch offene Zugangsgründe: { $grounds }.
clr001-why = Nach ihrem letzten Tag gewährt eine Ermächtigung keinen Zugang mehr; der letzte Tag selbst zählt noch. { basis-access }
clr001-remedy = Eine neue Ermächtigung beantragen oder die Gründe schließen: die Person von den Zutrittslisten streichen, die Ausfertigungen zurücknehmen, die Funktion überdenken.
clr001-change = { $case ->
    [none] Eine am { $day } gültige Ermächtigung der Person { $person }, oder das Ende der abgelaufenen eingetragen.
   *[open] Eine am { $day } gültige Ermächtigung der Person { $person }, oder das Ende der abgelaufenen eingetragen und nichts davon offen: { $grounds }.
    }

clr002-title = Erneuerungsfrist begonnen
clr002-message = Die Ermächtigung { $level } der Person { $person } läuft am { $expires } ab (noch { part-days }), und eine Erneuerung ist nicht beantragt.
clr002-why = Eine Ermächtigung gilt grundsätzlich 5 Jahre und erfordert danach eine vollständige neue Untersuchung, die Zeit braucht (Gesetz vom 11. Dezember 1998, Art. 1bis und 22; in der Quelle gelesen). Dauer der Frist und kürzester Vorlauf: { basis-setting }
clr002-remedy = Die Erneuerung jetzt beantragen oder festhalten, dass die Ermächtigung auslaufen soll.
clr002-change = Eine bis zum { $day } beantragte Erneuerung für die Person { $person }, oder an diesem Tag noch mehr als { part-months }.

clr003-title = Ermächtigung unter dem Bedarf
clr003-message = Die Person { $person } hat eine Ermächtigung { $level }, braucht aber { $need }; Zugangsgründe: { $grounds }.
clr003-why = Eine Ermächtigung gilt für die eigene Stufe und die darunter. { basis-access }
clr003-remedy = Die höhere Stufe beantragen oder die Gründe auf die vorhandene Stufe zurückführen.
clr003-change = Eine am { $day } gültige Ermächtigung { $need } der Person { $person }, oder nichts davon offen: { $grounds }.

clr004-title = Fehlender Geltungsbereich
clr004-message = Die Person { $person } ist für { $scopes } ermächtigt, braucht aber { $need_scope }; Zugangsgründe: { $grounds }.
clr004-why = EU-Verschlusssachen erfordern eine Ermächtigung, die sie abdeckt (Beschluss 2013/488/EU des Rates, Art. 7; in der Quelle gelesen). Für die NATO: { basis-setting } Einen Geltungsbereich hinzuzufügen ist ein einfacher Antrag, anders als eine höhere Stufe.
clr004-remedy = Die Nationale Sicherheitsbehörde um den Geltungsbereich ersuchen oder die Gründe schließen, die ihn erfordern.
clr004-change = Der Geltungsbereich { $need_scope } in der Ermächtigung der Person { $person } am { $day }, oder nichts davon offen: { $grounds }.

clr005-title = Keine Ermächtigung
clr005-message = Die Person { $person } hat keine Sicherheitsermächtigung, braucht aber { $need }; Zugangsgründe: { $grounds }.
clr005-why = Ohne Ermächtigung kein Zugang, gleich in welcher Funktion. { basis-access }
clr005-remedy = Die Gründe sofort schließen und eine Ermächtigung beantragen, wenn der Bedarf bestehen bleibt.
clr005-change = Eine am { $day } gültige Ermächtigung { $need } der Person { $person }, oder nichts davon offen: { $grounds }.

clr006-title = Unbeantworteter Antrag
clr006-message = Die am { $requested } für die Person { $person } beantragte Ermächtigung ist noch unbeantwortet ({ part-days }).
clr006-why = Ein vergessener Antrag lässt eine Funktion ohne ermächtigte Person. Wartezeit: { basis-setting }
clr006-remedy = Bei der Nationalen Sicherheitsbehörde nach dem Stand fragen und die Antwort festhalten.
clr006-change = Eine Antwort bis zum { $day } auf den Antrag vom { $requested } für die Person { $person }.

clr007-title = Ermächtigung ohne Bedarf
clr007-message = Die Person { $person } hat eine Ermächtigung { $level }, die durch keine Funktion, Liste, Ausfertigung, Einsichtnahme und keinen Zutritt begründet war (Zeitraum: { part-months }).
clr007-why = Eine Ermächtigung dient dem Grundsatz „Kenntnis nur, wenn nötig“; ohne Bedarf ist sie zu entziehen. { basis-monthly } Zeitraum: { basis-setting }
clr007-remedy = Den Bedarf schriftlich bestätigen oder die Ermächtigung entziehen lassen.
clr007-change = Eine Funktion, Liste, Ausfertigung, Einsichtnahme oder ein Zutritt der Person { $person } seit dem { $since }, wofür eine Ermächtigung nötig ist, oder keine am { $day } gültige Ermächtigung.

clr008-title = Ausgeschieden, Rechte noch offen
clr008-message = Die Person { $person } ist am { $left } ausgeschieden, doch noch offen sind: { $open }.
clr008-why = Beim Ausscheiden enden die Zugänge, kommen die Ausweise zurück und wird zurückgenommen, was die Person besitzt (NIST SP 800-53, PS-4; in der Quelle gelesen). { basis-access }
clr008-remedy = Die Ermächtigung beenden, die Person von den Listen streichen, die Ausweise sperren, die Ausfertigungen zurücknehmen und jedes mit seinem Datum festhalten.
clr008-change = Nach dem { $left } nichts davon offen: { $open }; oder ein späterer letzter Diensttag der Person { $person }.

clr009-title = Fehlende Unterweisung
clr009-message = Für die Person { $person } ist keine Sicherheitsunterweisung eingetragen; Zugangsgründe: { $grounds }.
clr009-why = Die Unterweisung ist eine der drei Bedingungen des Zugangs, auch für RESTREINT / BEPERKT. { basis-access }
clr009-remedy = Die Unterweisung vor dem nächsten Zugang erteilen und bestätigen lassen; hat sie stattgefunden, ihr Datum eintragen.
clr009-change = Eine Sicherheitsunterweisung der Person { $person } bis zum { $day }, oder nichts davon offen: { $grounds }.

clr010-title = Unterweisung überfällig
clr010-message = Die letzte Sicherheitsunterweisung der Person { $person } stammt vom { $last_briefing } und ist älter als erlaubt (höchstens { part-months }).
clr010-why = Eine Unterweisung, die nie wiederholt wird, gerät in Vergessenheit. Abstand: { basis-setting }
clr010-remedy = Eine neue Unterweisung ansetzen und die Teilnahme eintragen.
clr010-change = Eine Sicherheitsunterweisung der Person { $person }, höchstens { part-months } vor dem { $day }.

clr011-title = Ausgesetzt oder widerrufen, Rechte noch offen
clr011-message = Die Ermächtigung der Person { $person } ist seit dem { $since } ausgesetzt oder widerrufen; noch offene Zugangsgründe: { $grounds }.
clr011-why = Eine ausgesetzte oder widerrufene Ermächtigung gewährt keinen Zugang mehr (Gesetz vom 11. Dezember 1998, Art. 22; in der Quelle gelesen). { basis-access }
clr011-remedy = Die Person noch am selben Tag von den Zutrittslisten streichen und die Ausfertigungen zurücknehmen.
clr011-change = Eine am { $day } gültige Ermächtigung der Person { $person }, oder nichts davon offen: { $grounds }.

clr012-title = Fehlende Abschlussbelehrung
clr012-message = Die Ermächtigung der Person { $person } endete am { $ended }, und eine Abschlussbelehrung ist nicht eingetragen.
clr012-why = Wer den Zugang verliert, wird daran erinnert, dass die Pflicht zur Verschwiegenheit fortbesteht (Beschluss 2013/488/EU des Rates, Anhang I; in der Quelle gelesen).
clr012-remedy = Die Abschlussbelehrung abhalten, unterschreiben lassen und ihr Datum eintragen.
clr012-change = Eine Abschlussbelehrung der Person { $person } bis zum { $day } über die am { $ended } beendete Ermächtigung, ohne spätere Unterweisung.

clr013-title = Kontinuität gefährdet
clr013-message = Ab dem { $date } verbleibende ermächtigte Personen für { $place }: { $have }; erforderlich: { $need }.
clr013-why = Eine Sperrzone, die niemand betreten darf, oder eine Zahlenkombination, die niemand kennt, legt den Dienst still. Zwei belgische Verwaltungen haben diese Sorge geäußert. Zeithorizont und Personenzahl: { basis-setting }
clr013-remedy = Vor diesem Datum eine Ermächtigung für eine weitere Person beantragen oder die auslaufenden erneuern.
clr013-change = { $lacking ->
    [one] { $lacking } weitere ermächtigte Person ab dem { $date }: { $place }.
   *[other] { $lacking } weitere ermächtigte Personen ab dem { $date }: { $place }.
    }

clr014-title = Einwilligung überfällig
clr014-message = Die Benachrichtigung wurde der Person { $person } am { $since } ausgehändigt; eine Einwilligung ist nicht eingegangen ({ part-days }).
clr014-why = Ohne Einwilligung binnen 15 Tagen endet das Verfahren (Gesetz vom 11. Dezember 1998, Art. 16 § 1; in der Quelle gelesen).
clr014-remedy = Die Einwilligung mit ihrem Datum eintragen, wenn sie rechtzeitig erteilt wurde; andernfalls das Ende des Verfahrens festhalten und neu beginnen.
clr014-change = Die Einwilligung der Person { $person } bis zum { $by }, oder das Ende des Verfahrens eingetragen.

## Zutritt zu den Sperrzonen

acc001-title = Zutritt ohne Listeneintrag
acc001-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card }, ohne je auf der Zutrittsliste gestanden zu haben: { part-span }.
acc001-why = Niemand tritt ohne Begleitung ein, der nicht auf der Liste steht. { basis-area } { basis-access }
acc001-remedy = Klären, warum und durch wen die Person eingelassen wurde; der Karte das Recht entziehen oder die Person bei bestätigtem Bedarf eintragen; gegebenenfalls einen Vorfall eröffnen.
acc001-change = Eine Berechtigung der Person { $person } für die Sperrzone { $room } { part-when }, oder kein Zutritt.

acc002-title = Zutritt außerhalb der Berechtigung
acc002-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } außerhalb ihrer Berechtigung, die vom { $from } bis zum { $until } läuft: { part-span }.
acc002-why = Eine Berechtigung hat einen ersten und einen letzten Tag; davor und danach steht die Person nicht auf der Liste. { basis-area }
acc002-remedy = Den Leser mit der Liste abgleichen; war der Bedarf echt, die Berechtigung mit Grund und Datum verlängern.
acc002-change = Eine Berechtigung der Person { $person } für die Sperrzone { $room }, die { part-when } gilt und nicht nur vom { $from } bis zum { $until }, oder kein Zutritt.

acc003-title = Zutritt ohne Ermächtigung
acc003-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } an einem Tag ohne gültige Ermächtigung ({ $state }): { part-span }.
acc003-why = Am Tag des Zutritts muss die Ermächtigung gültig sein. { basis-access }
acc003-remedy = Der Karte das Recht entziehen, bis die Ermächtigung gültig ist; prüfen, was eingesehen wurde, und gegebenenfalls einen Vorfall eröffnen.
acc003-change = Eine Ermächtigung { $need } der Person { $person }, die { part-when } gilt, oder kein Zutritt zur Sperrzone { $room }.

acc004-title = Zutritt unter der Stufe
acc004-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } und hatte { $held }, wo { $need } erforderlich ist: { part-span }.
acc004-why = Die Ermächtigung muss die Stufe und den Geltungsbereich der Sperrzone erreichen. { basis-access }
acc004-remedy = Der Karte das Recht entziehen oder die fehlende Stufe oder den fehlenden Geltungsbereich beantragen; prüfen, was eingesehen wurde.
acc004-change = Eine Ermächtigung { $need } statt { $held } für die Person { $person } { part-when }, oder kein Zutritt zur Sperrzone { $room }.

acc005-title = Zutritt ohne Unterweisung
acc005-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } ohne Sicherheitsunterweisung an oder vor diesem Tag: { part-span }.
acc005-why = Die Unterweisung geht dem ersten Zugang voraus. { basis-access }
acc005-remedy = Die Unterweisung vor dem nächsten Zutritt erteilen; hat sie stattgefunden, ihr Datum eintragen.
acc005-change = Eine Sicherheitsunterweisung der Person { $person } spätestens am Tag des ersten Zutritts ({ $first }), oder kein Zutritt zur Sperrzone { $room }.

acc006-title = Zutritt nach dem Ausscheiden
acc006-message = Die Person { $person }, am { $left } ausgeschieden, erscheint am Eingang der Sperrzone { $room } mit der Karte { $card }: { part-span }.
acc006-why = Beim Ausscheiden enden die Zugänge und der Ausweis kommt zurück (NIST SP 800-53, PS-4; in der Quelle gelesen). Entweder ist die Person zurückgekehrt, oder jemand anderes hat die Karte benutzt.
acc006-remedy = Die Karte sofort sperren, klären, wer sie benutzt hat, und einen Vorfall eröffnen.
acc006-change = Ein letzter Diensttag der Person { $person } nicht vor dem Tag des letzten Zutritts ({ $last }), oder kein Zutritt zur Sperrzone { $room } mit der Karte { $card } nach dem { $left }.

acc007-title = Unbekannte Karte
acc007-message = Die Sperrzone { $room } öffnete sich für die Karte { $card }, die zu diesem Zeitpunkt niemandem zugewiesen war: { part-span }.
acc007-why = Ein Zutritt, der keiner Person zugeordnet werden kann, lässt sich nicht mit der Liste vergleichen. { basis-area }
acc007-remedy = Die Ausweisstelle fragen, wer die Karte hatte, die Zuweisung mit ihren Daten eintragen und die Karte sperren, wenn niemand für sie einsteht.
acc007-change = Die Karte { $card } { part-when } jemandem zugewiesen, oder kein Zutritt mit ihr zur Sperrzone { $room }.

acc008-title = Ersetzte Karte noch benutzt
acc008-message = Die Karte { $card } der Person { $person }, verloren, zurückgegeben oder ersetzt seit dem { $ended } (aktuelle Karte: { $other_card }), öffnete die Sperrzone { $room }: { part-span }.
acc008-why = Eine Karte, die nicht mehr funktionieren dürfte, kann in anderen Händen sein; werden beide Karten am selben Tag benutzt, ist das wahrscheinlich. { basis-area }
acc008-remedy = Die alte Karte im Zutrittssystem sperren; die Person nach ihrem Verbleib fragen; einen Vorfall eröffnen, wenn jemand anderes sie benutzt hat.
acc008-change = Die Karte { $card } { part-when } noch der Person { $person } zugewiesen und nicht ersetzt, oder kein Zutritt mit ihr zur Sperrzone { $room }.

acc009-title = Zutritt außerhalb der Zeiten
acc009-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } außerhalb der Öffnungszeiten ({ $hours }): { part-span }.
acc009-why = Zutritte außerhalb der Zeiten der Sperrzone, an Schließtagen und an Feiertagen sind zu erklären. { basis-log-review }
acc009-remedy = Die Person um eine Erklärung bitten und diese eintragen; sind die Zeiten falsch, sie zu einem bestimmten Datum ändern.
acc009-change = { $case ->
    [closed] Zutritte zur Sperrzone { $room } an Tagen, an denen sie nicht als geschlossen eingetragen ist, oder kein Zutritt.
   *[hours] Zutritte zur Sperrzone { $room } innerhalb der geltenden Öffnungszeiten, { $hours }, an Tagen, an denen sie geöffnet ist, oder kein Zutritt.
    }

acc010-title = Ausgang ohne Eingang
acc010-message = Die Karte { $card } der Person { $person } verlässt die Sperrzone { $room }, ohne sie betreten zu haben: { part-span }.
acc010-why = Wo auf beiden Seiten ein Leser steht, bedeutet ein Ausgang ohne Eingang, dass jemand ohne Karte eingetreten ist oder das Protokoll unvollständig ist. { basis-area }
acc010-remedy = Fragen, wie die Person eingetreten ist; daran erinnern, dass jeder die eigene Karte vorhält; eine Lücke im Protokoll suchen.
acc010-change = Ein Eingang in die Sperrzone { $room } mit der Karte { $card } im Protokoll, in den 24 Stunden vor jedem Ausgang ({ part-span }).

acc011-title = Eingang ohne Ausgang
acc011-message = Die Karte { $card } der Person { $person } betritt die Sperrzone { $room } und verlässt sie nicht vor dem nächsten Eingang oder dem Ende des Tages: { part-span }.
acc011-why = Wo auf beiden Seiten ein Leser steht, lässt ein fehlender Ausgang offen, wer in der Sperrzone war. { basis-area }
acc011-remedy = Fragen, wann und wie die Person gegangen ist; an das Vorhalten der Karte beim Verlassen erinnern; eine Lücke im Protokoll suchen.
acc011-change = Ein Ausgang aus der Sperrzone { $room } mit der Karte { $card } im Protokoll, vor dem nächsten Eingang und binnen 24 Stunden nach jedem Eingang ({ part-span }).

acc012-title = Zu langer Aufenthalt
acc012-message = Die Person { $person } war mit Sicherheit zu lange in der Sperrzone { $room }: { part-span }; Mindestdauer des längsten Aufenthalts: { part-hours } (Grenze: { $limit } Std., nie über Nacht).
acc012-why = Ungewöhnliche Dauer ist zu erklären. { basis-log-review } Grenze: { basis-setting }
acc012-remedy = Eine Erklärung einholen und eintragen; die Grenze zu einem bestimmten Datum ändern, wenn die Arbeit es erfordert.
acc012-change = Aufenthalte der Person { $person } in der Sperrzone { $room } von höchstens { $limit } Std., vor Mitternacht beendet.

acc013-title = An zwei Orten zugleich
acc013-message = Die Karte { $card } wird in der Sperrzone { $room } benutzt, während ihr Inhaber { $person } mit Sicherheit in der Sperrzone { $other_room } ist, mit der Karte { $other_card }: { part-span }.
acc013-why = Niemand ist in zwei Sperrzonen zugleich: eine Karte wurde verliehen, kopiert oder vergessen. { basis-log-review }
acc013-remedy = Den Inhaber befragen, beide Karten sicherstellen und einen Vorfall eröffnen, wenn jemand anderes eine davon benutzt hat.
acc013-change = Keine Überschneidung von Aufenthalten in den Sperrzonen { $room } und { $other_room } { part-when }, oder die Karte { $card } oder { $other_card } jemand anderem als { $person } zugewiesen.

acc014-title = Häufung von Abweisungen
acc014-message = Die Karte { $card } wurde am Leser { $reader } abgewiesen: { part-span }, gehäuft (Zeitfenster: { part-minutes }).
acc014-why = Wiederholte Abweisungen können ein Versuch, ein Fehler in den Rechten oder ein defekter Leser sein. { basis-log-review } Schwelle: { basis-setting }
acc014-remedy = Den Inhaber fragen, die Rechte berichtigen oder den Leser reparieren lassen; einen Vorfall eröffnen, wenn niemand es erklären kann.
acc014-change = Weniger als { $limit } Abweisungen innerhalb von { part-minutes } (Karte: { $card }; Leser: { $reader }).

acc015-title = Abgewiesen trotz Berechtigung
acc015-message = Die Person { $person }, auf der Liste der Sperrzone { $room } und ermächtigt, wurde mit der Karte { $card } abgewiesen: { part-span }.
acc015-why = Zutrittssteuerung und Register widersprechen einander: eines von beiden ist nicht aktuell. { basis-quarterly }
acc015-remedy = Die Rechte im Zutrittssystem mit der Liste vergleichen und das Falsche berichtigen.
acc015-change = Keine Abweisung der Karte { $card } an der Sperrzone { $room } { part-when }, oder die Person { $person } dann nicht auf deren Liste.

acc016-title = Zu wenige Anwesende
acc016-message = Die Sperrzone { $room } war mit weniger Personen besetzt als vorgeschrieben (anwesend: { $present }; Mindestzahl: { $minimum }): { part-span }.
acc016-why = Die eigene Regel der Sperrzone bestimmt, wie viele Personen anwesend sein müssen, solange sie besetzt ist. { basis-setting }
acc016-remedy = Die Anwesenden an die Regel erinnern; taugt sie nicht mehr, die Mindestzahl zu einem bestimmten Datum ändern.
acc016-change = { $lacking ->
    [one] { $lacking } weitere Person in der Sperrzone { $room }, solange sie besetzt ist ({ part-span }), oder niemand darin.
   *[other] { $lacking } weitere Personen in der Sperrzone { $room }, solange sie besetzt ist ({ part-span }), oder niemand darin.
    }

acc017-title = Besucher ohne Begleitung
acc017-message = { $person }, nur mit Begleitung zutrittsberechtigt, war in der Sperrzone { $room }, während keine berechtigte Begleitung dort war: { part-span }.
acc017-why = Wer nicht auf der Liste derer steht, die ohne Begleitung eintreten dürfen, wird ständig begleitet. { basis-area }
acc017-remedy = Klären, wer den Besucher empfangen hat und was zu sehen war; einen Vorfall eröffnen; an die Begleitpflicht erinnern.
acc017-change = { $person } zusammen mit einer berechtigten Begleitung in der Sperrzone { $room } { part-when }, oder nicht darin.

acc018-title = Besuch unvollständig eingetragen
acc018-message = Ein Besuch in der Sperrzone { $room } ist eingetragen ohne: { $missing }.
acc018-why = Der Eintrag eines Besuchs enthält Name, Organisation, Ausweisdokument, Datum, Ein- und Ausgangszeit, Zweck und die besuchte Person (NIST SP 800-53, PE-8; in der Quelle gelesen).
acc018-remedy = Den Eintrag anhand des Besucherbuchs gemeinsam mit dem Gastgeber ergänzen.
acc018-change = Für den Besuch in der Sperrzone { $room } eingetragen: { $missing }.

acc019-title = Ungenutzte Berechtigung
acc019-message = Die Person { $person } steht auf der Liste der Sperrzone { $room } und hat sie nicht betreten (Zeitraum: { part-days } bis zum { $until }; letzter Zutritt: { $last_entry }).
acc019-why = Eine Zutrittsliste bleibt kurz, wenn sie bewertet wird. { basis-quarterly } Zeitraum: { basis-setting }
acc019-remedy = Den Bedarf bestätigen oder die Person von der Liste streichen.
acc019-change = Ein Zutritt der Person { $person } zur Sperrzone { $room } in diesem Zeitraum ({ part-days }), oder an einem Tag davon nicht auf der Liste.

acc020-title = Ungewöhnlicher Zutritt
acc020-message = Die Person { $person } betrat die Sperrzone { $room } mit der Karte { $card } zum ersten Mal oder zu einer nie zuvor genutzten Stunde: { part-span }.
acc020-why = Zutritt zu einem ungewohnten Bereich verdient einen Blick; er ist kein Vorwurf. { basis-log-review }
acc020-remedy = Nichts, wenn der Offizier den Grund kennt; andernfalls die Person fragen.
acc020-change = Ein früherer Zutritt der Person { $person } zur Sperrzone { $room }, und einer zu dieser Stunde des Tages, vor dem { $first }.

acc021-title = Türalarm
acc021-message = Alarm an der Sperrzone { $room }, Leser { $reader } ({ $kind }): { part-span }.
acc021-why = Eine aufgebrochene oder offen gehaltene Tür lässt Personen ein, die das Protokoll nicht sieht. { basis-area }
acc021-remedy = Die Ursache suchen, die Sperrzone und ihre VS-Verwahrgelasse prüfen und das Ergebnis eintragen.
acc021-change = Kein Alarm ({ $kind }) am Leser { $reader } der Sperrzone { $room } { part-when }.

acc022-title = Mehrere aktive Karten
acc022-message = Die Person { $person } hat mehrere am selben Tag aktive Karten ({ $cards }); betroffen: { part-days }.
acc022-why = Eine Person, eine Karte: eine zweite kann unbemerkt von jemand anderem benutzt werden. { basis-quarterly }
acc022-remedy = Die überzählige Karte zurücknehmen und beenden.
acc022-change = Je Tag nur eine der Karten { $cards } der Person { $person } zugewiesen, oder nur eine am selben Tag benutzt.

acc023-title = Liste nicht überprüft
acc023-message = Die Zutrittsliste der Sperrzone { $room } wurde im Zeitraum nicht überprüft.
acc023-why = Der belgische Kontrollbericht von 2021 verlangt eine bewertete Liste derer, die den gesicherten Raum betreten dürfen.
acc023-remedy = Die Liste Name für Name durchgehen und die Überprüfung eintragen.
acc023-change = Eine zwischen dem { $from } und dem { $until } datierte Überprüfung der Zutrittsliste der Sperrzone { $room }.

## Das Zutrittsprotokoll selbst

log001-title = Nicht abgedeckter Zeitraum
log001-message = Kein Import deckt den ganzen Zeitraum ab; Lücke zwischen dem { $from } und dem { $until }: { part-days }.
log001-why = Über Zeit ohne Protokoll lässt sich nichts schließen. { basis-quarterly }
log001-remedy = Den fehlenden Export anfordern und importieren; gibt es ihn nicht mehr, den Grund festhalten.
log001-change = Importe, die auch { part-days } zwischen dem { $from } und dem { $until } abdecken.

log002-title = Lücke in der Nummerierung
log002-message = Steuereinheit { $controller }: fehlende Nummern: { $missing }, in Sprüngen: { $jumps }, zwischen den Zeilen { $first_line } und { $last_line }.
log002-why = Eine fehlende Nummer ist ein Ereignis, das stattfand und nicht im Export steht: verloren, gefiltert oder gelöscht. { basis-quarterly }
log002-remedy = Den vollständigen Export dieser Steuereinheit anfordern; sind die Ereignisse verloren, den Lieferanten um eine schriftliche Erklärung bitten.
log002-change = { $missing ->
    [one] Ein Export mit der fehlenden Nummer der Steuereinheit { $controller }.
   *[other] Ein Export mit den { $missing } fehlenden Nummern der Steuereinheit { $controller }.
    }

log003-title = Auffällige Uhr
log003-message = Rückwärts laufende Zeiten: { $back }; Zeiten in der Zukunft: { $future }; Zeiten in einer Stunde der Zeitumstellung: { $dst }.
log003-why = Reihenfolge, Dauer und Zeiten beruhen auf der Uhr; eine falsche Uhr macht Schlüsse zweifelhaft. { basis-log-review }
log003-remedy = Die Uhren der Steuereinheiten stellen und abgleichen lassen; die betroffenen Stunden als zweifelhaft behandeln.
log003-change = Keine Zeile, deren Zeit zurückläuft ({ $back }), in der Zukunft liegt ({ $future }) oder in eine Stunde der Zeitumstellung fällt ({ $dst }).

log004-title = Zeilen in Quarantäne
log004-message = Nicht behandelte Zeilen in Quarantäne: { $count }.
log004-why = Eine Zeile, die nicht gelesen werden konnte, kann einen Zutritt enthalten, den niemand geprüft hat. { basis-quarterly }
log004-remedy = Die Gründe lesen, das Profil berichtigen und erneut importieren oder festhalten, warum die Zeilen ohne Belang sind.
log004-change = Eine Datei und ein Profil, bei denen keine Zeile in Quarantäne bleibt, statt { $count }.

log005-title = Unbekanntes Ergebnis
log005-message = Ereignisse ohne bekanntes Ergebnis: { $count } (vorgefundene Wörter: { $words }).
log005-why = Ein Ereignis mit unbekanntem Ergebnis gilt nicht als gewährt; ein unzulässiger Zutritt kann sich darin verbergen. { basis-quarterly }
log005-remedy = Die Wörter dem Profil hinzufügen oder den Lieferanten um einen Export mit dem Ergebnis bitten.
log005-change = Ein dem Profil bekanntes Ergebnis für jedes dieser Ereignisse: { $count } (vorgefundene Wörter: { $words }).

log006-title = Stiller Arbeitstag
log006-message = Die Sperrzone { $room } zeigt an Tagen, an denen sie geöffnet und gewöhnlich genutzt ist, kein einziges Ereignis: { part-days }.
log006-why = Stille, wo gewöhnlich Betrieb ist, kann einen ausgefallenen Leser oder ein abgeschnittenes Protokoll bedeuten. { basis-quarterly }
log006-remedy = Prüfen, ob der Leser funktionierte; war die Sperrzone wirklich geschlossen, es eintragen.
log006-change = { $days ->
    [one] Ein Ereignis der Sperrzone { $room } am { $first }, oder die Sperrzone an diesem Tag als geschlossen eingetragen.
   *[other] Ein Ereignis der Sperrzone { $room } an jedem von { $days } Tagen zwischen dem { $first } und dem { $last }, oder die Sperrzone an diesen Tagen als geschlossen eingetragen.
    }

log007-title = Wiederholte Zeilen
log007-message = Zeilen, die eine andere Zeile derselben Datei genau wiederholen: { $count }.
log007-why = Wiederholungen zählen einmal; sie können auf einen Fehler des Exports hinweisen. { basis-quarterly }
log007-remedy = Nichts; den Lieferanten benachrichtigen, wenn es viele sind.
log007-change = Dieselbe Datei ohne die wiederholten Zeilen: { $count }.

log008-title = Unbekannter Leser
log008-message = Der Leser { $reader } gehört zu keiner Sperrzone; Ereignisse: { $count }.
log008-why = Ein Ereignis an einem Leser ohne Sperrzone wird mit keiner Liste verglichen. { basis-quarterly }
log008-remedy = Den Leser zu einem bestimmten Datum seiner Sperrzone zuordnen oder festhalten, dass er nichts bewacht.
log008-change = Der Leser { $reader } an den Tagen seiner Ereignisse einer Sperrzone zugeordnet: { $count }.

## Abgleich der Quellen

xck001-title = Handlung ohne Anwesenheit
xck001-message = Handlung in der Sperrzone { $room } auf den Namen der Person { $person } eingetragen, deren Anwesenheit das Protokoll nicht bestätigt ({ $kind }: { $subject }): { part-span }.
xck001-why = Was das Register sagt und was die Tür sagt, muss übereinstimmen; sonst irrt eines von beiden, oder jemand handelte in fremdem Namen. { basis-access }
xck001-remedy = Bei einem Versehen Zeit, Sperrzone oder Person berichtigen; andernfalls klären, wer gehandelt hat.
xck001-change = Ein Aufenthalt der Person { $person } in der Sperrzone { $room } im Protokoll { part-when }, oder eine andere Zeit, eine andere Sperrzone oder eine andere Person eingetragen ({ $kind }: { $subject }).

xck002-title = VS-Verwahrgelass von Abwesenden bedient
xck002-message = Das VS-Verwahrgelass { $container } in der Sperrzone { $room } ist als geöffnet oder geschlossen durch die Person { $person } eingetragen, deren Anwesenheit das Protokoll nicht bestätigt: { part-span }.
xck002-why = Vielleicht kennt jemand anderes die Zahlenkombination, oder der Eintrag ist falsch (Nachweis der Öffnungen und Schließungen: US-Formular SF 702; in der Quelle gelesen).
xck002-remedy = Fragen, wer geöffnet hat; die Zahlenkombination ändern, wenn jemand anderes es konnte; den Eintrag berichtigen.
xck002-change = Ein Aufenthalt der Person { $person } in der Sperrzone { $room } im Protokoll { part-when }, oder eine andere Zeit oder eine andere Person für das VS-Verwahrgelass { $container } eingetragen.

xck003-title = VS-Verwahrgelass offen geblieben
xck003-message = Für das VS-Verwahrgelass { $container } in der Sperrzone { $room } ist am Ende des Tages keine Schließung eingetragen: { part-span }.
xck003-why = Ein offenes VS-Verwahrgelass schützt nichts; jede Öffnung und jede Schließung wird eingetragen (US-Formular SF 702; in der Quelle gelesen).
xck003-remedy = Das VS-Verwahrgelass und seinen Inhalt sofort prüfen; die Schließung eintragen, wenn sie stattfand.
xck003-change = Eine Schließung des VS-Verwahrgelasses { $container } am Tag jeder Öffnung eingetragen ({ part-span }).

xck004-title = Einsichtnahme ohne Recht
xck004-message = Die Person { $person } hat das Dokument { $document } ({ $level }) eingesehen, ohne an diesem Tag dazu berechtigt zu sein ({ $reason }): { part-span }.
xck004-why = Jede Einsichtnahme wird an den Rechten des Lesenden an diesem Tag gemessen. { basis-access }
xck004-remedy = Den Zugang entziehen, einen Vorfall eröffnen und beurteilen, ob eine Kompromittierung vorliegt (Königlicher Erlass vom 20. Dezember 2024, Art. 1).
xck004-change = Die Person { $person } ohne diese Hindernisse { part-when }: { $reason }; oder keine Einsichtnahme in das Dokument { $document }.

xck005-title = Anwesenheit ohne Tätigkeit
xck005-message = Die Person { $person } war in der Sperrzone { $room }, ohne dass etwas eingetragen wurde: { part-span }; längster Aufenthalt: { part-hours }.
xck005-why = Lange Anwesenheit ohne eingetragene Einsichtnahme kann auf einen vergessenen Eintrag hinweisen; sie ist kein Vorwurf. { basis-log-review }
xck005-remedy = Fragen, was eingesehen wurde, und es bei Bedarf eintragen.
xck005-change = Eine Handlung der Person { $person } in der Sperrzone { $room } während jedes dieser Aufenthalte eingetragen ({ part-span }), oder Aufenthalte von höchstens { $limit } Std.

## Dokumente, VS-Verwahrgelasse, Sperrzonen, Bestandsprüfungen

doc001-title = Verbleib einer Ausfertigung ungeklärt
doc001-message = Die Ausfertigung { $copy } des Dokuments { $document } hat keinen Besitzer, kein VS-Verwahrgelass und keinen Endzustand.
doc001-why = Der belgische Kontrollbericht von 2021 verlangt ein vollständiges Register der Verschlusssachen: jederzeit steht jemand für jede Ausfertigung ein.
doc001-remedy = Die Ausfertigung finden und eintragen, wo sie ist; ist sie unauffindbar, sie als vermisst melden.
doc001-change = Ein Besitzer, ein VS-Verwahrgelass oder ein Endzustand für die Ausfertigung { $copy } des Dokuments { $document } eingetragen.

doc002-title = Unter der Stufe verwahrt
doc002-message = Die Ausfertigung { $copy } des Dokuments { $document } ({ $level }) wird verwahrt in: { $place }; dort ist nur zulässig: { $place_level }.
doc002-why = Ab CONFIDENTIEL / VERTROUWELIJK erfordert die Verwahrung eine von der Nationalen Sicherheitsbehörde genehmigte Anlage (Gesetz vom 11. Dezember 1998, Art. 8 § 3; in der Quelle gelesen).
doc002-remedy = Die Ausfertigung in ein VS-Verwahrgelass und eine Sperrzone ihrer Stufe bringen und dies eintragen.
doc002-change = Die Ausfertigung { $copy } des Dokuments { $document } in einem VS-Verwahrgelass und einer Sperrzone für { $level }, statt: { $place } ({ $place_level }).

doc003-title = Besitzer nicht berechtigt
doc003-message = Die Ausfertigung { $copy } des Dokuments { $document } ist im Besitz der Person { $person }, die dazu nicht berechtigt ist ({ $reason }).
doc003-why = Der Besitzer muss dieselben drei Bedingungen erfüllen wie der Lesende, solange er besitzt. { basis-access }
doc003-remedy = Die Ausfertigung sofort zurücknehmen oder die fehlende Bedingung herstellen, bevor sie wieder übergeben wird.
doc003-change = Die Person { $person } ohne diese Hindernisse am { $day }: { $reason }; oder ein anderer Besitzer der Ausfertigung { $copy } des Dokuments { $document }.

doc004-title = Ausleihe überfällig
doc004-message = Die Ausfertigung { $copy } des Dokuments { $document }, ausgeliehen an die Person { $person }, war am { $due } fällig (überfällig: { part-days }).
doc004-why = Eine Ausleihe ohne Ende ist eine Übergabe, die niemand beschlossen hat. Frist: { basis-setting }
doc004-remedy = Die Ausfertigung zurückholen oder die Ausleihe mit neuem Datum verlängern.
doc004-change = Die Rückgabe der Ausfertigung { $copy } des Dokuments { $document } bis zum { $due }, oder ein späterer Termin.

doc005-title = Ausstehender Empfangsschein
doc005-message = Der Empfangsschein zum Begleitzettel { $slip }, am { $sent } an { $correspondent } versandt, war am { $due } fällig (Verzug: { part-days }); betroffene Ausfertigungen: { $count }, Mahnungen: { $chases }.
doc005-why = In Frankreich gilt ein verspäteter Empfangsschein als Verdacht auf Kompromittierung (IGI 1300). { basis-secondary } Frist: { basis-setting }
doc005-remedy = Den Empfangsschein anmahnen und die Mahnung eintragen; ist eine Ausfertigung nicht angekommen, sie als vermisst melden.
doc005-change = Der Empfangsschein zum Begleitzettel { $slip } von { $correspondent } bis zum { $due }, oder ein späterer Termin.

doc006-title = Vernichtung ohne Nachweis
doc006-message = Vernichtung vom { $destroyed }, { $what }, ohne: { $missing }.
doc006-why = Der Registerführer unterzeichnet das Vernichtungsprotokoll, bei SECRET und TRES SECRET mit einem ermächtigten Zeugen (Beschluss 2013/488/EU des Rates, Anhang III Nr. 43 bis 45; in der Quelle gelesen). Zeuge schon ab CONFIDENTIEL / VERTROUWELIJK: { basis-setting }
doc006-remedy = Protokoll, Zeugen oder Anweisung nachtragen, wenn es sie gibt; andernfalls den Verbleib der Ausfertigung als ungeklärt behandeln.
doc006-change = Für die Vernichtung vom { $destroyed }, { $what }, eingetragen: { $missing }.

doc007-title = Fehlende Nummer in einer Reihe
doc007-message = Fehlende Nummern in der Reihe { $series }: { $count } ({ $numbers }).
doc007-why = Ein in der Reihenfolge geführtes Register hat keine Lücken; eine Lücke ist ein nicht eingetragenes Dokument oder ein entfernter Eintrag. Die belgischen Regeln zur Nummerierung (Königlicher Erlass vom 20. Dezember 2024) sind nicht überprüft. { basis-setting }
doc007-remedy = Das fehlende Dokument eintragen oder festhalten, warum die Nummer nie vergeben wurde.
doc007-change = In der Reihe { $series } unter den fehlenden Nummern eingetragene Dokumente: { $numbers }.

doc008-title = Abweichende Zahl der Ausfertigungen
doc008-message = Dokument { $document }: angegebene Ausfertigungen: { $stated }; eingetragene Ausfertigungen: { $recorded }.
doc008-why = Bei mehreren Ausfertigungen wird jede nummeriert (Beschluss 2013/488/EU des Rates, Anhang III; in der Quelle gelesen); eine zu wenig ist eine, die niemand verfolgt.
doc008-remedy = Die Ausfertigungen zählen, die fehlenden eintragen oder die angegebene Zahl berichtigen.
doc008-change = So viele eingetragene Ausfertigungen des Dokuments { $document } wie angegeben: { $stated } statt { $recorded }.

doc009-title = Termin für die Aufhebung
doc009-message = Das Dokument { $document } ({ $level }) erreicht einen Termin: { $terms }.
doc009-why = Die herausgebende Stelle entscheidet über das Ende der Einstufung spätestens 20, 30 oder 50 Jahre nach der Fertigstellung, je nach Stufe, und bewertet mindestens alle 10 Jahre neu; ausgenommen sind RESTREINT / BEPERKT sowie ausländische, EU- und NATO-Dokumente (Gesetz vom 11. Dezember 1998, Art. 7; in der Quelle gelesen).
doc009-remedy = Die herausgebende Stelle um eine Entscheidung bitten und diese mit ihrem Grund eintragen.
doc009-change = Eine eingetragene Entscheidung über die Einstufung des Dokuments { $document }, oder spätere Termine als: { $terms }.

doc010-title = Verspätet eingetragen
doc010-message = Das Dokument { $document }, eingegangen am { $received }, wurde am { $registered } eingetragen (Arbeitstage: { $days }).
doc010-why = Ab CONFIDENTIEL werden Dokumente bei Eingang und vor der Verteilung eingetragen (Beschluss 2013/488/EU des Rates, Art. 9; in der Quelle gelesen). Frist in Tagen: { basis-setting }
doc010-remedy = Den Grund der Verspätung eintragen; prüfen, wo das Dokument inzwischen war.
doc010-change = Das Dokument { $document } früher nach dem { $received } eingetragen (Arbeitstage: höchstens { $limit } statt { $days }).

doc011-title = Seitenzahl fehlt
doc011-message = Für das Dokument { $document } ({ $level }) ist keine Seitenzahl eingetragen.
doc011-why = Jede Seite wird nummeriert (Beschluss 2013/488/EU des Rates, Anhang III; in der Quelle gelesen); ohne Seitenzahl bleibt eine fehlende Seite unbemerkt. Ab welcher Stufe: { basis-setting }
doc011-remedy = Die Seiten zählen und die Zahl eintragen.
doc011-change = Eine eingetragene Seitenzahl für das Dokument { $document } ({ $level }).

doc012-title = Ausfertigung vermisst
doc012-message = Die Ausfertigung { $copy } des Dokuments { $document } wird seit dem { $since } ohne Erklärung vermisst.
doc012-why = Der Verlust eines eingestuften Dokuments ist ein Vorfall und kann eine Kompromittierung sein, zwei verschiedene Schweregrade (Königlicher Erlass vom 20. Dezember 2024, Art. 1; in der Quelle gelesen).
doc012-remedy = Suchen, den Vorfall der herausgebenden Stelle und der Nationalen Sicherheitsbehörde melden und das Ergebnis eintragen; bis dahin bleibt die Feststellung offen.
doc012-change = Eine eingetragene Erklärung, wo die Ausfertigung { $copy } des Dokuments { $document } seit dem { $since } ist.

con001-title = Zahlenkombination überfällig
con001-message = Die Zahlenkombination des VS-Verwahrgelasses { $container } wurde zuletzt am { $changed } geändert; Frist: { part-months }.
con001-why = Zahlenkombinationen werden mindestens alle 12 Monate geändert, bei jedem Wechsel unter den Eingeweihten, nach einer Kompromittierung und nach einer Reparatur (Beschluss 2013/488/EU des Rates, Anhang II Nr. 31; in der Quelle gelesen).
con001-remedy = Die Zahlenkombination ändern und eintragen, wann, warum und wer sie kennt.
con001-change = Eine Änderung der Zahlenkombination des VS-Verwahrgelasses { $container }, höchstens { part-months } vor dem { $day }.

con002-title = Zahlenkombination einer ausgeschiedenen Person bekannt
con002-message = Die Person { $person } kennt die Zahlenkombination des VS-Verwahrgelasses { $container } und ist seit der letzten Änderung ausgeschieden, nicht mehr ermächtigt oder nicht mehr auf der Liste.
con002-why = Die Zahlenkombination wird bei jedem Wechsel unter den Eingeweihten geändert (Beschluss 2013/488/EU des Rates, Anhang II Nr. 31; in der Quelle gelesen).
con002-remedy = Die Zahlenkombination heute noch ändern und eintragen, wer sie kennt.
con002-change = Eine Zahlenkombination des VS-Verwahrgelasses { $container }, die die Person { $person } nicht kennt, oder diese Person am { $day } im Dienst, ermächtigt und auf der Liste.

con003-title = VS-Verwahrgelass nicht geprüft
con003-message = VS-Verwahrgelass { $container }: keine Prüfung am Ende des Tages eingetragen (fehlende Prüfungen: { $count }, vom { $first } bis zum { $last }).
con003-why = Jede Öffnung, jede Schließung und jede tägliche Prüfung wird eingetragen, auch wenn das VS-Verwahrgelass nicht geöffnet wurde (US-Formular SF 702; in der Quelle gelesen). { basis-setting }
con003-remedy = Das VS-Verwahrgelass am Ende jedes Tages prüfen und dies eintragen, auch wenn es geschlossen blieb.
con003-change = { $count ->
    [one] Eine am { $first } eingetragene Prüfung des VS-Verwahrgelasses { $container } am Ende des Tages.
   *[other] An { $count } weiteren Tagen zwischen dem { $first } und dem { $last } eingetragene Prüfungen des VS-Verwahrgelasses { $container } am Ende des Tages.
    }

rom001-title = Genehmigung fehlt oder abgelaufen
rom001-message = Die Sperrzone { $room } hat keine gültige Genehmigung ({ $kind }; gültig bis: { $until }).
rom001-why = Ab CONFIDENTIEL / VERTROUWELIJK erfordert die Verwahrung eine genehmigte Anlage und die elektronische Verarbeitung ein genehmigtes System (Gesetz vom 11. Dezember 1998, Art. 8 § 3 und 4; in der Quelle gelesen).
rom001-remedy = Die Genehmigung oder ihre Erneuerung beantragen; bis dahin anderswo verwahren und verarbeiten.
rom001-change = Eine am { $day } gültige Genehmigung der Sperrzone { $room } ({ $kind }).

inv001-title = Bestandsprüfung überfällig
inv001-message = { $case ->
    [handover] Die Funktion von { $officer } endete am { $ended }, und um diesen Tag wurde keine gemeinsame Bestandsprüfung abgeschlossen (letzte: { $last_inventory }).
   *[term] Keine vollständige Bestandsprüfung des Registers wurde abgeschlossen; Frist: { part-months } (letzte: { $last_inventory }).
    }
inv001-why = In Frankreich gibt es jährlich eine Bestandsprüfung und eine gemeinsame bei jedem Wechsel des Besitzers (IGI 1300). { basis-secondary } Frist: { basis-setting }
inv001-remedy = Die Bestandsprüfung abhalten; beim Wechsel des Besitzers unterschreiben beide.
inv001-change = { $case ->
    [handover] Eine gemeinsame Bestandsprüfung, die { $officer } als übergebend nennt, abgeschlossen zwischen dem { $from } und dem { $until }.
   *[term] Eine vollständige Bestandsprüfung des Registers, höchstens { part-months } vor dem { $day } abgeschlossen.
    }

## Führung

gov001-title = Überprüfung verspätet
gov001-message = Die Überprüfung der Ermächtigungen ({ $month }) ist nicht abgeschlossen.
gov001-why = Ohne sie wird eine Erneuerung übersehen. { basis-monthly }
gov001-remedy = Die Überprüfung durchführen, jede Zeile entscheiden und sie abschließen.
gov001-change = Die Überprüfung der Ermächtigungen ({ $month }) bis zum { $day } abgeschlossen.

gov002-title = Audit verspätet
gov002-message = Das Audit der Zutrittsprotokolle ({ $quarter }) ist nicht abgeschlossen.
gov002-why = Je länger man wartet, desto weniger erinnert man sich. { basis-quarterly }
gov002-remedy = Die Protokolle importieren, das Audit durchführen, seine Feststellungen beantworten und es abschließen.
gov002-change = Das Audit der Zutrittsprotokolle ({ $quarter }) bis zum { $day } abgeschlossen.

gov003-title = Über die eigene Zeile entschieden
gov003-message = Offizier { $officer } hat über die Zeile entschieden, die ihn oder sie selbst betrifft.
gov003-why = Der Sicherheitsoffizier handelt unabhängig (Gesetz vom 11. Dezember 1998, Art. 1octies; in der Quelle gelesen); dass ein anderer Offizier über die eigene Zeile entscheidet, ist eine Regel des Registers.
gov003-remedy = Einen anderen Offizier erneut über die Zeile entscheiden lassen.
gov003-change = Die Zeile der Person { $person } von einem anderen Offizier als { $officer } entschieden.

gov004-title = Ausnahme abgelaufen
gov004-message = Die Feststellung { $finding } war bis zum { $until } hingenommen, und dieses Datum ist vorbei.
gov004-why = Eine Ausnahme ohne Ende ist eine Regel, die niemand beschlossen hat. { basis-setting }
gov004-remedy = Die Ursache beheben oder die Feststellung mit Grund und neuem Datum erneut hinnehmen.
gov004-change = Die Feststellung { $finding } verschwunden, erklärt oder mindestens bis zum { $day } hingenommen.

gov005-title = Wiederkehrende Feststellung
gov005-message = Die Feststellung { $finding } kehrt wieder; aufeinanderfolgende Zeiträume: { $periods }.
gov005-why = Eine wiederkehrende Feststellung zeigt, dass ihre Ursache fortbesteht; ihr Schweregrad steigt um eine Stufe. { basis-setting }
gov005-remedy = Die Ursache statt des Ereignisses angehen und sagen, bis wann.
gov005-change = Die Feststellung { $finding } in einem dieser Zeiträume nicht vorhanden: { $periods }; oder bis zu einem noch nicht vergangenen Tag hingenommen.

gov006-title = Prüfpunkt veraltet
gov006-message = Ohne Prüfpunkt außerhalb des Raums: { part-days } (letzter: { $newest }; Grenze: { $limit }).
gov006-why = Nur ein anderswo verwahrter Prüfpunkt zeigt, dass das Journal nicht umgeschrieben wurde. { basis-setting }
gov006-remedy = Einen Prüfpunkt ausstellen und jemandem außerhalb des Raums anvertrauen.
gov006-change = Ein am { $since } oder später ausgestellter Prüfpunkt.

gov007-title = Sicherung veraltet
gov007-message = Ohne geprüfte Sicherung: { part-days } (jüngste: { $newest }; Grenze: { $limit }).
gov007-why = Ein Register, das verloren gehen kann, beweist nichts. { basis-setting }
gov007-remedy = Eine Sicherung anlegen, prüfen und anderswo verwahren.
gov007-change = Eine am { $since } oder später erstellte und geprüfte Sicherung.

gov008-title = Entzug nicht nachgewiesen
gov008-message = Der am { $decided } für die Person { $person } beschlossene Entzug geht noch aus keinem Eintrag hervor ({ part-days }); noch offen: { $open }.
gov008-why = Ein beschlossener Entzug ist erst vollzogen, wenn die Liste oder die Ermächtigung ihn zeigt. { basis-monthly }
gov008-remedy = Den Entzug vollziehen und eintragen oder die Liste importieren, die ihn zeigt.
gov008-change = Für die Person { $person } am { $day } nichts davon offen: { $open }; oder eine spätere Entscheidung für den Erhalt.
