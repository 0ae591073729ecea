use super::of_copy;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};
use crate::domain::CopyState;

/// DOC001. A copy with neither a holder nor a container.
///
/// Does not fire for a copy in a container of whatever level (DOC002), nor for one held by whomever (DOC003).
///
/// Basis: the complete register of classified information that the oversight report of 2021 asks for.
pub struct CopyUnaccounted;

static META: Meta = Meta {
    code: "DOC001",
    name: "copy-unaccounted",
    severity: Severity::Critical,
    basis: "oversight report of 2021: complete register of classified information",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for CopyUnaccounted {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        let lost = facts.copies.iter().filter(|c| c.state == CopyState::Here && c.holder.is_none() && c.container.is_none());
        out.extend(lost.map(|copy| of_copy(&META, copy, [])));
    }
}
