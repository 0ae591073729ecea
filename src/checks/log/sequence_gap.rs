use crate::checks::{Check, End, Evidence, Finding, Ground, Meta, Pass, Run, Severity, Value};
use crate::domain::printable;
use crate::logs::sequence::{Edge, Gap};

/// LOG002. A controller's numbers follow on each other: a missing one is an event that happened (Belgian oversight report
/// of 2021).
///
/// Fires for each controller with numbers missing between two events, one of them before the period's end and the other
/// after its beginning. A number used twice, or the overlap of two exports, is no gap; rows in another order are none.
pub struct SequenceGap;

static META: Meta = Meta {
    code: "LOG002",
    name: "sequence-gap",
    severity: Severity::Major,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for SequenceGap {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, _ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Gaps))
    }
}

struct Gaps;

impl Pass for Gaps {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let touches = |gap: &&Gap| gap.hours().0 <= end.ground.until_ms && gap.hours().1 >= end.ground.from_ms;
        let row =
            |edge: Edge| Evidence::Row { at: edge.at, import: u32::try_from(edge.import).unwrap_or(u32::MAX), line: edge.line };
        for (controller, gaps) in end.gaps {
            let gaps: Vec<_> = gaps.iter().filter(touches).collect();
            let (Some(first), Some(last)) = (gaps.first(), gaps.last()) else { continue };
            let missing = gaps.iter().map(|gap| gap.missing()).fold(0, u64::saturating_add);
            let mut edges: Vec<_> = gaps.iter().flat_map(|gap| [row(gap.after), row(gap.next)]).collect();
            edges.sort_unstable();
            edges.dedup();
            let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
            out.push(
                Finding::of(&META)
                    .subject(controller.clone())
                    .value("controller", printable(controller))
                    .value("jumps", gaps.len() as i64)
                    .value("missing", number(missing))
                    .value("first_line", Value::Serial(first.after.line))
                    .value("last_line", Value::Serial(last.next.line))
                    .evidence(edges),
            );
        }
    }
}
