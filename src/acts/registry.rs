//! The one list of all acts.

use rusqlite::Connection;

use super::{
    Act, Signers, access, action, audit, backup, badge, briefing, clearance, container, document, finding, group, import,
    incident, inventory, journal, log, need, officer, person, policy, register, review, room, series, visit,
};
use crate::journal::Stamp;

/// An act as verification and replay see it: by name.
pub struct Kind {
    /// The name in the journal.
    pub name: &'static str,
    /// Who may sign it.
    pub signers: Signers,
    /// Applies a payload to tables.
    pub replay: fn(&str, &Connection, &Stamp) -> Result<(), ReplayError>,
}

/// Why an entry cannot be replayed.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The payload is not this act's.
    #[error("the payload is not one of this act: {0}")]
    Payload(String),
    /// The payload is not in canonical form.
    #[error("the payload is not in its canonical form")]
    Form,
    /// The tables do not take it.
    #[error("the entry does not fit the entries before it: {0}")]
    Tables(#[from] rusqlite::Error),
}

const fn kind<A: Act>() -> Kind {
    Kind { name: A::NAME, signers: A::SIGNERS, replay: replay::<A> }
}

fn replay<A: Act>(payload: &str, tables: &Connection, stamp: &Stamp) -> Result<(), ReplayError> {
    // The position in the text is kept, its content is not shown.
    let act: A = serde_json::from_str(payload).map_err(|e| ReplayError::Payload(format!("{:?} error", e.classify())))?;
    if super::payload::canonical(&act).is_ok_and(|text| text == payload) {
        Ok(act.apply(tables, stamp)?)
    } else {
        Err(ReplayError::Form)
    }
}

/// Every act, by subject.
pub static ACTS: &[Kind] = &[
    kind::<register::Create>(),
    kind::<register::AllowNetwork>(),
    kind::<officer::Add>(),
    kind::<officer::End>(),
    kind::<officer::Identify>(),
    kind::<officer::ChangePassphrase>(),
    kind::<officer::Recover>(),
    kind::<policy::Set>(),
    kind::<person::Add>(),
    kind::<person::Correct>(),
    kind::<person::Leave>(),
    kind::<clearance::Open>(),
    kind::<clearance::Notice>(),
    kind::<clearance::Consent>(),
    kind::<clearance::File>(),
    kind::<clearance::Drop>(),
    kind::<clearance::Certificate>(),
    kind::<clearance::Request>(),
    kind::<clearance::Refuse>(),
    kind::<clearance::Grant>(),
    kind::<clearance::Extend>(),
    kind::<clearance::Suspend>(),
    kind::<clearance::Resume>(),
    kind::<clearance::Withdraw>(),
    kind::<clearance::End>(),
    kind::<briefing::Record>(),
    kind::<briefing::Session>(),
    kind::<briefing::Acknowledge>(),
    kind::<briefing::Debrief>(),
    kind::<badge::Assign>(),
    kind::<badge::Replace>(),
    kind::<badge::Lose>(),
    kind::<badge::Return>(),
    kind::<room::Add>(),
    kind::<room::Hours>(),
    kind::<room::Reader>(),
    kind::<room::Approve>(),
    kind::<room::Close>(),
    kind::<visit::Record>(),
    kind::<visit::Leave>(),
    kind::<group::Add>(),
    kind::<group::Join>(),
    kind::<group::Leave>(),
    kind::<need::Add>(),
    kind::<need::End>(),
    kind::<access::Allow>(),
    kind::<access::Revoke>(),
    kind::<access::Request>(),
    kind::<access::Answer>(),
    kind::<access::Review>(),
    kind::<container::Add>(),
    kind::<container::ChangeCombination>(),
    kind::<container::Open>(),
    kind::<container::Close>(),
    kind::<container::Check>(),
    kind::<series::Add>(),
    kind::<document::Register>(),
    kind::<document::Store>(),
    kind::<document::Lend>(),
    kind::<document::Return>(),
    kind::<document::Acknowledge>(),
    kind::<document::HandOver>(),
    kind::<document::Move>(),
    kind::<document::Consult>(),
    kind::<document::Copy>(),
    kind::<document::Extract>(),
    kind::<document::Translate>(),
    kind::<document::Send>(),
    kind::<document::Receipt>(),
    kind::<document::Chase>(),
    kind::<document::Receive>(),
    kind::<document::Reclassify>(),
    kind::<document::Declassify>(),
    kind::<document::Archive>(),
    kind::<document::ReportMissing>(),
    kind::<document::ReportFound>(),
    kind::<document::Destroy>(),
    kind::<inventory::Start>(),
    kind::<inventory::Count>(),
    kind::<inventory::Close>(),
    kind::<inventory::Explain>(),
    kind::<review::Open>(),
    kind::<review::Decide>(),
    kind::<review::Close>(),
    kind::<review::Reopen>(),
    kind::<audit::Open>(),
    kind::<audit::Close>(),
    kind::<audit::Reopen>(),
    kind::<finding::Explain>(),
    kind::<finding::Accept>(),
    kind::<finding::Reopen>(),
    kind::<import::File>(),
    kind::<log::Profile>(),
    kind::<log::Import>(),
    kind::<log::Purge>(),
    kind::<journal::Checkpoint>(),
    kind::<incident::Report>(),
    kind::<incident::Update>(),
    kind::<incident::Close>(),
    kind::<action::Add>(),
    kind::<action::Progress>(),
    kind::<backup::Made>(),
];

/// The act of a name.
pub fn named(name: &str) -> Option<&'static Kind> {
    ACTS.iter().find(|k| k.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_every_file_is_listed() {
        let names: BTreeSet<_> = ACTS.iter().map(|k| k.name).collect();
        assert_eq!(names.len(), ACTS.len());
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/acts");
        let mut files = BTreeSet::new();
        for subject in std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()) {
            for file in std::fs::read_dir(&subject).unwrap().map(|e| e.unwrap().path()) {
                let (subject, verb) = (subject.file_name().unwrap(), file.file_stem().unwrap());
                if verb != "mod" {
                    files.insert(format!("{}.{}", subject.to_string_lossy(), verb.to_string_lossy().replace('_', "-")));
                }
            }
        }
        let listed: BTreeSet<_> = names.iter().map(|n| (*n).to_owned()).collect();
        assert_eq!(files, listed, "src/acts/<subject>/<verb>.rs and ACTS must name the same acts");
    }
}
