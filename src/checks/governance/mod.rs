//! Governance of the register: one file per check.
