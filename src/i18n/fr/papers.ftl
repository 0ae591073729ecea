# Les mots de la page.
paper-page = Page { $page } sur { $pages }
paper-contents = Sommaire
paper-evidence = Preuves
paper-remedy = À faire
paper-name = Nom
paper-date = Date
paper-signature = Signature
paper-data = Les chiffres du graphique
paper-cut = Découper ici
paper-marking = Diffusion limitée : données à caractère personnel
paper-colon = { $term } :
