//! What a month's review or a quarter's audit states when it is opened: its findings, each by its identity.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::self_decided::own_line;
use super::{Refusal, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;
use crate::journal::entry::unhex;

/// A finding as it was stated: who and what it is about, how grave, how sure, on how much evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// Its identity, the same in every run that finds the same cause.
    pub finding: String,
    /// The check's code.
    pub check: String,
    /// `info`, `minor`, `major`, `critical`.
    pub severity: String,
    /// `possible` or `established`.
    pub certainty: String,
    /// The room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// The person's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// What else it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Pieces of evidence.
    pub count: u64,
    /// SHA-256 over severity, certainty and evidence, hexadecimal: an explanation holds for this evidence and no other.
    pub digest: String,
}

/// Refuses findings that are stated twice, or in no form the table takes.
pub(super) fn refuse(findings: &[Stated]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for stated in findings {
        let name = printable(&stated.finding);
        if !seen.insert(&stated.finding) {
            return Err(Refusal::new(format!("finding {name} is stated twice")));
        }
        let severity = ["info", "minor", "major", "critical"].contains(&stated.severity.as_str());
        let certainty = ["possible", "established"].contains(&stated.certainty.as_str());
        if !severity || !certainty || unhex(&stated.digest).is_none() {
            return Err(Refusal::new(format!("finding {name} is not stated in a form the register knows")));
        }
    }
    Ok(())
}

/// Puts what a campaign states in the place of what it stated before.
pub(super) fn apply(tables: &Connection, stamp: &Stamp, campaign: &str, findings: &[Stated]) -> rusqlite::Result<()> {
    run(tables, "DELETE FROM statement WHERE campaign = ?1", params![campaign])?;
    for s in findings {
        run(
            tables,
            "INSERT INTO statement (campaign, finding, code, severity, certainty, room, person, card, subject, count, digest, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                campaign,
                s.finding,
                s.check,
                s.severity,
                s.certainty,
                s.room,
                s.person,
                s.card,
                s.subject,
                s.count,
                s.digest,
                stamp.n
            ],
        )?;
    }
    Ok(())
}

/// The evidence a campaign stated for a finding: how much, and its digest.
///
/// # Errors
/// Refuses a finding that the campaign did not state.
pub(super) fn of(view: &View<'_>, campaign: &str, finding: &str) -> Result<(u64, String), Refusal> {
    let sql = "SELECT count, digest FROM statement WHERE campaign = ?1 AND finding = ?2";
    let mut statement = view.db.prepare_cached(sql)?;
    let mut rows = statement.query([campaign, finding])?;
    match rows.next()? {
        Some(row) => Ok((row.get(0)?, row.get(1)?)),
        None => Err(Refusal::new(format!("{} states no finding {}", printable(campaign), printable(finding)))
            .hint("a finding is stated when its month or quarter is opened; `greffe finding list` shows them")),
    }
}

/// Puts the officer's word on a finding in the table.
pub(super) fn word(
    tables: &Connection,
    stamp: &Stamp,
    (campaign, finding): (&str, &str),
    (state, reason): (&str, &str),
    day: Day,
    until: Option<Day>,
) -> rusqlite::Result<()> {
    run(
        tables,
        "INSERT INTO finding_state (n, finding, campaign, state, day, officer, reason, until_day, count, digest)
         SELECT ?1, finding, campaign, ?4, ?5, ?6, ?7, ?8, count, digest FROM statement WHERE campaign = ?2 AND finding = ?3",
        params![stamp.n, campaign, finding, state, day.to_string(), stamp.officer, reason, until.map(|d| d.to_string())],
    )
}

/// Refuses an officer's word on a finding about themselves while another officer could give it.
pub(super) fn not_own(view: &View<'_>, campaign: &str, finding: &str) -> Result<(), Refusal> {
    let sql = "SELECT person FROM statement WHERE campaign = ?1 AND finding = ?2";
    let Some(Some(person)) = view.one::<Option<String>>(sql, &[&campaign, &finding])? else { return Ok(()) };
    let own = own_line(view, &person)?;
    if own.is_some_and(|own| own.another) {
        return Err(Refusal::new(format!("finding {} is about the officer who would decide it", printable(finding)))
            .hint("another officer decides it (GOV003)"));
    }
    Ok(())
}
