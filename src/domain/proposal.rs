//! What the monthly review proposes for a person, and what the officer decides: maintain, request, extend or remove.

use serde::{Deserialize, Serialize};

/// What is proposed, or decided; of several proposals the last of this order wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proposal {
    /// Leave things as they are: valid and needed, neither needed nor held, or already under way.
    Maintain,
    /// Ask for the renewal of the clearance.
    Extend,
    /// Ask for a clearance, a higher level or another scope.
    Request,
    /// Have the clearance removed, or close what it no longer opens.
    Remove,
}

impl Proposal {
    /// Every proposal.
    pub const ALL: [Self; 4] = [Self::Maintain, Self::Extend, Self::Request, Self::Remove];

    /// Its code, stable; its words are the text `proposal-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Maintain => "maintain",
            Self::Extend => "extend",
            Self::Request => "request",
            Self::Remove => "remove",
        }
    }

    /// The proposal of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.code().eq_ignore_ascii_case(text.trim()))
    }
}
