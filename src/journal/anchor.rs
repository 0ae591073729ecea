//! `anchors.log`: every checkpoint issued or received, one per line, append-only, kept beside the register and copied
//! elsewhere. A register put back from an old copy is smaller than its own anchors say.
//!
//! ```text
//! 2026-11-23T09:31:21Z issued <base64 of the checkpoint> <base64 of the armored signature> <officer id>
//! ```
//!
//! The signature is kept armored so that stock tools suffice: `cut -d' ' -f4 | base64 -d` gives what `ssh-keygen -s` reads.
//! The officer comes last because an identifier may hold spaces.

use base64ct::{Base64, Encoding};
use chrono::{DateTime, NaiveDateTime, Timelike, Utc};

use super::checkpoint::{self, Checkpoint, CheckpointError};
use crate::domain::{IdError, check_id};

/// Whether this register made the checkpoint or was given it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Made and signed here.
    Issued,
    /// Brought back by an oversight body or another keeper.
    Received,
}

/// One line: a checkpoint, who signed it and when it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// When it was written down, whole seconds.
    pub at: DateTime<Utc>,
    /// Issued or received.
    pub direction: Direction,
    /// What was signed.
    pub checkpoint: Checkpoint,
    /// The armored SSHSIG, as it came; [`Anchor::verify`] checks it.
    pub signature: String,
    /// The officer who issued it, or who wrote down its receipt.
    pub officer: String,
}

/// The anchors of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Anchors {
    /// Those of the whole lines, in the order of the file.
    pub anchors: Vec<Anchor>,
    /// The last line if it lacks its line feed: writing it was interrupted.
    pub torn: Option<Torn>,
}

/// A last line without line feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Torn {
    /// Its number, from 1.
    pub line: usize,
    /// Where it begins, in bytes from the start of the file: the length of what is whole.
    pub offset: usize,
}

/// Why a file of anchors cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("anchors.log, line {line}: {fault}")]
pub struct AnchorError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: AnchorFault,
}

/// Why a line is no anchor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnchorFault {
    /// Bytes that are no text.
    #[error("not UTF-8 text")]
    Text,
    /// Not five fields.
    #[error("an anchor has five fields, each separated by one space")]
    Fields,
    /// First field.
    #[error("the time is not of the form 2026-11-23T09:31:21Z")]
    Time,
    /// Second field.
    #[error("neither issued nor received")]
    Direction,
    /// Third or fourth field.
    #[error("the checkpoint or its signature is not base64 of text")]
    Base64,
    /// Third field, decoded; or fourth, decoded.
    #[error("{0}")]
    Checkpoint(CheckpointError),
    /// Last field.
    #[error("{0}")]
    Officer(IdError),
    /// Only when writing: a value that would read back as another.
    #[error("the anchor holds a value that cannot be written down exactly")]
    Inexact,
}

/// Time as it is written; always Zulu.
const TIME: &str = "%Y-%m-%dT%H:%M:%SZ";

impl Direction {
    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Received => "received",
        }
    }
}

impl Anchor {
    /// Reads a line, given without its line feed. The signature's form is checked, not the signature.
    pub fn parse(line: &str) -> Result<Self, AnchorFault> {
        let mut fields = line.splitn(5, ' ');
        let mut next = || fields.next().ok_or(AnchorFault::Fields);
        let (at, direction, text, signature, officer) = (next()?, next()?, next()?, next()?, next()?);
        let direction = match direction {
            "issued" => Direction::Issued,
            "received" => Direction::Received,
            _ => return Err(AnchorFault::Direction),
        };
        let (at, text, signature) = (time(at)?, decode(text)?, decode(signature)?);
        let checkpoint = Checkpoint::parse(&text).map_err(AnchorFault::Checkpoint)?;
        checkpoint::signer(&signature).map_err(AnchorFault::Checkpoint)?;
        check_id(officer).map_err(AnchorFault::Officer)?;
        Ok(Self { at, direction, checkpoint, signature, officer: officer.to_owned() })
    }

    /// The line with its line feed. Fails on a value that [`Anchor::parse`] would refuse or read differently, such as a
    /// fraction of a second: what is appended to the file must never make it unreadable.
    pub fn line(&self) -> Result<String, AnchorFault> {
        let text = Base64::encode_string(self.checkpoint.to_string().as_bytes());
        let signature = Base64::encode_string(self.signature.as_bytes());
        let line = format!("{} {} {text} {signature} {}", self.at.format(TIME), self.direction.word(), self.officer);
        if Self::parse(&line)? == *self { Ok(line + "\n") } else { Err(AnchorFault::Inexact) }
    }

    /// Checks the signature against the Ed25519 key of the one who should have made it.
    pub fn verify(&self, public_key: &[u8; 32]) -> Result<(), CheckpointError> {
        checkpoint::verify(&self.checkpoint.to_string(), &self.signature, public_key)
    }
}

impl Anchors {
    /// Reads a whole file. A last line without line feed is reported, not read, even if it looks complete.
    pub fn read(bytes: &[u8]) -> Result<Self, AnchorError> {
        let mut out = Self::default();
        let mut offset = 0;
        for (bytes, line) in bytes.split_inclusive(|b| *b == b'\n').zip(1..) {
            let Some(whole) = bytes.strip_suffix(b"\n") else {
                out.torn = Some(Torn { line, offset });
                break;
            };
            let read = std::str::from_utf8(whole).map_err(|_| AnchorFault::Text).and_then(Anchor::parse);
            out.anchors.push(read.map_err(|fault| AnchorError { line, fault })?);
            offset += bytes.len();
        }
        Ok(out)
    }
}

/// A time in the one form that is written.
fn time(text: &str) -> Result<DateTime<Utc>, AnchorFault> {
    let at = NaiveDateTime::parse_from_str(text, TIME).map_err(|_| AnchorFault::Time)?.and_utc();
    // The parser also takes signs, short fields and second 60; the form written does not have them.
    if at.nanosecond() == 0 && at.format(TIME).to_string() == text { Ok(at) } else { Err(AnchorFault::Time) }
}

/// Text out of base64.
fn decode(text: &str) -> Result<String, AnchorFault> {
    let bytes = Base64::decode_vec(text).map_err(|_| AnchorFault::Base64)?;
    String::from_utf8(bytes).map_err(|_| AnchorFault::Base64)
}

#[cfg(test)]
#[path = "anchor_tests.rs"]
mod tests;
