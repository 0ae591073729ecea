//! `greffe document show` and `greffe document history`: a document's sheet, and everything that happened to its copies.

use clap::Args;

use crate::cli::{CliError, Context, table};
use crate::domain::printable;

/// What is shown below the sheet, each with the column that names the document.
const SECTIONS: [(&str, &str); 14] = [
    ("copies", "document"),
    ("document_needs", "document"),
    ("sources", "document"),
    ("derived", "source"),
    ("loans", "document"),
    ("sendings", "document"),
    ("consultations", "document"),
    ("reproductions", "document"),
    ("reclassifications", "document"),
    ("declassifications", "document"),
    ("destroyed", "document"),
    ("missing", "document"),
    ("counts", "document"),
    ("movements", "document"),
];

/// The movements of a document's copies.
#[derive(Args)]
pub(crate) struct History {
    /// The document's number
    number: String,
    /// Only this copy
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    copy: Option<u32>,
}

pub(super) fn show(context: &mut Context<'_>, number: &str) -> Result<(), CliError> {
    table::sheet(context, "document", number, ("sheets", "number"), &SECTIONS)
}

pub(super) fn history(context: &mut Context<'_>, args: &History) -> Result<(), CliError> {
    let register = context.reading()?;
    let copy = args.copy.map(|copy| copy.to_string());
    let of_copy = copy.as_deref().map(|copy| ("copy", copy));
    let wanted: Vec<_> = [("document", args.number.as_str())].into_iter().chain(of_copy).collect();
    let listing = table::section(&register, "movements", &wanted)?;
    // Registering is a movement: a copy without one is not there.
    if listing.is_empty() {
        let copy = copy.map(|copy| format!("copy {copy} of ")).unwrap_or_default();
        return Err(CliError::new(format!("{copy}document {} is not in the register", printable(&args.number))));
    }
    listing.show(context, "movements")
}
