//! `--as-known DATE`: the facts as the journal had them at the end of a day.

use rusqlite::Connection;

use crate::checks::{Copies, Facts};
use crate::domain::{Day, Instant};
use crate::register::Register;
use crate::verify::replay;

use super::CliError;
use super::error::exit;

/// The facts, the moment they are told at, and the day of knowledge if it is not today.
pub(super) struct Known {
    pub(super) facts: Facts,
    pub(super) now: Instant,
    pub(super) as_known: Option<String>,
}

/// Loads the facts as known now, or as known at the end of a day by replaying the journal up to it.
pub(super) fn load(register: &Register, as_known: Option<Day>, copies: Copies) -> Result<Known, CliError> {
    let Some(day) = as_known else {
        return Ok(Known { facts: Facts::load(register.db(), copies)?, now: register.now(), as_known: None });
    };
    let until = Instant::start_of(day.plus_days(1), register.zone());
    let tables = tables(register, day)?;
    let mut facts = Facts::load(&tables, copies)?;
    facts.mark_erased(register.db())?;
    if facts.created == Day::MIN {
        return Err(CliError::new(format!("nothing was recorded by {day}")).hint("the register was created later"));
    }
    let now = Instant::of_seconds(until.seconds() - 1).min(register.now());
    Ok(Known { facts, now, as_known: Some(day.to_string()) })
}

/// The tables as the journal had them at the end of a day.
pub(super) fn tables(register: &Register, day: Day) -> Result<Connection, CliError> {
    let until = Instant::start_of(day.plus_days(1), register.zone());
    let (tables, faults) = replay(register.db(), Some(until))?;
    match faults.first() {
        None => Ok(tables),
        Some(fault) => Err(CliError::new("the journal cannot be replayed")
            .with_exit(exit::INTEGRITY)
            .because(crate::domain::printable(&fault.to_string()))
            .hint("greffe journal verify --deep names everything that does not fit")),
    }
}
