//! Acts on the need to know a document: a group or one person is named for it. A document for which nobody was ever named has
//! its need-to-know judged by the officer.

mod add;
mod end;

pub use add::Add;
pub use end::End;
