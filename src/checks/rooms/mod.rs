//! Rooms: one file per check.

mod approval_expired;

pub use approval_expired::ApprovalExpired;
