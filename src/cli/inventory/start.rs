//! `greffe inventory start`.

use clap::Args;
use serde_json::json;

use crate::acts::inventory::{self as acts, Reach};
use crate::acts::{self as all_acts, Act};
use crate::cli::args::rank;
use crate::cli::{CliError, Context, Format};
use crate::domain::{Day, Level};
use crate::store::StoreError;

#[derive(Args)]
pub(crate) struct Start {
    /// Its identifier
    inventory: String,
    #[command(flatten)]
    reach: Within,
    /// Draw a sample of so many copies instead of counting all
    #[arg(long, value_name = "N", requires = "word")]
    sample: Option<u32>,
    /// The word the inspector gives after the last checkpoint left the room: with it, it makes the sample's seed
    #[arg(long, requires = "sample")]
    word: Option<String>,
    /// At a change of holder: who hands over
    #[arg(long, value_name = "PERSON", requires = "incoming")]
    outgoing: Option<String>,
    /// At a change of holder: who takes over
    #[arg(long, value_name = "PERSON", requires = "outgoing")]
    incoming: Option<String>,
    /// The day it begins [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

/// What is counted: one of these.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Within {
    /// Everything the register has here
    #[arg(long)]
    all: bool,
    /// What is in the containers of a room
    #[arg(long)]
    room: Option<String>,
    /// What is in a container
    #[arg(long)]
    container: Option<String>,
    /// What a person holds
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Everything of a level, in any official words
    #[arg(long, value_parser = rank)]
    level: Option<Level>,
}

impl Within {
    fn reach(self) -> (Reach, String) {
        let level = self.level.map(|level| level.rank().to_string());
        let named =
            [(Reach::Room, self.room), (Reach::Container, self.container), (Reach::Holder, self.holder), (Reach::Level, level)];
        named.into_iter().find_map(|(reach, about)| about.map(|a| (reach, a))).unwrap_or((Reach::All, String::new()))
    }
}

pub(super) fn run(context: &mut Context<'_>, args: Start) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let (reach, about) = args.reach.reach();
    let day = args.on.unwrap_or(register.today());
    let mut act = acts::Start::new(&args.inventory, day, reach, &about);
    if let (Some(sample), Some(word)) = (args.sample, &args.word) {
        let last = acts::last_checkpoint(register.db()).map_err(StoreError::from)?;
        act = act.sampled(sample, last.as_ref(), word);
    }
    let act = acts::Start { outgoing: args.outgoing, incoming: args.incoming, ..act };
    let mut tx = register.begin()?;
    let stamp = all_acts::record(&mut tx, &act)?;
    tx.commit()?;
    let strata = acts::strata(register.db(), &act.inventory).map_err(StoreError::from)?;
    let listed: u64 = strata.iter().map(|(.., n)| n).sum();
    match context.format() {
        Format::Json => context.json(&json!({
            "entry": stamp.n, "act": acts::Start::NAME, "at": stamp.at, "listed": listed,
            "seed": act.sample.map(|_| &act.seed), "checkpoint": act.checkpoint,
        })),
        Format::Text => {
            context.recorded(&stamp, acts::Start::NAME)?;
            let drawn = if act.sample.is_some() { format!(", drawn with the seed {}", act.seed) } else { String::new() };
            context.line(format!("{listed} copies on the list{drawn}"));
            context.remark(&format!("greffe inventory show {} --list names them with their places", act.inventory))
        }
    }
}
