//! The papers of extracts: in every language, of an empty register, of hostile text, of the day itself and the day before.

use std::collections::BTreeMap;

use crate::acts::document::{Details, Register};
use crate::acts::testing::{Bench, allow, briefing, day, document, grant, person, room};
use crate::acts::{access, person as people};
use crate::campaigns::year::{From, year};
use crate::checks::{Copies, Facts};
use crate::domain::Day;
use crate::i18n::{Lang, Texts};
use crate::reports::Report;
use crate::reports::access::{self as lists, AccessListView};
use crate::reports::exchanges::spans;
use crate::reports::meta::Meta;
use crate::reports::paper::{House, Paper};
use crate::reports::register::{self, RegisterView};
use crate::reports::render::page::{self, Page};
use crate::reports::year::YearView;
use crate::store::{Exchanges, Extract, State, Volume, documents, inventories, open_inventories};

/// What the register takes: control characters and marks that turn text are refused at entry.
const HOSTILE: &str = "=1+1 <script>alert(1)</script> #import \"x\" שלום FICTIF";

fn meta(lang: Lang) -> Meta {
    Meta::fictive(("2026", "2026-01-01", "2026-11-23"), "2026-11-23T09:00:00Z", lang)
}

fn extract(bench: &Bench, wanted: &Extract, lang: Lang) -> RegisterView {
    let sheets = wanted.read(bench.db()).unwrap();
    register::view(wanted, sheets, documents(bench.db()).unwrap(), day("2026-11-23"), meta(lang), Texts::of(lang))
}

fn list(bench: &Bench, on: &str, lang: Lang) -> AccessListView {
    let facts = Facts::load(bench.db(), Copies::None).unwrap();
    let beside = lists::Beside { needs: &BTreeMap::new(), signer: &|_| Some("so".into()) };
    lists::view(&facts, None, day(on), &beside, meta(lang), Texts::of(lang))
}

fn yearly(bench: &Bench, lang: Lang) -> YearView {
    let facts = Facts::load(bench.db(), Copies::Held).unwrap();
    let (volume, db) = (Volume::read(bench.db()).unwrap(), bench.db());
    let spans = spans(2026, true, day("2026-11-23")).unwrap();
    let exchanged = Exchanges { spans, yearly: true, correspondent: None, channel: None }.count(db).unwrap();
    let of = |period: (Day, Day), of| {
        let (inventories, open) = (inventories(db, period).unwrap(), open_inventories(db, period.1).unwrap());
        year(
            &facts,
            period,
            From { volume: &volume, inventories, inventories_open: open, exchanged: &exchanged, of, today: day("2026-11-23") },
        )
    };
    let (now, before) = (of(spans.now, |e| e.now), of(spans.before, |e| e.before));
    crate::reports::year::view(now, before, &facts, &volume, meta(lang), Texts::of(lang))
}

fn hostile() -> Bench {
    let mut bench = Bench::with_room();
    bench.ok(&people::Add { name: HOSTILE.into(), function: HOSTILE.into(), ..person("P0002") });
    bench.ok(&allow("R1", "P0002", "2026-01-01", None));
    let details = Details { correspondent: HOSTILE.into(), channel: HOSTILE.into(), ..Details::default() };
    let title = HOSTILE.to_owned();
    bench.ok(&Register {
        title,
        originator: HOSTILE.into(),
        reference: HOSTILE.into(),
        details,
        ..document("D1", "SECRET", Some("K1"))
    });
    bench
}

fn papers(bench: &Bench, lang: Lang) -> Vec<(String, Paper)> {
    let (house, texts) = (House::default(), Texts::of(lang));
    let reports: (RegisterView, AccessListView, YearView) =
        (extract(bench, &Extract::default(), lang), list(bench, "2026-11-23", lang), yearly(bench, lang));
    vec![
        (reports.0.text(texts), reports.0.paper(&house, texts)),
        (reports.1.text(texts), reports.1.paper(&house, texts)),
        (reports.2.text(texts), reports.2.paper(&house, texts)),
    ]
}

#[test]
fn every_word_is_there_in_every_language_also_of_an_empty_register() {
    for bench in [Bench::new(), hostile()] {
        for lang in Lang::ALL {
            for (text, paper) in papers(&bench, lang) {
                let json = serde_json::to_string(&paper).unwrap();
                assert!(!json.contains('⟦') && !json.contains("{$"), "{lang} {json}");
                assert!(!text.contains('⟦') && text.lines().count() > 10, "{lang} {text}");
                assert!(!text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{lang} {text:?}");
                for form in [Page::Html, Page::Csv, Page::Xlsx] {
                    let bytes = page::bytes(&paper, form, None).unwrap();
                    let told = String::from_utf8_lossy(&bytes);
                    // In CSV a script is a word among others, and a workbook is packed: its own tests unpack it.
                    let quiet = form == Page::Csv || !told.contains("<script>alert");
                    assert!(quiet && (form == Page::Xlsx || !told.contains('\u{1b}')), "{lang} {} {form:?}", paper.kind);
                }
            }
        }
    }
}

#[test]
#[cfg(feature = "pdf")]
fn every_paper_fits_its_pages_in_every_language() {
    let bench = hostile();
    for (lang, (_, paper)) in Lang::ALL.into_iter().flat_map(|lang| papers(&bench, lang).into_iter().map(move |p| (lang, p))) {
        assert_eq!(crate::reports::render::pdf::fits::misfits(&paper), Vec::<String>::new(), "{lang} {}", paper.kind);
    }
}

#[test]
fn the_sheets_hold_what_the_pages_show() {
    let bench = hostile();
    for (_, paper) in papers(&bench, Lang::En) {
        assert!(
            !paper.sheets.is_empty() && paper.sheets.iter().all(|s| !s.title.is_empty() && !s.columns.is_empty()),
            "{}",
            paper.kind
        );
        for table in &paper.sheets {
            assert!(table.rows.iter().all(|r| r.len() == table.columns.len()), "{} {}", paper.kind, table.title);
        }
    }
}

#[test]
fn an_extract_is_chronological_and_narrowed_by_copies() {
    let mut bench = Bench::with_room();
    bench.ok(&grant("P0001", "SECRET", "BE", "2024-01-01", "2029-01-01"));
    bench.ok(&briefing("P0001", "2026-01-15"));
    bench.ok(&document("D2", "SECRET", Some("K1")));
    bench.ok(&Register { registered: day("2026-10-01"), ..document("D1", "CONFIDENTIEL", Some("K1")) });
    bench.ok(&crate::acts::document::Lend::new("D2", 1, "P0001", day("2026-11-03"), day("2026-12-01")));
    let numbers = |wanted: &Extract| {
        let view = extract(&bench, wanted, Lang::En);
        let of = view.documents.iter().map(|d| format!("{} {}+{}", d.number, d.copies.len(), d.other_copies));
        (of.collect::<Vec<_>>().join(", "), view.counts.copies + view.counts.other_copies)
    };
    let of = |change: &dyn Fn(&mut Extract)| {
        let mut wanted = Extract::default();
        change(&mut wanted);
        numbers(&wanted)
    };
    assert_eq!(of(&|_| ()), ("D1 2+0, D2 2+0".into(), 4));
    assert_eq!(of(&|w| w.holder = Some("P0001".into())), ("D2 1+1".into(), 2));
    assert_eq!(of(&|w| w.state = Some(State::Lent)).0, "D2 1+1");
    assert_eq!(of(&|w| w.state = Some(State::Here)).0, "D1 2+0, D2 1+1");
    assert_eq!(of(&|w| w.room = Some("R1".into())).0, "D1 2+0, D2 1+1");
    assert_eq!(of(&|w| w.level = crate::domain::Level::of_rank(2)).0, "D1 2+0");
    assert_eq!(of(&|w| w.originator = Some("AUTORITÉ".into())).0, "D1 2+0, D2 2+0");
    assert_eq!(of(&|w| w.from = Some(day("2026-10-02"))).0, "D2 2+0");
    assert_eq!(of(&|w| w.until = Some(day("2026-10-01"))).0, "D1 2+0");
    assert_eq!(of(&|w| w.until = Some(day("2026-09-30"))).0, "");
    let levels = extract(&bench, &Extract::default(), Lang::En).counts.levels;
    let told: Vec<_> = levels.iter().map(|l| (l.level, l.documents, l.here, l.lent)).collect();
    assert_eq!(told, [("SECRET / GEHEIM", 1, 1, 1), ("CONFIDENTIEL / VERTROUWELIJK", 1, 2, 0)]);
    let unknown = Extract { holder: Some("P9".into()), ..Extract::default() };
    assert_eq!(unknown.unknown(bench.db()).unwrap(), Some(("person", "P9")));
}

#[test]
fn a_list_holds_for_its_days_and_says_what_is_lacking() {
    let mut bench = Bench::with_room();
    bench.ok(&room("R2", "CONFIDENTIEL"));
    bench.ok(&person("P0002"));
    bench.ok(&person("P0003"));
    bench.ok(&grant("P0001", "SECRET", "BE", "2026-03-01", "2026-09-30"));
    bench.ok(&briefing("P0001", "2026-02-01"));
    bench.ok(&allow("R1", "P0001", "2026-02-01", Some("2026-10-31")));
    bench.ok(&access::Allow { mode: access::Mode::Escorted, ..allow("R1", "P0002", "2026-06-01", None) });
    bench.ok(&allow("R1", "P0003", "2026-06-01", None));
    let told = |on: &str| {
        let view = list(&bench, on, Lang::En);
        let of = |lines: &[lists::LineView]| {
            let told = |l: &lists::LineView| {
                let lacks: Vec<_> = l.lacks.iter().map(|n| n.code.as_str()).collect();
                format!("{} {} [{}]", l.person, l.mode, lacks.join(" "))
            };
            lines.iter().map(told).collect::<Vec<_>>().join(", ")
        };
        (of(&view.rooms[0].may_enter), of(&view.rooms[0].may_not_enter))
    };
    let none = String::new;
    assert_eq!(told("2026-01-31"), (none(), none()));
    assert_eq!(told("2026-02-01"), (none(), "P0001 unescorted [access-not-yet]".into()));
    assert_eq!(told("2026-02-28"), (none(), "P0001 unescorted [access-not-yet]".into()));
    assert_eq!(told("2026-03-01"), ("P0001 unescorted []".into(), none()));
    let (with_escort, without) =
        ("P0002 escorted [bar-no-clearance bar-briefing]", "P0003 unescorted [bar-no-clearance bar-briefing]");
    assert_eq!(told("2026-09-30"), (format!("P0001 unescorted [], {with_escort}"), without.into()));
    assert_eq!(told("2026-10-01"), (with_escort.into(), format!("P0001 unescorted [bar-expired], {without}")));
    assert_eq!(told("2026-11-01"), (with_escort.into(), without.into()));
}

#[test]
fn a_year_adds_up_and_names_nobody() {
    let mut bench = hostile();
    for (id, granted, expires) in [("P0001", "2025-06-01", "2026-05-31"), ("P0002", "2026-02-01", "2031-01-31")] {
        bench.ok(&grant(id, "SECRET", "BE", granted, expires));
    }
    bench.ok(&grant("P0001", "CONFIDENTIEL", "BE", "2026-06-01", "2031-05-31"));
    let view = yearly(&bench, Lang::En);
    let of = |year: &crate::campaigns::year::Year| {
        let line = |l: &crate::campaigns::year::Cleared| (l.begin, l.gained, l.lost, l.end, l.granted, l.expired, l.renewed);
        year.people.levels.iter().map(line).collect::<Vec<_>>()
    };
    // Highest level first: nobody at the top; one SECRET came, one became CONFIDENTIEL; RESTREINT needs none.
    assert_eq!(of(&view.year), [(0, 0, 0, 0, 0, 0, 0), (1, 1, 1, 1, 1, 1, 0), (0, 1, 0, 1, 1, 0, 0), (0, 0, 0, 0, 0, 0, 0)]);
    assert_eq!(of(&view.before)[1], (0, 1, 0, 1, 1, 0, 0));
    for year in [&view.year, &view.before] {
        assert!(year.people.levels.iter().all(|l| l.begin + l.gained == l.lost + l.end));
        assert!(year.copies.iter().all(|a| a.of.adds_up()) && year.documents.iter().all(|a| a.of.adds_up()));
        assert!(year.incidents.iter().all(|i| i.begin + i.discovered == i.closed + i.end));
    }
    assert_eq!(view.year.copies.iter().map(|a| a.of.end).collect::<Vec<_>>(), [0, 2, 0, 0, 0]);
    assert!(!view.complete && view.small_numbers > 0);
    let json = serde_json::to_string(&(&view.year, &view.before)).unwrap();
    assert!(!json.contains("P000"), "{json}");
    // Eleven months were due, none was done: the register is younger than they are.
    assert_eq!(view.year.reviews.states, BTreeMap::from([("before-register", 10), ("not-due", 1)]));
}
