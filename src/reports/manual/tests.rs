use std::collections::BTreeSet;

use super::rule::{Part, Rule};
use super::*;
use crate::acts::testing::{Bench, day, person};
use crate::checks::{Copies, check};
use crate::domain::Setting;
use crate::i18n::Lang;
use crate::reports::Report;
use crate::reports::paper::{Block, Cell, House};

fn meta(lang: Lang) -> Meta {
    let head = Meta::fictive(("2026-11-23", "2026-11-23", "2026-11-23"), "2026-11-23T09:00:00Z", lang);
    Meta { register: "FICTIF".into(), journal_size: 12_345, ..head }
}

fn made(facts: &Facts, part: Option<Part>, lang: Lang) -> ManualView {
    view(facts, part, day("2026-11-23"), meta(lang), Texts::of(lang))
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    Part::ALL.into_iter().flat_map(chapters).flat_map(|c| c.rules)
}

fn bare() -> Facts {
    Facts::load(Bench::new().db(), Copies::None).unwrap()
}

/// A register with a room, its container K1 and people.
fn furnished() -> Facts {
    let mut bench = Bench::with_room();
    bench.ok(&person("P0002"));
    Facts::load(bench.db(), Copies::None).unwrap()
}

fn codes(view: &ManualView) -> BTreeSet<&'static str> {
    view.parts.iter().flat_map(|p| &p.chapters).flat_map(|c| &c.rules).map(|r| r.code).collect()
}

fn text_of(view: &ManualView, code: &str) -> String {
    let rules = || view.parts.iter().flat_map(|p| &p.chapters).flat_map(|c| &c.rules);
    rules().find(|r| r.code == code).map(|r| r.text.clone()).unwrap_or_default()
}

#[test]
fn every_setting_and_check_that_a_rule_names_exists_and_every_figure_is_told() {
    let mut numbers = 0;
    for rule in rules() {
        for name in rule.settings {
            assert!(Setting::named(name).is_ok(), "{}: {name}", rule.code);
        }
        for code in rule.checks {
            assert!(check(code).is_some(), "{}: {code}", rule.code);
        }
        for lang in Lang::ALL {
            let key = format!("manual-{}", rule.code);
            assert!(Texts::of(lang).has(&key), "{lang} {key}");
            let args: Vec<_> = rule.settings.iter().enumerate().map(|(n, name)| (*name, Arg::from(format!("<{n}>")))).collect();
            let text = Texts::of(lang).get(&key, &args);
            assert!(!text.contains(['{', '}', '⟦', '$']), "{lang} {key}: {text}");
            for n in 0..rule.settings.len() {
                assert!(text.contains(&format!("<{n}>")), "{lang} {key} does not tell {}", rule.settings[n]);
                numbers += 1;
            }
        }
    }
    assert!(numbers > 150, "{numbers}");
    assert!(Setting::named("no-such-setting").is_err() && check("ACC999").is_none());
}

#[test]
fn every_text_of_the_manual_is_used() {
    let used: BTreeSet<_> = rules().map(|r| format!("manual-{}", r.code)).collect();
    let chapters: BTreeSet<_> = Part::ALL.into_iter().flat_map(chapters).map(|c| format!("manual-chapter-{}", c.code)).collect();
    let sources = ["src/reports/manual", "src/reports/render"];
    let code: String = sources.iter().map(|dir| read(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(dir))).collect();
    for line in include_str!("../../i18n/en/manual.ftl").lines().filter(|l| l.starts_with("manual-")) {
        let key = line.split(' ').next().unwrap();
        let stem = ["manual-basis-", "manual-part-", "manual-intro-"].iter().any(|p| key.starts_with(p));
        let told = used.contains(key) || chapters.contains(key) || stem || code.contains(&format!("\"{key}\""));
        assert!(told, "{key} is not used");
    }
}

fn read(dir: &std::path::Path) -> String {
    let all = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    all.map(|at| if at.is_dir() { read(&at) } else { std::fs::read_to_string(at).unwrap() }).collect()
}

#[test]
fn a_setting_that_changes_changes_the_sentence() {
    let mut facts = bare();
    let before = made(&facts, None, Lang::En);
    assert_eq!(
        text_of(&before, "lending"),
        "Term of a loan, unless another day is set: 30 days (to be confirmed). The borrower signs at the loan and at the return."
    );
    let changed = |facts: &Facts, name: &str| {
        let mut facts = facts.clone();
        let other = if facts.policies.text(name, day("2026-11-23")) == "3" { "1" } else { "3" };
        facts.policies.set_on(name, day("2026-01-01"), other, "note FICTIVE", true);
        made(&facts, None, Lang::En)
    };
    for rule in rules().filter(|r| codes(&before).contains(r.code)) {
        for name in rule.settings {
            let after = changed(&facts, name);
            assert_ne!(text_of(&after, rule.code), text_of(&before, rule.code), "{} {name}", rule.code);
        }
    }
    // A confirmed value is no longer said to be open; one from tomorrow on does not count yet.
    facts.policies.set_on("loan-days", day("2026-11-23"), "12345", "decision FICTIVE", true);
    facts.policies.set_on("loan-days", day("2026-11-24"), "7", "decision FICTIVE", true);
    assert!(text_of(&made(&facts, None, Lang::En), "lending").contains(": 12,345 days. "));
    assert!(text_of(&made(&facts, None, Lang::Nl), "lending").contains(": 12.345 dagen. "));
    // A rank is told by its level, and one that no level reaches as well.
    for (rank, words) in [("0", "every level"), ("3", "SECRET / GEHEIM"), ("9", "no level")] {
        let mut facts = bare();
        facts.policies.set_on("witness-level", day("2026-01-01"), rank, "note FICTIVE", true);
        let text = text_of(&made(&facts, None, Lang::En), "witness");
        assert!(text.contains(&format!("from this level up: {words}.")), "{text}");
    }
}

#[test]
fn only_what_the_register_has_is_told() {
    let none = made(&bare(), None, Lang::En);
    let told = codes(&none);
    for (code, there) in [
        ("no-room", true),
        ("no-container", true),
        ("no-deputy", true),
        ("approval", false),
        ("door-sheet", false),
        ("tick-containers", false),
    ] {
        assert_eq!(told.contains(code), there, "{code}");
    }
    assert!(none.rooms.is_empty() && none.containers.is_empty());
    assert!(!none.parts[0].chapters.iter().any(|c| c.code == "access" || c.code == "logs"));
    let facts = furnished();
    let full = made(&facts, None, Lang::En);
    let told = codes(&full);
    for (code, there) in
        [("no-room", false), ("no-container", false), ("approval", true), ("door-sheet", true), ("tick-containers", true)]
    {
        assert_eq!(told.contains(code), there, "{code}");
    }
    assert_eq!((full.rooms.len(), full.containers.len()), (1, 1));
    assert_eq!(full.containers[0].container, "K1");
    // Three rooms, one of them only a place.
    let mut three = facts.clone();
    for id in ["R2", "R3"] {
        let mut room = three.rooms[0].clone();
        room.id = id.into();
        room.minimum_persons = 2;
        room.closures = vec![crate::domain::DaySpan::new(day("2026-12-24"), Some(day("2027-01-03"))).unwrap()];
        three.rooms.push(room);
    }
    three.rooms[2].level = crate::domain::Level::Unclassified;
    let view = made(&three, Some(Part::Room), Lang::De);
    assert_eq!(view.rooms.iter().map(|r| r.room.as_str()).collect::<Vec<_>>(), ["R1", "R2"]);
    assert_eq!(view.rooms[1].closures, ["24.12.2026 – 03.01.2027"]);
    assert!(codes(&view).contains("enter-not-alone") && !codes(&full).contains("enter-not-alone"));
}

#[test]
fn each_part_can_be_made_alone_and_keeps_its_numbers() {
    let facts = furnished();
    let all = made(&facts, None, Lang::Fr);
    for (at, part) in Part::ALL.into_iter().enumerate() {
        let one = made(&facts, Some(part), Lang::Fr);
        assert_eq!(one.parts.len(), 1);
        assert_eq!(serde_json::to_value(&one.parts[0]).unwrap(), serde_json::to_value(&all.parts[at]).unwrap());
        assert_eq!(Part::parse(part.code()), Some(part));
        // Only the figures and settings it tells, and only the tables it shows.
        let told: BTreeSet<_> = one.meta.settings.iter().map(|s| s.name).collect();
        assert_eq!(told, one.figures.iter().map(|f| f.name).collect());
        assert_eq!(one.levels.is_empty(), part != Part::Everyone);
    }
}

#[test]
fn every_language_is_whole_in_text_and_on_paper() {
    for facts in [bare(), furnished()] {
        for lang in Lang::ALL {
            let (texts, view) = (Texts::of(lang), made(&facts, None, lang));
            let paper = view.paper(&House::default(), texts);
            let shown = format!("{}\n{}", view.text(texts), serde_json::to_string(&paper).unwrap());
            assert!(!shown.contains('⟦') && !shown.contains("{$"), "{lang}");
            assert!(paper.blocks.iter().filter(|b| matches!(b, Block::Break)).count() == 3);
            let tick = |b: &&Block| matches!(b, Block::Table(t) if t.rows.iter().any(|r| r.contains(&Cell::Tick)));
            assert!(paper.blocks.iter().filter(tick).count() >= 5, "days, months, quarters, years, the end of the day");
            assert!(paper.blocks.iter().any(|b| matches!(b, Block::Signatures { .. })));
            let rules = view.parts.iter().flat_map(|p| &p.chapters).map(|c| c.rules.len()).sum::<usize>();
            assert_eq!(paper.sheets[0].rows.len(), rules);
            #[cfg(feature = "pdf")]
            assert_eq!(crate::reports::render::pdf::fits::misfits(&paper), Vec::<String>::new(), "{lang}");
        }
    }
}

#[test]
fn nobody_but_the_officers_in_office_is_named() {
    let mut facts = furnished();
    for (at, person) in facts.people.iter_mut().enumerate() {
        person.name = format!("FICTIF Nom {at}");
    }
    facts.officers[0].person = Some(facts.people[0].id.clone());
    let shown = |facts: &Facts| serde_json::to_string(&made(facts, None, Lang::En)).unwrap();
    assert!(shown(&facts).contains("FICTIF Nom 0"), "the control: an officer is");
    for other in &facts.people[1..] {
        assert!(!shown(&facts).contains(&other.name) && !shown(&facts).contains(&other.id));
    }
    facts.officers[0].active = false;
    assert!(!shown(&facts).contains("FICTIF Nom 0"));
}

#[test]
fn a_name_is_shown_as_text_whatever_it_holds() {
    let mut facts = furnished();
    facts.rooms[0].name = "=HYPERLINK(\"x\") <script> #strong[a]\u{1b}[31m \u{202e}FICTIF".into();
    let view = made(&facts, None, Lang::En);
    let text = view.text(Texts::of(Lang::En));
    assert!(!text.contains(['\u{1b}', '\u{202e}']) && text.contains("=HYPERLINK"));
}

#[test]
fn the_english_text_is_kept() {
    let facts = furnished();
    insta::assert_snapshot!(made(&facts, None, Lang::En).text(Texts::of(Lang::En)));
}
