//! A copy of a document: how it came to be, and where it stands.

/// Where a copy stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyState {
    /// In a container or with one accountable person.
    Here,
    /// With a correspondent.
    Sent,
    /// Reported missing.
    Missing,
    /// Handed to an archive, for good.
    Archived,
    /// Destroyed, for good.
    Destroyed,
}

impl CopyState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Here, Self::Sent, Self::Missing, Self::Archived, Self::Destroyed];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Sent => "sent",
            Self::Missing => "missing",
            Self::Archived => "archived",
            Self::Destroyed => "destroyed",
        }
    }

    /// The state of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == text)
    }

    /// Whether nothing can happen to the copy any more.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Archived | Self::Destroyed)
    }
}

/// How a copy came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopyKind {
    /// Registered with its document.
    Original,
    /// Copied here.
    Copy,
    /// Part of another copy.
    Extract,
    /// In another language.
    Translation,
}

impl CopyKind {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Copy => "copy",
            Self::Extract => "extract",
            Self::Translation => "translation",
        }
    }
}
