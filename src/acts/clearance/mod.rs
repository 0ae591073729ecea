//! Acts on clearances and on the requests for them. A clearance is named by the number of the entry that recorded it.

mod certificate;
mod consent;
mod drop;
mod end;
mod extend;
mod file;
mod grant;
mod notice;
mod open;
mod refuse;
mod request;
mod resume;
mod suspend;
mod withdraw;

pub use certificate::Certificate;
pub use consent::Consent;
pub use drop::Drop;
pub use end::End;
pub use extend::Extend;
pub use file::File;
pub use grant::Grant;
pub use notice::Notice;
pub use open::Open;
pub use refuse::Refuse;
pub use request::Request;
pub use resume::Resume;
pub use suspend::Suspend;
pub use withdraw::Withdraw;

use super::{Refusal, View};
use crate::domain::{Day, Level, Marking, Scopes};

/// Refuses a level and scopes that no clearance can have.
pub(super) fn check_kind(view: &View<'_>, level: &Marking, scopes: Scopes) -> Result<(), Refusal> {
    view.marking(level)?;
    if level.level == Level::Unclassified {
        return Err(Refusal::new("a clearance has a level above unclassified"));
    }
    if scopes == Scopes::default() {
        return Err(Refusal::new("the clearance has no scope").hint("scopes are BE, EU and NATO, joined by +"));
    }
    if !scopes.has(level.scope()) {
        let scope = level.scope().code();
        return Err(Refusal::new(format!("the level {level} is one of {scope}, which is not among the scopes {scopes}"))
            .hint(format!("write the scopes as {}", scopes.with(level.scope()))));
    }
    Ok(())
}

/// Refuses a clearance that is unknown, withdrawn or ended, and a day before it was granted.
fn check_open(view: &View<'_>, clearance: u64, day: Day) -> Result<(), Refusal> {
    if !view.exists("SELECT 1 FROM clearance WHERE n = ?1", &[&clearance])? {
        return Err(Refusal::new(format!("no clearance is recorded by entry {clearance}"))
            .hint("a clearance is named by the number of its entry; `greffe clearance list` shows it"));
    }
    if view.exists("SELECT 1 FROM clearance WHERE n = ?1 AND (withdrawn IS NOT NULL OR ended IS NOT NULL)", &[&clearance])? {
        return Err(Refusal::new(format!("clearance {clearance} was withdrawn or ended"))
            .basis("law of 11-12-1998 art. 22")
            .hint("a new one must be granted"));
    }
    if view.exists("SELECT 1 FROM clearance WHERE n = ?1 AND granted > ?2", &[&clearance, &day.to_string()])? {
        return Err(Refusal::new(format!("clearance {clearance} was granted after {day}")));
    }
    Ok(())
}
