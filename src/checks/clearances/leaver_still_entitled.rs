use std::collections::BTreeMap;

use crate::checks::facts::Badge;
use crate::checks::needs::{Needs, Part, list, needs};
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Day, DaySpan, Why};

/// CLR008. The last day in service is past, and a clearance, a line on an access list, a card or a copy is still open.
///
/// A suspended clearance and one that counts later are open too; an expired, withdrawn or ended one is not. Does not fire
/// on the last day itself. The other checks of clearances leave those who left to this one.
///
/// Basis: NIST SP 800-53 PS-4.
pub struct LeaverStillEntitled;

static META: Meta = Meta {
    code: "CLR008",
    name: "leaver-still-entitled",
    severity: Severity::Critical,
    basis: "NIST SP 800-53 PS-4",
    verified: true,
    runs: &[Run::Review],
    settings: &[],
    since: "0.1.0",
};

impl Check for LeaverStillEntitled {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let mut badges: BTreeMap<usize, Vec<&Badge>> = BTreeMap::new();
        for badge in facts.badges.iter().filter(|b| open(b.span, asked.day)) {
            badges.entry(badge.person).or_default().push(badge);
        }
        for (person, needs) in needs(facts, asked.day).iter().enumerate() {
            let Some(left) = needs.person.left_by(asked.day) else { continue };
            let cards = badges.get(&person).map(Vec::as_slice).unwrap_or_default();
            let (parts, evidence) = still_open(facts, needs, cards, asked.day);
            if !parts.is_empty() {
                let finding = needs.finding(&META).value("left", left).value("open", Value::Parts(parts));
                out.push(finding.evidence(evidence));
            }
        }
    }
}

fn open(span: DaySpan, day: Day) -> bool {
    span.until.is_none_or(|u| u >= day)
}

/// Clearances, lists, cards and copies in words, with the entries of each.
fn still_open(facts: &Facts, needs: &Needs<'_>, cards: &[&Badge], day: Day) -> (Vec<Part>, Vec<Evidence>) {
    let (mut parts, mut evidence) = (Vec::new(), Vec::new());
    let mut take = |part: Option<_>, n| {
        parts.extend(part);
        evidence.push(Evidence::Entry { n });
    };
    for held in &needs.person.standing.clearances {
        if matches!(held.lapsed(day), None | Some(Why::Suspended | Why::NotYet)) {
            take(Some(("ground-clearance".to_owned(), vec![("level", needs.words(held).into())])), held.n);
        }
    }
    let mut before = None;
    for listed in needs.access.iter().filter(|a| a.span.is_some_and(|s| open(s, day))) {
        let again = before.replace(listed.room) == Some(listed.room);
        take((!again).then(|| list(&facts.rooms[listed.room].id)), listed.n);
    }
    for badge in cards {
        take(Some(("ground-badge".to_owned(), vec![("card", badge.card.as_str().into())])), badge.n);
    }
    let count = Value::Number(needs.copies.len() as i64);
    for (i, copy) in needs.copies.iter().enumerate() {
        take((i == 0).then(|| ("ground-copy".to_owned(), vec![("count", count.clone())])), copy.n);
    }
    (parts, evidence)
}
