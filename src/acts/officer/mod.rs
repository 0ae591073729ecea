//! Acts on the officers of the register. Those that change the key file carry its new hash in their payload.

mod add;
mod change_passphrase;
mod end;
mod identify;
mod recover;

pub use add::Add;
pub use change_passphrase::ChangePassphrase;
pub use end::End;
pub use identify::Identify;
pub use recover::Recover;

use rusqlite::Connection;

use super::{Refusal, View};

/// Refuses an officer's identifier that cannot stand in an entry's header, is taken or reserved, and a bad name.
pub(super) fn check_new(view: &View<'_>, officer: &str, name: &str) -> Result<(), Refusal> {
    let fits = (1..=32).contains(&officer.len())
        && officer.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
    if !fits || officer == "recovery" {
        return Err(Refusal::new("an officer's identifier has 1 to 32 lower-case letters, digits, dots or hyphens")
            .hint("for example `so` or `a.peeters`; `recovery` is reserved"));
    }
    if name.trim().is_empty() {
        return Err(Refusal::new("the officer's name is empty"));
    }
    view.text("name", name)?;
    view.free("officer", "SELECT 1 FROM officer WHERE officer = ?1", officer)
}

/// Refuses an officer who is unknown or has ended.
fn check_active(view: &View<'_>, officer: &str) -> Result<(), Refusal> {
    view.known("active officer", "SELECT 1 FROM officer WHERE officer = ?1 AND ended IS NULL", officer)
}

fn set_key_file(tables: &Connection, hash: &str) -> rusqlite::Result<()> {
    tables.execute("UPDATE register SET key_file = ?1", [hash])?;
    Ok(())
}
