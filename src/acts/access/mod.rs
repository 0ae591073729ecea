//! Acts on the access lists of rooms.

mod allow;
mod answer;
mod request;
mod review;
mod revoke;

pub use allow::{Allow, Mode};
pub use answer::{Answer, Reply};
pub use request::Request;
pub use review::{Review, ReviewLine, Verdict};
pub use revoke::Revoke;
