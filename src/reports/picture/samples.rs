//! Views for the tests of pictures: with nothing, one and very many.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Day, Level, belgian_holiday};
use crate::i18n::Lang;
use crate::reports::audit::{self, AuditView};
use crate::reports::comparison::{ComparisonView, EarlierView};
use crate::reports::days::{Cover, DayView, Opening, RoomDaysView};
use crate::reports::exchanges::{Compared, ExchangesView, Line, Series};
use crate::reports::finding::{EvidenceView, FindingView, Place};
use crate::reports::forecast::{BasisView, EndingView, ForecastView, MonthView};
use crate::reports::meta::Meta;
use crate::reports::review::{self, ClearanceView, PersonView, ReviewView};
use crate::store::{Documents, STATES};

pub(super) const HOSTILE: &str = "</text><script>alert(1)</script>\" style=\"x\" ]]>&amp; =1+1 #set \u{202e}מקום\u{0} \u{1b}[31m";

/// How much a sample holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Size {
    Nothing,
    One,
    Many,
}

pub(super) const SIZES: [Size; 3] = [Size::Nothing, Size::One, Size::Many];

/// A sequence without a pattern, the same every time.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }
}

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn meta(name: &str, from: &str, until: &str) -> Meta {
    Meta::fictive((name, from, until), "2026-10-05T09:31:21Z", Lang::En)
}

pub(super) fn finding(check: &'static str, severity: &'static str, room: &str, at: &[String]) -> FindingView {
    let evidence = |at: &String| EvidenceView {
        source: "FICTIF.csv".into(),
        place: Place::File,
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

pub(super) fn room_days(room: &str, first: &str, count: i64, size: Size, dice: &mut Dice) -> RoomDaysView {
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

pub(super) const CHECKS: [(&str, &str); 14] = [
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

pub(super) fn audit_of(size: Size, rooms: usize) -> AuditView {
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

pub(super) fn clearance(level: &str, granted: &str, expires: &str, state: &'static str) -> ClearanceView {
    let (level, granted, expires) = (level.into(), granted.into(), expires.into());
    ClearanceView { level, scopes: "BE".into(), granted, expires, days_left: 0, state }
}

pub(super) fn cleared(clearances: Vec<ClearanceView>) -> PersonView {
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

pub(super) fn review_of(size: Size) -> ReviewView {
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

pub(super) fn forecast_of(size: Size) -> ForecastView {
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

pub(super) fn documents_of(size: Size) -> Vec<Documents> {
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

pub(super) fn exchanges_of(size: Size) -> ExchangesView {
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
