//! The third part: everyone with access to classified information.

use super::rule::Basis::{Annex, Eu, Law, Practice, Register};
use super::rule::{Chapter, Shows, When, chapter, rule};

pub(super) const CHAPTERS: &[Chapter] = &[
    chapter("whom", &[rule("ask-officer"), rule("officer-independent").on(&[Law("1octies")])]).shows(Shows::Officers),
    chapter(
        "conditions",
        &[
            rule("three-conditions").on(&[Law("8 § 2")]).checked(&["CLR003", "CLR005", "CLR009"]),
            rule("lowest-level").on(&[Law("8 § 2")]),
            rule("need-to-know").on(&[Law("8 § 2")]),
            rule("own-clearance").on(&[Law("1bis, 22")]).checked(&["CLR001"]).tells(&["validity-years"]),
            rule("own-renewal").tells(&["renewal-window-months"]).checked(&["CLR002"]),
            rule("own-consent").on(&[Law("16 § 1")]).checked(&["CLR014"]).tells(&["consent-days"]),
            rule("own-briefing").on(&[Law("8 § 2")]).checked(&["CLR010"]).tells(&["briefing-months"]),
            rule("own-changes").on(&[Practice]),
            rule("own-stopped").on(&[Law("22")]).checked(&["CLR011"]),
        ],
    ),
    chapter(
        "levels",
        &[
            rule("levels-meaning").on(&[Law("4")]),
            rule("levels-foreign").on(&[Register]),
            rule("levels-friends").on(&[Register]),
            rule("levels-scope").when(When::Foreign).on(&[Eu("7")]).checked(&["CLR004"]),
        ],
    )
    .shows(Shows::Levels),
    chapter(
        "daily-use",
        &[
            rule("use-register").on(&[Eu("9")]).tells(&["registration-days"]).checked(&["DOC010"]),
            rule("use-hand").on(&[Law("8 § 2")]).checked(&["DOC003"]),
            rule("use-talk").on(&[Practice]),
            rule("use-electronic").on(&[Law("8 § 4")]),
            rule("use-storage").on(&[Law("8 § 3")]).checked(&["DOC002"]),
            rule("use-send").on(&[Register]),
            rule("use-loan").tells(&["loan-days"]).checked(&["DOC004"]),
            rule("use-copies").on(&[Annex("III", "25")]).tells(&["consent-level"]),
            rule("use-destroy").on(&[Annex("III", "43–45")]),
            rule("use-level").on(&[Law("7")]),
        ],
    ),
    chapter(
        "about-you",
        &[rule("you-register").on(&[Register]), rule("you-readers").on(&[Register]), rule("you-ask").on(&[Practice])],
    ),
    chapter(
        "report-at-once",
        &[rule("report-whom").on(&[Practice]), rule("report-what"), rule("report-how").on(&[Practice]), rule("report-late")],
    ),
    chapter(
        "leaving-service",
        &[
            rule("leave-return").checked(&["CLR008"]),
            rule("leave-debrief").on(&[Annex("I", "")]).checked(&["CLR012"]),
            rule("leave-secrecy").on(&[Annex("I", "")]),
        ],
    ),
    chapter("signature", &[rule("signature")]).shows(Shows::Signatures),
];
