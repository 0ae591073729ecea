//! What a forecast may suppose: `P0012 leaves 2027-06-01`, `P0012 loses clearance 2027-06-01`, `P0012 renewed until 2032-01-31`.

use crate::checks::Facts;
use crate::domain::{Day, HeldClearance, Why, printable};

/// What is supposed of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supposed {
    /// They leave: the day is the last in service.
    Leaves,
    /// They lose every clearance: the day is the first without.
    LosesClearance,
    /// The clearance to watch is renewed: the day is its new last day.
    RenewedUntil,
}

/// A hypothesis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hypothesis {
    /// Of whom.
    pub person: String,
    /// What.
    pub what: Supposed,
    /// When.
    pub day: Day,
}

/// Why a hypothesis cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HypothesisError {
    /// None of the three forms.
    #[error("write `PERSON leaves DAY`, `PERSON loses clearance DAY` or `PERSON renewed until DAY`")]
    Form,
    /// What should be a day is none.
    #[error("{0} is not a day; write YYYY-MM-DD")]
    Day(String),
    /// Nobody of that number.
    #[error("person {0} is not in the register")]
    Unknown(String),
    /// About the past.
    #[error("{0} lies in the past; a hypothesis is about a day to come")]
    Past(Day),
    /// They are gone by then as it is.
    #[error("person {0} leaves on {1} as it is")]
    Leaving(String, Day),
    /// Nothing to lose or to renew.
    #[error("person {0} holds no clearance {1}")]
    NoClearance(String, &'static str),
    /// The clearance lasts longer as it is.
    #[error("the clearance of person {0} counts until {1} as it is")]
    NotLater(String, Day),
}

impl Hypothesis {
    /// Reads a hypothesis; the number of the person may hold spaces.
    pub fn parse(text: &str) -> Result<Self, HypothesisError> {
        let forms = [
            (" leaves ", Supposed::Leaves),
            (" loses clearance ", Supposed::LosesClearance),
            (" renewed until ", Supposed::RenewedUntil),
        ];
        let split = |(words, what)| text.rsplit_once(words).map(|(person, day)| (person, day, what));
        let (person, day, what) = forms.into_iter().find_map(split).ok_or(HypothesisError::Form)?;
        let (person, day) = (person.trim(), day.trim());
        if person.is_empty() {
            return Err(HypothesisError::Form);
        }
        let day = Day::parse(day).map_err(|_| HypothesisError::Day(printable(day)))?;
        Ok(Self { person: person.to_owned(), what, day })
    }

    /// Makes it true in the facts.
    pub fn suppose(&self, facts: &mut Facts, today: Day) -> Result<(), HypothesisError> {
        let shown = || printable(&self.person);
        let at = facts.people.iter().position(|p| p.id == self.person).ok_or_else(|| HypothesisError::Unknown(shown()))?;
        let (person, day) = (&mut facts.people[at], self.day);
        if day < today {
            return Err(HypothesisError::Past(day));
        }
        if let Some(last) = person.standing.until.filter(|last| *last < day || *last == day && self.what == Supposed::Leaves) {
            return Err(HypothesisError::Leaving(shown(), last));
        }
        let held = &mut person.standing.clearances;
        match self.what {
            Supposed::Leaves => person.standing.until = Some(day),
            Supposed::LosesClearance => {
                if !held.iter().any(|c| matches!(c.lapsed(day), None | Some(Why::Suspended | Why::NotYet))) {
                    return Err(HypothesisError::NoClearance(shown(), "on that day"));
                }
                held.iter_mut().for_each(|c| c.withdrawn = Some(c.withdrawn.map_or(day, |first| first.min(day))));
            }
            Supposed::RenewedUntil => {
                // The one that counts or will, of several the highest, then the longest; else the last that ran out.
                let renewable = |c: &HeldClearance| !matches!(c.lapsed(today), Some(Why::Withdrawn | Why::Ended));
                let order = |c: &HeldClearance| (c.expires >= today, c.level, c.expires, c.n);
                let best = (0..held.len()).filter(|i| renewable(&held[*i])).max_by_key(|i| order(&held[*i]));
                let best = best.ok_or_else(|| HypothesisError::NoClearance(shown(), "that could be renewed"))?;
                if held[best].expires >= day {
                    return Err(HypothesisError::NotLater(shown(), held[best].expires));
                }
                if held[best].expires >= today {
                    held[best].expires = day;
                } else {
                    let next = HeldClearance { granted: today, expires: day, suspensions: Vec::new(), ..held[best].clone() };
                    held.push(next);
                    let words = person.clearance_words.get(best).cloned().unwrap_or_default();
                    person.clearance_words.push(words);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day, grant, person};
    use crate::checks::Copies;

    fn facts() -> Facts {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2024-01-01", "2027-12-31"));
        bench.ok(&grant("P0002", "SECRET", "BE", "2020-01-01", "2025-12-31"));
        Facts::load(bench.db(), Copies::None).unwrap()
    }

    #[test]
    fn each_form_is_read_and_every_other_refused() {
        let of = |text| Hypothesis::parse(text).map(|h| format!("{} {:?} {}", h.person, h.what, h.day));
        assert_eq!(of("P0012 leaves 2027-06-01"), Ok("P0012 Leaves 2027-06-01".into()));
        assert_eq!(of(" A B  loses clearance  01/06/2027 "), Ok("A B LosesClearance 2027-06-01".into()));
        assert_eq!(of("P0012 renewed until 2032-01-31"), Ok("P0012 RenewedUntil 2032-01-31".into()));
        for text in ["", "P0012", "P0012 leaves", "P0012 dies 2027-06-01", " leaves 2027-06-01", "P0012 loses 2027-06-01"] {
            assert_eq!(of(text), Err(HypothesisError::Form), "{text}");
        }
        assert_eq!(of("P0012 leaves 2027-02-30"), Err(HypothesisError::Day("2027-02-30".into())));
        assert_eq!(of("P0012 leaves s\u{1b}[2J"), Err(HypothesisError::Day("s\\u{1b}[2J".into())));
    }

    #[test]
    fn what_is_supposed_is_so_from_its_day() {
        let today = day("2026-11-23");
        let suppose =
            |facts: &mut Facts, text: &str| Hypothesis::parse(text).unwrap().suppose(facts, today).map_err(|e| e.to_string());
        let mut one = facts();
        suppose(&mut one, "P0001 renewed until 2032-12-31").unwrap();
        suppose(&mut one, "P0001 loses clearance 2029-01-01").unwrap();
        let held = &one.people[0].standing.clearances[0];
        assert_eq!((held.lapsed(day("2028-12-31")), held.lapsed(day("2029-01-01"))), (None, Some(Why::Withdrawn)));
        suppose(&mut one, "P0001 leaves 2027-06-01").unwrap();
        assert_eq!(one.people[0].standing.until, Some(day("2027-06-01")));
        assert_eq!(suppose(&mut one, "P0001 leaves 2027-06-01").unwrap_err(), "person P0001 leaves on 2027-06-01 as it is");
        // One that ran out is renewed by another from today on.
        suppose(&mut one, "P0002 renewed until 2031-12-31").unwrap();
        let held = &one.people[1].standing.clearances;
        assert_eq!((held.len(), held[1].granted, one.people[1].clearance_words.len()), (2, today, 2));
        for (text, why) in [
            ("P0009 leaves 2027-06-01", "not in the register"),
            ("P0001 leaves 2026-11-22", "past"),
            ("P0001 renewed until 2027-12-31", "counts until 2027-12-31"),
            ("P0002 loses clearance 2027-06-01", "holds no clearance"),
        ] {
            assert!(suppose(&mut facts(), text).unwrap_err().contains(why), "{text}");
        }
        let mut one = facts();
        one.people[1].standing.clearances.clear();
        assert!(suppose(&mut one, "P0002 renewed until 2031-12-31").unwrap_err().contains("could be renewed"));
    }
}
