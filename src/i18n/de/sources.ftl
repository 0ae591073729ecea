### Die Quellen: worauf die Prüfungen und die Vorgaben der Einstellungen beruhen, ihre Einheiten, und was dazugehört.

## Worauf jede Prüfung beruht
basis-clr001 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-clr002 = Einstellungen: renewal-window-months, renewal-lead-months
basis-clr003 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-clr004 = Beschluss 2013/488/EU des Rates, Art. 7; für die NATO die Einstellungen
basis-clr005 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-clr006 = Einstellung: request-days
basis-clr007 = Einstellung: need-months
basis-clr008 = NIST SP 800-53, PS-4
basis-clr009 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-clr010 = Einstellung: briefing-months
basis-clr011 = Gesetz vom 11. Dezember 1998, Art. 22
basis-clr012 = Beschluss 2013/488/EU des Rates, Anhang I
basis-clr013 = Einstellungen: forecast-months, continuity-combination, continuity-level, continuity-officers, continuity-room
basis-clr014 = Gesetz vom 11. Dezember 1998, Art. 16 § 1
basis-acc001 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21; Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-acc002 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21; Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-acc003 = Gesetz vom 11. Dezember 1998, Art. 8 § 2 und Art. 22
basis-acc004 = Gesetz vom 11. Dezember 1998, Art. 8 § 2; Beschluss 2013/488/EU des Rates, Art. 7
basis-acc005 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-acc006 = NIST SP 800-53, PS-4
basis-acc007 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21
basis-acc008 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21; NIST SP 800-53, PE-6
basis-acc009 = NIST SP 800-53, PE-6; Königlicher Erlass vom 18. April 1974, Art. 1 (Feiertage)
basis-acc010 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15; NIST SP 800-53, PE-6
basis-acc011 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15; NIST SP 800-53, PE-6
basis-acc012 = NIST SP 800-53, PE-6; Einstellung: overlong-hours
basis-acc013 = NIST SP 800-53, PE-6
basis-acc014 = NIST SP 800-53, PE-6; Einstellungen: burst-refusals, burst-minutes
basis-acc015 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-acc016 = Regel der Sperrzone: Mindestzahl an Personen (minimum_persons)
basis-acc017 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21; Einstellungen: clock-minutes, lone-seconds
basis-acc018 = NIST SP 800-53, PE-8
basis-acc019 = Kontrollbericht von 2021: bewertete Liste; Einstellung: dormant-days
basis-acc020 = NIST SP 800-53, PE-6; Einstellungen: dormant-days, unusual-entries
basis-acc021 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 15 bis 21
basis-acc022 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-acc023 = Kontrollbericht von 2021: bewertete Liste derer, die eintreten dürfen
basis-log001 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-log002 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-log003 = NIST SP 800-53, PE-6
basis-log004 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-log005 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-log006 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle; Einstellungen: silent-days, silent-percent
basis-log007 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-log008 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-xck001 = Gesetz vom 11. Dezember 1998, Art. 8 § 2; Einstellung: clock-minutes
basis-xck002 = US-Formular SF 702; Einstellung: clock-minutes
basis-xck003 = US-Formular SF 702
basis-xck004 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-xck005 = NIST SP 800-53, PE-6; Einstellung: idle-presence-hours
basis-doc001 = Kontrollbericht von 2021: vollständiges Register der Verschlusssachen
basis-doc002 = Gesetz vom 11. Dezember 1998, Art. 8 § 3
basis-doc003 = Gesetz vom 11. Dezember 1998, Art. 8 § 2
basis-doc004 = Einstellung: loan-days
basis-doc005 = Einstellung: receipt-days; IGI 1300 (Frankreich)
basis-doc006 = Beschluss 2013/488/EU des Rates, Anhang III Nr. 43 bis 45; Einstellung: witness-level
basis-doc007 = Kontrollbericht von 2021: vollständiges Register der Verschlusssachen
basis-doc008 = Beschluss 2013/488/EU des Rates, Anhang III
basis-doc009 = Gesetz vom 11. Dezember 1998, Art. 7
basis-doc010 = Beschluss 2013/488/EU des Rates, Art. 9; Einstellung: registration-days
basis-doc011 = Beschluss 2013/488/EU des Rates, Anhang III; Einstellung: page-count-level
basis-doc012 = Königlicher Erlass vom 20. Dezember 2024, Art. 1
basis-con001 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 31
basis-con002 = Beschluss 2013/488/EU des Rates, Anhang II Nr. 31
basis-con003 = US-Formular SF 702; Einstellung: container-check-days
basis-rom001 = Gesetz vom 11. Dezember 1998, Art. 8 § 3
basis-inv001 = IGI 1300 (Frankreich): jährliche Bestandsprüfung, gemeinsame Bestandsprüfung bei jedem Wechsel des Besitzers; Einstellungen: inventory-months, handover-days
basis-gov001 = Kontrollbericht von 2021: monatliche Bewertung der Ermächtigungen
basis-gov002 = Kontrollbericht von 2021: vierteljährliche Prüfung der Zutrittsprotokolle
basis-gov003 = Gesetz vom 11. Dezember 1998, Art. 1octies: Unabhängigkeit; Regel des Registers: Über die eigene Zeile entscheidet ein anderer Offizier
basis-gov004 = Regel des Registers: Eine Ausnahme hat ein Ende
basis-gov005 = Regel des Registers: Was drei Zeiträume nacheinander wiederkehrt, wiegt eine Stufe schwerer
basis-gov006 = Einstellung: checkpoint-days
basis-gov007 = Einstellung: backup-days
basis-gov008 = Kontrollbericht von 2021: monatliche Bewertung der Ermächtigungen, um sie rechtzeitig zu beantragen, zu verlängern oder zu entziehen

## Woher die Vorgabe jeder Einstellung kommt
setting-acceptance-months-source = Praxis: beim nächsten jährlichen Durchgang erneut angesehen; zu bestätigen
setting-ahead-days-source = Praxis: wie weit die Übersicht der Fristen vorausblickt; zu bestätigen
setting-backup-days-source = Praxis des Registers; zu bestätigen
setting-briefing-months-source = Praxis der Dienststelle; zu bestätigen
setting-burst-minutes-source = Praxis; zu bestätigen
setting-burst-refusals-source = Praxis; zu bestätigen
setting-certificate-years-source = Beschluss 2013/488/EU des Rates, Anhang III Nr. 45
setting-certificate-years-top-secret-source = Beschluss 2013/488/EU des Rates, Anhang III Nr. 45
setting-checkpoint-days-source = Praxis des Registers; zu bestätigen
setting-clock-minutes-source = Praxis; zu bestätigen
setting-combination-months-source = Beschluss 2013/488/EU des Rates, Anhang II Nr. 31
setting-consent-days-source = Gesetz vom 11. Dezember 1998, Art. 16 § 1
setting-consent-level-source = Beschluss 2013/488/EU des Rates, Anhang III Nr. 25
setting-container-check-days-source = Praxis: wie weit zurück fehlende Prüfungen am Tagesende gemeldet werden; zu bestätigen
setting-continuity-combination-source = Praxis; zu bestätigen
setting-continuity-level-source = Praxis; zu bestätigen
setting-continuity-officers-source = Website der Nationalen Sicherheitsbehörde: vorzugsweise höchstens zwei; zu bestätigen
setting-continuity-room-source = Praxis; zu bestätigen
setting-declassification-notice-months-source = Gesetz vom 11. Dezember 1998, Art. 7
setting-dormant-days-source = Praxis der Dienststelle
setting-forecast-months-source = Praxis; zu bestätigen
setting-handover-days-source = Praxis; zu bestätigen
setting-idle-presence-hours-source = Praxis; zu bestätigen
setting-inventory-months-source = IGI 1300 (Frankreich): jährliche Bestandsprüfung; Praxis der Dienststelle
setting-loan-days-source = Praxis; zu bestätigen
setting-lone-seconds-source = Praxis; zu bestätigen
setting-need-months-source = Praxis der Dienststelle
setting-overlong-hours-source = Praxis; zu bestätigen
setting-page-count-level-source = Beschluss 2013/488/EU des Rates, Anhang III: Seitenzahlen; zu bestätigen
setting-paper-marking-source = vom Offizier zu bestimmen: der Verteilungsvermerk auf Berichten und Formularen; solange er leer ist, dass sie personenbezogene Daten enthalten
setting-paper-service-source = vom Offizier zu bestimmen: die Institution, die Berichte und Formulare nennen
setting-receipt-days-source = Praxis; zu bestätigen
setting-registration-days-source = Praxis; zu bestätigen
setting-renewal-lead-months-source = keine Zahl gefunden; zu bestätigen
setting-renewal-window-months-source = Praxis der Dienststelle
setting-request-days-source = keine Zahl gefunden; zu bestätigen
setting-retention-years-source = BayVSA 56 (Bayern): Nachweise der Kontrollen werden fünf Jahre aufbewahrt; für Belgien zu bestätigen
setting-silent-days-source = Praxis: Öffnungstage, die es braucht, um Übliches zu erkennen; zu bestätigen
setting-silent-percent-source = Praxis: Anteil der Öffnungstage mit Nutzung, ab dem eine Sperrzone als üblicherweise genutzt gilt; zu bestätigen
setting-time-zone-source = Sitz der Dienststelle
setting-unusual-entries-source = Praxis: Zutritte, die es braucht, um jemandes Zeiten zu kennen; zu bestätigen
setting-validity-years-source = Gesetz vom 11. Dezember 1998, Art. 1bis und 22; Website des Widerspruchsorgans
setting-witness-level-source = strenger als der Beschluss 2013/488/EU des Rates, Anhang III Nr. 44

## Ein Wert mit seiner Einheit
unit-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
    }
unit-entries = { $count ->
    [one] { $count } Zutritt
   *[other] { $count } Zutritte
    }
unit-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
    }
unit-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
    }
unit-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
    }
unit-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
    }
unit-percent = { $count } %
unit-refusals = { $count ->
    [one] { $count } Verweigerung
   *[other] { $count } Verweigerungen
    }
unit-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
    }
unit-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
    }
unit-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
    }
unit-rank = Rang { $count } ({ $level })

## Wo ein Beleg steht
evidence-journal = Journal
evidence-import = Import { $import }

## Worum es bei einer Feststellung geht, wenn es weder Nummer noch Name ist
about-request = Antrag { $entry }
about-period = ganzer Zeitraum
about-alarm = { $reader }: { $alarm }

## Öffnungszeiten einer Sperrzone
hours-span = { $open } – { $close }, { $days }
hours-days = { $from } bis { $until }

## Was eine Prüfung auf einem Terminal von sich sagt
check-run-by = Ausgeführt von
check-since = Seit Version
check-read = in der Quelle gelesen
