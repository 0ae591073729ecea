//! `greffe document`: documents and their copies; metadata only, never the content.

pub(super) mod args;
mod ask;
mod decisions;
mod ends;
mod exchange;
mod place;
mod register;
mod reproduce;
mod search;
mod show;

use clap::{Args, Subcommand};

use super::{CliError, Context, table};

/// What can be done with documents.
#[derive(Subcommand)]
pub(crate) enum Document {
    /// Register a document with its copies
    Register(Box<register::RegisterArgs>),
    /// Put a copy into a container
    Store(place::StoreArgs),
    /// Lend a copy to a person, who answers for it until it is returned
    Lend(place::LendArgs),
    /// Record that a lent copy came back into a container
    Return(place::ReturnArgs),
    /// Record a signature that came later: on a loan receipt, on a sender's receipt
    Acknowledge(place::AcknowledgeArgs),
    /// Hand a copy over to a person, who alone answers for it from then on
    HandOver(place::HandOverArgs),
    /// Move several copies into one container at once
    Move(place::MoveArgs),
    /// Record that a person read a copy in a room, from when until when
    Consult(place::ConsultArgs),
    /// Make more copies of a copy
    Copy(reproduce::Made),
    /// Make an extract of a copy
    Extract(reproduce::Made),
    /// Translate a copy
    Translate(reproduce::TranslateArgs),
    /// Send copies to a correspondent under one slip
    Send(exchange::SendArgs),
    /// Record that the receipt of a slip came back
    Receipt(exchange::ReceiptArgs),
    /// Record that a receipt was asked for
    Chase(exchange::ChaseArgs),
    /// Take back a copy that was sent
    Receive(exchange::ReceiveArgs),
    /// Change the marking of one copy, of those kept here, or of all
    Reclassify(decisions::ReclassifyArgs),
    /// Record a decision on the end of a classification, with the fields of the statutory register
    Declassify(decisions::DeclassifyArgs),
    /// Hand a copy to an archive, for good
    Archive(ends::ArchiveArgs),
    /// Report a copy missing
    ReportMissing(ends::MissingArgs),
    /// Record that a missing copy was found, and why it had been missing
    ReportFound(ends::FoundArgs),
    /// Destroy copies under one certificate
    Destroy(ends::DestroyArgs),
    /// List the documents
    List(List),
    /// Look for documents: by words, and by what is known of them and their copies
    Search(search::Search),
    /// List the slips, with their receipts
    Transmittals,
    /// List the certificates of destruction
    Destructions,
    /// List the statutory register of decisions on the end of classifications
    Declassifications,
    /// Show a document: its sheet, its copies with their places, everything that happened to them
    Show {
        /// Its number
        number: String,
    },
    /// Show the movements of a document's copies, in their order
    History(show::History),
}

#[derive(Args)]
pub(crate) struct List {
    /// List the copies in this container instead
    #[arg(long, conflicts_with = "holder")]
    container: Option<String>,
    /// List the copies with this person instead
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Show at most this many documents [default: 100; with --format json all]
    #[arg(long, value_name = "N", conflicts_with_all = ["container", "holder"])]
    limit: Option<u64>,
}

pub(super) fn run(context: &mut Context<'_>, command: Document) -> Result<u8, CliError> {
    match command {
        Document::Register(args) => return register::run(context, *args),
        Document::Store(args) => place::store(context, args)?,
        Document::Lend(args) => place::lend(context, args)?,
        Document::Return(args) => place::give_back(context, args)?,
        Document::Acknowledge(args) => place::acknowledge(context, args)?,
        Document::HandOver(args) => place::hand_over(context, args)?,
        Document::Move(args) => place::move_copies(context, args)?,
        Document::Consult(args) => place::consult(context, args)?,
        Document::Copy(args) => reproduce::copy(context, args)?,
        Document::Extract(args) => reproduce::extract(context, args)?,
        Document::Translate(args) => reproduce::translate(context, args)?,
        Document::Send(args) => exchange::send(context, args)?,
        Document::Receipt(args) => exchange::receipt(context, args)?,
        Document::Chase(args) => exchange::chase(context, args)?,
        Document::Receive(args) => exchange::receive(context, args)?,
        Document::Reclassify(args) => decisions::reclassify(context, args)?,
        Document::Declassify(args) => decisions::declassify(context, args)?,
        Document::Archive(args) => ends::archive(context, args)?,
        Document::ReportMissing(args) => ends::missing(context, args)?,
        Document::ReportFound(args) => ends::found(context, args)?,
        Document::Destroy(args) => ends::destroy(context, args)?,
        Document::List(List { container: None, holder: None, limit }) => table::first(context, "documents", limit, 100)?,
        Document::List(List { container, holder, .. }) => {
            table::narrowed(context, "copies", &[("container", container.as_deref()), ("holder", holder.as_deref())])?;
        }
        Document::Transmittals => table::list(context, "transmittals", None)?,
        Document::Destructions => table::list(context, "destructions", None)?,
        Document::Declassifications => table::list(context, "declassifications", None)?,
        Document::Search(args) => search::run(context, args)?,
        Document::Show { number } => show::show(context, &number)?,
        Document::History(args) => show::history(context, &args)?,
    }
    Ok(0)
}
