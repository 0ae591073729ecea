//! The access lists as of a day: per room who may enter, on whose signature, and what that rests on; and who was on the list but
//! lacked something on that day.

use std::collections::BTreeMap;

use serde::Serialize;

use super::audit::Note;
use super::meta::Meta;
use crate::checks::Facts;
use crate::checks::documents::bar;
use crate::checks::facts::{Authorisation, Person, Room};
use crate::domain::{Day, Missing, Why, decide};
use crate::i18n::Texts;

/// The format's name.
pub const FORMAT: &str = "greffe/access-list/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct AccessListView {
    /// `greffe/access-list/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// The day.
    pub on: String,
    /// Rooms, by identifier.
    pub rooms: Vec<RoomView>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
}

/// A room with its list.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RoomView {
    pub room: String,
    pub name: String,
    pub level: String,
    /// The hours in force, if any are on record.
    pub hours: Option<HoursView>,
    /// Whether it is closed on the day, whatever its hours say.
    pub closed: bool,
    pub minimum_persons: u32,
    /// Whether its level asks for a list; a room of no level is only a place.
    pub controlled: bool,
    /// Approvals that hold on the day.
    pub approvals: Vec<ApprovalView>,
    /// The day its list was last gone through, on the day or before.
    pub last_review: Option<String>,
    /// Who may enter, by number: alone, or with the escort their line asks for.
    pub may_enter: Vec<LineView>,
    /// Who was on the list and may not enter.
    pub may_not_enter: Vec<LineView>,
}

/// A room's hours.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct HoursView {
    pub open: String,
    pub close: String,
    pub days: String,
}

/// An approval.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ApprovalView {
    /// `installation`, `tempest`, `cis`.
    pub what: &'static str,
    pub until: Option<String>,
    pub entry: u64,
}

/// A line of a list.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct LineView {
    pub person: String,
    pub name: String,
    pub service: String,
    pub function: String,
    /// `unescorted` or `escorted`.
    pub mode: &'static str,
    pub from: String,
    pub until: Option<String>,
    /// The need as it was written down; empty when nothing is on record.
    pub need: String,
    /// The entry that put the person on the list, and who signed it.
    pub entry: u64,
    pub signed_by: Option<String>,
    /// The clearance that serves the room best on the day, whether or not it counts.
    pub clearance: Option<ClearanceView>,
    /// The last briefing on the day or before.
    pub briefing: Option<String>,
    /// What is missing to be there alone, in words.
    pub lacks: Vec<Note>,
}

/// A clearance.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ClearanceView {
    pub level: String,
    pub scopes: String,
    pub granted: String,
    pub expires: String,
    /// Whether it counts on the day.
    pub counts: bool,
    pub entry: u64,
}

/// What is known beside the facts.
pub struct Beside<'a> {
    /// The need written down for each line, by its entry.
    pub needs: &'a BTreeMap<u64, String>,
    /// Who signed an entry.
    pub signer: &'a dyn Fn(u64) -> Option<String>,
}

/// The key of what is missing. A list tells what a finding need not: that a clearance counts from a later day, and that it is
/// the need to be in the room that is not on record.
fn lacking(missing: &Missing) -> &'static str {
    match missing {
        Missing::NoClearance { why: Why::NotYet } => "access-not-yet",
        Missing::NoNeedToKnow => "bar-need-to-know",
        other => bar(other),
    }
}

/// Puts the lists of a day in words; of one room, by index, or of all.
pub fn view(facts: &Facts, only: Option<usize>, on: Day, beside: &Beside<'_>, meta: Meta, texts: &Texts) -> AccessListView {
    let listed = |i: usize| facts.access.iter().any(|l| l.room == i && l.span.is_some_and(|s| s.contains(on)));
    let asked = facts.rooms.iter().enumerate().filter(|(i, _)| only.is_none_or(|o| o == *i));
    // A room of no level is only a place: without a list nothing is said of who may be there.
    let (about, places): (Vec<_>, Vec<_>) = asked.partition(|(i, room)| room.controlled() || listed(*i) || only.is_some());
    let about = about.into_iter();
    let rooms: Vec<_> = about.map(|(i, room)| of_room(facts, (i, room), on, beside, texts)).collect();
    let note = |key: &str| Note { code: key.to_owned(), text: texts.get(key, &[]) };
    let mut not_concluded = vec![note("access-note-visitors"), note("access-note-need")];
    if !places.is_empty() {
        let text = texts.get("access-note-places", &[("count", places.len().into())]);
        not_concluded.push(Note { code: "access-note-places".into(), text });
    }
    if on > meta.made.day(meta.time_zone.parse().unwrap_or(chrono_tz::UTC)) {
        not_concluded.push(note("access-note-future"));
    }
    AccessListView { format: FORMAT, meta, on: on.to_string(), rooms, not_concluded }
}

fn of_room(facts: &Facts, (index, room): (usize, &Room), on: Day, beside: &Beside<'_>, texts: &Texts) -> RoomView {
    let listed = facts.access.iter().filter(|l| l.room == index && l.span.is_some_and(|s| s.contains(on)));
    let mut lines: Vec<_> = listed.map(|l| line(l, &facts.people[l.person], room, on, beside, texts)).collect();
    lines.sort_by(|(_, a), (_, b)| (&a.person, a.entry).cmp(&(&b.person, b.entry)));
    let (may, may_not): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(may, _)| *may);
    let approvals = facts.premises.approvals.iter().filter(|a| a.room == index && a.span.contains(on));
    let reviews = facts.premises.list_reviews.iter().filter(|r| r.room == index && r.day <= on);
    RoomView {
        room: room.id.clone(),
        name: room.name.clone(),
        level: room.words.clone(),
        hours: room.hours_on(on).map(|hours| HoursView {
            open: hours.open.to_string(),
            close: hours.close.to_string(),
            days: hours.days.to_string(),
        }),
        closed: room.closed_on(on),
        minimum_persons: room.minimum_persons,
        controlled: room.controlled(),
        approvals: approvals
            .map(|a| ApprovalView { what: a.what.code(), until: a.span.until.map(|d| d.to_string()), entry: a.n })
            .collect(),
        last_review: reviews.map(|r| r.day).max().map(|d| d.to_string()),
        may_enter: may.into_iter().map(|(_, line)| line).collect(),
        may_not_enter: may_not.into_iter().map(|(_, line)| line).collect(),
    }
}

/// A line, and whether the person may enter on the day. An escort stands in for everything but being in the service.
fn line(listed: &Authorisation, person: &Person, room: &Room, on: Day, beside: &Beside<'_>, texts: &Texts) -> (bool, LineView) {
    let missing = decide(&person.standing, room.level, room.scope(), on).missing;
    let may = if listed.escorted { !missing.contains(&Missing::Left) } else { missing.is_empty() };
    let best = person.standing.best(room.level, room.scope(), on);
    let clearance = best.map(|(held, why)| {
        let at = person.standing.clearances.iter().position(|c| c.n == held.n);
        let words = at.and_then(|at| person.clearance_words.get(at)).map_or(held.level.belgian(), String::as_str);
        ClearanceView {
            level: words.to_owned(),
            scopes: held.scopes.to_string(),
            granted: held.granted.to_string(),
            expires: held.expires.to_string(),
            counts: why.is_none(),
            entry: held.n,
        }
    });
    let span = listed.span;
    let line = LineView {
        person: person.id.clone(),
        name: person.name.clone(),
        service: person.service.clone(),
        function: person.function.clone(),
        mode: if listed.escorted { "escorted" } else { "unescorted" },
        from: span.map(|s| s.from.to_string()).unwrap_or_default(),
        until: span.and_then(|s| s.until).map(|d| d.to_string()),
        need: beside.needs.get(&listed.n).cloned().unwrap_or_default(),
        entry: listed.n,
        signed_by: (beside.signer)(listed.n),
        clearance,
        briefing: person.standing.briefings.iter().filter(|b| **b <= on).max().map(|d| d.to_string()),
        lacks: missing.iter().map(lacking).map(|key| Note { code: key.to_owned(), text: texts.get(key, &[]) }).collect(),
    };
    (may, line)
}
