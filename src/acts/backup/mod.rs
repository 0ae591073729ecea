//! Acts on copies of the register.

mod made;

pub use made::Made;
