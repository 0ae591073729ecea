//! The certificate of destruction.

use serde::Serialize;

use super::row::rows;
use super::{FormError, Ground, Head, Officer, Who};
use crate::acts::CopyId;
use crate::acts::document::kept_until;

/// The format's name.
pub const FORMAT: &str = "greffe/form-destruction/v1";

/// The certificate.
#[derive(Debug, Clone, Serialize)]
pub struct DestructionView {
    /// `greffe/form-destruction/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// What was destroyed, or is to be.
    pub items: Vec<Item>,
    /// How it was done; nothing on a certificate to be filled in.
    pub done: Option<Done>,
    /// The last day the certificate is kept; of one to be filled in, counted from today.
    pub keep_until: String,
}

/// How it was done.
#[derive(Debug, Clone, Serialize)]
pub struct Done {
    /// The certificate's number.
    pub certificate: String,
    /// The journal entry.
    pub entry: u64,
    /// The day.
    pub day: String,
    /// Who ordered it, by which instruction.
    pub instruction: String,
    /// How: a code.
    pub method: String,
    /// Whether every page was counted and there.
    pub complete: bool,
    /// Who destroyed it and signed for it.
    pub registrar: Officer,
    /// Who witnessed it.
    pub witness: Option<Who>,
}

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The document's number.
    pub document: String,
    /// The copy.
    pub copy: u64,
    /// Its marking.
    pub level: String,
    /// Its pages, where they were counted.
    pub pages: Option<u64>,
}

fn item(ground: &Ground<'_>, document: &str, copy: u32) -> Result<Item, FormError> {
    let row = ground.copy(document, copy)?;
    let pages = row.number("pages");
    let pages = if pages.is_some() { pages } else { ground.document(document)?.number("pages") };
    Ok(Item { document: document.to_owned(), copy: copy.into(), level: row.text("level"), pages })
}

/// A certificate by its number, or by the journal entry that recorded it.
pub fn view(ground: &Ground<'_>, certificate: &str) -> Result<DestructionView, FormError> {
    let mut found = rows(ground.db, "destructions", &[("certificate", certificate)])?;
    if found.is_empty() {
        found = rows(ground.db, "destructions", &[("entry", certificate)])?;
    }
    let row = found.pop().ok_or_else(|| {
        let hint = "greffe document destructions lists them; --items COPY… gives one to be filled in before destroying";
        FormError::absent("destruction certificate", certificate, hint)
    })?;
    let (certificate, day) = (row.text("certificate"), row.day("day"));
    let mut items = Vec::new();
    let mut complete = true;
    for one in rows(ground.db, "destroyed", &[("certificate", &certificate)])? {
        complete &= one.text("complete") == "yes";
        items.push(item(ground, &one.text("document"), copy_number(one.number("copy")))?);
    }
    let done = Done {
        entry: row.number("entry").unwrap_or_default(),
        day: row.text("day"),
        instruction: row.text("instruction"),
        method: row.text("method"),
        complete,
        registrar: ground.officer(&row.text("registrar"), day)?,
        witness: row.opt("witness").map(|w| ground.cleared(&w, day)).transpose()?,
        certificate,
    };
    Ok(DestructionView { format: FORMAT, meta: ground.head.clone(), items, done: Some(done), keep_until: row.text("keep_until") })
}

fn copy_number(n: Option<u64>) -> u32 {
    n.and_then(|n| u32::try_from(n).ok()).unwrap_or_default()
}

/// A certificate for copies that are still there, to be filled in.
pub fn blank(ground: &Ground<'_>, copies: &[CopyId]) -> Result<DestructionView, FormError> {
    let mut items = Vec::new();
    for id in copies {
        let row = ground.copy(&id.document, id.copy)?;
        if matches!(row.text("state").as_str(), "destroyed" | "archived") {
            return Err(FormError::refused(
                format!("copy {} is {} already", crate::domain::printable(&id.to_string()), row.text("state")),
                "greffe document show tells under which certificate or reference",
            ));
        }
        items.push(item(ground, &id.document, id.copy)?);
    }
    let keep_until = kept_until(ground.db, copies, ground.today)?.to_string();
    Ok(DestructionView { format: FORMAT, meta: ground.head.clone(), items, done: None, keep_until })
}
