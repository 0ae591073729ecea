//! Acts on security briefings.

mod acknowledge;
mod debrief;
mod record;
mod session;

pub use acknowledge::Acknowledge;
pub use debrief::{DEBRIEF_KIND, Debrief};
pub use record::{DEFAULT_KIND, Record};
pub use session::Session;
