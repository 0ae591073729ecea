//! The first part: the security officer and the deputy.

use super::rule::Basis::{Annex, Authority, Decree, Eu, France, Holidays, Law, Nist, Oversight, Practice, Register, Sheet};
use super::rule::{Chapter, Shows, When, chapter, rule};

pub(super) const CHAPTERS: &[Chapter] = &[
    chapter(
        "roles",
        &[
            rule("independence").on(&[Law("1octies")]),
            rule("role-officer").on(&[Register]).run(&["officer list"]),
            rule("role-deputy").when(When::Deputy).on(&[Register]),
            rule("no-deputy").when(When::NoDeputy).on(&[Register]).run(&["officer add ID --name NAME --role deputy"]),
            rule("role-registrar").when(When::Registrar).on(&[Register]),
            rule("role-auditor").when(When::Auditor).on(&[Register]),
            rule("continuity-officers").checked(&["CLR013"]).tells(&["continuity-officers"]).run(&["forecast"]),
            rule("own-line").on(&[Law("1octies"), Register]).checked(&["GOV003"]).run(&["officer identify ID PERSON"]),
            rule("passphrase").on(&[Register]).run(&["officer passphrase"]),
            rule("acts").on(&[Register]).run(&["journal list"]),
        ],
    )
    .shows(Shows::Officers),
    chapter(
        "places",
        &[
            rule("no-room").when(When::NoRooms).run(&["room add ROOM --level LEVEL"]),
            rule("approval")
                .when(When::Rooms)
                .on(&[Law("8 § 3")])
                .checked(&["ROM001", "DOC002"])
                .run(&["room approve ROOM --what installation --authority AUTHORITY --reference REFERENCE --until DAY"]),
            rule("room-hours")
                .when(When::Rooms)
                .on(&[Nist("PE-6"), Holidays])
                .checked(&["ACC009"])
                .run(&["room hours ROOM --open HH:MM --close HH:MM", "room close ROOM --from DAY --reason REASON"]),
            rule("electronic").on(&[Law("8 § 4")]),
        ],
    )
    .shows(Shows::Rooms),
    chapter(
        "containers",
        &[
            rule("no-container").when(When::NoContainers).run(&["container add CONTAINER --room ROOM --level LEVEL"]),
            rule("combination-change")
                .when(When::Containers)
                .on(&[Annex("II", "31")])
                .checked(&["CON001", "CON002"])
                .tells(&["combination-months"])
                .run(&["container change-combination CONTAINER --reason REASON --knower PERSON=CONTACT"]),
            rule("combination-overdue").when(When::Containers).on(&[Register]).checked(&["CON001"]),
            rule("combination-people").when(When::Containers).checked(&["CLR013"]).tells(&["continuity-combination"]),
            rule("combination-secret").when(When::Containers).on(&[Register, Practice]),
            rule("door-sheet")
                .when(When::Containers)
                .on(&[Sheet])
                .checked(&["CON003", "XCK002", "XCK003"])
                .tells(&["container-check-days"])
                .run(&[
                    "container open CONTAINER --person PERSON",
                    "container close CONTAINER --person PERSON",
                    "container check CONTAINER --person PERSON",
                ]),
        ],
    )
    .shows(Shows::Containers),
    chapter(
        "clearances",
        &[
            rule("decision").on(&[Law("8 § 2")]).checked(&["CLR003", "CLR005", "CLR009"]),
            rule("decision-lowest").on(&[Law("8 § 2")]),
            rule("validity").on(&[Law("1bis, 22")]).checked(&["CLR001"]).tells(&["validity-years"]),
            rule("request-road").on(&[Law("16, 17")]).run(&[
                "clearance open PERSON LEVEL",
                "clearance notice REQUEST",
                "clearance consent REQUEST",
                "clearance file REQUEST",
                "clearance grant PERSON LEVEL --expires DAY",
                "clearance certificate REQUEST",
            ]),
            rule("consent").on(&[Law("16 § 1")]).checked(&["CLR014"]).tells(&["consent-days"]).run(&["clearance list --requests"]),
            rule("unanswered").checked(&["CLR006"]).tells(&["request-days"]),
            rule("renewal")
                .on(&[Oversight])
                .checked(&["CLR002"])
                .tells(&["renewal-window-months", "renewal-lead-months"])
                .run(&["forecast"]),
            rule("level-and-scope").on(&[Authority]).checked(&["CLR004"]),
            rule("no-need").on(&[Oversight]).checked(&["CLR007", "GOV008"]).tells(&["need-months"]),
            rule("suspension")
                .on(&[Law("22")])
                .checked(&["CLR011"])
                .run(&["clearance suspend CLEARANCE", "clearance withdraw CLEARANCE --reason REASON", "access revoke ROOM PERSON"]),
            rule("continuity")
                .on(&[Oversight])
                .checked(&["CLR013"])
                .tells(&["forecast-months", "continuity-room", "continuity-level"])
                .run(&["forecast"]),
        ],
    ),
    chapter(
        "briefings",
        &[
            rule("briefing-first").on(&[Law("8 § 2")]).checked(&["CLR009", "ACC005"]).run(&["briefing record PERSON"]),
            rule("briefing-again")
                .checked(&["CLR010"])
                .tells(&["briefing-months"])
                .run(&["briefing due", "briefing session SESSION --topics TOPICS --presenter PRESENTER", "briefing acknowledge PERSON"]),
            rule("debriefing").on(&[Annex("I", "")]).checked(&["CLR012"]).run(&["briefing debrief PERSON --reason REASON"]),
            rule("leaving")
                .on(&[Nist("PS-4")])
                .checked(&["CLR008", "ACC006"])
                .run(&["person leave PERSON", "clearance end CLEARANCE --reason REASON", "badge return CARD"]),
        ],
    ),
    chapter(
        "access",
        &[
            rule("list")
                .on(&[Annex("II", "15–21"), Law("8 § 2")])
                .checked(&["ACC001", "ACC002", "ACC003", "ACC004"])
                .run(&["access allow ROOM PERSON", "access revoke ROOM PERSON", "access list --room ROOM --on DAY"]),
            rule("list-request")
                .on(&[Oversight])
                .run(&["access request ROOM PERSON --asked-by NAME --need NEED", "access answer REQUEST"]),
            rule("list-review")
                .on(&[Oversight])
                .checked(&["ACC019", "ACC023"])
                .tells(&["dormant-days"])
                .run(&["access review ROOM"]),
            rule("badges").checked(&["ACC007", "ACC008", "ACC022"]).on(&[Annex("II", "15–21")]).run(&[
                "badge assign CARD PERSON",
                "badge replace CARD NEW_CARD",
                "badge lose CARD",
                "badge return CARD",
            ]),
            rule("visitor-book")
                .on(&[Annex("II", "15–21"), Nist("PE-8")])
                .checked(&["ACC017", "ACC018"])
                .run(&[
                    "visit record --room ROOM --name NAME --organisation ORGANISATION --identity IDENTITY --purpose PURPOSE --host PERSON --escort PERSON",
                    "visit leave VISIT",
                ]),
            rule("minimum-rule").when(When::Minimum).on(&[Register]).checked(&["ACC016"]).tells(&["lone-seconds"]),
        ],
    )
    .when(When::Rooms),
    chapter(
        "registration",
        &[
            rule("register-at-once")
                .on(&[Eu("9"), Oversight])
                .checked(&["DOC010"])
                .tells(&["registration-days"])
                .run(&["document register"]),
            rule("titles").on(&[Law("8 § 4")]),
            rule("levels-as-marked").on(&[Register]),
            rule("series").on(&[Oversight]).checked(&["DOC007"]).run(&["series list"]),
            rule("pages").on(&[Annex("III", "")]).checked(&["DOC008", "DOC011"]).tells(&["page-count-level"]),
            rule("somewhere").on(&[Oversight]).checked(&["DOC001"]).run(&[
                "document store NUMBER COPY --container CONTAINER",
                "document hand-over NUMBER COPY --person PERSON",
            ]),
            rule("named-need").on(&[Law("8 § 2")]).checked(&["XCK004"]).run(&["need add DOCUMENT --justification JUSTIFICATION"]),
        ],
    ),
    chapter(
        "handling",
        &[
            rule("storage").on(&[Law("8 § 3")]).checked(&["DOC002"]).run(&["document move --container CONTAINER COPY"]),
            rule("holder").on(&[Law("8 § 2")]).checked(&["DOC003"]),
            rule("lending").checked(&["DOC004"]).tells(&["loan-days"]).run(&[
                "document lend NUMBER COPY --person PERSON",
                "document return NUMBER COPY --container CONTAINER",
                "document acknowledge NUMBER COPY --what WHAT",
            ]),
            rule("consultation").on(&[Law("8 § 2")]).checked(&["XCK001", "XCK004"]).tells(&["clock-minutes"]).run(&[
                "document consult NUMBER COPY --person PERSON --room ROOM --from MOMENT --until MOMENT",
            ]),
            rule("reproduction").on(&[Annex("III", "25")]).tells(&["consent-level"]).run(&[
                "document copy NUMBER COPY --authority AUTHORITY",
                "document extract NUMBER COPY --authority AUTHORITY",
                "document translate NUMBER COPY --authority AUTHORITY --language LANGUAGE",
            ]),
            rule("reclassify").on(&[Law("7")]).run(&[
                "document reclassify NUMBER --to LEVEL --authority AUTHORITY --reference REFERENCE",
            ]),
        ],
    ),
    chapter(
        "exchanges",
        &[
            rule("slip").on(&[France]).run(&["document send SLIP COPY --to CORRESPONDENT --channel CHANNEL"]),
            rule("receipt")
                .on(&[France])
                .checked(&["DOC005"])
                .tells(&["receipt-days"])
                .run(&["document receipt SLIP", "document chase SLIP --how HOW"]),
            rule("incoming").on(&[Eu("9")]).run(&["document register", "document receive NUMBER COPY"]),
            rule("trace").on(&[Oversight]).run(&["exchanges"]),
        ],
    ),
    chapter(
        "declassification",
        &[
            rule("originator").on(&[Law("7")]).run(&[
                "document declassify NUMBER --nature NATURE --authority AUTHORITY --reference REFERENCE",
            ]),
            rule("terms").on(&[Law("7")]).checked(&["DOC009"]).tells(&["declassification-notice-months"]),
            rule("terms-exempt").on(&[Law("7")]),
            rule("statutory-register").on(&[Law("7 § 3")]).run(&["document declassifications"]),
        ],
    ),
    chapter(
        "destruction",
        &[
            rule("instruction").on(&[Annex("III", "43–45")]).checked(&["DOC006"]).run(&[
                "document destroy CERTIFICATE COPY --instruction INSTRUCTION --method METHOD --witness PERSON --complete",
            ]),
            rule("witness").on(&[Annex("III", "44")]).checked(&["DOC006"]).tells(&["witness-level"]),
            rule("certificate")
                .on(&[Annex("III", "45")])
                .tells(&["certificate-years-top-secret", "certificate-years"])
                .run(&["document destructions"]),
            rule("after-destruction").on(&[Register]),
        ],
    ),
    chapter(
        "inventories",
        &[
            rule("inventory").on(&[France]).checked(&["INV001"]).tells(&["inventory-months"]).run(&[
                "inventory start INVENTORY --all",
                "inventory count INVENTORY --scan",
                "inventory close INVENTORY",
            ]),
            rule("handover").on(&[France]).checked(&["INV001"]).tells(&["handover-days"]).run(&[
                "inventory start INVENTORY --all --outgoing PERSON --incoming PERSON",
            ]),
            rule("sample").on(&[Register]).run(&["inventory start INVENTORY --all --sample N --word WORD"]),
            rule("not-found")
                .on(&[Register])
                .checked(&["DOC012"])
                .run(&["inventory list --unexplained", "inventory explain INVENTORY NUMBER COPY --explanation WORDS"]),
        ],
    ),
    chapter(
        "logs",
        &[
            rule("no-reader").when(When::NoReaders).run(&["room reader READER ROOM --direction DIRECTION"]),
            rule("import-logs").on(&[Oversight]).checked(&["LOG001", "LOG002", "LOG004", "LOG006"]).run(&[
                "log import FILE --covers FROM..UNTIL",
                "log coverage",
                "log quarantine",
            ]),
            rule("coverage").on(&[Register]),
            rule("thresholds")
                .on(&[Nist("PE-6")])
                .checked(&["ACC012", "ACC014", "XCK005"])
                .tells(&["overlong-hours", "burst-refusals", "burst-minutes", "idle-presence-hours"]),
            rule("log-retention").tells(&["retention-years"]).on(&[Register]).run(&["log purge --dry-run"]),
            rule("log-readers").on(&[Register]).run(&["audit run --pseudonymous", "log presence --pseudonymous"]),
        ],
    )
    .when(When::Rooms),
    chapter(
        "findings",
        &[
            rule("answer").on(&[Register]).checked(&["GOV005"]).run(&["finding list", "finding explain FINDING --reason REASON"]),
            rule("accept").checked(&["GOV004"]).tells(&["acceptance-months"]).run(&["finding accept FINDING --reason REASON --until DAY"]),
            rule("actions").on(&[Register]).run(&["action add WHAT --owner PERSON --due DAY", "action list"]),
        ],
    ),
    chapter(
        "incidents",
        &[
            rule("gravities").on(&[Decree("1")]),
            rule("incident-record")
                .on(&[Register])
                .run(&["incident report INCIDENT --gravity GRAVITY --happened DAY --summary SUMMARY"]),
            rule("incident-told").on(&[Practice]).run(&["incident update INCIDENT WHAT --text TEXT"]),
            rule("incident-inquiry").on(&[Register]).run(&["incident close INCIDENT --conclusion CONCLUSION"]),
        ],
    ),
    chapter(
        "safekeeping",
        &[
            rule("backup").checked(&["GOV007"]).tells(&["backup-days"]).run(&["backup", "backup verify FILE"]),
            rule("checkpoint").checked(&["GOV006"]).tells(&["checkpoint-days"]).run(&["journal checkpoint -o FILE --signature FILE"]),
            rule("verify").on(&[Register]).run(&["journal verify --deep"]),
            rule("recovery-sheets").on(&[Register]).run(&["officer recover ID --sheet FILE --sheet FILE"]),
            rule("settings").on(&[Register]).run(&["policy list", "policy set NAME VALUE --source SOURCE"]),
        ],
    ),
    chapter(
        "daily",
        &[
            rule("tick-status").run(&["status"]),
            rule("tick-register").checked(&["DOC010"]).tells(&["registration-days"]).run(&["document register"]),
            rule("tick-visitors").when(When::Rooms).checked(&["ACC018"]).run(&["visit list"]),
            rule("tick-containers").when(When::Containers).checked(&["CON003"]).run(&["container check CONTAINER --person PERSON"]),
            rule("tick-backup").checked(&["GOV007"]).tells(&["backup-days"]).run(&["backup"]),
        ],
    )
    .ticks(),
    chapter(
        "monthly",
        &[
            rule("tick-lists").run(&["import people FILE --dry-run", "import clearances FILE --dry-run"]),
            rule("tick-review-open").on(&[Oversight]).checked(&["GOV001"]).run(&["review run", "review open"]),
            rule("tick-review-decide").on(&[Register]).checked(&["GOV003"]).run(&["review decide"]),
            rule("tick-findings").run(&["finding list"]),
            rule("tick-review-close").checked(&["GOV001"]).run(&["review close --format json -o review.json"]),
            rule("tick-checkpoint").checked(&["GOV006"]).tells(&["checkpoint-days"]).run(&["journal checkpoint -o FILE --signature FILE"]),
            rule("tick-review-follow").checked(&["GOV008"]).run(&["review follow-up", "inspect"]),
        ],
    )
    .ticks(),
    chapter(
        "quarterly",
        &[
            rule("tick-logs").when(When::Rooms).checked(&["LOG001"]).run(&["log import FILE --covers FROM..UNTIL", "log coverage"]),
            rule("tick-access-lists").when(When::Rooms).checked(&["ACC023"]).run(&["access review ROOM"]),
            rule("tick-audit-open").on(&[Oversight]).checked(&["GOV002"]).run(&["audit run", "audit open"]),
            rule("tick-findings").run(&["finding list"]),
            rule("tick-audit-close").checked(&["GOV002"]).run(&["audit close --format json -o audit.json"]),
            rule("tick-checkpoint").checked(&["GOV006"]).tells(&["checkpoint-days"]).run(&["journal checkpoint -o FILE --signature FILE"]),
            rule("tick-audit-follow").run(&["audit follow-up", "forecast"]),
        ],
    )
    .ticks(),
    chapter(
        "yearly",
        &[
            rule("tick-inventory").checked(&["INV001"]).tells(&["inventory-months"]).run(&["inventory start INVENTORY --all"]),
            rule("tick-combinations")
                .when(When::Containers)
                .checked(&["CON001"])
                .tells(&["combination-months"])
                .run(&["container list"]),
            rule("tick-briefings").checked(&["CLR010"]).tells(&["briefing-months"]).run(&["briefing due"]),
            rule("tick-terms").checked(&["DOC009"]).run(&["inspect"]),
            rule("tick-settings").run(&["policy list"]),
            rule("tick-deep").run(&["journal verify --deep", "backup list"]),
            rule("tick-retention").when(When::Rooms).tells(&["retention-years"]).run(&["log purge --dry-run"]),
            rule("tick-report").run(&["report year", "report manual"]),
        ],
    )
    .ticks(),
    chapter(
        "cases-officer",
        &[
            rule("case-badge").checked(&["ACC008"]).run(&["badge lose CARD", "badge assign CARD PERSON"]),
            rule("case-missing").checked(&["DOC012"]).run(&[
                "document report-missing NUMBER COPY --reported-by PERSON --circumstances CIRCUMSTANCES",
                "incident report INCIDENT --gravity GRAVITY --happened DAY --summary SUMMARY",
                "document report-found NUMBER COPY --explanation EXPLANATION --container CONTAINER",
            ]),
            rule("case-alarm").on(&[Practice]).checked(&["ACC021"]),
            rule("case-combination")
                .when(When::Containers)
                .on(&[Annex("II", "31")])
                .run(&["container change-combination CONTAINER --reason REASON --knower PERSON=CONTACT"]),
            rule("case-officer-leaves").checked(&["CON002", "INV001"]).tells(&["handover-days"]).run(&[
                "inventory start INVENTORY --all --outgoing PERSON --incoming PERSON",
                "officer add ID --name NAME --role ROLE",
                "officer end ID",
            ]),
            rule("case-passphrase").on(&[Register]).run(&["officer recover ID --sheet FILE --sheet FILE"]),
            rule("case-damage").on(&[Register]).run(&["journal verify --deep", "restore FILE DIR"]),
        ],
    ),
    chapter("figures", &[]).shows(Shows::Settings),
];
