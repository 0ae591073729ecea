//! The access logs themselves: one file per check.
