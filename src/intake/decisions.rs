//! Decisions as a file: one line a person, written by hand or in a workbook, read whole or named line by line.

use std::collections::BTreeMap;
use std::path::Path;

use super::row::Row;
use super::table::Header;
use super::{IntakeError, Kind, RowError, RowFault, sheet, text};
use crate::domain::{Level, Marking, Proposal, Regime, Scopes, check_id};

/// The columns of a list of decisions; those of a template that carry no decision are there to be read by people.
static DECISIONS: Kind = Kind {
    name: "decisions",
    required: &["person", "decision"],
    optional: &["reason", "level", "scope", "proposal", "name", "because"],
    acts: |_| Ok(Vec::new()),
};

/// A decision as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The line of the file.
    pub line: u64,
    /// The person.
    pub person: String,
    /// What is decided.
    pub decision: Proposal,
    /// Why.
    pub reason: String,
    /// The level asked for, if it is not the one that is proposed.
    pub level: Option<Level>,
    /// The scopes asked for, if they are not those that are proposed.
    pub scopes: Option<Scopes>,
}

/// What was read.
#[derive(Debug, Default)]
pub struct Decisions {
    /// The decisions, in the order of the file.
    pub decisions: Vec<Decision>,
    /// Lines of people without a decision: they stay as they are.
    pub blank: u64,
    /// Lines that cannot be read.
    pub faulty: Vec<RowFault>,
}

/// Reads a file of decisions with the columns `person,decision[,reason,level,scope]`.
///
/// # Errors
/// Fails for a file that cannot be read as a table; a line that cannot be read is among the faulty ones.
pub fn read(path: &Path) -> Result<Decisions, IntakeError> {
    let bytes = super::bytes(path)?;
    if bytes.len() as u64 > super::MAX_BYTES {
        return Err(IntakeError::TooLarge);
    }
    let (text, _) = text::decode(bytes)?;
    let header = Header::read(&text, &DECISIONS)?;
    let (mut out, mut seen) = (Decisions::default(), BTreeMap::new());
    for (line, fields) in header.rows(&text) {
        match fields.and_then(|fields| decision(line, &Row::new(&header.columns, &fields))) {
            Ok(None) => out.blank += 1,
            Ok(Some(decision)) => match seen.insert(decision.person.clone(), line) {
                None => out.decisions.push(decision),
                Some(first) => out.faulty.push(fault(line, RowError::row(format!("line {first} decides the same person")))),
            },
            Err(error) => out.faulty.push(fault(line, error)),
        }
    }
    Ok(out)
}

fn fault(line: u64, error: RowError) -> RowFault {
    RowFault { line, field: error.field, reason: error.reason, hint: error.hint }
}

fn decision(line: u64, row: &Row<'_>) -> Result<Option<Decision>, RowError> {
    let person = row.required("person")?;
    check_id(&person).map_err(|e| RowError::field("person", e.to_string()))?;
    let Some(word) = row.optional("decision") else { return Ok(None) };
    let decision =
        Proposal::parse(&word).ok_or_else(|| RowError::field("decision", "it is none of maintain, request, extend, remove"))?;
    let level = row.optional("level").map(|text| Marking::parse(&text, Some(Regime::Be))).transpose();
    let scopes = row.optional("scope").map(|text| Scopes::parse(&text)).transpose();
    Ok(Some(Decision {
        line,
        person,
        decision,
        reason: row.optional("reason").map(sheet::unmarked).unwrap_or_default(),
        level: level.map_err(|e| RowError::field("level", e.to_string()))?.map(|m| m.level),
        scopes: scopes.map_err(|e| RowError::field("scope", e.to_string()))?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Decisions {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("decisions.csv");
        std::fs::write(&path, text).unwrap();
        read(&path).unwrap()
    }

    #[test]
    fn every_line_is_a_decision_a_blank_or_named() {
        let read =
            of("person;decision;reason;level;scope\nP0001;Maintain;;;\nP0002;;;;\nP0003;extend;\"FICTIF; twice\";SECRET;BE+NATO
P0004;approve;;;\nP0001;remove;x;;\nP0005;request;;NOTHING;\n");
        let people: Vec<_> = read.decisions.iter().map(|d| (d.line, d.person.as_str(), d.decision)).collect();
        assert_eq!(people, [(2, "P0001", Proposal::Maintain), (4, "P0003", Proposal::Extend)]);
        assert_eq!((read.decisions[1].reason.as_str(), read.decisions[1].level), ("FICTIF; twice", Some(Level::Secret)));
        assert_eq!(read.blank, 1);
        let faulty: Vec<_> = read.faulty.iter().map(|f| (f.line, f.field.as_deref().unwrap_or("-"))).collect();
        assert_eq!(faulty, [(5, "decision"), (6, "-"), (7, "level")]);
    }
}
