//! The transmittal slip with its receipt.
//!
//! Neither half says a level or a subject (IGI 1300; `domain.md`, what a register's paper looks like): the slip travels outside the
//! sealed envelope and its receipt comes back unclassified, perhaps by another road. Whoever reads them must not learn how
//! sensitive what travelled is, nor what it is about. So neither is read here: no view, no form and no JSON can carry them.

use serde::Serialize;

use super::row::rows;
use super::{FormError, Ground, Head, Officer};

/// The format's name.
pub const FORMAT: &str = "greffe/form-transmittal/v1";

/// The slip.
#[derive(Debug, Clone, Serialize)]
pub struct TransmittalView {
    /// `greffe/form-transmittal/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Its number.
    pub slip: String,
    /// The day it left.
    pub sent: String,
    /// The day its receipt is due back.
    pub due: String,
    /// To whom.
    pub correspondent: String,
    /// How.
    pub channel: String,
    /// The officer who recorded the sending.
    pub sender: Option<Officer>,
    /// What it carries.
    pub items: Vec<Item>,
    /// The day the receipt came back.
    pub receipt: Option<String>,
    /// What the receipt said it is.
    pub receipt_reference: Option<String>,
}

/// A copy under the slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The document's number.
    pub document: String,
    /// The copy.
    pub copy: u64,
    /// Pages of that copy, where they were counted.
    pub pages: Option<u64>,
    /// Annexes of the document, where they were counted.
    pub annexes: Option<u64>,
}

/// A slip.
pub fn view(ground: &Ground<'_>, slip: &str) -> Result<TransmittalView, FormError> {
    let row = rows(ground.db, "transmittals", &[("slip", slip)])?.pop().ok_or_else(|| {
        FormError::absent("transmittal slip", slip, "greffe document transmittals lists them; greffe document send records one")
    })?;
    let mut items = Vec::new();
    for sent in rows(ground.db, "sendings", &[("slip", slip)])? {
        let (document, copy) = (sent.text("document"), sent.text("copy"));
        let of_copy = rows(ground.db, "copies", &[("document", &document), ("copy", &copy)])?.pop().unwrap_or_default();
        let sheet = ground.document(&document)?;
        items.push(Item {
            copy: sent.number("copy").unwrap_or_default(),
            pages: of_copy.number("pages").or_else(|| sheet.number("pages")),
            annexes: sheet.number("annexes"),
            document,
        });
    }
    Ok(TransmittalView {
        format: FORMAT,
        meta: ground.head.clone(),
        slip: slip.to_owned(),
        sent: row.text("sent"),
        due: row.text("due"),
        correspondent: row.text("correspondent"),
        channel: row.text("channel"),
        sender: ground.signer(row.number("entry").unwrap_or_default(), None)?,
        items,
        receipt: row.opt("receipt"),
        receipt_reference: row.opt("reference"),
    })
}
