//! What can go wrong with the file and its folder.

use std::io;
use std::path::PathBuf;

/// Why the register's files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No register there.
    #[error("there is no register in {}", .0.display())]
    Missing(PathBuf),
    /// A file of the register is not there, or a link stands in its place.
    #[error("the register's file {0} is missing")]
    MissingFile(&'static str),
    /// `init` on something that exists.
    #[error("{} already exists and is not an empty directory", .0.display())]
    Exists(PathBuf),
    /// Another process holds the lock.
    #[error("another greffe is working on this register")]
    Locked,
    /// On a network file system.
    #[error("the register lies on a network file system ({0})")]
    Network(String),
    /// Made by a later greffe.
    #[error("the register has schema version {found}; this greffe knows up to {known}")]
    Newer {
        /// Version found.
        found: i64,
        /// Version of this program.
        known: i64,
    },
    /// Bytes changed, a page does not authenticate, the schema is another.
    #[error("the register's database is damaged: {0}")]
    Damaged(String),
    /// The library linked is not the one greffe was made for.
    #[error("the encryption library reports {0}; SQLCipher 4.17 or later is required")]
    Cipher(String),
    /// The machine's clock stands before the last entry: entries are in order of time.
    #[error("the clock says {now}, the journal's last entry is of {last}")]
    Clock {
        /// The clock.
        now: String,
        /// The last entry.
        last: String,
    },
    /// The operating system refused.
    #[error("cannot {what} {}", path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// On which file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// The database refused.
    #[error("the database refused an operation")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    /// Sorts damage from other failures, so that damage always leads to the integrity exit code.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseCorrupt, NotADatabase};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::Damaged(error.to_string()),
            Some(DatabaseBusy) => Self::Locked,
            _ => Self::Sql(error),
        }
    }
}
