//! Copies leave for a correspondent under one transmittal slip, whose receipt is expected back.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{CopyId, Place, copies_of, moved, settle};
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{CopyState, Day};
use crate::journal::Stamp;

/// Sends copies.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Send {
    /// The transmittal slip's number.
    pub slip: String,
    /// The copies, 1 to 10,000.
    pub items: Vec<CopyId>,
    /// To whom.
    pub correspondent: String,
    /// How: BINII, courier, hand.
    pub channel: String,
    /// The day they left.
    pub sent: Day,
    /// The day by which the receipt is due back.
    pub due: Day,
}

impl Act for Send {
    const NAME: &'static str = "document.send";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("slip", "SELECT 1 FROM transmittal WHERE slip = ?1", &self.slip)?;
        view.filled("correspondent", &self.correspondent)?;
        view.filled("channel", &self.channel)?;
        if self.due < self.sent {
            return Err(Refusal::new(format!("the receipt is due on {}, before they are sent", self.due)));
        }
        copies_of(view, &self.items)?.iter().try_for_each(|copy| copy.free(view, self.sent))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO transmittal (n, slip, correspondent, channel, sent, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![stamp.n, self.slip, self.correspondent, self.channel, self.sent.to_string(), self.due.to_string()],
        )?;
        for id in &self.items {
            run(
                tables,
                "INSERT INTO transmittal_copy (n, document, copy) VALUES (?1, ?2, ?3)",
                params![stamp.n, id.document, id.copy],
            )?;
            settle(tables, id, CopyState::Sent, Place::default(), Some(&self.correspondent), self.sent)?;
            moved(tables, stamp, "send", id, self.sent, Place::default(), &self.slip)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Send;
    use crate::acts::CopyId;
    use crate::acts::document::{Chase, Receipt, Receive, Store};
    use crate::acts::testing::{Bench, container, day, document};

    #[test]
    fn what_is_sent_is_gone_until_it_comes_back() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let send = |slip: &str, copies: &[u32]| Send {
            slip: slip.into(),
            items: copies.iter().map(|c| CopyId::new("D1", *c)).collect(),
            correspondent: "Cellule FICTIVE".into(),
            channel: "courier".into(),
            sent: day("2026-10-01"),
            due: day("2026-10-31"),
        };
        assert!(bench.refused(&send("T-1", &[1])).contains("since 2026-11-02"));
        let send = |slip: &str, copies: &[u32]| Send { sent: day("2026-11-03"), due: day("2026-11-20"), ..send(slip, copies) };
        assert!(bench.refused(&Send { due: day("2026-11-01"), ..send("T-1", &[1]) }).contains("before they are sent"));
        bench.ok(&send("T-1", &[1, 2]));
        assert!(bench.refused(&send("T-1", &[1])).contains("slip T-1 is already"));
        assert!(bench.refused(&send("T-2", &[1])).contains("was sent"));
        assert!(bench.refused(&Store::new("D1", 1, "K1", day("2026-11-04"))).contains("was sent"));

        let chase = |slip: &str, on| Chase { slip: slip.into(), day: day(on), how: "note 12".into() };
        assert!(bench.refused(&chase("T-9", "2026-11-21")).contains("T-9"));
        assert!(bench.refused(&chase("T-1", "2026-11-02")).contains("before it was sent"));
        bench.ok(&chase("T-1", "2026-11-21"));
        let receipt = |on| Receipt { slip: "T-1".into(), day: day(on), reference: "R-1".into() };
        assert!(bench.refused(&receipt("2026-11-02")).contains("before it was sent"));
        bench.ok(&receipt("2026-11-22"));
        assert!(bench.refused(&receipt("2026-11-22")).contains("came back on 2026-11-22"));
        assert!(bench.refused(&chase("T-1", "2026-11-23")).contains("came back"));

        bench.ok(&container("K0", "R1", "RESTREINT"));
        let back = |container: &str| Receive {
            document: "D1".into(),
            copy: 2,
            container: Some(container.into()),
            holder: None,
            day: day("2026-11-23"),
            reference: "their slip 8".into(),
            despite: String::new(),
        };
        assert!(bench.refused(&back("K0")).contains("art. 8 §3"));
        bench.ok(&back("K1"));
        assert!(bench.refused(&back("K1")).contains("was not sent"));
        bench.replays();
    }
}
