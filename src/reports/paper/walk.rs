//! Every text of a paper through one function: to make it harmless, or to show what a font lacks.

use super::{Block, Cell, Fact, FindingCard, Paper, Table};
use crate::i18n::locale;

/// What changes a text.
type With<'a> = &'a dyn Fn(&mut String);

impl Paper {
    /// The paper with every text changed. SVG is left as it is: [`Paper::map_svg`].
    #[must_use]
    pub fn map(mut self, with: With<'_>) -> Self {
        for text in [&mut self.title, &mut self.subtitle, &mut self.service, &mut self.marking, &mut self.footer] {
            with(text);
        }
        facts(&mut self.facts, with);
        blocks(&mut self.blocks, with);
        self.sheets.iter_mut().for_each(|t| table(t, with));
        for date in &mut self.dates {
            with(&mut date.title);
            with(&mut date.text);
        }
        self
    }

    /// The paper with headings that begin at level 1 and skip none: what readers who move by headings need, and PDF/UA-1 asks.
    #[must_use]
    pub fn levelled(mut self) -> Self {
        let mut last = 0;
        for block in &mut self.blocks {
            if let Block::Heading { level, .. } = block {
                *level = (*level).clamp(1, last + 1).min(3);
                last = *level;
            }
        }
        self
    }

    /// The paper with the SVG of its pictures changed.
    #[must_use]
    pub fn map_svg(mut self, with: With<'_>) -> Self {
        svg(&mut self.blocks, with);
        self
    }
}

fn svg(all: &mut [Block], with: With<'_>) {
    for block in all {
        match block {
            Block::Picture(picture) => with(&mut picture.svg),
            Block::Grid { boxes, .. } => boxes.iter_mut().for_each(|b| svg(b, with)),
            _ => {}
        }
    }
}

fn facts(all: &mut [Fact], with: With<'_>) {
    for fact in all {
        with(&mut fact.term);
        cell(&mut fact.value, with);
    }
}

fn cell(one: &mut Cell, with: With<'_>) {
    match one {
        Cell::Text(text) | Cell::Mark { word: text, .. } => with(text),
        // What is a moment is told by the language, not as it is written.
        Cell::Moment(text) if locale::is_moment(text) => {}
        Cell::Moment(text) => with(text),
        Cell::Lines(lines) => lines.iter_mut().for_each(with),
        Cell::Empty | Cell::Number(_) | Cell::Decimal(_) | Cell::Day(_) | Cell::Tick => {}
    }
}

fn table(one: &mut Table, with: With<'_>) {
    with(&mut one.title);
    with(&mut one.empty);
    one.columns.iter_mut().for_each(|c| with(&mut c.title));
    one.rows.iter_mut().flatten().for_each(|c| cell(c, with));
}

fn finding(card: &mut FindingCard, with: With<'_>) {
    let FindingCard {
        id,
        check,
        tone: _,
        severity,
        certainty,
        state,
        title,
        message,
        words,
        evidence,
        more,
        basis,
        change,
        remedy,
    } = card;
    for text in [id, check, severity, certainty, state, title, message, basis, change, remedy] {
        with(text);
    }
    words.iter_mut().chain(evidence).chain(more).for_each(with);
}

fn blocks(all: &mut [Block], with: With<'_>) {
    for block in all {
        match block {
            Block::Heading { text, .. } | Block::Text { text } | Block::Note { text, .. } => with(text),
            Block::Facts { facts: all } => facts(all, with),
            Block::List { items, .. } => items.iter_mut().for_each(with),
            Block::Table(one) => table(one, with),
            Block::Picture(picture) => {
                with(&mut picture.title);
                with(&mut picture.text);
                table(&mut picture.data, with);
            }
            Block::Finding(card) => finding(card, with),
            Block::Signatures { boxes } => boxes.iter_mut().for_each(|b| {
                with(&mut b.role);
                with(&mut b.name);
            }),
            Block::Fill { label, .. } => with(label),
            Block::Grid { boxes, .. } => boxes.iter_mut().for_each(|b| blocks(b, with)),
            Block::Code(code) => with(&mut code.text),
            Block::Cut | Block::Break => {}
        }
    }
}
