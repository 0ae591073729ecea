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
