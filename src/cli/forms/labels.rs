//! `greffe form labels`.

use clap::{Args, ValueEnum};

use crate::cli::{CliError, Context};
use crate::reports::forms::Ground;
use crate::reports::forms::labels::{self, Wanted};

#[derive(Args)]
pub(crate) struct Labels {
    /// Only these: numbers, or copies such as 2026/0001/1; a document's number stands for its copies [default: all there are]
    numbers: Vec<String>,
    /// What is labelled
    #[arg(long, value_enum, default_value_t = What::Copies)]
    what: What,
    /// The first place of the sheet that is still free: the ones before it stay empty
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=500))]
    start: u32,
    /// Labels side by side; a Code 128 too wide for them is left out, and the QR code stays [default: 3, fewer for wide codes]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    columns: Option<u8>,
}

/// What is labelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Folders of documents
    Documents,
    /// Copies, as an inventory scans them
    Copies,
    /// Containers
    Containers,
    /// Rooms
    Rooms,
    /// Folders of people
    People,
}

pub(super) fn run(context: &mut Context<'_>, args: &Labels) -> Result<(), CliError> {
    let register = context.reading()?;
    let what = match args.what {
        What::Documents => labels::What::Documents,
        What::Copies => labels::What::Copies,
        What::Containers => labels::What::Containers,
        What::Rooms => labels::What::Rooms,
        What::People => labels::What::People,
    };
    let wanted = Wanted { what, numbers: &args.numbers, start: args.start, columns: args.columns };
    let view = labels::view(&Ground::of(&register)?, wanted)?;
    context.report(&register, &view)
}
