//! An extract of the register: documents in the order they were registered, each with its copies and where they stand.

use serde::Serialize;

use super::audit::Note;
use super::meta::Meta;
use crate::domain::{Day, Level};
use crate::i18n::Texts;
use crate::store::{Documents, Extract, Sheet, Standing, State};

/// The format's name.
pub const FORMAT: &str = "greffe/register/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterView {
    /// `greffe/register/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// The day it shows the register as known on.
    pub on: String,
    /// What it was narrowed to; nothing is left out otherwise.
    pub narrowed: Narrowed,
    /// Counts of what it shows.
    pub counts: Counts,
    /// The documents, by the day they were registered and the order in which they were recorded.
    pub documents: Vec<DocumentView>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
    /// The whole register by level, year and state, for its picture: nothing the documents do not say.
    #[serde(skip)]
    pub by_year: Vec<Documents>,
}

/// What an extract was narrowed to.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Narrowed {
    pub level: Option<&'static str>,
    pub state: Option<&'static str>,
    pub holder: Option<String>,
    pub container: Option<String>,
    pub room: Option<String>,
    pub originator: Option<String>,
    pub series: Option<String>,
    pub from: Option<String>,
    pub until: Option<String>,
}

impl Narrowed {
    /// Whether nothing narrows it.
    pub fn whole(&self) -> bool {
        let texts = [&self.holder, &self.container, &self.room, &self.originator, &self.series, &self.from, &self.until];
        self.level.is_none() && self.state.is_none() && texts.iter().all(|t| t.is_none())
    }
}

/// What was counted.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub documents: u64,
    /// Copies shown.
    pub copies: u64,
    /// Copies of the same documents that do not fit what was asked for.
    pub other_copies: u64,
    /// Highest level first; those without any are left out.
    pub levels: Vec<LevelCount>,
}

/// A level's line: documents by their level, copies by their own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct LevelCount {
    pub level: &'static str,
    pub documents: u64,
    pub here: u64,
    pub lent: u64,
    pub sent: u64,
    pub missing: u64,
    pub archived: u64,
    pub destroyed: u64,
}

/// A document.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct DocumentView {
    pub number: String,
    pub series: Option<String>,
    pub registered: String,
    pub received: Option<String>,
    pub dated: Option<String>,
    pub level: String,
    pub regime: String,
    pub verbatim: String,
    pub caveats: String,
    pub releasable: String,
    pub originator: String,
    pub reference: String,
    pub title: String,
    pub direction: String,
    pub correspondent: String,
    pub channel: String,
    pub pages: Option<u64>,
    pub medium: String,
    pub taken_over: bool,
    pub copies: Vec<CopyView>,
    pub other_copies: u64,
    pub entry: u64,
}

/// A copy.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct CopyView {
    pub copy: u32,
    pub kind: String,
    pub level: String,
    pub pages: Option<u64>,
    /// `here`, `lent`, `sent`, `missing`, `archived`, `destroyed`.
    pub state: &'static str,
    pub container: Option<String>,
    pub room: Option<String>,
    pub holder: Option<String>,
    pub correspondent: Option<String>,
    pub due: Option<String>,
    pub since: String,
    pub entry: u64,
}

/// Puts an extract in words, as known at the end of a day; beside it the whole register as [`crate::store::documents`] counts it.
pub fn view(wanted: &Extract, sheets: Vec<Sheet>, by_year: Vec<Documents>, on: Day, meta: Meta, texts: &Texts) -> RegisterView {
    let counts = counts(&sheets);
    let text = |day: Option<Day>| day.map(|d| d.to_string());
    let code = |state: State| State::CODES.into_iter().find(|code| State::parse(code) == Some(state));
    RegisterView {
        format: FORMAT,
        meta,
        on: on.to_string(),
        narrowed: Narrowed {
            level: wanted.level.map(Level::belgian),
            state: wanted.state.and_then(code),
            holder: wanted.holder.clone(),
            container: wanted.container.clone(),
            room: wanted.room.clone(),
            originator: wanted.originator.clone(),
            series: wanted.series.clone(),
            from: text(wanted.from),
            until: text(wanted.until),
        },
        counts,
        not_concluded: not_concluded(&sheets, texts),
        documents: sheets.into_iter().map(document).collect(),
        by_year,
    }
}

fn counts(sheets: &[Sheet]) -> Counts {
    let mut levels: Vec<_> = (0..=4).rev().filter_map(Level::of_rank).map(|level| (level, LevelCount::default())).collect();
    let mut of = |level: Level, count: &dyn Fn(&mut LevelCount)| {
        levels.iter_mut().filter(|(at, _)| *at == level).for_each(|(at, line)| {
            line.level = at.belgian();
            count(line);
        });
    };
    for sheet in sheets {
        of(sheet.level, &|line| line.documents += 1);
        for copy in &sheet.copies {
            of(copy.level, &|line| *line.of(copy.state) += 1);
        }
    }
    Counts {
        documents: sheets.len() as u64,
        copies: sheets.iter().map(|s| s.copies.len() as u64).sum(),
        other_copies: sheets.iter().map(|s| s.others).sum(),
        levels: levels.into_iter().map(|(_, line)| line).filter(|line| !line.level.is_empty()).collect(),
    }
}

impl LevelCount {
    fn of(&mut self, state: &str) -> &mut u64 {
        match state {
            "lent" => &mut self.lent,
            "sent" => &mut self.sent,
            "missing" => &mut self.missing,
            "archived" => &mut self.archived,
            "destroyed" => &mut self.destroyed,
            _ => &mut self.here,
        }
    }

    /// Its copies by state, in the order of [`State::CODES`].
    pub fn states(&self) -> [u64; 6] {
        [self.here, self.lent, self.sent, self.missing, self.archived, self.destroyed]
    }
}

fn document(sheet: Sheet) -> DocumentView {
    DocumentView {
        number: sheet.number,
        series: sheet.series,
        registered: sheet.registered,
        received: sheet.received,
        dated: sheet.dated,
        level: sheet.words,
        regime: sheet.regime,
        verbatim: sheet.verbatim,
        caveats: sheet.caveats,
        releasable: sheet.releasable,
        originator: sheet.originator,
        reference: sheet.reference,
        title: sheet.title,
        direction: sheet.direction,
        correspondent: sheet.correspondent,
        channel: sheet.channel,
        pages: sheet.pages,
        medium: sheet.medium,
        taken_over: sheet.taken_over,
        copies: sheet.copies.into_iter().map(copy).collect(),
        other_copies: sheet.others,
        entry: sheet.n,
    }
}

fn copy(copy: Standing) -> CopyView {
    CopyView {
        copy: copy.copy,
        kind: copy.kind,
        level: copy.words,
        pages: copy.pages,
        state: copy.state,
        container: copy.container,
        room: copy.room,
        holder: copy.holder,
        correspondent: copy.correspondent,
        due: copy.due,
        since: copy.since,
        entry: copy.n,
    }
}

fn not_concluded(sheets: &[Sheet], texts: &Texts) -> Vec<Note> {
    let nowhere = |c: &&Standing| c.state == "here" && c.container.is_none() && c.holder.is_none();
    let placeless = sheets.iter().flat_map(|s| &s.copies).filter(nowhere).count();
    let taken_over = sheets.iter().filter(|s| s.taken_over).count();
    let counted = [("register-note-no-place", placeless), ("register-note-taken-over", taken_over)];
    let some = counted.into_iter().filter(|(_, n)| *n > 0);
    some.map(|(key, n)| Note { code: key.to_owned(), text: texts.get(key, &[("count", n.into())]) }).collect()
}
