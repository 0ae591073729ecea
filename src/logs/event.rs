//! The neutral vocabulary of access events, modelled on the access events of BACnet (ISO 16484-5): what a log said
//! happened at a door, whoever made the door.
//!
//! Numbers and text codes are stored and printed; both are stable for ever.

use std::fmt;

/// Why a credential was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefusedWhy {
    /// The log gives no reason, or one without equivalent.
    Unsaid,
    /// The credential is not known to the system.
    UnknownCard,
    /// Known, but without right to this door.
    NoRights,
    /// Outside the hours of the right.
    OutOfHours,
    /// Anti-passback: in twice without going out.
    AntiPassback,
    /// The occupancy limit of the room is reached.
    Occupancy,
    /// Reported lost.
    Lost,
    /// Reported stolen.
    Stolen,
    /// Past its date.
    Expired,
    /// Switched off, inhibited or not yet validated.
    Disabled,
    /// The holder needs an escort and had none.
    NoEscort,
    /// The wrong code or second factor.
    WrongPin,
}

/// What a door alarm is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlarmKind {
    /// The log does not say.
    Unsaid,
    /// Opened without a credential.
    Forced,
    /// Open too long.
    Held,
    /// The reader or its housing was opened.
    Tamper,
    /// A duress code was used.
    Duress,
}

/// What a log row says happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Nothing is said, or in no vocabulary. Not the same as granted.
    Unknown,
    /// The credential was accepted.
    Granted,
    /// The credential was refused.
    Refused(RefusedWhy),
    /// A door alarm.
    Alarm(AlarmKind),
    /// A known event that is none of these (a reader came online).
    Other,
}

/// Every outcome with its stable number and text code.
const OUTCOMES: [(Outcome, u8, &str); 20] = [
    (Outcome::Unknown, 0, "unknown"),
    (Outcome::Granted, 1, "granted"),
    (Outcome::Other, 2, "other"),
    (Outcome::Refused(RefusedWhy::Unsaid), 16, "refused"),
    (Outcome::Refused(RefusedWhy::UnknownCard), 17, "refused:unknown-card"),
    (Outcome::Refused(RefusedWhy::NoRights), 18, "refused:no-rights"),
    (Outcome::Refused(RefusedWhy::OutOfHours), 19, "refused:out-of-hours"),
    (Outcome::Refused(RefusedWhy::AntiPassback), 20, "refused:anti-passback"),
    (Outcome::Refused(RefusedWhy::Occupancy), 21, "refused:occupancy"),
    (Outcome::Refused(RefusedWhy::Lost), 22, "refused:lost"),
    (Outcome::Refused(RefusedWhy::Stolen), 23, "refused:stolen"),
    (Outcome::Refused(RefusedWhy::Expired), 24, "refused:expired"),
    (Outcome::Refused(RefusedWhy::Disabled), 25, "refused:disabled"),
    (Outcome::Refused(RefusedWhy::NoEscort), 26, "refused:no-escort"),
    (Outcome::Refused(RefusedWhy::WrongPin), 27, "refused:wrong-pin"),
    (Outcome::Alarm(AlarmKind::Unsaid), 32, "alarm"),
    (Outcome::Alarm(AlarmKind::Forced), 33, "alarm:forced"),
    (Outcome::Alarm(AlarmKind::Held), 34, "alarm:held"),
    (Outcome::Alarm(AlarmKind::Tamper), 35, "alarm:tamper"),
    (Outcome::Alarm(AlarmKind::Duress), 36, "alarm:duress"),
];

/// A text that is no outcome.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown outcome; outcomes are {}", OUTCOMES.map(|(_, _, text)| text).join(", "))]
pub struct OutcomeError;

impl Outcome {
    /// Every outcome, by number.
    pub fn all() -> impl Iterator<Item = Self> {
        OUTCOMES.into_iter().map(|(outcome, _, _)| outcome)
    }

    /// The stable number.
    pub fn code(self) -> u8 {
        OUTCOMES.into_iter().find(|(o, _, _)| *o == self).map_or(0, |(_, code, _)| code)
    }

    /// The outcome of a number, `None` when no outcome has it.
    pub fn of_code(code: u8) -> Option<Self> {
        OUTCOMES.into_iter().find(|(_, c, _)| *c == code).map(|(outcome, _, _)| outcome)
    }

    /// The stable text code, as in profiles and reports: `granted`, `refused:no-rights`, `alarm:forced`.
    pub fn text(self) -> &'static str {
        OUTCOMES.into_iter().find(|(o, _, _)| *o == self).map_or("unknown", |(_, _, text)| text)
    }

    /// The outcome of a text code.
    pub fn parse(text: &str) -> Result<Self, OutcomeError> {
        OUTCOMES.into_iter().find(|(_, _, t)| *t == text.trim()).map(|(outcome, _, _)| outcome).ok_or(OutcomeError)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl serde::Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.text())
    }
}

impl<'de> serde::Deserialize<'de> for Outcome {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(d)?).map_err(serde::de::Error::custom)
    }
}

/// Which way the log itself says a person went; what a reader's place adds is applied later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The log does not say.
    None,
    /// Into the room.
    In,
    /// Out of the room.
    Out,
}

impl Direction {
    /// The stable number: 0 unsaid, 1 in, 2 out.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The direction of a number.
    pub fn of_code(code: u8) -> Option<Self> {
        [Self::None, Self::In, Self::Out].get(usize::from(code)).copied()
    }

    /// The stable text code: `none`, `in`, `out`.
    pub fn text(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_lead_back() {
        assert_eq!(Outcome::all().count(), OUTCOMES.len());
        for outcome in Outcome::all() {
            assert_eq!(Outcome::of_code(outcome.code()), Some(outcome));
            assert_eq!(Outcome::parse(outcome.text()), Ok(outcome));
        }
        for code in 0..3 {
            assert_eq!(Direction::of_code(code).unwrap().code(), code);
        }
        assert_eq!(Outcome::of_code(3), None);
        assert_eq!(Direction::of_code(3), None);
        assert_eq!(Outcome::parse("permitted"), Err(OutcomeError));
    }

    #[test]
    fn stored_numbers_never_move() {
        let numbers: Vec<_> = OUTCOMES.iter().map(|(_, n, t)| format!("{n} {t}")).collect();
        assert_eq!(
            numbers.join("; "),
            "0 unknown; 1 granted; 2 other; 16 refused; 17 refused:unknown-card; 18 refused:no-rights; 19 refused:out-of-hours; \
             20 refused:anti-passback; 21 refused:occupancy; 22 refused:lost; 23 refused:stolen; 24 refused:expired; \
             25 refused:disabled; 26 refused:no-escort; 27 refused:wrong-pin; 32 alarm; 33 alarm:forced; 34 alarm:held; \
             35 alarm:tamper; 36 alarm:duress"
        );
    }
}
