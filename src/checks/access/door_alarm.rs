use super::gather::{Gather, Subject};
use crate::checks::{Check, End, Finding, Ground, Meta, Pass, Run, Seen, Severity, Value};
use crate::logs::event::{AlarmKind, Outcome};

/// ACC021. A door that was forced, held open or tampered with lets in people the log does not see; a duress code calls for
/// help (Council Decision 2013/488/EU annex II 15 to 21).
///
/// Fires for each reader of a room with a level and each kind of alarm, with every alarm of the period; a duress code is
/// critical. A refusal is no alarm, nor is an event of unknown outcome. A reader that no room owns is LOG008.
pub struct DoorAlarm;

static META: Meta = Meta {
    code: "ACC021",
    name: "door-alarm",
    severity: Severity::Major,
    basis: "Council Decision 2013/488/EU annex II 15 to 21",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

/// The kinds in the order of [`Alarms::found`], each with its code and text.
const KINDS: [(AlarmKind, &str, &str); 5] = [
    (AlarmKind::Forced, "forced", "alarm-forced"),
    (AlarmKind::Held, "held", "alarm-held"),
    (AlarmKind::Tamper, "tamper", "alarm-tamper"),
    (AlarmKind::Duress, "duress", "alarm-duress"),
    (AlarmKind::Unsaid, "alarm", "alarm-other"),
];

impl Check for DoorAlarm {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Alarms { ground, found: Default::default() }))
    }
}

struct Alarms<'a> {
    ground: &'a Ground<'a>,
    found: [Gather<()>; KINDS.len()],
}

impl Pass for Alarms<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (Outcome::Alarm(kind), true, Some(room)) = (seen.outcome, seen.judged, seen.room) else { return };
        if !self.ground.facts.rooms[room].controlled() {
            return;
        }
        let subject = Subject { room, person: None, card: None, reader: Some(seen.reader) };
        if let Some(found) = KINDS.iter().position(|(k, ..)| *k == kind).and_then(|at| self.found.get_mut(at)) {
            found.add(subject, seen.card, [seen.evidence()], || ()).established = true;
        }
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for ((kind, code, word), found) in KINDS.into_iter().zip(self.found) {
            let severity = if kind == AlarmKind::Duress { Severity::Critical } else { META.severity };
            found.findings(&META, end, out, |finding, subject, _| {
                let reader = subject.reader.map_or("", |r| end.readers[r].as_str());
                // Each kind of alarm of a reader is a cause of its own.
                let finding = finding.severity(severity).subject(format!("{reader}/{code}"));
                finding.value("kind", Value::Word(word.into()))
            });
        }
    }
}
