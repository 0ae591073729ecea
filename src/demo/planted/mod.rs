//! What is planted: one case for every check, each a small function that spoils one thing.

mod access;
mod across;
mod clearances;
mod documents;
mod governance;
mod inventories;
mod log;
mod premises;
mod registration;
mod visitors;

pub(super) use governance::finding;

use super::dates::Dates;
use super::plan::Plan;

/// One planted case.
pub(super) struct Case {
    /// The check that must find it.
    pub(super) code: &'static str,
    /// What the finding must be about: every word is its person, card, room or other subject.
    pub(super) subject: fn(&Dates) -> String,
    /// Another check that cannot but find it too.
    pub(super) also: Option<Also>,
    /// Plants it.
    pub(super) plant: fn(&mut Plan),
}

/// A finding that follows from a case and cannot be avoided.
pub(super) struct Also {
    pub(super) code: &'static str,
    pub(super) subject: fn(&Dates) -> String,
    /// The text that says why.
    pub(super) why: &'static str,
}

impl Case {
    const fn new(code: &'static str, subject: fn(&Dates) -> String, plant: fn(&mut Plan)) -> Self {
        Self { code, subject, also: None, plant }
    }

    const fn also(self, code: &'static str, subject: fn(&Dates) -> String, why: &'static str) -> Self {
        Self { also: Some(Also { code, subject, why }), ..self }
    }
}

/// Every case, by code.
pub(super) fn cases() -> Vec<&'static Case> {
    let groups: [&'static [Case]; 10] = [
        access::CASES,
        across::CASES,
        clearances::CASES,
        documents::CASES,
        governance::CASES,
        inventories::CASES,
        log::CASES,
        premises::CASES,
        registration::CASES,
        visitors::CASES,
    ];
    let mut all: Vec<_> = groups.into_iter().flatten().collect();
    all.sort_by_key(|case| case.code);
    all
}
