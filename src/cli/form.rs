//! The forms a result can take, and which commands give more than text and JSON.

use std::path::Path;

use clap::ValueEnum;

use super::{CliError, Context};
use crate::register::{self, Register};
use crate::reports::Report;
use crate::reports::meta::journal_head;
use crate::reports::paper::{self, Cell, Fact, House, Paper};
use crate::reports::render::page::{self, Page};

/// The forms for reading on a terminal or by a program: every command has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// For reading.
    Text,
    /// For programs.
    Json,
}

/// Every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For reading
    Text,
    /// For programs; keys are stable
    Json,
    /// The main table, for a workbook
    Csv,
    /// A page for a browser
    Html,
    /// A paper to file and sign
    Pdf,
    /// A workbook
    Xlsx,
    /// Dates for a calendar
    Ics,
}

/// What separates the values of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Separator {
    Comma,
    Semicolon,
    Tab,
}

impl Form {
    /// The form that the ending of a file's name tells.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(match ending.as_str() {
            "txt" => Self::Text,
            "json" => Self::Json,
            "csv" => Self::Csv,
            "html" | "htm" => Self::Html,
            "pdf" => Self::Pdf,
            "xlsx" => Self::Xlsx,
            "ics" => Self::Ics,
            _ => return None,
        })
    }

    /// Whether it is made of a paper.
    pub(super) fn is_page(self) -> bool {
        self.page().is_some()
    }

    fn page(self) -> Option<Page> {
        match self {
            Self::Text | Self::Json => None,
            Self::Csv => Some(Page::Csv),
            Self::Html => Some(Page::Html),
            Self::Pdf => Some(Page::Pdf),
            Self::Xlsx => Some(Page::Xlsx),
            Self::Ics => Some(Page::Ics),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::Html => "HTML",
            Self::Pdf => "PDF",
            Self::Xlsx => "XLSX",
            Self::Ics => "ICS",
        }
    }
}

/// The commands whose result is a paper, besides `report …` and `form …`: all forms but calendars.
const PAPERS: &[&str] = &[
    "audit close",
    "audit difference",
    "audit follow-up",
    "audit run",
    "audit show",
    "exchanges",
    "forecast",
    "inspect",
    "inventory close",
    "inventory show",
    "review close",
    "review difference",
    "review follow-up",
    "review run",
    "review show",
];

/// The commands whose result is a list under another name than `list`, whatever they are asked.
const LISTS: &[&str] = &[
    "access requests",
    "briefing due",
    "container log",
    "document declassifications",
    "document destructions",
    "document history",
    "document transmittals",
    "log presence",
    "log quarantine",
    "policy history",
];

/// Whether a command gives a form, before anything is done.
fn gives(path: &str, form: Form) -> bool {
    let paper = PAPERS.contains(&path) || path.starts_with("report ") || path.starts_with("form ");
    match form {
        Form::Text | Form::Json => true,
        Form::Csv | Form::Xlsx => paper || path.ends_with(" list") || LISTS.contains(&path),
        Form::Html | Form::Pdf => paper,
        Form::Ics => path == "report calendar",
    }
}

impl Context<'_> {
    /// The form the result is wanted in.
    pub(crate) fn form(&self) -> Form {
        self.wanted_form().unwrap_or(Form::Text)
    }

    /// Refuses a form that the command does not give, or that a terminal does not show, before anything is done.
    pub(super) fn check_form(&mut self, path: &str) -> Result<(), CliError> {
        let form = self.form();
        if !gives(path, form) {
            return Err(CliError::usage(format!("greffe {path} gives no {}", form.name()))
                .hint("text and JSON are given by every command; README.md, Reports, tells which papers there are"));
        }
        if form == Form::Pdf && !page::HAS_PDF {
            return Err(CliError::new("this program was built without PDF")
                .hint("write HTML and print it, or build with the feature pdf, which is the default"));
        }
        if matches!(form, Form::Pdf | Form::Xlsx) && self.to_stdout() && self.ui().out_is_terminal() {
            return Err(CliError::usage(format!("{} is not for a terminal", form.name())).hint(format!(
                "write it to a file: -o {}.{}",
                path.replace(' ', "-"),
                form.name().to_ascii_lowercase()
            )));
        }
        self.check_folder()
    }

    /// Makes a report the command's result, in the form that is wanted.
    pub(crate) fn report(&mut self, register: &Register, report: &impl Report) -> Result<(), CliError> {
        match self.form() {
            Form::Json => self.json(report),
            Form::Text => {
                let text = report.text(self.texts());
                self.text(&text);
                Ok(())
            }
            _ => {
                let paper = report.paper(&house(register)?, self.texts());
                self.paper(&paper)
            }
        }
    }

    /// Makes a paper the command's result, in the form that is wanted and is neither text nor JSON.
    pub(crate) fn paper(&mut self, paper: &Paper) -> Result<(), CliError> {
        let Some(form) = self.form().page() else { return Err(CliError::new("a paper is neither text nor JSON")) };
        let separator = self.separator().map(|s| match s {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        });
        let bytes = page::bytes(paper, form, separator).map_err(|e| CliError::new("the paper cannot be made").caused(&e))?;
        self.bytes(bytes);
        Ok(())
    }
}

/// What a list states about itself: whose register it is of, and how that stood.
pub(super) struct About {
    house: House,
    facts: [(&'static str, String); 3],
    footer: (u64, String),
}

impl About {
    /// What lists of an opened register state.
    pub(super) fn of(register: &Register) -> Result<Self, CliError> {
        let (size, root) = journal_head(register.db())?;
        let zone = register.zone().name().to_owned();
        let facts = [
            ("label-register", register.id().to_owned()),
            ("label-officer", register.officer().to_owned()),
            ("label-time-zone", zone),
        ];
        Ok(Self { house: house(register)?, facts, footer: (size, root) })
    }
}

impl Context<'_> {
    /// A paper for a list: its title, and what is known of the register. The list of the checks is of none.
    pub(super) fn list_paper(&self, title: &str) -> Paper {
        let texts = self.texts();
        let Some(about) = self.about() else {
            return Paper::bare("list", title.to_owned(), &House::default(), self.now(), texts);
        };
        let mut paper = Paper::bare("list", title.to_owned(), &about.house, self.now(), texts);
        paper.footer = paper::journal(about.footer.0, &about.footer.1, texts);
        let made = Fact::new(texts.get("label-made-on", &[]), Cell::of(&self.now().to_string()));
        paper.facts =
            about.facts.iter().map(|(term, value)| Fact::new(texts.get(term, &[]), value.clone())).chain([made]).collect();
        paper
    }
}

/// What the register says of its papers today.
pub(crate) fn house(register: &Register) -> Result<House, CliError> {
    let policies = register::policies(register.db())?;
    let text = |name| policies.text(name, register.today()).to_owned();
    Ok(House { service: text("paper-service"), marking: text("paper-marking") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_is_a_command() {
        let all = super::super::command();
        for path in PAPERS.iter().chain(LISTS) {
            let found = path.split(' ').try_fold(&all, |at, word| at.find_subcommand(word));
            assert!(found.is_some(), "{path}");
        }
    }

    #[test]
    fn the_ending_of_a_file_tells_its_form() {
        for (name, form) in [
            ("a.PDF", Some(Form::Pdf)),
            ("b.htm", Some(Form::Html)),
            ("c.x.csv", Some(Form::Csv)),
            ("d", None),
            (".pdf", None),
            ("e.doc", None),
        ] {
            assert_eq!(Form::of(Path::new(name)), form, "{name}");
        }
    }
}
