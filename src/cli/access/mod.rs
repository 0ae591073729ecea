//! `greffe access`: the access lists of rooms, their reviews, requests to be put on them.

mod list;
mod request;
mod review;
mod standing;

use clap::{Args, Subcommand};

use super::args::one_of;
use super::{CliError, Context};
use crate::acts;
use crate::acts::access::Mode;
use crate::domain::Day;

/// What can be done with access lists.
#[derive(Subcommand)]
pub(crate) enum Access {
    /// Put a person on a room's list: the officer's word that there is a need to know
    Allow(Allow),
    /// Take a person off a room's list
    Revoke {
        /// The room
        room: String,
        /// The person
        person: String,
        /// The first day on which they are no longer authorised [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        from: Option<Day>,
        /// Why
        #[arg(long, default_value = "", hide_default_value = true)]
        reason: String,
    },
    /// Record that somebody asks for a person to be put on a room's list
    Request(request::Request),
    /// Answer a request: shows what speaks for and against it, then grants or refuses it
    Answer(request::Answer),
    /// List the requests
    Requests {
        /// Only for this room
        #[arg(long)]
        room: Option<String>,
        /// Only for this person
        #[arg(long)]
        person: Option<String>,
    },
    /// Go through a room's list line by line: keep or revoke, each by itself
    Review(review::Review),
    /// List the reviews of lists, or show one
    Reviews(review::Reviews),
    /// List who may enter which room; with --on, who was on the lists on a day and how they stood
    List(list::List),
}

#[derive(Args)]
pub(crate) struct Allow {
    /// The room
    room: String,
    /// The person
    person: String,
    /// The first day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// The last day [default: until further notice]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
    /// Alone, or only with someone who may be there alone
    #[arg(long, default_value = "unescorted", value_parser = one_of(&["unescorted", "escorted"], Mode::parse))]
    mode: Mode,
    /// The need, unclassified
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

pub(super) fn run(context: &mut Context<'_>, command: Access) -> Result<u8, CliError> {
    match command {
        Access::Allow(Allow { room, person, from, until, mode, reason }) => {
            context.record_with(|register| {
                Ok(acts::access::Allow { room, person, from: from.unwrap_or(register.today()), until, mode, reason })
            })?;
        }
        Access::Revoke { room, person, from, reason } => {
            context.record_with(|register| {
                Ok(acts::access::Revoke { room, person, from: from.unwrap_or(register.today()), reason })
            })?;
        }
        Access::Request(args) => request::request(context, args)?,
        Access::Answer(args) => request::answer(context, args)?,
        Access::Requests { room, person } => {
            let wanted = [("room", room.as_deref()), ("person", person.as_deref())];
            super::table::narrowed(context, "access_requests", &wanted)?;
        }
        Access::Review(args) => review::run(context, &args)?,
        Access::Reviews(args) => review::past(context, &args)?,
        Access::List(args) => list::run(context, &args)?,
    }
    Ok(0)
}
