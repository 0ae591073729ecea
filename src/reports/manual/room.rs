//! The second part: those who work in a secure room.

use super::rule::Basis::{Annex, Law, Nist, Practice, Register, Sheet};
use super::rule::{Chapter, Shows, When, chapter, rule};

pub(super) const CHAPTERS: &[Chapter] = &[
    chapter(
        "rooms",
        &[
            rule("room-none").when(When::NoRooms),
            rule("room-purpose").when(When::Rooms).on(&[Law("8 § 3")]),
            rule("room-closed").when(When::Rooms).checked(&["ACC009"]),
        ],
    )
    .shows(Shows::Rooms),
    chapter(
        "entering",
        &[
            rule("enter-conditions").on(&[Law("8 § 2"), Annex("II", "15–21")]).checked(&["ACC001", "ACC003", "ACC005"]),
            rule("enter-lowest").on(&[Law("8 § 2")]),
            rule("enter-own-badge").when(When::Readers).on(&[Annex("II", "15–21")]).checked(&["ACC008", "ACC013"]),
            rule("enter-each").when(When::Readers).on(&[Practice]),
            rule("leave-badge").when(When::Exits).on(&[Annex("II", "15")]).checked(&["ACC010", "ACC011"]),
            rule("enter-hours").on(&[Nist("PE-6")]).checked(&["ACC009", "ACC012"]).tells(&["overlong-hours"]),
            rule("enter-not-alone").when(When::Minimum).on(&[Register]).checked(&["ACC016"]),
            rule("enter-devices").on(&[Law("8 § 4"), Practice]),
        ],
    )
    .when(When::Rooms),
    chapter(
        "visitors",
        &[
            rule("visitor-announce").on(&[Annex("II", "15–21"), Nist("PE-8")]).checked(&["ACC018"]),
            rule("visitor-escort").on(&[Annex("II", "15–21")]).checked(&["ACC017"]),
            rule("visitor-end").on(&[Nist("PE-8")]).checked(&["ACC018"]),
        ],
    )
    .when(When::Rooms),
    chapter(
        "working",
        &[
            rule("work-need").on(&[Law("8 § 2")]).checked(&["XCK004"]),
            rule("work-consult").on(&[Register]).checked(&["XCK001"]),
            rule("work-loan").on(&[Register]).checked(&["DOC004"]).tells(&["loan-days"]),
            rule("work-not-on").on(&[Law("8 § 2")]).checked(&["DOC003"]),
            rule("work-copies").on(&[Annex("III", "25")]).tells(&["consent-level"]),
            rule("work-notes").on(&[Practice]),
            rule("work-count").on(&[Register]).checked(&["DOC012"]),
            rule("work-destroy").on(&[Annex("III", "43–45")]).checked(&["DOC006"]).tells(&["witness-level"]),
        ],
    ),
    chapter(
        "room-containers",
        &[
            rule("box-none").when(When::NoContainers),
            rule("box-sheet").when(When::Containers).on(&[Sheet]).checked(&["XCK002", "XCK003", "CON003"]),
            rule("box-combination").when(When::Containers).on(&[Annex("II", "31")]),
            rule("box-doubt").when(When::Containers).on(&[Annex("II", "31")]),
        ],
    )
    .shows(Shows::Containers),
    chapter(
        "end-of-day",
        &[
            rule("tick-desk"),
            rule("tick-back").checked(&["DOC004"]),
            rule("tick-bin"),
            rule("tick-locked").when(When::Containers).checked(&["XCK003"]),
            rule("tick-sheet").when(When::Containers).on(&[Sheet]).checked(&["CON003"]),
            rule("tick-nobody").when(When::Rooms),
            rule("tick-door").when(When::Rooms),
        ],
    )
    .ticks(),
    chapter(
        "seen",
        &[
            rule("seen-none").when(When::NoReaders),
            rule("seen-what").when(When::Readers).on(&[Annex("II", "15")]),
            rule("seen-why").when(When::Readers).on(&[Nist("PE-6")]),
            rule("seen-who").when(When::Readers).on(&[Register]),
            rule("seen-long").when(When::Readers).on(&[Register]).tells(&["retention-years"]),
            rule("seen-ask").on(&[Practice]),
        ],
    ),
    chapter(
        "cases-room",
        &[
            rule("room-case-badge").checked(&["ACC008"]),
            rule("room-case-missing").checked(&["DOC012"]),
            rule("room-case-open").when(When::Containers),
            rule("room-case-stranger").on(&[Annex("II", "15–21")]),
            rule("room-case-alarm").on(&[Practice]),
        ],
    ),
];
