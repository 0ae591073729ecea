//! The tracking sheet of a copy: every step of its custody so far, and room for those to come.

use serde::Serialize;

use super::registration::{CopyView, copies};
use super::row::{Row, rows};
use super::{FormError, Ground, Head, Officer, Who};

/// The format's name.
pub const FORMAT: &str = "greffe/form-tracking/v1";

/// The sheet, or the sheets of all copies.
#[derive(Debug, Clone, Serialize)]
pub struct TrackingView {
    /// `greffe/form-tracking/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Everything registered of the document.
    pub document: Row,
    /// A sheet a copy.
    pub copies: Vec<Track>,
}

/// One copy.
#[derive(Debug, Clone, Serialize)]
pub struct Track {
    /// The copy and where it is.
    #[serde(flatten)]
    pub at: CopyView,
    /// What happened to it, in the order of the journal.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// The movement: entry, day, what, container, detail.
    pub step: Row,
    /// Who answers for the copy from then on, or consulted it.
    pub person: Option<Who>,
    /// The officer who recorded it.
    pub officer: Option<Officer>,
}

/// The tracking sheet of one copy, or of every copy of a document.
pub fn view(ground: &Ground<'_>, number: &str, copy: Option<u32>) -> Result<TrackingView, FormError> {
    let document = ground.document(number)?;
    let wanted = copy.map(|n| ground.copy(number, n)).transpose()?.map(|c| c.text("copy"));
    let mut tracks = Vec::new();
    for at in copies(ground, number)? {
        let n = at.copy.text("copy");
        if wanted.as_ref().is_some_and(|w| *w != n) {
            continue;
        }
        let mut steps = Vec::new();
        for step in rows(ground.db, "movements", &[("document", number), ("copy", &n)])? {
            steps.push(Step {
                person: step.opt("holder").map(|p| ground.who(&p)).transpose()?,
                officer: step.opt("officer").map(|o| ground.officer(&o, None)).transpose()?,
                step,
            });
        }
        tracks.push(Track { at, steps });
    }
    Ok(TrackingView { format: FORMAT, meta: ground.head.clone(), document, copies: tracks })
}
