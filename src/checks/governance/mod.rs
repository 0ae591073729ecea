//! Governance of the register: one file per check.

mod audit_late;
mod review_late;

pub use audit_late::AuditLate;
pub use review_late::ReviewLate;
