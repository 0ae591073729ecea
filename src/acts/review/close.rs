//! The clearance review of a month is closed: what was decided, and what the report said.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::open::{State, state};
use crate::acts::copies::absent;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Month, printable};
use crate::journal::Stamp;

/// Closes the review; the moment of closing is the entry's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// The month.
    pub month: Month,
    /// The journal's size when the report was made.
    pub size: u64,
    /// SHA-256 of the JSON report, hexadecimal.
    pub report: String,
    /// How many findings it states.
    pub findings: u64,
    /// Lines that stay undecided: those of the only officer.
    #[serde(default, skip_serializing_if = "absent")]
    pub undecided: Option<u64>,
    /// The language of the report: another one has another SHA-256.
    #[serde(default, skip_serializing_if = "absent")]
    pub language: Option<String>,
}

impl Act for Close {
    const NAME: &'static str = "review.close";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let month = self.month;
        if month.first() > view.today {
            return Err(Refusal::new(format!("the month {month} has not begun")));
        }
        match state(view, month)? {
            Some(State::Open) => {}
            Some(State::Closed(n)) => {
                return Err(Refusal::new(format!("the review of {month} is closed already, by entry {n}")));
            }
            _ => {
                return Err(Refusal::new(format!("the review of {month} is not open"))
                    .hint(format!("greffe review open --month {month}, then decide each line")));
            }
        }
        let undecided = undecided(view, month)?;
        if undecided != self.undecided.unwrap_or(0) {
            return Err(Refusal::new(format!(
                "the report says {} lines stay undecided, and {undecided} do",
                self.undecided.unwrap_or(0)
            )));
        }
        view.report(self.size, &self.report)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO review (month, closed, size, report, findings, undecided, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (month) DO UPDATE SET closed = ?2, report = ?4, findings = ?5, undecided = ?6, n = ?7",
            params![
                self.month.to_string(),
                stamp.at.to_string(),
                self.size,
                self.report,
                self.findings,
                self.undecided.unwrap_or(0),
                stamp.n
            ],
        )
    }
}

/// How many lines stay undecided because they are the only officer's own. Refuses any other undecided line.
fn undecided(view: &View<'_>, month: Month) -> Result<u64, Refusal> {
    let month = month.to_string();
    let mut statement =
        view.db.prepare_cached("SELECT person FROM review_line WHERE month = ?1 AND decision IS NULL ORDER BY person")?;
    let open = statement.query_map([&month], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let (mut alone, mut left) = (0, Vec::new());
    for person in open {
        if nobody_else(view, &person)? { alone += 1 } else { left.push(person) }
    }
    match left.first() {
        None => Ok(alone),
        Some(first) => {
            Err(Refusal::new(format!("{} lines of {month} are not decided, the first is {}", left.len(), printable(first)))
                .hint(format!("greffe review decide --month {month}")))
        }
    }
}

/// Whether a person is an officer and no other officer could decide their line.
fn nobody_else(view: &View<'_>, person: &str) -> rusqlite::Result<bool> {
    let officer = "SELECT 1 FROM officer WHERE person = ?1 AND ended IS NULL AND role IN ('security-officer', 'deputy')";
    let another = "SELECT 1 FROM officer WHERE ended IS NULL AND role IN ('security-officer', 'deputy') AND person IS NOT ?1";
    Ok(view.exists(officer, &[&person])? && !view.exists(another, &[&person])?)
}

#[cfg(test)]
mod tests {
    use super::Close;
    use crate::acts::officer;
    use crate::acts::review::{Decide, Line, Open, Reopen, Wanted};
    use crate::acts::testing::{Bench, day, level, person};
    use crate::domain::{Month, Proposal, Role, Scopes};

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    fn open(lines: &[(&str, Proposal)]) -> Open {
        let lines = lines.iter().map(|(person, proposal)| Line { person: (*person).into(), proposal: *proposal }).collect();
        Open { month: month("2026-11"), day: day("2026-11-23"), size: 1, lines, findings: vec![], again: false }
    }

    fn decide(person: &str, decision: Proposal, reason: &str) -> Decide {
        let asks = matches!(decision, Proposal::Request | Proposal::Extend);
        let wanted = asks.then(|| Wanted { level: level("SECRET"), scopes: Scopes::BE });
        let (month, person, reason) = (month("2026-11"), person.into(), reason.into());
        Decide { month, person, decision, reason, day: day("2026-11-23"), wanted }
    }

    fn close(undecided: Option<u64>) -> Close {
        Close { month: month("2026-11"), size: 1, report: "a1".repeat(32), findings: 2, undecided, language: None }
    }

    fn bench() -> Bench {
        let mut bench = Bench::new();
        ["P0001", "P0002", "P0003"].iter().for_each(|p| {
            bench.ok(&person(p));
        });
        bench
    }

    #[test]
    fn a_month_is_opened_decided_line_by_line_and_closed() {
        let mut bench = bench();
        let lines = [("P0001", Proposal::Maintain), ("P0002", Proposal::Remove), ("P0003", Proposal::Extend)];
        assert!(bench.refused(&decide("P0001", Proposal::Maintain, "")).contains("not open"));
        assert!(bench.refused(&close(None)).contains("not open"));
        assert!(bench.refused(&Open { month: month("2026-12"), ..open(&lines) }).contains("has not begun"));
        assert!(bench.refused(&Open { day: day("2026-11-24"), ..open(&lines) }).contains("no day of 2026-11"));
        assert!(bench.refused(&Open { size: 99, ..open(&lines) }).contains("journal"));
        assert!(bench.refused(&open(&[lines[0], lines[0]])).contains("two lines"));
        assert!(bench.refused(&open(&[("P0009", Proposal::Maintain)])).contains("not in the register"));
        bench.ok(&open(&lines));
        assert!(bench.refused(&open(&lines)).contains("open already"));
        assert!(bench.refused(&close(None)).contains("3 lines of 2026-11 are not decided, the first is P0001"));
        assert!(bench.refused(&decide("P0004", Proposal::Maintain, "")).contains("no line"));
        assert!(bench.refused(&decide("P0002", Proposal::Maintain, " ")).contains("the reason is missing"));
        assert!(bench.refused(&Decide { wanted: None, ..decide("P0003", Proposal::Extend, "") }).contains("which level"));
        let odd = Decide { wanted: decide("P0003", Proposal::Extend, "").wanted, ..decide("P0001", Proposal::Maintain, "") };
        assert!(bench.refused(&odd).contains("asks the authority for nothing"));
        bench.ok(&decide("P0001", Proposal::Maintain, ""));
        bench.ok(&decide("P0002", Proposal::Maintain, "FICTIF: still needed"));
        let n = bench.ok(&decide("P0003", Proposal::Extend, ""));
        let opened = "SELECT n || words || opened || month || (requested IS NULL) FROM clearance_request";
        assert_eq!(bench.one::<String>(opened), format!("{n}SECRET / GEHEIM2026-11-232026-111"));
        bench.ok(&decide("P0003", Proposal::Extend, "FICTIF: said twice"));
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM clearance_request"), 1, "one request is enough");
        assert_eq!(bench.one::<u64>("SELECT request FROM review_line WHERE person = 'P0003'"), n);
        assert!(bench.refused(&close(Some(1))).contains("1 lines stay undecided, and 0 do"));
        bench.ok(&close(None));
        assert!(bench.refused(&close(None)).contains("closed already"));
        assert!(bench.refused(&decide("P0001", Proposal::Maintain, "")).contains("closed already"));
        bench.replays();
    }

    #[test]
    fn opened_again_keeps_the_decisions_whose_proposal_is_the_same() {
        let mut bench = bench();
        bench.ok(&open(&[("P0001", Proposal::Maintain), ("P0002", Proposal::Remove)]));
        bench.ok(&decide("P0001", Proposal::Maintain, ""));
        bench.ok(&decide("P0002", Proposal::Remove, ""));
        bench.ok(&close(None));
        let reopen = Reopen { month: month("2026-11"), day: day("2026-11-23"), reason: "FICTIF".into() };
        bench.ok(&reopen);
        assert!(bench.refused(&reopen).contains("not closed"));
        let again = [("P0001", Proposal::Maintain), ("P0002", Proposal::Request), ("P0003", Proposal::Maintain)];
        bench.ok(&Open { again: true, ..open(&again) });
        let rows = "SELECT group_concat(person || coalesce(decision, '-'), ' ' ORDER BY person) FROM review_line";
        assert_eq!(bench.one::<String>(rows), "P0001maintain P0002- P0003-");
        bench.ok(&Open { again: true, ..open(&again[..1]) });
        assert_eq!(bench.one::<String>(rows), "P0001maintain");
        bench.ok(&close(None));
        bench.replays();
    }

    #[test]
    fn an_officer_does_not_decide_their_own_line_and_the_only_one_cannot_hide_it() {
        let mut bench = bench();
        bench.db().execute("UPDATE officer SET person = 'P0001' WHERE officer = 'so'", []).unwrap();
        bench.ok(&open(&[("P0001", Proposal::Maintain), ("P0002", Proposal::Maintain)]));
        assert!(bench.refused(&decide("P0001", Proposal::Maintain, "")).contains("GOV003"));
        bench.ok(&decide("P0002", Proposal::Maintain, ""));
        assert!(bench.refused(&close(None)).contains("0 lines stay undecided, and 1 do"));
        bench.ok(&officer::Add {
            officer: "dep".into(),
            name: "FICTIF Adjoint".into(),
            role: Role::Deputy,
            person: None,
            public_key: "ab".repeat(32),
            key_file: "cd".repeat(32),
        });
        assert!(bench.refused(&close(Some(1))).contains("not decided, the first is P0001"), "the deputy can decide it");
        bench.db().execute("UPDATE officer SET ended = '2026-11-02T00:00:00Z' WHERE officer = 'dep'", []).unwrap();
        bench.ok(&close(Some(1)));
        assert_eq!(bench.one::<u64>("SELECT undecided FROM review"), 1);
    }
}
