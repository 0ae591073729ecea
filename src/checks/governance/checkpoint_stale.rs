use crate::checks::governing::Kept;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};

/// GOV006. The newest checkpoint, or the register's creation when there was none, is more than `checkpoint-days` old.
///
/// Does not fire on the day the term is reached. Checkpoints issued after the day judged do not count.
///
/// Basis: policy.
pub struct CheckpointStale;

static META: Meta = Meta {
    code: "GOV006",
    name: "checkpoint-stale",
    severity: Severity::Minor,
    basis: "policy: checkpoint-days",
    verified: false,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &["checkpoint-days"],
    since: "0.1.0",
};

impl Check for CheckpointStale {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let checkpoints = &facts.governing.checkpoints;
        out.extend(stale(Finding::of(&META), facts, asked, checkpoints, "checkpoint-days"));
    }
}

/// The finding, if the newest of what was kept, or else the creation, is older than a setting says.
pub(super) fn stale(finding: Finding, facts: &Facts, asked: &Asked, kept: &[Kept], setting: &str) -> Option<Finding> {
    let newest = kept.iter().filter(|k| k.made <= asked.day).max_by_key(|k| (k.made, k.n));
    let since = newest.map_or(facts.created, |k| k.made);
    let (days, limit) = (asked.day.days_since(since), i64::from(facts.policies.number(setting, asked.day)));
    (days > limit).then(|| {
        let last = newest.map_or_else(|| Value::Word("word-never".into()), |k| k.made.into());
        let finding = finding.subject("register").value("days", days).value("limit", limit).value("newest", last);
        let finding = finding.value("since", asked.day.plus_days(-limit));
        newest.into_iter().fold(finding, |finding, k| finding.entry(k.n))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day};
    use crate::checks::Copies;
    use crate::domain::Instant;

    #[test]
    fn the_day_the_term_is_reached_is_in_time() {
        let bench = Bench::created(Instant::parse("2026-10-01T08:00:00Z").unwrap());
        let check = |code: &str, on| {
            let facts = Facts::load(bench.db(), Copies::None).unwrap();
            let mut out = Vec::new();
            crate::checks::check(code).unwrap().facts(&facts, &Asked { run: Run::Review, day: day(on) }, &mut out);
            out.len()
        };
        for (code, on, stale) in [("GOV006", "2026-11-05", 0), ("GOV006", "2026-11-06", 1), ("GOV007", "2026-10-08", 0)] {
            assert_eq!(check(code, on), stale, "{code} {on}, from the creation");
        }
        assert_eq!(check("GOV007", "2026-10-09"), 1);
        let made = "2026-11-05T22:59:00Z', ";
        bench
            .db()
            .execute_batch(&format!(
                "INSERT INTO checkpoint (n, made, size, root) VALUES (2, '{made} 1, 'a1');
            INSERT INTO backup (n, made, place, sha256, bytes, size) VALUES (3, '{made} 'x', 'a1', 1, 1)"
            ))
            .unwrap();
        for (code, on, stale) in [("GOV006", "2026-12-10", 0), ("GOV006", "2026-12-11", 1), ("GOV007", "2026-11-12", 0)] {
            assert_eq!(check(code, on), stale, "{code} {on}, from the last one");
        }
        assert_eq!(check("GOV007", "2026-11-13"), 1);
        assert_eq!(check("GOV007", "2026-11-04"), 1, "the backup was made later");
        assert_eq!(check("GOV006", "2026-10-20"), 0);
    }
}
