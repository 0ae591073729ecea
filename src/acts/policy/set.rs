//! A setting takes another value from a day on; what was in force before stays known.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, Refusal, SECURITY_OFFICER, Signers, View};
use crate::domain::{Day, Setting};
use crate::journal::Stamp;

/// Sets a constant of the register.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The setting.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The first day it holds.
    pub from: Day,
    /// Who decided it, on what ground.
    pub source: String,
    /// Whether the officer read that ground in its source; otherwise the value stays to be confirmed.
    #[serde(default, skip_serializing_if = "no")]
    pub verified: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn no(verified: &bool) -> bool {
    !verified
}

impl Act for Set {
    const NAME: &'static str = "policy.set";
    const SIGNERS: Signers = SECURITY_OFFICER;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let setting = Setting::named(&self.name).map_err(|e| Refusal::new(e.to_string()))?;
        setting.check(&self.value).map_err(|e| Refusal::new(format!("setting {}: {e}", self.name)))?;
        view.filled("source", &self.source)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        tables.execute(
            "INSERT INTO policy (name, from_day, value, source, verified, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![self.name, self.from.to_string(), self.value, self.source, self.verified, stamp.n],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Set;
    use crate::acts::testing::{Bench, day};

    fn set(value: &str, verified: bool) -> Set {
        let (name, source) = ("loan-days".to_owned(), "note FICTIVE".to_owned());
        Set { name, value: value.to_owned(), from: day("2026-01-01"), source, verified }
    }

    #[test]
    fn a_setting_is_verified_only_when_said_so_and_old_payloads_stay_canonical() {
        let mut bench = Bench::new();
        bench.ok(&set("20", true));
        bench.ok(&set("25", false));
        // As version 2 wrote it.
        bench.force("policy.set", &serde_json::json!({"name": "loan-days", "value": "30", "from": "2026-02-01", "source": "x"}));
        assert_eq!(bench.one::<String>("SELECT group_concat(value || ' ' || verified, ', ') FROM policy"), "20 1, 25 0, 30 0");
        let payload: String = bench.one("SELECT payload FROM journal WHERE n = 3");
        assert!(!payload.contains("verified"), "{payload}");
        let policies = crate::register::policies(bench.db()).unwrap();
        let told = policies.segments("loan-days", day("2026-01-31"), day("2026-02-01"));
        assert_eq!(told.iter().map(|s| (s.value.as_str(), s.verified)).collect::<Vec<_>>(), [("25", false), ("30", false)]);
        bench.replays();
    }

    #[test]
    fn nonsense_is_refused() {
        let mut bench = Bench::new();
        assert!(bench.refused(&Set { name: "loan-day".into(), ..set("20", false) }).contains("unknown setting"));
        assert!(bench.refused(&set("020", false)).contains("whole number"));
        assert!(bench.refused(&Set { source: " ".into(), ..set("20", true) }).contains("source is empty"));
    }
}
