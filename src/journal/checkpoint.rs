//! A checkpoint: the size and root of a register's journal as C2SP `tlog-checkpoint` text, signed as SSHSIG so that
//! `ssh-keygen -Y verify -n greffe-checkpoint`, which every office has, can check it without this program.

use std::fmt;

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use ssh_key::public::{Ed25519PublicKey, KeyData};
use ssh_key::{Algorithm, HashAlg, LineEnding, SshSig};

use super::tree::{Hash, MAX_SIZE, empty_root};

/// What the signature is for (SSHSIG namespace): it counts for nothing else, and nothing else counts for it.
pub const NAMESPACE: &str = "greffe-checkpoint";

/// More than any Ed25519 signature takes armored (about 310 bytes), little enough to decode whatever it is.
const MAX_ARMORED: usize = 2048;

/// The state of a journal: its first `size` entries and the root over them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The register, 16 bytes; the origin line is `greffe/` and their hexadecimal form.
    pub register: [u8; 16],
    /// Entries, at most [`MAX_SIZE`].
    pub size: u64,
    /// Root of the tree over them.
    pub root: Hash,
}

/// Why a text is no checkpoint, or a signature not one over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// Not three lines, each ended by a line feed.
    #[error("a checkpoint has three lines, each ended by a line feed: origin, size, root")]
    Lines,
    /// The first line.
    #[error("line 1 of the checkpoint is not greffe/ and a register number of 32 hexadecimal digits in small letters")]
    Origin,
    /// The second line.
    #[error("line 2 of the checkpoint is not a number of entries without leading zeros")]
    Size,
    /// The third line, or a root that a journal without entries cannot have.
    #[error("line 3 of the checkpoint is not the root of such a journal: 32 bytes in base64")]
    Root,
    /// The signature cannot be read.
    #[error("the signature is not an armored SSH signature (version 1, Ed25519)")]
    Armor,
    /// Signed for another purpose.
    #[error("the signature was not made for checkpoints (namespace greffe-checkpoint)")]
    Namespace,
    /// Signed by someone else.
    #[error("the signature was made with another key")]
    Key,
    /// Not over this text, or forged.
    #[error("the signature does not belong to this checkpoint")]
    Signature,
}

impl Checkpoint {
    /// Reads the text, and only the one text that [`Checkpoint`] writes: no extension lines, no note signatures.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text.strip_suffix('\n').ok_or(CheckpointError::Lines)?.split('\n');
        let (Some(origin), Some(size), Some(root), None) = (lines.next(), lines.next(), lines.next(), lines.next()) else {
            return Err(CheckpointError::Lines);
        };
        let mut register = [0; 16];
        let hex = origin.strip_prefix("greffe/").filter(|h| h.len() == 32).ok_or(CheckpointError::Origin)?;
        base16ct::lower::decode(hex, &mut register).map_err(|_| CheckpointError::Origin)?;

        let number = size.parse::<u64>().ok().filter(|n| *n <= MAX_SIZE).ok_or(CheckpointError::Size)?;
        if number.to_string() != size {
            return Err(CheckpointError::Size);
        }
        let mut hash = Hash::default();
        let read = Base64::decode(root, &mut hash).map_err(|_| CheckpointError::Root)?.len();
        if read != hash.len() || (number == 0) != (hash == empty_root()) {
            return Err(CheckpointError::Root);
        }
        Ok(Self { register, size: number, root: hash })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let register = base16ct::lower::encode_string(&self.register);
        writeln!(f, "greffe/{register}\n{}\n{}", self.size, Base64::encode_string(&self.root))
    }
}

/// Signs the text of a checkpoint with an officer's Ed25519 seed; gives the armored signature, `-----BEGIN SSH SIGNATURE-----`
/// and so on. The same text and seed always give the same signature. A text that is no checkpoint is not signed.
pub fn sign(text: &str, seed: &[u8; 32]) -> Result<String, CheckpointError> {
    Checkpoint::parse(text)?;
    // The only copies of the secret are in here and in what signing derives from it; both are wiped when dropped.
    let key = SigningKey::from_bytes(seed);
    armored(&key, NAMESPACE, text).map_err(|_| CheckpointError::Armor)
}

/// An armored SSHSIG over a text, for a namespace.
fn armored(key: &SigningKey, namespace: &str, text: &str) -> Result<String, ssh_key::Error> {
    let signature = key.sign(&SshSig::signed_data(namespace, HashAlg::Sha512, text.as_bytes())?);
    let signature = ssh_key::Signature::new(Algorithm::Ed25519, signature.to_bytes())?;
    let public = KeyData::Ed25519(Ed25519PublicKey(key.verifying_key().to_bytes()));
    SshSig::new(public, namespace, HashAlg::Sha512, signature)?.to_pem(LineEnding::LF)
}

/// Checks that this is a checkpoint and that the armored signature is over it, for checkpoints, by this key.
pub fn verify(text: &str, armored: &str, public_key: &[u8; 32]) -> Result<(), CheckpointError> {
    Checkpoint::parse(text)?;
    let sig = read(armored)?;
    if *sig.public_key() != KeyData::Ed25519(Ed25519PublicKey(*public_key)) {
        return Err(CheckpointError::Key);
    }
    let signed = SshSig::signed_data(NAMESPACE, sig.hash_alg(), text.as_bytes()).map_err(|_| CheckpointError::Armor)?;
    let signature = Signature::from_slice(sig.signature_bytes()).map_err(|_| CheckpointError::Armor)?;
    // Strict: keys and points of small order would verify over more than one text.
    let key = VerifyingKey::from_bytes(public_key).map_err(|_| CheckpointError::Key)?;
    key.verify_strict(&signed, &signature).map_err(|_| CheckpointError::Signature)
}

/// The Ed25519 public key an armored signature says it was made with; nothing is verified but its form and namespace.
pub fn signer(armored: &str) -> Result<[u8; 32], CheckpointError> {
    match read(armored)?.public_key() {
        KeyData::Ed25519(key) => Ok(key.0),
        _ => Err(CheckpointError::Armor),
    }
}

/// Reads an armored signature for checkpoints.
fn read(armored: &str) -> Result<SshSig, CheckpointError> {
    let sig = Some(armored).filter(|a| a.len() <= MAX_ARMORED).and_then(|a| SshSig::from_pem(a).ok());
    // `reserved` is signed too, but this version of the format leaves it empty.
    let sig = sig.filter(|s| s.version() == SshSig::VERSION && s.algorithm() == Algorithm::Ed25519 && s.reserved().is_empty());
    let sig = sig.ok_or(CheckpointError::Armor)?;
    if sig.namespace() == NAMESPACE { Ok(sig) } else { Err(CheckpointError::Namespace) }
}

/// A line (without line feed) of the `allowed_signers` file of `ssh-keygen`, for this key and for checkpoints only.
pub fn allowed_signer_line(name: &str, public_key: &[u8; 32]) -> String {
    let mut blob = Vec::with_capacity(51);
    for field in [b"ssh-ed25519".as_slice(), public_key] {
        blob.extend_from_slice(&(field.len() as u32).to_be_bytes());
        blob.extend_from_slice(field);
    }
    format!("{} namespaces=\"{NAMESPACE}\" ssh-ed25519 {}", principal(name), Base64::encode_string(&blob))
}

/// A name as `ssh-keygen` takes it in `allowed_signers` and after `-I`: letters, digits and `._@-` as they are, every other
/// byte as `%` and two hexadecimal digits. Without this a name `*` would stand for everybody.
pub fn principal(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"._@-".contains(&b);
    name.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
#[path = "checkpoint_tests.rs"]
mod tests;
