//! From the bytes of a file to text: the hash of the original, and the encoding.
//!
//! How `auto` decides, always the same way for the same file and without holding it in memory:
//!
//! 1. a byte order mark (it is also stronger than an encoding named by the profile);
//! 2. UTF-16 without mark, known by NULs on one side of nearly every pair in the first KiB;
//! 3. otherwise UTF-8, and a *row* that is not valid UTF-8 is read as Windows-1252 and flagged. Deciding row by row
//!    keeps the reader streaming, and files pasted together from two machines come out right.
//!
//! Only UTF-16 is transcoded here. UTF-8 and Windows-1252 agree on every byte that gives a row its structure, so rows
//! are split first and their text is decoded afterwards.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How much of the file decides its encoding.
const PROBE: usize = 1024;
/// Bytes of UTF-16 read at once.
const CHUNK: usize = 64 * 1024;

/// An encoding as a profile names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// Decide by the rules above.
    #[default]
    Auto,
    /// UTF-8; a row that is not is quarantined.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1252, every byte sequence is text.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
}

impl Encoding {
    /// Its name, as in profiles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Utf8 => "utf-8",
            Self::Windows1252 => "windows-1252",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
        }
    }

    /// Whether the text is transcoded from UTF-16, and a replacement character therefore means damage.
    pub fn is_utf16(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }
}

/// Passes bytes on, hashing and counting them as they are.
pub struct HashingReader<R> {
    inner: R,
    hasher: Sha256,
    bytes: u64,
}

impl<R: Read> HashingReader<R> {
    /// Around a reader.
    pub fn new(inner: R) -> Self {
        Self { inner, hasher: Sha256::new(), bytes: 0 }
    }

    /// SHA-256 and number of the bytes read so far (`sha256sum` of the file, once it is read to its end).
    pub fn finish(self) -> ([u8; 32], u64) {
        (self.hasher.finalize().into(), self.bytes)
    }
}

impl<R: Read> Read for HashingReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        self.hasher.update(buf.get(..n).unwrap_or_default());
        self.bytes += n as u64;
        Ok(n)
    }
}

/// A reader of text bytes: UTF-16 comes out as UTF-8 (damage as U+FFFD), everything else as it is, without its mark.
pub struct TextReader<R> {
    inner: R,
    encoding: Encoding,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> TextReader<R> {
    /// Reads up to the first KiB to decide the encoding, when the profile does not or a byte order mark contradicts it.
    ///
    /// # Errors
    /// Those of the reader.
    pub fn new(mut inner: R, wanted: Encoding) -> io::Result<Self> {
        let mut head = vec![0; PROBE];
        let mut filled = 0;
        while let Some(free) = head.get_mut(filled..).filter(|free| !free.is_empty()) {
            match inner.read(free) {
                Ok(0) => break,
                Ok(n) => filled += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        head.truncate(filled);
        let (encoding, mark) = detect(&head, wanted);
        head.drain(..mark);
        let decoder = match encoding {
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_without_bom_handling()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_without_bom_handling()),
            _ => None,
        };
        let mut reader = Self { inner, encoding, decoder, raw: Vec::new(), ready: Vec::new(), given: 0, ended: false };
        if reader.decoder.is_some() {
            reader.raw = vec![0; CHUNK];
            reader.decode(&head, false);
        } else {
            reader.ready = head;
        }
        Ok(reader)
    }

    /// The encoding decided on; `auto` when rows decide (rule 3).
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The reader underneath.
    pub fn into_inner(self) -> R {
        self.inner
    }

    fn decode(&mut self, bytes: &[u8], last: bool) {
        self.ready.clear();
        self.given = 0;
        let Some(decoder) = &mut self.decoder else { return };
        self.ready.resize(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(CHUNK * 4), 0);
        let (result, _, written, _) = decoder.decode_to_utf8(bytes, &mut self.ready, last);
        debug_assert_eq!(result, CoderResult::InputEmpty, "the buffer holds the worst case");
        self.ready.truncate(written);
    }
}

impl<R: Read> Read for TextReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.ready.get(self.given..).unwrap_or_default();
            if !rest.is_empty() {
                let n = rest.len().min(buf.len());
                if let (Some(to), Some(from)) = (buf.get_mut(..n), rest.get(..n)) {
                    to.copy_from_slice(from);
                }
                self.given += n;
                return Ok(n);
            }
            if self.decoder.is_none() {
                return self.inner.read(buf);
            }
            if self.ended {
                return Ok(0);
            }
            let mut raw = std::mem::take(&mut self.raw);
            let read = self.inner.read(&mut raw);
            if let Ok(n) = read {
                self.ended = n == 0;
                self.decode(raw.get(..n).unwrap_or_default(), n == 0);
            }
            self.raw = raw;
            read?;
        }
    }
}

/// The encoding of a file by its head, and the length of its byte order mark.
fn detect(head: &[u8], wanted: Encoding) -> (Encoding, usize) {
    if head.starts_with(b"\xef\xbb\xbf") {
        return (Encoding::Utf8, 3);
    }
    if head.starts_with(b"\xff\xfe") {
        return (Encoding::Utf16Le, 2);
    }
    if head.starts_with(b"\xfe\xff") {
        return (Encoding::Utf16Be, 2);
    }
    if wanted != Encoding::Auto {
        return (wanted, 0);
    }
    let pairs = head.len() / 2;
    let nuls = |side: usize| head.chunks_exact(2).filter(|pair| pair.get(side) == Some(&0)).count();
    let (first, second) = (nuls(0), nuls(1));
    // Nearly all of one side, nearly none of the other: Latin text in UTF-16 looks like this, a damaged file does not.
    if pairs >= 8 && second * 10 >= pairs * 7 && first * 20 <= pairs {
        (Encoding::Utf16Le, 0)
    } else if pairs >= 8 && first * 10 >= pairs * 7 && second * 20 <= pairs {
        (Encoding::Utf16Be, 0)
    } else {
        (Encoding::Auto, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], wanted: Encoding) -> (String, Encoding) {
        let mut reader = TextReader::new(bytes, wanted).unwrap();
        let mut out = Vec::new();
        reader.read_to_end(&mut out).unwrap();
        (String::from_utf8_lossy(&out).into_owned(), reader.encoding())
    }

    fn utf16(text: &str, le: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
    }

    #[test]
    fn marks_and_nul_patterns() {
        let long = "seq,timestamp,café\r\n".repeat(9000);
        for (le, encoding) in [(true, Encoding::Utf16Le), (false, Encoding::Utf16Be)] {
            assert_eq!(text(&utf16(&long, le), Encoding::Auto), (long.clone(), encoding));
            assert_eq!(text(&utf16(&format!("\u{feff}{long}"), le), Encoding::Utf8), (long.clone(), encoding));
        }
        assert_eq!(text("\u{feff}é".as_bytes(), Encoding::Auto), ("é".into(), Encoding::Utf8));
        assert_eq!(text(b"a\0b", Encoding::Auto), ("a\0b".into(), Encoding::Auto));
        assert_eq!(text(b"", Encoding::Auto), (String::new(), Encoding::Auto));
    }

    #[test]
    fn half_a_character_at_the_end_is_damage() {
        let mut bytes = utf16("a,b\n", true);
        bytes.push(0x61);
        assert_eq!(text(&bytes, Encoding::Utf16Le).0, "a,b\n\u{fffd}");
    }

    #[test]
    fn the_hash_is_that_of_the_original_bytes() {
        // printf abc | sha256sum
        let mut reader = HashingReader::new(&b"abc"[..]);
        io::copy(&mut reader, &mut io::sink()).unwrap();
        let (hash, bytes) = reader.finish();
        assert_eq!(base16ct::lower::encode_string(&hash), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(bytes, 3);
    }
}
