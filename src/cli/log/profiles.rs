//! `greffe log profiles`: how exports are read.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use rusqlite::Connection;
use serde_json::json;

use crate::cli::table::Listing;
use crate::cli::{CliError, Context};
use crate::logs::builtin::{builtin, builtin_named};
use crate::logs::import::saved_profile;
use crate::logs::profile::Profile;
use crate::logs::propose::{HEAD, Proposal, Question, propose};
use crate::store;

/// Lists, shows or proposes profiles.
#[derive(Args)]
pub(crate) struct Profiles {
    /// Show this profile as TOML: a starting point for one of your own
    #[arg(long, value_name = "NAME")]
    show: Option<String>,
    /// Propose a profile for this file from its header and first rows
    #[arg(long, value_name = "FILE", conflicts_with = "show")]
    propose: Option<PathBuf>,
}

pub(super) fn run(context: &mut Context<'_>, args: &Profiles) -> Result<(), CliError> {
    if let Some(file) = &args.propose {
        let proposal = look(file)?;
        return show_proposal(context, &proposal);
    }
    if let Some(name) = &args.show {
        let toml = match builtin().iter().find(|(n, _)| n == name) {
            Some((_, toml)) => (*toml).to_owned(),
            None => {
                let register = context.reading()?;
                saved_profile(register.db(), name)?.ok_or_else(|| unknown(name))?
            }
        };
        context.text(&toml);
        return Ok(());
    }
    let mut listing = Listing::new(&["profile", "from", "source", "description"]);
    for (name, _) in builtin() {
        if let Ok(Some(p)) = builtin_named(name) {
            listing.row(vec![json!(name), json!("built in"), json!(p.source), json!(p.description)]);
        }
    }
    if context.has_register() {
        let register = context.reading()?;
        for (name, toml) in store::saved_profiles(register.db())? {
            if let Ok(p) = Profile::from_toml(&toml) {
                listing.row(vec![json!(name), json!("register"), json!(p.source), json!(p.description)]);
            }
        }
    }
    listing.show(context, "profiles")
}

fn unknown(name: &str) -> CliError {
    CliError::new(format!("there is no profile {}", crate::domain::printable(name)))
        .hint("greffe log profiles lists them; a TOML file can be given by its path")
}

/// The profile of a name: built in, saved in the register, or a file.
pub(super) fn resolve(db: &Connection, name: &str) -> Result<Profile, CliError> {
    let wrong = |e: &dyn std::error::Error| CliError::new("the profile cannot be used").caused(e);
    if let Some(profile) = builtin_named(name).map_err(|e| wrong(&e))? {
        return Ok(profile);
    }
    if let Some(toml) = saved_profile(db, name)? {
        return Profile::from_toml(&toml).map_err(|e| wrong(&e));
    }
    let path = Path::new(name);
    if !path.is_file() {
        return Err(unknown(name));
    }
    let text = std::fs::read_to_string(path).map_err(|e| wrong(&e))?;
    let profile = Profile::from_toml(&text).map_err(|e| wrong(&e))?;
    if builtin().iter().any(|(n, _)| *n == profile.name) {
        return Err(
            CliError::new("the profile cannot be used").because(format!("{} is the name of a built-in profile", profile.name))
        );
    }
    Ok(profile)
}

fn look(file: &Path) -> Result<Proposal, CliError> {
    let mut head = Vec::new();
    std::fs::File::open(file)
        .and_then(|f| f.take(HEAD as u64).read_to_end(&mut head))
        .map_err(|e| CliError::new(format!("cannot read {}", file.display())).caused(&e))?;
    Ok(propose(&head))
}

/// A question in words; what comes from the file is made harmless.
fn wording(question: &Question) -> String {
    match question {
        Question::DayOrMonth { one, other } => {
            format!("no date of the sample has a part above 12: is the time written {one} or {other}? (key time.formats)")
        }
        Question::Card(columns) if columns.is_empty() => "no column looks like a card (key card)".to_owned(),
        Question::Card(columns) => {
            let numbers: Vec<_> = columns.iter().map(usize::to_string).collect();
            format!("which column holds the card: {}? (key card)", numbers.join(", "))
        }
        Question::Time => "no column can be read as a time (keys time and time.formats)".to_owned(),
        Question::Separator => "no separator divides the rows into columns (key separator)".to_owned(),
        Question::Several(names) => format!("several profiles fit: {}; name one with --profile", names.join(", ")),
        Question::Words(words) => {
            let words: Vec<_> = words.iter().map(|(w, n)| format!("'{}' ({n} rows)", crate::domain::printable(w))).collect();
            format!("what do these words mean: {}? (table words; left open they stay unknown, not granted)", words.join(", "))
        }
    }
}

/// The profile that fits a file for certain; otherwise an error that shows what is open.
pub(super) fn proposed(file: &Path) -> Result<Profile, CliError> {
    match look(file)? {
        Proposal::Certain(profile) => Ok(*profile),
        Proposal::Draft { questions, .. } => {
            let mut error = CliError::new("no profile fits this file for certain, and none is guessed");
            for question in questions {
                error = error.because(wording(&question));
            }
            Err(error
                .hint("greffe log profiles --propose FILE writes a draft; answer its questions there, then --profile FILE.toml"))
        }
    }
}

fn show_proposal(context: &mut Context<'_>, proposal: &Proposal) -> Result<(), CliError> {
    match proposal {
        Proposal::Certain(profile) => {
            context.remark(&format!("profile {} fits this file", profile.name))?;
            let toml = profile.to_toml().map_err(|e| CliError::new("the profile cannot be written").caused(&e))?;
            context.text(&toml);
        }
        Proposal::Draft { profile_toml: toml, questions } => {
            for question in questions {
                context.line(format!("# question: {}", wording(question)));
            }
            context.text(toml);
        }
    }
    Ok(())
}
