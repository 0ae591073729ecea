//! The scopes of a clearance: national, EU, NATO. A level and a scope are apart: raising the level is a new request,
//! adding a scope a simple one (site of the National Security Authority).

use std::fmt;

/// One scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Scope {
    Be,
    Eu,
    Nato,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::Be, Self::Eu, Self::Nato];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Be => "BE",
            Self::Eu => "EU",
            Self::Nato => "NATO",
        }
    }
}

/// A set of scopes; written `BE+EU+NATO`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Scopes(u8);

/// A scope nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown scope; scopes are BE, EU and NATO, joined by +")]
pub struct ScopeError;

impl Scopes {
    /// Only the national scope.
    pub const BE: Self = Self(1);

    /// Reads `BE+EU`; empty means BE.
    pub fn parse(text: &str) -> Result<Self, ScopeError> {
        if text.trim().is_empty() {
            return Ok(Self::BE);
        }
        text.split('+').try_fold(Self(0), |set, part| {
            let scope = Scope::ALL.into_iter().find(|s| s.code().eq_ignore_ascii_case(part.trim())).ok_or(ScopeError)?;
            Ok(set.with(scope))
        })
    }

    /// The set with one more scope.
    #[must_use]
    pub fn with(self, scope: Scope) -> Self {
        Self(self.0 | 1 << scope as u8)
    }

    /// Whether a scope is in the set.
    pub fn has(self, scope: Scope) -> bool {
        self.0 & (1 << scope as u8) != 0
    }

    /// The scopes of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<_> = Scope::ALL.into_iter().filter(|s| self.has(*s)).map(Scope::code).collect();
        f.write_str(&codes.join("+"))
    }
}

super::as_text::as_text!(Scopes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_read_and_written() {
        assert_eq!(Scopes::parse(" nato+be ").unwrap().to_string(), "BE+NATO");
        assert_eq!(Scopes::parse("").unwrap(), Scopes::BE);
        assert!(Scopes::parse("BE+UN").is_err());
        assert!(!Scopes::BE.has(Scope::Eu));
    }
}
