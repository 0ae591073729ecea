//! Argon2id with parameters stored per slot and bounded before use: a tampered key file cannot ask for a terabyte.

use argon2::{Algorithm, Argon2, Params, Version};

use super::passphrase::Passphrase;
use super::secret::Secret;

/// What Argon2id is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    /// Memory in KiB, 8 MiB to 4 GiB.
    pub memory_kib: u32,
    /// Passes, 1 to 16.
    pub passes: u32,
    /// Lanes, 1 to 16.
    pub lanes: u32,
}

/// Parameters outside their bounds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KdfError {
    /// Refused before any memory is taken.
    #[error("key derivation asks for {0} KiB, {1} passes, {2} lanes; allowed are 8192 to 4194304 KiB, 1 to 16, 1 to 16")]
    Bounds(u32, u32, u32),
    /// The machine could not give the memory.
    #[error("key derivation failed; it needs {0} MiB of free memory")]
    Failed(u32),
}

impl Default for KdfParams {
    /// 256 MiB, 3 passes, 4 lanes.
    fn default() -> Self {
        Self { memory_kib: 256 * 1024, passes: 3, lanes: 4 }
    }
}

impl KdfParams {
    /// Accepts parameters within the bounds.
    pub fn checked(self) -> Result<Self, KdfError> {
        let fits = (8 * 1024..=4 * 1024 * 1024).contains(&self.memory_kib)
            && (1..=16).contains(&self.passes)
            && (1..=16).contains(&self.lanes);
        if fits { Ok(self) } else { Err(KdfError::Bounds(self.memory_kib, self.passes, self.lanes)) }
    }

    pub(super) fn derive(self, passphrase: &Passphrase, salt: &[u8; 16]) -> Result<Secret, KdfError> {
        let checked = self.checked()?;
        let failed = |_| KdfError::Failed(checked.memory_kib / 1024);
        let params = Params::new(checked.memory_kib, checked.passes, checked.lanes, Some(32)).map_err(failed)?;
        let mut out = zeroize::Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose(), salt, &mut *out)
            .map_err(failed)?;
        Secret::from_slice(&*out).ok_or(KdfError::Failed(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_hold_before_memory_is_taken() {
        let huge = KdfParams { memory_kib: u32::MAX, passes: 3, lanes: 4 };
        assert!(matches!(huge.checked(), Err(KdfError::Bounds(..))));
        assert!(KdfParams { memory_kib: 8191, ..KdfParams::default() }.checked().is_err());
        assert!(KdfParams { passes: 0, ..KdfParams::default() }.checked().is_err());
        assert!(KdfParams { lanes: 17, ..KdfParams::default() }.checked().is_err());
        assert!(KdfParams::default().checked().is_ok());
    }
}
