//! `greffe briefing`: security briefings, one by one or in sessions, debriefings, and what is due.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{CliError, Context, Format, table};
use crate::acts::{self, Act};
use crate::campaigns::briefings::{What, due};
use crate::checks::{Copies, Facts};
use crate::domain::{Day, printable};
use crate::intake::attendance::{self, Attendance};
use crate::store;

/// What can be done with briefings.
#[derive(Subcommand)]
pub(crate) enum Briefing {
    /// Record that a person was briefed
    Record {
        /// Who was briefed
        person: String,
        /// On which day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
        /// Which kind; a `debriefing` is kept and counts as no briefing
        #[arg(long, default_value = acts::briefing::DEFAULT_KIND)]
        kind: String,
    },
    /// Record a session in which several people were briefed; it briefs each of them
    Session(Session),
    /// Record that a person signed for a briefing or a debriefing
    Acknowledge {
        /// Who signed
        person: String,
        /// The entry that recorded the briefing
        #[arg(long, value_name = "ENTRY", required_unless_present = "session", conflicts_with = "session")]
        briefing: Option<u64>,
        /// The session it was part of
        #[arg(long)]
        session: Option<String>,
        /// On which day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Record a debriefing: a clearance ended, the person left, or on demand
    Debrief {
        /// Who was debriefed
        person: String,
        /// Why, unclassified
        #[arg(long)]
        reason: String,
        /// On which day [default: today]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        on: Option<Day>,
    },
    /// Who must be briefed again and by when (setting briefing-months), and whose debriefing is missing
    Due {
        /// Up to this day [default: three months ahead]
        #[arg(long, value_name = "DAY", value_parser = Day::parse)]
        until: Option<Day>,
    },
    /// List the briefings
    List {
        /// Only of this person
        #[arg(long)]
        person: Option<String>,
        /// List the sessions instead
        #[arg(long, conflicts_with = "person")]
        sessions: bool,
    },
}

#[derive(Args)]
#[command(after_help = "\
A file has the columns person[,acknowledged]: who attended, and the day on which they signed for it. Everything is recorded, or
nothing: every row that cannot be read is named with its line.")]
pub(crate) struct Session {
    /// Its identifier
    session: String,
    /// What was spoken of, unclassified
    #[arg(long)]
    topics: String,
    /// Who spoke
    #[arg(long)]
    presenter: String,
    /// Somebody who attended; may be repeated
    #[arg(long, value_name = "PERSON", required_unless_present = "file")]
    attended: Vec<String>,
    /// Somebody who attended and signed for it the same day; may be repeated
    #[arg(long, value_name = "PERSON")]
    acknowledged: Vec<String>,
    /// Read who attended from a file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["attended", "acknowledged"])]
    file: Option<PathBuf>,
    /// Which kind
    #[arg(long, default_value = acts::briefing::DEFAULT_KIND)]
    kind: String,
    /// On which day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

pub(super) fn run(context: &mut Context<'_>, command: Briefing) -> Result<u8, CliError> {
    match command {
        Briefing::Record { person, on, kind } => {
            context.record_with(|register| Ok(acts::briefing::Record { person, day: on.unwrap_or(register.today()), kind }))?;
        }
        Briefing::Session(args) => session(context, args)?,
        Briefing::Acknowledge { person, briefing, session, on } => {
            context.record_with(|register| {
                let briefing = match (briefing, session) {
                    (Some(n), _) => n,
                    (None, session) => entry_of(register.db(), &session.unwrap_or_default())?,
                };
                Ok(acts::briefing::Acknowledge { briefing, person, day: on.unwrap_or(register.today()) })
            })?;
        }
        Briefing::Debrief { person, reason, on } => {
            context
                .record_with(|register| Ok(acts::briefing::Debrief { person, day: on.unwrap_or(register.today()), reason }))?;
        }
        Briefing::Due { until } => show_due(context, until)?,
        Briefing::List { person, sessions } => {
            table::list(context, if sessions { "sessions" } else { "briefings" }, person.as_deref())?;
        }
    }
    Ok(0)
}

/// The entry that recorded a session.
fn entry_of(db: &rusqlite::Connection, session: &str) -> Result<u64, CliError> {
    let rows = store::list("sessions").rows(db, Some(session))?;
    let entry = rows.first().and_then(|row| row.last()).and_then(Value::as_u64);
    entry.ok_or_else(|| {
        CliError::new(format!("session {} is not in the register", printable(session)))
            .hint("`greffe briefing list --sessions` shows them")
    })
}

fn session(context: &mut Context<'_>, args: Session) -> Result<(), CliError> {
    // The list is read before the passphrase is asked for.
    let listed = match &args.file {
        Some(file) => read(context, file)?,
        None => Attendance::default(),
    };
    let mut register = context.writing()?;
    let day = args.on.unwrap_or(register.today());
    let signed = args.acknowledged.iter().filter(|p| !args.attended.contains(p));
    let mut attended: Vec<String> = args.attended.iter().chain(signed).cloned().collect();
    let mut signed: Vec<(String, Day)> = args.acknowledged.iter().map(|p| (p.clone(), day)).collect();
    for (person, acknowledged) in listed.people {
        signed.extend(acknowledged.map(|on| (person.clone(), on)));
        attended.push(person);
    }
    let people = attended.len();
    let Session { session, topics, presenter, kind, .. } = args;
    let act = acts::briefing::Session { session, day, kind, topics, presenter, attended };
    let mut tx = register.begin()?;
    let stamp = acts::record(&mut tx, &act)?;
    for (person, day) in &signed {
        acts::record(&mut tx, &acts::briefing::Acknowledge { briefing: stamp.n, person: person.clone(), day: *day })?;
    }
    tx.commit()?;
    match context.format() {
        Format::Json => context.json(&json!({
            "entry": stamp.n, "act": acts::briefing::Session::NAME, "at": stamp.at,
            "attended": people, "acknowledged": signed.len(),
        })),
        Format::Text => {
            context.recorded(&stamp, acts::briefing::Session::NAME)?;
            context.line(format!("{people} attended, {} acknowledged", signed.len()));
            Ok(())
        }
    }
}

fn read(context: &mut Context<'_>, file: &std::path::Path) -> Result<Attendance, CliError> {
    let listed = attendance::list(file).map_err(|e| {
        let base = CliError::new(format!("cannot read {}", printable(&file.display().to_string()))).caused(&e);
        match e.hint() {
            Some(hint) => base.hint(hint),
            None => base,
        }
    })?;
    if listed.faulty.is_empty() {
        return Ok(listed);
    }
    let named = |f: &crate::intake::RowFault| {
        let field = f.field.as_deref().map(|f| format!(", {}", printable(f))).unwrap_or_default();
        format!("line {}{field}: {}\n", f.line, printable(&f.reason))
    };
    // Not a remark: --quiet does not hide what was not recorded.
    context.ui().err_text(&listed.faulty.iter().map(named).collect::<String>())?;
    Err(CliError::new(format!("{} rows cannot be read; nothing was recorded", listed.faulty.len())))
}

fn show_due(context: &mut Context<'_>, until: Option<Day>) -> Result<(), CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::Held)?;
    let today = register.today();
    let mut listing = table::Listing::new(&["person", "what", "due", "days", "last", "acknowledged"]);
    for one in due(&facts, today, until.unwrap_or(today.plus_months(3))) {
        let what = match one.what {
            What::Briefing => "briefing",
            What::Debriefing => "debriefing",
        };
        let days = one.day.days_since(today);
        listing.row(vec![one.person.into(), what.into(), json!(one.day), days.into(), json!(one.last), json!(one.acknowledged)]);
    }
    listing.show(context, "due")
}
