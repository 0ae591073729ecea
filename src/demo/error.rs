//! Why a demonstration was not made.

use std::path::PathBuf;

use crate::acts::ActError;
use crate::logs::import::ImportError;
use crate::logs::profile::ProfileError;
use crate::register::OpenError;
use crate::store::StoreError;

/// Why a demonstration was not made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The directory is there and not empty.
    #[error("{} exists and is not empty", .0.display())]
    Exists(PathBuf),
    /// A file.
    #[error("cannot write {}", .0.display())]
    File(PathBuf, #[source] std::io::Error),
    /// The register.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The tables.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An act of the demonstration was refused.
    #[error(transparent)]
    Act(#[from] ActError),
    /// A log of the demonstration was not imported.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A built-in profile.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// A report cannot be written as JSON.
    #[error("a report cannot be made")]
    Report,
}
