//! The advisory lock: one writer, or any number of readers.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use super::StoreError;

/// What a command will do with the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Only read.
    Read,
    /// Record acts.
    Write,
}

/// A held lock; released when dropped, or by the system when the process dies.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code)] File);

/// How long another process is waited for: long enough for one act, short enough for a person.
const PATIENCE: u32 = 50;
const STEP: Duration = Duration::from_millis(100);

impl Lock {
    /// Takes the lock on a file, waiting up to five seconds.
    pub fn take(path: &Path, access: Access) -> Result<Self, StoreError> {
        let io = |source| StoreError::Io { what: "lock", path: path.to_owned(), source };
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path).map_err(io)?;
        for _ in 0..PATIENCE {
            let tried = match access {
                Access::Read => file.try_lock_shared(),
                Access::Write => file.try_lock(),
            };
            match tried {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::WouldBlock) => std::thread::sleep(STEP),
                Err(TryLockError::Error(source)) => return Err(io(source)),
            }
        }
        Err(StoreError::Locked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_excludes_readers_and_readers_share() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("register.lock");
        let first = Lock::take(&path, Access::Read).unwrap();
        let second = Lock::take(&path, Access::Read).unwrap();
        drop((first, second));
        let _writer = Lock::take(&path, Access::Write).unwrap();
        assert!(matches!(Lock::take(&path, Access::Read), Err(StoreError::Locked)));
    }
}
