//! What is put on record about a container's door and a room's approvals.

/// A line of the sheet on a container's door (SF 702).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetEntry {
    /// Opened.
    Open,
    /// Closed.
    Close,
    /// Checked at the end of the day.
    Check,
    /// Checked at the end of the day, and not opened on it.
    Idle,
}

impl SheetEntry {
    /// Every kind of line.
    pub const ALL: [Self; 4] = [Self::Open, Self::Close, Self::Check, Self::Idle];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Close => "close",
            Self::Check => "check",
            Self::Idle => "idle",
        }
    }

    /// The line of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|e| e.code() == text)
    }

    /// Whether it is an end-of-day check.
    pub fn checks(self) -> bool {
        matches!(self, Self::Check | Self::Idle)
    }
}

/// What of a room was approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApprovalKind {
    /// The room as an installation.
    Installation,
    /// Its protection against emanations.
    Tempest,
    /// Its communication and information system.
    Cis,
}

impl ApprovalKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Installation, Self::Tempest, Self::Cis];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Installation => "installation",
            Self::Tempest => "tempest",
            Self::Cis => "cis",
        }
    }

    /// The kind of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.code().eq_ignore_ascii_case(text.trim()))
    }
}
