//! Everything on a document's registration sheet that is not asked of every document.

use serde::{Deserialize, Serialize};

use super::copies::absent;
use super::{Refusal, View};
use crate::domain::{Day, Level, printable};

/// What a document can be on.
pub const MEDIA: [&str; 7] = ["paper", "disk", "usb", "optical", "film", "device", "other"];

/// Everything on a document's registration sheet that is not asked of every document. Empty text and `None` mean that it was
/// not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Details {
    /// The day it arrived.
    #[serde(skip_serializing_if = "absent")]
    pub received: Option<Day>,
    /// The document's own date.
    #[serde(skip_serializing_if = "absent")]
    pub dated: Option<Day>,
    /// The day it was finalised, from which the terms of art. 7 run.
    #[serde(skip_serializing_if = "absent")]
    pub finalised: Option<Day>,
    /// The marking as it stands on the paper, when it differs from its official words.
    #[serde(skip_serializing_if = "absent")]
    pub verbatim: String,
    /// Additional markings.
    #[serde(skip_serializing_if = "absent")]
    pub caveats: String,
    /// To whom it may be given.
    #[serde(skip_serializing_if = "absent")]
    pub releasable: String,
    /// With whom it was exchanged: the sender of what arrived, the addressee of what left.
    #[serde(skip_serializing_if = "absent")]
    pub correspondent: String,
    /// How it travelled: BINII, courier, hand.
    #[serde(skip_serializing_if = "absent")]
    pub channel: String,
    /// The sender's transmittal slip.
    #[serde(skip_serializing_if = "absent")]
    pub slip: String,
    /// The day the sender's receipt was signed and went back.
    #[serde(skip_serializing_if = "absent")]
    pub receipt_given: Option<Day>,
    /// How many copies the originator made in all.
    #[serde(skip_serializing_if = "absent")]
    pub copies_of: Option<u32>,
    /// Number of annexes.
    #[serde(skip_serializing_if = "absent")]
    pub annexes: Option<u32>,
    /// What it is on, one of [`MEDIA`]; empty is paper.
    #[serde(skip_serializing_if = "absent")]
    pub medium: String,
    /// The day its level changes, as its originator decided when it was made.
    #[serde(skip_serializing_if = "absent")]
    pub change_on: Option<Day>,
    /// The event on which its level changes.
    #[serde(skip_serializing_if = "absent")]
    pub change_event: String,
    /// The level it then has; unclassified when only the day or event is given.
    #[serde(skip_serializing_if = "absent")]
    pub change_level: Option<Level>,
}

impl Details {
    /// Refuses days out of order, a medium nobody knows, text that is no text. `level` is the document's.
    pub(super) fn refuse(&self, view: &View<'_>, registered: Day, level: Level) -> Result<(), Refusal> {
        for (what, text) in [
            ("marking", &self.verbatim),
            ("caveats", &self.caveats),
            ("releasability", &self.releasable),
            ("correspondent", &self.correspondent),
            ("channel", &self.channel),
            ("slip", &self.slip),
            ("event", &self.change_event),
        ] {
            view.text(what, text)?;
        }
        if !self.medium.is_empty() && !MEDIA.contains(&self.medium.as_str()) {
            return Err(Refusal::new(format!("{} is no medium; media are {}", printable(&self.medium), MEDIA.join(", "))));
        }
        if let Some(day) = self.receipt_given {
            view.happened("sender's receipt", day)?;
        }
        // A document can be dated before it is finalised; it is received after both, and registered last.
        let (received, registered) = (("received", self.received), ("registered", Some(registered)));
        let (finalised, dated) = (("finalised", self.finalised), ("dated", self.dated));
        for ((what, day), (then, before)) in
            [(finalised, received), (dated, received), (finalised, registered), (dated, registered), (received, registered)]
        {
            if let Some((day, before)) = day.zip(before).filter(|(day, before)| day > before) {
                return Err(Refusal::new(format!("{what} on {day}, after it was {then} on {before}")));
            }
        }
        if self.change_level.is_some_and(|to| to >= level) {
            return Err(Refusal::new("the level it changes to is not lower than the one it has"));
        }
        if self.change_level.is_some() && self.change_on.is_none() && self.change_event.is_empty() {
            return Err(Refusal::new("a change of level needs its day or the event on which it happens"));
        }
        Ok(())
    }

    /// What it is on.
    pub(super) fn medium(&self) -> &str {
        if self.medium.is_empty() { "paper" } else { &self.medium }
    }
}
