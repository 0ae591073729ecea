//! Documents, copies and containers: one file per check.
