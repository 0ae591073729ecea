//! A refusal: the reason, the rule it rests on, and one hint.

use std::fmt;

/// Why an act must not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    reason: String,
    basis: Option<&'static str>,
    hint: Option<String>,
}

impl Refusal {
    /// A refusal for a reason; records are named by number, never by a person's name or a title.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), basis: None, hint: None }
    }

    /// With the article or norm it rests on.
    #[must_use]
    pub fn basis(mut self, basis: &'static str) -> Self {
        self.basis = Some(basis);
        self
    }

    /// With what the officer can do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same about one copy of several.
    #[must_use]
    pub fn of(mut self, copy: &super::CopyId) -> Self {
        self.reason = format!("{}: {}", crate::domain::printable(&copy.to_string()), self.reason);
        self
    }

    /// The hint, if there is one.
    pub fn the_hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        match self.basis {
            Some(basis) => write!(f, " ({basis})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<rusqlite::Error> for Refusal {
    /// A table that cannot be read refuses the act; the reason names no content.
    fn from(error: rusqlite::Error) -> Self {
        Self::new(format!("the register could not be read: {error}"))
    }
}
