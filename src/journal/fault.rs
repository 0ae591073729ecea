//! What verification finds: a code, a place, what differs, what to do.

use std::fmt;

/// The codes of verification; stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultCode {
    /// A page does not authenticate or its structure is broken.
    Page,
    /// The schema is not the one of this version.
    Schema,
    /// The key file is not the one the journal knows.
    KeyFile,
    /// The journal's head does not fit its entries.
    Head,
    /// A record is not an entry.
    Record,
    /// An entry does not follow from the one before.
    Chain,
    /// A signature does not verify.
    Signature,
    /// The signer did not hold the role the act needs at that moment.
    Right,
    /// A payload does not fit its commitment.
    Commitment,
    /// A payload is no act this greffe knows.
    Payload,
    /// A checkpoint contradicts the journal, or was taken away.
    Anchor,
    /// A row of a table is not what the journal says.
    RowDiffers,
    /// A row the journal says must be there is not.
    RowMissing,
    /// A row is there that the journal does not account for.
    RowExtra,
    /// The stored rows of a log do not fit the digest recorded when it was imported.
    LogDigest,
}

impl FaultCode {
    /// The code as printed.
    pub fn code(self) -> &'static str {
        match self {
            Self::Page => "VER001",
            Self::Schema => "VER002",
            Self::KeyFile => "VER003",
            Self::Head => "VER004",
            Self::Record => "VER005",
            Self::Chain => "VER006",
            Self::Signature => "VER007",
            Self::Right => "VER008",
            Self::Commitment => "VER009",
            Self::Payload => "VER010",
            Self::Anchor => "VER011",
            Self::RowDiffers => "VER012",
            Self::RowMissing => "VER013",
            Self::RowExtra => "VER014",
            Self::LogDigest => "VER015",
        }
    }

    /// What to do about it.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Page | Self::Schema => "stop using this copy, keep it as evidence, and restore the newest verified backup",
            Self::KeyFile => "put back the key file of the newest backup that verifies; ask who replaced it",
            Self::Head | Self::Record | Self::Chain | Self::Signature | Self::Commitment | Self::Payload => {
                "keep this copy as evidence and compare with the last checkpoint held outside; restore the newest backup that verifies"
            }
            Self::Right => "ask the officer named by the key why they signed; the entry is not to be relied on",
            Self::Anchor => "compare with the checkpoint held outside the room: this register is older than it, or was rewritten",
            Self::RowDiffers | Self::RowMissing | Self::RowExtra => {
                "the table was changed behind the journal; keep this copy as evidence and restore the newest backup that verifies"
            }
            Self::LogDigest => {
                "the stored access events were changed; keep this copy as evidence, and import the log file again into a restored backup"
            }
        }
    }
}

/// One difference found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// What kind.
    pub code: FaultCode,
    /// Where: `entry 12`, `table badge, row card=…`.
    pub place: String,
    /// What differs, in a sentence without names or titles.
    pub what: String,
}

impl Fault {
    /// A fault at a place.
    pub fn new(code: FaultCode, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { code, place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.code.code(), self.place, self.what)
    }
}
