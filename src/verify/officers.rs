//! Who holds which key and role at an entry, from the entries before it alone.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::acts::{Act, Kind, Signers, officer, register};
use crate::domain::Role;
use crate::journal::entry::Header;
use crate::vault::PublicKey;

/// The officers as the journal knows them so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Officers {
    recovery: Option<PublicKey>,
    list: BTreeMap<String, Officer>,
    ever: BTreeSet<[u8; 32]>,
    key_file: Option<String>,
}

#[derive(Debug, Clone)]
struct Officer {
    role: Role,
    key: PublicKey,
    active: bool,
}

impl Officers {
    /// The key an entry must be signed with: the one its officer has at that moment, ended or not.
    pub(super) fn key(&self, header: &Header, payload: Option<&str>) -> Option<PublicKey> {
        if header.n == 1 && header.act == register::Create::NAME {
            let create = read::<register::Create>(payload?)?;
            return PublicKey::from_hex(&create.public_key).ok().filter(|_| create.officer == header.off);
        }
        if header.off == "recovery" { self.recovery } else { self.list.get(&header.off).map(|o| o.key) }
    }

    /// Why the signer may not record an act, `None` when they may.
    pub(super) fn refuses(&self, header: &Header, kind: &Kind) -> Option<String> {
        let off = crate::domain::printable(&header.off);
        match kind.signers {
            Signers::Genesis if header.n == 1 => None,
            Signers::Genesis => Some(format!("{} is only ever a register's first entry", kind.name)),
            _ if header.n == 1 => Some("a register's first entry is its creation".to_owned()),
            Signers::Recovery if header.off == "recovery" => None,
            Signers::Recovery => Some(format!("{} is signed with two recovery sheets, not by an officer", kind.name)),
            Signers::Roles(roles) => match self.list.get(&header.off) {
                Some(officer) if !officer.active => Some(format!("officer {off} had ended")),
                Some(officer) if !roles.contains(&officer.role) => {
                    Some(format!("officer {off} was {}, which does not allow {}", officer.role, kind.name))
                }
                Some(_) => None,
                None => Some(format!("{off} was not an officer")),
            },
        }
    }

    /// Whether an act changes officers or the key file.
    pub(super) fn concerns(act: &str) -> bool {
        [register::Create::NAME, officer::Add::NAME, officer::End::NAME, officer::Recover::NAME, officer::ChangePassphrase::NAME]
            .contains(&act)
    }

    /// Takes an act into account. False when its payload is not one of that act, or names no usable key.
    pub(super) fn take(&mut self, header: &Header, payload: &str) -> bool {
        self.try_take(header, payload).is_some()
    }

    fn try_take(&mut self, header: &Header, payload: &str) -> Option<()> {
        let key_file = match header.act.as_str() {
            register::Create::NAME => {
                let act = read::<register::Create>(payload)?;
                let (key, recovery) = (PublicKey::from_hex(&act.public_key).ok()?, PublicKey::from_hex(&act.recovery_key).ok()?);
                self.recovery = Some(recovery);
                self.set(act.officer, Role::SecurityOfficer, key);
                act.key_file
            }
            officer::Add::NAME => {
                let act = read::<officer::Add>(payload)?;
                let key = PublicKey::from_hex(&act.public_key).ok()?;
                // An identifier is given once: a second officer of that name would take over the first one's entries.
                if self.list.contains_key(&act.officer) || act.officer == "recovery" {
                    return None;
                }
                self.set(act.officer, act.role, key);
                act.key_file
            }
            officer::End::NAME => {
                let act = read::<officer::End>(payload)?;
                self.list.get_mut(&act.officer)?.active = false;
                act.key_file
            }
            officer::Recover::NAME => {
                let act = read::<officer::Recover>(payload)?;
                let key = PublicKey::from_hex(&act.public_key).ok()?;
                self.list.get_mut(&act.officer)?.key = key;
                self.ever.insert(*key.bytes());
                act.key_file
            }
            officer::ChangePassphrase::NAME => read::<officer::ChangePassphrase>(payload)?.key_file,
            _ => return Some(()),
        };
        self.key_file = Some(key_file);
        Some(())
    }

    fn set(&mut self, officer: String, role: Role, key: PublicKey) {
        self.ever.insert(*key.bytes());
        self.list.insert(officer, Officer { role, key, active: true });
    }

    /// Whether a key was ever an officer's.
    pub(super) fn ever_had(&self, key: &[u8; 32]) -> bool {
        self.ever.contains(key)
    }

    /// The hash of the key file, hexadecimal, as last named.
    pub(super) fn key_file(&self) -> Option<&str> {
        self.key_file.as_deref()
    }
}

/// A payload read as an act.
pub(super) fn read<A: DeserializeOwned>(payload: &str) -> Option<A> {
    serde_json::from_str(payload).ok()
}
