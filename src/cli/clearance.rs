//! `greffe clearance`: clearances and the requests for them. A clearance is named by the entry that recorded it.

use clap::{Args, Subcommand};
use serde_json::Value;

use super::args::level;
use super::{CliError, Context, table};
use crate::acts;
use crate::domain::{Day, Marking, Scopes, Stage};
use crate::register::Register;
use crate::store::{self, StoreError};

/// What can be done with clearances.
#[derive(Subcommand)]
pub(crate) enum Clearance {
    /// Record that a clearance was requested: a first one, a renewal, a higher level, one more scope. Where the steps before
    /// filing are kept, begin with `open` instead
    Request(Request),
    /// Open a request in the service: nothing is handed over or sent yet
    Open(Request),
    /// Record that the notice was handed over to the person against receipt
    Notice(Step),
    /// Record that the person signed the consent; after the term of the law (setting consent-days) it comes too late
    Consent(Step),
    /// Record that the request was sent to the authority
    File(Step),
    /// End a request without an answer: no consent came in time, or the need is gone
    Drop {
        /// The entry that opened or recorded the request
        request: u64,
        /// The day it ended [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// Why, unclassified
        #[arg(long)]
        reason: String,
    },
    /// Record that the certificate of a granted clearance was received
    Certificate(Step),
    /// Record that the authority refused a request that was filed
    Refuse {
        /// The entry that recorded the request
        request: u64,
        /// The day of the decision [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// The authority's reference or the reason, unclassified
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Record a clearance the authority granted; it answers the open requests it covers, filed or only opened
    Grant(Grant),
    /// Give a clearance a later last day, while a new investigation runs
    Extend {
        /// The entry that recorded the clearance
        clearance: u64,
        /// The new last day
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        expires: Day,
        /// The day of the decision [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// The authority's reference
        #[arg(long, default_value = "", hide_default_value = true)]
        reference: String,
    },
    /// Suspend a clearance: it does not count meanwhile
    Suspend {
        /// The entry that recorded the clearance
        clearance: u64,
        /// The first day it does not count [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        from: Option<Day>,
        /// The last day it does not count [default: until further notice]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        until: Option<Day>,
        /// The authority's reference or the reason, unclassified
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// End the open suspension of a clearance: it counts again
    Resume {
        /// The entry that recorded the clearance
        clearance: u64,
        /// The last day it was suspended [default: yesterday, so that it counts today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        until: Option<Day>,
        /// The authority's reference or the reason, unclassified
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Record that the authority withdrew a clearance
    Withdraw(Stop),
    /// End a clearance without fault: its holder leaves, or the function no longer needs it
    End(Stop),
    /// List the clearances
    List {
        /// Only of this person
        #[arg(long)]
        person: Option<String>,
        /// List the requests instead: how far each has come, for how many days, and the step that comes next
        #[arg(long)]
        requests: bool,
    },
}

#[derive(Args)]
pub(crate) struct Step {
    /// The entry that opened or recorded the request
    request: u64,
    /// The day it happened [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Request {
    /// For whom
    person: String,
    /// Which level, in any official words
    #[arg(value_parser = level)]
    level: Marking,
    /// Which scopes: BE, EU, NATO, or several joined by + [default: the level's own]
    #[arg(long, value_parser = Scopes::parse)]
    scope: Option<Scopes>,
    /// The day it was sent, or opened [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

#[derive(Args)]
pub(crate) struct Grant {
    /// To whom
    person: String,
    /// Up to which level, in any official words
    #[arg(value_parser = level)]
    level: Marking,
    /// For which scopes: BE, EU, NATO, or several joined by + [default: the level's own]
    #[arg(long, value_parser = Scopes::parse)]
    scope: Option<Scopes>,
    /// The first day it counts [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    granted: Option<Day>,
    /// The last day it counts
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    expires: Day,
    /// The authority's reference
    #[arg(long, default_value = "", hide_default_value = true)]
    reference: String,
}

#[derive(Args)]
pub(crate) struct Stop {
    /// The entry that recorded the clearance
    clearance: u64,
    /// The first day it no longer counts [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The reference of the decision or the reason, unclassified
    #[arg(long)]
    reason: String,
}

pub(super) fn run(context: &mut Context<'_>, command: Clearance) -> Result<u8, CliError> {
    let mut others = Vec::new();
    match command {
        Clearance::Request(Request { person, level, scope, on }) => context.record_with(|register| {
            let (scopes, requested) = (scopes(scope, &level), on.unwrap_or(register.today()));
            Ok(acts::clearance::Request { person, level, scopes, requested })
        })?,
        Clearance::Open(Request { person, level, scope, on }) => context.record_with(|register| {
            let (scopes, day) = (scopes(scope, &level), on.unwrap_or(register.today()));
            Ok(acts::clearance::Open { person, level, scopes, day })
        })?,
        Clearance::Notice(Step { request, on }) => {
            context.record_with(|register| Ok(acts::clearance::Notice { request, day: on.unwrap_or(register.today()) }))?
        }
        Clearance::Consent(Step { request, on }) => {
            context.record_with(|register| Ok(acts::clearance::Consent { request, day: on.unwrap_or(register.today()) }))?
        }
        Clearance::File(Step { request, on }) => {
            context.record_with(|register| Ok(acts::clearance::File { request, day: on.unwrap_or(register.today()) }))?
        }
        Clearance::Drop { request, on, reason } => {
            context.record_with(|register| Ok(acts::clearance::Drop { request, day: on.unwrap_or(register.today()), reason }))?
        }
        Clearance::Certificate(Step { request, on }) => {
            context.record_with(|register| Ok(acts::clearance::Certificate { request, day: on.unwrap_or(register.today()) }))?
        }
        Clearance::Refuse { request, on, reason } => context
            .record_with(|register| Ok(acts::clearance::Refuse { request, day: on.unwrap_or(register.today()), reason }))?,
        Clearance::Grant(Grant { person, level, scope, granted, expires, reference }) => context.record_with(|register| {
            let (scopes, granted) = (scopes(scope, &level), granted.unwrap_or(register.today()));
            Ok(acts::clearance::Grant { person, level, scopes, granted, expires, reference })
        })?,
        Clearance::Extend { clearance, expires, on, reference } => context.record_with(|register| {
            Ok(acts::clearance::Extend { clearance, decided: on.unwrap_or(register.today()), expires, reference })
        })?,
        Clearance::Suspend { clearance, from, until, reason } => context.record_with(|register| {
            let from = from.unwrap_or(register.today());
            others = others_counting(register, clearance, from)?;
            Ok(acts::clearance::Suspend { clearance, from, until, reason })
        })?,
        Clearance::Resume { clearance, until, reason } => context.record_with(|register| {
            Ok(acts::clearance::Resume { clearance, until: until.unwrap_or(register.today().plus_days(-1)), reason })
        })?,
        Clearance::Withdraw(Stop { clearance, from, reason }) => context.record_with(|register| {
            let from = from.unwrap_or(register.today());
            others = others_counting(register, clearance, from)?;
            Ok(acts::clearance::Withdraw { clearance, from, reason })
        })?,
        Clearance::End(Stop { clearance, from, reason }) => context
            .record_with(|register| Ok(acts::clearance::End { clearance, from: from.unwrap_or(register.today()), reason }))?,
        Clearance::List { person, requests } => {
            if requests {
                pipeline(context, person.as_deref())?;
            } else {
                table::list(context, "clearances", person.as_deref())?;
            }
            return Ok(0);
        }
    };
    for other in others {
        context.remark(&format!(
            "warning: clearance {other} of the same person still counts; if the decision concerns the person, record it there too"
        ))?;
    }
    Ok(0)
}

/// The requests with how far each has come.
fn pipeline(context: &mut Context<'_>, person: Option<&str>) -> Result<(), CliError> {
    let register = context.reading()?;
    let list = store::list("requests");
    let columns: Vec<_> = list.columns.iter().copied().chain(["days", "next"]).collect();
    let at = |name| list.columns.iter().position(|c| *c == name);
    let (stage, since) = (at("stage"), at("since"));
    let mut listing = table::Listing::new(&columns);
    for mut row in list.rows(register.db(), person)? {
        let told = |at: Option<usize>| at.and_then(|i| row.get(i)).and_then(Value::as_str);
        let days = told(since).and_then(|d| Day::parse(d).ok()).map(|since| register.today().days_since(since));
        let next = told(stage).and_then(Stage::parse).and_then(Stage::next);
        // What was answered needs no counting of days.
        row.extend([Value::from(days.filter(|_| next.is_some())), Value::from(next)]);
        listing.row(row);
    }
    listing.show(context, list.name)
}

fn others_counting(register: &Register, clearance: u64, day: Day) -> Result<Vec<u64>, CliError> {
    Ok(acts::standing::others_counting(register.db(), clearance, day).map_err(StoreError::from)?)
}

/// The scopes asked for, or the one the level's words belong to.
fn scopes(asked: Option<Scopes>, level: &Marking) -> Scopes {
    asked.unwrap_or(Scopes::default().with(level.scope()))
}
