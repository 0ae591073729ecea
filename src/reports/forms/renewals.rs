//! What the monthly review proposes to ask the authority for: the requests to open and the renewals to file.

use serde::Serialize;

use super::{Ground, Head};
use crate::campaigns::review::Review;
use crate::campaigns::wanted::wanted;
use crate::domain::Proposal;
use crate::i18n::Texts;
use crate::reports::audit::Note;
use crate::reports::finding::Sources;
use crate::reports::review::ClearanceView;

/// The format's name.
pub const FORMAT: &str = "greffe/form-renewals/v1";

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct RenewalsView {
    /// `greffe/form-renewals/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// The month whose review proposes it.
    pub month: String,
    /// The day everything was judged on.
    pub judged: String,
    /// Whom it proposes to ask for.
    pub people: Vec<RenewalView>,
}

/// One person.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RenewalView {
    pub person: String,
    pub name: String,
    pub service: String,
    /// `request` or `extend`.
    pub proposal: &'static str,
    /// The clearances held, as the review shows them.
    pub clearances: Vec<ClearanceView>,
    /// The level that would be asked for, if one follows from what is held and needed.
    pub level: Option<String>,
    pub scopes: Option<String>,
    /// Why, in words.
    pub reasons: Vec<Note>,
}

/// The lines of a review that propose to ask for something.
pub fn view(ground: &Ground<'_>, review: &Review, sources: &Sources, texts: &Texts) -> RenewalsView {
    let asks = review.lines.iter().filter(|l| matches!(l.proposal, Proposal::Request | Proposal::Extend));
    let people = asks
        .map(|line| {
            let asked = wanted(line, line.proposal);
            RenewalView {
                person: line.person.clone(),
                name: line.name.clone(),
                service: line.service.clone(),
                proposal: line.proposal.code(),
                clearances: line.clearances.iter().map(ClearanceView::from).collect(),
                level: asked.as_ref().map(|(marking, _)| marking.words.clone()),
                scopes: asked.as_ref().map(|(_, scopes)| scopes.to_string()),
                reasons: line.reasons.iter().map(|part| sources.note(part, texts)).collect(),
            }
        })
        .collect();
    RenewalsView {
        format: FORMAT,
        meta: ground.head.clone(),
        month: review.month.to_string(),
        judged: review.day.to_string(),
        people,
    }
}
