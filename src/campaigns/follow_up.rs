//! What a review or an audit leaves to do: lines still to be decided, requests under way, removals not proven, findings nobody
//! has answered, actions, acceptances that end. Apart from the report: the report stays as it was closed, this list shortens.

use std::collections::BTreeSet;

use super::told::{State, Told};
use crate::checks::governing::Campaign;
use crate::checks::{Asked, Facts, Run, check};
use crate::domain::{Day, Stage};

/// What is to be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A line without a decision.
    Line,
    /// A request that a decision opened.
    Request,
    /// A removal that was decided.
    Removal,
    /// A finding that is open.
    Finding,
    /// An action.
    Action,
    /// A finding that is accepted until a day.
    Acceptance,
}

impl What {
    /// Its code, stable; its words are the text `follow-up-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Request => "request",
            Self::Removal => "removal",
            Self::Finding => "finding",
            Self::Action => "action",
            Self::Acceptance => "acceptance",
        }
    }
}

/// One thing to follow.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Whether it is done with.
    pub done: bool,
    /// What.
    pub what: What,
    /// The person it is about, or who has to do it.
    pub person: Option<String>,
    /// A finding's identity, the entry of a request or an action.
    pub subject: String,
    /// How it stands: the code of a decision, an answer, a state.
    pub state: String,
    /// The day since which it is open.
    pub since: Option<Day>,
    /// The day it is due.
    pub due: Option<Day>,
}

/// What a campaign leaves to do, as known from the records: what is open first, then what is done with.
pub fn follow_up(facts: &Facts, told: &Told<'_>) -> Vec<Item> {
    let Some(campaign) = told.campaign() else { return vec![] };
    let mut out = Vec::new();
    if let Campaign::Review(_) = campaign {
        lines(facts, told, campaign, &mut out);
    }
    findings(told, campaign, &mut out);
    let actions = told.governing().actions.iter();
    for action in actions.filter(|a| a.finding.as_ref().is_some_and(|(_, of)| *of == campaign)) {
        out.push(Item {
            done: action.state == "done",
            what: What::Action,
            person: Some(action.owner.clone()),
            subject: action.n.to_string(),
            state: action.state.clone(),
            since: Some(action.opened),
            due: Some(action.due),
        });
    }
    out.sort();
    out
}

fn lines(facts: &Facts, told: &Told<'_>, campaign: Campaign, out: &mut Vec<Item>) {
    let asked = Asked { run: Run::Review, day: told.day() };
    let mut found = Vec::new();
    if let Some(check) = check("GOV008") {
        check.facts(facts, &asked, &mut found);
    }
    let unproven: BTreeSet<&str> = found.iter().filter_map(|f| f.person.as_deref()).collect();
    let closed = told.governing().begun(campaign).is_some_and(|h| h.closed.is_some());
    for line in told.governing().review_lines.iter().filter(|l| Campaign::Review(l.month) == campaign) {
        let item = |done, what, subject: String, state: &str| Item {
            done,
            what,
            person: Some(line.person.clone()),
            subject,
            state: state.to_owned(),
            since: line.decided,
            due: None,
        };
        match line.decision.as_deref() {
            None => out.push(item(false, What::Line, String::new(), "open")),
            Some("remove") => {
                let proven = closed && !unproven.contains(line.person.as_str());
                out.push(item(proven, What::Removal, line.n.to_string(), if proven { "proven" } else { "open" }));
            }
            _ => {}
        }
        let Some(n) = line.request else { continue };
        let request = facts.people.iter().filter(|p| p.id == line.person).flat_map(|p| &p.requests).find(|r| r.n == n);
        let Some((stage, since)) = request.and_then(|r| r.stage_on(told.day())) else { continue };
        // A granted one is followed until its certificate has come.
        let done = !stage.is_open() && stage != Stage::Granted;
        out.push(Item { since: Some(since), ..item(done, What::Request, n.to_string(), stage.code()) });
    }
}

fn findings(told: &Told<'_>, campaign: Campaign, out: &mut Vec<Item>) {
    for stated in told.governing().stated(campaign) {
        let (state, word) = told.stand_stated(stated);
        let what = match state {
            State::Open => What::Finding,
            State::Accepted => What::Acceptance,
            State::Explained | State::Incident => continue,
        };
        out.push(Item {
            done: false,
            what,
            person: stated.person.clone(),
            subject: stated.finding.clone(),
            state: stated.severity.clone(),
            since: word.map(|w| w.day),
            due: word.and_then(|w| w.until).filter(|_| what == What::Acceptance),
        });
    }
}
