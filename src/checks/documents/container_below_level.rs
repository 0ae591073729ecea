use super::of_copy;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};

/// DOC002. A copy is stored in a container of a lower level than its own, or in one that stands in a room of a lower level.
///
/// When both are too low the container is named. Does not fire for a copy that somebody holds.
///
/// Basis: law of 11-12-1998 art. 8 §3.
pub struct ContainerBelowLevel;

static META: Meta = Meta {
    code: "DOC002",
    name: "container-below-level",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §3",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for ContainerBelowLevel {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        for copy in &facts.copies {
            let Some(container) = copy.container.map(|c| &facts.containers[c]) else { continue };
            let room = &facts.rooms[container.room];
            let (key, name, id, words, n) = if container.level < copy.level {
                ("place-container", "container", &container.id, &container.words, container.n)
            } else if room.level < copy.level {
                ("place-room", "room", &room.id, &room.words, room.n)
            } else {
                continue;
            };
            let place = Value::Parts(vec![(key.to_owned(), vec![(name, id.as_str().into())])]);
            let finding = of_copy(&META, copy, [n]).room(&room.id).value("level", &*copy.words).value("place", place);
            out.push(finding.value("place_level", words.as_str()));
        }
    }
}
