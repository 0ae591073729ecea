//! Access to rooms: one file per check.
