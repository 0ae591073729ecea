//! Governance of the register: one file per check.

mod audit_late;
mod inventory_overdue;
mod review_late;

pub use audit_late::AuditLate;
pub use inventory_overdue::InventoryOverdue;
pub use review_late::ReviewLate;
