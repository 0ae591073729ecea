//! What came in and what left, by correspondent and channel, with the same days of the year before.

use std::collections::BTreeMap;

use serde::Serialize;

use super::meta::Meta;
use crate::domain::Day;
use crate::store::{Exchanged, Measure, Spans};

/// The format's name.
pub const FORMAT: &str = "greffe/exchanges/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct ExchangesView {
    /// `greffe/exchanges/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// `month` or `year`.
    pub by: &'static str,
    /// What it was narrowed to.
    pub correspondent: Option<String>,
    /// What it was narrowed to.
    pub channel: Option<String>,
    /// The days compared.
    pub compared: Compared,
    /// The periods, as `2026-11` or `2026`; each series has one number for each.
    pub periods: Vec<String>,
    /// Everything together.
    pub total: Line,
    /// One line a correspondent and channel, in their order.
    pub lines: Vec<Line>,
}

/// The days compared, both ends included.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Compared {
    pub from: String,
    pub until: String,
    pub before_from: String,
    pub before_until: String,
    pub twelve_months_from: String,
}

/// What was exchanged with one correspondent over one channel; empty texts were not stated.
#[derive(Debug, Clone, Default, Serialize)]
#[allow(missing_docs)]
pub struct Line {
    pub correspondent: String,
    pub channel: String,
    pub received: Series,
    pub registered_out: Series,
    pub slips: Series,
    pub copies_sent: Series,
}

/// One number a period, and how it moves.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Series {
    /// In each period.
    pub by_period: Vec<u64>,
    /// In the days compared.
    pub now: u64,
    /// In the same days of the year before.
    pub before: u64,
    /// The one less the other.
    pub difference: i64,
    /// The difference in percent of the year before, to a tenth; none when there was nothing.
    pub percent: Option<f64>,
    /// In the last twelve months.
    pub last_12_months: u64,
}

impl Series {
    fn add(&mut self, row: &Exchanged, at: Option<usize>) {
        if let Some(slot) = at.and_then(|at| self.by_period.get_mut(at)) {
            *slot += row.count;
        }
        self.now += row.now;
        self.before += row.before;
        self.last_12_months += row.twelve;
    }

    fn finish(&mut self) {
        self.difference = self.now as i64 - self.before as i64;
        let tenths = |before| (self.difference as f64 * 1000.0 / before as f64).round() / 10.0;
        self.percent = (self.before > 0).then(|| tenths(self.before));
    }
}

impl Line {
    fn new(correspondent: &str, channel: &str, periods: usize) -> Self {
        let mut line = Self { correspondent: correspondent.into(), channel: channel.into(), ..Self::default() };
        line.all().into_iter().for_each(|series| series.by_period = vec![0; periods]);
        line
    }

    fn all(&mut self) -> [&mut Series; 4] {
        [&mut self.received, &mut self.registered_out, &mut self.slips, &mut self.copies_sent]
    }

    fn of(&mut self, measure: Measure) -> &mut Series {
        match measure {
            Measure::Received => &mut self.received,
            Measure::RegisteredOut => &mut self.registered_out,
            Measure::Slips => &mut self.slips,
            Measure::Copies => &mut self.copies_sent,
        }
    }
}

/// The days of a year's exchanges, as far as they have happened: compared with the same days of the year before.
pub fn spans(year: i32, yearly: bool, today: Day) -> Option<Spans> {
    let first = Day::new(year, 1, 1)?;
    let last = Day::new(year, 12, 31)?.min(today);
    (first <= last).then(|| Spans {
        first: if yearly { Day::MIN } else { first },
        now: (first, last),
        before: (first.plus_months(-12), last.plus_months(-12)),
        twelve: (last.plus_months(-12).plus_days(1), last),
    })
}

/// Puts what was counted in its places.
pub fn view(rows: &[Exchanged], spans: Spans, yearly: bool, filter: (Option<&str>, Option<&str>), meta: Meta) -> ExchangesView {
    let (year, month, _) = spans.now.1.ymd();
    let periods: Vec<String> = if yearly {
        let first = rows.iter().filter_map(|r| r.period.parse().ok()).min().unwrap_or(year);
        (first..=year).map(|y| y.to_string()).collect()
    } else {
        (1..=month).map(|m| format!("{year}-{m:02}")).collect()
    };
    let mut total = Line::new("", "", periods.len());
    let mut lines: BTreeMap<(&str, &str), Line> = BTreeMap::new();
    for row in rows {
        let at = periods.iter().position(|p| *p == row.period);
        let key = (row.correspondent.as_str(), row.channel.as_str());
        let line = lines.entry(key).or_insert_with(|| Line::new(key.0, key.1, periods.len()));
        line.of(row.measure).add(row, at);
        total.of(row.measure).add(row, at);
    }
    let mut lines: Vec<_> = lines.into_values().collect();
    lines.iter_mut().chain([&mut total]).flat_map(Line::all).for_each(Series::finish);
    ExchangesView {
        format: FORMAT,
        meta,
        by: if yearly { "year" } else { "month" },
        correspondent: filter.0.map(str::to_owned),
        channel: filter.1.map(str::to_owned),
        compared: Compared {
            from: spans.now.0.to_string(),
            until: spans.now.1.to_string(),
            before_from: spans.before.0.to_string(),
            before_until: spans.before.1.to_string(),
            twelve_months_from: spans.twelve.0.to_string(),
        },
        periods,
        total,
        lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::CopyId;
    use crate::acts::document::{Details, Direction, Register, Send};
    use crate::acts::testing::{Bench, day, document};
    use crate::i18n::{Lang, Texts};
    use crate::store::Exchanges;

    fn meta() -> Meta {
        Meta::fictive(("2026", "", ""), "2026-11-23T09:31:21Z", crate::i18n::Lang::En)
    }

    fn exchanged(number: &str, direction: Direction, registered: &str, received: Option<&str>, with: &str) -> Register {
        let details =
            Details { received: received.map(day), correspondent: with.into(), channel: "BINII".into(), ..Details::default() };
        let registered = day(registered);
        Register { direction, registered, details, taken_over: true, ..document(number, "SECRET", Some("K1")) }
    }

    /// Days at both ends of this year so far, of the same days of the year before, and just outside.
    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        for (i, (registered, received)) in [
            ("2026-01-01", None),
            ("2026-11-23", Some("2026-11-22")),
            ("2026-01-02", Some("2025-12-31")),
            ("2025-11-23", None),
            ("2025-11-24", None),
            ("2025-01-01", None),
            ("2024-12-31", None),
        ]
        .into_iter()
        .enumerate()
        {
            bench.ok(&exchanged(&format!("IN{i}"), Direction::In, registered, received, "Organe FICTIF"));
        }
        bench.ok(&exchanged("OUT1", Direction::Out, "2026-06-30", None, "Autre FICTIF"));
        bench.ok(&exchanged("HERE", Direction::Internal, "2026-06-30", None, "Organe FICTIF"));
        bench.ok(&Send {
            slip: "S-1".into(),
            items: vec![CopyId::new("OUT1", 1), CopyId::new("OUT1", 2)],
            correspondent: "Autre FICTIF".into(),
            channel: "courier".into(),
            sent: day("2026-07-01"),
            due: day("2026-07-31"),
        });
        bench
    }

    fn counted(bench: &Bench, year: i32, yearly: bool, correspondent: Option<&str>) -> ExchangesView {
        let spans = spans(year, yearly, day("2026-11-23")).unwrap();
        let rows = Exchanges { spans, yearly, correspondent, channel: None }.count(bench.db()).unwrap();
        view(&rows, spans, yearly, (correspondent, None), meta())
    }

    #[test]
    fn a_year_is_compared_with_the_same_days_of_the_one_before() {
        let bench = bench();
        let view = counted(&bench, 2026, false, None);
        assert_eq!((view.periods.len(), view.lines.len()), (11, 3));
        let received = &view.total.received;
        assert_eq!(received.by_period, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        // 2025-11-24 and 2025-12-31 are after the same days, within the last twelve months.
        assert_eq!((received.now, received.before, received.difference, received.last_12_months), (2, 2, 0, 4));
        assert_eq!(received.percent, Some(0.0));
        let out = &view.total;
        assert_eq!((out.registered_out.by_period[5], out.slips.by_period[6], out.copies_sent.by_period[6]), (1, 1, 2));
        assert_eq!((out.copies_sent.difference, out.copies_sent.percent), (2, None));
        let line = &view.lines[1];
        assert_eq!((line.correspondent.as_str(), line.channel.as_str(), line.slips.now), ("Autre FICTIF", "courier", 1));
        let past = counted(&bench, 2025, false, None);
        assert_eq!((past.periods.len(), past.total.received.now, past.total.received.before), (12, 4, 1));
        assert_eq!(past.total.received.percent, Some(300.0));
    }

    #[test]
    fn years_follow_each_other_and_one_correspondent_can_be_chosen() {
        let bench = bench();
        let view = counted(&bench, 2026, true, Some("organe fictif"));
        assert_eq!(view.periods, ["2024", "2025", "2026"]);
        assert_eq!((view.total.received.by_period.as_slice(), view.lines.len()), ([1, 4, 2].as_slice(), 1));
        assert_eq!(view.total.copies_sent.now, 0);
        assert!(spans(2027, false, day("2026-11-23")).is_none());
        let leap = spans(2024, false, day("2024-02-29")).unwrap();
        assert_eq!((leap.before.1, leap.twelve.0), (day("2023-02-28"), day("2023-03-01")));
    }

    #[test]
    fn the_text_has_a_table_for_each_measure_in_every_language() {
        let view = counted(&bench(), 2026, false, None);
        for lang in Lang::ALL {
            let text = crate::reports::render::exchanges::exchanges(Texts::of(lang), &view);
            assert!(
                !text.contains('⟦')
                    && text.contains("Organe FICTIF")
                    && text.contains(if lang == Lang::En { "+0.0 %" } else { "+0,0 %" }),
                "{text}"
            );
        }
    }
}
