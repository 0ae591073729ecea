use std::collections::{HashMap, VecDeque};

use foldhash::fast::RandomState;

use super::gather::{Gather, Subject, joined};
use crate::checks::{Check, End, Evidence, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::Day;
use crate::logs::event::Outcome;

const MINUTE_MS: i64 = 60_000;

/// ACC014. Repeated refusals are to be explained (NIST SP 800-53 PE-6).
///
/// Fires for `burst-refusals` refusals within `burst-minutes` (the last minute included): of one card, whose evidence is
/// split by room; or at one reader, of several cards assigned to nobody or rows without a card. One fewer, or spread over a
/// longer time, does not. The settings of the day of the last refusal count. Where the times are too coarse to tell, it is possible. A refusal is evidence once, however many
/// bursts it belongs to.
pub struct RefusedBurst;

static META: Meta = Meta {
    code: "ACC014",
    name: "refused-burst",
    severity: Severity::Major,
    basis: "NIST SP 800-53 PE-6; policy: burst-refusals, burst-minutes",
    verified: false,
    runs: &[Run::Audit],
    settings: &["burst-minutes", "burst-refusals"],
    since: "0.1.0",
};

impl Check for RefusedBurst {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let limits = Limits { day: Day::MIN, refusals: 0, minutes: 0 };
        let (policies, days) = (&ground.facts.policies, ground.period);
        let most = |name| policies.numbers(name, days.first, days.last).iter().map(|(.., n)| *n).max().unwrap_or(1);
        let (refusals, minutes) = (most("burst-refusals").max(1) as usize, most("burst-minutes").into());
        Some(Box::new(Bursts {
            ground,
            limits,
            widest: Limits { day: Day::MIN, refusals, minutes },
            cards: HashMap::default(),
            readers: HashMap::default(),
            found: Gather::default(),
        }))
    }
}

/// The settings of the latest day asked about.
#[derive(Clone, Copy)]
struct Limits {
    day: Day,
    refusals: usize,
    minutes: i64,
}

#[derive(Clone)]
struct Refusal {
    lo: i64,
    hi: i64,
    row: Evidence,
    room: usize,
    card: Option<usize>,
    reader: usize,
    /// Evidence already.
    taken: bool,
}

struct Bursts<'a> {
    ground: &'a Ground<'a>,
    limits: Limits,
    /// The largest values of the period: what must be remembered in case a later day asks for more.
    widest: Limits,
    cards: HashMap<usize, VecDeque<Refusal>, RandomState>,
    readers: HashMap<usize, VecDeque<Refusal>, RandomState>,
    found: Gather<(Vec<usize>, Limits)>,
}

/// Adds a refusal to a window, which holds as many and as old ones as any setting of the period may ask for; gives from which
/// place on its refusals make a burst by the limits of the day of this last one, and whether surely.
fn slide(window: &mut VecDeque<Refusal>, refusal: Refusal, limits: Limits, widest: Limits) -> Option<(usize, bool)> {
    let (lo, hi) = (refusal.lo, refusal.hi);
    let old = |r: &Refusal, minutes: i64| lo - r.hi > minutes * MINUTE_MS;
    while window.len() >= widest.refusals || window.front().is_some_and(|r| old(r, widest.minutes)) {
        window.pop_front();
    }
    window.push_back(refusal);
    let from = window.len().checked_sub(limits.refusals)?;
    let burst = || window.range(from..);
    let near = !burst().any(|r| old(r, limits.minutes));
    near.then(|| (from, burst().map(|r| r.lo).min().is_some_and(|first| hi - first <= limits.minutes * MINUTE_MS)))
}

impl Bursts<'_> {
    fn limits(&mut self, day: Day) -> Limits {
        if self.limits.day != day {
            let number = |name| self.ground.facts.policies.number(name, day);
            self.limits =
                Limits { day, refusals: number("burst-refusals").max(1) as usize, minutes: number("burst-minutes").into() };
        }
        self.limits
    }

    fn take(
        window: &mut VecDeque<Refusal>,
        (from, sure): (usize, bool),
        limits: Limits,
        of_card: bool,
        found: &mut Gather<(Vec<usize>, Limits)>,
    ) {
        for refusal in window.range_mut(from..) {
            let subject = match refusal.card.filter(|_| of_card) {
                Some(card) => Subject::card(card, refusal.room),
                None => Subject { room: refusal.room, person: None, card: None, reader: Some(refusal.reader) },
            };
            if !refusal.taken || sure {
                let again = refusal.taken;
                let card = refusal.card.unwrap_or_default();
                let case = found.add(subject, card, (!again).then_some(refusal.row), || (Vec::new(), limits));
                case.times -= i64::from(again);
                case.established |= sure;
                if !case.detail.0.contains(&refusal.reader) {
                    case.detail.0.push(refusal.reader);
                }
            }
            refusal.taken = true;
        }
    }
}

impl Pass for Bursts<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Refused(_), true, Some(room)) = (seen.outcome, seen.judged, seen.room) else { return };
        if !self.ground.facts.rooms[room].controlled() {
            return;
        }
        let (limits, widest) = (self.limits(seen.day), self.widest);
        let refusal = Refusal {
            lo: seen.event.lo,
            hi: seen.event.hi,
            row: seen.evidence(),
            room,
            card: seen.has_card.then_some(seen.card),
            reader: seen.reader,
            taken: false,
        };
        if seen.has_card {
            let window = self.cards.entry(seen.card).or_default();
            if let Some(burst) = slide(window, refusal.clone(), limits, widest) {
                Self::take(window, burst, limits, true, &mut self.found);
            }
        }
        if seen.holder == Holder::Nobody {
            let window = self.readers.entry(seen.reader).or_default();
            if let Some(burst) = slide(window, refusal, limits, widest) {
                // All of one card: that card's burst.
                let first = window.get(burst.0).and_then(|r| r.card);
                if first.is_none() || window.range(burst.0..).any(|r| r.card != first) {
                    Self::take(window, burst, limits, false, &mut self.found);
                }
            }
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        self.found.findings(&META, end, out, |finding, subject, case| {
            let (readers, limits) = &case.detail;
            let limit = i64::try_from(limits.refusals).unwrap_or(i64::MAX);
            let finding = finding.value("minutes", limits.minutes).value("limit", limit);
            match (subject.card, readers.as_slice()) {
                (None, _) => finding.value("card", Value::Word("cards-unknown".into())),
                (Some(_), [reader]) => finding.value("reader", joined([end.readers[*reader].as_str()].into_iter())),
                (Some(_), _) => finding.value("reader", Value::Word("readers-several".into())),
            }
        });
    }
}
