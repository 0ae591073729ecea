//! What each person needs a clearance or a briefing for on a day: the function, the access lists, the copies held.
//!
//! One pass over each table, so that a check may build it for itself. A level and a scope come from each ground; what is
//! RESTREINT needs a briefing and no clearance, what is not classified needs nothing. Someone on a list only with an
//! escort needs neither: that is what the escort is for (Council Decision 2013/488/EU annex II, 15 to 21). The level a
//! function requires has no scope: nothing in the register says one.

use super::facts::{Authorisation, Copy, Facts, Person, Request};
use super::{Evidence, Finding, Meta, Value};
use crate::domain::{Day, HeldClearance, Level, Missing, Scope, Why, decide};

/// A text's key with the values it takes, as in [`Value::Parts`].
pub type Part = (String, Vec<(&'static str, Value)>);

/// Where a need comes from.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'a> {
    /// The function requires it.
    Function,
    /// An authorisation for a room.
    List {
        /// The room's identifier.
        room: &'a str,
    },
    /// A copy held.
    Copy,
}

/// One need.
#[derive(Debug, Clone, Copy)]
pub struct Need<'a> {
    /// Where it comes from.
    pub origin: Origin<'a>,
    /// The level it takes, above `Unclassified`.
    pub level: Level,
    /// The scope it takes, if it says one.
    pub scope: Option<Scope>,
    /// The words of the level.
    pub words: &'a str,
    /// The journal entry it rests on.
    pub n: u64,
}

/// One person with every need of the day.
#[derive(Debug, Clone)]
pub struct Needs<'a> {
    /// The person.
    pub person: &'a Person,
    /// The needs: function, lists by room, copies by document and number.
    pub needs: Vec<Need<'a>>,
    /// Every authorisation of the person, of any day, escorted or not, by room.
    pub access: Vec<&'a Authorisation>,
    /// Every copy held, of any level.
    pub copies: Vec<&'a Copy>,
    day: Day,
}

/// The clearance an answer rests on.
#[derive(Debug, Clone, Copy)]
pub struct Best<'a> {
    /// The clearance.
    pub held: &'a HeldClearance,
    /// The words of its level.
    pub words: &'a str,
    /// Why it does not count; `None` when it does.
    pub why: Option<Why>,
}

/// The needs of everyone on a day, in the order of the people.
pub fn needs(facts: &Facts, day: Day) -> Vec<Needs<'_>> {
    let mut all: Vec<_> = facts.people.iter().map(|person| Needs::of_function(person, day)).collect();
    for listed in &facts.access {
        let room = &facts.rooms[listed.room];
        let of = &mut all[listed.person];
        of.access.push(listed);
        if room.controlled() && !listed.escorted && listed.span.is_some_and(|s| s.contains(day)) {
            let origin = Origin::List { room: &room.id };
            of.needs.push(Need { origin, level: room.level, scope: Some(room.scope()), words: &room.words, n: listed.n });
        }
    }
    for copy in &facts.copies {
        let Some(holder) = copy.holder else { continue };
        let of = &mut all[holder];
        of.copies.push(copy);
        if copy.level > Level::Unclassified {
            let scope = Some(copy.regime.scope());
            of.needs.push(Need { origin: Origin::Copy, level: copy.level, scope, words: &copy.words, n: copy.n });
        }
    }
    all
}

/// The needs of everyone but those who left: what is still open for them is one finding, of CLR008.
pub fn present(facts: &Facts, day: Day) -> impl Iterator<Item = Needs<'_>> {
    needs(facts, day).into_iter().filter(move |n| n.person.left_by(day).is_none())
}

impl Best<'_> {
    /// Since when it is suspended or withdrawn, if that is why it does not count.
    pub fn barred_since(&self, day: Day) -> Option<Day> {
        match self.why {
            Some(Why::Withdrawn) => self.held.withdrawn,
            Some(Why::Suspended) => self.held.suspensions.iter().filter(|s| s.contains(day)).map(|s| s.from).min(),
            _ => None,
        }
    }
}

impl<'a> Needs<'a> {
    fn of_function(person: &'a Person, day: Day) -> Self {
        let mut needs = Vec::new();
        if person.requires > Level::Unclassified && person.in_service(day) {
            let (level, words) = (person.requires, person.requires.belgian());
            needs.push(Need { origin: Origin::Function, level, scope: None, words, n: person.n });
        }
        Self { person, needs, access: Vec::new(), copies: Vec::new(), day }
    }

    /// The needs that take a clearance: CONFIDENTIEL and above (law of 11-12-1998 art. 8 §2).
    pub fn cleared(&self) -> impl Iterator<Item = &Need<'a>> + Clone {
        self.needs.iter().filter(|n| n.level.needs_clearance())
    }

    /// The needs that are access already given: lists and copies, not the function.
    pub fn entitled(&self) -> impl Iterator<Item = &Need<'a>> + Clone {
        self.needs.iter().filter(|n| !matches!(n.origin, Origin::Function))
    }

    /// The highest need of a clearance; among equals one with a foreign scope, then the first.
    pub fn highest(&self) -> Option<&Need<'a>> {
        self.cleared().reduce(|a, b| if (b.level, b.scope) > (a.level, a.scope) { b } else { a })
    }

    /// The clearance that serves the highest need best; without a need, the best one there is.
    pub fn best(&self) -> Option<Best<'a>> {
        match self.highest() {
            Some(need) => self.best_for(need),
            None => self.best_of(Level::Unclassified, Scope::Be),
        }
    }

    /// The clearance that serves a need best.
    pub fn best_for(&self, need: &Need<'_>) -> Option<Best<'a>> {
        self.best_of(need.level, need.scope.unwrap_or(Scope::Be))
    }

    fn best_of(&self, level: Level, scope: Scope) -> Option<Best<'a>> {
        let (held, why) = self.person.standing.best(level, scope, self.day)?;
        Some(Best { held, words: self.words(held), why })
    }

    /// The needs whose best clearance counts and is below the level.
    pub fn below_level(&self) -> Vec<&Need<'a>> {
        self.cleared().filter(|n| self.missing(n).iter().any(|m| matches!(m, Missing::BelowLevel { .. }))).collect()
    }

    /// The needs whose best clearance counts and lacks the scope.
    pub fn without_scope(&self) -> Vec<&Need<'a>> {
        self.cleared().filter(|n| n.scope.is_some() && self.missing(n).contains(&Missing::ScopeMissing)).collect()
    }

    fn missing(&self, need: &Need<'_>) -> Vec<Missing> {
        decide(&self.person.standing, need.level, need.scope.unwrap_or(Scope::Be), self.day).missing
    }

    /// The clearances that count on the day.
    pub fn valid(&self) -> impl Iterator<Item = &'a HeldClearance> {
        let day = self.day;
        self.person.standing.clearances.iter().filter(move |c| c.lapsed(day).is_none())
    }

    /// The clearance whose last day is the one to watch: for each need that is met the longest that meets it, a
    /// later one granted without a gap included, and of these the first to end; without such a need the longest of all.
    pub fn first_to_end(&self) -> Option<Best<'a>> {
        let met = self.cleared().filter_map(|need| {
            let meets = |c: &HeldClearance| c.level >= need.level && need.scope.is_none_or(|s| c.scopes.has(s));
            self.longest(meets)
        });
        let held = met.min_by_key(|c| (c.expires, c.n)).or_else(|| self.longest(|_| true))?;
        Some(Best { held, words: self.words(held), why: held.lapsed(self.day) })
    }

    fn longest(&self, fits: impl Fn(&HeldClearance) -> bool) -> Option<&'a HeldClearance> {
        let now = self.valid().filter(|c| fits(c)).max_by_key(|c| (c.expires, c.n))?;
        let next = self
            .person
            .standing
            .clearances
            .iter()
            .filter(|c| c.lapsed(self.day) == Some(Why::NotYet) && c.granted <= now.expires.plus_days(1) && fits(c));
        next.chain([now]).max_by_key(|c| (c.expires, c.n))
    }

    /// The last briefing on or before the day.
    pub fn last_briefing(&self) -> Option<Day> {
        self.person.standing.briefings.iter().copied().filter(|b| *b <= self.day).max()
    }

    /// The requests opened by the day and without an answer on it, filed or not, by day.
    pub fn open_requests(&self) -> impl Iterator<Item = &'a Request> {
        let day = self.day;
        self.person.requests.iter().filter(move |r| r.opened <= day && r.answered.is_none_or(|a| a > day))
    }

    /// The requests filed by the day and without an answer on it, by day.
    pub fn filed_requests(&self) -> impl Iterator<Item = &'a Request> {
        let day = self.day;
        self.open_requests().filter(move |r| r.filed_by(day).is_some())
    }

    /// The open request that reaches the highest need and has come furthest, then the first: one filed, else one opened.
    pub fn pending(&self) -> Option<&'a Request> {
        let reaches = self.reaches();
        self.filed_requests().find(|r| reaches(r)).or_else(|| self.open_requests().find(|r| reaches(r)))
    }

    /// The first filed request without an answer that reaches the highest need.
    pub fn pending_filed(&self) -> Option<&'a Request> {
        self.filed_requests().find(|r| self.reaches()(r))
    }

    fn reaches(&self) -> impl Fn(&Request) -> bool + use<> {
        let level = self.highest().map_or(Level::Unclassified, |n| n.level);
        move |r| r.level >= level
    }

    /// The words of the level of one of the person's clearances.
    pub fn words(&self, held: &HeldClearance) -> &'a str {
        let at = self.person.standing.clearances.iter().position(|c| c.n == held.n);
        at.and_then(|i| self.person.clearance_words.get(i)).map_or(held.level.belgian(), String::as_str)
    }

    /// A finding about the person.
    pub fn finding(&self, meta: &'static Meta) -> Finding {
        Finding::of(meta).person(&self.person.id)
    }
}

/// Grounds as a value of a sentence: the function, each room once, how many copies.
pub fn grounds<'n, 'a: 'n>(needs: impl Iterator<Item = &'n Need<'a>>) -> Value {
    let (mut parts, mut copies) = (Vec::new(), 0);
    for need in needs {
        let part = match need.origin {
            Origin::Function => ("ground-function".to_owned(), vec![]),
            Origin::List { room } => list(room),
            Origin::Copy => {
                copies += 1;
                continue;
            }
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    if copies > 0 {
        parts.push(("ground-copy".to_owned(), vec![("count", Value::Number(copies))]));
    }
    if parts.is_empty() { Value::Word("ground-none".to_owned()) } else { Value::Parts(parts) }
}

/// A room's list as a part of a sentence.
pub fn list(room: &str) -> Part {
    ("ground-list".to_owned(), vec![("room", room.into())])
}

/// The entries needs rest on, as evidence, each once.
pub fn evidence<'n, 'a: 'n>(needs: impl Iterator<Item = &'n Need<'a>>, and: impl IntoIterator<Item = u64>) -> Vec<Evidence> {
    let mut entries: Vec<_> = needs.map(|n| n.n).chain(and).map(|n| Evidence::Entry { n }).collect();
    entries.sort_unstable();
    entries.dedup();
    entries
}
