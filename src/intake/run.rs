//! Recording the rows of a file, and naming every one that could not be.

use super::{AnyAct, Parsed, RowError};
use crate::acts::{self, ActError};
use crate::journal::Tx;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a file with faulty rows must not be committed unless the officer said so"]
pub struct Outcome {
    /// Rows in the file: taken and faulty together.
    pub rows: u64,
    /// Rows taken.
    pub taken: u64,
    /// Rows not taken, by line.
    pub faulty: Vec<RowFault>,
    /// Acts recorded for the rows taken; the entry about the file itself is not among them.
    pub entries: u64,
    /// Whether the transaction may be committed: nothing is faulty, or the officer said to skip what is.
    pub acceptable: bool,
}

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// The physical line it begins on.
    pub line: u64,
    /// The column, if one is to blame.
    pub field: Option<String>,
    /// Why, safe to print.
    pub reason: String,
    /// What the officer can do.
    pub hint: Option<String>,
}

/// Records the rows of a file in a transaction, which the caller commits when the outcome is acceptable and drops
/// otherwise, or in a dry run.
///
/// Every row is tried, so that all faults come out at once. A row whose text is good can be refused by the register as it
/// stands after the rows above it: a number given twice is refused at its second line. Fails only for what is no fault of
/// a row: an officer without the role, a register that cannot be written.
pub fn run(tx: &mut Tx<'_>, parsed: &Parsed, skip_faulty: bool) -> Result<Outcome, ActError> {
    run_with(tx, parsed, skip_faulty, &mut |_| ())
}

/// The same, telling every few hundred rows how many bytes of [`Parsed::size`] are read.
pub fn run_with(
    tx: &mut Tx<'_>,
    parsed: &Parsed,
    skip_faulty: bool,
    progress: &mut dyn FnMut(usize),
) -> Result<Outcome, ActError> {
    let mut outcome = Outcome { rows: 0, taken: 0, faulty: Vec::new(), entries: 0, acceptable: true };
    let mut rows = parsed.rows();
    while let Some((line, row)) = rows.next() {
        outcome.rows += 1;
        if outcome.rows % 256 == 0 {
            progress(rows.at());
        }
        let fault = match row {
            Ok(acts) => match record(tx, acts) {
                Ok(entries) => {
                    outcome.taken += 1;
                    outcome.entries += entries;
                    continue;
                }
                Err(ActError::Refused(refusal)) => {
                    RowError { field: None, reason: refusal.to_string(), hint: refusal.the_hint().map(str::to_owned) }
                }
                Err(other) => return Err(other),
            },
            Err(error) => error,
        };
        outcome.faulty.push(RowFault { line, field: fault.field, reason: fault.reason, hint: fault.hint });
    }
    outcome.acceptable = outcome.faulty.is_empty() || skip_faulty;
    if outcome.acceptable && outcome.taken > 0 {
        acts::record(
            tx,
            &acts::import::File {
                kind: parsed.kind.name.to_owned(),
                file: parsed.name.clone(),
                sha256: parsed.sha256.clone(),
                rows: outcome.rows,
                taken: outcome.taken,
                skipped: outcome.faulty.iter().map(|f| f.line).collect(),
            },
        )?;
    }
    Ok(outcome)
}

/// A row's acts, all or none; how many there were.
fn record(tx: &mut Tx<'_>, acts: Vec<AnyAct>) -> Result<u64, ActError> {
    let count = acts.len() as u64;
    let mut acts = acts.into_iter();
    match (acts.next(), count) {
        (Some(one), 1) => one.record(tx)?,
        (first, _) => tx.together(|tx| first.into_iter().chain(acts).try_for_each(|act| act.record(tx)))?,
    }
    Ok(count)
}
