//! A room is approved: as an installation (law of 11-12-1998 art. 8 §3), in its protection against emanations, in its
//! information system (§4). A renewal is a further approval.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run, text};
use crate::domain::{ApprovalKind, Day};
use crate::journal::Stamp;

/// Records an approval of a room by an authority.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approve {
    /// The room.
    pub room: String,
    /// What of it was approved.
    pub what: ApprovalKind,
    /// Who approved it.
    pub authority: String,
    /// The authority's reference.
    pub reference: String,
    /// The first day it holds.
    pub from: Day,
    /// The last day; until further notice without one.
    pub until: Option<Day>,
}

impl Act for Approve {
    const NAME: &'static str = "room.approve";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        view.filled("authority", &self.authority)?;
        view.filled("reference", &self.reference)?;
        view.span(self.from, self.until)?;
        let same = "SELECT n FROM approval WHERE room = ?1 AND what = ?2 AND reference = ?3 AND from_day = ?4 ORDER BY n LIMIT 1";
        match view.one::<u64>(same, &[&self.room, &self.what.code(), &self.reference, &self.from.to_string()])? {
            Some(n) => Err(Refusal::new(format!("entry {n} already says so"))),
            None => Ok(()),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO approval (n, room, what, authority, reference, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                stamp.n,
                self.room,
                self.what.code(),
                self.authority,
                self.reference,
                self.from.to_string(),
                text(self.until)
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Approve;
    use crate::acts::testing::{Bench, day};
    use crate::domain::ApprovalKind;

    #[test]
    fn an_approval_has_an_authority_a_reference_and_days() {
        let mut bench = Bench::with_room();
        let approve = |room: &str, authority: &str, reference: &str, until| Approve {
            room: room.into(),
            what: ApprovalKind::Tempest,
            authority: authority.into(),
            reference: reference.into(),
            from: day("2026-01-05"),
            until,
        };
        assert!(bench.refused(&approve("R9", "ANS", "REF-1", None)).contains("room R9"));
        assert!(bench.refused(&approve("R1", " ", "REF-1", None)).contains("authority is empty"));
        assert!(bench.refused(&approve("R1", "ANS", "", None)).contains("reference is empty"));
        assert!(bench.refused(&approve("R1", "ANS", "REF-1", Some(day("2026-01-04")))).contains("before the first"));
        bench.ok(&approve("R1", "ANS", "REF-1", Some(day("2026-01-05"))));
        assert!(bench.refused(&approve("R1", "ANS", "REF-1", None)).contains("already says so"));
        bench.ok(&approve("R1", "ANS", "REF-2", None));
        assert_eq!(
            bench.one::<String>("SELECT group_concat(what || coalesce(until_day, ''), ' ' ORDER BY n) FROM approval"),
            "tempest2026-01-05 tempest"
        );
        for kind in ApprovalKind::ALL {
            assert_eq!(ApprovalKind::parse(kind.code()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
        }
        bench.replays();
    }
}
