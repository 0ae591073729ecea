//! What was said of a finding no longer holds: it is open again.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, stated};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// Takes back an explanation or an acceptance.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// The month or quarter that stated it.
    pub campaign: String,
    /// The finding's identity.
    pub finding: String,
    /// The day.
    pub day: Day,
    /// Why, unclassified.
    pub reason: String,
}

impl Act for Reopen {
    const NAME: &'static str = "finding.reopen";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        stated::of(view, &self.campaign, &self.finding)?;
        view.happened("day", self.day)?;
        view.filled("reason", &self.reason)?;
        let last = "SELECT state FROM finding_state WHERE finding = ?1 ORDER BY n DESC LIMIT 1";
        match view.one::<String>(last, &[&self.finding])?.as_deref() {
            Some("explained" | "accepted") => Ok(()),
            Some("incident") => Err(Refusal::new(format!("finding {} is an incident", printable(&self.finding)))
                .hint("an incident is closed with its conclusion: greffe incident close")),
            _ => Err(Refusal::new(format!("finding {} is open", printable(&self.finding)))),
        }
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        stated::word(tables, stamp, (&self.campaign, &self.finding), ("open", &self.reason), self.day, None)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Reopen;
    use crate::acts::finding::{Accept, Explain};
    use crate::acts::stated::Stated;
    use crate::acts::testing::{Bench, day};
    use crate::acts::{audit, officer};
    use crate::domain::Quarter;

    fn stated(finding: &str, person: Option<&str>) -> Stated {
        Stated {
            finding: finding.into(),
            check: "ACC001".into(),
            severity: "critical".into(),
            certainty: "established".into(),
            room: Some("R1".into()),
            person: person.map(Into::into),
            card: None,
            subject: None,
            count: 3,
            digest: "a1".repeat(32),
        }
    }

    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        let findings = vec![stated("ACC001-1", Some("P0001")), stated("ACC001-2", None)];
        bench.ok(&audit::Open { quarter: Quarter::parse("2026-Q3").unwrap(), size: 4, findings, again: false });
        bench
    }

    fn explain(finding: &str) -> Explain {
        Explain { campaign: "2026-Q3".into(), finding: finding.into(), day: day("2026-11-23"), reason: "FICTIF".into() }
    }

    fn accept(until: &str) -> Accept {
        let (campaign, finding, reason) = ("2026-Q3".into(), "ACC001-2".into(), "FICTIF".into());
        Accept { campaign, finding, day: day("2026-11-23"), until: day(until), reason }
    }

    fn reopen(finding: &str) -> Reopen {
        Reopen { campaign: "2026-Q3".into(), finding: finding.into(), day: day("2026-11-23"), reason: "FICTIF".into() }
    }

    #[test]
    fn only_what_was_stated_can_be_explained_and_not_without_words() {
        let mut bench = bench();
        assert!(bench.refused(&explain("ACC001-3")).contains("states no finding"));
        assert!(bench.refused(&Explain { campaign: "2026-Q2".into(), ..explain("ACC001-1") }).contains("states no finding"));
        assert!(bench.refused(&Explain { reason: " ".into(), ..explain("ACC001-1") }).contains("empty"));
        assert!(bench.refused(&Explain { day: day("2026-11-24"), ..explain("ACC001-1") }).contains("future"));
        assert!(bench.refused(&reopen("ACC001-1")).contains("is open"));
        bench.ok(&explain("ACC001-1"));
        bench.ok(&reopen("ACC001-1"));
        assert!(bench.refused(&reopen("ACC001-1")).contains("is open"));
        let rows = "SELECT group_concat(state || count || substr(digest, 1, 2), ' ' ORDER BY n) FROM finding_state";
        assert_eq!(bench.one::<String>(rows), "explained3a1 open3a1");
        bench.replays();
    }

    #[test]
    fn an_acceptance_ends_within_a_year() {
        let mut bench = bench();
        assert!(bench.refused(&accept("2026-11-22")).contains("before the decision"));
        assert!(bench.refused(&accept("2027-11-24")).contains("more than 12 months"));
        bench.ok(&accept("2027-11-23"));
        bench.replays();
    }

    #[test]
    fn nobody_explains_what_is_found_about_themselves() {
        let mut bench = bench();
        bench.force(
            "officer.add",
            &json!(officer::Add {
                officer: "dep".into(),
                name: "FICTIF".into(),
                role: crate::domain::Role::Deputy,
                person: None,
                public_key: "0".repeat(64),
                key_file: "0".repeat(64),
            }),
        );
        bench.db().execute("UPDATE officer SET person = 'P0001' WHERE officer = 'so'", []).unwrap();
        assert!(bench.refused(&explain("ACC001-1")).contains("about the officer"));
        bench.ok(&explain("ACC001-2"));
    }
}
