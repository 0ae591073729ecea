# Extraits du registre, listes d'accès, rapport annuel ; ce que partagent plusieurs papiers.

## Shared by papers
extract-title = Ce qui est recherché
extract-summary = Constats par gravité et par contrôle
extract-waived = Ne comptent plus
extract-finding = Constat
extract-counts = Compte
extract-message = Ce qui a été constaté
extract-evidence-count = Éléments de preuve
extract-before = Énoncés antérieurs
extract-said = Ce qui en a été dit
extract-source = Origine
extract-line = Ligne ou écriture
extract-from = Du
extract-change = Changement

## Papers of existing reports
extract-exchanges = Échanges
extract-follow-up = Suivi
extract-difference = Tel que connu alors et tel que connu plus tard
extract-by-level = Par niveau
extract-outcome = Résultat du comptage
extract-expected = Attendu
extract-found = Trouvé
extract-explained = Explication
extract-unexplained = non expliqué
extract-place = Endroit
extract-places-examined = Endroits parcourus d'un bout à l'autre
extract-not-stated = non précisé
extract-measure = Mesure
extract-clearances-ending = Habilitations, la première à prendre fin d'abord
extract-required = Nombre requis
extract-done = Réglé
extract-what = Nature
extract-since = Depuis le
extract-overdue = Jours de retard sur l'échéance
extract-then = Alors
extract-now = Plus tard
