//! The act beside the acts of an imported file.

mod file;

pub use file::File;
