use std::collections::BTreeSet;

use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Severity, Value};
use crate::domain::Instant;

/// LOG001. The whole period is covered by imports (oversight report of 2021: quarterly check of the access logs).
///
/// Fires for each controlled room with a reader for which part of the period, up to now, lies in no import's declared days,
/// nor between its first and last event. A register that knows no such room and has no import has one finding for all.
pub struct PeriodUncovered;

static META: Meta = Meta {
    code: "LOG001",
    name: "period-uncovered",
    severity: Severity::Major,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for PeriodUncovered {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Uncovered { ground }))
    }
}

struct Uncovered<'a> {
    ground: &'a Ground<'a>,
}

impl Uncovered<'_> {
    /// A finding over spans in order, their ends excluded.
    fn finding(&self, spans: &[(i64, i64)]) -> Option<Finding> {
        let ((from, _), (_, until)) = (spans.first()?, spans.last()?);
        let day = |ms: i64| i64::from(self.ground.day_of(Instant::of_seconds(ms.div_euclid(1000))).number());
        // Days touched, each once though two spans may share one.
        let (mut days, mut counted) = (0, i64::MIN);
        for (from, until) in spans {
            let (first, last) = (day(*from).max(counted.saturating_add(1)), day(*until - 1));
            days += (last - first + 1).max(0);
            counted = counted.max(last);
        }
        let finding = Finding::of(&META).value("days", days);
        Some(finding.value("from", Value::Moment(*from)).value("until", Value::Moment(*until - 1)))
    }
}

impl Pass for Uncovered<'_> {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (ground, facts) = (self.ground, self.ground.facts);
        let with_reader: BTreeSet<_> = facts.readers.iter().map(|r| r.room).collect();
        let rooms: Vec<_> = with_reader.into_iter().filter(|r| facts.rooms[*r].controlled() && ground.about(*r)).collect();
        if rooms.is_empty() && end.sources.is_empty() && ground.from_ms <= ground.until_ms {
            out.extend(self.finding(&[(ground.from_ms, ground.until_ms + 1)]).map(|f| f.subject("period")));
        }
        for room in rooms {
            let spans: Vec<_> = end.coverage[room].without_log().spans().iter().map(|s| (s.from, s.until)).collect();
            out.extend(self.finding(&spans).map(|f| f.room(&facts.rooms[room].id)));
        }
    }
}
