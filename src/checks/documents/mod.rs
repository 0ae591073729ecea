//! Documents and copies: one file per check.

mod container_below_level;
mod copy_count_mismatch;
mod copy_missing;
mod copy_unaccounted;
mod declassification_due;
mod destruction_unwitnessed;
mod holder_not_entitled;
mod loan_overdue;
mod number_gap;
mod page_count_absent;
mod receipt_outstanding;
mod registration_late;

pub use container_below_level::ContainerBelowLevel;
pub use copy_count_mismatch::CopyCountMismatch;
pub use copy_missing::CopyMissing;
pub use copy_unaccounted::CopyUnaccounted;
pub use declassification_due::{DeclassificationDue, term_years};
pub use destruction_unwitnessed::DestructionUnwitnessed;
pub use holder_not_entitled::{HolderNotEntitled, bar, bars};
pub use loan_overdue::LoanOverdue;
pub use number_gap::NumberGap;
pub use page_count_absent::PageCountAbsent;
pub use receipt_outstanding::ReceiptOutstanding;
pub use registration_late::RegistrationLate;

use super::facts::Copy;
use super::{Evidence, Finding, Meta};

/// A finding about a copy; its place on record is evidence, and so are other entries.
fn of_copy(meta: &'static Meta, copy: &Copy, and: impl IntoIterator<Item = u64>) -> Finding {
    let mut entries: Vec<_> = and.into_iter().chain([copy.n]).map(|n| Evidence::Entry { n }).collect();
    entries.sort_unstable();
    entries.dedup();
    let finding = Finding::of(meta).subject(format!("{}/{}", copy.document, copy.copy)).evidence(entries);
    finding.value("document", &*copy.document).value("copy", copy.copy.to_string())
}
