//! `greffe log coverage`: what the logs say anything about.

use serde_json::json;

use super::Window;
use crate::checks::audit::examine_with;
use crate::checks::{Copies, Facts};
use crate::cli::{CliError, Context, Format};
use crate::reports::coverage::{CoverageView, view};

pub(super) fn run(context: &mut Context<'_>, window: &Window) -> Result<(), CliError> {
    let register = context.reading()?;
    let facts = Facts::load(register.db(), Copies::None)?;
    let ground = window.ground(&facts, &register)?;
    let examined = examine_with(register.db(), &ground, Vec::new(), &mut |_| ())?;
    let rooms: Vec<CoverageView> = view(&ground, &examined.coverage);
    match context.format() {
        Format::Json => context.json(&json!({ "format": "greffe/coverage/v1", "coverage": rooms })),
        Format::Text => {
            let texts = context.texts();
            let text = crate::reports::render::text::coverage(texts, &rooms);
            context.text(&text);
            Ok(())
        }
    }
}
