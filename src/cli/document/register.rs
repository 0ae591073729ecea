//! `greffe document register`: by flags, by a list of arrivals, or step by step on a terminal.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::args::Despite;
use super::ask::Form;
use crate::acts;
use crate::acts::document::{Details, Direction, MEDIA, Register, next_number};
use crate::cli::args::{level, no_level, one_of};
use crate::cli::{CliError, Context};
use crate::domain::{Day, Marking, Regime, printable};
use crate::store;

#[derive(Args)]
#[command(after_help = "\
On a terminal, what is not given is asked for step by step. With --file, a list of arrivals is registered at once: the columns
are those of `greffe import documents`.")]
pub(crate) struct RegisterArgs {
    /// Its number [default: the next one of its series]
    pub(super) number: Option<String>,
    /// Register every row of this list instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["number", "series", "level", "originator", "title", "container", "holder"])]
    file: Option<PathBuf>,
    /// The series its number belongs to [default: the only one there is, when no number is given]
    #[arg(long)]
    pub(super) series: Option<String>,
    /// The level as marked; words that several regimes share need --regime
    #[arg(long)]
    pub(super) level: Option<String>,
    /// Whose level it is
    #[arg(long, value_parser = one_of(&["BE", "EU", "NATO", "FR", "NL", "DE", "LU"], Regime::parse), ignore_case = true)]
    pub(super) regime: Option<Regime>,
    /// The marking as it stands on the paper, when it differs from its official words
    #[arg(long, default_value = "", hide_default_value = true)]
    verbatim: String,
    /// Additional markings
    #[arg(long, default_value = "", hide_default_value = true)]
    caveats: String,
    /// To whom it may be given
    #[arg(long, default_value = "", hide_default_value = true)]
    releasable: String,
    /// Who made it
    #[arg(long)]
    pub(super) originator: Option<String>,
    /// The originator's reference
    #[arg(long)]
    pub(super) reference: Option<String>,
    /// An unclassified short title [default: withheld]
    #[arg(long)]
    pub(super) title: Option<String>,
    /// Received, sent, or made and kept in the service [default: in]
    #[arg(long, value_parser = one_of(&["in", "out", "internal"], Direction::parse))]
    pub(super) direction: Option<Direction>,
    /// With whom it was exchanged [default: nobody stated]
    #[arg(long)]
    pub(super) correspondent: Option<String>,
    /// How it travelled: BINII, courier, hand
    #[arg(long)]
    pub(super) channel: Option<String>,
    /// The sender's transmittal slip
    #[arg(long, default_value = "", hide_default_value = true)]
    slip: String,
    /// The day the sender's receipt went back
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    receipt_given: Option<Day>,
    /// The day it arrived
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    pub(super) received: Option<Day>,
    /// The document's own date
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    pub(super) dated: Option<Day>,
    /// The day it was finalised, from which the terms of the law run
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    finalised: Option<Day>,
    /// Number of copies [default: 1]
    #[arg(long, value_name = "N")]
    pub(super) copies: Option<u32>,
    /// The numbers of the copies, such as 3,4 [default: from 1 on]
    #[arg(long, value_name = "N,N", value_delimiter = ',')]
    copy_numbers: Vec<u32>,
    /// How many copies the originator made in all
    #[arg(long, value_name = "N")]
    copies_of: Option<u32>,
    /// Pages of one copy, if counted
    #[arg(long, value_name = "N")]
    pub(super) pages: Option<u32>,
    /// Number of annexes
    #[arg(long, value_name = "N")]
    annexes: Option<u32>,
    /// What it is on [default: paper]
    #[arg(long, value_parser = PossibleValuesParser::new(MEDIA))]
    medium: Option<String>,
    /// The day its level changes, as decided when it was made
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    change_on: Option<Day>,
    /// The event on which its level changes
    #[arg(long, value_name = "EVENT", default_value = "", hide_default_value = true)]
    change_event: String,
    /// The level it then has [default: none]
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    change_to: Option<Marking>,
    /// The group that needs to know it
    #[arg(long)]
    group: Option<String>,
    /// A document of the register it was made from; may be repeated
    #[arg(long, value_name = "NUMBER")]
    derived_from: Vec<String>,
    /// The container all copies go into
    #[arg(long, conflicts_with = "holder")]
    pub(super) container: Option<String>,
    /// The person who answers for all copies
    #[arg(long, value_name = "PERSON")]
    pub(super) holder: Option<String>,
    #[command(flatten)]
    despite: Despite,
    /// The day it was registered [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, mut args: RegisterArgs) -> Result<u8, CliError> {
    if let Some(file) = &args.file {
        return crate::cli::import::arrivals(context, file);
    }
    let missing = args.missing();
    let asking = !missing.is_empty();
    if asking && !context.ui().asks() {
        return Err(CliError::usage(format!("not enough is known of the document: {}", missing.join(", ")))
            .hint("give it, or run the command in a terminal, which asks for it step by step"));
    }
    // Words that are no level are told before a passphrase is asked for.
    let known = args.level.as_ref().map(|words| marking(words, args.regime)).transpose()?;
    let mut register = context.writing()?;
    let registered = args.on.unwrap_or(register.today());
    args.number_from_series(register.db(), registered)?;
    let (level, confirmed) = if asking { Form::new(context, &register).fill(&mut args)? } else { (known, true) };
    let Some(level) = level.filter(|_| confirmed) else {
        return context.remark("nothing was recorded").map(|()| 0);
    };
    let act = args.act(registered, level);
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    tx.commit()?;
    context.recorded(&stamp, "document.register")?;
    context.remark(&format!("document {}", printable(&act.number)))?;
    Ok(0)
}

impl RegisterArgs {
    /// What is still to be said, as flags.
    fn missing(&self) -> Vec<&'static str> {
        let place = self.container.is_some() || self.holder.is_some();
        let said =
            [(self.level.is_some(), "--level"), (self.originator.is_some(), "--originator"), (place, "--container or --holder")];
        said.into_iter().filter(|(said, _)| !said).map(|(_, flag)| flag).collect()
    }

    /// Gives it the next number of its series when it has none.
    fn number_from_series(&mut self, db: &rusqlite::Connection, registered: Day) -> Result<(), CliError> {
        if self.number.is_some() {
            return Ok(());
        }
        if self.series.is_none() {
            let all = store::list("series").rows(db, None)?;
            self.series = match all.as_slice() {
                [only] => only[0].as_str().map(str::to_owned),
                [] => {
                    return Err(
                        CliError::usage("the document has no number").hint("give one, or add a series: greffe series add")
                    );
                }
                _ => {
                    return Err(
                        CliError::usage("the document has no number").hint("give one, or say which --series it belongs to")
                    );
                }
            };
        }
        let series = self.series.as_deref().unwrap_or_default();
        self.number = next_number(db, series, registered).map_err(store::StoreError::from)?;
        match self.number {
            Some(_) => Ok(()),
            None => Err(CliError::new(format!("series {} is not in the register", printable(series)))
                .hint("greffe series list shows them all")),
        }
    }

    fn act(&self, registered: Day, level: Marking) -> Register {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut derived_from = self.derived_from.clone();
        derived_from.sort();
        let copies = self.copies.unwrap_or(u32::try_from(self.copy_numbers.len()).unwrap_or(u32::MAX).max(1));
        Register {
            reference: text(&self.reference),
            title: text(&self.title),
            copies,
            pages: self.pages,
            direction: self.direction.unwrap_or(Direction::In),
            container: self.container.clone(),
            holder: self.holder.clone(),
            series: self.series.clone(),
            copy_numbers: self.copy_numbers.clone(),
            details: Details {
                received: self.received,
                dated: self.dated,
                finalised: self.finalised,
                verbatim: self.verbatim.clone(),
                caveats: self.caveats.clone(),
                releasable: self.releasable.clone(),
                correspondent: text(&self.correspondent),
                channel: text(&self.channel),
                slip: self.slip.clone(),
                receipt_given: self.receipt_given,
                copies_of: self.copies_of,
                annexes: self.annexes,
                medium: text(&self.medium),
                change_on: self.change_on,
                change_event: self.change_event.clone(),
                change_level: self.change_to.as_ref().map(|marking| marking.level),
            },
            need_group: self.group.clone(),
            derived_from,
            despite: self.despite.despite.clone(),
            ..Register::new(&text(&self.number), registered, level, &text(&self.originator))
        }
    }
}

/// The marking of words; the regime named must be theirs.
pub(super) fn marking(words: &str, regime: Option<Regime>) -> Result<Marking, CliError> {
    let level = Marking::parse(words, regime).map_err(|e| no_level(&e))?;
    match regime.filter(|r| *r != level.regime) {
        Some(other) => {
            let because = format!("these are words of {}, not of {}", level.regime.code(), other.code());
            Err(CliError::usage("the level cannot be read").because(because))
        }
        None => Ok(level),
    }
}
