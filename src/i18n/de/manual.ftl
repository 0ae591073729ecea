# The handling manual.

## Title, parts, tables
manual-title = Handbuch für den Umgang mit Verschlusssachen
manual-state = Erstellt am { $date } aus dem Register, wie es stand (Journaleinträge: { $count }). Jede Zahl ist die der an diesem Tag geltenden Einstellung.
manual-legend = „Zu bestätigen“ steht bei einer Zahl oder Grundlage, deren Quelle nicht gelesen wurde. Nach einer Regel stehen ihre Grundlagen, die zugehörigen Prüfungen und die Befehle dazu; Wörter in Großbuchstaben sind auszufüllen.
manual-part-officer = Teil 1. Der Sicherheitsoffizier und sein Stellvertreter
manual-intro-officer = Für alle, die das Register führen: was zu tun ist, wann und mit welchem Befehl.
manual-part-room = Teil 2. Die Nutzer der Sperrzone
manual-intro-room = Für alle, die in einer Sperrzone mit Verschlusssachen arbeiten.
manual-part-everyone = Teil 3. Alle Personen mit Zugang
manual-intro-everyone = Für alle, die eine Ermächtigung besitzen oder Dokumente der untersten Stufe einsehen dürfen.
manual-officers = Im Amt
manual-rooms = Sperrzonen
manual-containers = VS-Verwahrgelasse
manual-levels = Was jede belgische Stufe verlangt
manual-figures = Einstellungen, auf denen dieses Handbuch beruht
manual-rules = Regeln
manual-part = Teil
manual-chapter = Kapitel
manual-rule = Vorschrift
manual-checks = Prüfungen
manual-commands = Befehle
manual-role = Rolle
manual-hours = Öffnungszeiten
manual-hours-from = ab { $date }: { $hours }
manual-no-hours = keine Zeiten eingetragen
manual-minimum = Mindestzahl an Personen
manual-closures = Geschlossen
manual-not-identified = nicht zugeordnet
manual-level-clearance = Ermächtigung
manual-level-installation = Zugelassene Einrichtung
manual-level-pages = Seitenzahl
manual-level-consent = Zustimmung der herausgebenden Stelle zum Kopieren
manual-level-witness = Zeuge bei der Vernichtung
manual-level-certificate = Aufbewahrung des Protokolls
manual-every-level = alle Stufen
manual-no-level = keine Stufe
manual-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
    }
manual-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
    }
manual-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
    }
manual-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
    }
manual-refusals = { $count ->
    [one] { $count } Abweisung
   *[other] { $count } Abweisungen
    }
manual-sign-reader = Gelesen und verstanden
manual-sign-officer = Ausgehändigt vom Sicherheitsoffizier

## What rules rest on
manual-basis-law = Gesetz vom 11. Dezember 1998, Art. { $point }
manual-basis-eu = Beschluss 2013/488/EU des Rates, Art. { $point }
manual-basis-eu-annex = Beschluss 2013/488/EU des Rates, Anhang { $annex }
manual-basis-eu-point = Beschluss 2013/488/EU des Rates, Anhang { $annex }, { $point }
manual-basis-decree = Königlicher Erlass vom 20. Dezember 2024, Art. { $point }
manual-basis-holidays = Königlicher Erlass vom 18. April 1974, Art. 1 (Feiertage)
manual-basis-oversight = belgischer Kontrollbericht von 2021
manual-basis-nist = NIST SP 800-53, { $point }; ausländisch, als Anhalt
manual-basis-sheet = US-Formular SF 702; ausländisch, als Anhalt
manual-basis-france = französische Anweisung IGI 1300; Sekundärquelle, als Anhalt
manual-basis-authority = Website der Nationalen Sicherheitsbehörde
manual-basis-register = Regel dieses Registers
manual-basis-practice = Praxis

## Chapters
manual-chapter-roles = Offiziere und Rollen
manual-chapter-places = Die Sperrzonen
manual-chapter-containers = VS-Verwahrgelasse und Zahlenkombinationen
manual-chapter-clearances = Sicherheitsermächtigungen
manual-chapter-briefings = Unterweisungen und Ausscheiden
manual-chapter-access = Zutrittslisten, Ausweise und Besucher
manual-chapter-registration = Ein Dokument registrieren
manual-chapter-handling = Verwahren, Verleihen, Einsehen, Kopieren
manual-chapter-exchanges = Versenden und Empfangen
manual-chapter-declassification = Herabstufung und Aufhebung
manual-chapter-destruction = Vernichtung
manual-chapter-inventories = Bestandsprüfungen und Besitzerwechsel
manual-chapter-logs = Die Zutrittsprotokolle
manual-chapter-findings = Feststellungen und Maßnahmen
manual-chapter-incidents = Vorfälle und Kompromittierungen
manual-chapter-safekeeping = Sicherung des Registers
manual-chapter-daily = Jeden Tag
manual-chapter-monthly = Jeden Monat
manual-chapter-quarterly = Jedes Quartal
manual-chapter-yearly = Jedes Jahr
manual-chapter-cases-officer = Im Fall
manual-chapter-figures = Zahlen
manual-chapter-rooms = Die Sperrzonen und ihre Zeiten
manual-chapter-entering = Betreten und Verlassen
manual-chapter-visitors = Besucher
manual-chapter-working = Arbeiten mit Dokumenten
manual-chapter-room-containers = Die VS-Verwahrgelasse
manual-chapter-end-of-day = Am Ende des Tages
manual-chapter-seen = Was die Leser aufzeichnen
manual-chapter-cases-room = Wenn etwas geschieht
manual-chapter-whom = An wen Sie sich wenden
manual-chapter-conditions = Ihr Zugang
manual-chapter-levels = Die Stufen
manual-chapter-daily-use = Umgang mit Dokumenten
manual-chapter-about-you = Was über Sie eingetragen ist
manual-chapter-report-at-once = Was sofort zu melden ist
manual-chapter-leaving-service = Wenn Sie ausscheiden
manual-chapter-signature = Kenntnisnahme

## Part 1: officers, rooms, containers
manual-independence = Unabhängig handeln und der Leitung der Verwaltung berichten.
manual-role-officer = Der Sicherheitsoffizier unterzeichnet jede Handlung. Keine andere Rolle unterzeichnet, was Offiziere und Einstellungen betrifft, nimmt eine Feststellung hin, löscht Zutrittsprotokolle oder öffnet eine abgeschlossene Überprüfung oder ein Audit wieder.
manual-role-deputy = Der Stellvertreter unterzeichnet alles Übrige.
manual-no-deputy = Kein Stellvertreter ist eingetragen. Ein zweiter Offizier entscheidet über Ihre eigene Zeile der Überprüfung und vertritt Sie: einen benennen.
manual-role-registrar = Der Registerführer unterzeichnet, was Dokumente, Ausfertigungen, Reihen, VS-Verwahrgelasse, Bestandsprüfungen, eingelesene Listen und Sicherungskopien betrifft.
manual-role-auditor = Der Auditor liest, prüft und exportiert; er unterzeichnet nur die Änderung seiner eigenen Passphrase.
manual-continuity-officers = Ermächtigte Personen in der Funktion des Sicherheitsoffiziers oder Stellvertreters, mindestens: { $continuity-officers }.
manual-own-line = Niemand entscheidet über die eigene Zeile der Überprüfung. Eintragen, welche Person des Registers jeder Offizier ist.
manual-passphrase = Die Passphrase für sich behalten: Wer sie kennt, unterzeichnet in Ihrem Namen.
manual-acts = Jede Handlung ist unterzeichnet und bleibt im Journal. Einen Fehler durch eine neue Handlung berichtigen; nichts wird überschrieben.
manual-no-room = Keine Sperrzone ist eingetragen. Die Kapitel über Sperrzonen fehlen; gibt es eine, ist sie zuerst einzutragen.
manual-approval = Ab CONFIDENTIEL / VERTROUWELIJK nur in einer von der Nationalen Sicherheitsbehörde zugelassenen Einrichtung verwahren. Jede Zulassung mit ihrem letzten Tag eintragen.
manual-room-hours = Neue Zeiten und jeden Schließtag eintragen, bevor sie gelten. Ein Zutritt außerhalb der Zeiten, an einem Schließtag oder einem belgischen Feiertag ergibt eine Feststellung.
manual-electronic = Eingestuften Inhalt nur auf zugelassenen Systemen verarbeiten. Dieses Register enthält Verweise und nicht eingestufte Kurztitel, niemals Inhalt.
manual-no-container = Kein VS-Verwahrgelass ist eingetragen.
manual-combination-change = Eine Zahlenkombination ändern bei einem neuen VS-Verwahrgelass, bei jedem Wechsel unter den Eingeweihten, nach einer Kompromittierung und nach einer Reparatur. Höchstalter: { $combination-months }.
manual-combination-overdue = In ein VS-Verwahrgelass mit überfälliger Zahlenkombination kommt nichts ohne einen Grund, der eingetragen wird.
manual-combination-people = Ermächtigte Personen, die eine Zahlenkombination kennen, mindestens: { $continuity-combination }.
manual-combination-secret = Eintragen, wer eine Zahlenkombination kennt und wie diese Personen zu erreichen sind, niemals die Kombination selbst.
manual-door-sheet = Jede Öffnung, jede Schließung und die Kontrolle am Ende des Tages eintragen, auch wenn das VS-Verwahrgelass geschlossen blieb. Fehlende Kontrollen werden rückwirkend gemeldet für: { $container-check-days }.

## Part 1: clearances, briefings, access
manual-decision = Zugang verlangt drei Dinge am selben Tag: eine Ermächtigung der Stufe und des Geltungsbereichs, eine Sicherheitsunterweisung und Kenntnis nur, wenn nötig.
manual-decision-lowest = RESTREINT / BEPERKT verlangt keine Ermächtigung, wohl aber eine Unterweisung und Kenntnis nur, wenn nötig.
manual-validity = Eine Ermächtigung gilt grundsätzlich: { $validity-years }. Ihr letzter Tag zählt noch; danach folgt eine vollständige neue Untersuchung.
manual-request-road = Jeden Schritt eines Antrags an seinem Tag eintragen: eröffnet, Mitteilung gegen Empfangsschein ausgehändigt, Zustimmung zurück, bei der Nationalen Sicherheitsbehörde eingereicht, beantwortet, Bescheinigung erhalten.
manual-consent = Ohne Zustimmung endet das Verfahren nach Ablauf dieser Frist: { $consent-days }.
manual-unanswered = Nachfragen, wenn ein Antrag unbeantwortet ist seit: { $request-days }.
manual-renewal = Eine Erneuerung innerhalb des Zeitraums vor dem Ablauf einreichen: { $renewal-window-months }. Kürzeste Vorlaufzeit: { $renewal-lead-months }.
manual-level-and-scope = Eine höhere Stufe ist ein neuer Antrag; ein weiterer Geltungsbereich (EU, NATO) ein einfacher.
manual-no-need = Eine Ermächtigung entziehen lassen, wenn nichts sie erfordert hat seit: { $need-months }. Der Entzug bleibt offen, bis eine Handlung oder ein Import ihn zeigt.
manual-suspension = Bei Aussetzung oder Widerruf einer Ermächtigung die Person am selben Tag von den Zutrittslisten streichen und die Ausfertigungen zurücknehmen.
manual-continuity = Vorausschauen: { $forecast-months }. Mindestzahl ermächtigter Personen je Sperrzone: { $continuity-room }; je Stufe: { $continuity-level }.
manual-briefing-first = Vor dem ersten Zugang unterweisen und unterschreiben lassen.
manual-briefing-again = Die Unterweisung wiederholen, bevor die letzte älter ist als die Frist: { $briefing-months }.
manual-debriefing = Wer keinen Zugang mehr hat, abschließend unterweisen und unterschreiben lassen: Die Geheimhaltungspflicht bleibt.
manual-leaving = Beim Ausscheiden: die Ermächtigung beenden, den Zutritt streichen, Ausweis und Ausfertigungen zurücknehmen, bekannte Zahlenkombinationen ändern. Jedes an seinem Tag eintragen.
manual-list = Auf die Liste einer Sperrzone setzen, wer sie unbegleitet betreten darf, mit erstem und, falls bekannt, letztem Tag. Alle anderen werden begleitet.
manual-list-request = Eintragen, wer einen Zutritt beantragt und warum. Das Register bewertet den Antrag, bevor Sie antworten.
manual-list-review = Jede Liste jedes Quartal Zeile für Zeile durchgehen: behalten oder streichen. Wer darauf steht und nicht eintrat, wird gemeldet nach: { $dormant-days }.
manual-badges = Eine Person, eine aktive Karte. Zuteilung, Verlust, Rückgabe und Ersatz an ihrem Tag eintragen.
manual-visitor-book = Jeden Besucher eintragen: Name, Organisation, Ausweisdokument, Zweck, besuchte Person, Begleitung, Eintritt und Austritt. Die Begleitung ist für die Sperrzone ermächtigt und steht unbegleitet auf deren Liste.
manual-minimum-rule = Wo mehr als eine Person anwesend sein muss, ergibt eine geringere Zahl eine Feststellung, wenn sie länger dauert als der Spielraum: { $lone-seconds }.

## Part 1: the life of a document
manual-register-at-once = Ein Dokument ab CONFIDENTIEL / VERTROUWELIJK bei Empfang und vor der Verteilung registrieren, Höchstfrist: { $registration-days }.
manual-titles = Einen nicht eingestuften Kurztitel schreiben oder ihn zurückhalten. Kein Wort des Inhalts.
manual-levels-as-marked = Die Stufe in den Worten des Dokuments eintragen, und die Regelung, wenn mehrere sie teilen. Das niederländische Dep. VERTROUWELIJK ist Rang 1, das belgische VERTROUWELIJK Rang 2.
manual-series = Die nächste Nummer der Reihe nehmen. Eine fehlende Nummer ergibt eine Feststellung.
manual-pages = Die Seiten zählen, ab dieser Stufe: { $page-count-level }. Die Ausfertigungen nummerieren: Das Register zählt so viele wie angegeben.
manual-somewhere = Für jede Ausfertigung steht jederzeit jemand ein: Sie ist in einem VS-Verwahrgelass, bei einer Person, versandt, vermisst, archiviert oder vernichtet.
manual-named-need = Die Personen oder Gruppen benennen, die ein Dokument kennen müssen. Ist niemand benannt, beurteilen Sie selbst, wer es kennen muss.
manual-storage = Eine Ausfertigung nur in einem VS-Verwahrgelass und einer Sperrzone ihrer Stufe verwahren.
manual-holder = Eine Ausfertigung nur einer Person geben, die sie an diesem Tag besitzen darf. Das Register weist jede andere ab.
manual-lending = Frist einer Ausleihe, wenn kein anderer Tag bestimmt ist: { $loan-days }. Der Entleiher unterschreibt bei Ausleihe und Rückgabe.
manual-consultation = Jede Einsichtnahme eintragen: Person, Ausfertigung, Sperrzone, Beginn und Ende. Das Audit hält sie gegen das Zutrittsprotokoll, mit diesem Spielraum: { $clock-minutes }.
manual-reproduction = Kopien, Auszüge und Übersetzungen entstehen auf Anordnung und werden sofort nummeriert. Die schriftliche Zustimmung der herausgebenden Stelle ist nötig ab dieser Stufe: { $consent-level }.
manual-reclassify = Nur die herausgebende Stelle ändert eine Stufe. Die Entscheidung und ihr Aktenzeichen eintragen.
manual-slip = Unter einem nummerierten Begleitzettel versenden, der weder Stufe noch Betreff trägt.
manual-receipt = Frist für den Empfangsschein, wenn kein anderer Tag bestimmt ist: { $receipt-days }. Einen ausstehenden Schein anmahnen; was nicht ankam, wird vermisst.
manual-incoming = Eingänge registrieren, den Empfangsschein unterschreiben und zurücksenden.
manual-trace = Gegenstelle und Weg jedes Austauschs eintragen, damit der Verkehr mit anderen Diensten nachvollziehbar ist.
manual-originator = Nur die herausgebende Stelle hebt eine Einstufung auf. Die Entscheidung erbitten und eintragen.
manual-terms = Die Entscheidung fällt spätestens 20 (CONFIDENTIEL), 30 (SECRET) oder 50 (TRES SECRET) Jahre nach der Fertigstellung. Eine Neubewertung folgt mindestens alle 10 Jahre; nach 100 Jahren erlischt die Einstufung. Vorankündigung der Termine: { $declassification-notice-months }.
manual-terms-exempt = Diese Fristen gelten nicht für RESTREINT / BEPERKT und nicht für ausländische, EU- und NATO-Dokumente.
manual-statutory-register = Aktenzeichen, Art und Datum jeder Entscheidung eintragen, die ursprüngliche und die neue Stufe, und den Grund, wenn die Einstufung bleibt.
manual-instruction = Nur auf Anweisung vernichten, und nur Vollständiges: vorher die Seiten zählen. Protokoll, Verfahren und Anweisenden eintragen.
manual-witness = Ein ermächtigter Zeuge ist anwesend ab dieser Stufe: { $witness-level }. Der Zeuge darf die Ausfertigung an diesem Tag sehen und ist nicht der unterzeichnende Registerführer.
manual-certificate = Das Protokoll mindestens aufbewahren, für TRES SECRET / ZEER GEHEIM: { $certificate-years-top-secret }; für andere Stufen: { $certificate-years }.
manual-after-destruction = Der Eintrag einer vernichteten Ausfertigung bleibt und wird nicht mehr geändert.
manual-inventory = Den ganzen Bestand prüfen, bevor die letzte vollständige Bestandsprüfung älter ist als die Frist: { $inventory-months }.
manual-handover = Beim Wechsel des Sicherheitsoffiziers oder Registerführers eine gemeinsame Bestandsprüfung halten, die beide unterschreiben, höchstens so weit von diesem Tag entfernt: { $handover-days }.
manual-sample = Für eine Stichprobe, die niemand vorhersehen kann, zuerst einen Prüfpunkt aus der Sperrzone geben, dann das Wort des Prüfers nehmen.
manual-not-found = Was nicht gefunden wird, bleibt offen, von einer Bestandsprüfung zur nächsten, bis es geklärt ist.

## Part 1: logs, findings, incidents, safekeeping
manual-no-reader = Kein Leser einer Sperrzone ist eingetragen: Ohne Leser lässt sich kein Zutritt einer Sperrzone zuordnen.
manual-import-logs = Die Protokolle jeder Sperrzone für das ganze Quartal einlesen und die vollständig enthaltenen Tage angeben. Die Zeilen in Quarantäne bearbeiten.
manual-coverage = Über Stunden, die kein Protokoll abdeckt, wird nichts geschlossen. Der Bericht sagt, welche.
manual-thresholds = Gemeldet werden: ein Aufenthalt über die Grenze { $overlong-hours }; Abweisungen einer Karte ab dieser Zahl: { $burst-refusals }, Zeitraum: { $burst-minutes }; Anwesenheit ohne jeden Eintrag über die Grenze { $idle-presence-hours }.
manual-log-retention = Ereignisse aufbewahren: { $retention-years }. Danach löschen: ganze Importe, sobald die Audits ihrer Quartale abgeschlossen sind und kein offener Vorfall darauf beruhen kann. Zählungen und Prüfsummen bleiben.
manual-log-readers = Nur die Offiziere des Registers lesen die Protokolle. Für andere den Bericht so erstellen, dass er nur nennt, wen eine Feststellung erfordert.
manual-answer = Jede Feststellung beantworten: erklären, einen Vorfall melden oder hinnehmen. Neue Belege öffnen sie wieder. In drei Zeiträumen hintereinander getroffen, wird sie einen Grad schwerer.
manual-accept = Eine Feststellung nur mit Grund und letztem Tag hinnehmen, längstens für: { $acceptance-months }.
manual-actions = Allem, was zu tun ist, einen Verantwortlichen und einen Termin geben.
manual-gravities = Zwei Schweregrade werden unterschieden. Ein Vorfall ist eine Verletzung der Sicherheit. Bei einer Kompromittierung ist eine Verschlusssache jemandem bekannt oder möglicherweise bekannt, der sie nicht kennen darf.
manual-incident-record = Ihn am Tag der Meldung eintragen, in nicht eingestuften Worten: was, wann, wer beteiligt ist, welche Ausfertigungen, welche Feststellungen.
manual-incident-told = Die Nationale Sicherheitsbehörde über eine Kompromittierung und die herausgebende Stelle über betroffene Ausfertigungen unterrichten und den Tag eintragen.
manual-incident-inquiry = Jemand, der nicht beteiligt war, untersucht. Das Register schließt einen Vorfall erst, wenn die Untersuchung, die nötigen Mitteilungen und alle Maßnahmen eingetragen sind.
manual-backup = Eine Kopie des Registers erstellen und prüfen, Höchstabstand: { $backup-days }. Sie anderswo als am Arbeitsplatz aufbewahren.
manual-checkpoint = Einen Prüfpunkt ausstellen, Höchstabstand: { $checkpoint-days }. Ihn jemandem außerhalb der Sperrzone geben: Nur er zeigt, dass das Journal nicht gekürzt oder neu geschrieben wurde.
manual-verify = Das Journal prüfen, bevor Sie sich darauf stützen. Schlägt die Prüfung fehl, anhalten und nichts ändern.
manual-recovery-sheets = Mit dem Register wurden drei Wiederherstellungsblätter erstellt; zwei davon öffnen es. Jedes an einem anderen Ort aufbewahren.
manual-settings = Eine Einstellung gilt ab einem Tag und nennt ihre Quelle. Zu bestätigende sind Praxis, nicht Gesetz: bestätigen oder ändern.

## Part 1: work to tick off, cases
manual-tick-status = Sehen, was ansteht.
manual-tick-register = Eingänge registrieren. Höchstfrist: { $registration-days }.
manual-tick-visitors = Den Austritt jedes Besuchers eintragen.
manual-tick-containers = Die Kontrolle jedes VS-Verwahrgelasses eintragen, auch wenn es nicht geöffnet wurde.
manual-tick-backup = Eine Kopie des Registers erstellen, wenn die letzte dieses Alter erreicht: { $backup-days }.
manual-tick-lists = Die Listen der Personen und Ermächtigungen einlesen; zuerst mit --dry-run ansehen.
manual-tick-review-open = Die Vorschau der monatlichen Überprüfung ansehen, dann eröffnen: Ihre Tatsachen stehen fest.
manual-tick-review-decide = Über jede Zeile entscheiden: beibehalten, beantragen, verlängern oder entziehen. Abweichungen vom Vorschlag begründen.
manual-tick-findings = Jede Feststellung beantworten.
manual-tick-review-close = Die Überprüfung abschließen und die Datei aufbewahren: Das Journal enthält ihren SHA-256.
manual-tick-checkpoint = Einen Prüfpunkt ausstellen und aus der Sperrzone geben. Höchstabstand: { $checkpoint-days }.
manual-tick-review-follow = Sehen, was bleibt: Anträge, nicht belegte Entziehungen, offene Feststellungen, Maßnahmen; danach das Register prüfen.
manual-tick-logs = Die Protokolle des Quartals einlesen und sehen, welche Stunden sie abdecken.
manual-tick-access-lists = Die Zutrittsliste jeder Sperrzone durchgehen.
manual-tick-audit-open = Die Vorschau des Quartalsaudits der Zutrittsprotokolle ansehen, dann eröffnen.
manual-tick-audit-close = Das Audit abschließen und die Datei aufbewahren: Das Journal enthält ihren SHA-256.
manual-tick-audit-follow = Sehen, was zu tun bleibt und wo zu wenige ermächtigte Personen bleiben.
manual-tick-inventory = Die vollständige Bestandsprüfung halten. Höchstabstand: { $inventory-months }.
manual-tick-combinations = Jede Zahlenkombination ändern. Höchstalter: { $combination-months }.
manual-tick-briefings = Alle neu unterweisen. Höchstabstand: { $briefing-months }.
manual-tick-terms = Die herausgebenden Stellen um die Entscheidungen über ablaufende Einstufungen bitten.
manual-tick-settings = Die Einstellungen durchgehen; zu bestätigende bestätigen oder ändern.
manual-tick-deep = Das Journal gründlich prüfen und eine Sicherungskopie erproben.
manual-tick-retention = Sehen, welche Protokolle das Ende ihrer Aufbewahrung erreichen: { $retention-years }.
manual-tick-report = Den Jahresbericht und dieses Handbuch neu erstellen.
manual-case-badge = Ein verlorener Ausweis: den Verlust am selben Tag eintragen und die Karte in der Steuereinheit sperren lassen; dann eine andere zuteilen.
manual-case-missing = Ein vermisstes Dokument: suchen, als vermisst eintragen, einen Vorfall melden. Taucht es auf, eintragen, wo es war und warum.
manual-case-alarm = Alarm oder Räumung: zuerst die Menschen. Nur wegschließen, wenn es niemanden gefährdet. Bevor die Arbeit weitergeht, jedes VS-Verwahrgelass kontrollieren und zählen, was offen lag; den Alarm des Protokolls erklären.
manual-case-combination = Ein offen gefundenes VS-Verwahrgelass oder eine womöglich bekannte Zahlenkombination: sofort ändern, den Inhalt zählen, einen Vorfall melden.
manual-case-officer-leaves = Ein Offizier scheidet aus: den Nachfolger hinzufügen, die gemeinsame Bestandsprüfung halten (Frist: { $handover-days }), die Funktion beenden, bekannte Zahlenkombinationen ändern. Ältere Kopien des Registers lassen sich noch mit der damaligen Passphrase öffnen: zurücknehmen.
manual-case-passphrase = Eine vergessene Passphrase: Zwei Wiederherstellungsblätter geben dem Offizier eine neue, und das Journal vermerkt es.
manual-case-damage = Ein Register, das der Prüfung nicht standhält: nicht weiterarbeiten, die Dateien lassen, wie sie sind, die Leitung der Verwaltung unterrichten, dann die letzte geprüfte Kopie anderswo wiederherstellen und vergleichen.

## Part 2: the users of the secure room
manual-room-none = Keine Sperrzone ist eingetragen. An Dokumenten ab CONFIDENTIEL / VERTROUWELIJK wird nur in einer zugelassenen Einrichtung gearbeitet: den Sicherheitsoffizier fragen, wo.
manual-room-purpose = Dokumente ab CONFIDENTIEL / VERTROUWELIJK bleiben in einer Sperrzone ihrer oder einer höheren Stufe. Sie verlassen sie nur durch eine Handlung des Registers: Ausleihe, Übergabe, Versand.
manual-room-closed = Eine Sperrzone ist außerhalb ihrer Zeiten, an ihren Schließtagen und an belgischen Feiertagen geschlossen. Müssen Sie sie dann betreten, vorher mit dem Sicherheitsoffizier absprechen.
manual-enter-conditions = Nur eintreten, wer auf der Liste der Sperrzone steht, an diesem Tag für ihre Stufe ermächtigt und unterwiesen ist. Fehlt eines davon, nur mit Begleitung oder gar nicht.
manual-enter-lowest = Eine Sperrzone der Stufe RESTREINT / BEPERKT verlangt keine Ermächtigung, wohl aber die Liste, die Unterweisung und Kenntnis nur, wenn nötig.
manual-enter-own-badge = Den eigenen Ausweis benutzen und keinen anderen. Ihn niemals verleihen.
manual-enter-each = Jede Person benutzt ihren Ausweis, auch bei offener Tür. Niemanden hinter sich einlassen.
manual-leave-badge = Auch beim Verlassen den Ausweis benutzen: Ein Eintritt ohne Austritt und ein Austritt ohne Eintritt ergeben eine Feststellung.
manual-enter-hours = Die Zeiten einhalten. Ein Aufenthalt wird gemeldet, wenn er über Nacht oder länger dauert als die Grenze: { $overlong-hours }.
manual-enter-not-alone = Wo die Tabelle eine Mindestzahl an Personen nennt, nicht mit weniger bleiben.
manual-enter-devices = Telefone, vernetzte Uhren und private Geräte draußen lassen. Eingestufter Inhalt wird nur auf zugelassenen Systemen verarbeitet.
manual-visitor-announce = Einen Besucher beim Sicherheitsoffizier anmelden. Der Besucher nennt Name, Organisation und Zweck, zeigt ein Ausweisdokument und unterschreibt das Buch.
manual-visitor-escort = Wenn Sie begleiten, von der Tür bis zur Tür beim Besucher bleiben. Vorher wegräumen, was er nicht sehen darf.
manual-visitor-end = Dem Offizier sagen, wann der Besucher geht: Die Zeit des Austritts gehört ins Buch.
manual-work-need = Nur verlangen, was Ihre Aufgabe erfordert. Eine Ermächtigung gibt kein Recht, alles ihrer Stufe zu sehen.
manual-work-consult = Jede Einsichtnahme eintragen lassen: welche Ausfertigung, von wann bis wann.
manual-work-loan = Bei Ausleihe und Rückgabe einer Ausfertigung unterschreiben. Am vereinbarten Tag zurückgeben; Frist sonst: { $loan-days }. Bis dahin stehen Sie für sie ein.
manual-work-not-on = Eine Ausfertigung nicht weitergeben. Ein Besitzerwechsel geht über das Register.
manual-work-copies = Nichts selbst kopieren, ausziehen oder übersetzen: den Registerführer oder den Offizier bitten. Die schriftliche Zustimmung der herausgebenden Stelle ist nötig ab dieser Stufe: { $consent-level }.
manual-work-notes = Notizen und Entwürfe, die eingestuften Inhalt wiedergeben, sind ebenfalls eingestuft. Sie zur Registrierung oder Vernichtung abgeben.
manual-work-count = Die Seiten beim Empfang und bei der Rückgabe einer Ausfertigung zählen. Fehlt eine, dem Offizier sofort melden.
manual-work-destroy = Nichts selbst vernichten. Die Vernichtung verlangt eine Anweisung und ein Protokoll, und einen ermächtigten Zeugen ab dieser Stufe: { $witness-level }.
manual-box-none = Das Register enthält kein VS-Verwahrgelass.
manual-box-sheet = Auf dem Blatt jede Öffnung und jede Schließung vermerken, mit Name und Uhrzeit, im selben Augenblick.
manual-box-combination = Die Zahlenkombination auswendig lernen. Nicht aufschreiben, nicht weitersagen, niemanden zusehen lassen.
manual-box-doubt = Den Offizier sofort unterrichten, wenn die Zahlenkombination jemand anderem bekannt sein kann oder Sie sie nicht mehr brauchen: Sie wird dann geändert.
manual-tick-desk = Kein eingestuftes Papier, kein Datenträger, keine Notiz auf Tisch, Drucker oder Tafel.
manual-tick-back = Was für den Tag entnommen wurde, ist an seinem Platz.
manual-tick-bin = Nichts Eingestuftes im Papierkorb.
manual-tick-locked = Jedes VS-Verwahrgelass ist verschlossen, und das wurde versucht.
manual-tick-sheet = Die Kontrolle steht auf dem Blatt jedes VS-Verwahrgelasses, auch der nicht geöffneten.
manual-tick-nobody = Niemand ist mehr in der Sperrzone, auch kein Besucher.
manual-tick-door = Fenster und Tür sind zu, die Alarmanlage ist an, wo es eine gibt.
manual-seen-none = Kein Leser einer Sperrzone ist eingetragen: Das Register hält keine Zutritte fest.
manual-seen-what = Jede Benutzung eines Ausweises wird aufgezeichnet: Karte, Leser, Zeitpunkt, gewährt oder abgewiesen, und die Richtung, wo der Leser sie angibt.
manual-seen-why = Der Sicherheitsoffizier hält das Protokoll jedes Quartal gegen die Zutrittslisten und das Register. Eine Frage zu einem Zutritt ist kein Vorwurf.
manual-seen-who = Die Offiziere des Registers lesen es. Was ihre Hände verlässt, kann so erstellt werden, dass es nur nennt, wen eine Feststellung erfordert.
manual-seen-long = Ereignisse werden aufbewahrt: { $retention-years }; danach können sie gelöscht werden, Zählungen bleiben. Worauf ein offener Vorfall beruhen kann, wird länger aufbewahrt.
manual-seen-ask = Den Sicherheitsoffizier fragen, was über Sie aufgezeichnet ist. Welcher Text Ihnen dieses Recht gibt, ist zu bestätigen.
manual-room-case-badge = Ausweis verloren: den Offizier sofort unterrichten, zu jeder Zeit. Keinen anderen ausleihen.
manual-room-case-missing = Dokument oder Seite fehlt: anhalten, einmal suchen, dann den Offizier unterrichten. Nicht warten, bis es auftaucht.
manual-room-case-open = VS-Verwahrgelass offen gefunden: nichts berühren, dabeibleiben, den Offizier rufen lassen.
manual-room-case-stranger = Jemand Unbekanntes oder Unbegleitetes in der Sperrzone: ansprechen, Offenliegendes abdecken, den Offizier unterrichten.
manual-room-case-alarm = Alarm oder Räumung: hinausgehen, Menschen zuerst. Nur wegschließen, was ohne Gefahr geht; nichts mitnehmen. Dem Offizier sagen, was offen lag.

## Part 3: everyone with access
manual-ask-officer = Sich im Zweifel an den Sicherheitsoffizier oder einen anderen Offizier im Amt wenden.
manual-officer-independent = Der Sicherheitsoffizier handelt unabhängig und berichtet der Leitung der Verwaltung.
manual-three-conditions = Sie dürfen eine Verschlusssache sehen, wenn an diesem Tag drei Dinge gegeben sind: Ihre Ermächtigung deckt Stufe und Geltungsbereich, Sie sind unterwiesen, und Ihre Aufgabe verlangt es.
manual-lowest-level = Für RESTREINT / BEPERKT brauchen Sie keine Ermächtigung, wohl aber die Unterweisung und Kenntnis nur, wenn nötig.
manual-need-to-know = Rang und Neugier sind kein Bedarf. Wird Ihnen gezeigt, was Sie nicht brauchen, sagen Sie es.
manual-own-clearance = Ihre Ermächtigung ist persönlich. Sie gilt grundsätzlich: { $validity-years }; ihr letzter Tag zählt noch.
manual-own-renewal = Der Offizier bereitet die Erneuerung vor dem Ablauf vor, Zeitraum: { $renewal-window-months }. Ausfüllen und ohne Verzug zurückgeben, was Sie erhalten.
manual-own-consent = Die Zustimmung unterschreiben und zurückgeben, Frist: { $consent-days }; ohne sie endet das Verfahren.
manual-own-briefing = An der Unterweisung teilnehmen und unterschreiben. Sie kehrt wieder, Höchstabstand: { $briefing-months }.
manual-own-changes = Dem Offizier melden, wenn sich Ihre Funktion ändert, wenn Sie den Zugang nicht mehr brauchen und was Ihre Ermächtigung berühren kann.
manual-own-stopped = Wird Ihre Ermächtigung ausgesetzt oder widerrufen, endet der Zugang an diesem Tag: zurückgeben, was Sie besitzen.
manual-levels-meaning = Es gibt vier belgische Stufen. Die Worte auf dem Dokument gelten; sie werden nie übersetzt.
manual-levels-foreign = Ein Dokument der EU, der NATO oder eines anderen Staates behält seine eigene Kennzeichnung. Den Offizier fragen, welchen Rang es hat.
manual-levels-friends = Vorsicht bei gleichen Worten: Das niederländische Dep. VERTROUWELIJK steht für Rang 1, das belgische VERTROUWELIJK für Rang 2.
manual-levels-scope = EU- und NATO-Dokumente verlangen eine Ermächtigung für diesen Geltungsbereich.
manual-use-register = Eine Verschlusssache, die Sie erreicht, zuallererst zum Registerführer oder Offizier bringen. Sie muss registriert sein, Höchstfrist: { $registration-days }.
manual-use-hand = Ein Dokument niemandem geben: Was Sie besitzen, ist auf Ihren Namen eingetragen.
manual-use-talk = Über eingestuften Inhalt nicht am Telefon, in der Öffentlichkeit oder mit Unbeteiligten sprechen.
manual-use-electronic = Eingestuften Inhalt nur auf zugelassenen Systemen schreiben, fotografieren, versenden oder speichern; ein privates Gerät ist nie eines.
manual-use-storage = Ab CONFIDENTIEL / VERTROUWELIJK wird ein Dokument nur in einer zugelassenen Einrichtung verwahrt: nicht im Büro, nicht zu Hause.
manual-use-send = Nichts selbst versenden. Was hinausgeht, geht unter einem Begleitzettel der Registratur, und ein Empfangsschein kommt zurück.
manual-use-loan = Eine Ausleihe am vereinbarten Tag zurückgeben; Frist sonst: { $loan-days }.
manual-use-copies = Keine Kopien, Auszüge oder Übersetzungen anfertigen, sondern beantragen. Die schriftliche Zustimmung der herausgebenden Stelle ist nötig ab dieser Stufe: { $consent-level }.
manual-use-destroy = Nichts vernichten: zurückgeben. Eine Vernichtung hinterlässt ein Protokoll.
manual-use-level = Erscheint Ihnen eine Stufe falsch, dem Offizier sagen. Bis die herausgebende Stelle entscheidet, gilt die Kennzeichnung.
manual-you-register = Das Register enthält Ihren Namen, Dienst und Ihre Funktion, Ihre Ermächtigungen, Anträge und Unterweisungen, Ihre Ausweise und Listen, die Ausfertigungen, die Sie besitzen oder besaßen, Ihre Einsichtnahmen und Vorfälle, die Sie betreffen.
manual-you-readers = Es ist verschlüsselt. Nur die Offiziere im Amt öffnen es, und jede ihrer Handlungen ist unterzeichnet.
manual-you-ask = Den Offizier bitten, Ihnen zu zeigen, was über Sie eingetragen ist, und Falsches zu berichtigen: Eine Berichtigung ist eine eigene Handlung. Welcher Text Ihnen dieses Recht gibt, ist zu bestätigen.
manual-report-whom = Sofort dem Sicherheitsoffizier melden, oder einem anderen Offizier im Amt, wenn er nicht erreichbar ist. Spätes Melden macht es schlimmer.
manual-report-what = Melden: ein fehlendes Dokument, eine fehlende Seite, einen fehlenden Datenträger; einen verlorenen Ausweis; etwas offen Gelassenes; eingestuften Inhalt, der gesehen, gehört oder versandt wurde, wo er nicht darf; eine aufgebrochene oder offene Tür; wer nach Unzulässigem fragt.
manual-report-how = Ohne eingestufte Worte melden: sagen, dass etwas geschehen ist und wo, nicht was darin steht. Inzwischen nichts verändern.
manual-report-late = Erst später bemerkt oder nicht sicher? Trotzdem melden; der Offizier beurteilt, wie schwer es wiegt.
manual-leave-return = Vor Ihrem letzten Tag Ausweis, Ausfertigungen und Notizen zurückgeben; Ihr Zugang endet damit.
manual-leave-debrief = An der abschließenden Unterweisung teilnehmen und unterschreiben.
manual-leave-secrecy = Die Geheimhaltungspflicht besteht nach dem Ausscheiden fort.
manual-signature = Ich habe dieses Handbuch gelesen und verstanden. Ich konnte Fragen stellen.
