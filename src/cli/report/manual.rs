//! `greffe report manual`.

use clap::{Args, ValueEnum};

use crate::checks::{Copies, Facts};
use crate::cli::{CliError, Context};
use crate::reports::manual::{Part, view};
use crate::reports::meta::Meta;

#[derive(Args)]
#[command(after_help = "\
Every figure is that of the setting in force today, with what is to be confirmed said beside it. Chapters on rooms, containers and
readers are there only if the register has any. It names the officers in office and nobody else, and no document. Make it anew when
a setting, a room or an officer changes.")]
pub(crate) struct Manual {
    /// Only this part [default: all three]
    #[arg(long)]
    part: Option<Which>,
}

/// The parts as the command line names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// The security officer and the deputy
    Officer,
    /// The users of the secure rooms
    Room,
    /// Everyone with access
    Everyone,
}

pub(super) fn run(context: &mut Context<'_>, args: &Manual) -> Result<(), CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::None)?;
    let today = register.today();
    let part = args.part.map(|which| match which {
        Which::Officer => Part::Officer,
        Which::Room => Part::Room,
        Which::Everyone => Part::Everyone,
    });
    let texts = context.texts();
    let meta = Meta::of(&register, today.to_string(), (today, today), texts.lang())?;
    let report = view(&facts, part, today, meta, texts);
    context.report(&register, &report)
}

#[cfg(test)]
mod tests {
    use clap::Command;

    use crate::reports::manual::commands;

    /// What does not fit of a command line with words in capitals for what is to be filled in.
    fn misfits(all: &Command, line: &str) -> Vec<String> {
        let mut at = all;
        let mut words = line.split(' ').peekable();
        while let Some(next) = words.peek().and_then(|word| at.find_subcommand(word)) {
            at = next;
            words.next();
        }
        let mut out = Vec::new();
        if at.is_subcommand_required_set() {
            out.push(format!("{line}: no such command"));
        }
        let option = |name: &str| {
            let of = |command: &Command| {
                command
                    .get_arguments()
                    .find(|a| a.get_long() == Some(name) || a.get_short().is_some_and(|s| s.to_string() == name))
                    .cloned()
            };
            of(at).or_else(|| of(all))
        };
        let (mut given, mut filled) = (Vec::new(), 0);
        while let Some(word) = words.next() {
            let Some(name) = word.strip_prefix("--").or_else(|| word.strip_prefix('-')) else {
                filled += 1;
                continue;
            };
            match option(name) {
                Some(argument) => {
                    let takes = argument.get_action().takes_values();
                    if takes && words.next().is_none_or(|value| value.starts_with('-')) {
                        out.push(format!("{line}: {word} has no value"));
                    }
                }
                None => out.push(format!("{line}: no option {word}")),
            }
            given.push(name);
        }
        let (mut fewest, mut most) = (0, 0);
        for argument in at.get_positionals() {
            fewest += usize::from(argument.is_required_set());
            most += 1;
        }
        // A command told bare is told by its name alone; else everything it needs is told.
        if !given.is_empty() || filled > 0 {
            let needed = at.get_arguments().filter(|a| a.is_required_set()).filter_map(|a| a.get_long());
            out.extend(needed.filter(|name| !given.contains(name)).map(|name| format!("{line}: --{name} is needed")));
        }
        if filled > most || filled < fewest {
            out.push(format!("{line}: {filled} words for {fewest} to {most}"));
        }
        out
    }

    #[test]
    fn every_command_of_the_manual_exists() {
        let all = crate::cli::command();
        let found: Vec<_> = commands().into_iter().flat_map(|line| misfits(&all, line)).collect();
        assert!(commands().len() > 80);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_command_that_does_not_exist_is_seen() {
        let all = crate::cli::command();
        for line in [
            "document burn",
            "document lend NUMBER COPY",
            "backup --nowhere",
            "document destroy CERTIFICATE COPY --method",
            "audit",
            "status X",
        ] {
            assert!(!misfits(&all, line).is_empty(), "{line}");
        }
    }
}
