//! What was recorded late: entries written after a day of knowledge about something that counts from that day or before, so
//! that a month or quarter looks different when it is told again.
//!
//! A late entry may be in perfect order: an authority's letter takes its time. It is told so that nobody has to guess why two
//! reports of one quarter differ.

use std::collections::HashMap;

use chrono_tz::Tz;
use rusqlite::Connection;
use serde_json::Value;

use crate::checks::{Run, check};
use crate::domain::{Day, Instant};
use crate::journal::read_entries;
use crate::store::StoreError;

/// An act with the fields of its payload that say from when and until when it counts.
struct Dated {
    act: &'static str,
    /// The first that is there; an act that has none of them counts for all time, whenever it was recorded.
    from: &'static [&'static str],
    until: &'static [&'static str],
    /// Whether an audit asks of it; a review asks of all.
    audit: bool,
}

const fn dated(act: &'static str, from: &'static [&'static str], until: &'static [&'static str], audit: bool) -> Dated {
    Dated { act, from, until, audit }
}

/// The acts that a review or an audit rests on.
static DATED: &[Dated] = &[
    dated("policy.set", &["from"], &[], true),
    dated("person.add", &["from"], &["until"], true),
    dated("person.correct", &["until", "from"], &[], true),
    dated("person.leave", &["until"], &[], true),
    dated("clearance.open", &["day"], &[], false),
    dated("clearance.notice", &["day"], &[], false),
    dated("clearance.consent", &["day"], &[], false),
    dated("clearance.file", &["day"], &[], false),
    dated("clearance.drop", &["day"], &[], false),
    dated("clearance.certificate", &["day"], &[], false),
    dated("clearance.request", &["requested"], &[], false),
    dated("clearance.refuse", &["day"], &[], false),
    dated("clearance.grant", &["granted"], &["expires"], true),
    dated("clearance.extend", &["decided"], &[], true),
    dated("clearance.suspend", &["from"], &["until"], true),
    dated("clearance.resume", &["until"], &[], true),
    dated("clearance.withdraw", &["from"], &[], true),
    dated("clearance.end", &["from"], &[], true),
    dated("briefing.record", &["day"], &[], true),
    dated("briefing.session", &["day"], &[], true),
    dated("briefing.debrief", &["day"], &[], true),
    dated("badge.assign", &["from"], &["until"], true),
    dated("badge.replace", &["day"], &[], true),
    dated("badge.lose", &["day"], &[], true),
    dated("badge.return", &["day"], &[], true),
    dated("room.add", &[], &[], true),
    dated("room.hours", &["from"], &[], true),
    dated("room.reader", &[], &[], true),
    dated("room.close", &["from"], &["until"], true),
    dated("visit.record", &["entered"], &["left_at"], true),
    dated("visit.leave", &["at"], &[], true),
    dated("group.join", &["from"], &["until"], true),
    dated("group.leave", &["from"], &[], true),
    dated("need.add", &["from"], &["until"], true),
    dated("need.end", &["from"], &[], true),
    dated("access.allow", &["from"], &["until"], true),
    dated("access.revoke", &["from"], &[], true),
    dated("access.answer", &["day"], &[], true),
    dated("access.review", &["day"], &[], true),
    dated("container.open", &["at"], &["closes", "at"], true),
    dated("container.close", &["at"], &["at"], true),
    dated("container.check", &["at"], &["at"], true),
    dated("document.register", &["registered"], &[], true),
    dated("document.lend", &["lent"], &[], true),
    dated("document.return", &["day"], &[], true),
    dated("document.hand-over", &["day"], &[], true),
    dated("document.consult", &["day"], &["day"], true),
    dated("document.reclassify", &["decided"], &[], true),
    dated("document.declassify", &["decided"], &[], true),
    dated("document.destroy", &["day"], &[], true),
    dated("log.import", &["covers_from", "first_ms"], &["covers_until", "last_ms"], true),
];

/// An entry recorded late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// The entry.
    pub n: u64,
    /// What it records.
    pub act: &'static str,
    /// The day from which that counts; nothing where it has none and counts for all time.
    pub effective: Option<Day>,
    /// The day it was recorded.
    pub recorded: Day,
    /// The people it is about: one, or those who attended.
    pub people: Vec<String>,
    /// The cards.
    pub cards: Vec<String>,
    /// The room.
    pub room: Option<String>,
    /// The document, container, setting or file.
    pub subject: Option<String>,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct About<'a> {
    pub check: &'a str,
    pub person: Option<&'a str>,
    pub card: Option<&'a str>,
    pub room: Option<&'a str>,
    pub subject: Option<&'a str>,
}

impl Late {
    /// Days between the one from which it counts and the one it was recorded on.
    pub fn days(&self) -> Option<i64> {
        self.effective.map(|day| self.recorded.days_since(day))
    }

    /// Whether a finding is about what the entry is about: its person, and then its room if both have one; its card, room, document,
    /// container; or a setting its check reads. An entry or a log that is evidence touches it in any case: that is for who
    /// knows the evidence to say.
    pub fn touches(&self, finding: &About<'_>) -> bool {
        let same = |own: &Option<String>, its: Option<&str>| own.is_some() && own.as_deref() == its;
        let apart = self.room.is_some() && finding.room.is_some() && !same(&self.room, finding.room);
        if finding.person.is_some_and(|person| self.people.iter().any(|p| p == person))
            || finding.card.is_some_and(|card| self.cards.iter().any(|c| c == card))
        {
            return !apart;
        }
        if self.people.is_empty() && self.cards.is_empty() && same(&self.room, finding.room) {
            return true;
        }
        let Some(subject) = &self.subject else { return false };
        if self.act == "policy.set" {
            return check(finding.check).is_some_and(|c| c.meta().settings.contains(&subject.as_str()));
        }
        finding.subject.is_some_and(|s| s == subject || s.strip_prefix(subject.as_str()).is_some_and(|r| r.starts_with('/')))
    }
}

/// What entries say of people, cards and rooms that later ones name by number only.
#[derive(Default)]
struct Known {
    person_of: HashMap<u64, String>,
    room_of: HashMap<u64, String>,
    holder: HashMap<String, String>,
    container: HashMap<String, String>,
}

fn text(payload: &Value, field: &str) -> Option<String> {
    payload.get(field)?.as_str().filter(|t| !t.is_empty()).map(str::to_owned)
}

impl Known {
    fn person(&self, payload: &Value) -> Option<String> {
        let named = ["person", "host"].iter().find_map(|field| text(payload, field));
        named.or_else(|| {
            let entry = |field: &&str| payload.get(*field)?.as_u64();
            let entry = ["clearance", "request", "need", "visit"].iter().find_map(entry);
            entry.and_then(|n| self.person_of.get(&n).cloned())
        })
    }

    fn take(&mut self, n: u64, act: &str, payload: &Value) {
        match act {
            "clearance.grant" | "clearance.open" | "clearance.request" | "access.request" | "need.add" => {
                self.person_of.extend(text(payload, "person").map(|p| (n, p)));
            }
            "visit.record" => {
                self.person_of.extend(text(payload, "host").map(|p| (n, p)));
                self.room_of.extend(text(payload, "room").map(|r| (n, r)));
            }
            "container.add" => self.container.extend(text(payload, "container").zip(text(payload, "room"))),
            "badge.assign" => self.holder.extend(text(payload, "card").zip(text(payload, "person"))),
            "badge.replace" => {
                let holder = text(payload, "card").and_then(|card| self.holder.get(&card).cloned());
                self.holder.extend(text(payload, "new_card").zip(holder));
            }
            _ => {}
        }
    }
}

/// A day, a moment, or milliseconds since 1970 UTC.
fn day(value: &Value, zone: Tz) -> Option<Day> {
    match value {
        Value::Number(ms) => Some(Instant::of_seconds(ms.as_i64()?.div_euclid(1000)).day(zone)),
        Value::String(text) => Day::parse(text).ok().or_else(|| Instant::parse(text).ok().map(|i| i.day(zone))),
        _ => None,
    }
}

/// The entries recorded after a day of knowledge and up to a moment that count from that day or before, and within the last
/// day of a period; in their order.
pub fn late(
    db: &Connection,
    run: Run,
    known: Day,
    until: Instant,
    period: (Day, Day),
    zone: Tz,
) -> Result<Vec<Late>, StoreError> {
    let after = Instant::start_of(known.plus_days(1), zone);
    let (mut names, mut out) = (Known::default(), Vec::new());
    read_entries(db, 1, |entry| {
        let header = entry.header;
        if header.at > until {
            return false;
        }
        let act = DATED.iter().find(|d| d.act == header.act);
        if act.is_none() && !matches!(header.act.as_str(), "container.add" | "access.request") {
            return true;
        }
        let Some(payload) = entry.payload.as_deref().and_then(|p| serde_json::from_str::<Value>(p).ok()) else { return true };
        names.take(header.n, &header.act, &payload);
        let asked = |d: &&Dated| d.audit || run == Run::Review;
        if let Some(act) = act.filter(asked).filter(|_| header.at >= after) {
            out.extend(
                of(act, header.n, header.at.day(zone), &payload, &names, zone)
                    .filter(|(late, end)| {
                        late.effective.is_none_or(|day| day <= known.min(period.1)) && end.is_none_or(|end| end >= period.0)
                    })
                    .map(|(late, _)| late),
            );
        }
        true
    })?;
    Ok(out)
}

/// What an entry says, with the last day it counts.
fn of(act: &Dated, n: u64, recorded: Day, payload: &Value, names: &Known, zone: Tz) -> Option<(Late, Option<Day>)> {
    let first = |fields: &[&str]| fields.iter().find_map(|field| day(payload.get(field)?, zone));
    let effective = first(act.from);
    if effective.is_none() && !act.from.is_empty() {
        return None;
    }
    let cards: Vec<_> = ["card", "new_card"].iter().filter_map(|field| text(payload, field)).collect();
    let attended = payload.get("attended").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut attended: Vec<_> = attended.iter().filter_map(|p| p.as_str().map(str::to_owned)).collect();
    // Of a list that was reviewed: who comes off it.
    let lines = payload.get("lines").and_then(Value::as_array).into_iter().flatten();
    attended.extend(lines.filter(|l| text(l, "decision").as_deref() == Some("revoke")).filter_map(|l| text(l, "person")));
    let holder = cards.iter().find_map(|card| names.holder.get(card).cloned());
    let container = text(payload, "container").filter(|_| act.act.starts_with("container."));
    let room = text(payload, "room")
        .or_else(|| payload.get("visit").and_then(Value::as_u64).and_then(|n| names.room_of.get(&n).cloned()))
        .or_else(|| container.as_ref().and_then(|c| names.container.get(c).cloned()));
    let document = text(payload, "document").or_else(|| text(payload, "number"));
    let copy = payload.get("copy").and_then(Value::as_u64);
    let document = document.map(|d| copy.map_or_else(|| d.clone(), |c| format!("{d}/{c}")));
    let own = match act.act {
        "policy.set" => text(payload, "name"),
        "log.import" => text(payload, "file"),
        "room.reader" => text(payload, "reader"),
        _ => container.or(document),
    };
    let late = Late {
        n,
        act: act.act,
        // A day before anything is on record stands for "as long as the room is known".
        effective: effective.filter(|day| *day > Day::MIN),
        recorded,
        people: attended.into_iter().chain(names.person(payload).or(holder)).collect(),
        cards,
        room,
        subject: own,
    };
    Some((late, first(act.until)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::ACTS;
    use crate::acts::testing::{Bench, allow, day, grant, person, room};
    use crate::acts::{access, badge, briefing, clearance};

    const ZONE: Tz = chrono_tz::Europe::Brussels;

    /// Acts that neither a review nor an audit rests on, or that count from the moment they are recorded.
    const OTHERS: &[&str] = &[
        "register.",
        "officer.",
        "journal.",
        "review.",
        "audit.",
        "finding.",
        "incident.",
        "action.",
        "backup.",
        "series.",
        "inventory.",
        "import.file",
        "log.profile",
        "log.purge",
        "group.add",
        "room.approve",
        "access.request",
        "briefing.acknowledge",
        "container.add",
        "container.change-combination",
        "document.store",
        "document.acknowledge",
        "document.move",
        "document.copy",
        "document.extract",
        "document.translate",
        "document.send",
        "document.receipt",
        "document.chase",
        "document.receive",
        "document.archive",
        "document.report-missing",
        "document.report-found",
    ];

    #[test]
    fn every_act_bears_on_reviews_and_audits_from_a_day_or_not_at_all() {
        let names: Vec<_> = ACTS.iter().map(|a| a.name).collect();
        for name in &names {
            let (is_dated, other) = (DATED.iter().any(|d| d.act == *name), OTHERS.iter().any(|o| name.starts_with(o)));
            assert!(is_dated != other, "{name}");
        }
        assert!(DATED.iter().all(|d| names.contains(&d.act)));
    }

    #[test]
    fn a_list_reviewed_for_a_day_long_past_names_who_came_off_it() {
        let mut bench = Bench::created(Instant::parse("2026-01-05T08:00:00Z").unwrap());
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        bench.ok(&room("R1", "SECRET"));
        for who in ["P0001", "P0002"] {
            bench.ok(&allow("R1", who, "2026-01-05", None));
        }
        bench.set_now(Instant::parse("2026-11-10T08:00:00Z").unwrap());
        let line = |person: &str, decision| access::ReviewLine { person: person.into(), decision, reason: "FICTIF".into() };
        let lines = vec![line("P0001", access::Verdict::Keep), line("P0002", access::Verdict::Revoke)];
        let n = bench.ok(&access::Review { room: "R1".into(), day: day("2026-08-01"), lines });
        let until = Instant::parse("2026-11-30T08:00:00Z").unwrap();
        let quarter = (day("2026-07-01"), day("2026-09-30"));
        let told = late(bench.db(), Run::Audit, day("2026-10-31"), until, quarter, ZONE).unwrap();
        let told: Vec<_> = told.iter().map(|l| (l.n, l.act, l.people.clone(), l.room.clone(), l.days())).collect();
        assert_eq!(told, [(n, "access.review", vec!["P0002".to_owned()], Some("R1".to_owned()), Some(101))]);
    }

    #[test]
    fn what_counts_from_before_the_day_and_is_recorded_after_it_is_late_by_the_days_between() {
        let mut bench = Bench::created(Instant::parse("2026-01-05T08:00:00Z").unwrap());
        for act in [person("P0001"), person("P0002")] {
            bench.ok(&act);
        }
        bench.ok(&room("R1", "SECRET"));
        let granted = bench.ok(&grant("P0001", "SECRET", "BE", "2025-01-01", "2029-12-31"));
        bench.set_now(Instant::parse("2026-10-05T08:00:00Z").unwrap());
        bench.ok(&badge::Assign { card: "K0001".into(), person: "P0002".into(), from: day("2026-08-01"), until: None });
        bench.set_now(Instant::parse("2026-11-10T08:00:00Z").unwrap());
        bench.ok(&clearance::Withdraw { clearance: granted, from: day("2026-08-03"), reason: "FICTIF".into() });
        bench.ok(&badge::Lose { card: "K0001".into(), day: day("2026-10-05") });
        bench.ok(&briefing::Record { person: "P0001".into(), day: day("2026-10-06"), kind: "security".into() });
        let quarter = (day("2026-07-01"), day("2026-09-30"));
        let told = |known: &str, period| {
            let until = Instant::parse("2026-11-30T08:00:00Z").unwrap();
            let found = late(bench.db(), Run::Audit, day(known), until, period, ZONE).unwrap();
            found.into_iter().map(|l| (l.act, l.people.concat(), l.recorded.days_since(l.effective.unwrap()))).collect::<Vec<_>>()
        };
        // The loss on 5 October comes after the quarter; known at the end of the 5th, the badge is not late any more.
        assert_eq!(told("2026-10-05", quarter), [("clearance.withdraw", "P0001".to_owned(), 99)]);
        let withdrawn = ("clearance.withdraw", "P0001".to_owned(), 99);
        assert_eq!(told("2026-10-04", quarter), [("badge.assign", "P0002".to_owned(), 65), withdrawn.clone()]);
        assert_eq!(told("2026-08-02", quarter), [("badge.assign", "P0002".to_owned(), 65)]);
        // A longer period also rests on the loss, not on a briefing the day after the day of knowledge.
        let lost = ("badge.lose", "P0002".to_owned(), 36);
        assert_eq!(told("2026-10-05", (day("2026-07-01"), day("2026-12-31"))), [withdrawn, lost]);
    }
}
