//! `documents`: what is in the register, everything on its sheet, and where all copies of each are.
//!
//! The level is read without assuming a regime: `SECRET` is Belgian and French, and a document of another state taken for a
//! Belgian one would be handled by the wrong rules. A backlog is taken over as found, faults included: `inspect` names them.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::document::{Details, Direction, Register, next_number};
use crate::acts::{ActError, Refusal};
use crate::domain::{Level, Marking, Regime, printable};
use crate::journal::Tx;

pub(super) const KIND: Kind = Kind { name: "documents", required: REQUIRED, optional: OPTIONAL, acts };

/// The columns a list of documents must have.
pub(super) const REQUIRED: &[&str] = &["number", "registered", "level", "originator", "reference", "title"];

/// The columns a list of documents may have.
pub(super) const OPTIONAL: &[&str] = &[
    "copies",
    "pages",
    "regime",
    "direction",
    "container",
    "holder",
    "series",
    "copy_numbers",
    "copies_of",
    "received",
    "dated",
    "finalised",
    "verbatim",
    "caveats",
    "releasable",
    "correspondent",
    "channel",
    "slip",
    "receipt_given",
    "annexes",
    "medium",
    "change_on",
    "change_event",
    "change_level",
    "group",
    "derived_from",
];

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    document(row, true)
}

/// A row as a document, taken over from paper as found, or arriving now at a place it may be in.
pub(super) fn document(row: &Row<'_>, taken_over: bool) -> Result<Vec<AnyAct>, RowError> {
    let direction = row.parse("direction", |text| {
        Direction::parse(text).ok_or_else(|| "not a direction; write in, out or internal".to_owned())
    })?;
    let series = row.optional("series");
    // Without a number the series gives its next one when the row is recorded.
    let number = match (row.optional("number"), &series) {
        (None, None) => {
            return Err(RowError::field("number", "it is empty").hint("give it, or the series that gives the next one"));
        }
        (number, _) => number.unwrap_or_default(),
    };
    let level = row.marking("level", "regime")?;
    let copy_numbers = row.parse("copy_numbers", numbers)?.unwrap_or_default();
    let copies = row.number("copies")?.unwrap_or(copy_numbers.len().max(1) as u32);
    Ok(vec![AnyAct::Document(Box::new(Register {
        reference: row.owned("reference"),
        title: row.owned("title"),
        copies,
        pages: row.number("pages")?,
        direction: direction.unwrap_or(Direction::In),
        container: row.optional("container"),
        holder: row.optional("holder"),
        series,
        copy_numbers,
        details: details(row, level.regime)?,
        need_group: row.optional("group"),
        derived_from: sources(row.text("derived_from")),
        taken_over,
        ..Register::new(&number, row.required_day("registered")?, level, &row.required("originator")?)
    }))])
}

fn details(row: &Row<'_>, regime: Regime) -> Result<Details, RowError> {
    Ok(Details {
        received: row.day("received")?,
        dated: row.day("dated")?,
        finalised: row.day("finalised")?,
        verbatim: row.owned("verbatim"),
        caveats: row.owned("caveats"),
        releasable: row.owned("releasable"),
        correspondent: row.owned("correspondent"),
        channel: row.owned("channel"),
        slip: row.owned("slip"),
        receipt_given: row.day("receipt_given")?,
        copies_of: row.number("copies_of")?,
        annexes: row.number("annexes")?,
        medium: row.text("medium").to_lowercase(),
        change_on: row.day("change_on")?,
        change_event: row.owned("change_event"),
        change_level: row.parse("change_level", |text| rank(text, regime))?,
    })
}

/// The level a document will have; only its rank counts, words that several regimes share are the document's own.
fn rank(text: &str, regime: Regime) -> Result<Level, String> {
    Marking::parse(text, Some(regime)).map(|marking| marking.level).map_err(|e| e.to_string())
}

/// The numbers of the copies: `3+4`, `1-12`, `1-3+7`. Their order and repetition are judged by the act.
fn numbers(text: &str) -> Result<Vec<u32>, String> {
    let wrong = || "not the numbers of copies; write 3+4 or 1-12, from 1 to 9999".to_owned();
    let one = |text: &str| {
        let text = text.trim();
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u32>().ok().filter(|n| digits && (1..=9999).contains(n)).ok_or_else(wrong)
    };
    let mut out = Vec::new();
    for part in text.split('+') {
        match part.split_once('-') {
            Some((first, last)) => match (one(first)?, one(last)?) {
                (first, last) if first <= last => out.extend(first..=last),
                _ => return Err(wrong()),
            },
            None => out.push(one(part)?),
        }
        if out.len() > 9999 {
            return Err(wrong());
        }
    }
    Ok(out)
}

/// The documents it was made from, in the order in which the act names them.
fn sources(text: &str) -> Vec<String> {
    let mut out: Vec<_> = text.split('+').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect();
    out.sort_unstable();
    out
}

/// The act with its number: its own, or the next one of its series as the rows above left it.
pub(super) fn numbered(tx: &Tx<'_>, mut act: Register) -> Result<Register, ActError> {
    if act.number.is_empty()
        && let Some(series) = &act.series
    {
        let next = next_number(tx.db(), series, act.registered)?;
        act.number = next.ok_or_else(|| Refusal::new(format!("series {} is not in the register", printable(series))))?;
    }
    Ok(act)
}

#[cfg(test)]
mod tests {
    use super::{numbers, sources};

    #[test]
    fn copies_are_named_one_by_one_or_from_to() {
        assert_eq!(numbers("3+4"), Ok(vec![3, 4]));
        assert_eq!(numbers(" 1-3 + 7 "), Ok(vec![1, 2, 3, 7]));
        assert_eq!(numbers("1-9999").map(|n| n.len()), Ok(9999));
        for bad in ["", "+", "3+", "0", "10000", "4-3", "1-", "-1", "1--2", "a", "+3", "1-2-3", "1-9999+1", "1.0"] {
            assert!(numbers(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn sources_are_sorted_for_the_act() {
        assert_eq!(sources("2026/0002 + 2026/0001+"), ["2026/0001", "2026/0002"]);
        assert!(sources("").is_empty());
    }
}
