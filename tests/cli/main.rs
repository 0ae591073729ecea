//! The built program, driven as an officer or a script would: one binary, a module a subject.

mod access;
mod campaigns;
mod clearances;
mod copy_life;
mod difference;
mod forms;
mod golden;
mod help;
mod hostile;
mod house;
mod imports;
mod incidents;
mod init_and_officers;
mod inspect;
mod inventory;
mod journal;
mod layout;
mod manual;
mod nouns;
mod output;
mod papers;
mod premises;
mod questions;
mod retention;
mod search;
