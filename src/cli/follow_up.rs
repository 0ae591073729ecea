//! `greffe review follow-up` and `greffe audit follow-up`: what a campaign leaves to do, as known now.

use super::{CliError, Context, campaign};
use crate::campaigns::follow_up::follow_up;
use crate::campaigns::told::Told;
use crate::checks::governing::Campaign;
use crate::checks::{Copies, Facts};
use crate::register::Register;
use crate::reports::follow_up::view;
use crate::reports::meta::Meta;

pub(super) fn show(context: &mut Context<'_>, register: &Register, of: Campaign) -> Result<(), CliError> {
    let facts = Facts::load(register.db(), Copies::Held)?;
    let today = register.today();
    if facts.governing.begun(of).is_none() {
        let noun = campaign::noun(of);
        return Err(CliError::new(format!("the {noun} of {of} was never opened")).hint(format!("greffe {noun} open begins it")));
    }
    let (first, last) = match of {
        Campaign::Review(month) => (month.first(), month.last()),
        Campaign::Audit(quarter) => (quarter.first(), quarter.last()),
    };
    let meta = Meta::of(register, of.to_string(), (first, last), context.texts().lang())?;
    let items = follow_up(&facts, &Told::new(&facts.governing, Some(of), today));
    let report = view(&items, today, meta);
    context.report(register, &report)
}
