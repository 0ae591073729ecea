//! A fictional ministry: an ordinary quarter in which nothing is to be found, and one planted case for every check.
//!
//! It is a real register, made by acts and imports like any other, so that what it shows is what the program does. Names
//! say FICTIF or VERZONNEN. Everything is told from the moment it is made, and is the same for the same moment, apart from
//! keys and what follows from them. To plant a case for a new check: write its function in `planted`, and its line there.

mod badges;
mod build;
mod compare;
mod dates;
mod documents;
mod error;
mod inventories;
mod lists;
mod logs;
mod people;
mod plan;
mod planted;
mod random;
mod report;
mod rooms;
#[cfg(test)]
mod tests;

pub use build::OFFICER;
pub use compare::{Line, Status};
pub use error::DemoError;

use std::path::Path;

use crate::domain::{Instant, Quarter};
use crate::i18n::Texts;
use crate::vault::KdfParams;

use build::{Places, build};
use compare::compare;
use dates::Dates;
use plan::Plan;

/// What is wanted.
pub struct Order<'a> {
    /// The directory to fill: absent or empty.
    pub dir: &'a Path,
    /// The moment everything is told from.
    pub now: Instant,
    /// The language of the text reports.
    pub texts: &'a Texts,
    /// Parameters of the key derivation.
    pub kdf: KdfParams,
    /// Cases that are not planted, by code: what is then missing shows that the comparison can fail.
    pub omit: &'a [&'a str],
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The register, 32 hexadecimal digits.
    pub register: String,
    /// The quarter that was audited.
    pub quarter: Quarter,
    /// The log files with the profile each is read with and the days it covers, as `greffe log import` takes them.
    pub files: Vec<(String, &'static str, String)>,
    /// Rows of the log files.
    pub rows: u64,
    /// What was found against what was planted, by code.
    pub lines: Vec<Line>,
}

impl Outcome {
    /// Whether everything planted was found and nothing else.
    pub fn complete(&self) -> bool {
        self.lines.iter().all(|line| line.status == Status::Ok)
    }
}

/// Makes the demonstration: the register, its logs, the three runs and their reports; compares.
///
/// # Errors
/// When the directory is not empty, a file cannot be written, or (a fault of this program) an act is refused.
pub fn run(order: &Order<'_>) -> Result<Outcome, DemoError> {
    let places = Places::prepare(order.dir)?;
    let plan = planned(order.now, order.omit);
    let dates = plan.dates.clone();
    let (register, files) = build(plan, &places, order)?;
    let reported = report::make(&register, &dates, order.texts, &places.reports)?;
    Ok(Outcome {
        register: register.id().to_owned(),
        quarter: dates.quarter,
        files: files
            .into_iter()
            .map(|f| (f.name, f.profile, format!("{}..{}", f.covers.from, f.covers.until.unwrap_or(f.covers.from))))
            .collect(),
        rows: reported.rows,
        lines: compare(&dates, reported.findings),
    })
}

/// The whole plan: people in good order, what spoils them, then the ordinary days.
fn planned(now: Instant, omit: &[&str]) -> Plan {
    let mut plan = Plan::new(Dates::at(now));
    rooms::plan(&mut plan);
    people::plan(&mut plan);
    for case in planted::cases().into_iter().filter(|case| !omit.contains(&case.code)) {
        (case.plant)(&mut plan);
    }
    people::record(&mut plan);
    documents::plan(&mut plan);
    inventories::plan(&mut plan);
    lists::plan(&mut plan);
    badges::plan(&mut plan);
    plan
}
