//! One entry: a header without free text, its signature, and the salted commitment to its payload.
//!
//! ```text
//! header  {"t":"greffe-entry/1","reg":…,"n":…,"at":…,"off":…,"key":…,"act":…,"pc":…,"prev":…,"app":…}
//! record  header + " " + base64(Ed25519 signature over the header bytes) + "\n"
//! pc      HMAC-SHA-256(salt, payload)
//! ```
//!
//! A journal stripped of its payloads can leave the room and still verify: who did what kind of act when, and nothing of
//! what it said.

use base64ct::{Base64, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::tree::Hash;
use crate::domain::Instant;
use crate::vault::Signature;

/// The format every header names first.
pub const FORMAT: &str = "greffe-entry/1";

/// An entry's header, fields in the order they are written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The format, `greffe-entry/1`.
    pub t: String,
    /// The register, 32 hexadecimal digits.
    pub reg: String,
    /// The entry's number, from 1.
    pub n: u64,
    /// When it was recorded.
    pub at: Instant,
    /// The officer who signed.
    pub off: String,
    /// Their key's short name, 16 hexadecimal digits.
    pub key: String,
    /// The act, `document.lend`.
    pub act: String,
    /// Commitment to the payload, 64 hexadecimal digits.
    pub pc: String,
    /// Leaf hash of the entry before, 64 zeros for the first.
    pub prev: String,
    /// Version of the program that wrote it.
    pub app: String,
}

/// A text that is not an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the record is not a journal entry in its exact form")]
pub struct EntryError;

impl Header {
    /// The header's bytes, the ones that are signed.
    pub fn write(&self) -> String {
        // A struct of strings and numbers always serialises.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The record: header, space, signature, line feed.
pub fn record(header: &str, signature: &Signature) -> String {
    format!("{header} {}\n", Base64::encode_string(signature))
}

/// Reads a record back. Only the exact bytes that [`Header::write`] and [`record`] make are accepted.
pub fn parse(text: &str) -> Result<(Header, &str, Signature), EntryError> {
    let line = text.strip_suffix('\n').filter(|l| l.is_ascii()).ok_or(EntryError)?;
    let (header_text, signature) = line.rsplit_once(' ').ok_or(EntryError)?;
    let header: Header = serde_json::from_str(header_text).map_err(|_| EntryError)?;
    let signature: Signature = Base64::decode_vec(signature).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(EntryError)?;
    if header.t != FORMAT || header.write() != header_text || record(header_text, &signature) != text {
        return Err(EntryError);
    }
    Ok((header, header_text, signature))
}

/// The commitment to a payload.
pub fn commitment(salt: &[u8; 32], payload: &str) -> Hash {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(salt) else { return [0; 32] };
    mac.update(payload.as_bytes());
    mac.finalize().into_bytes().into()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Reads 64 lower-case hexadecimal digits.
pub fn unhex(text: &str) -> Option<Hash> {
    let mut out = [0; 32];
    (text.len() == 64 && base16ct::lower::decode(text, &mut out).is_ok()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Signer;
    use proptest::prelude::*;

    fn header() -> Header {
        Header {
            t: FORMAT.into(),
            reg: "0".repeat(32),
            n: 1234,
            at: Instant::parse("2026-11-23T09:31:21Z").unwrap(),
            off: "so".into(),
            key: "0123456789abcdef".into(),
            act: "document.lend".into(),
            pc: "a".repeat(64),
            prev: "b".repeat(64),
            app: "0.1.0".into(),
        }
    }

    #[test]
    fn a_record_is_read_back_and_no_other_spelling_is() {
        let text = header().write();
        assert!(text.starts_with("{\"t\":\"greffe-entry/1\",\"reg\":\"0000"));
        let signature = Signer::generate("so").sign(text.as_bytes());
        let line = record(&text, &signature);
        let (read, bytes, back) = parse(&line).unwrap();
        assert_eq!((read, bytes, back), (header(), text.as_str(), signature));
        for other in
            [line.replace("\"n\":1234", "\"n\": 1234"), line.replace("1234", "01234"), line.trim().into(), format!("{line}\n")]
        {
            assert_eq!(parse(&other), Err(EntryError), "{other}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,200}") {
            let _ = parse(&text);
        }
    }
}
