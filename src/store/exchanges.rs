//! What came in and what left: counted by correspondent, channel and month or year, in one pass over each table.

use rusqlite::{Connection, named_params};

use super::StoreError;
use crate::domain::Day;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Documents that came in, by the day they arrived, or else were registered.
    Received,
    /// Documents registered as outgoing, by that day.
    RegisteredOut,
    /// Transmittal slips, by the day they left.
    Slips,
    /// Copies sent under a slip, by the day they left.
    Copies,
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 4] = [Self::Received, Self::RegisteredOut, Self::Slips, Self::Copies];

    fn sql(self) -> &'static str {
        match self {
            Self::Received => {
                "SELECT correspondent, channel, coalesce(received, registered) AS day FROM document WHERE direction = 'in'"
            }
            Self::RegisteredOut => "SELECT correspondent, channel, registered AS day FROM document WHERE direction = 'out'",
            Self::Slips => "SELECT correspondent, channel, sent AS day FROM transmittal",
            Self::Copies => "SELECT correspondent, channel, sent AS day FROM transmittal t JOIN transmittal_copy c ON c.n = t.n",
        }
    }
}

/// Days of which exchanges are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spans {
    /// The first day that counts in a period.
    pub first: Day,
    /// The year so far.
    pub now: (Day, Day),
    /// The same days of the year before.
    pub before: (Day, Day),
    /// The last twelve months.
    pub twelve: (Day, Day),
}

/// What is counted, and how it is grouped.
#[derive(Debug, Clone)]
pub struct Exchanges<'a> {
    /// The days.
    pub spans: Spans,
    /// By year instead of by month.
    pub yearly: bool,
    /// Only this correspondent.
    pub correspondent: Option<&'a str>,
    /// Only this channel.
    pub channel: Option<&'a str>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Exchanged {
    pub measure: Measure,
    pub correspondent: String,
    pub channel: String,
    /// `2026-11` or `2026`.
    pub period: String,
    pub count: u64,
    pub now: u64,
    pub before: u64,
    pub twelve: u64,
}

impl Exchanges<'_> {
    /// Counts; groups in the order of measure, correspondent, channel and period.
    pub fn count(&self, db: &Connection) -> Result<Vec<Exchanged>, StoreError> {
        let Spans { first, now, before, twelve } = self.spans;
        let earliest = first.min(before.0).min(twelve.0);
        let mut out = Vec::new();
        for measure in Measure::ALL {
            let mut statement = db.prepare(&format!(
                "WITH exchanged AS ({}) SELECT correspondent, channel, substr(day, 1, :length) AS period, count(*),
                   sum(day BETWEEN :now AND :now_last), sum(day BETWEEN :before AND :before_last),
                   sum(day BETWEEN :twelve AND :twelve_last)
                 FROM exchanged WHERE day BETWEEN :earliest AND :now_last
                   AND (:correspondent IS NULL OR correspondent = :correspondent COLLATE NOCASE)
                   AND (:channel IS NULL OR channel = :channel COLLATE NOCASE)
                 GROUP BY correspondent, channel, period ORDER BY correspondent, channel, period",
                measure.sql()
            ))?;
            let rows = statement.query_map(
                named_params! {
                    ":length": if self.yearly { 4 } else { 7 },
                    ":now": now.0.to_string(), ":now_last": now.1.to_string(),
                    ":before": before.0.to_string(), ":before_last": before.1.to_string(),
                    ":twelve": twelve.0.to_string(), ":twelve_last": twelve.1.to_string(),
                    ":earliest": earliest.to_string(),
                    ":correspondent": self.correspondent, ":channel": self.channel,
                },
                |row| {
                    Ok(Exchanged {
                        measure,
                        correspondent: row.get(0)?,
                        channel: row.get(1)?,
                        period: row.get(2)?,
                        count: row.get(3)?,
                        now: row.get(4)?,
                        before: row.get(5)?,
                        twelve: row.get(6)?,
                    })
                },
            )?;
            for row in rows {
                out.push(row?);
            }
        }
        Ok(out)
    }
}
