//! `--fail-on`: from which severity findings make the exit code.

use clap::{Args, ValueEnum};

use crate::reports::finding::FindingView;

/// From which severity on findings are told in the exit code.
#[derive(Args)]
pub(super) struct FailOn {
    /// Exit with 11 to 14 when a finding is at least this grave
    #[arg(long, value_name = "SEVERITY", default_value = "minor")]
    fail_on: Level,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Level {
    Info,
    Minor,
    Major,
    Critical,
    Never,
}

impl FailOn {
    /// 0, or 11 to 14 by the worst finding at or above the level that nobody explained or accepted.
    pub(super) fn exit(&self, findings: &[FindingView]) -> u8 {
        let level = |f: &FindingView| match f.severity {
            "critical" => Level::Critical,
            "major" => Level::Major,
            "minor" => Level::Minor,
            _ => Level::Info,
        };
        match findings.iter().filter(|f| !f.waived).map(level).max().filter(|worst| *worst >= self.fail_on) {
            Some(Level::Info) => 11,
            Some(Level::Minor) => 12,
            Some(Level::Major) => 13,
            Some(Level::Critical) => 14,
            Some(Level::Never) | None => 0,
        }
    }
}
