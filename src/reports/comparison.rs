//! What is new, what persists and what is gone since the month or quarter before.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::finding::FindingView;
use super::sources;
use crate::campaigns::told::Told;
use crate::i18n::{Texts, check_key};

/// The comparison with the campaign before.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonView {
    /// The month or quarter before, if it was opened; nothing is compared otherwise.
    pub previous: Option<String>,
    /// Findings, by identity, that it did not state.
    pub new: Vec<String>,
    /// Findings that it stated too.
    pub persisting: Vec<String>,
    /// What it stated and is not found any more.
    pub gone: Vec<GoneView>,
    /// What campaigns before it stated, the oldest first; for pictures, and never in the JSON, whose bytes are on record.
    #[serde(skip)]
    pub earlier: Vec<EarlierView>,
}

/// A campaign before, with how many findings it stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierView {
    /// The month or quarter.
    pub name: String,
    /// By check and severity.
    pub stated: BTreeMap<(String, String), u64>,
}

/// How many earlier campaigns a report is set beside.
const EARLIER: usize = 4;

/// A finding that is not found any more.
#[derive(Debug, Clone, Serialize)]
pub struct GoneView {
    /// Its identity.
    pub id: String,
    /// The check.
    pub check: String,
    /// The check's title.
    pub title: String,
    /// How grave it was.
    pub severity: String,
    /// The room.
    pub room: Option<String>,
    /// The person's number.
    pub person: Option<String>,
    /// The card.
    pub card: Option<String>,
    /// What else it was about.
    pub subject: Option<String>,
}

impl GoneView {
    /// What it was about, in the reader's language where it is no number or name.
    pub fn about(&self, texts: &Texts) -> Vec<String> {
        let subject = self.subject.as_ref().map(|s| sources::about(&self.check, self.room.as_deref(), s, texts));
        [&self.room, &self.person, &self.card].into_iter().cloned().chain([subject]).flatten().collect()
    }
}

impl ComparisonView {
    /// Puts pseudonyms in the place of people, cards and other subjects of what is gone: no finding needs them any more.
    pub fn hide(&mut self, of: &dyn Fn(&str) -> String) {
        for gone in &mut self.gone {
            for word in [&mut gone.person, &mut gone.card, &mut gone.subject].into_iter().flatten() {
                *word = of(word);
            }
        }
    }
}

/// Compares what is found with what the campaign before stated.
pub fn view(findings: &[FindingView], told: &Told<'_>, texts: &Texts) -> ComparisonView {
    let Some(previous) = told.previous() else {
        return ComparisonView { previous: None, new: vec![], persisting: vec![], gone: vec![], earlier: earlier(told) };
    };
    let found: BTreeSet<&str> = findings.iter().map(|f| f.id.as_str()).collect();
    let ids = |persisting: bool| {
        let of = findings.iter().filter(|f| (f.before > 0) == persisting);
        of.map(|f| f.id.clone()).collect()
    };
    let gone = told.governing().stated(previous).filter(|s| !found.contains(s.finding.as_str()));
    ComparisonView {
        previous: Some(previous.to_string()),
        new: ids(false),
        persisting: ids(true),
        gone: gone
            .map(|s| GoneView {
                id: s.finding.clone(),
                check: s.code.clone(),
                title: texts.get(&check_key(&s.code, "title"), &[]),
                severity: s.severity.clone(),
                room: s.room.clone(),
                person: s.person.clone(),
                card: s.card.clone(),
                subject: s.subject.clone(),
            })
            .collect(),
        earlier: earlier(told),
    }
}

/// The newest campaigns of the same kind before this one that were opened.
fn earlier(told: &Told<'_>) -> Vec<EarlierView> {
    let Some(this) = told.campaign() else { return Vec::new() };
    let of = told.governing().campaigns.iter().filter(|h| h.campaign.run() == this.run() && h.campaign < this);
    let mut before: Vec<_> = of.filter(|h| h.opened.is_some()).map(|h| h.campaign).collect();
    before.sort_unstable();
    let skip = before.len().saturating_sub(EARLIER);
    before[skip..]
        .iter()
        .map(|campaign| {
            let mut stated = BTreeMap::new();
            for one in told.governing().stated(*campaign) {
                *stated.entry((one.code.clone(), one.severity.clone())).or_default() += 1;
            }
            EarlierView { name: campaign.to_string(), stated }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Run;
    use crate::checks::governing::{Campaign, Governing, Held, Statement};
    use crate::domain::{Day, Month};
    use crate::i18n::Lang;

    #[test]
    fn what_is_gone_names_nobody_once_it_is_hidden() {
        let (last, day) = (Campaign::Review(Month::parse("2026-10").unwrap()), Day::parse("2026-11-23").unwrap());
        let held =
            Held { campaign: last, opened: Some(day), closed: None, opened_at: None, judged: None, size: 1, report: None, n: 2 };
        let (person, card) = (Some("P0042".to_owned()), Some("K-42".to_owned()));
        let stated = Statement {
            finding: "CLR001-1".into(),
            campaign: last,
            code: "CLR001".into(),
            severity: "critical".into(),
            certainty: "established".into(),
            room: Some("R1".into()),
            person,
            card,
            subject: Some("P0042".into()),
            count: 1,
            digest: String::new(),
            n: 2,
        };
        let governing = Governing { campaigns: vec![held], statements: vec![stated], ..Governing::default() };
        let told = Told::new(&governing, Campaign::of(Run::Review, day), day);
        let mut comparison = view(&[], &told, Texts::of(Lang::En));
        let json = |c: &ComparisonView| serde_json::to_string(c).unwrap();
        assert!(json(&comparison).contains("P0042") && json(&comparison).contains("K-42"), "the control");
        comparison.hide(&|word| format!("X-{}", word.len()));
        let hidden = json(&comparison);
        assert!(!hidden.contains("P0042") && !hidden.contains("K-42") && hidden.contains("R1"), "{hidden}");
    }
}
