//! The settings a report rests on: for the whole period, with their source, and at each event that a check judged by them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono_tz::Tz;
use serde::{Serialize, Serializer};

use crate::checks::{Evidence, Finding, check};
use crate::domain::{Day, Instant, Policies, Setting};

/// A setting over the period of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingView {
    /// Its name.
    pub name: &'static str,
    /// In what it is counted.
    pub unit: &'static str,
    /// Its values in order: one when nothing changed.
    pub segments: Vec<SegmentView>,
}

/// A value over some days of the period, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SegmentView {
    /// The value.
    pub value: String,
    /// The first day of the period on which it is in force.
    pub from: String,
    /// The last.
    pub until: String,
    /// What it rests on.
    pub source: String,
    /// Whether that was read; otherwise the value is to be confirmed.
    pub verified: bool,
    /// Whether it is the default: its source is the program's, and told in the reader's language.
    #[serde(skip)]
    pub default: bool,
}

impl SettingView {
    /// Whether it changed within the period, or a value is to be confirmed: what paper shows.
    pub fn notable(&self) -> bool {
        self.segments.len() > 1 || self.segments.iter().any(|s| !s.verified)
    }
}

/// Every setting that checks read, by name, over a period; the time zone is read by all.
pub fn of_checks(policies: &Policies, codes: &[&str], (first, last): (Day, Day)) -> Vec<SettingView> {
    let read = codes.iter().filter_map(|code| check(code)).flat_map(|c| c.meta().settings.iter().copied());
    let mut names: Vec<&str> = read.chain(["time-zone"]).collect();
    names.sort_unstable();
    names.dedup();
    of_names(policies, &names, (first, last))
}

/// Settings by name, in that order, over a period.
pub fn of_names(policies: &Policies, names: &[&str], (first, last): (Day, Day)) -> Vec<SettingView> {
    let settings = names.iter().filter_map(|name| Setting::named(name).ok());
    settings.map(|setting| of_setting(policies, setting, (first, last))).collect()
}

fn of_setting(policies: &Policies, setting: &'static Setting, (first, last): (Day, Day)) -> SettingView {
    let segments = policies.segments(setting.name, first, last).into_iter().map(|s| SegmentView {
        value: s.value,
        from: s.from.to_string(),
        until: s.until.to_string(),
        source: s.source,
        verified: s.verified,
        default: s.since.is_none(),
    });
    SettingView { name: setting.name, unit: setting.unit, segments: segments.collect() }
}

/// The settings in force at an event, by name; shared by all events of a day.
pub type InForce = Arc<BTreeMap<&'static str, String>>;

/// What is in force at an event, and the part of it that text shows: what changed within the period.
#[derive(Debug, Clone, Default)]
pub struct Cited {
    /// All of it, where the check reads settings.
    pub all: Option<InForce>,
    /// As text; empty where nothing changed.
    pub shown: Arc<str>,
}

/// Writes shared settings as the object they are.
pub fn serialize<S: Serializer>(settings: &Option<InForce>, to: S) -> Result<S::Ok, S::Error> {
    settings.as_deref().serialize(to)
}

/// Looks up what was in force at each event of a report's evidence.
pub struct Settings {
    policies: Policies,
    period: (Day, Day),
    known: RefCell<HashMap<(&'static str, Day), Cited>>,
}

impl Settings {
    /// Over a period; what is told of no day is told of its last.
    pub fn new(policies: &Policies, period: (Day, Day)) -> Self {
        Self { policies: policies.clone(), period, known: RefCell::default() }
    }

    /// The time zone in force at a moment, if one was ever set.
    pub fn zone_at(&self, ms: i64) -> Option<Tz> {
        self.policies.sets_zone().then(|| self.policies.zone_at(Instant::of_seconds(ms.div_euclid(1000))))
    }

    /// What was in force where a finding's evidence happened.
    pub fn cited(&self, finding: &Finding, evidence: &Evidence) -> Cited {
        let day = match evidence {
            Evidence::Row { at, .. } => self.policies.day_of(Instant::of_seconds(at.div_euclid(1000))),
            Evidence::Entry { n } => finding.days.get(n).copied().unwrap_or(self.period.1),
            Evidence::Import { .. } => self.period.1,
        };
        let key = (finding.check, day);
        if let Some(cited) = self.known.borrow().get(&key) {
            return cited.clone();
        }
        let cited = self.on(finding.check, day);
        self.known.borrow_mut().insert(key, cited.clone());
        cited
    }

    fn on(&self, code: &str, day: Day) -> Cited {
        let names = check(code).map_or(&[][..], |c| c.meta().settings);
        if names.is_empty() {
            return Cited::default();
        }
        let all: BTreeMap<_, _> = names.iter().map(|name| (*name, self.policies.text(name, day).to_owned())).collect();
        let changed = all.iter().filter(|(name, _)| self.policies.changes(name, self.period.0, self.period.1));
        let shown: Vec<_> = changed.map(|(name, value)| format!("{name} {value}")).collect();
        Cited { all: Some(Arc::new(all)), shown: shown.join(", ").into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::told::Told;
    use crate::checks::CHECKS;
    use crate::checks::governing::Governing;
    use crate::i18n::{Lang, Texts};
    use crate::reports::finding::Sources;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn at(text: &str) -> i64 {
        Instant::parse(text).unwrap().millis()
    }

    fn policies() -> Policies {
        let mut policies = Policies::default();
        policies.set_on("overlong-hours", day("2026-08-15"), "8", "note FICTIVE", true);
        policies
    }

    const QUARTER: (&str, &str) = ("2026-07-01", "2026-09-30");

    #[test]
    fn a_report_names_every_setting_its_checks_read_with_its_segments() {
        let codes: Vec<_> = CHECKS.iter().map(|c| c.meta().code).collect();
        let period = (day(QUARTER.0), day(QUARTER.1));
        let all = of_checks(&policies(), &codes, period);
        assert!(all.windows(2).all(|pair| pair[0].name < pair[1].name));
        let few = of_checks(&policies(), &["ACC012", "ACC001"], period);
        let told: Vec<_> = few
            .iter()
            .map(|s| (s.name, s.segments.iter().map(|g| format!("{} {}..{} {}", g.value, g.from, g.until, g.verified)).collect()))
            .collect::<Vec<(_, Vec<_>)>>();
        let hours = ["10 2026-07-01..2026-08-14 false", "8 2026-08-15..2026-09-30 true"].map(String::from);
        assert_eq!(told[0], ("overlong-hours", hours.to_vec()));
        assert_eq!(told[1], ("time-zone", vec!["Europe/Brussels 2026-07-01..2026-09-30 true".to_owned()]));
        assert_eq!((few[0].notable(), few[1].notable()), (true, false));
    }

    #[test]
    fn each_piece_of_evidence_cites_what_was_in_force_at_it() {
        let meta = CHECKS.iter().find(|c| c.meta().code == "ACC012").unwrap().meta();
        let row = |t| Evidence::Row { at: at(t), import: 1, line: 1 };
        let finding = Finding::of(meta).evidence(vec![row("2026-08-14T21:59:59Z"), row("2026-08-14T22:00:00Z")]);
        let sources = |changed: bool| {
            let policies = if changed { policies() } else { Policies::default() };
            Sources::new([], chrono_tz::Europe::Brussels).with_settings(&policies, (day(QUARTER.0), day(QUARTER.1)))
        };
        let (texts, governing) = (Texts::of(Lang::En), Governing::default());
        let told = Told::new(&governing, None, day(QUARTER.1));
        let view = sources(true).finding(&finding, &told, texts);
        let json = serde_json::to_value(&view).unwrap();
        assert_eq!(json["evidence"][0]["settings"], serde_json::json!({ "overlong-hours": "10" }));
        assert_eq!(json["evidence"][1]["settings"], serde_json::json!({ "overlong-hours": "8" }));
        assert_eq!((&*view.evidence[0].shown, &*view.evidence[1].shown), ("overlong-hours 10", "overlong-hours 8"));
        // The control: without a change paper is silent, the JSON is not; a check without settings cites none.
        let view = sources(false).finding(&finding, &told, texts);
        assert_eq!((&*view.evidence[0].shown, view.evidence[0].settings.is_some()), ("", true));
        let other = CHECKS.iter().find(|c| c.meta().code == "ACC001").unwrap().meta();
        let view = sources(true).finding(&Finding::of(other).evidence(vec![row("2026-08-20T10:00:00Z")]), &told, texts);
        assert!(serde_json::to_value(&view).unwrap()["evidence"][0].get("settings").is_none());
    }

    #[test]
    fn a_journal_entry_cites_the_day_it_is_judged_on() {
        let meta = CHECKS.iter().find(|c| c.meta().code == "XCK001").unwrap().meta();
        let mut policies = Policies::default();
        policies.set("clock-minutes", day("2026-08-15"), "1");
        let sources = Sources::new([], chrono_tz::Europe::Brussels).with_settings(&policies, (day(QUARTER.0), day(QUARTER.1)));
        let governing = Governing::default();
        let finding = Finding::of(meta).entry(7).entry(8).judged_on(7, day("2026-08-14"));
        let view = sources.finding(&finding, &Told::new(&governing, None, day(QUARTER.1)), Texts::of(Lang::En));
        let told: Vec<_> = view.evidence.iter().map(|e| e.settings.as_ref().unwrap()["clock-minutes"].as_str()).collect();
        assert_eq!(told, ["5", "1"]);
    }
}
