//! Renderers: what turns a view into something to read.
//!
//! Text and papers are laid out from views, a file a report; a paper's forms are made in [`page`].

pub mod calendar;
mod campaign;
pub mod codes;
mod csv;
pub mod difference;
pub mod exchanges;
pub mod follow_up;
pub mod forecast;
mod html;
mod ics;
pub mod inventory;
pub mod manual;
pub mod page;
pub(crate) mod paper;
pub mod paper_text;
#[cfg(feature = "pdf")]
pub(crate) mod pdf;
mod presence;
pub mod review;
mod settings;
pub mod text;
mod xlsx;
