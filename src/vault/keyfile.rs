//! `register.keys`: one slot per officer, three for pairs of recovery sheets.
//!
//! ```text
//! greffe-keys/1
//! register <32 hex>
//! generation <n>
//! previous <sha-256 of the file this one replaced, or 64 zeros>
//! officer <id> argon2id m=<KiB> t=<passes> p=<lanes> salt=<b64> nonce=<b64> commit=<b64> box=<b64>
//! recovery <a>+<b> hkdf-sha256 salt=<b64> nonce=<b64> commit=<b64> box=<b64>
//! mac <hmac-sha-256 under the register key of all lines above>
//! sum <sha-256 of all lines above>
//! ```
//!
//! Lines end in LF, words are separated by one space. `sum` finds damage before any passphrase is asked; `mac` finds an
//! alteration by someone without the register key; the journal holds the file's hash, so an old file put back is found too.

use base64ct::{Base64, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::kdf::{KdfError, KdfParams};
use super::passphrase::Passphrase;
use super::secret::{RegisterKey, Secret, random};
use super::sheets::{Sheet, SheetError};
use super::signer::Signer;
use super::slot::{OpenError, Sealed};

const FORMAT: &str = "greffe-keys/1";

/// Why a key file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// Written by a later greffe.
    #[error("the key file has a newer format than this greffe knows ({FORMAT})")]
    Newer,
    /// Bytes changed, or the file was cut.
    #[error("the key file is damaged: its checksum does not fit its content")]
    Damaged,
    /// The checksum fits but a line makes no sense.
    #[error("the key file is damaged at line {0}")]
    Line(usize),
}

/// Why a slot did not open the register.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// No slot of that officer.
    #[error("the key file has no slot for officer {0}")]
    NoSlot(String),
    /// The passphrase is another one.
    #[error("wrong passphrase for officer {0}")]
    WrongPassphrase(String),
    /// The two sheets are not this register's.
    #[error("these two recovery sheets do not open this register")]
    WrongSheets,
    /// A sheet's code cannot be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The slot or the file was altered by hand.
    #[error("the key file was altered: {0}")]
    Altered(&'static str),
    /// Key derivation.
    #[error(transparent)]
    Kdf(#[from] KdfError),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct OfficerSlot {
    officer: String,
    params: KdfParams,
    salt: [u8; 16],
    sealed: Sealed,
}

/// A slot of a pair of recovery sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySlot {
    pair: (u8, u8),
    salt: [u8; 16],
    sealed: Sealed,
}

/// What a slot gives: the register key and the signing key wrapped beside it.
#[derive(Debug)]
pub struct Unlocked {
    /// The register key.
    pub key: RegisterKey,
    /// The officer's signing key, or the recovery key.
    pub signer: Signer,
}

/// The key file's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    register: String,
    generation: u64,
    previous: [u8; 32],
    officers: Vec<OfficerSlot>,
    recovery: Vec<RecoverySlot>,
    mac: Option<[u8; 32]>,
}

impl OfficerSlot {
    fn line(officer: &str, params: KdfParams, salt: &[u8; 16]) -> String {
        let KdfParams { memory_kib, passes, lanes } = params;
        format!("officer {officer} argon2id m={memory_kib} t={passes} p={lanes} salt={}", Base64::encode_string(salt))
    }

    fn read(words: &[&str]) -> Option<Self> {
        let [officer, "argon2id", m, t, p, salt, rest @ ..] = words else { return None };
        let number = |word: &str, prefix| word.strip_prefix(prefix).and_then(|n: &str| n.parse().ok());
        Some(Self {
            officer: (*officer).to_owned(),
            params: KdfParams { memory_kib: number(m, "m=")?, passes: number(t, "t=")?, lanes: number(p, "p=")? },
            salt: read_salt(salt)?,
            sealed: Sealed::read(rest)?,
        })
    }
}

impl RecoverySlot {
    fn line(pair: (u8, u8), salt: &[u8; 16]) -> String {
        format!("recovery {}+{} hkdf-sha256 salt={}", pair.0, pair.1, Base64::encode_string(salt))
    }

    fn read(words: &[&str]) -> Option<Self> {
        let [pair, "hkdf-sha256", salt, rest @ ..] = words else { return None };
        let pair = match *pair {
            "1+2" => (1, 2),
            "1+3" => (1, 3),
            "2+3" => (2, 3),
            _ => return None,
        };
        Some(Self { pair, salt: read_salt(salt)?, sealed: Sealed::read(rest)? })
    }
}

fn read_salt(word: &str) -> Option<[u8; 16]> {
    Base64::decode_vec(word.strip_prefix("salt=")?).ok()?.try_into().ok()
}

impl KeyFile {
    /// The key file of a new register: three recovery slots for `sheets`, no officer yet.
    pub fn new(register: &str, key: &RegisterKey, recovery: &Signer, sheets: &[Sheet; 3]) -> Result<Self, UnlockError> {
        let mut slots = Vec::new();
        for (a, b) in [(0, 1), (0, 2), (1, 2)] {
            let salt = random::<16>();
            let (pair, kek) = Sheet::pair(&sheets[a], &sheets[b], &salt)?;
            let line = RecoverySlot::line(pair, &salt);
            slots.push(RecoverySlot { pair, salt, sealed: Sealed::seal(&kek, &line, key.0.expose(), recovery.expose_seed()) });
        }
        Ok(Self {
            register: register.to_owned(),
            generation: 1,
            previous: [0; 32],
            officers: Vec::new(),
            recovery: slots,
            mac: None,
        })
    }

    /// Gives an officer a slot, in place of the one they had.
    pub fn set_officer(
        &mut self,
        key: &RegisterKey,
        signer: &Signer,
        passphrase: &Passphrase,
        params: KdfParams,
    ) -> Result<(), KdfError> {
        let (params, salt) = (params.checked()?, random::<16>());
        let kek = params.derive(passphrase, &salt)?;
        let officer = signer.officer();
        let line = OfficerSlot::line(officer, params, &salt);
        let sealed = Sealed::seal(&kek, &line, key.0.expose(), signer.expose_seed());
        self.officers.retain(|s| s.officer != officer);
        self.officers.push(OfficerSlot { officer: officer.to_owned(), params, salt, sealed });
        self.officers.sort_by(|a, b| a.officer.cmp(&b.officer));
        Ok(())
    }

    /// Takes an officer's slot away; whether there was one.
    pub fn remove_officer(&mut self, officer: &str) -> bool {
        let before = self.officers.len();
        self.officers.retain(|s| s.officer != officer);
        self.officers.len() < before
    }

    /// The officers who have a slot, sorted.
    pub fn officers(&self) -> impl Iterator<Item = &str> {
        self.officers.iter().map(|s| s.officer.as_str())
    }

    /// The derivation parameters of an officer's slot.
    pub fn params(&self, officer: &str) -> Option<KdfParams> {
        self.officers.iter().find(|s| s.officer == officer).map(|s| s.params)
    }

    /// The register's identifier.
    pub fn register(&self) -> &str {
        &self.register
    }

    /// How often the file was replaced.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Makes this the successor of the file with the given hash.
    pub fn succeed(&mut self, previous: [u8; 32]) {
        self.generation += 1;
        self.previous = previous;
    }

    /// Opens the register with an officer's passphrase; the whole file's MAC is checked.
    pub fn unlock(&self, officer: &str, passphrase: &Passphrase) -> Result<Unlocked, UnlockError> {
        let slot = self
            .officers
            .iter()
            .find(|s| s.officer == officer)
            .ok_or_else(|| UnlockError::NoSlot(crate::domain::printable(officer)))?;
        let kek = slot.params.derive(passphrase, &slot.salt)?;
        let line = OfficerSlot::line(&slot.officer, slot.params, &slot.salt);
        let (key, seed) = slot.sealed.open(&kek, &line).map_err(|e| match e {
            OpenError::WrongKey => UnlockError::WrongPassphrase(officer.to_owned()),
            OpenError::Altered => UnlockError::Altered("the officer's slot does not open under its own key"),
        })?;
        self.checked(RegisterKey(key), Signer::from_seed(officer, &seed))
    }

    /// Opens the register with two recovery sheets.
    pub fn recover(&self, a: &Sheet, b: &Sheet) -> Result<Unlocked, UnlockError> {
        for slot in &self.recovery {
            let (pair, kek) = Sheet::pair(a, b, &slot.salt)?;
            if pair == slot.pair {
                let line = RecoverySlot::line(pair, &slot.salt);
                let (key, seed) = slot.sealed.open(&kek, &line).map_err(|e| match e {
                    OpenError::WrongKey => UnlockError::WrongSheets,
                    OpenError::Altered => UnlockError::Altered("a recovery slot does not open under its own key"),
                })?;
                return self.checked(RegisterKey(key), Signer::from_seed("recovery", &seed));
            }
        }
        Err(UnlockError::WrongSheets)
    }

    fn checked(&self, key: RegisterKey, signer: Signer) -> Result<Unlocked, UnlockError> {
        let fits = self.mac.is_some_and(|mac| bool::from(mac.ct_eq(&self.compute_mac(&key))));
        if fits { Ok(Unlocked { key, signer }) } else { Err(UnlockError::Altered("its authentication code does not fit")) }
    }

    fn compute_mac(&self, key: &RegisterKey) -> [u8; 32] {
        let mac_key: Secret = key.0.derive(b"", "greffe key file mac/1");
        // HMAC takes a key of any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(mac_key.expose()) else { return [0; 32] };
        mac.update(self.body().as_bytes());
        mac.finalize().into_bytes().into()
    }

    fn body(&self) -> String {
        let mut out = format!(
            "{FORMAT}\nregister {}\ngeneration {}\nprevious {}\n",
            self.register,
            self.generation,
            base16ct::lower::encode_string(&self.previous)
        );
        for slot in &self.officers {
            out.push_str(&slot.sealed.write(&OfficerSlot::line(&slot.officer, slot.params, &slot.salt)));
            out.push('\n');
        }
        for slot in &self.recovery {
            out.push_str(&slot.sealed.write(&RecoverySlot::line(slot.pair, &slot.salt)));
            out.push('\n');
        }
        out
    }

    /// The file's text, authenticated under the register key.
    pub fn write(&self, key: &RegisterKey) -> String {
        let mut text = self.body();
        text.push_str(&format!("mac {}\n", base16ct::lower::encode_string(&self.compute_mac(key))));
        let sum = Sha256::digest(text.as_bytes());
        text.push_str(&format!("sum {}\n", base16ct::lower::encode_string(&sum)));
        text
    }

    /// The hash by which the journal knows a key file.
    pub fn hash(text: &[u8]) -> [u8; 32] {
        Sha256::digest(text).into()
    }

    /// Reads a file's bytes. The checksum is judged first, so that any damaged byte is called damage.
    pub fn read(bytes: &[u8]) -> Result<Self, KeyFileError> {
        let text = std::str::from_utf8(bytes).map_err(|_| KeyFileError::Damaged)?;
        let rest = text.strip_suffix('\n').ok_or(KeyFileError::Damaged)?;
        let (above, last) = rest.rsplit_once('\n').ok_or(KeyFileError::Damaged)?;
        let above = &text[..=above.len()];
        let sum = base16ct::lower::encode_string(&Sha256::digest(above.as_bytes()));
        if last.strip_prefix("sum ") != Some(sum.as_str()) {
            return Err(KeyFileError::Damaged);
        }
        Self::read_lines(above)
    }

    fn read_lines(text: &str) -> Result<Self, KeyFileError> {
        let mut lines = text.lines().enumerate().map(|(i, line)| (i + 1, line));
        let mut field = |name: &str| -> Result<String, KeyFileError> {
            let (number, line) = lines.next().ok_or(KeyFileError::Line(0))?;
            let rest = line.strip_prefix(name).ok_or(KeyFileError::Line(number))?;
            Ok(rest.to_owned())
        };
        let format = field("greffe-keys/")?;
        if format != "1" {
            return Err(if format.parse::<u32>().is_ok_and(|n| n > 1) { KeyFileError::Newer } else { KeyFileError::Line(1) });
        }
        let mut file = Self {
            register: field("register ")?,
            generation: field("generation ")?.parse().map_err(|_| KeyFileError::Line(3))?,
            previous: read_hash(&field("previous ")?).ok_or(KeyFileError::Line(4))?,
            officers: Vec::new(),
            recovery: Vec::new(),
            mac: None,
        };
        for (number, line) in lines {
            let words: Vec<_> = line.split(' ').collect();
            let bad = KeyFileError::Line(number);
            match words.as_slice() {
                _ if file.mac.is_some() => return Err(bad),
                ["officer", rest @ ..] => file.officers.push(OfficerSlot::read(rest).ok_or(bad)?),
                ["recovery", rest @ ..] => file.recovery.push(RecoverySlot::read(rest).ok_or(bad)?),
                ["mac", mac] => file.mac = Some(read_hash(mac).ok_or(bad)?),
                _ => return Err(bad),
            }
        }
        if file.mac.is_none() { Err(KeyFileError::Damaged) } else { Ok(file) }
    }
}

fn read_hash(hex: &str) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    (hex.len() == 64).then(|| base16ct::lower::decode(hex, &mut out).ok().map(|_| ()))??;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FAST: KdfParams = KdfParams { memory_kib: 8192, passes: 1, lanes: 1 };

    fn phrase(text: &str) -> Passphrase {
        Passphrase::from_bytes(zeroize::Zeroizing::new(text.as_bytes().to_vec())).unwrap()
    }

    fn file() -> (RegisterKey, KeyFile, [Sheet; 3], String) {
        let (key, recovery, sheets) = (RegisterKey::generate(), Signer::generate("recovery"), Sheet::three());
        let mut file = KeyFile::new("0123456789abcdef0123456789abcdef", &key, &recovery, &sheets).unwrap();
        file.set_officer(&key, &Signer::generate("o1"), &phrase("first passphrase"), FAST).unwrap();
        file.set_officer(&key, &Signer::generate("o2"), &phrase("second passphrase"), FAST).unwrap();
        let text = file.write(&key);
        (key, file, sheets, text)
    }

    #[test]
    fn each_officer_opens_with_their_own_passphrase() {
        let (key, _, _, text) = file();
        let read = KeyFile::read(text.as_bytes()).unwrap();
        assert_eq!(read.officers().collect::<Vec<_>>(), ["o1", "o2"]);
        let opened = read.unlock("o2", &phrase("second passphrase")).unwrap();
        assert_eq!(opened.key.0.expose(), key.0.expose());
        assert_eq!(opened.signer.officer(), "o2");
        assert!(matches!(read.unlock("o1", &phrase("second passphrase")), Err(UnlockError::WrongPassphrase(_))));
        assert!(matches!(read.unlock("o3", &phrase("second passphrase")), Err(UnlockError::NoSlot(_))));
    }

    #[test]
    fn any_two_sheets_open_and_one_twice_does_not() {
        let (key, _, sheets, text) = file();
        let read = KeyFile::read(text.as_bytes()).unwrap();
        for (a, b) in [(0, 1), (1, 0), (0, 2), (2, 1)] {
            assert_eq!(read.recover(&sheets[a], &sheets[b]).unwrap().key.0.expose(), key.0.expose());
        }
        assert!(matches!(read.recover(&sheets[0], &sheets[0]), Err(UnlockError::Sheet(SheetError::Same(1)))));
        let others = Sheet::three();
        assert!(matches!(read.recover(&sheets[0], &others[1]), Err(UnlockError::WrongSheets)));
    }

    #[test]
    fn any_flipped_byte_is_damage() {
        let (_, _, _, text) = file();
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            let read = KeyFile::read(&bytes);
            assert!(matches!(read, Err(KeyFileError::Damaged | KeyFileError::Newer)), "byte {at}");
        }
        assert_eq!(KeyFile::read(&text.as_bytes()[..text.len() / 2]), Err(KeyFileError::Damaged));
        assert_eq!(KeyFile::read(b""), Err(KeyFileError::Damaged));
    }

    #[test]
    fn an_alteration_with_a_fresh_checksum_is_found_by_the_mac() {
        let (_, mut file, sheets, text) = file();
        file.mac = KeyFile::read(text.as_bytes()).unwrap().mac;
        file.remove_officer("o2");
        assert!(matches!(file.unlock("o1", &phrase("first passphrase")), Err(UnlockError::Altered(_))));
        assert!(matches!(file.recover(&sheets[0], &sheets[1]), Err(UnlockError::Altered(_))));
    }

    proptest! {
        #[test]
        fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "(greffe-keys/1\n)?[a-z 0-9+=\n]{0,200}") {
            let _ = KeyFile::read(&bytes);
            let _ = KeyFile::read_lines(&text);
        }
    }
}
