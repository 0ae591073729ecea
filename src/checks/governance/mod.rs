//! Governance of the register: one file per check.

mod audit_late;
mod backup_stale;
mod checkpoint_stale;
mod exception_expired;
mod finding_recurring;
mod inventory_overdue;
mod removal_unproven;
mod review_late;
mod self_decided;

pub use audit_late::AuditLate;
pub use backup_stale::BackupStale;
pub use checkpoint_stale::CheckpointStale;
pub use exception_expired::ExceptionExpired;
pub use finding_recurring::FindingRecurring;
pub use inventory_overdue::InventoryOverdue;
pub use removal_unproven::RemovalUnproven;
pub use review_late::ReviewLate;
pub use self_decided::SelfDecided;
