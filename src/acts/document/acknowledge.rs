//! A signature that came after the act: of the borrower, of the registrar who took a copy back, on a sender's receipt.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::signed_in_time;
use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// What was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Signed {
    /// The loan receipt, by the borrower.
    Lend,
    /// The loan receipt at the copy's return, by the registrar.
    Return,
    /// The sender's receipt of what arrived.
    Arrival,
}

impl Signed {
    /// What a code says was signed.
    pub fn parse(text: &str) -> Option<Self> {
        [("lend", Self::Lend), ("return", Self::Return), ("arrival", Self::Arrival)]
            .into_iter()
            .find(|(c, _)| *c == text)
            .map(|(_, s)| s)
    }
}

/// Records a signature.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledge {
    /// The document's number.
    pub document: String,
    /// The copy's number; none for the arrival of the whole document.
    pub copy: Option<u32>,
    /// What was signed.
    pub what: Signed,
    /// The day.
    pub day: Day,
}

/// The last loan of a copy.
const LAST: &str = "(SELECT max(n) FROM loan WHERE document = ?1 AND copy = ?2)";

impl Act for Acknowledge {
    const NAME: &'static str = "document.acknowledge";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.known("document", "SELECT 1 FROM document WHERE number = ?1", &self.document)?;
        // What is signed: the day it happened and the day it was signed already.
        let (sql, copy) = match (self.what, self.copy) {
            (Signed::Lend, Some(copy)) => {
                (format!("SELECT lent || ' ' || coalesce(signed, '') FROM loan WHERE n = {LAST}"), copy)
            }
            (Signed::Return, Some(copy)) => {
                (format!("SELECT returned || ' ' || coalesce(return_signed, '') FROM loan WHERE n = {LAST}"), copy)
            }
            (Signed::Arrival, None) => {
                let sql = "SELECT coalesce(received, registered) || ' ' || coalesce(receipt_given, '') FROM document
                           WHERE number = ?1 AND direction = 'in' AND ?2 = 0";
                (sql.to_owned(), 0)
            }
            (Signed::Arrival, Some(_)) => return Err(Refusal::new("a sender's receipt is for the whole document")),
            (_, None) => return Err(Refusal::new("say which copy's loan was signed")),
        };
        let stands = view.one::<Option<String>>(&sql, &[&self.document, &copy])?.flatten();
        let Some((of, signed)) = stands.as_deref().and_then(|s| s.split_once(' ')) else {
            return Err(Refusal::new(format!("document {} has nothing of the kind to sign", printable(&self.document))));
        };
        if !signed.is_empty() {
            return Err(Refusal::new(format!("it was signed on {signed}")));
        }
        let of = Day::parse(of).map_err(|e| Refusal::new(e.to_string()))?;
        signed_in_time(view, self.day, of)
    }

    fn apply(&self, tables: &Connection, _: &Stamp) -> rusqlite::Result<()> {
        let day = self.day.to_string();
        match self.what {
            Signed::Lend => {
                let sql = format!("UPDATE loan SET signed = ?3 WHERE n = {LAST}");
                run(tables, &sql, params![self.document, self.copy, day])
            }
            Signed::Return => {
                let sql = format!("UPDATE loan SET return_signed = ?3 WHERE n = {LAST}");
                run(tables, &sql, params![self.document, self.copy, day])
            }
            Signed::Arrival => {
                run(tables, "UPDATE document SET receipt_given = ?2 WHERE number = ?1", params![self.document, day])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Acknowledge, Signed};
    use crate::acts::document::{Lend, Return};
    use crate::acts::testing::{Bench, briefing, day, document};

    #[test]
    fn both_ends_of_a_loan_are_signed_once() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&briefing("P0001", "2026-01-20"));
        let sign = |what, copy, on| Acknowledge { document: "D1".into(), copy, what, day: day(on) };
        assert!(bench.refused(&sign(Signed::Lend, Some(1), "2026-11-20")).contains("nothing of the kind"));
        bench.ok(&Lend::new("D1", 1, "P0001", day("2026-11-03"), day("2026-11-10")));
        assert!(bench.refused(&sign(Signed::Lend, Some(1), "2026-11-02")).contains("before 2026-11-03"));
        assert!(bench.refused(&sign(Signed::Lend, None, "2026-11-03")).contains("which copy"));
        bench.ok(&sign(Signed::Lend, Some(1), "2026-11-03"));
        assert!(bench.refused(&sign(Signed::Lend, Some(1), "2026-11-04")).contains("signed on 2026-11-03"));
        assert!(bench.refused(&sign(Signed::Return, Some(1), "2026-11-04")).contains("nothing of the kind"));
        bench.ok(&Return::new("D1", 1, "K1", day("2026-11-05")));
        bench.ok(&sign(Signed::Return, Some(1), "2026-11-05"));
        bench.ok(&sign(Signed::Arrival, None, "2026-11-05"));
        assert!(bench.refused(&sign(Signed::Arrival, None, "2026-11-05")).contains("signed on"));
        bench.replays();
    }
}
