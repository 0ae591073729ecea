//! `greffe log purge`: access events whose retention is over.

use clap::Args;
use serde_json::json;

use crate::acts::{self, View};
use crate::cli::table::Listing;
use crate::cli::{CliError, Context, Format};
use crate::domain::Day;
use crate::logs::purge::{PurgeError, keep, purged, unpurged};

/// Erases what is over.
#[derive(Args)]
#[command(after_help = "\
Only whole imports are erased: those whose last event is older than the setting retention-years, whose quarters have closed
audits, and that no open incident may rest on. What stays of them is the account of the import, the bounds of its blocks and the
hashes by which the journal still verifies. What is erased does not come back. The file is then written anew, so that nothing of
it remains in its pages; with nothing left to erase, the command does that again.")]
pub(crate) struct Purge {
    /// Only imports whose last day is not after this one
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    until: Option<Day>,
    /// On what ground, kept in the journal
    #[arg(long, default_value = "retention over")]
    basis: String,
    /// Show what would be erased and what is kept, erase nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

impl From<PurgeError> for CliError {
    fn from(error: PurgeError) -> Self {
        match error {
            PurgeError::Store(e) => e.into(),
            changed @ PurgeError::Changed(_) => Self::new("nothing was erased")
                .caused(&changed)
                .hint("greffe journal verify --deep names everything that does not fit"),
        }
    }
}

pub(super) fn run(context: &mut Context<'_>, args: &Purge) -> Result<(), CliError> {
    let mut register = context.writing()?;
    let today = register.today();
    let mut tx = register.begin()?;
    let mut listing =
        Listing::new(&["import", "file", "events", "quarantined", "first", "last", "kept_until", "purge", "why_not"]);
    let (mut erased, mut events, mut quarantined) = (Vec::new(), 0, 0);
    for of in unpurged(tx.db())? {
        let view = View::of(&tx);
        let refused = |e: acts::Refusal| CliError::new("the imports cannot be looked at").caused(&e);
        let kept = acts::log::kept(&view, of.import).map_err(|e| refused(e.into()))?;
        let asked = args.until.is_none_or(|until| kept.is_some_and(|k| k.last <= until));
        let why = match acts::log::must_stay(&view, of.import).map_err(refused)? {
            Some(why) => Some(why.to_string()),
            None => (!asked).then(|| "its last day is later than asked for".to_owned()),
        };
        let day = |get: fn(&acts::log::Kept) -> Day| json!(kept.as_ref().map(|k| get(k).to_string()));
        listing.row(vec![
            json!(of.import),
            json!(of.file),
            json!(of.events),
            json!(of.quarantined),
            day(|k| k.first),
            day(|k| k.last),
            day(|k| k.until),
            json!(why.is_none()),
            json!(why),
        ]);
        if why.is_none() {
            erased.push(of.import);
            (events, quarantined) = (events + of.events, quarantined + of.quarantined);
        }
    }
    let count = erased.len();
    let account = format!("{count} imports with {events} events and {quarantined} quarantined rows");
    if args.dry_run {
        return show(context, listing, "dry-run", None, &account);
    }
    if erased.is_empty() {
        let before = purged(tx.db())?.0 > 0;
        drop(tx);
        if before {
            register.compact()?;
        }
        return show(context, listing, "nothing", None, &account);
    }
    if !args.yes && !agreed(context, &account)? {
        return Err(CliError::new("nothing was erased"));
    }
    let imports = erased.into_iter().map(|import| keep(tx.db(), import)).collect::<Result<_, _>>()?;
    let stamp = acts::record(&mut tx, &acts::log::Purge { imports, day: today, basis: args.basis.clone() })?;
    tx.commit()?;
    if let Err(error) = register.compact() {
        let why = CliError::from(error).hint("greffe log purge writes it again");
        return Err(why);
    }
    show(context, listing, "erased", Some(stamp.n), &account)
}

/// Asks once, for good.
fn agreed(context: &mut Context<'_>, account: &str) -> Result<bool, CliError> {
    if !context.ui().asks() {
        return Err(
            CliError::new("nothing was erased: nobody can be asked").hint("--yes erases without asking, --dry-run shows what")
        );
    }
    let answer = context.ui().ask_line(&format!("Erase {account} for good? Write yes:"))?;
    Ok(answer.is_some_and(|text| text.trim().eq_ignore_ascii_case("yes")))
}

fn show(context: &mut Context<'_>, listing: Listing, outcome: &str, entry: Option<u64>, account: &str) -> Result<(), CliError> {
    match context.format() {
        Format::Json => {
            let imports = listing.into_objects();
            context.json(&json!({ "format": "greffe/log-purge/v1", "outcome": outcome, "entry": entry, "imports": imports }))
        }
        Format::Text => {
            context.text(&listing.text());
            context.line(match (outcome, entry) {
                ("dry-run", _) => format!("would erase {account}; nothing was erased"),
                (_, Some(n)) => format!("entry {n}  log.purge  erased {account}"),
                _ => "nothing is to be erased".to_owned(),
            });
            Ok(())
        }
    }
}
