//! The first sheet: what the workbook is, whose it is, how it is handled, what the paper says in words, what the other sheets hold.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cells::{self, Formats};
use super::sheet::{self, Part};
use crate::i18n::Texts;
use crate::reports::paper::{Block, Cell, Fact, Paper, Tone};

/// Writes it, with the names of the other sheets and how many texts in them had to be cut.
pub(super) fn write(
    to: &mut Worksheet,
    paper: &Paper,
    sheets: &[(&str, &Part<'_>)],
    cut: u64,
    formats: &Formats,
) -> Result<(), XlsxError> {
    to.set_column_width(0, 34)?;
    to.set_column_width(1, 96)?;
    let mut page = Front { to, formats, paper, row: 0 };
    page.line(&paper.title, Look::Title)?;
    for line in [&paper.subtitle, &paper.service] {
        page.line(line, Look::Term)?;
    }
    page.line(&paper.marking, Look::Warning)?;
    page.row += 1;
    page.facts(&paper.facts)?;
    page.blocks(&paper.blocks)?;
    let texts = Texts::of(paper.lang);
    if cut > 0 {
        page.row += 1;
        page.line(&texts.get("book-cut-count", &[("count", cut.into())]), Look::Warning)?;
    }
    if !sheets.is_empty() {
        page.row += 1;
        page.line(&texts.get("book-sheets", &[]), Look::Term)?;
    }
    for (name, part) in sheets {
        let rows = texts.get("book-rows", &[("count", part.rows.len().into())]);
        page.pair(name, &Cell::text(rows))?;
    }
    page.row += 1;
    page.line(&paper.footer, Look::Quiet)?;
    sheet::page(to, paper, &paper.title, 1);
    Ok(())
}

enum Look {
    Title,
    Term,
    Note,
    Warning,
    Quiet,
}

struct Front<'a> {
    to: &'a mut Worksheet,
    formats: &'a Formats,
    paper: &'a Paper,
    row: u32,
}

impl Front<'_> {
    /// A line of words over both columns; nothing for none.
    fn line(&mut self, text: &str, look: Look) -> Result<(), XlsxError> {
        if text.is_empty() {
            return Ok(());
        }
        let formats = self.formats;
        let format = match look {
            Look::Title => &formats.title,
            Look::Term => &formats.term,
            Look::Note => &formats.note,
            Look::Warning => &formats.warning,
            Look::Quiet => &formats.quiet,
        };
        // Rows of merged cells do not grow with their text: it is given the height it takes.
        let (text, _) = cells::fitting(text, self.paper.lang);
        let wide = if matches!(look, Look::Title) { 85 } else { 125 };
        let lines: usize = text.split('\n').map(|line| line.chars().count().div_ceil(wide).max(1)).sum();
        let high = if matches!(look, Look::Title) { 24.0 } else { 15.5 };
        self.to.merge_range(self.row, 0, self.row, 1, "", format)?;
        self.to.write_string_with_format(self.row, 0, text, format)?;
        self.to.set_row_height(self.row, (lines as f64 * high).min(409.0))?;
        self.row += 1;
        Ok(())
    }

    fn pair(&mut self, term: &str, value: &Cell) -> Result<(), XlsxError> {
        cells::string(self.to, (self.row, 0), term, &self.formats.term, self.formats, self.paper.lang)?;
        cells::write(self.to, (self.row, 1), value, self.formats, self.paper.lang)?;
        self.row += 1;
        Ok(())
    }

    fn facts(&mut self, facts: &[Fact]) -> Result<(), XlsxError> {
        facts.iter().try_for_each(|fact| self.pair(&fact.term, &fact.value))
    }

    /// What a paper says in words. Its tables have sheets of their own; a heading over nothing else is left out.
    fn blocks(&mut self, blocks: &[Block]) -> Result<(), XlsxError> {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading { level, text } => {
                    let below = blocks.iter().skip(at + 1);
                    let own = below.take_while(|b| !matches!(b, Block::Heading { level: next, .. } if next <= level));
                    if own.into_iter().any(|b| self.says(b)) {
                        self.row += 1;
                        self.line(text, Look::Term)?;
                    }
                }
                Block::Text { text } => self.line(text, Look::Note)?,
                Block::Note { tone, text } => {
                    self.line(text, if *tone == Tone::Warning { Look::Warning } else { Look::Note })?;
                }
                Block::Facts { facts } => self.facts(facts)?,
                Block::List { items, .. } => items.iter().try_for_each(|item| self.line(&format!("– {item}"), Look::Note))?,
                Block::Grid { boxes, .. } => boxes.iter().try_for_each(|b| self.blocks(b))?,
                Block::Picture(picture) => {
                    self.line(&picture.title, Look::Term)?;
                    self.line(&picture.text, Look::Note)?;
                }
                Block::Finding(card) if self.paper.sheets.is_empty() => {
                    self.pair(&card.id, &Cell::lines(vec![card.title.clone(), card.message.clone()]))?;
                }
                Block::Code(code) => self.line(&code.text, Look::Note)?,
                Block::Table(_)
                | Block::Finding(_)
                | Block::Signatures { .. }
                | Block::Fill { .. }
                | Block::Cut
                | Block::Break => {}
            }
        }
        Ok(())
    }

    fn says(&self, block: &Block) -> bool {
        match block {
            Block::Text { .. }
            | Block::Note { .. }
            | Block::Facts { .. }
            | Block::List { .. }
            | Block::Code(_)
            | Block::Picture(_) => true,
            Block::Finding(_) => self.paper.sheets.is_empty(),
            Block::Grid { boxes, .. } => boxes.iter().flatten().any(|b| self.says(b)),
            Block::Heading { .. }
            | Block::Table(_)
            | Block::Signatures { .. }
            | Block::Fill { .. }
            | Block::Cut
            | Block::Break => false,
        }
    }
}
