//! Renderers: what turns a view into something to read.

mod campaign;
pub mod difference;
pub mod exchanges;
pub mod follow_up;
pub mod forecast;
pub mod inventory;
mod presence;
pub mod review;
mod settings;
pub mod text;
