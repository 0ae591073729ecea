//! What every command has at hand: the global options, the terminal, the moment, a way to open the register.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use zeroize::Zeroizing;

use super::form::About;
use super::{CliError, Form, Format, Global, Separator, Ui, clock};
use crate::acts::{self, Act};
use crate::domain::Instant;
use crate::i18n::{Lang, Texts};
use crate::journal::Stamp;
use crate::register::{self, Key, OpenError, Opening, Register};
use crate::store::{Access, network_file_system};
use crate::vault::{Passphrase, Sheet};

/// One run of one command.
pub(crate) struct Context<'u> {
    global: Global,
    ui: &'u mut Ui,
    now: Instant,
    lang: Lang,
    result: Vec<u8>,
    /// Whether the result is a form of a paper.
    paged: bool,
    /// What lists say of the register they are of; known once it was opened.
    about: Option<About>,
}

impl<'u> Context<'u> {
    pub(super) fn new(global: Global, ui: &'u mut Ui) -> Self {
        let now = global.now.unwrap_or_else(clock::now);
        let lang = global.lang.unwrap_or_else(language);
        Self { global, ui, now, lang, result: Vec::new(), paged: false, about: None }
    }

    /// The moment of this command.
    pub(crate) fn now(&self) -> Instant {
        self.now
    }

    /// The terminal.
    pub(crate) fn ui(&mut self) -> &mut Ui {
        self.ui
    }

    /// Whether the result is wanted for programs; whatever else it is, a command that has no paper tells it as text.
    pub(crate) fn format(&self) -> Format {
        if self.form() == Form::Json { Format::Json } else { Format::Text }
    }

    /// The form that was asked for, or that the ending of the file tells.
    pub(super) fn wanted_form(&self) -> Option<Form> {
        self.global.format.or_else(|| Form::of(&self.global.output))
    }

    /// Whether the result goes to standard output.
    pub(super) fn to_stdout(&self) -> bool {
        self.global.output == Path::new("-")
    }

    /// What a list says of the register that was opened, if one was.
    pub(super) fn about(&self) -> Option<&About> {
        self.about.as_ref()
    }

    /// Refuses a file in a folder that does not exist, before anything is done whose result would then have no place.
    pub(super) fn check_folder(&self) -> Result<(), CliError> {
        let folder = self.global.output.parent().filter(|folder| !folder.as_os_str().is_empty());
        match folder {
            Some(folder) if !self.to_stdout() && !folder.is_dir() => {
                Err(CliError::new(format!("cannot write {}", self.global.output.display()))
                    .because(format!("{} is not a folder", folder.display()))
                    .hint("nothing was done; make the folder first"))
            }
            _ => Ok(()),
        }
    }

    /// What separates the values of CSV, if that was said.
    pub(super) fn separator(&self) -> Option<Separator> {
        self.global.separator
    }

    /// Texts in the reader's language.
    pub(crate) fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// Whether remarks and progress are unwanted.
    pub(crate) fn quiet(&self) -> bool {
        self.global.quiet
    }

    /// Whether a register was named.
    pub(crate) fn has_register(&self) -> bool {
        self.global.register.is_some()
    }

    /// Adds a line of the result in text form.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        self.text(line.as_ref());
        self.result.push(b'\n');
    }

    /// Adds text of the result as it is.
    pub(crate) fn text(&mut self, text: &str) {
        self.result.extend_from_slice(text.as_bytes());
    }

    /// Makes a form of a paper the result.
    pub(super) fn bytes(&mut self, bytes: Vec<u8>) {
        self.paged = true;
        self.result.extend(bytes);
    }

    /// Makes the result a JSON document.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> Result<(), CliError> {
        let text = serde_json::to_string_pretty(value).map_err(|e| CliError::new("cannot write the result").caused(&e))?;
        self.line(text);
        Ok(())
    }

    /// A remark on standard error, unless `--quiet`.
    pub(crate) fn remark(&mut self, text: &str) -> Result<(), CliError> {
        if self.global.quiet { Ok(()) } else { self.ui.err_text(&format!("{text}\n")) }
    }

    /// Writes the result where it is wanted.
    pub(super) fn finish(&mut self) -> Result<(), CliError> {
        if self.result.is_empty() {
            return Ok(());
        }
        if self.form().is_page() && !self.paged {
            // Text under the ending of another form would be taken for that form.
            return Err(CliError::new("the command made a text where another form was asked for; nothing was written"));
        }
        if self.to_stdout() {
            return self.ui.out_bytes(&self.result);
        }
        let path = self.global.output.clone();
        write_private(&path, &self.result)?;
        self.remark(&format!("written to {}", path.display()))
    }

    /// Opens the register for reading.
    pub(crate) fn reading(&mut self) -> Result<Register, CliError> {
        self.open(Access::Read, false)
    }

    /// Opens the register for writing.
    pub(crate) fn writing(&mut self) -> Result<Register, CliError> {
        self.open(Access::Write, false)
    }

    /// Opens the register for verification: faults of the light checks do not stop it.
    pub(crate) fn verifying(&mut self) -> Result<Register, CliError> {
        self.open(Access::Read, true)
    }

    fn open(&mut self, access: Access, despite_faults: bool) -> Result<Register, CliError> {
        let path = self.register_path()?;
        let asks = self.asking();
        let mut register = register::open(&Opening {
            path: &path,
            key: Key::Officer { officer: self.global.officer.as_deref(), passphrase: &|officer| asks.passphrase(officer) },
            access,
            now: self.now,
            allow_network: self.global.allow_network_filesystem,
            despite_faults,
        })?;
        self.record_network_override(&path, &mut register, access)?;
        if let Some(migrated) = register.migrated() {
            let copy = migrated.copy.display();
            let (from, to) = (migrated.from, migrated.to);
            self.remark(&format!("the register was brought from format {from} to format {to}; a copy as it was is in {copy}"))?;
        }
        if register.completed_keys() {
            self.remark("a change of keys that was cut off is now complete: the new passphrase counts from here on")?;
        }
        for loose in register.dir().loose_permissions() {
            self.remark(&format!("warning: others than its owner may open {}; chmod go= closes it", loose.display()))?;
        }
        if self.form().is_page() {
            self.about = Some(About::of(&register)?);
        }
        Ok(register)
    }

    /// Runs what asks for an officer's passphrase itself: for copies, which are no register of their own.
    pub(crate) fn with_key<T>(&self, run: impl FnOnce(Key<'_>) -> T) -> T {
        let asks = self.asking();
        run(Key::Officer { officer: self.global.officer.as_deref(), passphrase: &|officer| asks.passphrase(officer) })
    }

    /// Whether a network file system was allowed on the command line.
    pub(crate) fn allows_network(&self) -> bool {
        self.global.allow_network_filesystem
    }

    /// Opens the register with two recovery sheets.
    pub(crate) fn recovering(&mut self, a: &Sheet, b: &Sheet) -> Result<Register, CliError> {
        let path = self.register_path()?;
        Ok(register::open(&Opening {
            path: &path,
            key: Key::Sheets(a, b),
            access: Access::Write,
            now: self.now,
            allow_network: self.global.allow_network_filesystem,
            despite_faults: false,
        })?)
    }

    fn record_network_override(&self, path: &Path, register: &mut Register, access: Access) -> Result<(), CliError> {
        let Some(file_system) = network_file_system(path).filter(|_| self.global.allow_network_filesystem) else {
            return Ok(());
        };
        if access == Access::Write && !register.allows_network()? {
            let mut tx = register.begin()?;
            acts::record(&mut tx, &acts::register::AllowNetwork { file_system })?;
            tx.commit()?;
        }
        Ok(())
    }

    fn register_path(&self) -> Result<PathBuf, CliError> {
        self.global.register.clone().ok_or_else(|| {
            CliError::usage("no register was named")
                .hint("give its directory with --register DIR or GREFFE_REGISTER; greffe init DIR creates one")
        })
    }

    /// Records one act and says so.
    pub(crate) fn record<A: Act>(&mut self, act: A) -> Result<Stamp, CliError> {
        self.record_with(|_| Ok(act))
    }

    /// Records one act that is made from the opened register, for what defaults to its day or its settings.
    pub(crate) fn record_with<A: Act>(&mut self, make: impl FnOnce(&Register) -> Result<A, CliError>) -> Result<Stamp, CliError> {
        let mut register = self.writing()?;
        let act = make(&register)?;
        let mut tx = register.begin()?;
        let stamp = acts::record(&mut tx, &act)?;
        tx.commit()?;
        self.recorded(&stamp, A::NAME)?;
        Ok(stamp)
    }

    /// Says that an entry was recorded: its number, and its act.
    pub(crate) fn recorded(&mut self, stamp: &Stamp, act: &str) -> Result<(), CliError> {
        match self.format() {
            Format::Json => self.json(&serde_json::json!({ "entry": stamp.n, "act": act, "at": stamp.at })),
            Format::Text => {
                self.line(format!("entry {}  {act}  recorded {}", stamp.n, stamp.at));
                Ok(())
            }
        }
    }

    fn asking(&self) -> Asking<'_> {
        Asking { file: self.global.passphrase_file.as_deref(), ui: self.ui, texts: self.texts() }
    }

    /// A new passphrase: from a file, or typed twice.
    pub(crate) fn new_passphrase(&mut self, officer: &str, file: Option<&Path>) -> Result<Passphrase, CliError> {
        if let Some(file) = file {
            return Ok(read_passphrase(file)?);
        }
        let asks = Asking { file: None, ..self.asking() };
        let first = asks.ask(&asks.texts.get("passphrase-new", &[("officer", officer.into())]))?;
        let again = asks.ask(&asks.texts.get("passphrase-repeat", &[]))?;
        if first.same(&again) { Ok(first) } else { Err(CliError::new("the two passphrases differ; nothing was changed")) }
    }

    /// The file of `--passphrase-file`, for commands that take their only passphrase from it.
    pub(crate) fn passphrase_file(&self) -> Option<PathBuf> {
        self.global.passphrase_file.clone()
    }

    /// The officer of `--officer`.
    pub(crate) fn officer(&self) -> Option<&str> {
        self.global.officer.as_deref()
    }
}

/// Writes a file only its owner can read, complete or not at all.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    use std::io::Write;
    use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
    let failed = |e: std::io::Error| CliError::new(format!("cannot write {}", path.display())).caused(&e);
    let special = fs::metadata(path).is_ok_and(|m| m.file_type().is_char_device() || m.file_type().is_fifo());
    if special {
        let mut file = fs::OpenOptions::new().write(true).open(path).map_err(failed)?;
        return file.write_all(bytes).and_then(|()| file.flush()).map_err(failed);
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".tmp");
    let beside = PathBuf::from(beside);
    let write = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().map_err(|e| {
        let _ = fs::remove_file(&beside);
        failed(e)
    })
}

/// The language of the environment, English if it is none of ours.
fn language() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    set.and_then(|v| Lang::parse(v.get(..2)?).ok()).unwrap_or(Lang::En)
}

struct Asking<'a> {
    file: Option<&'a Path>,
    ui: &'a Ui,
    texts: &'static Texts,
}

impl Asking<'_> {
    fn passphrase(&self, officer: &str) -> Result<Passphrase, OpenError> {
        match self.file {
            Some(file) => read_passphrase(file),
            None => self.ask(&self.texts.get("passphrase-ask", &[("officer", officer.into())])),
        }
    }

    fn ask(&self, prompt: &str) -> Result<Passphrase, OpenError> {
        let typed = self.ui.ask_secret(prompt).ok_or_else(|| OpenError::Asking("standard input is not a terminal".into()))?;
        let typed = typed.map_err(|e| OpenError::Asking(e.to_string()))?;
        Ok(Passphrase::from_bytes(Zeroizing::new(typed.as_bytes().to_vec()))?)
    }
}

fn read_passphrase(file: &Path) -> Result<Passphrase, OpenError> {
    use std::io::Read;
    let read = || -> std::io::Result<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
        fs::File::open(file)?.take(4096).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|e| OpenError::Asking(format!("{}: {e}", file.display())))?;
    Ok(Passphrase::from_bytes(bytes)?)
}
