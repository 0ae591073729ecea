//! What became of findings: open, explained, an incident, or accepted until a day. The last word of an officer counts, and only
//! for the evidence it was said of: new evidence opens a finding again, so that an explanation never hides what came later.

use crate::checks::governing::{Campaign, FindingState, Governing, Statement};
use crate::checks::{Finding, Run};
use crate::domain::Day;

/// How a finding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nothing holds that was said of it.
    Open,
    /// Explained for just this evidence.
    Explained,
    /// An incident, under its number.
    Incident,
    /// Accepted until a day that has not passed.
    Accepted,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Open, Self::Explained, Self::Incident, Self::Accepted];

    /// Its code, stable; its words are the text `finding-state-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Explained => "explained",
            Self::Incident => "incident",
            Self::Accepted => "accepted",
        }
    }
}

/// A finding's state, with the word that it rests on or that no longer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand<'a> {
    /// The state.
    pub state: State,
    /// The last word said of it.
    pub word: Option<&'a FindingState>,
    /// The word no longer holds: the evidence is another, or the acceptance has ended.
    pub lapsed: bool,
    /// It no longer counts for the exit code; it is shown and counted all the same.
    pub waived: bool,
    /// Campaigns of its kind that stated it one after the other, this one not counted.
    pub before: u32,
}

/// The officer's words, as known on a day.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    governing: &'a Governing,
    /// The month or quarter that is looked at; none for an inspection or a period of its own.
    campaign: Option<Campaign>,
    day: Day,
}

impl<'a> Told<'a> {
    /// The words as known on a day, for findings of a campaign.
    pub fn new(governing: &'a Governing, campaign: Option<Campaign>, day: Day) -> Self {
        Self { governing, campaign, day }
    }

    /// The records it reads.
    pub fn governing(&self) -> &'a Governing {
        self.governing
    }

    /// The campaign.
    pub fn campaign(&self) -> Option<Campaign> {
        self.campaign
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.day
    }

    /// The quarter that evidence is of, in an audit.
    pub fn within(&self) -> Option<String> {
        self.campaign.filter(|c| matches!(c, Campaign::Audit(_))).map(|c| c.to_string())
    }

    /// How a finding stands.
    pub fn stand(&self, finding: &Finding) -> Stand<'a> {
        let id = finding.id();
        let word = self.governing.state(&id, self.day);
        let (state, lapsed) =
            word.map_or((State::Open, false), |word| self.holds(word, &|| finding.digest(self.within().as_deref())));
        let closed = || {
            let incident = word.and_then(|w| w.incident.as_deref());
            self.governing.incidents.iter().any(|i| Some(i.id.as_str()) == incident && i.closed.is_some_and(|d| d <= self.day))
        };
        let waived = match state {
            State::Open => false,
            State::Explained | State::Accepted => true,
            State::Incident => closed(),
        };
        Stand { state, word, lapsed, waived, before: self.before(&id) }
    }

    /// How a finding stands that a campaign stated, with the word it rests on.
    pub fn stand_stated(&self, stated: &Statement) -> (State, Option<&'a FindingState>) {
        let word = self.governing.state(&stated.finding, self.day);
        (word.map_or(State::Open, |word| self.holds(word, &|| stated.digest.clone()).0), word)
    }

    /// Findings, by identity, that the newest audit states about a person and that are still open.
    pub fn open_in_newest_audit(&self, person: &str) -> Vec<String> {
        let Some(audit) = self.governing.newest(Run::Audit, self.day) else { return vec![] };
        let about = self.governing.stated(audit).filter(|s| s.person.as_deref() == Some(person));
        about.filter(|s| self.stand_stated(s).0 == State::Open).map(|s| s.finding.clone()).collect()
    }

    /// Whether a word holds for what is found now.
    fn holds(&self, word: &FindingState, digest: &dyn Fn() -> String) -> (State, bool) {
        let same = || word.digest == digest();
        match word.state.as_str() {
            "accepted" if word.until.is_some_and(|until| self.day <= until) => (State::Accepted, false),
            "explained" if same() => (State::Explained, false),
            "incident" if same() => (State::Incident, false),
            "accepted" | "explained" | "incident" => (State::Open, true),
            _ => (State::Open, false),
        }
    }

    /// How many campaigns before this one stated a finding without a break.
    fn before(&self, id: &str) -> u32 {
        let Some(mut campaign) = self.campaign else { return 0 };
        let mut count = 0;
        loop {
            campaign = campaign.previous();
            if self.governing.statement(id, campaign).is_none() {
                return count;
            }
            count += 1;
        }
    }

    /// The campaign before this one, if it was ever opened.
    pub fn previous(&self) -> Option<Campaign> {
        let previous = self.campaign?.previous();
        self.governing.campaigns.iter().find(|h| h.campaign == previous && h.opened.is_some()).map(|h| h.campaign)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Evidence, check};
    use crate::domain::Quarter;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn finding(lines: &[u64]) -> Finding {
        let rows = lines.iter().map(|line| Evidence::Row { at: 1_000 * *line as i64, import: 1, line: *line }).collect();
        Finding::of(check("ACC001").unwrap().meta()).room("R1").person("P0001").evidence(rows)
    }

    fn quarter(text: &str) -> Campaign {
        Campaign::Audit(Quarter::parse(text).unwrap())
    }

    fn word(n: u64, state: &str, until: Option<&str>, of: &Finding) -> FindingState {
        FindingState {
            n,
            finding: of.id(),
            campaign: quarter("2026-Q3"),
            state: state.into(),
            day: day("2026-10-05"),
            officer: "so".into(),
            reason: "FICTIF".into(),
            until: until.map(day),
            incident: None,
            count: of.evidence.len() as u64,
            digest: of.digest(Some("2026-Q3")),
        }
    }

    fn stand(words: Vec<FindingState>, of: &Finding, in_quarter: &str, on: &str) -> (State, bool) {
        let governing = Governing { states: words, ..Governing::default() };
        let stand = Told::new(&governing, Some(quarter(in_quarter)), day(on)).stand(of);
        (stand.state, stand.lapsed)
    }

    #[test]
    fn an_explanation_holds_for_its_evidence_and_no_other() {
        let (of, more) = (finding(&[1, 2]), finding(&[1, 2, 3]));
        let words = || vec![word(7, "explained", None, &of)];
        assert_eq!(of.id(), more.id());
        assert_eq!(stand(words(), &of, "2026-Q3", "2026-10-05"), (State::Explained, false));
        assert_eq!(stand(words(), &of, "2026-Q3", "2026-10-04"), (State::Open, false), "not said yet");
        assert_eq!(stand(words(), &more, "2026-Q3", "2026-10-05"), (State::Open, true));
        assert_eq!(stand(words(), &of, "2026-Q4", "2027-01-05"), (State::Open, true), "another quarter");
        let words = vec![word(7, "explained", None, &of), word(9, "open", None, &of)];
        assert_eq!(stand(words, &of, "2026-Q3", "2026-10-05"), (State::Open, false), "taken back");
    }

    #[test]
    fn an_acceptance_holds_through_its_last_day_whatever_the_evidence() {
        let (of, more) = (finding(&[1]), finding(&[5]));
        let words = || vec![word(7, "accepted", Some("2026-12-31"), &of)];
        assert_eq!(stand(words(), &more, "2026-Q4", "2026-12-31"), (State::Accepted, false));
        assert_eq!(stand(words(), &more, "2026-Q4", "2027-01-01"), (State::Open, true));
    }
}
