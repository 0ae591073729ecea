//! Acts on need-to-know groups: who needs to know the same documents, why, and until when.

mod add;
mod join;
mod leave;

pub use add::Add;
pub use join::Join;
pub use leave::Leave;
