use super::gather::{Gather, Subject};
use crate::checks::facts::Room;
use crate::checks::{Check, End, Finding, Ground, Holder, Meta, Pass, Run, Seen, Severity, Value};
use crate::domain::{Day, Hours, Instant, belgian_holiday};
use crate::logs::time::DST_MISSING;

const DAY_SECONDS: i64 = 86_400;

/// ACC009. An entry outside the room's hours is to be explained (NIST SP 800-53 PE-6).
///
/// Fires for a granted entry before opening, after the minute of closing, on a weekday the room does not open, on a
/// Belgian public holiday, or on a day on which the room is on record as closed. The minute of opening and the whole minute
/// of closing are inside; an exit is never late; a room without hours has none to break, but may be closed. Where the row's
/// time could lie on either side, the finding is possible.
pub struct EntryOutsideHours;

static META: Meta = Meta {
    code: "ACC009",
    name: "entry-outside-hours",
    severity: Severity::Major,
    basis: "NIST SP 800-53 PE-6; royal decree of 18-04-1974 art. 1 (holidays)",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for EntryOutsideHours {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        Some(Box::new(Outside { ground, holiday: (Day::MIN, true), found: Gather::default() }))
    }
}

struct Outside<'a> {
    ground: &'a Ground<'a>,
    /// The latest day asked about, and whether it is a holiday.
    holiday: (Day, bool),
    found: Gather<Option<Hours>>,
}

impl Outside<'_> {
    fn open(&mut self, room: &Room, hours: Option<&Hours>, day: Day, second: u32) -> bool {
        if room.closed_on(day) {
            return false;
        }
        let Some(hours) = hours else { return true };
        if self.holiday.0 != day {
            self.holiday = (day, belgian_holiday(day).is_some());
        }
        !self.holiday.1 && hours.opens_on(day) && hours.contains_second(second)
    }

    /// Whether the first and the last possible moment lie within the hours.
    fn bounds(&mut self, room: &Room, hours: Option<&Hours>, seen: &Seen<'_>) -> (bool, bool) {
        let first = self.open(room, hours, seen.day, seen.second);
        let later = i64::from(seen.second) + (seen.event.hi - seen.event.lo) / 1000;
        // Without a change of the clocks in between, the wall shows this at the last moment; a doubled hour shows less.
        let last = u32::try_from(later).ok().filter(|_| later < DAY_SECONDS).map(|s| self.open(room, hours, seen.day, s));
        if last == Some(first) && seen.event.flags & DST_MISSING == 0 {
            return (first, first);
        }
        let instant = Instant::of_seconds(seen.event.hi.div_euclid(1000));
        let second = chrono::Timelike::num_seconds_from_midnight(&instant.local(self.ground.zone_at(instant)));
        (first, self.open(room, hours, self.ground.day_of(instant), second))
    }
}

/// Opening hours whose weekdays are words of the reader's language.
fn in_words(hours: &Hours) -> Value {
    let word = |day: &str| format!("weekday-{day}");
    let days = hours.days.spans().into_iter().map(|(from, until)| match from == until {
        true => (word(from), vec![]),
        false => ("hours-days".to_owned(), vec![("from", Value::Word(word(from))), ("until", Value::Word(word(until)))]),
    });
    let days = Value::Parts(days.collect());
    let values = vec![("open", hours.open.to_string().into()), ("close", hours.close.to_string().into()), ("days", days)];
    Value::Parts(vec![("hours-span".to_owned(), values)])
}

impl Pass for Outside<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        let (true, Some(room)) = (seen.judged && seen.is_entry(self.ground), seen.room) else { return };
        let place = &self.ground.facts.rooms[room];
        let hours = place.hours_on(seen.day);
        if hours.is_none() && place.closures.is_empty() {
            return;
        }
        let (first, last) = self.bounds(place, hours, seen);
        if first && last {
            return;
        }
        let person = match seen.holder {
            Holder::Held { person, .. } => Some(person),
            Holder::Superseded { .. } | Holder::Nobody => None,
        };
        let subject = Subject::bearer(person, seen.card, room);
        self.found.add(subject, seen.card, [seen.evidence()], || hours.copied()).established |= !first && !last;
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        self.found.findings(&META, end, out, |finding, _, case| match &case.detail {
            Some(hours) => finding.value("case", "hours").value("hours", in_words(hours)),
            None => finding.value("case", "closed").value("hours", Value::Word("hours-closed".into())),
        });
    }
}
