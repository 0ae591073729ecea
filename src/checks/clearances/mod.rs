//! Clearances and briefings: one file per check.
