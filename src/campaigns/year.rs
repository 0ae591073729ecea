//! A year in numbers, for the head of the administration and the oversight committee: sums, nobody by name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::briefings::{What, due};
use super::volume::{Kept, Recorded, kept, recorded};
use crate::checks::Facts;
use crate::checks::facts::Person;
use crate::checks::governing::{Campaign, Held};
use crate::domain::{Day, HeldClearance, Level, Month, Quarter};
use crate::store::{Counted, Exchanged, Measure, Volume};

/// Correspondents told apart; the others are told together.
const TOLD: usize = 10;

/// The numbers of a period.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Year {
    pub from: Day,
    pub until: Day,
    pub people: People,
    pub places: Places,
    /// Copies in the hands of the service, highest level first.
    pub copies: Vec<Account<Kept>>,
    /// Documents on record, highest level first.
    pub documents: Vec<Account<Recorded>>,
    pub inventories: Vec<Counted>,
    pub inventories_open: u64,
    pub incidents: Vec<Incidents>,
    pub actions: Actions,
    pub reviews: Held12,
    pub audits: Held12,
    pub exchanges: Exchanges,
    pub briefings: Briefings,
}

/// A level's line.
#[derive(Debug, Clone, Serialize)]
pub struct Account<T> {
    /// The Belgian words of its rank.
    pub level: &'static str,
    /// Its numbers.
    #[serde(flatten)]
    pub of: T,
}

/// People with a clearance that counts.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct People {
    /// Highest level first.
    pub levels: Vec<Cleared>,
    /// Requests without an answer at the end.
    pub requests_open: u64,
}

/// The people of a level, each counted at the highest level that counts; and what was decided about clearances of that level.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Cleared {
    pub level: &'static str,
    pub begin: u64,
    /// Counted at the end and not at the beginning.
    pub gained: u64,
    /// Counted at the beginning and not at the end.
    pub lost: u64,
    pub end: u64,
    pub granted: u64,
    pub refused: u64,
    pub suspended: u64,
    pub withdrawn: u64,
    /// Ended without fault: departure, change of function.
    pub ended: u64,
    pub expired: u64,
    /// Of the expired: another of the level or above counted on the day after.
    pub renewed: u64,
}

/// Rooms and containers.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Places {
    pub rooms: Vec<RoomCount>,
    /// Containers by level, highest first.
    pub containers: Vec<ContainerCount>,
    pub combinations_changed: u64,
    pub lists_reviewed: u64,
}

/// A room that is more than a place.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RoomCount {
    pub room: String,
    pub level: String,
    /// The last day of its approval as an installation on the last day of the period: `none`, `unlimited`, or the day.
    pub approval: String,
    /// People on its list on the last day.
    pub alone: u64,
    pub escorted: u64,
}

/// Containers of a level.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ContainerCount {
    pub level: &'static str,
    pub containers: u64,
}

/// Incidents of one gravity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Incidents {
    /// `incident` or `compromise`, as it is now.
    pub gravity: &'static str,
    pub begin: u64,
    pub discovered: u64,
    pub closed: u64,
    pub end: u64,
    /// Of those discovered: the authority, the originator was told.
    pub authority_told: u64,
    pub originator_told: u64,
}

/// Actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Actions {
    pub begin: u64,
    pub opened: u64,
    pub done: u64,
    pub end: u64,
    /// Of those open at the end: past their day.
    pub overdue: u64,
}

/// A year's reviews or audits.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Held12 {
    pub periods: Vec<PeriodHeld>,
    /// How many stand so: every state of [`PeriodHeld::state`] that occurs.
    pub states: BTreeMap<&'static str, u64>,
    /// Findings stated, each once a year however often it was stated.
    pub findings: u64,
    /// The same by the last word said of them by the end of the period: `open`, `explained`, `accepted`, `incident`.
    pub words: BTreeMap<&'static str, u64>,
}

/// A month or quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct PeriodHeld {
    pub period: String,
    /// `in-time`, `late`, `open`, `not-done`, `not-due`, `before-register`.
    pub state: &'static str,
    pub closed: Option<Day>,
    /// Findings stated, by severity; nothing where it was never opened with its findings.
    pub findings: Option<BTreeMap<&'static str, u64>>,
}

/// What came in and left.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Exchanges {
    /// Those exchanged with most, in order.
    pub most: Vec<Correspondent>,
    /// How many others there are.
    pub others: u64,
    /// All others together.
    pub rest: Correspondent,
    pub total: Correspondent,
    /// Documents and slips whose correspondent is not stated; part of the total.
    pub not_stated: u64,
}

/// A correspondent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Correspondent {
    pub correspondent: String,
    pub received: u64,
    pub registered_out: u64,
    pub slips: u64,
    pub copies_sent: u64,
}

/// Briefings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Briefings {
    pub sessions: u64,
    pub people: u64,
    pub briefings: u64,
    pub acknowledged: u64,
    pub debriefings: u64,
    /// Due at the end and not held.
    pub overdue: u64,
    pub debriefings_overdue: u64,
}

/// What the numbers are taken from, beside the facts.
pub struct From<'a> {
    /// Documents and copies.
    pub volume: &'a Volume,
    /// Inventories closed in the period.
    pub inventories: Vec<Counted>,
    /// Inventories open at its end.
    pub inventories_open: u64,
    /// Exchanges, of which those of the period count.
    pub exchanged: &'a [Exchanged],
    /// Which of the days the exchanges were counted for these are.
    pub of: fn(&Exchanged) -> u64,
    /// Today: what is due today is not late.
    pub today: Day,
}

fn levels(from: u8) -> impl Iterator<Item = Level> {
    (from..=4).rev().filter_map(Level::of_rank)
}

/// Counts a period. The facts are those of today; each counts from its own day.
pub fn year(facts: &Facts, period: (Day, Day), from: From<'_>) -> Year {
    let (first, last) = period;
    let at = |level: Level| usize::from(level.rank());
    let (copies, documents) = (kept(&from.volume.copies, period), recorded(&from.volume.documents, period));
    Year {
        from: first,
        until: last,
        people: people(facts, period),
        places: places(facts, period),
        copies: levels(0).map(|level| Account { level: level.belgian(), of: copies[at(level)] }).collect(),
        documents: levels(0).map(|level| Account { level: level.belgian(), of: documents[at(level)] }).collect(),
        inventories: from.inventories,
        inventories_open: from.inventories_open,
        incidents: ["compromise", "incident"].map(|gravity| incidents(facts, gravity, period)).to_vec(),
        actions: actions(facts, period),
        reviews: campaigns(facts, months(period), (last, from.today)),
        audits: campaigns(facts, quarters(period), (last, from.today)),
        exchanges: exchanges(from.exchanged, from.of),
        briefings: briefings(facts, period),
    }
}

/// The highest level a person in service is cleared for on a day.
fn cleared(person: &Person, day: Day) -> Option<Level> {
    let valid = person.standing.clearances.iter().filter(|c| c.lapsed(day).is_none());
    valid.map(|c| c.level).max().filter(|_| person.in_service(day))
}

fn people(facts: &Facts, (first, last): (Day, Day)) -> People {
    let within = |day: Day| (first..=last).contains(&day);
    let ever = |day: Option<Day>| day.is_some_and(within);
    let of = |level: Level| {
        let mut line = Cleared { level: level.belgian(), ..Cleared::default() };
        for person in &facts.people {
            let (then, now) = (cleared(person, first.plus_days(-1)), cleared(person, last));
            line.begin += u64::from(then == Some(level));
            line.end += u64::from(now == Some(level));
            line.gained += u64::from(now == Some(level) && then != now);
            line.lost += u64::from(then == Some(level) && then != now);
            let answered = person.requests.iter().filter(|r| r.level == level && r.answer.as_deref() == Some("refused"));
            line.refused += answered.filter(|r| ever(r.answered)).count() as u64;
            for held in person.standing.clearances.iter().filter(|c| c.level == level) {
                line.granted += u64::from(within(held.granted));
                line.withdrawn += u64::from(ever(held.withdrawn));
                line.ended += u64::from(ever(held.ended));
                line.suspended += held.suspensions.iter().filter(|s| within(s.from)).count() as u64;
                if expired(held).is_some_and(within) {
                    line.expired += 1;
                    let after = held.expires.plus_days(1);
                    let next = |c: &HeldClearance| c.level >= level && c.lapsed(after).is_none();
                    line.renewed += u64::from(person.standing.clearances.iter().any(next));
                }
            }
        }
        line
    };
    let open = facts.people.iter().flat_map(|p| &p.requests);
    let open = open.filter(|r| r.opened <= last && r.answered.is_none_or(|a| a > last));
    People { requests_open: open.count() as u64, levels: levels(1).map(of).collect() }
}

/// The first day a clearance no longer counts because its term is over; nothing if it was taken away before.
fn expired(held: &HeldClearance) -> Option<Day> {
    let after = held.expires.plus_days(1);
    let taken = [held.withdrawn, held.ended].into_iter().flatten().any(|day| day <= after);
    (!taken).then_some(after)
}

fn places(facts: &Facts, (first, last): (Day, Day)) -> Places {
    let within = |day: Day| (first..=last).contains(&day);
    let rooms = facts.rooms.iter().enumerate().filter(|(_, r)| r.controlled()).map(|(i, room)| {
        let installation = facts.premises.approvals.iter();
        let mut installation = installation
            .filter(|a| a.room == i && a.what == crate::domain::ApprovalKind::Installation && a.span.contains(last))
            .map(|a| a.span.until);
        let approval = match installation.by_ref().max_by_key(|until| until.unwrap_or(Day::MAX)) {
            None => "none".to_owned(),
            Some(None) => "unlimited".to_owned(),
            Some(Some(until)) => until.to_string(),
        };
        let listed = |escorted: bool| {
            let of =
                facts.access.iter().filter(|l| l.room == i && l.escorted == escorted && l.span.is_some_and(|s| s.contains(last)));
            of.map(|l| l.person).collect::<BTreeSet<_>>().len() as u64
        };
        RoomCount { room: room.id.clone(), level: room.words.clone(), approval, alone: listed(false), escorted: listed(true) }
    });
    let containers = levels(0).map(|level| ContainerCount {
        level: level.belgian(),
        containers: facts.containers.iter().filter(|c| c.level == level).count() as u64,
    });
    Places {
        rooms: rooms.collect(),
        containers: containers.filter(|c| c.containers > 0).collect(),
        combinations_changed: facts.premises.combinations.iter().filter(|c| within(c.changed)).count() as u64,
        lists_reviewed: facts.premises.list_reviews.iter().filter(|r| within(r.day)).count() as u64,
    }
}

fn incidents(facts: &Facts, gravity: &'static str, (first, last): (Day, Day)) -> Incidents {
    let mut line = Incidents { gravity, begin: 0, discovered: 0, closed: 0, end: 0, authority_told: 0, originator_told: 0 };
    for incident in facts.governing.incidents.iter().filter(|i| i.gravity == gravity) {
        let open = |day: Day| incident.discovered <= day && incident.closed.is_none_or(|c| c > day);
        let found = (first..=last).contains(&incident.discovered);
        line.begin += u64::from(open(first.plus_days(-1)));
        line.end += u64::from(open(last));
        line.discovered += u64::from(found);
        line.closed += u64::from(incident.closed.is_some_and(|c| (first..=last).contains(&c)));
        line.authority_told += u64::from(found && incident.authority.is_some_and(|d| d <= last));
        line.originator_told += u64::from(found && incident.originator.is_some_and(|d| d <= last));
    }
    line
}

fn actions(facts: &Facts, (first, last): (Day, Day)) -> Actions {
    let mut line = Actions { begin: 0, opened: 0, done: 0, end: 0, overdue: 0 };
    for action in &facts.governing.actions {
        let open = |day: Day| action.opened <= day && action.done.is_none_or(|d| d > day);
        line.begin += u64::from(open(first.plus_days(-1)));
        line.opened += u64::from((first..=last).contains(&action.opened));
        line.done += u64::from(action.done.is_some_and(|d| (first..=last).contains(&d)));
        line.end += u64::from(open(last));
        line.overdue += u64::from(open(last) && action.due < last);
    }
    line
}

fn months((first, last): (Day, Day)) -> Vec<(Campaign, Day)> {
    let all = std::iter::successors(Some(Month::of(first)), |month| Some(Month::of(month.last().plus_days(1))));
    all.take_while(|month| month.first() <= last).map(|month| (Campaign::Review(month), month.last())).collect()
}

fn quarters((first, last): (Day, Day)) -> Vec<(Campaign, Day)> {
    let all = std::iter::successors(Some(Quarter::of(first)), |quarter| Some(quarter.next()));
    all.take_while(|quarter| quarter.first() <= last).map(|quarter| (Campaign::Audit(quarter), quarter.last())).collect()
}

fn campaigns(facts: &Facts, wanted: Vec<(Campaign, Day)>, (until, today): (Day, Day)) -> Held12 {
    let governing = &facts.governing;
    let mut findings = BTreeSet::new();
    let mut periods = Vec::new();
    for (campaign, last) in wanted {
        let held = governing.begun(campaign);
        let stated = held.filter(|h| h.opened.is_some()).map(|_| {
            let mut by = BTreeMap::from(["critical", "major", "minor", "info"].map(|code| (code, 0)));
            for stated in governing.stated(campaign) {
                findings.insert(stated.finding.as_str());
                by.iter_mut().filter(|(code, _)| **code == stated.severity).for_each(|(_, n)| *n += 1);
            }
            by
        });
        let state = state(held, campaign, last < facts.created, today);
        periods.push(PeriodHeld { period: campaign.to_string(), state, closed: held.and_then(|h| h.closed), findings: stated });
    }
    let mut states = BTreeMap::new();
    periods.iter().for_each(|p: &PeriodHeld| *states.entry(p.state).or_default() += 1);
    let mut words = BTreeMap::new();
    for finding in &findings {
        let word = governing.state(finding, until).map_or("open", |s| match s.state.as_str() {
            "explained" => "explained",
            "accepted" if s.until.is_none_or(|last| until <= last) => "accepted",
            "incident" => "incident",
            _ => "open",
        });
        *words.entry(word).or_default() += 1;
    }
    Held12 { periods, states, findings: findings.len() as u64, words }
}

fn state(held: Option<&Held>, campaign: Campaign, before: bool, today: Day) -> &'static str {
    let due = campaign.due();
    match held {
        Some(Held { closed: Some(closed), .. }) => {
            if *closed <= due {
                "in-time"
            } else {
                "late"
            }
        }
        Some(_) => "open",
        None if before => "before-register",
        None if due >= today => "not-due",
        None => "not-done",
    }
}

fn exchanges(rows: &[Exchanged], of: fn(&Exchanged) -> u64) -> Exchanges {
    let mut by: BTreeMap<&str, Correspondent> = BTreeMap::new();
    for row in rows.iter().filter(|row| of(row) > 0) {
        let line = by.entry(&row.correspondent).or_default();
        line.correspondent.clone_from(&row.correspondent);
        *line.of(row.measure) += of(row);
    }
    let total = by.values().fold(Correspondent::default(), Correspondent::and);
    let not_stated = by.get("").map_or(0, Correspondent::documents);
    let mut all: Vec<_> = by.into_values().collect();
    all.sort_by(|a, b| (b.documents(), &a.correspondent).cmp(&(a.documents(), &b.correspondent)));
    // What is not stated is no correspondent: it is among the rest, however much it is.
    let (mut most, mut rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|c| !c.correspondent.is_empty());
    rest.extend(most.split_off(most.len().min(TOLD)));
    let others = rest.iter().filter(|c| !c.correspondent.is_empty()).count() as u64;
    Exchanges { most, others, rest: rest.iter().fold(Correspondent::default(), Correspondent::and), total, not_stated }
}

impl Correspondent {
    fn of(&mut self, measure: Measure) -> &mut u64 {
        match measure {
            Measure::Received => &mut self.received,
            Measure::RegisteredOut => &mut self.registered_out,
            Measure::Slips => &mut self.slips,
            Measure::Copies => &mut self.copies_sent,
        }
    }

    /// Documents in and out, and slips.
    fn documents(&self) -> u64 {
        self.received + self.registered_out + self.slips
    }

    fn and(self, other: &Self) -> Self {
        Self {
            correspondent: String::new(),
            received: self.received + other.received,
            registered_out: self.registered_out + other.registered_out,
            slips: self.slips + other.slips,
            copies_sent: self.copies_sent + other.copies_sent,
        }
    }
}

fn briefings(facts: &Facts, (first, last): (Day, Day)) -> Briefings {
    let within = |day: Day| (first..=last).contains(&day);
    let held = || facts.people.iter().flat_map(|p| p.briefings.iter().filter(|b| within(b.day)));
    let due = due(facts, last, last);
    let overdue = |what: What| due.iter().filter(|d| d.what == what).count() as u64;
    Briefings {
        sessions: held().filter_map(|b| b.session.as_deref()).collect::<BTreeSet<_>>().len() as u64,
        people: facts.people.iter().filter(|p| p.briefings.iter().any(|b| within(b.day))).count() as u64,
        briefings: held().count() as u64,
        acknowledged: held().filter(|b| b.acknowledged.is_some()).count() as u64,
        debriefings: facts.people.iter().flat_map(|p| &p.debriefings).filter(|b| within(b.day)).count() as u64,
        overdue: overdue(What::Briefing),
        debriefings_overdue: overdue(What::Debriefing),
    }
}
