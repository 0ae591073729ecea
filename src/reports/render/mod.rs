//! Renderers: what turns a view into something to read.

pub mod exchanges;
pub mod inventory;
mod settings;
pub mod text;
