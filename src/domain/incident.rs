//! Incidents and actions: how grave, what was done about one, how far an action is.

use std::fmt;

/// A word that is none of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown word; one of: {0}")]
pub struct WordError(&'static str);

/// The two gravities (royal decree of 20-12-2024 art. 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// A breach of security.
    Incident,
    /// Classified information is, or may be, known to somebody who may not know it.
    Compromise,
}

/// What is put on record about an incident after its report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IncidentStep {
    /// The National Security Authority was told.
    Authority,
    /// The originator was told.
    Originator,
    /// Somebody who was not involved inquired.
    Inquiry,
    /// Something was done against its consequences or its cause.
    Measure,
    /// It is more, or less, grave than it was reported.
    Gravity,
    /// Anything else worth keeping.
    Note,
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not begun.
    ToDo,
    /// Begun.
    InProgress,
    /// Done.
    Done,
}

macro_rules! words {
    ($type:ident, $list:literal, $($variant:ident = $code:literal),+) => {
        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its code.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }

            /// Reads a code.
            pub fn parse(text: &str) -> Result<Self, WordError> {
                Self::ALL.iter().copied().find(|w| w.code() == text.trim()).ok_or(WordError($list))
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }

        super::as_text::as_text!($type);
    };
}

words!(Gravity, "incident, compromise", Incident = "incident", Compromise = "compromise");
words!(
    IncidentStep,
    "authority, originator, inquiry, measure, gravity, note",
    Authority = "authority",
    Originator = "originator",
    Inquiry = "inquiry",
    Measure = "measure",
    Gravity = "gravity",
    Note = "note"
);
words!(ActionState, "to-do, in-progress, done", ToDo = "to-do", InProgress = "in-progress", Done = "done");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_and_others_are_named() {
        assert!(Gravity::ALL.iter().all(|w| Gravity::parse(w.code()) == Ok(*w)));
        assert!(IncidentStep::ALL.iter().all(|w| IncidentStep::parse(w.code()) == Ok(*w)));
        assert!(ActionState::ALL.iter().all(|w| ActionState::parse(w.code()) == Ok(*w)));
        for word in ActionState::ALL {
            assert!(ActionState::parse("finished").unwrap_err().to_string().contains(word.code()));
        }
    }
}
