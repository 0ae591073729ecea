//! The constants of the register: each a dated setting with its source and whether that source was read.

use std::collections::BTreeMap;

use super::Day;

/// What a setting's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingKind {
    /// A whole number from 0 to 100,000.
    Number,
    /// An IANA time zone.
    Zone,
}

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its name, stable.
    pub name: &'static str,
    /// What its value is.
    pub kind: SettingKind,
    /// The value until the officer sets another.
    pub default: &'static str,
    /// In what it is counted.
    pub unit: &'static str,
    /// Where the default comes from.
    pub source: &'static str,
    /// Whether the source was read; if not, the officer is asked to confirm the value.
    pub verified: bool,
}

const fn number(name: &'static str, default: &'static str, unit: &'static str, source: &'static str, verified: bool) -> Setting {
    Setting { name, kind: SettingKind::Number, default, unit, source, verified }
}

/// Every setting, by name.
pub const SETTINGS: &[Setting] = &[
    number("backup-days", "7", "days", "practice of the register; to be confirmed", false),
    number("briefing-months", "12", "months", "practice of the service; to be confirmed", false),
    number("burst-minutes", "10", "minutes", "practice; to be confirmed", false),
    number("burst-refusals", "5", "refusals", "practice; to be confirmed", false),
    number("certificate-years", "5", "years", "Council Decision 2013/488/EU annex III 45", true),
    number("certificate-years-top-secret", "10", "years", "Council Decision 2013/488/EU annex III 45", true),
    number("checkpoint-days", "35", "days", "practice of the register; to be confirmed", false),
    number("clock-minutes", "5", "minutes", "practice; to be confirmed", false),
    number("combination-months", "12", "months", "Council Decision 2013/488/EU annex II 31", true),
    number("consent-days", "15", "days", "law of 11-12-1998 art. 16 §1", true),
    number("consent-level", "4", "rank", "Council Decision 2013/488/EU annex III 25", true),
    number("continuity-combination", "2", "people", "practice; to be confirmed", false),
    number("continuity-level", "2", "people", "practice; to be confirmed", false),
    number(
        "continuity-officers",
        "2",
        "people",
        "site of the National Security Authority: preferably at most two; to be confirmed",
        false,
    ),
    number("continuity-room", "2", "people", "practice; to be confirmed", false),
    number("declassification-notice-months", "6", "months", "law of 11-12-1998 art. 7", true),
    number("dormant-days", "90", "days", "practice of the service", true),
    number("forecast-months", "24", "months", "practice; to be confirmed", false),
    number("handover-days", "31", "days", "practice; to be confirmed", false),
    number("idle-presence-hours", "4", "hours", "practice; to be confirmed", false),
    number("inventory-months", "12", "months", "IGI 1300: yearly inventory; practice of the service", false),
    number("loan-days", "30", "days", "practice; to be confirmed", false),
    number("lone-seconds", "120", "seconds", "practice; to be confirmed", false),
    number("need-months", "12", "months", "practice of the service", true),
    number("overlong-hours", "10", "hours", "practice; to be confirmed", false),
    number("page-count-level", "2", "rank", "Council Decision 2013/488/EU annex III: page numbers; to be confirmed", false),
    number("receipt-days", "30", "days", "practice; to be confirmed", false),
    number("registration-days", "5", "working days", "practice; to be confirmed", false),
    number("renewal-lead-months", "6", "months", "no figure found; to be confirmed", false),
    number("renewal-window-months", "12", "months", "practice of the service", true),
    number("request-days", "180", "days", "no figure found; to be confirmed", false),
    Setting {
        name: "time-zone",
        kind: SettingKind::Zone,
        default: "Europe/Brussels",
        unit: "",
        source: "seat of the service",
        verified: true,
    },
    number("validity-years", "5", "years", "law of 11-12-1998 art. 1bis, 22; site of the appeal body", true),
    number("witness-level", "2", "rank", "stricter than Council Decision 2013/488/EU annex III 44", true),
];

/// Why a setting cannot be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// No such setting.
    #[error("unknown setting; `greffe policy list` shows them")]
    Unknown,
    /// Not a number in bounds.
    #[error("the value must be a whole number from 0 to 100000")]
    Number,
    /// No such zone.
    #[error("unknown time zone; write an IANA name such as Europe/Brussels")]
    Zone,
}

impl Setting {
    /// The setting of a name.
    pub fn named(name: &str) -> Result<&'static Self, PolicyError> {
        SETTINGS.iter().find(|s| s.name == name).ok_or(PolicyError::Unknown)
    }

    /// Accepts a value of the right kind.
    pub fn check(&self, value: &str) -> Result<(), PolicyError> {
        match self.kind {
            SettingKind::Number => match value.parse::<u32>() {
                Ok(n) if n <= 100_000 && n.to_string() == value => Ok(()),
                _ => Err(PolicyError::Number),
            },
            SettingKind::Zone => value.parse::<chrono_tz::Tz>().map(|_| ()).map_err(|_| PolicyError::Zone),
        }
    }
}

/// The settings in force on each day.
#[derive(Debug, Clone, Default)]
pub struct Policies(BTreeMap<(String, Day), String>);

impl Policies {
    /// Adds a setting in force from a day; a later addition for the same day replaces it.
    pub fn set(&mut self, name: &str, from: Day, value: &str) {
        self.0.insert((name.to_owned(), from), value.to_owned());
    }

    /// The value in force on a day, the default when none was set by then.
    pub fn text(&self, name: &str, day: Day) -> &str {
        let set = self.0.range((name.to_owned(), Day::MIN)..=(name.to_owned(), day)).next_back();
        set.map(|(_, v)| v.as_str()).or_else(|| Setting::named(name).ok().map(|s| s.default)).unwrap_or_default()
    }

    /// A number in force on a day.
    pub fn number(&self, name: &str, day: Day) -> u32 {
        self.text(name, day).parse().unwrap_or(0)
    }

    /// The register's time zone on a day.
    pub fn zone(&self, day: Day) -> chrono_tz::Tz {
        self.text("time-zone", day).parse().unwrap_or(chrono_tz::Europe::Brussels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_valid_and_sorted() {
        for pair in SETTINGS.windows(2) {
            assert!(pair[0].name < pair[1].name);
        }
        for setting in SETTINGS {
            assert_eq!(setting.check(setting.default), Ok(()), "{}", setting.name);
            assert!(!setting.source.is_empty());
        }
    }

    #[test]
    fn the_setting_in_force_is_the_latest_by_its_day() {
        let day = |t| Day::parse(t).unwrap();
        let mut policies = Policies::default();
        policies.set("overlong-hours", day("2026-08-15"), "8");
        assert_eq!(policies.number("overlong-hours", day("2026-08-14")), 10);
        assert_eq!(policies.number("overlong-hours", day("2026-08-15")), 8);
        assert_eq!(Setting::named("overlong-hours").unwrap().check("08"), Err(PolicyError::Number));
    }
}
