//! Acts on the register itself.

mod allow_network;
mod create;

pub use allow_network::AllowNetwork;
pub use create::Create;
