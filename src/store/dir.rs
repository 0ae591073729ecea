//! A register's folder: names, modes, and replacing a file so that a crash leaves the old or the new one, never half. A copy
//! of a register lies beside others in one folder, its files told by a name of its own.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::StoreError;

/// The folder of one register, or the files of a copy of one.
#[derive(Debug, Clone)]
pub struct RegisterDir {
    path: PathBuf,
    /// The name all files of a copy begin with.
    copy: Option<String>,
}

impl RegisterDir {
    /// The folder of an existing register.
    pub fn existing(path: &Path) -> Result<Self, StoreError> {
        let dir = Self { path: path.to_owned(), copy: None };
        if !dir.database().exists() && !dir.keys().exists() {
            return Err(StoreError::Missing(path.to_owned()));
        }
        // A crash between two renames may have left only the next key file.
        for (file, name) in [(dir.database(), "register.db"), (dir.keys(), "register.keys")] {
            let there = fs::symlink_metadata(&file).is_ok_and(|m| m.is_file());
            let next = name == "register.keys" && dir.new_keys().is_file();
            if !there && !next {
                return Err(StoreError::MissingFile(name));
            }
        }
        Ok(dir)
    }

    /// A fresh folder beside the one wanted, to be filled and then put in place by [`RegisterDir::publish`].
    pub fn prepare(wanted: &Path) -> Result<Self, StoreError> {
        if fs::symlink_metadata(wanted).is_ok() && !fs::read_dir(wanted).is_ok_and(|mut d| d.next().is_none()) {
            return Err(StoreError::Exists(wanted.to_owned()));
        }
        let name = wanted.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let suffix = base16ct::lower::encode_string(&crate::vault::random::<4>());
        let beside = wanted.with_file_name(format!(".{name}.{suffix}.new"));
        DirBuilder::new().mode(0o700).create(&beside).map_err(|e| Self::io("create", &beside, e))?;
        Ok(Self { path: beside, copy: None })
    }

    /// Puts a prepared folder in its place; an empty folder there is replaced.
    pub fn publish(self, wanted: &Path) -> Result<Self, StoreError> {
        fs::rename(&self.path, wanted).map_err(|e| Self::io("create", wanted, e))?;
        let dir = Self { path: wanted.to_owned(), copy: None };
        if let Some(parent) = wanted.parent().filter(|p| !p.as_os_str().is_empty()) {
            sync_dir(parent).map_err(|e| Self::io("sync", parent, e))?;
        }
        Ok(dir)
    }

    /// Removes a prepared folder that was not published.
    pub fn discard(self) {
        let _ = fs::remove_dir_all(&self.path);
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The files of a copy in a folder: `NAME.db`, `NAME.keys`, `NAME.anchors`.
    pub fn of_copy(folder: &Path, name: &str) -> Self {
        Self { path: folder.to_owned(), copy: Some(name.to_owned()) }
    }

    fn file(&self, own: &str, extension: &str) -> PathBuf {
        self.path.join(self.copy.as_ref().map_or_else(|| own.to_owned(), |name| format!("{name}.{extension}")))
    }

    /// The encrypted database.
    pub fn database(&self) -> PathBuf {
        self.file("register.db", "db")
    }

    /// The key file.
    pub fn keys(&self) -> PathBuf {
        self.file("register.keys", "keys")
    }

    /// The next key file, written before the act that announces it and renamed after.
    pub fn new_keys(&self) -> PathBuf {
        self.file("register.keys.new", "keys.new")
    }

    /// The lock file.
    pub fn lock(&self) -> PathBuf {
        self.file("register.lock", "lock")
    }

    /// Checkpoints issued or received; public data.
    pub fn anchors(&self) -> PathBuf {
        self.file("anchors.log", "anchors")
    }

    /// Writes a file that must not exist yet, mode 0600, synced.
    pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        let write = || -> io::Result<()> {
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
            file.write_all(bytes)?;
            file.sync_all()
        };
        write().map_err(|e| Self::io("write", path, e))
    }

    /// Replaces a file of this folder: the new content is complete and synced before it takes the name.
    pub fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
        let mut beside = path.as_os_str().to_owned();
        beside.push(".tmp");
        let beside = PathBuf::from(beside);
        let _ = fs::remove_file(&beside);
        Self::write_new(&beside, bytes)?;
        self.rename(&beside, path)
    }

    /// Renames within this folder and syncs it.
    pub fn rename(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        fs::rename(from, to).and_then(|()| sync_dir(&self.path)).map_err(|e| Self::io("replace", to, e))
    }

    /// Appends a line to a file, creating it with mode 0600, synced.
    pub fn append(&self, path: &Path, line: &str) -> Result<(), StoreError> {
        let write = || -> io::Result<()> {
            let mut file = OpenOptions::new().append(true).create(true).mode(0o600).open(path)?;
            file.write_all(line.as_bytes())?;
            file.sync_all()
        };
        write().map_err(|e| Self::io("append to", path, e))
    }

    /// Where copies lie unless another place is named.
    pub fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// Makes a folder only its owner can enter, unless there is one.
    pub fn folder(path: &Path) -> Result<(), StoreError> {
        if path.is_dir() {
            return Ok(());
        }
        DirBuilder::new().mode(0o700).create(path).map_err(|e| Self::io("create", path, e))
    }

    /// Copies a file to a name that must not exist, mode 0600, synced. What was written of it is removed if it fails.
    pub fn duplicate(from: &Path, to: &Path) -> Result<(), StoreError> {
        let mut source = File::open(from).map_err(|e| Self::io("read", from, e))?;
        let mut file =
            OpenOptions::new().write(true).create_new(true).mode(0o600).open(to).map_err(|e| Self::io("write", to, e))?;
        io::copy(&mut source, &mut file).and_then(|_| file.sync_all()).map_err(|e| {
            let _ = fs::remove_file(to);
            Self::io("write", to, e)
        })
    }

    /// Gives a file another name in its folder, and syncs the folder. Nothing is overwritten.
    pub fn name(from: &Path, to: &Path) -> Result<(), StoreError> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(Self::io("write", to, io::ErrorKind::AlreadyExists.into()));
        }
        fs::rename(from, to).map_err(|e| Self::io("write", to, e))?;
        to.parent().map_or(Ok(()), |folder| sync_dir(folder).map_err(|e| Self::io("sync", folder, e)))
    }

    /// The SHA-256 of a file, and its length.
    pub fn hash(path: &Path) -> Result<([u8; 32], u64), StoreError> {
        let read = || -> io::Result<([u8; 32], u64)> {
            let (mut file, mut hash, mut length) = (File::open(path)?, Sha256::new(), 0);
            let mut piece = vec![0; 1 << 16];
            loop {
                match file.read(&mut piece)? {
                    0 => return Ok((hash.finalize().into(), length)),
                    n => {
                        hash.update(&piece[..n]);
                        length += n as u64;
                    }
                }
            }
        };
        read().map_err(|e| Self::io("read", path, e))
    }

    /// Copies the database and the key file into `backups/`, synced; gives the copy of the database. A copy that is there
    /// already, from a migration that was cut off, is replaced: nothing was recorded since.
    pub fn keep_copy(&self, name: &str) -> Result<PathBuf, StoreError> {
        let folder = self.backups();
        Self::folder(&folder)?;
        for (from, extension) in [(self.keys(), "keys"), (self.database(), "db")] {
            let to = folder.join(format!("{name}.{extension}"));
            let copy = || -> io::Result<()> {
                let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&to)?;
                io::copy(&mut File::open(&from)?, &mut file)?;
                file.sync_all()
            };
            copy().map_err(|e| Self::io("write", &to, e))?;
        }
        sync_dir(&folder).and_then(|()| sync_dir(&self.path)).map_err(|e| Self::io("sync", &folder, e))?;
        Ok(folder.join(format!("{name}.db")))
    }

    /// Reads a small file of this folder whole; a file above 16 MiB is not one of ours.
    pub fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
        let read = || -> io::Result<Vec<u8>> {
            if fs::metadata(path)?.len() > 16 << 20 {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "larger than 16 MiB"));
            }
            fs::read(path)
        };
        read().map_err(|e| Self::io("read", path, e))
    }

    /// The files or folder that others than their owner may read or write, sorted.
    pub fn loose_permissions(&self) -> Vec<PathBuf> {
        let mut loose = Vec::new();
        for path in [self.path.clone(), self.database(), self.keys(), self.anchors(), self.lock()] {
            if fs::metadata(&path).is_ok_and(|m| m.permissions().mode() & 0o077 != 0) {
                loose.push(path);
            }
        }
        loose
    }

    fn io(what: &'static str, path: &Path, source: io::Error) -> StoreError {
        StoreError::Io { what, path: path.to_owned(), source }
    }
}

fn sync_dir(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_private_and_published_whole() {
        let parent = tempfile::tempdir().unwrap();
        let wanted = parent.path().join("registre");
        let dir = RegisterDir::prepare(&wanted).unwrap();
        RegisterDir::write_new(&dir.keys(), b"x").unwrap();
        assert!(!wanted.exists());
        let dir = dir.publish(&wanted).unwrap();
        assert!(dir.loose_permissions().is_empty());
        assert!(matches!(RegisterDir::prepare(&wanted), Err(StoreError::Exists(_))));
        assert!(matches!(RegisterDir::existing(&wanted), Err(StoreError::MissingFile("register.db"))));
        dir.replace(&dir.keys(), b"y").unwrap();
        assert_eq!(RegisterDir::read(&dir.keys()).unwrap(), b"y");
        assert_eq!(fs::read_dir(&wanted).unwrap().count(), 1);
    }
}
