//! Everything that can happen: one file per act, grouped by subject.
//!
//! An act is a struct, its payload. [`record`] asks it whether it must be refused, signs and appends it, and applies it
//! to the tables, all in one transaction. Replaying the journal calls the same `apply`, so the tables can always be
//! rebuilt and compared. To add an act: write its file, and its line in [`ACTS`]; a test fails for a file not listed.

mod copies;
#[cfg(test)]
mod copy_machine_tests;
mod details;
mod incidents;
mod inventories;
mod numbering;
mod occasion;
mod payload;
mod premises;
mod refusal;
mod registry;
#[cfg(test)]
mod replay_tests;
mod reproduction;
mod requests;
#[cfg(test)]
pub(crate) mod testing;
mod view;
#[cfg(test)]
mod volume_tests;

pub mod access;
pub mod action;
pub mod audit;
pub mod backup;
pub mod badge;
pub mod briefing;
pub mod clearance;
pub mod container;
pub mod document;
pub mod finding;
pub mod group;
pub mod import;
pub mod incident;
pub mod inventory;
pub mod journal;
pub mod lists;
pub mod log;
pub mod need;
pub mod officer;
pub mod person;
pub mod policy;
pub mod register;
pub mod review;
pub mod room;
pub mod self_decided;
pub mod series;
pub mod standing;
pub mod stated;
pub mod visit;

pub use copies::{CopyId, need_of};
pub use occasion::Occasion;
pub use refusal::Refusal;
pub use registry::{ACTS, Kind, ReplayError, named};
pub use requests::{open_request, refuse_request, same_request_open};
pub use view::View;

use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::{Day, Role};
use crate::journal::{Stamp, Tx};
use crate::store::StoreError;

/// Who may sign an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signers {
    /// Officers with one of these roles.
    Roles(&'static [Role]),
    /// The key of the recovery sheets.
    Recovery,
    /// The first officer, as the register's first entry.
    Genesis,
}

/// Officers and policy.
pub const SECURITY_OFFICER: Signers = Signers::Roles(&[Role::SecurityOfficer]);
/// People, clearances, rooms, access lists, logs, reviews and audits.
pub const SECURITY_STAFF: Signers = Signers::Roles(&[Role::SecurityOfficer, Role::Deputy]);
/// Documents, copies and containers.
pub const REGISTRY: Signers = Signers::Roles(&[Role::SecurityOfficer, Role::Deputy, Role::Registrar]);
/// An officer's own passphrase.
pub const EVERY_OFFICER: Signers = Signers::Roles(&Role::ALL);

/// Something that can happen.
pub trait Act: Serialize + DeserializeOwned {
    /// Its name in the journal, stable: `document.lend`.
    const NAME: &'static str;
    /// Who may sign it.
    const SIGNERS: Signers;

    /// Whether it must not be recorded now, and why. Sees the tables as they stand.
    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal>;

    /// Its effect on the tables: from the payload and the stamp alone, so that a replay does the same.
    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()>;
}

/// Why an act was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// It must not happen.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The officer has not the role.
    #[error("officer {officer} may not record {act}: it needs the role {needs}")]
    Role {
        /// The officer.
        officer: String,
        /// The act.
        act: &'static str,
        /// The roles that may.
        needs: String,
    },
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The payload could not be written as canonical JSON.
    #[error("the act cannot be written down")]
    Payload,
}

impl From<rusqlite::Error> for ActError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Records an act: refused, or signed, appended and applied.
pub fn record<A: Act>(tx: &mut Tx<'_>, act: &A) -> Result<Stamp, ActError> {
    let view = View::of(tx);
    check_signer::<A>(&view, tx)?;
    act.refuse(&view)?;
    write(tx, act)
}

/// Records an act without asking whether it must be refused: what somebody who holds the keys could do with a program of
/// their own. The demonstration does so once, to show that the checks find it.
pub(crate) fn record_unrefused<A: Act>(tx: &mut Tx<'_>, act: &A) -> Result<Stamp, ActError> {
    check_signer::<A>(&View::of(tx), tx)?;
    write(tx, act)
}

fn write<A: Act>(tx: &mut Tx<'_>, act: &A) -> Result<Stamp, ActError> {
    let payload = payload::canonical(act).map_err(|_| ActError::Payload)?;
    let stamp = tx.append(A::NAME, &payload)?;
    act.apply(tx.db(), &stamp)?;
    Ok(stamp)
}

fn check_signer<A: Act>(view: &View<'_>, tx: &Tx<'_>) -> Result<(), ActError> {
    let officer = tx.officer();
    let (allowed, needs) = match A::SIGNERS {
        Signers::Roles(roles) => {
            let role = view.role_of_key(officer, &tx.signer().public().hex())?;
            let names: Vec<_> = roles.iter().map(|r| r.code()).collect();
            (role.is_some_and(|r| roles.contains(&r)), names.join(" or "))
        }
        Signers::Recovery => (officer == "recovery", "recovery by two sheets".to_owned()),
        Signers::Genesis => (tx.head().size == 0, "first entry of a new register".to_owned()),
    };
    if allowed { Ok(()) } else { Err(ActError::Role { officer: officer.to_owned(), act: A::NAME, needs }) }
}

/// Runs a statement that stays prepared: an import records its acts by the hundred thousand.
fn run(tables: &Connection, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<()> {
    tables.prepare_cached(sql)?.execute(params)?;
    Ok(())
}

/// A day as the tables hold it, if there is one.
fn text(day: Option<Day>) -> Option<String> {
    day.map(|d| d.to_string())
}
