//! What an officer of the register may do.

use std::fmt;

/// A role, as recorded in the journal. Anyone who can open the file holds its key, so a role is tamper-evident, not a
/// lock: verification rejects an entry whose signer did not hold it at that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Everything, including officers and policy.
    SecurityOfficer,
    /// Everything but officers and policy.
    Deputy,
    /// Documents, copies and containers.
    Registrar,
    /// Reads, verifies, exports; signs nothing.
    Auditor,
}

/// A role nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown role; roles are security-officer, deputy, registrar and auditor")]
pub struct RoleError;

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::SecurityOfficer, Self::Deputy, Self::Registrar, Self::Auditor];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::SecurityOfficer => "security-officer",
            Self::Deputy => "deputy",
            Self::Registrar => "registrar",
            Self::Auditor => "auditor",
        }
    }

    /// The role of a code.
    pub fn parse(text: &str) -> Result<Self, RoleError> {
        Self::ALL.into_iter().find(|r| r.code() == text.trim()).ok_or(RoleError)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

super::as_text::as_text!(Role);
