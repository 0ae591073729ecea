//! Findings as reports show them: one sentence in the reader's language, and all the evidence.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono_tz::Tz;
use serde::Serialize;

use super::audit::Note;
use super::moment;
use super::settings::{self, InForce, Settings};
use crate::campaigns::told::Told;
use crate::checks::needs::Part;
use crate::checks::{Check, Evidence, Finding, Value, check};
use crate::domain::{Day, Instant, Policies};
use crate::i18n::{Arg, Texts, check_key, locale};

/// A finding.
#[derive(Debug, Clone, Serialize)]
pub struct FindingView {
    /// Its identity, the same in every run.
    pub id: String,
    /// The check.
    pub check: &'static str,
    /// `info`, `minor`, `major`, `critical`.
    pub severity: &'static str,
    /// `established` or `possible`.
    pub certainty: &'static str,
    /// `open`, `explained`, `incident` or `accepted`.
    pub state: &'static str,
    /// The last word an officer said of it.
    pub word: Option<WordView>,
    /// Whether it no longer counts for the exit code.
    pub waived: bool,
    /// How many months or quarters before this one stated it without a break.
    pub before: u32,
    /// What the check rests on.
    pub basis: &'static str,
    /// Whether that was read in its source; if not, it is to be confirmed.
    pub basis_verified: bool,
    /// The room.
    pub room: Option<String>,
    /// The person's number.
    pub person: Option<String>,
    /// The card.
    pub card: Option<String>,
    /// What else it is about.
    pub subject: Option<String>,
    /// When it begins.
    pub at: Option<String>,
    /// The sentence.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
    /// The smallest change of the facts with which it would not have been made.
    pub change: String,
    /// Everything it rests on.
    pub evidence: Vec<EvidenceView>,
}

/// What an officer said of a finding.
#[derive(Debug, Clone, Serialize)]
pub struct WordView {
    /// `explained`, `incident`, `accepted`, or `open` when a word was taken back.
    pub said: String,
    /// Whether it still holds: not for other evidence, nor past its last day.
    pub holds: bool,
    /// Who said it.
    pub by: String,
    /// When.
    pub on: String,
    /// Why.
    pub reason: String,
    /// The last day of an acceptance.
    pub until: Option<String>,
    /// The incident.
    pub incident: Option<String>,
    /// The month or quarter it was said in.
    pub campaign: String,
}

/// A piece of evidence.
#[derive(Debug, Clone, Serialize)]
pub struct EvidenceView {
    /// The file of an import, or the journal.
    pub source: String,
    /// The line of the file, or the entry of the journal.
    pub line: Option<u64>,
    /// The moment of the event.
    pub at: Option<String>,
    /// What the source is: where it is no file, its word is the reader's.
    #[serde(skip)]
    pub place: Place,
    /// The settings in force at it, where the check reads any.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "settings::serialize")]
    pub settings: Option<InForce>,
    /// Those of them that changed within the period, as text.
    #[serde(skip)]
    pub shown: Arc<str>,
}

/// What a piece of evidence stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A file that was imported, known by its name.
    File,
    /// An import whose file has no name here.
    Import(u32),
    /// The journal.
    Journal,
}

/// Names for what evidence points to.
pub struct Sources {
    files: BTreeMap<u64, String>,
    zone: Tz,
    settings: Option<Settings>,
}

impl Sources {
    /// The files of the imports, by number, and the zone moments are told in.
    pub fn new(files: impl IntoIterator<Item = (u64, String)>, zone: Tz) -> Self {
        Self { files: files.into_iter().collect(), zone, settings: None }
    }

    /// The same that also cite the settings in force at each event of a period, and tell moments in the zone in force.
    #[must_use]
    pub fn with_settings(mut self, policies: &Policies, period: (Day, Day)) -> Self {
        self.settings = Some(Settings::new(policies, period));
        self
    }

    fn zone_at(&self, ms: i64) -> Tz {
        self.settings.as_ref().and_then(|s| s.zone_at(ms)).unwrap_or(self.zone)
    }

    /// The file of an import.
    pub fn file(&self, import: u32) -> String {
        self.files.get(&u64::from(import)).cloned().unwrap_or_else(|| format!("import {import}"))
    }

    /// A moment, milliseconds since 1970 UTC, in the zone.
    pub fn moment(&self, ms: i64) -> String {
        moment(ms, self.zone_at(ms))
    }

    /// A piece of a finding's evidence in words.
    fn evidence(&self, finding: &Finding, evidence: &Evidence) -> EvidenceView {
        let file = |import: u32| if self.files.contains_key(&u64::from(import)) { Place::File } else { Place::Import(import) };
        let place = match evidence {
            Evidence::Row { import, .. } | Evidence::Import { import } => file(*import),
            Evidence::Entry { .. } => Place::Journal,
        };
        let (source, line, at) = match evidence {
            Evidence::Row { at, import, line } => (self.file(*import), Some(*line), Some(moment(*at, self.zone_at(*at)))),
            Evidence::Entry { n } => ("journal".into(), Some(*n), None),
            Evidence::Import { import } => (self.file(*import), None, None),
        };
        let cited = self.settings.as_ref().map(|s| s.cited(finding, evidence)).unwrap_or_default();
        EvidenceView { source, line, at, place, settings: cited.all, shown: cited.shown }
    }

    /// A finding in words, with what became of it.
    pub fn finding(&self, finding: &Finding, told: &Told<'_>, texts: &Texts) -> FindingView {
        let stand = told.stand(finding);
        let meta = check(finding.check).map(Check::meta);
        FindingView {
            id: finding.id(),
            check: finding.check,
            severity: finding.severity.code(),
            certainty: finding.certainty.code(),
            state: stand.state.code(),
            word: stand.word.map(|w| WordView {
                said: w.state.clone(),
                holds: !stand.lapsed,
                by: w.officer.clone(),
                on: w.day.to_string(),
                reason: w.reason.clone(),
                until: w.until.map(|d| d.to_string()),
                incident: w.incident.clone(),
                campaign: w.campaign.to_string(),
            }),
            waived: stand.waived,
            before: stand.before,
            basis: meta.map_or("", |m| m.basis),
            basis_verified: meta.is_some_and(|m| m.verified),
            room: finding.room.clone(),
            person: finding.person.clone(),
            card: finding.card.clone(),
            subject: finding.subject.clone(),
            at: finding.at().map(|ms| moment(ms, self.zone_at(ms))),
            message: self.message(finding, texts),
            remedy: texts.get(&check_key(finding.check, "remedy"), &[]),
            change: self.change(finding, texts),
            evidence: finding.evidence.iter().map(|e| self.evidence(finding, e)).collect(),
        }
    }

    /// The sentence of a finding.
    pub fn message(&self, finding: &Finding, texts: &Texts) -> String {
        self.sentence(finding, "message", texts)
    }

    /// The smallest change of the facts with which a finding would not have been made.
    pub fn change(&self, finding: &Finding, texts: &Texts) -> String {
        self.sentence(finding, "change", texts)
    }

    fn sentence(&self, finding: &Finding, part: &str, texts: &Texts) -> String {
        let values: Vec<(&str, Arg)> = finding.values.iter().map(|(name, v)| (*name, self.arg(v, texts))).collect();
        texts.get(&check_key(finding.check, part), &values)
    }

    /// A text with its values.
    fn part(&self, (key, values): &Part, texts: &Texts) -> String {
        let args: Vec<(&str, Arg)> = values.iter().map(|(name, v)| (*name, self.arg(v, texts))).collect();
        texts.get(key, &args)
    }

    /// A text with its values, as a remark whose code is the text's key.
    pub fn note(&self, part: &Part, texts: &Texts) -> Note {
        Note { code: part.0.clone(), text: self.part(part, texts) }
    }

    fn arg(&self, value: &Value, texts: &Texts) -> Arg<'static> {
        match value {
            Value::Text(text) => text.clone().into(),
            Value::Number(n) => (*n).into(),
            Value::Serial(n) => n.to_string().into(),
            Value::Moment(ms) => {
                locale::instant(Instant::of_seconds(ms.div_euclid(1000)), self.zone_at(*ms), texts.lang()).into()
            }
            Value::Day(day) => locale::day(*day, texts.lang()).into(),
            Value::Word(key) => texts.get(key, &[]).into(),
            Value::Parts(parts) if parts.is_empty() => texts.get("ground-none", &[]).into(),
            Value::Parts(parts) => parts.iter().map(|part| self.part(part, texts)).collect::<Vec<_>>().join(", ").into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::CHECKS;
    use crate::i18n::Lang;

    fn sources() -> Sources {
        Sources::new([], chrono_tz::Europe::Brussels)
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_sentence_tells_days_moments_and_numbers_as_its_language_writes_them() {
        let at = Instant::parse("2026-07-01T06:15:41Z").unwrap().millis();
        let values = |value: Value| ("place-room".to_owned(), vec![("room", value)]);
        let told = |value: Value| Lang::ALL.map(|lang| sources().note(&values(value.clone()), Texts::of(lang)).text);
        assert_eq!(
            told(Value::Day(day("2026-11-25"))),
            ["le local 25/11/2026", "lokaal 25/11/2026", "Sperrzone 25.11.2026", "room 25/11/2026"]
        );
        let moment = [
            "le local 01/07/2026 08:15:41",
            "lokaal 01/07/2026 08:15:41",
            "Sperrzone 01.07.2026 08:15:41",
            "room 01/07/2026 08:15:41",
        ];
        assert_eq!(told(Value::Moment(at)), moment);
        let number = ["le local 12\u{202f}345", "lokaal 12.345", "Sperrzone 12.345", "room 12,345"];
        assert_eq!(told(Value::Number(12_345)), number);
        // What only looks like a day or a number is business data, and a line's number is its name.
        for text in ["2026-11-25", "Note 2026-11-25 12345", "2026-07-01T08:15:41+02:00", "12345"] {
            assert!(told(text.into()).iter().all(|t| t.ends_with(&format!(" {text}"))), "{text}");
        }
        assert!(told(Value::Serial(12_345)).iter().all(|t| t.ends_with(" 12345")));
    }

    #[test]
    fn how_a_day_is_told_changes_neither_the_identity_nor_the_digest() {
        let meta = CHECKS.iter().find(|c| c.meta().code == "CLR001").unwrap().meta();
        let bare = || Finding::of(meta).room("R1").person("P0001").subject("2026-11-25").entry(7);
        // Made by hand with Python's hashlib from what version 0.1 hashed: explanations given then must still hold.
        let (id, digest) = ("CLR001-8c95e37608", "7394f11e383ffe641e110ab646f99771bf5dbd16758b7710295eb3f415663005");
        for finding in [
            bare(),
            bare().value("day", day("2026-11-25")),
            bare().value("day", "2026-11-25"),
            bare().value("n", Value::Serial(3)),
        ] {
            assert_eq!((finding.id().as_str(), finding.digest(None).as_str()), (id, digest));
        }
    }

    #[test]
    fn no_check_tells_a_day_as_text() {
        // A day that goes as text would be told as programs write it: every file of a check that turns one into text is looked at.
        let mut stack = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/checks"))];
        while let Some(at) = stack.pop() {
            if at.is_dir() {
                stack.extend(std::fs::read_dir(&at).unwrap().map(|e| e.unwrap().path()));
                continue;
            }
            let text = std::fs::read_to_string(&at).unwrap();
            for words in text.split(".value(").skip(1) {
                let call = words.split(";\n").next().unwrap_or_default().split(".value(").next().unwrap_or_default();
                let turned =
                    ["day.to_string()", "due.to_string()", "until.to_string()", "since.to_string()", "expires.to_string()"];
                assert!(!turned.iter().any(|t| call.contains(t)), "{}: {call}", at.display());
            }
        }
    }
}
