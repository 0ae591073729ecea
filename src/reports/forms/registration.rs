//! The registration sheet of a document.

use serde::Serialize;

use super::row::{Row, rows};
use super::{FormError, Ground, Head, Officer, Who};

/// The format's name.
pub const FORMAT: &str = "greffe/form-registration/v1";

/// The sheet.
#[derive(Debug, Clone, Serialize)]
pub struct RegistrationView {
    /// `greffe/form-registration/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Everything registered of the document, as `greffe document show` gives it.
    pub document: Row,
    /// Its copies, where they are now.
    pub copies: Vec<CopyView>,
    /// What it was made from.
    pub sources: Vec<String>,
    /// The officer who signed its registration.
    pub registered_by: Option<Officer>,
}

/// A copy.
#[derive(Debug, Clone, Serialize)]
pub struct CopyView {
    /// The copy, as `greffe document show` gives it.
    pub copy: Row,
    /// Who answers for it, if a person does.
    pub holder: Option<Who>,
}

/// The copies of a document with their holders.
pub(super) fn copies(ground: &Ground<'_>, number: &str) -> Result<Vec<CopyView>, FormError> {
    let copies = rows(ground.db, "copies", &[("document", number)])?;
    copies
        .into_iter()
        .map(|copy| Ok(CopyView { holder: copy.opt("holder").map(|p| ground.who(&p)).transpose()?, copy }))
        .collect()
}

/// The registration sheet of a document.
pub fn view(ground: &Ground<'_>, number: &str) -> Result<RegistrationView, FormError> {
    let document = ground.document(number)?;
    let entry = document.number("entry").unwrap_or_default();
    Ok(RegistrationView {
        format: FORMAT,
        copies: copies(ground, number)?,
        sources: rows(ground.db, "sources", &[("document", number)])?.iter().map(|r| r.text("source")).collect(),
        registered_by: ground.signer(entry, document.day("registered"))?,
        document,
        meta: ground.head.clone(),
    })
}
