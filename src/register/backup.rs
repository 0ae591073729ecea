//! Copies of a whole register: made under its lock, verified before they count, restored into a folder of their own.
//!
//! A copy is four files beside others in one folder: `register-<size>-<root8>.db`, `.keys`, `.anchors`, and `.json`, which says
//! what they are. They are written under a name that begins with a dot, verified there (the light checks and L1, with the
//! register's key), and only then take their names, the `.json` last: a copy without it was never finished. The act that puts
//! the copy on record comes after that; if anything fails, nothing of the copy is left.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::open::unlock;
use super::{Key, OpenError, Opening, Register, light_faults, open};
use crate::acts::{self, ActError};
use crate::domain::Instant;
use crate::journal::entry::hex;
use crate::journal::{Fault, Head};
use crate::store::{self, Access, RegisterDir, StoreError};
use crate::vault::RegisterKey;
use crate::verify;

/// One file of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// What a copy says of itself, in the file beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// `greffe/backup/v1`.
    pub format: String,
    /// The register's identifier.
    pub register: String,
    /// When it was made.
    pub made: Instant,
    /// The journal's size.
    pub size: u64,
    /// The journal's root, hexadecimal.
    pub root: String,
    /// The database.
    pub database: Part,
    /// The key file.
    pub keys: Part,
    /// The checkpoints.
    pub anchors: Part,
}

const FORMAT: &str = "greffe/backup/v1";

/// Why a copy was not made, does not hold, or was not restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The files.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The copy does not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The act was refused.
    #[error(transparent)]
    Act(#[from] ActError),
    /// No copy is named so.
    #[error("{} is not a copy of a register, or was not finished", .0.display())]
    NoCopy(PathBuf),
    /// A file is not the one that was copied.
    #[error("{} is not the file that was copied", .0.display())]
    Changed(PathBuf),
    /// It was made by an older program.
    #[error("the copy is of format {0}, older than this program's")]
    Older(i64),
    /// It does not verify.
    #[error("the copy does not verify: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faults(Vec<Fault>),
    /// It verifies, and is another one than it says.
    #[error("the copy holds another journal than it says")]
    Other,
}

/// A copy by its folder and the name its files begin with.
struct Place {
    folder: PathBuf,
    name: String,
}

impl Place {
    /// The copy one of whose files is named.
    fn of(file: &Path) -> Result<Self, BackupError> {
        let name = file.file_stem().and_then(|n| n.to_str()).filter(|n| !n.starts_with('.'));
        let name = name.ok_or_else(|| BackupError::NoCopy(file.to_owned()))?.to_owned();
        let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
        Ok(Self { folder, name })
    }

    fn files(&self) -> RegisterDir {
        RegisterDir::of_copy(&self.folder, &self.name)
    }

    /// The same while it is being made.
    fn unfinished(&self) -> Self {
        Self { folder: self.folder.clone(), name: format!(".{}.part", self.name) }
    }

    fn manifest(&self) -> PathBuf {
        self.folder.join(format!("{}.json", self.name))
    }

    fn all(&self) -> [PathBuf; 4] {
        let files = self.files();
        [files.database(), files.keys(), files.anchors(), self.manifest()]
    }

    fn remove(&self) {
        for file in self.all() {
            let _ = fs::remove_file(file);
        }
    }

    /// What the copy says of itself.
    fn read(&self, named: &Path) -> Result<Manifest, BackupError> {
        if !self.manifest().is_file() {
            return Err(BackupError::NoCopy(named.to_owned()));
        }
        let read: Option<Manifest> = serde_json::from_slice(&RegisterDir::read(&self.manifest())?).ok();
        read.filter(|m| m.format == FORMAT).ok_or_else(|| BackupError::Changed(self.manifest()))
    }

    /// Holds the files against what the copy says of them.
    fn compare(&self, manifest: &Manifest) -> Result<(), BackupError> {
        let files = self.files();
        for (path, said) in
            [(files.database(), &manifest.database), (files.keys(), &manifest.keys), (files.anchors(), &manifest.anchors)]
        {
            if part(&path)? != *said {
                return Err(BackupError::Changed(path));
            }
        }
        Ok(())
    }
}

fn part(path: &Path) -> Result<Part, StoreError> {
    let (hash, bytes) = RegisterDir::hash(path)?;
    Ok(Part { sha256: hex(&hash), bytes })
}

/// Makes a copy of an opened register in its own `backups/` or another folder, verifies it, puts it on record. The register
/// must have been opened for writing: its lock keeps everyone else away.
pub fn backup(register: &mut Register, to: Option<&Path>) -> Result<(PathBuf, Manifest), BackupError> {
    let own = register.dir.backups();
    let folder = to.unwrap_or(&own);
    RegisterDir::folder(folder)?;
    let head = Head::read(&register.db)?.ok_or_else(|| StoreError::Damaged("the journal's head cannot be read".into()))?;
    let root = hex(&head.frontier.root());
    let place = Place { folder: folder.to_owned(), name: format!("register-{}-{}", head.size, &root[..8]) };
    let made = Made { size: head.size, root };
    if let Some(there) = place.all().into_iter().find(|file| fs::symlink_metadata(file).is_ok()) {
        return Err(StoreError::Io { what: "write", path: there, source: std::io::ErrorKind::AlreadyExists.into() }.into());
    }
    // What an attempt that was cut off left behind.
    place.unfinished().remove();
    let done = write(register, &place, made).and_then(|manifest| {
        let act = acts::backup::Made {
            place: format!("{}.db", place.name),
            sha256: manifest.database.sha256.clone(),
            bytes: manifest.database.bytes,
            size: manifest.size,
        };
        let mut tx = register.begin()?;
        acts::record(&mut tx, &act)?;
        tx.commit()?;
        Ok(manifest)
    });
    match done {
        Ok(manifest) => Ok((place.files().database(), manifest)),
        Err(error) => {
            place.unfinished().remove();
            place.remove();
            Err(error)
        }
    }
}

struct Made {
    size: u64,
    root: String,
}

/// Copies, verifies the copy, gives it its name.
fn write(register: &Register, place: &Place, made: Made) -> Result<Manifest, BackupError> {
    let unfinished = place.unfinished();
    let (from, to) = (&register.dir, unfinished.files());
    RegisterDir::duplicate(&from.database(), &to.database())?;
    RegisterDir::duplicate(&from.keys(), &to.keys())?;
    RegisterDir::duplicate(&from.anchors(), &to.anchors())?;
    if look(&to, &register.key)? != (made.size, made.root.clone()) {
        return Err(BackupError::Other);
    }
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        register: register.id.clone(),
        made: register.now,
        size: made.size,
        root: made.root,
        database: part(&to.database())?,
        keys: part(&to.keys())?,
        anchors: part(&to.anchors())?,
    };
    let mut text = serde_json::to_vec_pretty(&manifest).map_err(|_| BackupError::Other)?;
    text.push(b'\n');
    RegisterDir::write_new(&unfinished.manifest(), &text)?;
    for (part, whole) in unfinished.all().iter().zip(place.all()) {
        RegisterDir::name(part, &whole)?;
    }
    Ok(manifest)
}

/// Opens the database of a copy and verifies it; gives the journal's size and root.
fn look(files: &RegisterDir, key: &RegisterKey) -> Result<(u64, String), BackupError> {
    let db = store::open(&files.database(), key)?;
    if let Some(older) = store::older(&db)? {
        return Err(BackupError::Older(older));
    }
    let mut faults = light_faults(files, &db)?;
    let verdict = verify::verify_files(&db, files, false, &mut |_, _| ())?;
    faults.extend(verdict.faults);
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok((verdict.size, hex(&verdict.root))) } else { Err(BackupError::Faults(faults)) }
}

/// Verifies a copy where it lies: hashes, then everything at level L1. Opened by any officer of its key file.
pub fn verify_backup(file: &Path, key: &Key<'_>) -> Result<Manifest, BackupError> {
    let place = Place::of(file)?;
    let manifest = place.read(file)?;
    place.compare(&manifest)?;
    let files = place.files();
    let (unlocked, _) = unlock(&RegisterDir::read(&files.keys())?, None, key)?;
    let found = look(&files, &unlocked.key)?;
    if found == (manifest.size, manifest.root.clone()) { Ok(manifest) } else { Err(BackupError::Other) }
}

/// Makes a register of a copy in a folder that does not exist yet: copied, opened, verified, then put in place.
pub fn restore(file: &Path, opening: &Opening<'_>) -> Result<Manifest, BackupError> {
    let wanted = opening.path;
    if fs::symlink_metadata(wanted).is_ok() {
        return Err(StoreError::Exists(wanted.to_owned()).into());
    }
    let place = Place::of(file)?;
    let manifest = place.read(file)?;
    place.compare(&manifest)?;
    let dir = RegisterDir::prepare(wanted)?;
    let filled = fill(&place.files(), &dir, &manifest, opening);
    match filled.and_then(|()| Ok(dir.clone().publish(wanted)?)) {
        Ok(_) => Ok(manifest),
        Err(error) => {
            dir.discard();
            Err(error)
        }
    }
}

fn fill(from: &RegisterDir, dir: &RegisterDir, manifest: &Manifest, opening: &Opening<'_>) -> Result<(), BackupError> {
    RegisterDir::duplicate(&from.database(), &dir.database())?;
    RegisterDir::duplicate(&from.keys(), &dir.keys())?;
    RegisterDir::duplicate(&from.anchors(), &dir.anchors())?;
    RegisterDir::write_new(&dir.lock(), b"")?;
    let key = match &opening.key {
        Key::Officer { officer, passphrase } => Key::Officer { officer: *officer, passphrase: *passphrase },
        Key::Sheets(a, b) => Key::Sheets(a, b),
    };
    let opening = Opening { path: dir.path(), key, access: Access::Read, ..*opening };
    let register = open(&opening)?;
    let verdict = verify::verify(&register, false, &mut |_, _| ())?;
    if !verdict.faults.is_empty() {
        return Err(BackupError::Faults(verdict.faults));
    }
    if (verdict.size, hex(&verdict.root)) == (manifest.size, manifest.root.clone()) { Ok(()) } else { Err(BackupError::Other) }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use tempfile::TempDir;

    use super::*;
    use crate::register::{Founding, create};
    use crate::vault::{KdfParams, Passphrase};

    const NOW: &str = "2026-11-23T09:31:21Z";

    fn passphrase(_: &str) -> Result<Passphrase, OpenError> {
        Ok(Passphrase::from_bytes(b"fictive phrase for tests only".to_vec().into()).unwrap())
    }

    fn key() -> Key<'static> {
        Key::Officer { officer: None, passphrase: &passphrase }
    }

    fn opening(path: &Path) -> Opening<'_> {
        let (access, now) = (Access::Write, Instant::parse(NOW).unwrap());
        Opening { path, key: key(), access, now, allow_network: true, despite_faults: false }
    }

    fn register() -> (TempDir, PathBuf) {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("register");
        let founding = Founding {
            officer: "so",
            name: "FICTIF Officier",
            passphrase: &passphrase("so").unwrap(),
            params: KdfParams { memory_kib: 8 * 1024, passes: 1, lanes: 1 },
            now: Instant::parse(NOW).unwrap(),
        };
        create(&path, &founding, |_, _| Ok::<(), OpenError>(())).unwrap();
        (folder, path)
    }

    fn names(folder: &Path) -> Vec<String> {
        let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn flip(path: &Path, at: usize) {
        let mut bytes = fs::read(path).unwrap();
        bytes[at] ^= 1;
        fs::write(path, bytes).unwrap();
    }

    #[test]
    fn a_copy_is_private_verifies_and_becomes_a_register_again() {
        let (folder, path) = register();
        let mut opened = open(&opening(&path)).unwrap();
        let (first, manifest) = backup(&mut opened, None).unwrap();
        let (second, next) = backup(&mut opened, None).unwrap();
        drop(opened);
        assert_eq!((manifest.size + 1, first != second), (next.size, true), "the first copy is on record in the second");
        assert_eq!(names(&path.join("backups")).len(), 8);
        for file in names(&path.join("backups")) {
            assert_eq!(path.join("backups").join(file).metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(verify_backup(&first, &key()).unwrap(), manifest);
        let restored = folder.path().join("restored");
        assert_eq!(restore(&first, &opening(&restored)).unwrap(), manifest);
        let again = open(&opening(&restored)).unwrap();
        assert!(verify::verify(&again, true, &mut |_, _| ()).unwrap().is_clean());
        assert!(matches!(restore(&first, &opening(&restored)), Err(BackupError::Store(StoreError::Exists(_)))));
    }

    #[test]
    fn a_changed_copy_is_told_whichever_file_was_changed() {
        let (folder, path) = register();
        let mut opened = open(&opening(&path)).unwrap();
        let (file, _) = backup(&mut opened, None).unwrap();
        drop(opened);
        for extension in ["db", "keys", "anchors", "json"] {
            let part = file.with_extension(extension);
            let before = fs::read(&part).unwrap();
            if extension == "anchors" {
                fs::write(&part, "x\n").unwrap();
            } else {
                flip(&part, before.len() / 2);
            }
            let (seen, wanted) = (verify_backup(&file, &key()), folder.path().join("restored"));
            assert!(seen.is_err(), "{extension}");
            assert!(restore(&file, &opening(&wanted)).is_err(), "{extension}");
            assert_eq!(names(folder.path()), ["register"], "nothing is left behind");
            fs::write(&part, before).unwrap();
        }
        verify_backup(&file, &key()).unwrap();
        fs::remove_file(file.with_extension("json")).unwrap();
        assert!(matches!(verify_backup(&file, &key()), Err(BackupError::NoCopy(_))));
    }

    #[test]
    fn a_copy_whose_manifest_was_written_to_fit_it_is_still_opened() {
        let (_folder, path) = register();
        let mut opened = open(&opening(&path)).unwrap();
        let (file, mut manifest) = backup(&mut opened, None).unwrap();
        drop(opened);
        flip(&file, 4096 * 2 + 100);
        manifest.database = part(&file).unwrap();
        fs::write(file.with_extension("json"), serde_json::to_vec(&manifest).unwrap()).unwrap();
        let told = verify_backup(&file, &key());
        assert!(matches!(told, Err(BackupError::Faults(_) | BackupError::Store(StoreError::Damaged(_)))), "{told:?}");
    }

    #[test]
    fn a_damaged_register_gives_no_copy_and_no_act() {
        let (_folder, path) = register();
        let mut opened = open(&opening(&path)).unwrap();
        // A page this connection has read already, so that only the copy shows the damage.
        flip(&path.join("register.db"), 4096 * 2 + 100);
        assert!(backup(&mut opened, None).is_err());
        assert_eq!(names(&path.join("backups")), Vec::<String>::new());
        assert_eq!(opened.db().query_row("SELECT count(*) FROM backup", [], |r| r.get::<_, i64>(0)).unwrap(), 0);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_and_is_not_on_record() {
        let (folder, path) = register();
        let mut opened = open(&opening(&path)).unwrap();
        let target = folder.path().join("there");
        fs::create_dir(&target).unwrap();
        let head = Head::read(opened.db()).unwrap().unwrap();
        // The last file of the copy cannot be made: a folder of its name stands in the way.
        let name = format!(".register-{}-{}.part.json", head.size, &hex(&head.frontier.root())[..8]);
        fs::create_dir(target.join(&name)).unwrap();
        assert!(matches!(backup(&mut opened, Some(&target)), Err(BackupError::Store(StoreError::Io { .. }))));
        assert_eq!(names(&target), [name]);
        assert!(backup(&mut opened, Some(&folder.path().join("no/such"))).is_err());
        assert_eq!(opened.db().query_row("SELECT count(*) FROM backup", [], |r| r.get::<_, i64>(0)).unwrap(), 0);
    }
}
