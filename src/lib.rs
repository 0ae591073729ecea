//! greffe keeps the register of classified documents, the clearances of the people who may see them and the access
//! logs of the rooms where they are read, and runs the monthly clearance review and the quarterly access-log audit.
//!
//! The rooms of the house, from the ground up; an arrow never points downwards:
//!
//! | module | what lives there |
//! |---|---|
//! | [`domain`] | the field's vocabulary: levels, markings, days, periods, the access decision; no I/O |
//! | [`vault`] | secrets: passphrase → key slots → register key, signing keys |
//! | [`store`] | the encrypted file: open, create, schema, transactions, locks |
//! | [`journal`] | signed entries, commitments, the RFC 6962 tree, checkpoints, verification |
//! | [`register`] | an opened register: unlocking, the checks of every opening, changing keys |
//! | [`acts`] | everything that can happen, one file per act |
//! | [`verify`] | whether the register is what its journal says: signatures, rights, anchors, a replay of every act |
//! | [`intake`] | `greffe import`: lists in CSV become acts, row by row |
//! | [`logs`] | badge logs: profiles, reading, storing, coverage, presence |
//! | [`checks`] | everything that must hold, one file per check |
//! | [`campaigns`] | the monthly review and the quarterly audit |
//! | [`reports`] | views apart from their renderers |
//! | [`i18n`] | texts in French, Dutch, German and English |
//! | [`demo`] | a fictional ministry with one planted case for every check |
//! | [`cli`] | the command line: parsing, prompting, printing and nothing else |
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod acts;
pub mod campaigns;
pub mod checks;
pub mod cli;
pub mod demo;
pub mod domain;
pub mod i18n;
pub mod intake;
pub mod journal;
pub mod logs;
pub mod register;
pub mod reports;
pub mod store;
pub mod vault;
pub mod verify;
