//! What a review asks the authority for: the level and scopes a person needs, never less than what is held.

use super::review::Line;
use crate::domain::{Level, Marking, Proposal, Regime, Scopes};

/// The level, as a Belgian marking, and the scopes that a decision would ask for; nothing for one that asks for nothing, nor for
/// a person who neither holds nor needs anything.
///
/// *Extend* renews what is held; *request* asks for what is needed, at least for what is held.
pub fn wanted(line: &Line, decision: Proposal) -> Option<(Marking, Scopes)> {
    let held = line.clearances.iter().filter(|c| matches!(c.state, "valid" | "not-yet" | "expired"));
    let held_level = held.clone().filter_map(|c| Marking::parse(&c.level, Some(Regime::Be)).ok()).map(|m| m.level).max();
    let held_scopes = held.fold(None, |sum: Option<Scopes>, c| Some(sum.map_or(c.scopes, |s| s.union(c.scopes))));
    let need = line.need.as_deref().and_then(|words| Marking::parse(words, Some(Regime::Be)).ok());
    let scopes = held_scopes.unwrap_or(Scopes::BE);
    let (level, scopes) = match decision {
        Proposal::Maintain | Proposal::Remove => return None,
        Proposal::Extend => (held_level.or(need.as_ref().map(|m| m.level))?, scopes),
        Proposal::Request => {
            let level = held_level.max(need.as_ref().map(|m| m.level)).or(Some(line.requires).filter(|l| l.needs_clearance()))?;
            (level, need.map_or(scopes, |m| scopes.with(m.scope())))
        }
    };
    (level > Level::Unclassified).then(|| (Marking::belgian(level), scopes))
}
