use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::ApprovalKind;

/// ROM001. A room of CONFIDENTIEL or above has no approval as an installation on the day: none was recorded, or the last one
/// is past. Its TEMPEST and its information system's approval are missed only where one was recorded before and is past: not
/// every room needs them.
///
/// Does not fire on the last day of an approval, nor when another one holds; one that begins later does not hold yet.
///
/// Basis: law of 11-12-1998 art. 8 §3.
pub struct ApprovalExpired;

static META: Meta = Meta {
    code: "ROM001",
    name: "approval-expired",
    severity: Severity::Major,
    basis: "law of 11-12-1998 art. 8 §3",
    verified: true,
    runs: &[Run::Inspect],
    settings: &[],
    since: "0.1.0",
};

impl Check for ApprovalExpired {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        for (at, room) in facts.rooms.iter().enumerate().filter(|(_, room)| room.level.needs_clearance()) {
            for kind in ApprovalKind::ALL {
                let of = || facts.premises.approvals.iter().filter(|a| a.room == at && a.what == kind);
                if of().any(|a| a.span.contains(asked.day)) {
                    continue;
                }
                let past = of().filter_map(|a| Some((a.span.until.filter(|u| *u < asked.day)?, a.n))).max();
                if past.is_none() && kind != ApprovalKind::Installation {
                    continue;
                }
                let until = past.map_or(Value::Word("word-none".to_owned()), |(until, _)| until.into());
                let finding = Finding::of(&META).room(&room.id).subject(kind.code());
                let finding = finding
                    .value("kind", Value::Word(format!("approval-{}", kind.code())))
                    .value("until", until)
                    .value("day", asked.day);
                let entries = past.map(|(_, n)| n).into_iter().chain([room.n]).map(|n| Evidence::Entry { n });
                out.push(finding.evidence(entries.collect()));
            }
        }
    }
}
