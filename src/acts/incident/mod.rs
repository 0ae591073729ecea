//! Acts on security incidents: reported, followed, closed.

mod close;
mod report;
mod update;

pub use super::incidents::{Incident, Lacking, incident, incidents, lacking};
pub use close::Close;
pub use report::{Report, StatedFinding};
pub use update::Update;
