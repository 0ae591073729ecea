use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::gather::{Case, Gather, Subject, joined};
use crate::checks::facts::{BadgeEnd, Facts};
use crate::checks::{Check, End, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::Day;
use crate::logs::event::Outcome;

/// ACC008. A card lost, given back or replaced opens nothing (EU 2013/488 annex II 15 to 21; NIST SP 800-53 PE-6).
///
/// Fires for a granted entry into a controlled room by a card whose last assignment so ended, after its last day; and on
/// the day of a replacement itself once the new card was used, anywhere. Before that the old one still counts. Critical
/// when another card of the person is used the same day, before or after: then the old one is likely in other hands.
pub struct SupersededCard;

static META: Meta = Meta {
    code: "ACC008",
    name: "superseded-card",
    severity: Severity::Major,
    basis: "EU 2013/488 annex II 15 to 21; NIST SP 800-53 PE-6",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for SupersededCard {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Superseded::new(ground)))
    }
}

/// The entries of one card after one person: the ended assignment, the days.
struct Ended {
    badge: usize,
    days: Vec<Day>,
}

struct Superseded<'a> {
    ground: &'a Ground<'a>,
    /// Whether a person had more than one card: only then can another be used the same day.
    several: Vec<bool>,
    /// Which card replaces an assignment, by index; cards are numbered as the engine numbers those of the badges.
    successor: Vec<Option<usize>>,
    /// The first use of each such card on its latest day: the day, and until when that use may lie.
    first_use: HashMap<usize, Option<(Day, i64)>, RandomState>,
    /// The cards in force that a person of several used on a day.
    used: HashMap<(usize, Day), Vec<usize>, RandomState>,
    found: Gather<Ended>,
}

impl<'a> Superseded<'a> {
    fn new(ground: &'a Ground<'a>) -> Self {
        let facts = ground.facts;
        let numbers = card_numbers(facts);
        let mut several = vec![false; facts.people.len()];
        let mut first: HashMap<usize, &str, RandomState> = HashMap::default();
        for badge in &facts.badges {
            several[badge.person] |= *first.entry(badge.person).or_insert(&badge.card) != badge.card;
        }
        let by_replacement =
            facts.badges.iter().map(|b| b.replaced_by.as_deref().filter(|_| b.ended == Some(BadgeEnd::Replaced)));
        let successor: Vec<_> = by_replacement.map(|card| card.and_then(|c| numbers.get(c).copied())).collect();
        let first_use = successor.iter().flatten().map(|card| (*card, None)).collect();
        Self { ground, several, successor, first_use, used: HashMap::default(), found: Gather::default() }
    }

    /// Whether a card, still assigned on this its last day, was already replaced by one in use: surely, perhaps, or not.
    fn replaced(&self, badge: usize, seen: &Seen<'_>) -> Option<bool> {
        if self.ground.facts.badges[badge].span.until != Some(seen.day) {
            return None;
        }
        let (day, hi) = (*self.first_use.get(&self.successor[badge]?)?)?;
        (day == seen.day).then_some(hi < seen.event.lo)
    }

    fn remember(&mut self, seen: &Seen<'_>) {
        if let Some(first) = self.first_use.get_mut(&seen.card)
            && first.is_none_or(|(day, _)| day != seen.day)
        {
            *first = Some((seen.day, seen.event.hi));
        }
        if let Holder::Held { person, .. } = seen.holder
            && self.several[person]
        {
            let cards = self.used.entry((person, seen.day)).or_default();
            if !cards.contains(&seen.card) {
                cards.push(seen.card);
            }
        }
    }

    fn others(&self, subject: &Subject, day: Day) -> impl Iterator<Item = usize> {
        let used = subject.person.and_then(|person| self.used.get(&(person, day)));
        used.into_iter().flatten().copied().filter(|card| Some(*card) != subject.card)
    }

    fn tell(&self, finding: Finding, subject: &Subject, case: &Case<Ended>, end: &End<'_>) -> Finding {
        let badge = &self.ground.facts.badges[case.detail.badge];
        let others: Vec<_> = case.detail.days.iter().flat_map(|day| self.others(subject, *day)).collect();
        let severity = if others.is_empty() { META.severity } else { Severity::Critical };
        let other = match &badge.replaced_by {
            _ if !others.is_empty() => joined(others.iter().map(|card| end.cards[*card].as_str())),
            Some(card) => card.as_str().into(),
            None => held_by(self.ground.facts, badge.person, case.detail.days.last().copied()),
        };
        let ended = badge.span.until.map_or_else(|| Value::Word("word-unknown".into()), Value::from);
        finding.severity(severity).value("other_card", other).value("ended", ended)
    }
}

impl Pass for Superseded<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        if seen.outcome != Outcome::Granted || !seen.has_card {
            return;
        }
        let (person, badge, sure) = match seen.holder {
            Holder::Nobody => return self.remember(seen),
            Holder::Superseded { person, badge } => (person, badge, Some(true)),
            Holder::Held { person, badge } => (person, badge, self.replaced(badge, seen)),
        };
        if let (Some(sure), Some(room), true) = (sure, seen.room, seen.judged && seen.is_entry(self.ground)) {
            let subject = Subject { card: Some(seen.card), ..Subject::person(person, room) };
            let case = self.found.add(subject, seen.card, [seen.evidence()], || Ended { badge, days: Vec::new() });
            case.established |= sure;
            if case.detail.days.last() != Some(&seen.day) {
                case.detail.days.push(seen.day);
            }
        }
        self.remember(seen);
    }

    fn finish(mut self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let found = std::mem::take(&mut self.found);
        found.findings(&META, end, out, |finding, subject, case| self.tell(finding, subject, case, end));
    }
}

/// Cards of the badges by number, in the order they first stand there.
fn card_numbers(facts: &Facts) -> HashMap<&str, usize, RandomState> {
    let mut numbers = HashMap::default();
    for badge in &facts.badges {
        let next = numbers.len();
        numbers.entry(badge.card.as_str()).or_insert(next);
    }
    numbers
}

fn held_by(facts: &Facts, person: usize, day: Option<Day>) -> Value {
    let held = |b: &&crate::checks::facts::Badge| b.person == person && day.is_some_and(|d| b.span.contains(d));
    let cards: Vec<_> = facts.badges.iter().filter(held).map(|b| b.card.as_str()).collect();
    if cards.is_empty() { Value::Word("word-none".into()) } else { joined(cards.into_iter()) }
}
