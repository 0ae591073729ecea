//! Labels with codes to scan.
//!
//! A label says the number of a record and nothing else: no level, no title, no name. It is seen by whoever passes, and a code must
//! not tell a scanner more than what stands under it.

use serde::Serialize;

use super::row::rows;
use super::{FormError, Ground, Head};
use crate::domain::printable;

/// The format's name.
pub const FORMAT: &str = "greffe/form-labels/v1";

/// What is labelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Documents: their folders.
    Documents,
    /// Copies, as the inventory scans them: the document's number, a slash, the copy's number.
    Copies,
    /// Containers.
    Containers,
    /// Rooms.
    Rooms,
    /// People's folders.
    People,
}

/// The labels.
#[derive(Debug, Clone, Serialize)]
pub struct LabelsView {
    /// `greffe/form-labels/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// What is labelled.
    pub what: What,
    /// How many places of the first sheet are left free.
    pub skipped: u32,
    /// Places side by side; as many as the widest code leaves room for unless it was said.
    pub columns: Option<u8>,
    /// Each label: exactly what its codes hold.
    pub labels: Vec<String>,
}

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What is labelled.
    pub what: What,
    /// Only these numbers; none for all of them.
    pub numbers: &'a [String],
    /// The first place of the sheet that is still free, from 1.
    pub start: u32,
    /// Places side by side.
    pub columns: Option<u8>,
}

/// More labels than a printer is left alone with.
const MOST: usize = 5000;

/// Every label of a kind with the number it is asked for by: those of copies that are gone are asked for by name only.
fn all(ground: &Ground<'_>, what: What) -> Result<Vec<(String, String, bool)>, FormError> {
    let (list, column) = match what {
        What::Documents => ("documents", "number"),
        What::Containers => ("containers", "container"),
        What::Rooms => ("rooms", "room"),
        What::People => ("people", "person"),
        What::Copies => {
            let copies = rows(ground.db, "copies", &[])?;
            let label = |c: &super::Row| {
                let gone = matches!(c.text("state").as_str(), "destroyed" | "archived");
                (c.text("document"), format!("{}/{}", c.text("document"), c.text("copy")), gone)
            };
            return Ok(copies.iter().map(label).collect());
        }
    };
    Ok(rows(ground.db, list, &[])?.iter().map(|r| (r.text(column), r.text(column), false)).collect())
}

/// The labels wanted, by number.
pub fn view(ground: &Ground<'_>, wanted: Wanted<'_>) -> Result<LabelsView, FormError> {
    let all = all(ground, wanted.what)?;
    let mut labels = Vec::new();
    if wanted.numbers.is_empty() {
        labels.extend(all.into_iter().filter(|(_, _, gone)| !gone).map(|(_, label, _)| label));
    } else {
        for number in wanted.numbers {
            // A document's number stands for all its copies that are still there, a copy's for itself.
            let of = |(by, label, gone): &&(String, String, bool)| label == number || (by == number && !gone);
            let found: Vec<_> = all.iter().filter(of).map(|(_, label, _)| label.clone()).collect();
            if found.is_empty() {
                return Err(FormError::refused(
                    format!("there is nothing to label under the number {}", printable(number)),
                    "--what says what the numbers are of: documents, copies, containers, rooms, people",
                ));
            }
            labels.extend(found);
        }
    }
    if labels.is_empty() {
        return Err(FormError::refused("the register has nothing of that kind to label", "--what says what is labelled"));
    }
    if labels.len() > MOST {
        return Err(FormError::refused(
            format!("these are {} labels, and at most {MOST} are made at once", labels.len()),
            "name the numbers wanted",
        ));
    }
    let skipped = wanted.start.saturating_sub(1);
    Ok(LabelsView { format: FORMAT, meta: ground.head.clone(), what: wanted.what, skipped, columns: wanted.columns, labels })
}
