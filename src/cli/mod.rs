//! The command line: parsing, prompting, printing and nothing else. A noun is a file or folder, a verb its function.

mod access;
mod action;
mod args;
mod audit;
mod backup;
mod badge;
mod briefing;
mod campaign;
mod check;
mod clearance;
mod clock;
mod container;
mod context;
mod demo;
mod difference;
mod document;
mod error;
mod exchanges;
mod fail_on;
mod finding;
mod follow_up;
mod forecast;
mod form;
mod forms;
mod group;
mod harden;
mod import;
mod incident;
mod init;
mod inspect;
mod inventory;
mod journal;
mod known;
mod log;
mod need;
mod officer;
mod person;
mod policy;
mod progress;
mod report;
mod review;
mod room;
mod series;
mod status;
mod table;
mod ui;
mod util;
mod visit;

pub use harden::harden;
pub use ui::Ui;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

pub(crate) use context::Context;
pub(crate) use error::CliError;
pub(crate) use form::{Form, Format, Separator};

use crate::domain::Instant;

/// Register of classified documents, clearances and access logs, with the monthly clearance review and the quarterly
/// access-log audit.
#[derive(Parser)]
#[command(name = "greffe", version, max_term_width = 110, arg_required_else_help = true)]
#[command(after_help = "\
Exit codes: 0 done, nothing at or above --fail-on; 1 could not do it; 2 wrong command line; 3 wrong passphrase;
4 integrity failure; 11, 12, 13, 14 findings, the worst being info, minor, major, critical.

Without a network, without a server: everything stays in the register's directory.")]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Args)]
pub(crate) struct Global {
    /// The register's directory
    #[arg(long, global = true, env = "GREFFE_REGISTER", value_name = "DIR")]
    register: Option<PathBuf>,
    /// The officer who works; may be left out when the register has only one
    #[arg(long, global = true, env = "GREFFE_OFFICER", value_name = "ID")]
    officer: Option<String>,
    /// Read the passphrase from a file instead of asking for it
    #[arg(long, global = true, env = "GREFFE_PASSPHRASE_FILE", value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Language of reports, checks and prompts [default: from the environment, else en]
    #[arg(long, global = true, value_name = "fr|nl|de|en", value_parser = crate::i18n::Lang::parse)]
    lang: Option<crate::i18n::Lang>,
    /// Form of the result [default: by the ending of -o FILE, else text]
    #[arg(long, global = true, value_name = "FORMAT")]
    format: Option<Form>,
    /// Write the result to a file instead of standard output (`-`); its ending tells the form: .html, .pdf, .xlsx, .csv, .ics, .json
    #[arg(short = 'o', long, global = true, value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// What separates the values of CSV [default: `;`, in English `,`]
    #[arg(long, global = true, value_name = "comma|semicolon|tab", hide_possible_values = true)]
    separator: Option<Separator>,
    /// Say nothing but the result and errors
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Use a register on a network file system all the same; recorded as an act
    #[arg(long, global = true)]
    allow_network_filesystem: bool,
    /// The moment of the command, for tests
    #[arg(long, global = true, hide = true, value_name = "INSTANT", value_parser = Instant::parse)]
    now: Option<Instant>,
}

#[derive(Subcommand)]
enum Command {
    /// Create a register, its first officer and three recovery sheets
    Init(init::Init),
    /// Make a fictional ministry with a quarter of badge events, review and audit it, and compare with what was planted
    Demo(demo::Demo),
    /// What is due: reviews, audits, renewals, loans, combinations, inventories, actions, incidents, checkpoint, backup
    Status,
    /// Officers of the register: add, list, end, change a passphrase, recover
    #[command(subcommand)]
    Officer(officer::Officer),
    /// Settings of the register, each dated and with its source
    #[command(subcommand)]
    Policy(policy::Policy),
    /// People: add, correct, leave, list, show
    #[command(subcommand)]
    Person(person::Person),
    /// Clearances: open, notice, consent, file, drop, certificate, request, refuse, grant, extend, suspend, resume, withdraw, end, list
    #[command(subcommand)]
    Clearance(clearance::Clearance),
    /// Security briefings: record, session, acknowledge, debrief, due, list
    #[command(subcommand)]
    Briefing(briefing::Briefing),
    /// Access cards: assign, replace, lose, return, list
    #[command(subcommand)]
    Badge(badge::Badge),
    /// Rooms: add, hours, close, reader, approve, list, show
    #[command(subcommand)]
    Room(room::Room),
    /// Access lists of rooms: allow, revoke, request, answer, requests, review, reviews, list
    #[command(subcommand)]
    Access(access::Access),
    /// The visitor book: record, leave, list
    #[command(subcommand)]
    Visit(visit::Visit),
    /// Containers: add, change a combination, open, close, check, list, show, log
    #[command(subcommand)]
    Container(container::Container),
    /// Need-to-know groups: add, join, leave, list, show
    #[command(subcommand)]
    Group(group::Group),
    /// Who needs to know a document: add, end, list
    #[command(subcommand)]
    Need(need::Need),
    /// Documents and their copies: every act from registration to archive or destruction; list, search, show, history
    #[command(subcommand)]
    Document(document::Document),
    /// Series of document numbers: add, list
    #[command(subcommand)]
    Series(series::Series),
    /// Inventories: start, count, close, show, explain, list
    #[command(subcommand)]
    Inventory(inventory::Inventory),
    /// What came in and what left: by correspondent and channel, month and year, with the year before
    Exchanges(exchanges::Exchanges),
    /// The months ahead: whose clearance ends, by when to file, where too few cleared people are left; with hypotheses
    Forecast(forecast::Forecast),
    /// Import a list the office already keeps: people, clearances, briefings, badges, rooms, readers, access, containers,
    /// openings, visits, groups, documents, arrivals
    Import(import::Import),
    /// Access logs: import, list, coverage, presence, quarantine, profiles
    #[command(subcommand)]
    Log(log::Log),
    /// The monthly clearance review: run, open, decide, show, close, reopen, follow-up, list
    #[command(subcommand)]
    Review(review::ReviewCommand),
    /// The quarterly access-log audit: run, open, show, close, reopen, follow-up, list
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Findings that reviews and audits state: list, show, explain, accept, reopen
    #[command(subcommand)]
    Finding(finding::FindingCommand),
    /// Security incidents and compromises: report, update, close, list, show
    #[command(subcommand)]
    Incident(incident::Incident),
    /// What is to be done about findings and incidents, by whom, by when: add, progress, list
    #[command(subcommand)]
    Action(action::Action),
    /// Make a verified copy of the register; list and verify copies
    Backup(backup::Backup),
    /// Make a register of a copy, in a directory that does not exist yet
    Restore(backup::Restore),
    /// Inspect the register: what is kept and where, what does not hold, what is not concluded; records nothing
    Inspect(inspect::Inspect),
    /// Papers about the whole register: register, access, year, manual, calendar
    #[command(subcommand)]
    Report(report::Report),
    /// Papers to fill in, to sign and to file: registration, tracking, transmittal, loan, destruction, declassification, briefing,
    /// requests, renewals, labels, checkpoint
    #[command(subcommand)]
    Form(forms::FormCommand),
    /// The checks: list, explain
    #[command(subcommand)]
    Check(check::Checks),
    /// The journal: list, show, verify, checkpoint
    #[command(subcommand)]
    Journal(journal::Journal),
    /// Completions and the manual page
    #[command(subcommand)]
    Util(util::Util),
}

/// Runs one command line; gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, ui: &mut Ui) -> u8 {
    let parsed =
        command().try_get_matches_from(args).and_then(|found| Cli::from_arg_matches(&found).map(|cli| (cli, path(&found))));
    let (cli, path) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let text = error.render();
            let written = if error.use_stderr() { ui.err_text(&text.to_string()) } else { ui.out_text(&text.to_string()) };
            return match (written, error.exit_code()) {
                (Ok(()), 0) => 0,
                (Ok(()), _) => 2,
                (Err(error), _) => error.exit(),
            };
        }
    };
    let mut context = Context::new(cli.global, ui);
    let asked = context.check_form(&path);
    let done = asked.and_then(|()| dispatch(&mut context, cli.command)).and_then(|code| context.finish().map(|()| code));
    match done {
        Ok(code) => code,
        Err(error) => {
            error.print(ui);
            error.exit()
        }
    }
}

/// The words of the command that was given: `audit run`.
fn path(found: &clap::ArgMatches) -> String {
    let mut words = Vec::new();
    let mut at = found;
    while let Some((word, below)) = at.subcommand() {
        words.push(word);
        at = below;
    }
    words.join(" ")
}

fn dispatch(context: &mut Context<'_>, command: Command) -> Result<u8, CliError> {
    match command {
        Command::Init(c) => init::run(context, &c),
        Command::Demo(c) => demo::run(context, &c),
        Command::Status => status::run(context),
        Command::Officer(c) => officer::run(context, &c),
        Command::Policy(c) => policy::run(context, &c),
        Command::Person(c) => person::run(context, c),
        Command::Clearance(c) => clearance::run(context, c),
        Command::Briefing(c) => briefing::run(context, c),
        Command::Badge(c) => badge::run(context, c),
        Command::Room(c) => room::run(context, c),
        Command::Access(c) => access::run(context, c),
        Command::Visit(c) => visit::run(context, c),
        Command::Container(c) => container::run(context, c),
        Command::Group(c) => group::run(context, c),
        Command::Need(c) => need::run(context, c),
        Command::Document(c) => document::run(context, c),
        Command::Series(c) => series::run(context, c),
        Command::Inventory(c) => inventory::run(context, c),
        Command::Exchanges(c) => exchanges::run(context, &c),
        Command::Forecast(c) => forecast::run(context, &c),
        Command::Import(c) => import::run(context, &c),
        Command::Log(c) => log::run(context, &c),
        Command::Review(c) => review::run(context, c),
        Command::Audit(c) => audit::run(context, c),
        Command::Finding(c) => finding::run(context, c),
        Command::Incident(c) => incident::run(context, c),
        Command::Action(c) => action::run(context, c),
        Command::Backup(c) => backup::run(context, &c),
        Command::Restore(c) => backup::run_restore(context, &c),
        Command::Inspect(c) => inspect::run(context, &c),
        Command::Report(c) => report::run(context, &c),
        Command::Form(c) => forms::run(context, c),
        Command::Check(c) => check::run(context, &c),
        Command::Util(c) => util::run(context, &c),
        Command::Journal(c) => journal::run(context, &c),
    }
}

/// The whole command line as clap knows it: for completions, the manual page and the tests of the help.
pub(crate) fn command() -> clap::Command {
    Cli::command()
}
