//! The page of a checkpoint, to be filed outside the room.

use serde::Serialize;

use super::{FormError, Ground, Head, Officer};
use crate::domain::Instant;
use crate::journal::anchor::{Anchor, Anchors, Direction};
use crate::journal::checkpoint::{self, allowed_signer_line, principal};
use crate::journal::entry::hex;

/// The format's name.
pub const FORMAT: &str = "greffe/form-checkpoint/v1";

/// The page.
#[derive(Debug, Clone, Serialize)]
pub struct CheckpointView {
    /// `greffe/form-checkpoint/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// When it was issued.
    pub issued: Instant,
    /// Who signed it.
    pub officer: Officer,
    /// Entries of the journal.
    pub size: u64,
    /// Root over them, hexadecimal.
    pub root: String,
    /// The text that was signed, byte for byte.
    pub checkpoint: String,
    /// The armored signature over it.
    pub signature: String,
    /// The line of `allowed_signers` for the key that made the signature.
    pub allowed_signer: String,
    /// The signer's name as `ssh-keygen -I` takes it.
    pub principal: String,
}

/// The last checkpoint issued, or the last one of a size.
pub fn view(ground: &Ground<'_>, anchors: &Anchors, size: Option<u64>) -> Result<CheckpointView, FormError> {
    let fits = |a: &&Anchor| a.direction == Direction::Issued && size.is_none_or(|n| n == a.checkpoint.size);
    let anchor = anchors.anchors.iter().rfind(fits).ok_or_else(|| {
        let what = match size {
            Some(n) => format!("no checkpoint of {n} entries was issued"),
            None => "no checkpoint was issued yet".to_owned(),
        };
        FormError::refused(what, "greffe journal checkpoint -o FILE issues one; greffe journal list --act journal. lists them")
    })?;
    let damaged = |e: &dyn std::fmt::Display| {
        FormError::refused(format!("the checkpoint cannot be read: {e}"), "greffe journal verify names what is wrong")
    };
    let key = checkpoint::signer(&anchor.signature).map_err(|e| damaged(&e))?;
    anchor.verify(&key).map_err(|e| damaged(&e))?;
    Ok(CheckpointView {
        format: FORMAT,
        meta: ground.head.clone(),
        issued: Instant::of_seconds(anchor.at.timestamp()),
        officer: ground.officer(&anchor.officer, None)?,
        size: anchor.checkpoint.size,
        root: hex(&anchor.checkpoint.root),
        checkpoint: anchor.checkpoint.to_string(),
        signature: anchor.signature.clone(),
        allowed_signer: allowed_signer_line(&anchor.officer, &key),
        principal: principal(&anchor.officer),
    })
}
