//! The constants of the register: each a dated setting with its source and whether that source was read.

use std::collections::BTreeMap;

use super::{Day, Instant};

/// What a setting's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingKind {
    /// A whole number from 0 to 100,000.
    Number,
    /// An IANA time zone.
    Zone,
    /// A line of text, at most 80 characters; may be empty.
    Text,
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

const fn text(name: &'static str, source: &'static str) -> Setting {
    Setting { name, kind: SettingKind::Text, default: "", unit: "", source, verified: false }
}

/// Every setting, by name.
pub const SETTINGS: &[Setting] = &[
    number("acceptance-months", "12", "months", "practice: the next yearly round looks at it again; to be confirmed", false),
    number("ahead-days", "30", "days", "practice: how far ahead status looks; to be confirmed", false),
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
    number(
        "container-check-days",
        "31",
        "days",
        "practice: how far back missing end-of-day checks are told; to be confirmed",
        false,
    ),
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
    text("paper-marking", "the officer's: the handling marking of reports and forms; while empty, that they hold personal data"),
    text("paper-service", "the officer's: the institution that reports and forms name"),
    number("receipt-days", "30", "days", "practice; to be confirmed", false),
    number("registration-days", "5", "working days", "practice; to be confirmed", false),
    number("renewal-lead-months", "6", "months", "no figure found; to be confirmed", false),
    number("renewal-window-months", "12", "months", "practice of the service", true),
    number("request-days", "180", "days", "no figure found; to be confirmed", false),
    number(
        "retention-years",
        "5",
        "years",
        "BayVSA 56: evidence of controls kept five years; to be confirmed for Belgium",
        false,
    ),
    number("silent-days", "8", "days", "practice: open days needed to tell what is usual; to be confirmed", false),
    number("silent-percent", "75", "percent", "practice: open days in use for a room to be usually used; to be confirmed", false),
    Setting {
        name: "time-zone",
        kind: SettingKind::Zone,
        default: "Europe/Brussels",
        unit: "",
        source: "seat of the service",
        verified: true,
    },
    number("unusual-entries", "20", "entries", "practice: entries needed to tell somebody's hours; to be confirmed", false),
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
    /// Too long, or with characters that are no writing.
    #[error("the value must be one line of at most 80 characters")]
    Text,
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
            SettingKind::Text if value.chars().count() <= 80 && !value.chars().any(char::is_control) => Ok(()),
            SettingKind::Text => Err(PolicyError::Text),
        }
    }
}

/// A value that was set, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    value: String,
    source: String,
    verified: bool,
}

/// A value of a setting over days on which nothing about it changed, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The value.
    pub value: String,
    /// The first of the days asked about on which it is in force.
    pub from: Day,
    /// The last of them.
    pub until: Day,
    /// The day it is in force since; `None` for the default, which always was.
    pub since: Option<Day>,
    /// What it rests on.
    pub source: String,
    /// Whether that source was read; otherwise the value is to be confirmed.
    pub verified: bool,
}

/// The settings in force on each day.
#[derive(Debug, Clone, Default)]
pub struct Policies(BTreeMap<String, BTreeMap<Day, Held>>);

impl Policies {
    /// Adds a setting in force from a day; a later addition for the same day replaces it.
    pub fn set(&mut self, name: &str, from: Day, value: &str) {
        self.set_on(name, from, value, "", false);
    }

    /// Adds a setting with what it rests on, and whether that was read.
    pub fn set_on(&mut self, name: &str, from: Day, value: &str, source: &str, verified: bool) {
        let held = Held { value: value.to_owned(), source: source.to_owned(), verified };
        self.0.entry(name.to_owned()).or_default().insert(from, held);
    }

    fn held(&self, name: &str, day: Day) -> Option<(Day, &Held)> {
        self.0.get(name)?.range(..=day).next_back().map(|(from, held)| (*from, held))
    }

    /// The value in force on a day, the default when none was set by then.
    pub fn text(&self, name: &str, day: Day) -> &str {
        let set = self.held(name, day).map(|(_, held)| held.value.as_str());
        set.or_else(|| Setting::named(name).ok().map(|s| s.default)).unwrap_or_default()
    }

    /// A number in force on a day.
    pub fn number(&self, name: &str, day: Day) -> u32 {
        self.text(name, day).parse().unwrap_or(0)
    }

    /// What was in force from a day to another, in order: one segment when nothing changed. A value set anew with another
    /// source is a change, the same set anew is none.
    pub fn segments(&self, name: &str, from: Day, until: Day) -> Vec<Segment> {
        let changes = self.0.get(name).into_iter().flat_map(|set| set.keys().copied());
        let mut out: Vec<Segment> = Vec::new();
        for day in std::iter::once(from).chain(changes.filter(|day| from < *day && *day <= until)) {
            let next = match self.held(name, day) {
                Some((since, held)) => Segment {
                    value: held.value.clone(),
                    from: day,
                    until,
                    since: Some(since),
                    source: held.source.clone(),
                    verified: held.verified,
                },
                None => {
                    let Ok(setting) = Setting::named(name) else { return Vec::new() };
                    let (value, source) = (setting.default.to_owned(), setting.source.to_owned());
                    Segment { value, from: day, until, since: None, source, verified: setting.verified }
                }
            };
            match out.last_mut() {
                Some(last) if (&last.value, &last.source, last.verified) == (&next.value, &next.source, next.verified) => {}
                last => {
                    if let Some(last) = last {
                        last.until = day.plus_days(-1);
                    }
                    out.push(next);
                }
            }
        }
        out
    }

    /// The numbers in force from a day to another, each with its first and last day.
    pub fn numbers(&self, name: &str, from: Day, until: Day) -> Vec<(Day, Day, u32)> {
        let mut out: Vec<(Day, Day, u32)> = Vec::new();
        for segment in self.segments(name, from, until) {
            let number = segment.value.parse().unwrap_or(0);
            match out.last_mut() {
                Some(last) if last.2 == number => last.1 = segment.until,
                _ => out.push((segment.from, segment.until, number)),
            }
        }
        out
    }

    /// Whether a setting takes more than one value over some days.
    pub fn changes(&self, name: &str, from: Day, until: Day) -> bool {
        let now = self.text(name, from);
        self.0.get(name).is_some_and(|set| set.range(from..=until).any(|(_, held)| held.value != now))
    }

    /// The register's time zone on a day.
    pub fn zone(&self, day: Day) -> chrono_tz::Tz {
        self.text("time-zone", day).parse().unwrap_or(chrono_tz::Europe::Brussels)
    }

    /// Whether the time zone was ever set.
    pub fn sets_zone(&self) -> bool {
        self.0.contains_key("time-zone")
    }

    /// The first instant of a day, in the zone in force on it.
    pub fn start_of(&self, day: Day) -> Instant {
        Instant::start_of(day, self.zone(day))
    }

    /// The civil day of a moment: the last one that had begun, each in the zone in force on it. Where the zone changes, a day
    /// is longer or shorter, and none is lost.
    pub fn day_of(&self, at: Instant) -> Day {
        let utc = at.day(chrono_tz::UTC);
        let begun = [1, 0].into_iter().map(|ahead| utc.plus_days(ahead)).find(|day| self.start_of(*day) <= at);
        begun.unwrap_or_else(|| utc.plus_days(-1))
    }

    /// The time zone in force at a moment.
    pub fn zone_at(&self, at: Instant) -> chrono_tz::Tz {
        self.zone(self.day_of(at))
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

    #[test]
    fn a_change_splits_a_period_and_the_same_value_again_does_not() {
        let day = |t| Day::parse(t).unwrap();
        let mut policies = Policies::default();
        policies.set_on("overlong-hours", day("2026-08-15"), "8", "decision 1", true);
        policies.set_on("overlong-hours", day("2026-09-01"), "8", "decision 1", true);
        let found = policies.segments("overlong-hours", day("2026-07-01"), day("2026-09-30"));
        let told: Vec<_> =
            found.iter().map(|s| format!("{} {}..{} {:?} {}", s.value, s.from, s.until, s.since, s.verified)).collect();
        assert_eq!(told, ["10 2026-07-01..2026-08-14 None false", "8 2026-08-15..2026-09-30 Some(2026-08-15) true"]);
        assert!(policies.changes("overlong-hours", day("2026-07-01"), day("2026-08-15")));
        assert!(!policies.changes("overlong-hours", day("2026-07-01"), day("2026-08-14")));
        assert!(!policies.changes("overlong-hours", day("2026-08-15"), day("2026-12-31")));
        // Another source for the same value is told.
        policies.set_on("overlong-hours", day("2026-09-01"), "8", "decision 2", false);
        assert_eq!(policies.segments("overlong-hours", day("2026-07-01"), day("2026-09-30")).len(), 3);
        assert_eq!(policies.segments("need-months", day("2026-07-01"), day("2026-09-30")).len(), 1);
    }

    #[test]
    fn each_moment_has_one_day_where_the_zone_changes() {
        let day = |t| Day::parse(t).unwrap();
        let at = |t| Instant::parse(t).unwrap();
        let mut policies = Policies::default();
        policies.set("time-zone", day("2026-08-15"), "America/New_York");
        policies.set("time-zone", day("2026-08-20"), "Asia/Tokyo");
        for (moment, expected) in [
            ("2026-08-14T21:59:59Z", "2026-08-14"),
            // In Brussels the 15th has begun, in New York not yet: the 14th is six hours longer.
            ("2026-08-14T22:00:00Z", "2026-08-14"),
            ("2026-08-15T03:59:59Z", "2026-08-14"),
            ("2026-08-15T04:00:00Z", "2026-08-15"),
            ("2026-08-19T14:59:59Z", "2026-08-19"),
            // Tokyo's 20th begins while it is still the 19th in New York.
            ("2026-08-19T15:00:00Z", "2026-08-20"),
        ] {
            assert_eq!(policies.day_of(at(moment)), day(expected), "{moment}");
        }
        assert_eq!(policies.zone_at(at("2026-08-14T23:00:00Z")), chrono_tz::Europe::Brussels);
    }
}
