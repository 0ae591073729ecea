//! `greffe report calendar`.

use clap::{Args, ValueEnum};

use crate::campaigns::calendar::{Kind, calendar};
use crate::checks::{Copies, Facts};
use crate::cli::{CliError, Context, Form};
use crate::reports::calendar::{Wanted, view};
use crate::reports::meta::Meta;

/// What is asked of the calendar.
#[derive(Args)]
#[command(after_help = "\
With -o FILE.ics it is a calendar for a diary, a day each, under the same identity in every run. Names of people are in it, and
numbers of records: personal data, to be kept where the register's reports are kept. --without-names leaves only numbers, for a
machine that is less protected; that somebody's clearance ends is personal data even so.")]
pub(crate) struct Calendar {
    /// How many months [default: the setting forecast-months]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=600))]
    months: Option<u32>,
    /// Only what is of a kind; may be given several times or as a list with commas
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    kind: Vec<Wants>,
    /// Leave out the names of people
    #[arg(long)]
    without_names: bool,
}

/// The kinds as the command line writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Wants {
    /// By when to file, and the last day of clearances
    Renewals,
    /// Consents and answers that are due
    Requests,
    /// Briefings and debriefings
    Briefings,
    /// The monthly clearance reviews
    Reviews,
    /// The quarterly access-log audits
    Audits,
    /// Access lists to be gone through, and their lines that end
    Access,
    /// Needs-to-know that end
    Needs,
    /// Combinations to be changed
    Combinations,
    /// Approvals of rooms that end
    Approvals,
    /// Inventories
    Inventories,
    /// Copies lent
    Loans,
    /// Receipts that are to come back
    Receipts,
    /// What is to be done about findings and incidents
    Actions,
    /// Incidents that are open
    Incidents,
    /// Findings accepted until a day
    Acceptances,
    /// Checkpoint and backup
    Keeping,
}

impl From<Wants> for Kind {
    fn from(wants: Wants) -> Self {
        match wants {
            Wants::Renewals => Self::Renewal,
            Wants::Requests => Self::Request,
            Wants::Briefings => Self::Briefing,
            Wants::Reviews => Self::Review,
            Wants::Audits => Self::Audit,
            Wants::Access => Self::Access,
            Wants::Needs => Self::Need,
            Wants::Combinations => Self::Combination,
            Wants::Approvals => Self::Approval,
            Wants::Inventories => Self::Inventory,
            Wants::Loans => Self::Loan,
            Wants::Receipts => Self::Receipt,
            Wants::Actions => Self::Action,
            Wants::Incidents => Self::Incident,
            Wants::Acceptances => Self::Acceptance,
            Wants::Keeping => Self::Keeping,
        }
    }
}

pub(super) fn run(context: &mut Context<'_>, args: &Calendar) -> Result<(), CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::All)?;
    let (today, texts) = (register.today(), context.texts());
    let months = args.months.unwrap_or_else(|| facts.policies.number("forecast-months", today));
    let last = today.plus_months(i32::try_from(months).unwrap_or(i32::MAX));
    let meta = Meta::of(&register, format!("{today} .. {last}"), (today, last), texts.lang())?;
    let wanted = Wanted { kinds: args.kind.iter().map(|k| (*k).into()).collect(), without_names: args.without_names };
    let view = view(&calendar(&facts, today, last), &wanted, today, &facts, meta, texts);
    if context.form() == Form::Ics && view.due.is_empty() {
        return Err(CliError::new("nothing falls due, and a calendar without a date is none")
            .hint("--months looks further ahead; without --kind every kind is looked for"));
    }
    context.report(&register, &view)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_can_be_asked_for() {
        let mut kinds: Vec<Kind> = Wants::value_variants().iter().map(|w| (*w).into()).collect();
        kinds.sort();
        assert_eq!(kinds, Kind::ALL);
    }
}
