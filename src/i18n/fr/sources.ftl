### Les sources : sur quoi reposent les contrôles et les valeurs par défaut des paramètres, leurs unités, et les mots qui s'y rattachent.

## Sur quoi repose chaque contrôle
basis-clr001 = loi du 11 décembre 1998, art. 8, § 2
basis-clr002 = paramètres : renewal-window-months, renewal-lead-months
basis-clr003 = loi du 11 décembre 1998, art. 8, § 2
basis-clr004 = décision 2013/488/UE du Conseil, art. 7 ; pour l'OTAN, les paramètres
basis-clr005 = loi du 11 décembre 1998, art. 8, § 2
basis-clr006 = paramètre : request-days
basis-clr007 = paramètre : need-months
basis-clr008 = NIST SP 800-53, PS-4
basis-clr009 = loi du 11 décembre 1998, art. 8, § 2
basis-clr010 = paramètre : briefing-months
basis-clr011 = loi du 11 décembre 1998, art. 22
basis-clr012 = décision 2013/488/UE du Conseil, annexe I
basis-clr013 = paramètres : forecast-months, continuity-combination, continuity-level, continuity-officers, continuity-room
basis-clr014 = loi du 11 décembre 1998, art. 16, § 1
basis-acc001 = décision 2013/488/UE du Conseil, annexe II, 15 à 21 ; loi du 11 décembre 1998, art. 8, § 2
basis-acc002 = décision 2013/488/UE du Conseil, annexe II, 15 à 21 ; loi du 11 décembre 1998, art. 8, § 2
basis-acc003 = loi du 11 décembre 1998, art. 8, § 2, et art. 22
basis-acc004 = loi du 11 décembre 1998, art. 8, § 2 ; décision 2013/488/UE du Conseil, art. 7
basis-acc005 = loi du 11 décembre 1998, art. 8, § 2
basis-acc006 = NIST SP 800-53, PS-4
basis-acc007 = décision 2013/488/UE du Conseil, annexe II, 15 à 21
basis-acc008 = décision 2013/488/UE du Conseil, annexe II, 15 à 21 ; NIST SP 800-53, PE-6
basis-acc009 = NIST SP 800-53, PE-6 ; arrêté royal du 18 avril 1974, art. 1 (jours fériés)
basis-acc010 = décision 2013/488/UE du Conseil, annexe II, 15 ; NIST SP 800-53, PE-6
basis-acc011 = décision 2013/488/UE du Conseil, annexe II, 15 ; NIST SP 800-53, PE-6
basis-acc012 = NIST SP 800-53, PE-6 ; paramètre : overlong-hours
basis-acc013 = NIST SP 800-53, PE-6
basis-acc014 = NIST SP 800-53, PE-6 ; paramètres : burst-refusals, burst-minutes
basis-acc015 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-acc016 = règle du local : nombre minimal de personnes (minimum_persons)
basis-acc017 = décision 2013/488/UE du Conseil, annexe II, 15 à 21 ; paramètres : clock-minutes, lone-seconds
basis-acc018 = NIST SP 800-53, PE-8
basis-acc019 = rapport de contrôle de 2021 : liste évaluée ; paramètre : dormant-days
basis-acc020 = NIST SP 800-53, PE-6 ; paramètres : dormant-days, unusual-entries
basis-acc021 = décision 2013/488/UE du Conseil, annexe II, 15 à 21
basis-acc022 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-acc023 = rapport de contrôle de 2021 : liste évaluée des personnes qui peuvent entrer
basis-log001 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-log002 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-log003 = NIST SP 800-53, PE-6
basis-log004 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-log005 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-log006 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès ; paramètres : silent-days, silent-percent
basis-log007 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-log008 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-xck001 = loi du 11 décembre 1998, art. 8, § 2 ; paramètre : clock-minutes
basis-xck002 = formulaire américain SF 702 ; paramètre : clock-minutes
basis-xck003 = formulaire américain SF 702
basis-xck004 = loi du 11 décembre 1998, art. 8, § 2
basis-xck005 = NIST SP 800-53, PE-6 ; paramètre : idle-presence-hours
basis-doc001 = rapport de contrôle de 2021 : registre complet des informations classifiées
basis-doc002 = loi du 11 décembre 1998, art. 8, § 3
basis-doc003 = loi du 11 décembre 1998, art. 8, § 2
basis-doc004 = paramètre : loan-days
basis-doc005 = paramètre : receipt-days ; IGI 1300 (France)
basis-doc006 = décision 2013/488/UE du Conseil, annexe III, 43 à 45 ; paramètre : witness-level
basis-doc007 = rapport de contrôle de 2021 : registre complet des informations classifiées
basis-doc008 = décision 2013/488/UE du Conseil, annexe III
basis-doc009 = loi du 11 décembre 1998, art. 7
basis-doc010 = décision 2013/488/UE du Conseil, art. 9 ; paramètre : registration-days
basis-doc011 = décision 2013/488/UE du Conseil, annexe III ; paramètre : page-count-level
basis-doc012 = arrêté royal du 20 décembre 2024, art. 1
basis-con001 = décision 2013/488/UE du Conseil, annexe II, 31
basis-con002 = décision 2013/488/UE du Conseil, annexe II, 31
basis-con003 = formulaire américain SF 702 ; paramètre : container-check-days
basis-rom001 = loi du 11 décembre 1998, art. 8, § 3
basis-inv001 = IGI 1300 (France) : inventaire annuel, récolement contradictoire à chaque changement de détenteur ; paramètres : inventory-months, handover-days
basis-gov001 = rapport de contrôle de 2021 : évaluation mensuelle des habilitations
basis-gov002 = rapport de contrôle de 2021 : contrôle trimestriel des journaux d'accès
basis-gov003 = loi du 11 décembre 1998, art. 1octies : indépendance ; règle du registre : la ligne d'un officier est décidée par un autre
basis-gov004 = règle du registre : une exception a une fin
basis-gov005 = règle du registre : ce qui revient trois périodes de suite est plus grave d'un degré
basis-gov006 = paramètre : checkpoint-days
basis-gov007 = paramètre : backup-days
basis-gov008 = rapport de contrôle de 2021 : évaluation mensuelle des habilitations, afin de les demander, de les prolonger ou de les retirer à temps

## D'où vient la valeur par défaut de chaque paramètre
setting-acceptance-months-source = pratique : réexaminé au tour annuel suivant ; à confirmer
setting-ahead-days-source = pratique : jusqu'où l'aperçu des échéances regarde en avant ; à confirmer
setting-backup-days-source = pratique du registre ; à confirmer
setting-briefing-months-source = pratique du service ; à confirmer
setting-burst-minutes-source = pratique ; à confirmer
setting-burst-refusals-source = pratique ; à confirmer
setting-certificate-years-source = décision 2013/488/UE du Conseil, annexe III, 45
setting-certificate-years-top-secret-source = décision 2013/488/UE du Conseil, annexe III, 45
setting-checkpoint-days-source = pratique du registre ; à confirmer
setting-clock-minutes-source = pratique ; à confirmer
setting-combination-months-source = décision 2013/488/UE du Conseil, annexe II, 31
setting-consent-days-source = loi du 11 décembre 1998, art. 16, § 1
setting-consent-level-source = décision 2013/488/UE du Conseil, annexe III, 25
setting-container-check-days-source = pratique : jusqu'où les vérifications de fin de journée manquantes sont signalées en arrière ; à confirmer
setting-continuity-combination-source = pratique ; à confirmer
setting-continuity-level-source = pratique ; à confirmer
setting-continuity-officers-source = site de l'Autorité nationale de sécurité : de préférence deux au plus ; à confirmer
setting-continuity-room-source = pratique ; à confirmer
setting-declassification-notice-months-source = loi du 11 décembre 1998, art. 7
setting-dormant-days-source = pratique du service
setting-forecast-months-source = pratique ; à confirmer
setting-handover-days-source = pratique ; à confirmer
setting-idle-presence-hours-source = pratique ; à confirmer
setting-inventory-months-source = IGI 1300 (France) : inventaire annuel ; pratique du service
setting-loan-days-source = pratique ; à confirmer
setting-lone-seconds-source = pratique ; à confirmer
setting-need-months-source = pratique du service
setting-overlong-hours-source = pratique ; à confirmer
setting-page-count-level-source = décision 2013/488/UE du Conseil, annexe III : numéros de page ; à confirmer
setting-paper-marking-source = à l'officier d'en décider : la mention de diffusion des rapports et formulaires ; à défaut, qu'ils contiennent des données à caractère personnel
setting-paper-service-source = à l'officier d'en décider : l'institution que nomment les rapports et formulaires
setting-receipt-days-source = pratique ; à confirmer
setting-registration-days-source = pratique ; à confirmer
setting-renewal-lead-months-source = aucun chiffre trouvé ; à confirmer
setting-renewal-window-months-source = pratique du service
setting-request-days-source = aucun chiffre trouvé ; à confirmer
setting-retention-years-source = BayVSA 56 (Bavière) : les preuves des contrôles sont conservées cinq ans ; à confirmer pour la Belgique
setting-silent-days-source = pratique : jours d'ouverture nécessaires pour dire ce qui est habituel ; à confirmer
setting-silent-percent-source = pratique : part des jours d'ouverture avec passage pour qu'un local soit réputé utilisé d'ordinaire ; à confirmer
setting-time-zone-source = siège du service
setting-unusual-entries-source = pratique : entrées nécessaires pour connaître les heures d'une personne ; à confirmer
setting-validity-years-source = loi du 11 décembre 1998, art. 1bis et 22 ; site de l'organe de recours
setting-witness-level-source = plus strict que la décision 2013/488/UE du Conseil, annexe III, 44

## Une valeur avec son unité
unit-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
    }
unit-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
    }
unit-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
    }
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
    }
unit-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
    }
unit-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    }
unit-percent = { $count } %
unit-refusals = { $count ->
    [one] { $count } refus
   *[other] { $count } refus
    }
unit-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
    }
unit-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
    }
unit-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
    }
unit-rank = rang { $count } ({ $level })

## Où se lit une preuve
evidence-journal = journal
evidence-import = importation { $import }

## De quoi parle un constat, quand ce n'est ni un numéro ni un nom
about-request = demande { $entry }
about-period = toute la période
about-alarm = { $reader } : { $alarm }

## Heures d'ouverture d'un local
hours-span = { $open } – { $close }, { $days }
hours-days = { $from } à { $until }

## Ce qu'un contrôle dit de lui-même sur un terminal
check-run-by = Exécuté par
check-since = Depuis la version
check-read = lu à la source
