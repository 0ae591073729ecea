//! How far a request for a clearance has come.

use super::Day;

/// A stage of a request, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Opened in the service, nothing handed over.
    Opened,
    /// The notice was handed over, consent awaited.
    Notified,
    /// The person consented, not sent yet.
    Consented,
    /// Sent to the authority, answer awaited.
    Filed,
    /// Granted, certificate awaited.
    Granted,
    /// Granted and certified.
    Certified,
    /// Refused by the authority.
    Refused,
    /// Ended without an answer.
    Dropped,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 8] = [
        Self::Opened,
        Self::Notified,
        Self::Consented,
        Self::Filed,
        Self::Granted,
        Self::Certified,
        Self::Refused,
        Self::Dropped,
    ];

    /// Its code, stable.
    pub fn code(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Notified => "notified",
            Self::Consented => "consented",
            Self::Filed => "filed",
            Self::Granted => "granted",
            Self::Certified => "certified",
            Self::Refused => "refused",
            Self::Dropped => "dropped",
        }
    }

    /// The stage of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }

    /// The step that comes next, as a command names it; `None` when nothing does.
    pub fn next(self) -> Option<&'static str> {
        match self {
            Self::Opened => Some("notice"),
            Self::Notified => Some("consent"),
            Self::Consented => Some("file"),
            Self::Filed => Some("grant or refuse"),
            Self::Granted => Some("certificate"),
            Self::Certified | Self::Refused | Self::Dropped => None,
        }
    }

    /// Whether the authority or the service has still to answer.
    pub fn is_open(self) -> bool {
        self < Self::Granted
    }
}

/// The days of a request's steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// Opened in the service.
    pub opened: Day,
    /// The notice was handed over.
    pub notice: Option<Day>,
    /// The consent was signed.
    pub consent: Option<Day>,
    /// Filed with the authority.
    pub filed: Option<Day>,
    /// Answered, and how: the stage is [`Stage::Granted`], [`Stage::Refused`] or [`Stage::Dropped`].
    pub answered: Option<(Day, Stage)>,
    /// The certificate came in.
    pub certificate: Option<Day>,
}

impl Steps {
    /// How far it had come on a day, and since when; `None` before it was opened.
    pub fn on(&self, day: Day) -> Option<(Stage, Day)> {
        let by = |step: Option<Day>| step.filter(|d| *d <= day);
        let answer = self.answered.filter(|(d, _)| *d <= day);
        if let Some((since, stage)) = answer {
            let certified = by(self.certificate).filter(|_| stage == Stage::Granted);
            // The certificate may have come before the clearance's first day, by which the answer is dated.
            return Some(certified.map_or((stage, since), |d| (Stage::Certified, d.max(since))));
        }
        let steps = [(Stage::Filed, self.filed), (Stage::Consented, self.consent), (Stage::Notified, self.notice)];
        let taken = steps.into_iter().find_map(|(stage, step)| by(step).map(|d| (stage, d)));
        taken.or_else(|| by(Some(self.opened)).map(|d| (Stage::Opened, d)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_stage_begins_on_its_day() {
        let mut steps = Steps {
            opened: day("2026-01-01"),
            notice: Some(day("2026-01-05")),
            consent: Some(day("2026-01-10")),
            filed: Some(day("2026-01-10")),
            answered: Some((day("2026-06-01"), Stage::Granted)),
            certificate: Some(day("2026-05-20")),
        };
        let on = |steps: &Steps, text| steps.on(day(text)).map(|(stage, since)| format!("{} {since}", stage.code()));
        assert_eq!(on(&steps, "2025-12-31"), None);
        assert_eq!(on(&steps, "2026-01-04").as_deref(), Some("opened 2026-01-01"));
        assert_eq!(on(&steps, "2026-01-05").as_deref(), Some("notified 2026-01-05"));
        assert_eq!(on(&steps, "2026-01-10").as_deref(), Some("filed 2026-01-10"));
        assert_eq!(on(&steps, "2026-05-31").as_deref(), Some("filed 2026-01-10"));
        assert_eq!(on(&steps, "2026-06-01").as_deref(), Some("certified 2026-06-01"));
        steps.certificate = None;
        assert_eq!(on(&steps, "2026-06-01").as_deref(), Some("granted 2026-06-01"));
        steps.answered = Some((day("2026-06-01"), Stage::Dropped));
        steps.certificate = Some(day("2026-06-01"));
        assert_eq!(on(&steps, "2026-06-01").as_deref(), Some("dropped 2026-06-01"));
    }

    #[test]
    fn codes_are_read_back_and_what_is_open_has_a_next_step() {
        for stage in Stage::ALL {
            assert_eq!(Stage::parse(stage.code()), Some(stage));
            assert!(!stage.is_open() || stage.next().is_some());
        }
        assert_eq!(Stage::parse("lost"), None);
    }
}
