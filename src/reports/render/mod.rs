//! Renderers: what turns a view into something to read.

pub mod exchanges;
pub mod forecast;
pub mod inventory;
pub mod text;
