//! `greffe report register`: the register, or the part of it that is asked for, as it was known on a day.

use clap::Args;

use crate::cli::args::{one_of, rank};
use crate::cli::{CliError, Context, known};
use crate::domain::{Day, Level, printable};
use crate::reports::meta::Meta;
use crate::reports::register::view;
use crate::store::{Extract, State, documents};

#[derive(Args)]
#[command(after_help = "\
Every criterion given must hold; --holder, --container, --room and --state must hold for the same copy, and only such copies are
shown: how many others there are is said. Nothing is truncated.")]
pub(crate) struct Register {
    /// The register as known at the end of this day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
    /// The level, in the words of any regime; only its rank counts
    #[arg(long, value_parser = rank)]
    level: Option<Level>,
    /// Where a copy stands
    #[arg(long, value_parser = one_of(&State::CODES, State::parse))]
    state: Option<State>,
    /// With whom a copy is
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// The container a copy is in
    #[arg(long)]
    container: Option<String>,
    /// The room a copy's container stands in
    #[arg(long)]
    room: Option<String>,
    /// Part of the originator, whatever its case
    #[arg(long)]
    originator: Option<String>,
    /// The series of the document's number
    #[arg(long)]
    series: Option<String>,
    /// Registered on this day or later
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// Registered on this day or before
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Register) -> Result<(), CliError> {
    if args.from.zip(args.until).is_some_and(|(from, until)| until < from) {
        return Err(CliError::usage("nothing can be shown").because("the last day is before the first"));
    }
    let wanted = Extract {
        level: args.level,
        state: args.state,
        holder: args.holder.clone(),
        container: args.container.clone(),
        room: args.room.clone(),
        originator: args.originator.clone(),
        series: args.series.clone(),
        from: args.from,
        until: args.until,
    };
    let register = context.reading()?;
    let today = register.today();
    let on = args.on.unwrap_or(today);
    if on > today {
        return Err(CliError::new(format!("nothing is known yet of what will be recorded by {on}")));
    }
    // What today brings is known as it stands: a replay to the end of today would give the same.
    let replayed = if on < today { Some(known::tables(&register, on)?) } else { None };
    let tables = replayed.as_ref().unwrap_or(register.db());
    if !Extract::begun(tables)? {
        return Err(CliError::new(format!("nothing was recorded by {on}")).hint("the register was created later"));
    }
    if let Some((what, id)) = wanted.unknown(tables)? {
        let by = if on < today { format!(" as known on {on}") } else { String::new() };
        return Err(CliError::new(format!("{what} {} is not in the register{by}", printable(id))));
    }
    let sheets = wanted.read(tables)?;
    let mut meta =
        Meta::of(&register, on.to_string(), (args.from.unwrap_or(on), args.until.unwrap_or(on)), context.texts().lang())?;
    meta.filter.room = args.room.clone();
    meta.as_known = args.on.map(|day| day.to_string());
    let report = view(&wanted, sheets, documents(tables)?, on, meta, context.texts());
    context.report(&register, &report)
}
