//! The follow-up list as a paper: a line for each thing to follow, what is open first, with a box to tick.

use super::parts::{self, table, word};
use crate::i18n::Texts;
use crate::reports::Report;
use crate::reports::follow_up::{FollowUpView, ItemView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};
use crate::reports::render::follow_up as text;

impl Report for FollowUpView {
    fn text(&self, texts: &Texts) -> String {
        text::follow_up(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("follow-up", word(texts, "extract-follow-up"), house, &self.meta, texts);
        let facts = [("follow-up-open", self.open), ("follow-up-done", self.done)];
        paper.add(Block::Facts { facts: facts.map(|(key, n)| parts::count(key, n, texts)).to_vec() });
        let all = items(self.items.iter(), "extract-follow-up", texts);
        for (key, done) in [("follow-up-open", false), ("follow-up-done", true)] {
            parts::section(&mut paper, items(self.items.iter().filter(|i| i.done == done), key, texts));
        }
        paper.sheets.push(all);
        paper
    }
}

fn items<'v>(all: impl Iterator<Item = &'v ItemView>, title: &str, texts: &Texts) -> Table {
    let columns = [
        ("extract-done", Kind::Text, 1),
        ("extract-what", Kind::Text, 3),
        ("column-person", Kind::Code, 2),
        ("column-about", Kind::Code, 3),
        ("label-state", Kind::Text, 3),
        ("extract-since", Kind::Time, 2),
        ("label-due", Kind::Time, 2),
        ("extract-overdue", Kind::Number, 1),
    ];
    let mut table = table(title, &columns, texts);
    for item in all {
        let state = if matches!(item.what, "finding" | "acceptance") {
            parts::severity(&item.state, texts)
        } else {
            Cell::text(word(texts, &format!("follow-up-state-{}", item.state)))
        };
        table.row(vec![
            if item.done { word(texts, "word-yes").into() } else { Cell::Tick },
            word(texts, &format!("follow-up-{}", item.what)).into(),
            Cell::maybe(item.person.as_deref()),
            Cell::text(&item.subject),
            state,
            Cell::maybe(item.since.as_deref()),
            Cell::maybe(item.due.as_deref()),
            item.overdue_days.map_or(Cell::Empty, Cell::Number),
        ]);
    }
    table
}
