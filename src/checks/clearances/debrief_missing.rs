use crate::checks::needs::{Needs, evidence, needs};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::{Day, HeldClearance, Why};

/// CLR012. No clearance of the person counts any more, or the person left while one did, and no debriefing is on record since:
/// none on or after the day that clearance was granted which no later briefing follows.
///
/// Does not fire on the last day a clearance counts, while one is suspended or counts from a later day on, nor for who never
/// held one. Who still has a function, a list or a copy that takes one is left to the checks of the clearance (CLR001, CLR005,
/// CLR011): they are to be cleared again, or debriefed when that is closed. Who left is not.
///
/// Basis: Council Decision 2013/488/EU annex I.
pub struct DebriefMissing;

static META: Meta = Meta {
    code: "CLR012",
    name: "debrief-missing",
    severity: Severity::Minor,
    basis: "Council Decision 2013/488/EU annex I",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for DebriefMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for needs in needs(facts, asked.day) {
            if let Some((ended, held)) = debrief_due(&needs, asked.day) {
                let left = needs.person.left_by(asked.day).map(|_| needs.person.n);
                let finding = needs.finding(&META).value("ended", ended).value("day", asked.day);
                out.push(finding.evidence(evidence([].iter(), [held.n].into_iter().chain(left))));
            }
        }
    }
}

/// Whether a debriefing is missing on a day: the last day of clearance or service it is about, and the clearance.
pub fn debrief_due<'a>(needs: &Needs<'a>, day: Day) -> Option<(Day, &'a HeldClearance)> {
    let person = needs.person;
    let left = person.left_by(day);
    let last = |c: &HeldClearance| -> Day {
        let stopped = [c.withdrawn, c.ended].into_iter().flatten().map(|first| first.plus_days(-1));
        stopped.chain([c.expires]).chain(left).min().unwrap_or(c.expires)
    };
    // One that was stopped before it began opened nothing.
    let held = person.standing.clearances.iter().filter(|c| last(c) >= c.granted);
    let (ended, held) = held.map(|c| (last(c), c)).max_by_key(|(ended, c)| (*ended, c.n))?;
    let open = |c: &HeldClearance| matches!(c.lapsed(day), None | Some(Why::Suspended | Why::NotYet));
    if left.is_none() && (person.standing.clearances.iter().any(open) || needs.cleared().next().is_some()) {
        return None;
    }
    let briefed = person.standing.briefings.iter().copied().filter(|b| *b <= day).max();
    let done = person.debriefings.iter().any(|d| d.day <= day && d.day >= held.granted && briefed.is_none_or(|b| b <= d.day));
    (!done).then_some((ended, held))
}
