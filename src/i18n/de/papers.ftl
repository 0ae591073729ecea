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
