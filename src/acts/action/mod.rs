//! Acts on actions: something to be done by somebody by a day, about a finding or an incident.

mod add;
mod progress;

pub use add::Add;
pub use progress::Progress;
