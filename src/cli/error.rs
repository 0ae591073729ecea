//! The one error at the edge: what could not be done, its causes, one hint, the exit code.

use std::error::Error;
use std::io;

use super::Ui;
use crate::acts::ActError;
use crate::register::OpenError;
use crate::store::StoreError;
use crate::vault::UnlockError;

/// Why a command failed, ready to be shown.
#[derive(Debug)]
pub(crate) struct CliError {
    what: String,
    causes: Vec<String>,
    hint: Option<String>,
    exit: u8,
    quiet: bool,
}

/// Exit codes; stable.
pub(crate) mod exit {
    /// Could not do it.
    pub(crate) const FAILED: u8 = 1;
    /// Wrong command line.
    pub(crate) const USAGE: u8 = 2;
    /// Wrong passphrase.
    pub(crate) const PASSPHRASE: u8 = 3;
    /// Integrity failure.
    pub(crate) const INTEGRITY: u8 = 4;
}

impl CliError {
    /// A failure in a sentence.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), causes: Vec::new(), hint: None, exit: exit::FAILED, quiet: false }
    }

    /// A command line that cannot be meant.
    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self { exit: exit::USAGE, ..Self::new(what) }
    }

    /// A failed write: quiet when the reader went away.
    pub(crate) fn output(error: io::Error) -> Self {
        let quiet = error.kind() == io::ErrorKind::BrokenPipe;
        Self { quiet, exit: if quiet { 0 } else { exit::FAILED }, ..Self::new("cannot write the result").caused(&error) }
    }

    /// With the causes of an error, outermost first.
    #[must_use]
    pub(crate) fn caused(mut self, error: &dyn Error) -> Self {
        let mut next = Some(error);
        while let Some(cause) = next {
            self.causes.push(cause.to_string());
            next = cause.source();
        }
        self
    }

    /// With one more cause in words.
    #[must_use]
    pub(crate) fn because(mut self, cause: impl Into<String>) -> Self {
        self.causes.push(cause.into());
        self
    }

    /// With a hint.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With another exit code.
    #[must_use]
    pub(crate) fn with_exit(mut self, exit: u8) -> Self {
        self.exit = exit;
        self
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> u8 {
        self.exit
    }

    /// Says what could not be done, on standard error.
    pub(crate) fn print(&self, ui: &mut Ui) {
        if self.quiet {
            return;
        }
        // If standard error is gone there is nobody left to tell.
        let _ = ui.err_text(&self.text());
    }

    /// What could not be done, its causes, the hint.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("greffe: {}\n", self.what);
        for cause in &self.causes {
            text.push_str(&format!("Caused by: {cause}\n"));
        }
        if let Some(hint) = &self.hint {
            text.push_str(&format!("Hint: {hint}\n"));
        }
        text
    }
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> Self {
        let base = Self::new("the register cannot be used").caused(&error);
        match &error {
            StoreError::Missing(_) => base.hint("give its directory with --register DIR, or create one: greffe init DIR"),
            StoreError::MissingFile(_) => base
                .with_exit(exit::INTEGRITY)
                .hint("do not create anything in its place; restore the directory from the newest backup that verifies"),
            StoreError::Exists(_) => base.hint("choose a directory that does not exist yet; an existing register is never overwritten"),
            StoreError::Locked => base.hint("wait until it has finished, or close it"),
            StoreError::Network(_) => base.hint(
                "move the register to a local disk; a security officer can override with --allow-network-filesystem, which is recorded",
            ),
            StoreError::Newer { .. } => base.hint("use the greffe that wrote it, or a later one"),
            StoreError::Damaged(_) => base
                .with_exit(exit::INTEGRITY)
                .hint("nothing was changed; keep this copy as evidence and restore the newest backup that verifies"),
            StoreError::Cipher(_) => base.hint("build greffe with the library it names in Cargo.toml"),
            StoreError::Clock { .. } => base.hint("set the machine's clock right; nothing was recorded"),
            StoreError::Io { .. } | StoreError::Sql(_) => base,
        }
    }
}

impl From<ActError> for CliError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Refused(refusal) => {
                let base = Self::new("refused: nothing was recorded").because(refusal.to_string());
                match refusal.the_hint() {
                    Some(hint) => base.hint(hint),
                    None => base,
                }
            }
            ActError::Store(error) => error.into(),
            error @ ActError::Role { .. } => {
                Self::new("refused: nothing was recorded").caused(&error).hint("`greffe officer list` shows who holds which role")
            }
            error @ ActError::Payload => Self::new("the act was not recorded").caused(&error),
        }
    }
}

impl From<OpenError> for CliError {
    fn from(error: OpenError) -> Self {
        let base = Self::new("the register was not opened").caused(&error);
        match error {
            OpenError::Store(error) => error.into(),
            OpenError::Act(error) => error.into(),
            OpenError::KeyFile(_) => base
                .with_exit(exit::INTEGRITY)
                .hint("nothing was changed; put back register.keys from the newest backup that verifies"),
            OpenError::Unlock(UnlockError::WrongPassphrase(_)) => base
                .with_exit(exit::PASSPHRASE)
                .hint("nothing was changed; two recovery sheets can give a new one: greffe officer recover"),
            OpenError::Unlock(UnlockError::WrongSheets) => {
                base.with_exit(exit::PASSPHRASE).hint("take two different sheets of this register")
            }
            OpenError::Unlock(UnlockError::Altered(_)) => base
                .with_exit(exit::INTEGRITY)
                .hint("nothing was changed; put back register.keys from the newest backup that verifies"),
            OpenError::Unlock(UnlockError::NoSlot(_)) => base.hint("`--officer ID` names an officer of this register"),
            OpenError::WhichOfficer(_) => base.hint("name yours with --officer ID or GREFFE_OFFICER"),
            OpenError::Asking(_) => base.hint("run greffe in a terminal, or give --passphrase-file FILE"),
            OpenError::Faults(_) => base
                .with_exit(exit::INTEGRITY)
                .hint("nothing was changed; `greffe journal verify` names everything that does not fit and says what to do"),
            OpenError::Unlock(_) | OpenError::Passphrase(_) | OpenError::Ended(_) | OpenError::Kdf(_) => base,
        }
    }
}
