//! What the checks look at of the governance of a register: what reviews and audits decided and stated, what became of the
//! findings, incidents and actions, and the checkpoints and backups that were made.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::Run;
pub use super::campaign::Campaign;
use super::load::{bad, day, day_opt, each};
use crate::domain::{Day, Instant, Month, Policies};
use crate::store::StoreError;

/// A campaign on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Which.
    pub campaign: Campaign,
    /// The day it was opened; a register of version 2 only closed them.
    pub opened: Option<Day>,
    /// The day it was closed; not if it was opened again since.
    pub closed: Option<Day>,
    /// The moment it was opened.
    pub opened_at: Option<Instant>,
    /// The day a review is judged on.
    pub judged: Option<Day>,
    /// The journal's size its facts were frozen at.
    pub size: u64,
    /// The SHA-256 of the report it was closed with.
    pub report: Option<String>,
    /// Journal entry: the one that closed it, or else opened it.
    pub n: u64,
}

/// A line of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewLine {
    /// The month.
    pub month: Month,
    /// The person.
    pub person: String,
    /// What was proposed.
    pub proposal: String,
    /// What was decided.
    pub decision: Option<String>,
    /// Why.
    pub reason: String,
    /// The request it opened or found open.
    pub request: Option<u64>,
    /// The officer who decided.
    pub officer: Option<String>,
    /// The day it was decided.
    pub decided: Option<Day>,
    /// Journal entry.
    pub n: u64,
}

/// A line of the review of a room's access list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessLine {
    /// The room.
    pub room: String,
    /// The day of the review.
    pub day: Day,
    /// The officer who made it.
    pub officer: String,
    /// The authorisation, by its entry.
    pub access: u64,
    /// The person.
    pub person: String,
    /// `keep`, `revoke` or `undecided`.
    pub decision: String,
    /// The entry of the review.
    pub n: u64,
}

/// A finding as a campaign stated it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The finding's identity.
    pub finding: String,
    /// The campaign that stated it.
    pub campaign: Campaign,
    /// The check.
    pub code: String,
    /// How grave.
    pub severity: String,
    /// How sure.
    pub certainty: String,
    /// The room.
    pub room: Option<String>,
    /// The person.
    pub person: Option<String>,
    /// The card.
    pub card: Option<String>,
    /// What else it is about.
    pub subject: Option<String>,
    /// Pieces of evidence.
    pub count: u64,
    /// Digest over the evidence.
    pub digest: String,
    /// Journal entry.
    pub n: u64,
}

/// An officer's word on a stated finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingState {
    /// Journal entry.
    pub n: u64,
    /// The finding's identity.
    pub finding: String,
    /// The campaign that stated it.
    pub campaign: Campaign,
    /// `explained`, `incident`, `accepted` or `open`.
    pub state: String,
    /// The day.
    pub day: Day,
    /// The officer.
    pub officer: String,
    /// Why.
    pub reason: String,
    /// The last day of an acceptance.
    pub until: Option<Day>,
    /// The incident.
    pub incident: Option<String>,
    /// Pieces of evidence it was said of.
    pub count: u64,
    /// Their digest.
    pub digest: String,
}

/// A campaign that was opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopening {
    /// Which.
    pub campaign: Campaign,
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: String,
    /// Journal entry.
    pub n: u64,
}

/// A security incident or a compromise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its number.
    pub id: String,
    /// `incident` or `compromise`.
    pub gravity: String,
    /// The day it happened.
    pub happened: Day,
    /// The day it was discovered.
    pub discovered: Day,
    /// The day the authority was told.
    pub authority: Option<Day>,
    /// The day the originator was told.
    pub originator: Option<Day>,
    /// Who inquired.
    pub inquirer: Option<String>,
    /// The day the inquiry was recorded.
    pub inquiry: Option<Day>,
    /// The day it was closed.
    pub closed: Option<Day>,
    /// Who was involved.
    pub persons: Vec<String>,
    /// Copies concerned.
    pub copies: Vec<(String, u32)>,
    /// Journal entry.
    pub n: u64,
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its number: the journal entry.
    pub n: u64,
    /// The finding it is about, with its campaign.
    pub finding: Option<(String, Campaign)>,
    /// The incident it is about.
    pub incident: Option<String>,
    /// Who does it.
    pub owner: String,
    /// The day it was opened.
    pub opened: Day,
    /// The day it is due.
    pub due: Day,
    /// `to-do`, `in-progress` or `done`.
    pub state: String,
    /// The day it was done.
    pub done: Option<Day>,
}

/// A verified copy of the register, or a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Journal entry.
    pub n: u64,
    /// The day it was made.
    pub made: Day,
    /// The journal's size it holds.
    pub size: u64,
}

/// What is known of governance.
#[derive(Debug, Clone, Default)]
pub struct Governing {
    /// Campaigns opened or closed: months in order, then quarters in order.
    pub campaigns: Vec<Held>,
    /// Reopenings, by entry.
    pub reopenings: Vec<Reopening>,
    /// Lines of reviews, by month and person.
    pub review_lines: Vec<ReviewLine>,
    /// Lines of the reviews of access lists, by review and authorisation.
    pub access_lines: Vec<AccessLine>,
    /// Statements, by finding and campaign.
    pub statements: Vec<Statement>,
    /// States, by finding and entry.
    pub states: Vec<FindingState>,
    /// Incidents, by number.
    pub incidents: Vec<Incident>,
    /// Actions, by entry.
    pub actions: Vec<Action>,
    /// Backups, by entry.
    pub backups: Vec<Kept>,
    /// Checkpoints, by entry.
    pub checkpoints: Vec<Kept>,
    /// How many copies each person holds whom a review decided to remove; loaded whatever copies were asked for.
    pub held: BTreeMap<String, u64>,
}

impl Governing {
    /// What a campaign stated of a finding.
    pub fn statement(&self, finding: &str, campaign: Campaign) -> Option<&Statement> {
        let key = (finding, campaign);
        self.statements.binary_search_by(|s| (s.finding.as_str(), s.campaign).cmp(&key)).ok().map(|i| &self.statements[i])
    }

    /// Everything a campaign stated, by finding.
    pub fn stated(&self, campaign: Campaign) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |s| s.campaign == campaign)
    }

    /// The newest campaign of a command that was opened by a day.
    pub fn newest(&self, run: Run, day: Day) -> Option<Campaign> {
        let opened = self.campaigns.iter().filter(|h| h.campaign.run() == run && h.opened.is_some_and(|d| d <= day));
        opened.map(|h| h.campaign).max()
    }

    /// The last word said on a finding by a day.
    pub fn state(&self, finding: &str, day: Day) -> Option<&FindingState> {
        let start = self.states.partition_point(|s| s.finding.as_str() < finding);
        let of = self.states[start..].iter().take_while(|s| s.finding == finding);
        of.filter(|s| s.day <= day).last()
    }

    /// The line of a person in the review of a month.
    pub fn review_line(&self, month: Month, person: &str) -> Option<&ReviewLine> {
        let key = (month, person);
        self.review_lines.binary_search_by(|l| (l.month, l.person.as_str()).cmp(&key)).ok().map(|i| &self.review_lines[i])
    }

    /// A campaign, if it was ever begun.
    pub fn begun(&self, campaign: Campaign) -> Option<&Held> {
        self.campaigns.iter().find(|h| h.campaign == campaign)
    }

    /// Reads it from tables.
    pub(super) fn load(db: &Connection, policies: &Policies) -> Result<Self, StoreError> {
        let mut all = Self::default();
        all.load_campaigns(db, policies)?;
        all.load_lines(db, policies)?;
        all.load_findings(db)?;
        all.load_incidents(db)?;
        let kept = |table: &str| -> Result<Vec<Kept>, StoreError> {
            let mut out = Vec::new();
            each(db, &format!("SELECT n, made, size FROM {table} ORDER BY n"), |r| {
                out.push(Kept { n: r.get(0)?, made: moment(r, 1, policies)?.ok_or_else(|| bad("moment"))?, size: r.get(2)? });
                Ok(())
            })?;
            Ok(out)
        };
        all.backups = kept("backup")?;
        all.checkpoints = kept("checkpoint")?;
        Ok(all)
    }

    fn load_campaigns(&mut self, db: &Connection, policies: &Policies) -> Result<(), StoreError> {
        let sql = "SELECT month, opened, closed, size, n, 1, day, report FROM review
                   UNION ALL SELECT quarter, opened, closed, size, n, 2, NULL, report FROM audit ORDER BY 6, 1";
        each(db, sql, |r| {
            let (opened, closed) = (moment(r, 1, policies)?, moment(r, 2, policies)?);
            let at = r.get::<_, Option<String>>(1)?.and_then(|at| Instant::parse(&at).ok());
            self.campaigns.push(Held {
                campaign: campaign(r, 0)?,
                opened,
                closed,
                opened_at: at,
                judged: day_opt(r, 6)?,
                size: r.get(3)?,
                report: r.get(7)?,
                n: r.get(4)?,
            });
            Ok(())
        })?;
        each(db, "SELECT n, campaign, day, reason FROM campaign_reopening ORDER BY n", |r| {
            self.reopenings.push(Reopening { n: r.get(0)?, campaign: campaign(r, 1)?, day: day(r, 2)?, reason: r.get(3)? });
            Ok(())
        })
    }

    fn load_lines(&mut self, db: &Connection, policies: &Policies) -> Result<(), StoreError> {
        let sql = "SELECT month, person, proposal, decision, officer, decided, n, reason, request
                   FROM review_line ORDER BY month, person";
        each(db, sql, |r| {
            self.review_lines.push(ReviewLine {
                month: Month::parse(&r.get::<_, String>(0)?).map_err(|_| bad("month"))?,
                person: r.get(1)?,
                proposal: r.get(2)?,
                decision: r.get(3)?,
                officer: r.get(4)?,
                decided: moment(r, 5, policies)?,
                n: r.get(6)?,
                reason: r.get(7)?,
                request: r.get(8)?,
            });
            Ok(())
        })?;
        let sql = "SELECT v.room, v.day, v.officer, l.access, l.person, l.decision, l.n
                   FROM access_review_line l JOIN access_review v ON v.n = l.n ORDER BY l.n, l.access";
        each(db, sql, |r| {
            self.access_lines.push(AccessLine {
                room: r.get(0)?,
                day: day(r, 1)?,
                officer: r.get(2)?,
                access: r.get(3)?,
                person: r.get(4)?,
                decision: r.get(5)?,
                n: r.get(6)?,
            });
            Ok(())
        })?;
        let sql = "SELECT holder, count(*) FROM copy
                   WHERE holder IN (SELECT person FROM review_line WHERE decision = 'remove') GROUP BY holder";
        each(db, sql, |r| {
            self.held.insert(r.get(0)?, r.get(1)?);
            Ok(())
        })
    }

    fn load_findings(&mut self, db: &Connection) -> Result<(), StoreError> {
        let sql =
            "SELECT finding, campaign, code, severity, certainty, room, person, card, subject, count, digest, n FROM statement";
        each(db, sql, |r| {
            self.statements.push(Statement {
                finding: r.get(0)?,
                campaign: campaign(r, 1)?,
                code: r.get(2)?,
                severity: r.get(3)?,
                certainty: r.get(4)?,
                room: r.get(5)?,
                person: r.get(6)?,
                card: r.get(7)?,
                subject: r.get(8)?,
                count: r.get(9)?,
                digest: r.get(10)?,
                n: r.get(11)?,
            });
            Ok(())
        })?;
        self.statements.sort_unstable_by(|a, b| (&a.finding, a.campaign).cmp(&(&b.finding, b.campaign)));
        let sql = "SELECT n, finding, campaign, state, day, officer, reason, until_day, incident, count, digest
                   FROM finding_state ORDER BY finding, n";
        each(db, sql, |r| {
            self.states.push(FindingState {
                n: r.get(0)?,
                finding: r.get(1)?,
                campaign: campaign(r, 2)?,
                state: r.get(3)?,
                day: day(r, 4)?,
                officer: r.get(5)?,
                reason: r.get(6)?,
                until: day_opt(r, 7)?,
                incident: r.get(8)?,
                count: r.get(9)?,
                digest: r.get(10)?,
            });
            Ok(())
        })
    }

    fn load_incidents(&mut self, db: &Connection) -> Result<(), StoreError> {
        let mut persons: BTreeMap<String, Vec<String>> = BTreeMap::new();
        each(db, "SELECT incident, person FROM incident_person ORDER BY incident, person", |r| {
            persons.entry(r.get(0)?).or_default().push(r.get(1)?);
            Ok(())
        })?;
        let mut copies: BTreeMap<String, Vec<(String, u32)>> = BTreeMap::new();
        each(db, "SELECT incident, document, copy FROM incident_copy ORDER BY incident, document, copy", |r| {
            copies.entry(r.get(0)?).or_default().push((r.get(1)?, r.get(2)?));
            Ok(())
        })?;
        let sql = "SELECT incident, gravity, happened, discovered, authority, originator, inquirer, inquiry, closed, n
                   FROM incident ORDER BY incident";
        each(db, sql, |r| {
            let id: String = r.get(0)?;
            self.incidents.push(Incident {
                gravity: r.get(1)?,
                happened: day(r, 2)?,
                discovered: day(r, 3)?,
                authority: day_opt(r, 4)?,
                originator: day_opt(r, 5)?,
                inquirer: r.get(6)?,
                inquiry: day_opt(r, 7)?,
                closed: day_opt(r, 8)?,
                persons: persons.remove(&id).unwrap_or_default(),
                copies: copies.remove(&id).unwrap_or_default(),
                n: r.get(9)?,
                id,
            });
            Ok(())
        })?;
        each(db, "SELECT n, finding, campaign, incident, owner, opened, due, state, done FROM action ORDER BY n", |r| {
            let finding = r.get::<_, Option<String>>(1)?.map(|finding| Ok::<_, StoreError>((finding, campaign(r, 2)?)));
            self.actions.push(Action {
                n: r.get(0)?,
                finding: finding.transpose()?,
                incident: r.get(3)?,
                owner: r.get(4)?,
                opened: day(r, 5)?,
                due: day(r, 6)?,
                state: r.get(7)?,
                done: day_opt(r, 8)?,
            });
            Ok(())
        })
    }
}

fn campaign(row: &Row<'_>, i: usize) -> Result<Campaign, StoreError> {
    Campaign::parse(row.get_ref(i)?.as_str().map_err(|_| bad("period"))?).ok_or_else(|| bad("period"))
}

/// A day, or the day of a moment in the zone the register kept on it.
fn moment(row: &Row<'_>, i: usize, policies: &Policies) -> Result<Option<Day>, StoreError> {
    let Some(text) = row.get::<_, Option<String>>(i)? else { return Ok(None) };
    if let Ok(day) = Day::parse(&text) {
        return Ok(Some(day));
    }
    let at = Instant::parse(&text).map_err(|_| bad("moment"))?;
    Ok(Some(at.day(policies.zone(at.day(chrono_tz::UTC)))))
}
