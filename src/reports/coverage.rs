//! Coverage as reports show it: hours per room, and the spans that are not covered or doubtful.

use serde::Serialize;

use super::{hours, moment};
use crate::checks::Ground;
use crate::checks::coverage::RoomCoverage;
use crate::domain::Instant;

/// One room.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageView {
    /// The room.
    pub room: String,
    /// Hours an import covers, doubtful ones included.
    pub covered_hours: f64,
    /// Hours no import covers.
    pub uncovered_hours: f64,
    /// Covered hours that are doubtful.
    pub doubtful_hours: f64,
    /// The imports that cover it.
    pub imports: Vec<u64>,
    /// What is not covered.
    pub uncovered: Vec<SpanView>,
    /// What is doubtful, with the reason.
    pub doubtful: Vec<SpanView>,
}

/// A span of time, the end excluded.
#[derive(Debug, Clone, Serialize)]
pub struct SpanView {
    /// From.
    pub from: String,
    /// Until.
    pub until: String,
    /// `no-import`, `erased`, `sequence-gap`, `silent-day`, `dst-hour`, `quarantine`.
    pub why: &'static str,
    /// The day the events were erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased: Option<String>,
    /// The journal entry that erased them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
}

/// The coverage of the rooms that conclusions are wanted about; places of rank 0 are left out.
pub fn view(ground: &Ground<'_>, coverage: &[RoomCoverage]) -> Vec<CoverageView> {
    let told = |ms: i64| moment(ms, ground.zone_at(Instant::of_seconds(ms.div_euclid(1000))));
    let span = |from, until, why| SpanView { from: told(from), until: told(until), why, erased: None, entry: None };
    let gone = |(from, until, import): &(i64, i64, u64)| {
        let of = ground.facts.logs.iter().find(|l| l.import == *import).and_then(|l| l.erased.as_ref());
        SpanView { erased: of.map(|e| e.day.to_string()), entry: of.map(|e| e.n), ..span(*from, *until, "erased") }
    };
    coverage
        .iter()
        .filter(|c| ground.about(c.room) && ground.facts.rooms[c.room].controlled())
        .map(|c| CoverageView {
            room: ground.facts.rooms[c.room].id.clone(),
            covered_hours: hours(c.covered.length()),
            uncovered_hours: hours(c.uncovered.length()),
            doubtful_hours: hours(c.doubtful_ms()),
            imports: c.imports.clone(),
            uncovered: c
                .without_log()
                .spans()
                .iter()
                .map(|s| span(s.from, s.until, "no-import"))
                .chain(c.erased.iter().map(gone))
                .collect(),
            doubtful: c.doubtful.iter().map(|(from, until, why)| span(*from, *until, why.code())).collect(),
        })
        .collect()
}
