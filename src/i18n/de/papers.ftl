# Die Wörter der Seite.
paper-page = Seite { $page } von { $pages }
paper-contents = Inhalt
paper-evidence = Belege
paper-remedy = Zu tun
paper-name = Name
paper-date = Datum
paper-signature = Unterschrift
paper-data = Die Zahlen des Bildes
paper-cut = Hier abtrennen
paper-marking = Begrenzter Kreis: personenbezogene Daten
paper-colon = { $term }:

# Überprüfung und Audit auf Papier.
paper-summary = Zusammenfassung
paper-review-summary-heading = Zusammenfassung für die Leitung der Verwaltung
paper-review-summary = Diese Überprüfung betrifft { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    }, davon { $cleared } ermächtigt; { $expiring ->
    [one] { $expiring } Ermächtigung läuft
   *[other] { $expiring } Ermächtigungen laufen
    } binnen zwölf Monaten ab. { $findings ->
    [one] { $findings } Feststellung wird genannt.
   *[other] { $findings } Feststellungen werden genannt.
    }
paper-audit-summary = Kontrollierte Räume: { $rooms }. Stunden, die ein eingelesenes Protokoll abdeckt: { $covered }, davon zweifelhaft: { $doubtful }; nicht abgedeckte Stunden: { $uncovered }. Verzeichnete Zutritte zu diesen Räumen: { $entries }. Feststellungen: { $findings }.
paper-review-undecided = Vor dem Abschluss { $count ->
    [one] ist noch { $count } Zeile
   *[other] sind noch { $count } Zeilen
    } zu entscheiden.
paper-gravest = Kritische Feststellungen
paper-more-findings = { $count ->
    [one] { $count } weitere steht
   *[other] { $count } weitere stehen
    } unten bei den Feststellungen.
paper-more-spans = { $count ->
    [one] { $count } weiterer Zeitraum steht
   *[other] { $count } weitere Zeiträume stehen
    } in den Daten (XLSX, JSON).
paper-findings-no-room = { $count ->
    [one] { $count } Feststellung gehört
   *[other] { $count } Feststellungen gehören
    } zu keinem Raum.
paper-sign-officer = Der Sicherheitsoffizier
paper-sign-head = Die Leitung der Verwaltung
paper-conclusions = Schlussfolgerungen je Raum
paper-conclusion = Schlussfolgerung
paper-conclusion-nothing = Keine Stunde ist abgedeckt: Es lässt sich nichts schließen.
paper-conclusion-none-whole = Der ganze Zeitraum ist abgedeckt; die ausgeführten Prüfungen haben nichts festgestellt.
paper-conclusion-none-part = In den abgedeckten Stunden ist nichts festgestellt; die übrigen Stunden bleiben ohne Schluss.
paper-conclusion-found-whole = Der ganze Zeitraum ist abgedeckt; siehe die Feststellungen.
paper-conclusion-found-part = Siehe die Feststellungen; nicht abgedeckte oder zweifelhafte Stunden begrenzen, was sich schließen lässt.
paper-spans = Nicht abgedeckte oder zweifelhafte Zeiträume
paper-quarantined = { $count ->
    [one] { $count } Zeile konnte nicht gelesen werden. Sie bleibt in Quarantäne erhalten, und nichts wird aus ihr geschlossen.
   *[other] { $count } Zeilen konnten nicht gelesen werden. Sie bleiben in Quarantäne erhalten, und nichts wird aus ihnen geschlossen.
    }
paper-to-decide = Vorschläge und Entscheidungen
paper-to-decide-none = Für alle Personen wird die Beibehaltung vorgeschlagen.
paper-everyone = Alle Personen
paper-clearance = Ermächtigung
paper-clearances = Ermächtigungen
paper-decided-reason = Grund der Entscheidung
paper-decided-by = Entschieden von
paper-decided-on = Entschieden am
paper-mode = Art
paper-mode-unescorted = ohne Begleitung
paper-mode-escorted = mit Begleitung
paper-entry = Journaleintrag
paper-signed-by = Gezeichnet von
paper-following = Was auf die Entscheidungen folgt
paper-following-none = Keine Entscheidung verlangt etwas Weiteres.
