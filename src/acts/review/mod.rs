//! Acts on the monthly clearance review.

mod close;

pub use close::Close;
