//! `greffe inventory count`: one by one, by codes on standard input, or by file; all lines or none.

use std::io::Read;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::acts::inventory::{self as acts, MOST_COUNTED, Spot};
use crate::acts::{self as all_acts, Act};
use crate::cli::document::args::OccasionArgs;
use crate::cli::{CliError, Context, Format};
use crate::domain::{Day, printable};
use crate::intake::RowFault;
use crate::intake::counts::{self, Counts};
use crate::store::StoreError;

/// More codes than anyone scans at once: 16 MiB.
const MAX_SCANNED: u64 = 16 << 20;

#[derive(Args)]
#[command(after_help = "\
All lines are recorded, or none: every one that cannot be read is named with its number. A code is the document's number, a
slash and the copy's number, as 2026/0001/3. A file has the columns document,copy[,container,holder]. A second count of a copy
replaces the first.")]
pub(crate) struct Count {
    /// The inventory
    inventory: String,
    /// A copy that was found, as DOCUMENT/COPY; may be repeated
    #[arg(long, value_name = "DOCUMENT/COPY")]
    found: Vec<String>,
    /// Read codes from standard input, one a line, to its end
    #[arg(long, conflicts_with_all = ["found", "file"])]
    scan: bool,
    /// Read a list of what was found
    #[arg(long, value_name = "FILE", conflicts_with = "found")]
    file: Option<PathBuf>,
    /// The container in which it was found
    #[arg(long = "in", value_name = "CONTAINER", conflicts_with = "with")]
    container: Option<String>,
    /// The person with whom it was found
    #[arg(long, value_name = "PERSON")]
    with: Option<String>,
    /// A container gone through from end to end: what is expected there and was not found is missing; may be repeated
    #[arg(long, value_name = "CONTAINER")]
    examined: Vec<String>,
    /// A person who showed everything they hold; may be repeated
    #[arg(long, value_name = "PERSON")]
    examined_with: Vec<String>,
    /// Record the good lines although others cannot be read
    #[arg(long)]
    skip_faulty: bool,
    /// Who counted
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[command(flatten)]
    occasion: OccasionArgs,
    /// The day of the count [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, args: Count) -> Result<u8, CliError> {
    // What was typed or scanned is read before the passphrase is asked for.
    let counts = read(&args)?;
    let named: String = counts.faulty.iter().map(fault).collect();
    // Not a remark: --quiet does not hide what was not recorded.
    context.ui().err_text(&named)?;
    if !counts.faulty.is_empty() && (!args.skip_faulty || counts.found.is_empty()) {
        let (faulty, good) = (counts.faulty.len(), counts.found.len());
        let base = CliError::new(format!("{faulty} lines cannot be read; nothing was recorded"));
        return Err(if good > 0 { base.hint(format!("--skip-faulty records the {good} others without these")) } else { base });
    }
    let mut register = context.writing()?;
    let day = args.on.unwrap_or(register.today());
    let containers = args.examined.into_iter().map(Spot::Container);
    let examined: Vec<_> = containers.chain(args.examined_with.into_iter().map(Spot::Holder)).collect();
    let (inventory, occasion) = (args.inventory, args.occasion.on(day, &register)?);
    let whole = acts::Count { inventory, day, by: args.by, occasion, found: counts.found, examined };
    let acts = split(&whole);
    let mut tx = register.begin()?;
    let mut stamps = Vec::new();
    for act in &acts {
        stamps.push(all_acts::record(&mut tx, act)?);
    }
    tx.commit()?;
    let seen = whole.found.len();
    let mut came_to = [0; 3];
    for stamp in &stamps {
        let of = acts::of_entry(register.db(), &whole.inventory, stamp.n).map_err(StoreError::from)?;
        came_to.iter_mut().zip(of).for_each(|(sum, n)| *sum += n);
    }
    let [correct, elsewhere, unexpected] = came_to;
    let not_listed = (seen as u64).saturating_sub(came_to.iter().sum());
    match context.format() {
        Format::Json => context.json(&json!({
            "format": "greffe/count/v1", "act": acts::Count::NAME,
            "entries": stamps.iter().map(|s| s.n).collect::<Vec<_>>(), "seen": seen,
            "correct": correct, "elsewhere": elsewhere, "unexpected": unexpected, "not_listed": not_listed,
            "repeats": counts.repeats, "faulty": counts.faulty.iter().map(|f| f.line).collect::<Vec<_>>(),
        }))?,
        Format::Text => {
            for stamp in &stamps {
                context.recorded(stamp, acts::Count::NAME)?;
            }
            let more = if not_listed > 0 {
                format!("; {not_listed} where the register has them, not on the list and not counted")
            } else {
                String::new()
            };
            context.line(format!("{seen} seen: {correct} correct, {elsewhere} elsewhere, {unexpected} unexpected{more}"));
            if counts.repeats > 0 {
                context.remark(&format!("{} lines repeat one above them", counts.repeats))?;
            }
        }
    }
    Ok(0)
}

fn fault(fault: &RowFault) -> String {
    let field = fault.field.as_deref().map(|f| format!(", {}", printable(f))).unwrap_or_default();
    format!("line {}{field}: {}\n", fault.line, printable(&fault.reason))
}

fn read(args: &Count) -> Result<Counts, CliError> {
    let place = match (&args.container, &args.with) {
        (Some(container), _) => Some(Spot::Container(container.clone())),
        (None, Some(person)) => Some(Spot::Holder(person.clone())),
        (None, None) => None,
    };
    let needed = || CliError::usage("it is not said where the copies were found").hint("--in CONTAINER, or --with PERSON");
    if let Some(file) = &args.file {
        let named = || format!("cannot read {}", printable(&file.display().to_string()));
        return counts::list(file, place.as_ref()).map_err(|e| {
            let base = CliError::new(named()).caused(&e);
            e.hint().map_or(CliError::new(named()).caused(&e), |hint| base.hint(hint))
        });
    }
    if args.scan {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(MAX_SCANNED + 1).read_to_end(&mut bytes);
        read.map_err(|e| CliError::new("standard input cannot be read").caused(&e))?;
        if bytes.len() as u64 > MAX_SCANNED {
            return Err(CliError::new("more than 16 MiB of codes; nothing was recorded").hint("count in several parts"));
        }
        return Ok(counts::codes(&bytes, &place.ok_or_else(needed)?));
    }
    if args.found.is_empty() {
        return Ok(Counts::default());
    }
    let place = place.ok_or_else(needed)?;
    // An argument holds no line break, or one that makes it two codes: each is then named.
    Ok(counts::codes(args.found.join("\n").as_bytes(), &place))
}

/// The acts of a count: as many as it takes; the places gone through are in the last, after all that was found in them, and
/// the time it took is told once.
fn split(whole: &acts::Count) -> Vec<acts::Count> {
    let parts: Vec<_> = whole.found.chunks(MOST_COUNTED).map(<[_]>::to_vec).collect();
    let parts = if parts.is_empty() { vec![Vec::new()] } else { parts };
    let last = parts.len() - 1;
    let act = |(i, found)| acts::Count {
        inventory: whole.inventory.clone(),
        day: whole.day,
        by: whole.by.clone(),
        occasion: whole.occasion.clone().filter(|_| i == 0),
        found,
        examined: if i == last { whole.examined.clone() } else { Vec::new() },
    };
    parts.into_iter().enumerate().map(act).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_too_large_for_one_act_is_split_and_stays_whole() {
        let found = |n: usize| acts::Found { document: format!("D{n}"), copy: 1, at: Spot::Container("K1".into()) };
        let day = Day::MIN;
        let examined = vec![Spot::Container("K1".into())];
        for (size, parts) in [(0, 1), (1, 1), (MOST_COUNTED, 1), (MOST_COUNTED + 1, 2)] {
            let found: Vec<_> = (0..size).map(found).collect();
            let whole = acts::Count { inventory: "I1".into(), day, by: None, occasion: None, found, examined: examined.clone() };
            let acts = split(&whole);
            assert_eq!(acts.len(), parts);
            assert_eq!(acts.iter().flat_map(|a| a.found.clone()).collect::<Vec<_>>(), whole.found);
            let with_places: Vec<_> = acts.iter().map(|a| !a.examined.is_empty()).collect();
            assert_eq!(with_places.iter().position(|places| *places), Some(parts - 1));
        }
    }
}
