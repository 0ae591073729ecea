//! Documents and copies: one file per check.

mod container_below_level;
mod copy_missing;
mod copy_unaccounted;
mod holder_not_entitled;
mod loan_overdue;

pub use container_below_level::ContainerBelowLevel;
pub use copy_missing::CopyMissing;
pub use copy_unaccounted::CopyUnaccounted;
pub use holder_not_entitled::HolderNotEntitled;
pub use loan_overdue::LoanOverdue;

use super::facts::Copy;
use super::{Evidence, Finding, Meta};

/// A finding about a copy; its place on record is evidence, and so are other entries.
fn of_copy(meta: &'static Meta, copy: &Copy, and: impl IntoIterator<Item = u64>) -> Finding {
    let mut entries: Vec<_> = and.into_iter().chain([copy.n]).map(|n| Evidence::Entry { n }).collect();
    entries.sort_unstable();
    entries.dedup();
    let finding = Finding::of(meta).subject(format!("{}/{}", copy.document, copy.copy)).evidence(entries);
    finding.value("document", copy.document.as_str()).value("copy", copy.copy.to_string())
}
