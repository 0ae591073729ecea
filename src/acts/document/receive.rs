//! A copy that was sent comes back into the service's hands.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, absent, copy_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Takes a copy back, into a container or to a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receive {
    /// The document's number.
    pub document: String,
    /// The copy's number.
    pub copy: u32,
    /// The container it went into.
    pub container: Option<String>,
    /// The person it went to.
    pub holder: Option<String>,
    /// The day it came back.
    pub day: Day,
    /// The correspondent's slip, or empty.
    pub reference: String,
    /// Why a container with an overdue combination is used all the same.
    #[serde(default, skip_serializing_if = "absent")]
    pub despite: String,
}

impl Receive {
    fn place(&self) -> Place<'_> {
        Place { container: self.container.as_deref(), holder: self.holder.as_deref(), despite: &self.despite }
    }
}

impl Act for Receive {
    const NAME: &'static str = "document.receive";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copy = copy_of(view, &self.document, self.copy)?;
        if copy.state != CopyState::Sent {
            copy.here()?;
            return Err(
                Refusal::new("the copy was not sent").hint("what arrives for the first time is registered: `document.register`")
            );
        }
        copy.moves_on(view, self.day)?;
        view.text("reference", &self.reference)?;
        copy.goes_to(view, self.place(), self.day)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        let id = CopyId::new(&self.document, self.copy);
        settle(tables, &id, CopyState::Here, self.place(), None, self.day)?;
        moved(tables, stamp, "receive", &id, self.day, self.place(), &self.reference)
    }
}
