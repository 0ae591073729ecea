//! `greffe document search`: among all documents, by words and by what is known of them and their copies.

use clap::Args;
use serde_json::json;

use crate::acts::document::Direction;
use crate::cli::args::{one_of, rank};
use crate::cli::table::Listing;
use crate::cli::{CliError, Context, Format};
use crate::domain::{Day, Level, Regime};
use crate::store::{COUNTED, FOUND, Search as Wanted, State};

/// Looks for documents.
#[derive(Args)]
#[command(after_help = "\
Every criterion given must hold; --holder, --container, --room and --state must hold for the same copy. The last recorded come
first. Words find the beginnings of words, whatever their case and accents; none of their signs is an operator.")]
pub(crate) struct Search {
    /// Words of the number, reference, originator or title
    words: Vec<String>,
    /// How the number begins
    #[arg(long, value_name = "PREFIX")]
    number: Option<String>,
    /// Words of the originator's reference, in this order
    #[arg(long)]
    reference: Option<String>,
    /// Words of the originator, in this order
    #[arg(long)]
    originator: Option<String>,
    /// With whom a copy is
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// The container a copy is in
    #[arg(long)]
    container: Option<String>,
    /// The room a copy's container stands in
    #[arg(long)]
    room: Option<String>,
    /// The level, in the words of any regime; only its rank counts
    #[arg(long, value_parser = rank)]
    level: Option<Level>,
    /// Whose level it is
    #[arg(long, value_parser = one_of(&["BE", "EU", "NATO", "FR", "NL", "DE", "LU"], Regime::parse), ignore_case = true)]
    regime: Option<Regime>,
    /// Where a copy stands
    #[arg(long, value_parser = one_of(&State::CODES, State::parse))]
    state: Option<State>,
    /// Received, sent, or made and kept in the service
    #[arg(long, value_parser = one_of(&["in", "out", "internal"], Direction::parse))]
    direction: Option<Direction>,
    /// How it travelled
    #[arg(long)]
    channel: Option<String>,
    /// With whom it was exchanged, or to whom a copy was sent
    #[arg(long)]
    correspondent: Option<String>,
    /// Registered on this day or later
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    from: Option<Day>,
    /// Registered on this day or before
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
    /// Show at most this many
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    limit: u64,
}

pub(super) fn run(context: &mut Context<'_>, args: Search) -> Result<(), CliError> {
    if args.from.zip(args.until).is_some_and(|(from, until)| until < from) {
        return Err(CliError::usage("nothing can be looked for").because("the last day is before the first"));
    }
    let limit = args.limit;
    let wanted = Wanted {
        words: args.words,
        number: args.number,
        reference: args.reference,
        originator: args.originator,
        holder: args.holder,
        container: args.container,
        room: args.room,
        level: args.level,
        regime: args.regime,
        state: args.state,
        direction: args.direction.map(Direction::code),
        channel: args.channel,
        correspondent: args.correspondent,
        from: args.from,
        until: args.until,
    };
    // What cannot be looked for asks for no passphrase.
    wanted.check().map_err(|e| CliError::usage("nothing can be looked for").caused(&e))?;
    let register = context.reading()?;
    let found = wanted.find(register.db(), limit)?;
    let counted = found.more <= COUNTED;
    match context.format() {
        Format::Json => {
            let objects = crate::cli::table::objects(&FOUND, found.rows);
            context.json(&json!({
                "format": "greffe/search/v1", "documents": objects, "more": found.more.min(COUNTED), "more_is_exact": counted,
            }))
        }
        Format::Text => {
            let shown = found.rows.len();
            let mut listing = Listing::new(&FOUND);
            found.rows.into_iter().for_each(|row| listing.row(row));
            let text = listing.text();
            context.text(&text);
            let more = match (found.more, counted) {
                (0, _) => String::new(),
                (more, true) => format!(", {more} more: --limit shows them"),
                (_, false) => format!(", more than {COUNTED} more: narrow the search, or --limit"),
            };
            context.remark(&format!("{shown} documents{more}"))
        }
    }
}
