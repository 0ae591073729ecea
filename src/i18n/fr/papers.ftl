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

# Revue et audit sur papier.
paper-summary = Résumé
paper-review-summary-heading = Résumé pour le chef de l'administration
paper-review-summary = Cette revue porte sur { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    }, dont { $cleared ->
    [one] { $cleared } habilitée
   *[other] { $cleared } habilitées
    } ; { $expiring ->
    [one] { $expiring } habilitation expire
   *[other] { $expiring } habilitations expirent
    } dans les douze mois. { $findings ->
    [one] { $findings } constat est énoncé.
   *[other] { $findings } constats sont énoncés.
    }
paper-audit-summary = Locaux contrôlés : { $rooms }. Heures couvertes par un journal importé : { $covered }, dont douteuses : { $doubtful } ; heures non couvertes : { $uncovered }. Entrées relevées dans ces locaux : { $entries }. Constats énoncés : { $findings }.
paper-review-undecided = Il reste { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
    } à décider avant la clôture.
paper-gravest = Constats critiques
paper-more-findings = { $count ->
    [one] { $count } autre figure
   *[other] { $count } autres figurent
    } parmi les constats ci-dessous.
paper-more-spans = { $count ->
    [one] { $count } autre période figure
   *[other] { $count } autres périodes figurent
    } dans les données (XLSX, JSON).
paper-findings-no-room = { $count ->
    [one] { $count } constat n'est lié
   *[other] { $count } constats ne sont liés
    } à aucun local.
paper-sign-officer = L'officier de sécurité
paper-sign-head = Le chef de l'administration
paper-conclusions = Conclusions par local
paper-conclusion = Conclusion
paper-conclusion-nothing = Aucune heure n'est couverte : rien ne peut être conclu.
paper-conclusion-none-whole = Toute la période est couverte ; les contrôles effectués n'ont rien constaté.
paper-conclusion-none-part = Rien n'est constaté pendant les heures couvertes ; les autres heures restent sans conclusion.
paper-conclusion-found-whole = Toute la période est couverte ; voir les constats.
paper-conclusion-found-part = Voir les constats ; les heures non couvertes ou douteuses limitent ce qui peut être conclu.
paper-spans = Périodes non couvertes ou douteuses
paper-quarantined = { $count ->
    [one] { $count } ligne n'a pas pu être lue. Elle est conservée en quarantaine, et rien n'en est conclu.
   *[other] { $count } lignes n'ont pas pu être lues. Elles sont conservées en quarantaine, et rien n'en est conclu.
    }
paper-to-decide = Propositions et décisions
paper-to-decide-none = Pour toutes les personnes, le maintien est proposé.
paper-everyone = Toutes les personnes
paper-clearance = Habilitation
paper-clearances = Habilitations
paper-decided-reason = Motif de la décision
paper-decided-by = Décidé par
paper-decided-on = Décidé le
paper-mode = Mode
paper-mode-unescorted = sans escorte
paper-mode-escorted = sous escorte
paper-entry = Entrée du journal
paper-signed-by = Signé par
paper-following = Suite à donner aux décisions
paper-following-none = Aucune décision ne demande de suite.
