//! The notice that a document's marking has changed, to those who hold its copies.

use serde::Serialize;

use super::registration::{CopyView, copies};
use super::row::{Row, rows};
use super::{FormError, Ground, Head};
use crate::domain::printable;

/// The format's name.
pub const FORMAT: &str = "greffe/form-declassification/v1";

/// The notice.
#[derive(Debug, Clone, Serialize)]
pub struct DeclassificationView {
    /// `greffe/form-declassification/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Everything registered of the document.
    pub document: Row,
    /// The decision.
    pub decision: Decision,
    /// Every copy that has somebody to be told, with where it is.
    pub holders: Vec<CopyView>,
}

/// A decision of the originator.
#[derive(Debug, Clone, Serialize)]
pub struct Decision {
    /// `declassified`, `downgraded`, `kept`; `changed` for a change of marking outside the statutory register.
    pub nature: String,
    /// The journal entry.
    pub entry: u64,
    /// The day it was decided.
    pub decided: String,
    /// Who decided.
    pub authority: String,
    /// The decision's reference.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// The marking before.
    pub from: String,
    /// The marking since.
    pub to: String,
    /// The only copy it concerns, if it does not concern them all.
    pub copy: Option<u64>,
}

fn decision(row: &Row, nature: String, (from, to): (&str, &str)) -> Decision {
    Decision {
        nature,
        entry: row.number("entry").unwrap_or_default(),
        decided: row.text("decided"),
        authority: row.text("authority"),
        reference: row.text("reference"),
        reason: row.text("reason"),
        from: row.text(from),
        to: row.text(to),
        copy: row.number("copy"),
    }
}

/// The notice of a document's last decision, or of the one an entry recorded.
pub fn view(ground: &Ground<'_>, number: &str, entry: Option<u64>) -> Result<DeclassificationView, FormError> {
    let document = ground.document(number)?;
    let wanted = [("document", number)];
    let mut decisions: Vec<_> = rows(ground.db, "declassifications", &wanted)?
        .iter()
        .map(|r| decision(r, r.text("nature"), ("initial_level", "new_level")))
        .collect();
    let changes = rows(ground.db, "reclassifications", &wanted)?;
    decisions.extend(changes.iter().map(|r| decision(r, "changed".to_owned(), ("from", "to"))));
    decisions.sort_by_key(|d| d.entry);
    let told = decisions.into_iter().rfind(|d| entry.is_none_or(|n| n == d.entry)).ok_or_else(|| {
        let what = match entry {
            Some(n) => format!("entry {n} is no decision on the marking of document {}", printable(number)),
            None => format!("no decision on the marking of document {} is on record", printable(number)),
        };
        FormError::refused(what, "greffe document declassify and reclassify record one; greffe document show lists them")
    })?;
    // Who has a copy in a container of the house is the registry itself: it changes the marking with its own hand.
    let mut holders = copies(ground, number)?;
    holders.retain(|c| !matches!(c.copy.text("state").as_str(), "destroyed"));
    holders.retain(|c| told.copy.is_none_or(|n| c.copy.number("copy") == Some(n)));
    Ok(DeclassificationView { format: FORMAT, meta: ground.head.clone(), document, decision: told, holders })
}
