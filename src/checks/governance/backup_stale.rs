use super::checkpoint_stale::stale;
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity};

/// GOV007. The newest verified backup, or the register's creation when there was none, is more than `backup-days` old.
///
/// Does not fire on the day the term is reached. Backups made after the day judged do not count, nor do copies made without
/// `greffe backup`: nobody verified those.
///
/// Basis: policy.
pub struct BackupStale;

static META: Meta = Meta {
    code: "GOV007",
    name: "backup-stale",
    severity: Severity::Minor,
    basis: "policy: backup-days",
    verified: false,
    runs: &[Run::Review, Run::Audit, Run::Inspect],
    settings: &["backup-days"],
    since: "0.1.0",
};

impl Check for BackupStale {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        out.extend(stale(Finding::of(&META), facts, asked, &facts.governing.backups, "backup-days"));
    }
}
