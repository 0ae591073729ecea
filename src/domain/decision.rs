//! Whether a person may see something on a day: clearance at the level, scope and security briefing (law of 11-12-1998
//! art. 8 §2). Need-to-know of a room is the officer's judgement, expressed by its access list and not decided here; that of a
//! document is decided where groups or people were named for it ([`decide_document`]).
//!
//! One function for both moments: an act is refused by it at entry, a check re-examines the records with it later. It
//! answers for one civil day, every bound inclusive unless said otherwise, and lists *everything* that is missing, so that a
//! report can name each cause and the smallest change that removes it.

use super::{Day, DaySpan, Level, Scope, Scopes};

/// One clearance as it stands in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldClearance {
    /// The journal entry that recorded it.
    pub n: u64,
    /// Up to which level.
    pub level: Level,
    /// For which scopes.
    pub scopes: Scopes,
    /// The first day it counts.
    pub granted: Day,
    /// The last day it counts.
    pub expires: Day,
    /// The first day it no longer counts because it was withdrawn (art. 22).
    pub withdrawn: Option<Day>,
    /// The first day it no longer counts because it was ended without fault: departure, change of function.
    pub ended: Option<Day>,
    /// The days it did not count; a suspension without an end lasts until further notice.
    pub suspensions: Vec<DaySpan>,
}

/// What the register knows about one person that bears on access.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The first day in the service. It takes nothing away: clearances and briefings carry over from another service.
    pub from: Option<Day>,
    /// The last day in the service.
    pub until: Option<Day>,
    /// Every clearance ever recorded, in any order.
    pub clearances: Vec<HeldClearance>,
    /// The days of the security briefings, in any order.
    pub briefings: Vec<Day>,
}

/// Why no clearance counts on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// None was ever granted.
    Absent,
    /// It is past its last day.
    Expired,
    /// It is suspended on that day.
    Suspended,
    /// It was withdrawn.
    Withdrawn,
    /// It was ended.
    Ended,
    /// It is granted, but from a later day on.
    NotYet,
}

/// One thing that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The person had left.
    Left,
    /// No clearance counts on that day.
    NoClearance {
        /// Why the best one does not.
        why: Why,
    },
    /// A clearance counts, below the level.
    BelowLevel {
        /// The level held.
        held: Level,
    },
    /// A clearance counts, without the scope.
    ScopeMissing,
    /// No security briefing on or before that day.
    NoBriefing,
    /// Groups or people were named for the document, and the person is in none of them on that day.
    NoNeedToKnow,
}

/// Who needs to know a document, as far as one person is concerned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    /// Whether anybody was named for the document; if not, need-to-know is the officer's judgement.
    pub named: bool,
    /// The days on which the person is, in their own name or by a group.
    pub days: Vec<DaySpan>,
}

/// What is missing, and the clearance the answer rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Everything that is missing, in the order of [`Missing`]; empty when the person may.
    pub missing: Vec<Missing>,
    /// The journal entry of the best clearance, counting or not; `None` when none was needed or none exists.
    pub clearance: Option<u64>,
}

impl Decision {
    /// Whether nothing is missing.
    pub fn allowed(&self) -> bool {
        self.missing.is_empty()
    }
}

impl HeldClearance {
    /// Why it does not count on a day; `None` when it does. The day of expiry still counts; the day of a withdrawal or an
    /// end does not. What cannot be undone is named first: withdrawn, ended, expired, suspended.
    pub fn lapsed(&self, day: Day) -> Option<Why> {
        let since = |first: Option<Day>| first.is_some_and(|f| f <= day);
        if day < self.granted {
            Some(Why::NotYet)
        } else if since(self.withdrawn) {
            Some(Why::Withdrawn)
        } else if since(self.ended) {
            Some(Why::Ended)
        } else if day > self.expires {
            Some(Why::Expired)
        } else if self.suspensions.iter().any(|s| s.contains(day)) {
            Some(Why::Suspended)
        } else {
            None
        }
    }
}

impl Standing {
    /// The clearance that serves a need best on a day, and why it does not count then.
    ///
    /// One that counts comes before one that does not. Among those that count: level and scope, then level without scope,
    /// then scope without level (adding a scope is a simple request, raising the level a new investigation), then the
    /// higher level. Among those that do not: one that had sufficed, then one already granted, then the latest granted.
    /// Equals are settled by the entry's number, the later one first.
    pub fn best(&self, level: Level, scope: Scope, day: Day) -> Option<(&HeldClearance, Option<Why>)> {
        let judged = self.clearances.iter().map(|c| (c, c.lapsed(day)));
        judged.max_by_key(|(c, why)| {
            let (high, scoped) = (c.level >= level, c.scopes.has(scope));
            match why {
                None => (true, u8::from(high) * 2 + u8::from(scoped), true, c.level.rank().into(), c.n),
                Some(why) => (false, u8::from(high && scoped), *why != Why::NotYet, c.granted.number(), c.n),
            }
        })
    }
}

/// What a person lacks on a day to see something of a level and a scope (the scope of the marking's regime).
///
/// UNCLASSIFIED needs nothing but being in the service; RESTREINT needs the briefing and no clearance; CONFIDENTIEL and
/// above need a clearance of the level with the scope, and the briefing.
pub fn decide(standing: &Standing, level: Level, scope: Scope, day: Day) -> Decision {
    let mut missing = Vec::new();
    let mut clearance = None;
    if standing.until.is_some_and(|last| day > last) {
        missing.push(Missing::Left);
    }
    if level.needs_clearance() {
        match standing.best(level, scope, day) {
            None => missing.push(Missing::NoClearance { why: Why::Absent }),
            Some((best, why)) => {
                clearance = Some(best.n);
                match why {
                    Some(why) => missing.push(Missing::NoClearance { why }),
                    None => {
                        if best.level < level {
                            missing.push(Missing::BelowLevel { held: best.level });
                        }
                        if !best.scopes.has(scope) {
                            missing.push(Missing::ScopeMissing);
                        }
                    }
                }
            }
        }
    }
    if level > Level::Unclassified && !standing.briefings.iter().any(|b| *b <= day) {
        missing.push(Missing::NoBriefing);
    }
    Decision { missing, clearance }
}

/// What a person lacks on a day to see a document: [`decide`], and need-to-know where it was named (law of 11-12-1998 art. 8 §2).
pub fn decide_document(standing: &Standing, need: &Need, level: Level, scope: Scope, day: Day) -> Decision {
    let mut decision = decide(standing, level, scope, day);
    if level > Level::Unclassified && need.named && !need.days.iter().any(|span| span.contains(day)) {
        decision.missing.push(Missing::NoNeedToKnow);
    }
    decision
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn clearance(n: u64, level: Level, scopes: &str, granted: &str, expires: &str) -> HeldClearance {
        HeldClearance {
            n,
            level,
            scopes: Scopes::parse(scopes).unwrap(),
            granted: day(granted),
            expires: day(expires),
            withdrawn: None,
            ended: None,
            suspensions: vec![],
        }
    }

    fn standing(clearances: Vec<HeldClearance>) -> Standing {
        Standing { from: None, until: None, clearances, briefings: vec![day("2026-01-10")] }
    }

    fn missing(s: &Standing, level: Level, scope: Scope, on: &str) -> Vec<Missing> {
        decide(s, level, scope, day(on)).missing
    }

    #[test]
    fn every_bound_is_where_the_register_says() {
        let mut c = clearance(1, Level::Secret, "BE", "2026-02-01", "2026-06-30");
        c.suspensions = vec![DaySpan::new(day("2026-04-01"), Some(day("2026-04-10"))).unwrap()];
        let mut s = standing(vec![c]);
        s.until = Some(day("2026-06-29"));
        let ask = |s: &Standing, on| missing(s, Level::Secret, Scope::Be, on);
        let no = |why| vec![Missing::NoClearance { why }];
        assert_eq!(ask(&s, "2026-01-31"), no(Why::NotYet));
        assert_eq!(ask(&s, "2026-02-01"), []);
        assert_eq!(ask(&s, "2026-03-31"), []);
        assert_eq!(ask(&s, "2026-04-01"), no(Why::Suspended));
        assert_eq!(ask(&s, "2026-04-10"), no(Why::Suspended));
        assert_eq!(ask(&s, "2026-04-11"), []);
        assert_eq!(ask(&s, "2026-06-29"), []);
        assert_eq!(ask(&s, "2026-06-30"), [Missing::Left]);
        assert_eq!(ask(&s, "2026-07-01"), [Missing::Left, Missing::NoClearance { why: Why::Expired }]);
        s.clearances[0].ended = Some(day("2026-05-02"));
        assert_eq!(ask(&s, "2026-05-01"), []);
        assert_eq!(ask(&s, "2026-05-02"), no(Why::Ended));
        s.clearances[0].withdrawn = Some(day("2026-05-03"));
        assert_eq!(ask(&s, "2026-05-03"), no(Why::Withdrawn));
    }

    #[test]
    fn restreint_needs_a_briefing_and_no_clearance() {
        let s = standing(vec![]);
        assert_eq!(missing(&s, Level::Restricted, Scope::Eu, "2026-01-10"), []);
        assert_eq!(missing(&s, Level::Restricted, Scope::Be, "2026-01-09"), [Missing::NoBriefing]);
        assert_eq!(missing(&s, Level::Unclassified, Scope::Be, "2026-01-09"), []);
        let absent = Missing::NoClearance { why: Why::Absent };
        assert_eq!(missing(&s, Level::Confidential, Scope::Be, "2026-01-09"), [absent, Missing::NoBriefing]);
    }

    #[test]
    fn a_document_asks_for_a_need_only_where_one_was_named() {
        let s = standing(vec![clearance(1, Level::Secret, "BE", "2026-01-01", "2030-01-01")]);
        let ask = |need: &Need, level, on| decide_document(&s, need, level, Scope::Be, day(on)).missing;
        assert_eq!(ask(&Need::default(), Level::Secret, "2026-05-05"), []);
        let mut need = Need { named: true, days: vec![] };
        assert_eq!(ask(&need, Level::Secret, "2026-05-05"), [Missing::NoNeedToKnow]);
        assert_eq!(ask(&need, Level::Unclassified, "2026-05-05"), []);
        need.days = vec![DaySpan::new(day("2026-05-05"), Some(day("2026-05-06"))).unwrap()];
        assert_eq!(ask(&need, Level::Secret, "2026-05-06"), []);
        assert_eq!(ask(&need, Level::Secret, "2026-05-07"), [Missing::NoNeedToKnow]);
    }

    #[test]
    fn the_best_clearance_answers() {
        let be = clearance(1, Level::Secret, "BE", "2024-01-01", "2028-01-01");
        let nato = clearance(2, Level::Confidential, "NATO", "2024-01-01", "2028-01-01");
        let both = standing(vec![nato.clone(), be.clone()]);
        let on = "2026-05-05";
        assert_eq!(missing(&both, Level::Secret, Scope::Nato, on), [Missing::ScopeMissing]);
        assert_eq!(missing(&both, Level::Confidential, Scope::Nato, on), []);
        assert_eq!(missing(&both, Level::TopSecret, Scope::Be, on), [Missing::BelowLevel { held: Level::Secret }]);
        let below = Missing::BelowLevel { held: Level::Secret };
        assert_eq!(missing(&both, Level::TopSecret, Scope::Eu, on), [below, Missing::ScopeMissing]);
        // One that counts comes before one that lapsed, even if that one was higher.
        let old = clearance(3, Level::TopSecret, "BE", "2019-01-01", "2024-01-01");
        assert_eq!(missing(&standing(vec![old.clone(), be]), Level::TopSecret, Scope::Be, on), [below]);
        // None counts: the one that had sufficed tells why.
        let mut ended = nato;
        ended.ended = Some(day("2026-01-01"));
        let decision = decide(&standing(vec![ended, old]), Level::Secret, Scope::Be, day(on));
        assert_eq!(decision.missing, [Missing::NoClearance { why: Why::Expired }]);
        assert_eq!(decision.clearance, Some(3));
    }

    proptest! {
        #[test]
        fn the_order_of_the_records_does_not_matter(
            rows in prop::collection::vec((0u8..5, 0u8..3, 0i64..400, 0i64..800, prop::option::of(0i64..800)), 0..6),
            level in 0u8..5, scope in 0usize..3, on in 0i64..800,
        ) {
            let at = |n: i64| day("2025-01-01").plus_days(n);
            let clearances: Vec<_> = rows.iter().enumerate().map(|(i, (level, scopes, granted, expires, ended))| HeldClearance {
                n: i as u64,
                level: Level::of_rank(*level).unwrap(),
                scopes: Scopes::parse(["BE", "BE+EU", "NATO"][usize::from(*scopes)]).unwrap(),
                granted: at(*granted),
                expires: at(*expires),
                withdrawn: None,
                ended: ended.map(at),
                suspensions: vec![],
            }).collect();
            let mut turned = clearances.clone();
            turned.reverse();
            let (level, scope) = (Level::of_rank(level).unwrap(), Scope::ALL[scope]);
            let one = decide(&standing(clearances), level, scope, at(on));
            prop_assert_eq!(&one, &decide(&standing(turned), level, scope, at(on)));
            // Allowed means that some clearance alone suffices.
            let suffices = |(granted, expires, ended, held, scopes): (i64, i64, Option<i64>, u8, u8)| {
                granted <= on && on <= expires && ended.is_none_or(|e| on < e) && held >= level.rank()
                    && Scopes::parse(["BE", "BE+EU", "NATO"][usize::from(scopes)]).unwrap().has(scope)
            };
            if level.needs_clearance() && one.allowed() {
                prop_assert!(rows.iter().any(|(l, s, g, e, x)| suffices((*g, *e, *x, *l, *s))));
            }
            if level.needs_clearance() && rows.iter().any(|(l, s, g, e, x)| suffices((*g, *e, *x, *l, *s))) {
                prop_assert!(!one.missing.iter().any(|m| *m != Missing::NoBriefing));
            }
        }
    }
}
