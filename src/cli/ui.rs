//! The terminal, injected: results on one writer, everything else on the other.

use std::io::{self, BufRead, IsTerminal, Write};

use zeroize::Zeroizing;

use super::CliError;

/// Where a command writes and whom it asks.
pub struct Ui {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    input: Box<dyn BufRead>,
    out_is_terminal: bool,
    err_is_terminal: bool,
    asks: bool,
}

impl Ui {
    /// The process's own standard streams.
    pub fn process() -> Self {
        Self {
            out: Box::new(io::stdout()),
            err: Box::new(io::stderr()),
            input: Box::new(io::BufReader::new(io::stdin())),
            out_is_terminal: io::stdout().is_terminal(),
            err_is_terminal: io::stderr().is_terminal(),
            asks: io::stdin().is_terminal(),
        }
    }

    /// Writes a result that is text.
    pub(crate) fn out_text(&mut self, text: &str) -> Result<(), CliError> {
        self.out_bytes(text.as_bytes())
    }

    /// Writes a result.
    pub(crate) fn out_bytes(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.out.write_all(bytes).and_then(|()| self.out.flush()).map_err(CliError::output)
    }

    /// Writes a remark, a hint, an error.
    pub(crate) fn err_text(&mut self, text: &str) -> Result<(), CliError> {
        self.err.write_all(text.as_bytes()).and_then(|()| self.err.flush()).map_err(CliError::output)
    }

    /// Whether results go to a terminal.
    pub(crate) fn out_is_terminal(&self) -> bool {
        self.out_is_terminal
    }

    /// Whether remarks go to a terminal: then progress may be shown.
    pub(crate) fn err_is_terminal(&self) -> bool {
        self.err_is_terminal
    }

    /// Whether somebody can be asked.
    pub(crate) fn asks(&self) -> bool {
        self.asks
    }

    /// Asks a question and gives the answer without its line end; `None` when the answers have ended.
    pub(crate) fn ask_line(&mut self, question: &str) -> Result<Option<String>, CliError> {
        self.err_text(&format!("{question} "))?;
        let mut line = String::new();
        // A line longer than any answer is one that somebody's program wrote.
        let read = io::Read::take(&mut self.input, 4096).read_line(&mut line);
        match read {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned())),
            Err(error) => Err(CliError::new("the answer cannot be read").caused(&error)),
        }
    }

    /// Asks for a secret without showing it; `None` when nobody can be asked.
    pub(crate) fn ask_secret(&self, prompt: &str) -> Option<io::Result<Zeroizing<String>>> {
        self.asks.then(|| rpassword::prompt_password(format!("{prompt}: ")).map(Zeroizing::new))
    }
}
