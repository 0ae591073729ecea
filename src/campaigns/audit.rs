//! The quarterly access-log audit: coverage first, then findings, then what is not concluded.

use rusqlite::Connection;

use super::days::{DayCounter, Days};
use super::presence::{Counter, Presence};
use crate::checks::facts::ReaderSide;
use crate::checks::{Asked, CHECKS, Check, Examined, Ground, Run, examine, judge_with};
use crate::store::StoreError;

/// Why something is not concluded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotConcluded {
    /// Part of the period is covered by no import.
    Uncovered,
    /// Logs of the period were erased after their retention: how many, and their rows.
    Erased(u64, u64),
    /// Part of the covered time is doubtful.
    Doubtful,
    /// Events without outcome, or with a word no profile knows, are not taken for granted.
    Outcome(u64),
    /// Events at readers that belong to no room.
    Reader(u64),
    /// Rows that could not be read.
    Quarantine(u64),
    /// A room whose readers show no way out.
    Direction(String),
    /// Times are known to the minute only.
    Minute,
}

/// A finished audit.
#[derive(Debug, Clone)]
pub struct Audit {
    /// What the pass over the events gave; its findings include those over facts, gravest first.
    pub examined: Examined,
    /// How presence in each room is known.
    pub presence: Presence,
    /// What each day looked like in each room, if it was asked for.
    pub days: Option<Days>,
    /// What is not concluded.
    pub not_concluded: Vec<NotConcluded>,
    /// The checks that ran, by code.
    pub checks: Vec<&'static str>,
}

/// Audits the ground's period. `logs` holds the rows; the ground's facts say what was known.
pub fn audit(logs: &Connection, ground: &Ground<'_>) -> Result<Audit, StoreError> {
    audit_with(logs, ground, Keep::default())
}

/// What an audit keeps beside its findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keep {
    /// Every stay of a room with a level, which may be millions.
    pub stays: bool,
    /// What each day looked like in each of those rooms.
    pub days: bool,
}

/// The same, and more of it.
pub fn audit_with(logs: &Connection, ground: &Ground<'_>, keep: Keep) -> Result<Audit, StoreError> {
    let mut counter = Counter::new(ground, keep.stays);
    let mut days = keep.days.then(|| DayCounter::new(ground));
    let mut examined = examine(logs, ground, &mut |stays| {
        counter.stays(stays);
        if let Some(days) = &mut days {
            days.stays(stays);
        }
    })?;
    let last = ground.period.last.min(ground.day_of(ground.now));
    let asked = Asked { run: Run::Audit, day: last };
    examined.findings = judge_with(ground.facts, &asked, std::mem::take(&mut examined.findings));
    let not_concluded = not_concluded(ground, &examined);
    Ok(Audit {
        examined,
        presence: counter.finish(),
        days: days.map(DayCounter::finish),
        not_concluded,
        checks: codes(Run::Audit),
    })
}

/// The codes of the checks a command runs.
pub fn codes(run: Run) -> Vec<&'static str> {
    CHECKS.iter().map(|c: &&dyn Check| c.meta()).filter(|m| m.runs.contains(&run)).map(|m| m.code).collect()
}

fn not_concluded(ground: &Ground<'_>, examined: &Examined) -> Vec<NotConcluded> {
    let mut out = Vec::new();
    let wanted = || examined.coverage.iter().filter(|c| ground.about(c.room) && ground.facts.rooms[c.room].controlled());
    if wanted().any(|c| !c.uncovered.spans().is_empty()) {
        out.push(NotConcluded::Uncovered);
    }
    let (erased, rows) = ground.erased().fold((0, 0), |(n, rows), log| (n + 1, rows + log.accepted));
    if erased > 0 {
        out.push(NotConcluded::Erased(erased, rows));
    }
    if wanted().any(|c| !c.doubtful.is_empty()) {
        out.push(NotConcluded::Doubtful);
    }
    if examined.unknown > 0 {
        out.push(NotConcluded::Outcome(examined.unknown));
    }
    if examined.elsewhere > 0 {
        out.push(NotConcluded::Reader(examined.elsewhere));
    }
    let quarantined: u64 = ground.facts.logs.iter().filter(|l| examined.imports.contains(&l.import)).map(|l| l.quarantined).sum();
    if quarantined > 0 {
        out.push(NotConcluded::Quarantine(quarantined));
    }
    let zoned = |room| ground.facts.readers.iter().any(|r| r.room == room && r.side == ReaderSide::Zone);
    for coverage in wanted().filter(|c| !c.imports.is_empty() && !ground.two_sided(c.room) && !zoned(c.room)) {
        out.push(NotConcluded::Direction(ground.facts.rooms[coverage.room].id.clone()));
    }
    if examined.resolution_ms >= 60_000 {
        out.push(NotConcluded::Minute);
    }
    out
}
