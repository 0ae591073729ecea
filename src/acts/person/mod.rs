//! Acts on the people the register knows.

mod add;
mod correct;
mod leave;

pub use add::Add;
pub use correct::Correct;
pub use leave::Leave;

use super::{Refusal, View};
use crate::domain::Day;

/// Refuses what neither a new person nor a corrected one may have.
fn check(view: &View<'_>, texts: [&str; 3], from: Option<Day>, until: Option<Day>) -> Result<(), Refusal> {
    let [name, service, function] = texts;
    view.filled("name", name)?;
    view.text("service", service)?;
    view.text("function", function)?;
    view.span(from.unwrap_or(Day::MIN), until)
}
