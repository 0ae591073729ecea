//! The encrypted file and the folder around it.
//!
//! **Folder.** A register is a directory of mode 0700 whose files have mode 0600: `register.db`, `register.keys`,
//! `register.lock`, `anchors.log`. Files are replaced by writing beside them, syncing and renaming.
//!
//! **Locking.** `register.lock` carries an advisory lock: writers exclusive, readers shared. SQLite's own locks lie
//! under it; the advisory lock also covers the key file and the anchors. Network file systems do not keep such locks
//! reliably and are refused.
//!
//! **Compatibility.** `user_version` is the schema's version. A newer one is refused, an older one migrated in one
//! transaction after a copy. A damaged file stops everything and is left as it is; nothing is ever recreated over it.

mod database;
mod dir;
mod documents;
mod error;
mod exchanges;
mod extract;
mod filesystem;
mod governing;
mod lists;
mod lock;
mod schema;
mod search;
mod volume;
mod yearly;

pub use database::{compact, create, integrity_problems, memory, open};
pub use dir::RegisterDir;
pub use documents::{Documents, STATES, documents};
pub use error::StoreError;
pub use exchanges::{Exchanged, Exchanges, Measure, Spans};
pub use extract::{Extract, Sheet, Standing};
pub use filesystem::{network_file_system, network_file_system_in};
pub use lists::{LISTS, List, copies_in, list, marking_of, saved_profiles};
pub use lock::{Access, Lock};
pub use schema::{SCHEMA, VERSION, is_index, older, renew_tables, schema_differences, tables};
pub use search::{COUNTED, FOUND, Found, Search, SearchError, State};
pub use volume::{Change, Life, Origin, Volume};
pub use yearly::{Counted, inventories, open_inventories};
