//! A paper as text: for a terminal and for a printer without typesetting. Imported text is made harmless here.

use comfy_table::{ContentArrangement, Table as Grid, presets};

use crate::domain::printable;
use crate::i18n::{Lang, Texts};
use crate::reports::paper::{Block, Cell, Fact, Paper, Table};

/// The width lines are filled to.
const WIDTH: usize = 100;

/// A paper as text.
pub fn paper_text(paper: &Paper, texts: &Texts) -> String {
    let mut page = Page { lang: texts.lang(), paper, out: String::new() };
    let title = [paper.title.as_str(), paper.subtitle.as_str()].join(" ");
    if !paper.service.is_empty() {
        page.line(&paper.service);
    }
    page.underlined(title.trim(), '=');
    page.line("");
    page.facts(&paper.facts);
    page.blocks(&paper.blocks);
    page.line("");
    page.line(&paper.footer);
    page.out
}

struct Page<'p> {
    lang: Lang,
    paper: &'p Paper,
    out: String,
}

impl Page<'_> {
    /// A line, or the lines of a text that has several.
    fn line(&mut self, text: &str) {
        for line in text.split('\n') {
            self.out.push_str(printable(line).trim_end());
            self.out.push('\n');
        }
    }

    fn underlined(&mut self, text: &str, with: char) {
        self.line(text);
        self.line(&with.to_string().repeat(printable(text).chars().count()));
    }

    /// A paragraph, broken between words.
    fn filled(&mut self, text: &str, before: &str) {
        for paragraph in text.split('\n') {
            let mut line = before.to_owned();
            let indent = " ".repeat(before.chars().count());
            for word in printable(paragraph).split(' ') {
                let empty = line.trim().is_empty() || line == before;
                if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                    self.line(&line);
                    line.clone_from(&indent);
                } else if !empty {
                    line.push(' ');
                }
                line.push_str(word);
            }
            self.line(&line);
        }
    }

    fn facts(&mut self, facts: &[Fact]) {
        let width = facts.iter().map(|f| f.term.chars().count()).max().unwrap_or(0).min(48);
        for fact in facts {
            let shown = fact.value.shown(self.lang);
            for (i, line) in shown.split('\n').enumerate() {
                let term = if i == 0 { fact.term.as_str() } else { "" };
                self.line(&format!("{term:<width$}  {}", printable(line)));
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.title.is_empty() {
            self.line("");
            self.underlined(&table.title, '-');
        }
        if table.rows.is_empty() {
            return self.line(&table.empty);
        }
        let lang = self.lang;
        let lines = |cell: &Cell| cell.shown(lang).split('\n').map(printable).collect::<Vec<_>>().join("\n");
        let mut grid = Grid::new();
        grid.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        grid.set_header(table.columns.iter().map(|c| c.title.clone()));
        for row in &table.rows {
            let blank = row.iter().all(|c| c.shown(lang).trim().is_empty());
            // A row to be written on is a line, not nothing.
            grid.add_row(row.iter().zip(&table.columns).map(|(cell, column)| match blank {
                true => "_".repeat(column.title.chars().count().max(8)),
                false => lines(cell).trim_matches(['\u{a0}', '\n']).to_owned(),
            }));
        }
        let shown: Vec<_> = grid.lines().map(|l| l.strip_prefix(' ').unwrap_or(&l).to_owned()).collect();
        shown.iter().for_each(|l| self.line(l));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } => {
                self.line("");
                self.underlined(text, '-');
            }
            Block::Text { text } => {
                self.line("");
                self.filled(text, "");
            }
            Block::Note { text, .. } => {
                self.line("");
                self.filled(text, "! ");
            }
            Block::Facts { facts } => {
                self.line("");
                self.facts(facts);
            }
            Block::List { ordered, ticks, items } => {
                self.line("");
                for (i, item) in items.iter().enumerate() {
                    let mark = match (ordered, ticks) {
                        (true, _) => format!("{}. ", i + 1),
                        (false, true) => "[ ] ".to_owned(),
                        (false, false) => "- ".to_owned(),
                    };
                    self.filled(item, &mark);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => {
                self.line("");
                self.underlined(&picture.title, '-');
                self.filled(&picture.text, "");
                self.table(&picture.data);
            }
            Block::Finding(card) => {
                self.line("");
                self.line(&format!("[{}, {}] {}  {}", card.severity, card.certainty, card.id, card.title));
                self.filled(&card.message, "  ");
                card.words.iter().for_each(|w| self.filled(w, "  "));
                card.evidence.iter().for_each(|e| self.filled(e, "    "));
                card.more.iter().for_each(|m| self.filled(m, "    "));
                self.filled(&format!("{}: {}", self.paper.words.basis, card.basis), "  ");
                self.filled(&format!("{}: {}", self.paper.words.change, card.change), "  ");
                self.filled(&card.remedy, "  -> ");
            }
            Block::Signatures { boxes } => {
                let words = &self.paper.words;
                for one in boxes {
                    let (name, date, signature) = (&words.name, &words.date, &words.signature);
                    let known = if one.name.is_empty() { "_".repeat(30) } else { one.name.clone() };
                    self.line("");
                    self.line(&one.role);
                    self.line(&format!("{name}: {known}   {date}: {}   {signature}: {}", "_".repeat(12), "_".repeat(24)));
                }
            }
            Block::Fill { label, lines } => {
                self.line("");
                self.line(&format!("{label}: {}", "_".repeat(40)));
                (1..*lines).for_each(|_| self.line(&"_".repeat(60)));
            }
            Block::Grid { boxes, .. } => boxes.iter().for_each(|b| self.blocks(b)),
            Block::Code(code) => self.line(&code.text),
            Block::Cut => {
                self.line("");
                self.line(&format!("- - - - - - - - - - {} - - - - - - - - - -", self.paper.words.cut));
                self.line("");
            }
            Block::Break => {
                self.line("");
                self.line(&"=".repeat(WIDTH));
                self.line("");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Instant;
    use crate::reports::paper::{House, Kind, Signature};

    #[test]
    fn every_block_is_told_and_nothing_imported_moves_the_cursor() {
        let texts = Texts::of(Lang::En);
        let made = Instant::parse("2026-11-23T09:00:00Z").unwrap();
        let mut paper = Paper::bare("x", "Title".into(), &House::default(), made, texts);
        let hostile = "a\u{1b}[2J\u{202e}b";
        let mut table = Table::new("Table", "nothing").column("One", Kind::Text, 1).column("Two", Kind::Text, 1);
        table.row(vec![hostile.into(), Cell::Lines(vec!["x".into(), "y".into()])]);
        table.row(vec![]);
        paper.add(Block::Facts { facts: vec![Fact::new("Term", hostile)] });
        paper.add(table);
        paper.add(Block::Grid { columns: 1, boxes: vec![vec![Block::Text { text: hostile.into() }]] });
        paper.add(Block::List { ordered: false, ticks: true, items: vec![hostile.into()] });
        paper.add(Block::Signatures { boxes: vec![Signature { role: "Registrar".into(), name: hostile.into() }] });
        paper.add(Block::Fill { label: "Remarks".into(), lines: 2 });
        paper.add(Block::Cut);
        let text = paper_text(&paper, texts);
        assert!(text.lines().all(|l| !l.chars().any(|c| c.is_control() || c == '\u{202e}')), "{text:?}");
        assert_eq!(text.matches("\\u{1b}[2J\\u{202e}b").count(), 5, "{text}");
        for there in ["Term  a", "________", "[ ] a", "Registrar", "Remarks: ____", "Cut here"] {
            assert!(text.contains(there), "{there}\n{text}");
        }
    }

    #[test]
    fn a_paragraph_is_broken_between_words_and_a_long_word_stays_whole() {
        let texts = Texts::of(Lang::En);
        let made = Instant::parse("2026-11-23T09:00:00Z").unwrap();
        let mut paper = Paper::bare("x", "T".into(), &House::default(), made, texts);
        paper.text(format!("{} {}", "word ".repeat(40).trim(), "x".repeat(300)));
        let text = paper_text(&paper, texts);
        assert!(text.lines().all(|l| l.chars().count() <= WIDTH || l == "x".repeat(300)), "{text}");
        assert_eq!(text.matches("word").count(), 40);
    }
}
