//! `greffe log`: access logs of the rooms.

mod coverage;
mod import;
mod presence;
mod profiles;
mod purge;

use clap::{Args, Subcommand};

use super::{CliError, Context};
use crate::checks::{Facts, Ground, Period};
use crate::domain::{Day, DaySpan, Quarter};
use crate::register::Register;

/// What can be done with logs.
#[derive(Subcommand)]
pub(crate) enum Log {
    /// Import a badge log; every row is accepted, quarantined or excluded as an exact repeat
    Import(import::Import),
    /// List the imports with their accounts
    List,
    /// Show which hours of a quarter the logs cover, room by room
    Coverage(Window),
    /// Show who was in which room, within bounds
    Presence(presence::Presence),
    /// Erase the events of imports whose retention is over; counts, bounds and hashes stay
    Purge(purge::Purge),
    /// Show the rows that could not be read
    Quarantine {
        /// Only this import
        import: Option<u64>,
    },
    /// List the profiles, show one, or propose one for a file
    Profiles(profiles::Profiles),
}

/// Which time is looked at.
#[derive(Args, Clone)]
pub(crate) struct Window {
    /// The quarter, as 2026-Q3 [default: the last full one]
    #[arg(long, value_parser = Quarter::parse, conflicts_with = "period")]
    quarter: Option<Quarter>,
    /// Any days instead, as 2026-07-01..2026-09-30
    #[arg(long, value_name = "FROM..UNTIL", value_parser = parse_span)]
    period: Option<DaySpan>,
    /// Only this room
    #[arg(long)]
    room: Option<String>,
}

/// Reads `FROM..UNTIL`, both days included.
pub(crate) fn parse_span(text: &str) -> Result<DaySpan, String> {
    let (from, until) = text.split_once("..").ok_or("write FROM..UNTIL, as 2026-07-01..2026-09-30")?;
    let day = |t| Day::parse(t).map_err(|e| e.to_string());
    DaySpan::new(day(from)?, Some(day(until)?)).ok_or_else(|| "the period ends before it begins".to_owned())
}

impl Window {
    /// The period asked for, and its quarter if it is one.
    pub(crate) fn period(&self, today: Day) -> (Period, Option<Quarter>) {
        match (self.period, self.quarter) {
            (Some(span), _) => (Period { first: span.from, last: span.until.unwrap_or(span.from) }, None),
            (None, quarter) => {
                let quarter = quarter.unwrap_or_else(|| Quarter::of(today).previous());
                (Period { first: quarter.first(), last: quarter.last() }, Some(quarter))
            }
        }
    }

    /// The ground of the period; an unknown room is an error that offers the known ones.
    pub(crate) fn ground<'a>(&self, facts: &'a Facts, register: &Register) -> Result<Ground<'a>, CliError> {
        let (period, _) = self.period(register.today());
        let only = match &self.room {
            Some(room) => Some(room_of(facts, room)?),
            None => None,
        };
        Ok(Ground::new(facts, period, register.now(), register.zone(), only))
    }
}

/// The room of an identifier; an unknown one is an error that offers the known ones.
pub(crate) fn room_of(facts: &Facts, room: &str) -> Result<usize, CliError> {
    facts.rooms.iter().position(|r| r.id == room).ok_or_else(|| {
        let known: Vec<_> = facts.rooms.iter().map(|r| r.id.as_str()).collect();
        CliError::new("there is no such room").hint(format!("rooms of the register: {}", known.join(", ")))
    })
}

pub(super) fn run(context: &mut Context<'_>, command: &Log) -> Result<u8, CliError> {
    match command {
        Log::Import(args) => import::run(context, args)?,
        Log::List => super::table::list(context, "imports", None)?,
        Log::Coverage(window) => coverage::run(context, window)?,
        Log::Presence(args) => presence::run(context, args)?,
        Log::Quarantine { import } => {
            super::table::list(context, "quarantine", import.map(|n| n.to_string()).as_deref())?;
        }
        Log::Purge(args) => purge::run(context, args)?,
        Log::Profiles(args) => profiles::run(context, args)?,
    }
    Ok(0)
}
