//! A group or a person no longer needs to know a document.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::Day;
use crate::journal::Stamp;

/// Ends a need to know; the document stays one for which somebody was named.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The entry that recorded it.
    pub need: u64,
    /// The first day on which it no longer counts.
    pub from: Day,
    /// Why.
    pub reason: String,
}

impl Act for End {
    const NAME: &'static str = "need.end";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let row: Option<(Option<String>, Option<String>)> = view
            .db
            .prepare_cached("SELECT until_day, ended FROM document_need WHERE n = ?1")?
            .query_row([self.need], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let Some((until, ended)) = row else {
            return Err(
                Refusal::new(format!("entry {} names nobody for a document", self.need)).hint("`greffe need list` shows them")
            );
        };
        view.filled("reason", &self.reason)?;
        let from = self.from.to_string();
        if ended.is_some_and(|ended| ended <= from) || until.is_some_and(|until| until < from) {
            return Err(Refusal::new(format!("the need of entry {} already ended by {from}", self.need)));
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "UPDATE document_need SET ended = ?2, reason = ?3 WHERE n = ?1",
            params![self.need, self.from.to_string(), self.reason],
        )
    }
}
