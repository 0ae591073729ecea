use std::collections::{BTreeMap, BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::gather::joined;
use crate::checks::facts::{Badge, BadgeEnd};
use crate::checks::{Check, End, Evidence, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity};
use crate::domain::Day;
use crate::logs::event::Outcome;

/// ACC022. One person, one card: a second one can be used by someone else unnoticed (oversight report of 2021).
///
/// Fires for a person to whom several cards are assigned on a day on which at least two of them were used, at any door. On
/// the day of a replacement the old and the new card are no pair; a second card that stays in the drawer is none.
pub struct SeveralActiveCards;

static META: Meta = Meta {
    code: "ACC022",
    name: "several-active-cards",
    severity: Severity::Minor,
    basis: "oversight report of 2021: quarterly check of the access logs",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for SeveralActiveCards {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let mut of: BTreeMap<usize, Vec<&Badge>> = BTreeMap::new();
        ground.facts.badges.iter().for_each(|b| of.entry(b.person).or_default().push(b));
        let mut several = vec![false; ground.facts.people.len()];
        for (person, badges) in of {
            several[person] =
                badges.iter().enumerate().any(|(i, b)| badges[..i].iter().any(|other| b.span.overlaps(&other.span)));
        }
        Some(Box::new(Several { ground, several, today: HashMap::default(), found: BTreeMap::new() }))
    }
}

/// The uses of a person's cards on one day: the assignment and the row.
type Uses = Vec<(usize, Evidence)>;

#[derive(Default)]
struct Case {
    badges: BTreeSet<usize>,
    days: i64,
    evidence: Vec<Evidence>,
}

struct Several<'a> {
    ground: &'a Ground<'a>,
    several: Vec<bool>,
    today: HashMap<usize, (Day, Uses), RandomState>,
    found: BTreeMap<usize, Case>,
}

impl Several<'_> {
    fn close(&mut self, person: usize, day: Day, uses: Uses) {
        let badges: BTreeSet<_> = uses.iter().map(|(badge, _)| *badge).collect();
        let of = |i: &usize| &self.ground.facts.badges[*i];
        let replaced =
            |a: &Badge, b: &Badge| a.ended == Some(BadgeEnd::Replaced) && a.span.until == Some(day) && b.span.from == day;
        let pair = |a: &Badge, b: &Badge| a.card != b.card && !replaced(a, b) && !replaced(b, a);
        let counts: Vec<_> = badges.iter().filter(|a| badges.iter().any(|b| pair(of(a), of(b)))).copied().collect();
        if counts.is_empty() {
            return;
        }
        let case = self.found.entry(person).or_default();
        case.days += 1;
        case.evidence.extend(uses.iter().filter(|(badge, _)| counts.contains(badge)).map(|(_, row)| *row));
        case.badges.extend(counts);
    }
}

impl Pass for Several<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let Holder::Held { person, badge } = seen.holder else { return };
        if !self.several[person] || !seen.judged || seen.outcome != Outcome::Granted || !seen.has_card {
            return;
        }
        let (day, uses) = self.today.entry(person).or_insert((seen.day, Vec::new()));
        let past = (*day != seen.day).then(|| (std::mem::replace(day, seen.day), std::mem::take(uses)));
        uses.push((badge, seen.evidence()));
        if let Some((day, uses)) = past {
            self.close(person, day, uses);
        }
    }

    fn finish(mut self: Box<Self>, _end: &End<'_>, out: &mut Vec<Finding>) {
        for (person, (day, uses)) in std::mem::take(&mut self.today) {
            self.close(person, day, uses);
        }
        let facts = self.ground.facts;
        for (person, case) in self.found {
            let cards = joined(case.badges.iter().map(|b| facts.badges[*b].card.as_str()));
            let finding = Finding::of(&META).person(&facts.people[person].id).evidence(case.evidence);
            out.push(finding.value("cards", cards).value("days", case.days));
        }
    }
}
