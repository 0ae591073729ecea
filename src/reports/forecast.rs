//! The forecast as a report.

use serde::Serialize;

use super::audit::Note;
use super::finding::Sources;
use super::meta::Meta;
use crate::campaigns::forecast::{Ending, Forecast};
use crate::campaigns::hypothesis::{Hypothesis, Supposed};
use crate::campaigns::leads::{Basis, Range};
use crate::checks::Facts;
use crate::checks::continuity::{Continuity, Gap, Subject};
use crate::i18n::Texts;

/// The format's name.
pub const FORMAT: &str = "greffe/forecast/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ForecastView {
    /// `greffe/forecast/v1`.
    pub format: &'static str,
    pub meta: Meta,
    /// Whether anything is supposed: the report is then not about the register as it stands.
    pub hypothetical: bool,
    /// What is supposed, in words.
    pub hypotheses: Vec<Note>,
    pub lead_times: Vec<LeadView>,
    pub months: Vec<MonthView>,
    /// Everyone in service with a clearance that counts, the first to end first.
    pub people: Vec<EndingView>,
    pub continuity: Vec<ContinuityView>,
    pub not_concluded: Vec<Note>,
}

/// How long the authority takes for a level.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct LeadView {
    pub level: &'static str,
    /// From filing to the answer, days.
    pub answer: Option<RangeView>,
    /// From the notice to filing, days.
    pub preparation: Option<RangeView>,
    pub used: BasisView,
}

/// Days something took.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RangeView {
    pub times: u64,
    pub shortest: i64,
    pub median: i64,
    pub longest: i64,
}

/// The lead that counts.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct BasisView {
    /// `learnt` or `setting`.
    pub basis: &'static str,
    pub days: Option<i64>,
    pub answers: Option<u64>,
    pub months: Option<i32>,
}

/// A month.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct MonthView {
    pub month: String,
    /// Whose clearance ends, by number.
    pub expiring: Vec<String>,
    /// Whose last safe filing day it holds while nothing is filed.
    pub to_file: Vec<String>,
}

/// A person's clearance to watch.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct EndingView {
    pub person: String,
    pub name: String,
    pub level: String,
    pub scopes: String,
    pub expires: String,
    pub last_safe_filing: String,
    pub lead: BasisView,
    pub request: Option<RequestView>,
    /// The last safe day is past and nothing was filed.
    pub late: bool,
}

/// A request under way.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RequestView {
    pub request: u64,
    /// `opened`, `notified`, `consented`, `filed`.
    pub stage: &'static str,
    pub since: String,
}

/// Something that must not be left without people.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ContinuityView {
    /// `room`, `level`, `combination`, `officers`.
    pub kind: &'static str,
    /// The room, the level with its scope, the container; empty for the officer's function.
    pub subject: String,
    /// The same in words.
    pub place: String,
    pub required: u32,
    /// The fewest people on any day of the forecast.
    pub least: u32,
    pub concluded: bool,
    pub steps: Vec<StepView>,
    pub gaps: Vec<GapView>,
}

/// Days with the same number of people.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct StepView {
    pub from: String,
    pub until: String,
    pub people: u32,
}

/// Days without enough people.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct GapView {
    pub from: String,
    pub until: String,
    /// It goes on to the last day looked at, and perhaps after it.
    pub goes_on: bool,
    pub least: u32,
    pub lost: Vec<LossView>,
}

/// Who ceases to count.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct LossView {
    pub person: String,
    pub last: String,
    /// `left`, `expired`, `suspended`, `withdrawn`, `ended`, `below-level`, `scope`, `off-list` …
    pub why: &'static str,
    /// The same in words.
    pub text: String,
}

impl From<Range> for RangeView {
    fn from(range: Range) -> Self {
        Self { times: range.times as u64, shortest: range.shortest, median: range.median, longest: range.longest }
    }
}

impl From<Basis> for BasisView {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Learnt { days, answers } => {
                Self { basis: "learnt", days: Some(days), answers: Some(answers as u64), months: None }
            }
            Basis::Setting { months } => Self { basis: "setting", days: None, answers: None, months: Some(months) },
        }
    }
}

impl From<&Ending> for EndingView {
    fn from(ending: &Ending) -> Self {
        Self {
            person: ending.person.clone(),
            name: ending.name.clone(),
            level: ending.words.clone(),
            scopes: ending.scopes.to_string(),
            expires: ending.expires.to_string(),
            last_safe_filing: ending.last_safe.to_string(),
            lead: ending.basis.into(),
            request: ending.request.map(|(request, stage, since)| RequestView {
                request,
                stage: stage.code(),
                since: since.to_string(),
            }),
            late: ending.late,
        }
    }
}

/// Puts a forecast in words. The facts are those it was made from, whatever is supposed made true in them.
pub fn view(
    forecast: &Forecast,
    supposed: &[Hypothesis],
    facts: &Facts,
    sources: &Sources,
    meta: Meta,
    texts: &Texts,
) -> ForecastView {
    let ids = |list: &[usize]| list.iter().map(|i| forecast.endings[*i].person.clone()).collect();
    let lead = |(level, history): (&crate::domain::Level, &crate::campaigns::leads::History)| LeadView {
        level: level.belgian(),
        answer: history.answer.map(Into::into),
        preparation: history.preparation.map(Into::into),
        used: forecast.leads.basis(*level).into(),
    };
    ForecastView {
        format: FORMAT,
        meta,
        hypothetical: !supposed.is_empty(),
        hypotheses: supposed.iter().map(|h| sources.note(&words(h), texts)).collect(),
        lead_times: forecast.leads.levels.iter().map(lead).collect(),
        months: forecast
            .months
            .iter()
            .map(|m| MonthView { month: m.month.to_string(), expiring: ids(&m.expiring), to_file: ids(&m.to_file) })
            .collect(),
        people: forecast.endings.iter().map(Into::into).collect(),
        continuity: forecast.continuity.iter().map(|c| continuity(c, facts, texts)).collect(),
        not_concluded: forecast.not_concluded.iter().map(|part| sources.note(part, texts)).collect(),
    }
}

fn words(hypothesis: &Hypothesis) -> crate::checks::needs::Part {
    let key = match hypothesis.what {
        Supposed::Leaves => "suppose-leaves",
        Supposed::LosesClearance => "suppose-loses-clearance",
        Supposed::RenewedUntil => "suppose-renewed",
    };
    (key.to_owned(), vec![("person", hypothesis.person.as_str().into()), ("date", hypothesis.day.into())])
}

fn continuity(one: &Continuity, facts: &Facts, texts: &Texts) -> ContinuityView {
    let place = |what: &'static str, id: &str| texts.get(&format!("place-{what}"), &[(what, id.into())]);
    let (kind, subject, place) = match &one.subject {
        Subject::Room(at) => ("room", facts.rooms[*at].id.clone(), place("room", &facts.rooms[*at].id)),
        Subject::Level(_, scope, words) => ("level", format!("{words} ({})", scope.code()), place("level", words)),
        Subject::Combination(at) => {
            let id = facts.containers[*at].id.clone();
            let place = texts.get("place-combination", &[("container", id.as_str().into())]);
            ("combination", id, place)
        }
        Subject::Officers => ("officers", String::new(), texts.get("place-officer", &[])),
    };
    ContinuityView {
        kind,
        subject,
        place,
        required: one.required,
        least: one.steps.iter().map(|s| s.people).min().unwrap_or(0),
        concluded: one.concluded,
        steps: one
            .steps
            .iter()
            .map(|s| StepView { from: s.from.to_string(), until: s.until.to_string(), people: s.people })
            .collect(),
        gaps: one.gaps.iter().map(|gap| self::gap(gap, facts, texts)).collect(),
    }
}

fn gap(gap: &Gap, facts: &Facts, texts: &Texts) -> GapView {
    let lost = |loss: &crate::checks::continuity::Loss| LossView {
        person: facts.people[loss.person].id.clone(),
        last: loss.last.to_string(),
        why: loss.why.strip_prefix("bar-").unwrap_or(loss.why),
        text: texts.get(loss.why, &[]),
    };
    GapView {
        from: gap.from.to_string(),
        until: gap.until.to_string(),
        goes_on: gap.goes_on,
        least: gap.least,
        lost: gap.lost.iter().map(lost).collect(),
    }
}
