//! Every picture with nothing, one and very many, read back by a parser that is not ours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Role, calendar, documents, exchanges, expiry, findings, timeline};
use crate::domain::{Day, Instant, Level, belgian_holiday};
use crate::i18n::{Lang, Texts};
use crate::reports::audit::{self, AuditView};
use crate::reports::comparison::{ComparisonView, EarlierView};
use crate::reports::days::{Cover, DayView, Opening, RoomDaysView};
use crate::reports::exchanges::{Compared, ExchangesView, Line, Series};
use crate::reports::finding::{EvidenceView, FindingView};
use crate::reports::forecast::{BasisView, EndingView, ForecastView, MonthView};
use crate::reports::meta::{Filter, Meta, PeriodView};
use crate::reports::paper::{Cell, Picture};
use crate::reports::review::{self, ClearanceView, PersonView, ReviewView};
use crate::store::{Documents, STATES};

const HOSTILE: &str = "</text><script>alert(1)</script>\" style=\"x\" ]]>&amp; =1+1 #set \u{202e}מקום\u{0} \u{1b}[31m";

/// How much a sample holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Size {
    Nothing,
    One,
    Many,
}

const SIZES: [Size; 3] = [Size::Nothing, Size::One, Size::Many];

/// A sequence without a pattern, the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn meta(name: &str, from: &str, until: &str) -> Meta {
    Meta {
        program: "greffe",
        version: "0",
        register: String::new(),
        journal_size: 1,
        journal_root: "0".repeat(64),
        made: Instant::parse("2026-10-05T09:31:21Z").unwrap(),
        officer: "so".into(),
        period: PeriodView { name: name.into(), from: from.into(), until: until.into() },
        time_zone: "Europe/Brussels".into(),
        filter: Filter::default(),
        as_known: None,
        checks_run: Vec::new(),
        waived: 0,
        settings: Vec::new(),
        pseudonymous: false,
        language: "en",
    }
}

fn finding(check: &'static str, severity: &'static str, room: &str, at: &[String]) -> FindingView {
    let evidence = |at: &String| EvidenceView {
        source: "FICTIF.csv".into(),
        line: Some(1),
        at: Some(at.clone()),
        settings: None,
        shown: Arc::from(""),
    };
    FindingView {
        id: format!("{check}-1"),
        check,
        severity,
        certainty: "established",
        state: "open",
        word: None,
        waived: false,
        before: 0,
        basis: "",
        basis_verified: false,
        room: Some(room.into()),
        person: None,
        card: None,
        subject: None,
        at: at.first().cloned(),
        message: String::new(),
        remedy: String::new(),
        change: String::new(),
        evidence: at.iter().map(evidence).collect(),
    }
}

fn room_days(room: &str, first: &str, count: i64, size: Size, dice: &mut Dice) -> RoomDaysView {
    let days = (0..count).map(|n| {
        let day = day(first).plus_days(n);
        let weekend = day.weekday().num_days_from_monday() > 4;
        let opening = match belgian_holiday(day) {
            _ if (40..43).contains(&n) => Opening::Closure,
            _ if weekend => Opening::OffDay,
            Some(code) => Opening::Holiday(code),
            None => Opening::Open,
        };
        let cover = match n {
            _ if size == Size::Nothing => Cover::Uncovered,
            20..=22 => Cover::Uncovered,
            23 => Cover::Partly,
            57 | 64 => Cover::Doubtful,
            n if size == Size::Many && n > 84 => Cover::Ahead,
            _ => Cover::Covered,
        };
        let busy = opening == Opening::Open && !matches!(cover, Cover::Uncovered | Cover::Ahead);
        let mut certain = Vec::new();
        let mut possible = Vec::new();
        let mut entries = 0;
        if busy && size == Size::Many {
            let mut at = 7 * 60 + dice.roll(90) as u16;
            while at < 19 * 60 {
                let until = at + 1 + dice.roll(70) as u16;
                possible.push((at, until + dice.roll(20) as u16));
                certain.push((at, until));
                at = until + 21 + dice.roll(60) as u16;
                entries += 1 + dice.roll(3);
            }
            if dice.roll(9) == 0 {
                possible.push((1300, 1440));
            }
        }
        if size == Size::One && n == 5 {
            (entries, certain, possible) = (1, vec![(600, 601)], vec![(600, 900)]);
        }
        DayView {
            day,
            cover,
            opening,
            open: (opening == Opening::Open).then_some((480, 1080)),
            entries,
            most: certain.len().min(3) as u32,
            certain,
            possible,
            uncovered: match cover {
                Cover::Uncovered => vec![(0, 1440)],
                Cover::Partly => vec![(0, 722)],
                _ => vec![],
            },
            doubtful: if cover == Cover::Doubtful { vec![(540, 780)] } else { vec![] },
        }
    });
    RoomDaysView { room: room.into(), days: days.collect() }
}

const CHECKS: [(&str, &str); 14] = [
    ("ACC001", "critical"),
    ("ACC002", "critical"),
    ("ACC003", "major"),
    ("ACC004", "major"),
    ("ACC005", "major"),
    ("ACC007", "minor"),
    ("ACC009", "minor"),
    ("ACC011", "minor"),
    ("ACC014", "info"),
    ("LOG001", "major"),
    ("LOG003", "minor"),
    ("XCK001", "major"),
    ("XCK002", "critical"),
    ("GOV001", "info"),
];

fn stated(dice: &mut Dice, most: u64) -> BTreeMap<(String, String), u64> {
    CHECKS.iter().map(|(check, severity)| (((*check).into(), (*severity).into()), 1 + dice.roll(most))).collect()
}

fn audit_of(size: Size, rooms: usize) -> AuditView {
    let mut dice = Dice(7);
    let ids: Vec<String> = (1..=rooms).map(|n| format!("R{n}")).collect();
    let days = ids.iter().map(|room| room_days(room, "2026-07-01", 92, size, &mut dice)).collect();
    let mut found = Vec::new();
    let moment = |dice: &mut Dice| {
        format!("{}T{:02}:{:02}:41+02:00", day("2026-07-01").plus_days(dice.roll(84) as i64), 5 + dice.roll(18), dice.roll(60))
    };
    match size {
        Size::Nothing => {}
        Size::One => found.push(finding("ACC001", "critical", "R1", &["2026-07-06T10:00:00+02:00".into()])),
        Size::Many => {
            for n in 0..500 {
                let (check, severity) = CHECKS[n % CHECKS.len()];
                let at: Vec<_> = (0..dice.roll(3)).map(|_| moment(&mut dice)).collect();
                found.push(finding(check, severity, &ids[n % rooms], &at));
            }
        }
    }
    let earlier = match size {
        Size::Nothing => vec![],
        Size::One => vec![EarlierView { name: "2026-Q2".into(), stated: BTreeMap::new() }],
        Size::Many => ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]
            .map(|name| EarlierView { name: name.into(), stated: stated(&mut dice, 60) })
            .into(),
    };
    AuditView {
        format: audit::FORMAT,
        meta: meta("2026-Q3", "2026-07-01", "2026-09-30"),
        campaign: None,
        coverage: vec![],
        presence: vec![],
        counts: audit::Counts {
            imports: 0,
            rows: 0,
            accepted: 0,
            quarantined: 0,
            excluded: 0,
            events: 0,
            granted: 0,
            refused: 0,
            unknown: 0,
            other: 0,
            elsewhere: 0,
            entries: 0,
            by_room: vec![],
            findings: 0,
            by_severity: BTreeMap::new(),
            by_check: BTreeMap::new(),
            waived: 0,
        },
        comparison: Some(ComparisonView { previous: None, new: vec![], persisting: vec![], gone: vec![], earlier }),
        findings: found,
        not_concluded: vec![],
        days,
    }
}

fn clearance(level: &str, granted: &str, expires: &str, state: &'static str) -> ClearanceView {
    let (level, granted, expires) = (level.into(), granted.into(), expires.into());
    ClearanceView { level, scopes: "BE".into(), granted, expires, days_left: 0, state }
}

fn cleared(clearances: Vec<ClearanceView>) -> PersonView {
    PersonView {
        person: "P0001".into(),
        name: "FICTIF Jean".into(),
        service: String::new(),
        function: String::new(),
        requires: "",
        need: None,
        clearances,
        requested: None,
        request: None,
        lists: vec![],
        copies_held: 0,
        last_briefing: None,
        briefing_acknowledged: None,
        authorisations: vec![],
        last_entry: None,
        last_consultation: None,
        need_to_know_ends: vec![],
        findings: vec![],
        open_findings: vec![],
        officer: None,
        proposal: "maintain",
        reasons: vec![],
        decision: None,
    }
}

const LEVELS: [&str; 4] = ["SECRET", "CONFIDENTIEL", "TRES SECRET", "SECRET UE / EU SECRET"];

fn review_of(size: Size) -> ReviewView {
    let mut dice = Dice(11);
    let people = match size {
        Size::Nothing => vec![],
        Size::One => vec![cleared(vec![clearance("SECRET", "2022-01-01", "2026-12-31", "valid")])],
        Size::Many => (0..1_000)
            .map(|_| {
                let ends = day("2026-11-01").plus_days(dice.roll(1_400) as i64).to_string();
                cleared(vec![clearance(LEVELS[dice.roll(4) as usize], "2022-01-01", &ends, "valid")])
            })
            .collect(),
    };
    ReviewView {
        format: review::FORMAT,
        meta: meta("2026-11", "2026-11-01", "2026-11-30"),
        campaign: None,
        counts: review::Counts {
            people: 0,
            cleared: 0,
            expiring_within_12_months: 0,
            proposals: BTreeMap::new(),
            decisions: BTreeMap::new(),
            undecided: 0,
            findings: 0,
            by_severity: BTreeMap::new(),
            by_check: BTreeMap::new(),
            waived: 0,
        },
        comparison: ComparisonView { previous: None, new: vec![], persisting: vec![], gone: vec![], earlier: vec![] },
        people,
        findings: audit_of(size, 1).findings,
        not_concluded: vec![],
    }
}

fn forecast_of(size: Size) -> ForecastView {
    let basis = || BasisView { basis: "setting", days: None, answers: None, months: Some(6) };
    let mut dice = Dice(13);
    let count = [0, 1, 60][size as usize];
    let people = (0..count).map(|_| EndingView {
        person: "P0001".into(),
        name: HOSTILE.into(),
        level: LEVELS[dice.roll(3) as usize].into(),
        scopes: "BE".into(),
        expires: day("2026-11-24").plus_days(dice.roll(900) as i64).to_string(),
        last_safe_filing: "2026-11-24".into(),
        lead: basis(),
        request: None,
        late: false,
    });
    let months = ["2026-11", "2027-02"].map(|month| MonthView {
        month: month.into(),
        expiring: vec![],
        to_file: vec!["P0001".into(); count],
    });
    ForecastView {
        format: "greffe/forecast/v1",
        meta: meta("24", "2026-11-24", "2028-11-24"),
        hypothetical: false,
        hypotheses: vec![],
        lead_times: vec![],
        people: people.collect(),
        months: months.into(),
        continuity: vec![],
        not_concluded: vec![],
    }
}

fn documents_of(size: Size) -> Vec<Documents> {
    let mut dice = Dice(17);
    let one = |level, year: i32, state, count| Documents { level, year: year.to_string(), state, count };
    match size {
        Size::Nothing => vec![],
        Size::One => vec![one(Level::Secret, 2026, "here", 1)],
        Size::Many => {
            let levels = [Level::Restricted, Level::Confidential, Level::Secret, Level::TopSecret];
            let all = levels.into_iter().flat_map(|level| (1996..=2026).map(move |year| (level, year)));
            let mut out = Vec::new();
            for (level, year) in all {
                for state in STATES {
                    out.push(one(
                        level,
                        year,
                        state,
                        if state == "missing" { dice.roll(3) } else { dice.roll(9_000 / u64::from(level.rank())) },
                    ));
                }
            }
            out.retain(|d| d.count > 0);
            out
        }
    }
}

fn exchanges_of(size: Size) -> ExchangesView {
    let mut dice = Dice(19);
    let series = |dice: &mut Dice, most: u64| Series { now: dice.roll(most), before: dice.roll(most), ..Series::default() };
    let names: Vec<String> = match size {
        Size::Nothing => vec![],
        Size::One => vec!["Organe FICTIF".into()],
        Size::Many => {
            let mut names: Vec<String> = (1..58).map(|n| format!("Direction FICTIVE de la coopération n° {n}")).collect();
            names.extend([HOSTILE.into(), "W".repeat(300), String::new()]);
            names
        }
    };
    let lines = names.into_iter().map(|correspondent| Line {
        correspondent,
        channel: "BINII".into(),
        received: if size == Size::One { Series { now: 1, ..Series::default() } } else { series(&mut dice, 900) },
        registered_out: series(&mut dice, if size == Size::One { 1 } else { 300 }),
        slips: series(&mut dice, if size == Size::One { 1 } else { 60 }),
        copies_sent: Series::default(),
    });
    ExchangesView {
        format: "greffe/exchanges/v1",
        meta: meta("2026", "2026-01-01", "2026-11-23"),
        by: "month",
        correspondent: None,
        channel: None,
        compared: Compared {
            from: "2026-01-01".into(),
            until: "2026-11-23".into(),
            before_from: "2025-01-01".into(),
            before_until: "2025-11-23".into(),
            twelve_months_from: "2025-11-24".into(),
        },
        periods: vec![],
        total: Line::default(),
        lines: lines.collect(),
    }
}

/// Every picture of a size, under a name.
fn all(size: Size, texts: &Texts) -> Vec<(String, Picture)> {
    let audit = audit_of(size, if size == Size::Many { 12 } else { 1 });
    let mut out = Vec::new();
    for (n, picture) in calendar::pictures(&audit, texts).into_iter().enumerate() {
        out.push((format!("calendar-{n}"), picture));
    }
    for (n, picture) in timeline::pictures(&audit, texts).into_iter().enumerate() {
        out.push((format!("timeline-{n}"), picture));
    }
    out.push(("findings-audit".into(), findings::of_audit(&audit, texts)));
    out.push(("findings-review".into(), findings::of_review(&review_of(size), texts)));
    out.push(("expiry-review".into(), expiry::of_review(&review_of(size), texts)));
    out.push(("expiry-forecast".into(), expiry::of_forecast(&forecast_of(size), texts)));
    out.push(("documents".into(), documents::of_register(&documents_of(size), texts)));
    out.push(("exchanges".into(), exchanges::of_year(&exchanges_of(size), texts)));
    out
}

/// The corners that a path reaches.
fn reached(d: &str) -> Vec<(f64, f64)> {
    let (mut out, mut at, mut command) = (Vec::new(), (0.0, 0.0), ' ');
    let mut rest = d;
    let mut numbers: Vec<f64> = Vec::new();
    loop {
        rest = rest.trim_start();
        let wants = match command {
            'M' | 'L' => 2,
            'H' | 'V' | 'h' | 'v' => 1,
            'a' => 7,
            _ => 0,
        };
        if wants > 0 && numbers.len() == wants {
            match command {
                'M' | 'L' => at = (numbers[0], numbers[1]),
                'H' => at.0 = numbers[0],
                'V' => at.1 = numbers[0],
                'h' => at.0 += numbers[0],
                'v' => at.1 += numbers[0],
                _ => at = (at.0 + numbers[5], at.1 + numbers[6]),
            }
            out.push(at);
            numbers.clear();
        }
        let Some(next) = rest.chars().next() else { break };
        if next.is_ascii_alphabetic() {
            command = next;
            rest = &rest[1..];
        } else {
            let end = rest.char_indices().skip(1).find(|(_, c)| !c.is_ascii_digit() && *c != '.').map_or(rest.len(), |(i, _)| i);
            numbers.push(rest[..end].parse().unwrap_or_else(|_| panic!("{d}")));
            rest = &rest[end..];
        }
    }
    out
}

fn examine(name: &str, picture: &Picture) {
    let svg = &picture.svg;
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|e| panic!("{name}: {e}"));
    let (width, height) = (f64::from(picture.size.0), f64::from(picture.size.1));
    let classes: BTreeSet<&str> = Role::ALL.iter().map(|r| r.class()).chain(["line", "rim"]).collect();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let tag = node.tag_name().name();
        assert!(["svg", "g", "path", "text"].contains(&tag), "{name}: {tag}");
        for attribute in node.attributes() {
            let of = attribute.name();
            assert!(!["style", "id", "href"].contains(&of) && !of.starts_with("on"), "{name}: {of}");
            assert!(of == "aria-label" || !attribute.value().contains("url("), "{name}");
        }
        for class in node.attribute("class").unwrap_or_default().split_whitespace() {
            assert!(classes.contains(class), "{name}: {class}");
        }
        let number = |of: &str| node.attribute(of).and_then(|v| v.parse::<f64>().ok()).unwrap_or(0.0);
        if tag == "text" {
            let (x, y, size) = (number("x"), number("y"), number("font-size"));
            assert!(size >= 9.0, "{name}");
            let wide = super::measure::width(node.text().unwrap_or_default(), size as u32);
            let left = match node.attribute("text-anchor") {
                Some("end") => x - wide,
                Some("middle") => x - wide / 2.0,
                _ => x,
            };
            let shown = node.text().unwrap_or_default();
            assert!(
                left >= -2.0 && left + wide <= width + 2.0 && y >= size * 0.7 && y <= height,
                "{name}: {shown} at {left} {y}, {wide}"
            );
        }
        for (x, y) in node.attribute("d").map(reached).unwrap_or_default() {
            assert!((-1.0..=width + 1.0).contains(&x) && (-1.0..=height + 1.0).contains(&y), "{name}: {x} {y}");
        }
    }
    assert!(picture.size.0 == super::WIDTH && picture.size.1 <= 1_000, "{name}: {:?}", picture.size);
    assert!(!picture.text.is_empty() && !picture.title.is_empty());
    for words in [&picture.text, &picture.title] {
        assert!(!words.contains(['⟦', '{']), "{name}: {words}");
    }
    for row in &picture.data.rows {
        assert_eq!(row.len(), picture.data.columns.len(), "{name}");
    }
}

#[test]
fn every_picture_is_whole_in_every_size_and_language() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for size in SIZES {
            for (name, picture) in all(size, texts) {
                let name = format!("{lang}-{size:?}-{name}");
                examine(&name, &picture);
                if let Ok(dir) = std::env::var("GREFFE_PICTURES") {
                    std::fs::write(format!("{dir}/{name}.svg"), &picture.svg).unwrap();
                    std::fs::write(
                        format!("{dir}/{name}.txt"),
                        format!("{}\n{}\n{:?}\n", picture.title, picture.text, picture.size),
                    )
                    .unwrap();
                }
            }
        }
    }
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    for size in SIZES {
        assert_eq!(all(size, Texts::of(Lang::Nl)), all(size, Texts::of(Lang::Nl)));
    }
}

/// The sum of a column of numbers.
fn sum(picture: &Picture, column: usize) -> i64 {
    let of = |row: &Vec<Cell>| if let Cell::Number(n) = row[column] { n } else { 0 };
    picture.data.rows.iter().map(of).sum()
}

#[test]
fn the_text_says_what_the_table_says() {
    let texts = Texts::of(Lang::En);
    let said = |picture: &Picture, n: i64| {
        let shown = crate::i18n::locale::signed(n, Lang::En);
        let mut words = picture.text.split(|c: char| !c.is_ascii_digit() && c != ',').map(|w| w.trim_matches(','));
        assert!(words.any(|w| w == shown), "{n}: {}", picture.text);
    };
    for (name, picture) in all(Size::Many, texts) {
        let last = picture.data.columns.len() - 1;
        match name.split('-').next().unwrap() {
            "calendar" => {
                said(&picture, sum(&picture, 3));
                let of = |word: &str| picture.data.rows.iter().filter(|r| r[1] == Cell::text(word)).count() as i64;
                ["covered", "doubtful", "covered in part", "not covered", "not begun"]
                    .iter()
                    .for_each(|word| said(&picture, of(word)));
            }
            "timeline" => {
                said(&picture, sum(&picture, 6));
                let certain = picture.data.rows.iter().filter(|r| !matches!(r[2], Cell::Decimal(h) if h == 0.0)).count();
                said(&picture, certain as i64);
            }
            "findings" => (3..=last).for_each(|column| said(&picture, sum(&picture, column))),
            "expiry" => said(&picture, sum(&picture, picture.data.columns.iter().position(|c| c.title == "Total").unwrap())),
            "documents" => said(&picture, sum(&picture, last)),
            "exchanges" => [1, 3, 5].into_iter().for_each(|column| said(&picture, sum(&picture, column))),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn long_and_hostile_names_are_cut_in_the_picture_and_whole_in_the_table() {
    let picture = exchanges::of_year(
        &ExchangesView { lines: exchanges_of(Size::Many).lines.split_off(56), ..exchanges_of(Size::One) },
        Texts::of(Lang::Fr),
    );
    let long = "W".repeat(300);
    assert!(picture.svg.contains("WW…WW") && !picture.svg.contains(&long));
    assert!(picture.svg.contains("&lt;/text&gt;") && !picture.svg.contains("<script") && !picture.svg.contains('\u{202e}'));
    for name in [long.as_str(), HOSTILE] {
        assert!(picture.data.rows.iter().any(|row| row[0] == Cell::text(name)), "{name}");
    }
    let mut audit = audit_of(Size::One, 1);
    audit.days[0].room = HOSTILE.into();
    for picture in calendar::pictures(&audit, Texts::of(Lang::De)).iter().chain(&timeline::pictures(&audit, Texts::of(Lang::De)))
    {
        examine("room", picture);
        assert!(picture.title.contains("<script>"), "a title is text, escaped by what shows it");
    }
}

#[test]
fn a_timeline_is_bounded_whatever_happened() {
    let mut audit = audit_of(Size::Many, 1);
    for day in &mut audit.days[0].days {
        day.certain = (0..720).map(|n| (n * 2, n * 2 + 1)).collect();
        day.possible = (0..144).map(|n| (n * 10, n * 10 + 1)).collect();
    }
    audit.findings = (0..20_000_u64)
        .map(|n| {
            let at = format!("{}T{:02}:{:02}:00+02:00", day("2026-07-01").plus_days((n % 92) as i64), n % 24, n % 60);
            finding("ACC001", CHECKS[n as usize % CHECKS.len()].1, "R1", &[at])
        })
        .collect();
    let picture = &timeline::pictures(&audit, Texts::of(Lang::En))[0];
    examine("busy", picture);
    assert!(picture.svg.len() < 1_500_000, "{}", picture.svg.len());
    assert_eq!(sum(picture, 6), 20_000);
}

#[test]
fn a_clearance_that_another_follows_does_not_end() {
    let mut view = review_of(Size::Nothing);
    let old = || clearance("SECRET", "2022-01-01", "2026-12-31", "valid");
    view.people = vec![
        cleared(vec![old(), clearance("SECRET", "2027-01-01", "2031-12-31", "not-yet")]),
        cleared(vec![old(), clearance("SECRET", "2027-01-02", "2031-12-31", "not-yet")]),
        cleared(vec![old(), clearance("CONFIDENTIEL", "2022-01-01", "2026-12-30", "withdrawn")]),
    ];
    let picture = expiry::of_review(&view, Texts::of(Lang::En));
    assert_eq!(sum(&picture, 1), 2, "a day between them is an end");
    assert!(picture.text.contains("Ending later: 2."), "{}", picture.text);
}

#[test]
fn long_periods_are_drawn_by_quarter_and_very_long_ones_not_at_all() {
    let texts = Texts::of(Lang::En);
    let mut audit = audit_of(Size::Nothing, 1);
    let mut of = |first: &str, count: i64| {
        audit.days = vec![room_days("R1", first, count, Size::One, &mut Dice(1))];
        (calendar::pictures(&audit, texts).len(), timeline::pictures(&audit, texts).len())
    };
    assert_eq!(of("2026-07-01", 92), (1, 1));
    assert_eq!(of("2026-01-15", 200), (3, 3));
    assert_eq!(of("2024-01-01", 366), (4, 4));
    assert_eq!(of("2024-01-01", 367), (0, 0));
    assert_eq!(of("2024-01-01", 0), (0, 0));
}

#[test]
fn steps_of_an_axis_are_whole_and_few() {
    for (most, last) in [(0, 0), (1, 1), (5, 5), (6, 6), (23, 25), (9_000, 10_000), (u64::MAX / 1_000, 0)] {
        let found = super::ticks(most);
        assert!(found.len() <= 7 && *found.last().unwrap() >= most, "{most}: {found:?}");
        assert!(last == 0 || *found.last().unwrap() == last, "{most}: {found:?}");
    }
}
