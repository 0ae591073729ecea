//! A month or quarter told twice, as a paper: what differs, and what was recorded how late.

use super::parts::{self, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::difference::{DifferenceView, Grade, LateView};
use crate::reports::finding::FindingView;
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Table};
use crate::reports::render::difference as text;

impl Report for DifferenceView {
    fn text(&self, texts: &Texts) -> String {
        text::difference(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("difference", word(texts, "extract-difference"), house, &self.meta, texts);
        let known = |day: &str| texts.get("as-known-on", &[("date", locale::day_of(day, texts.lang()).into())]);
        let now = self.now.as_deref().map_or_else(|| word(texts, "as-known-now"), known);
        let facts = vec![
            Fact::new(format!("{} ({})", word(texts, "difference-then"), known(&self.then)), self.counts.then),
            Fact::new(format!("{} ({now})", word(texts, "difference-now")), self.counts.now),
            parts::count("difference-same", self.counts.same, texts),
        ];
        paper.add(Block::Facts { facts });
        paper.sheets.push(sheet(self, texts));
        for (title, findings) in [("difference-only-now", &self.only_now), ("difference-only-then", &self.only_then)] {
            paper.heading(word(texts, title));
            none(&mut paper, findings.is_empty(), texts);
            findings.iter().for_each(|f| card(&mut paper, &f.finding, None, &f.late, texts));
        }
        paper.heading(word(texts, "difference-changed"));
        none(&mut paper, self.changed.is_empty(), texts);
        self.changed.iter().for_each(|f| card(&mut paper, &f.finding, Some((&f.then, &f.now)), &f.late, texts));
        let mut late = late(&self.late, texts);
        paper.sheets.push(late.clone());
        paper.heading(std::mem::take(&mut late.title));
        paper.text(texts.get("difference-late-intro", &[("date", locale::day_of(&self.then, texts.lang()).into())]));
        paper.add(late);
        paper
    }
}

fn none(paper: &mut Paper, empty: bool, texts: &Texts) {
    if empty {
        paper.text(word(texts, "word-none"));
    }
}

fn grade(grade: &Grade, texts: &Texts) -> String {
    let of = |kind: &str, code: &str| word(texts, &format!("{kind}-{code}"));
    let evidence = texts.get("difference-evidence", &[("count", grade.evidence.into())]);
    format!("{}, {}, {evidence}", of("severity", grade.severity), of("certainty", grade.certainty))
}

fn lateness(late: &[u64], texts: &Texts) -> String {
    let entries = late.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    match late {
        [] => word(texts, "difference-late-none"),
        _ => texts.get("difference-late", &[("entries", entries.into())]),
    }
}

fn card(paper: &mut Paper, finding: &FindingView, grades: Option<(&Grade, &Grade)>, late: &[u64], texts: &Texts) {
    let mut card = parts::finding_card(finding, texts);
    card.words.extend(grades.map(|(then, now)| format!("{} → {}", grade(then, texts), grade(now, texts))));
    card.words.push(lateness(late, texts));
    paper.add(Block::Finding(Box::new(card)));
}

fn sheet(view: &DifferenceView, texts: &Texts) -> Table {
    let columns = [
        ("extract-change", Kind::Text, 3),
        ("extract-finding", Kind::Code, 2),
        ("label-severity", Kind::Text, 1),
        ("label-certainty", Kind::Text, 1),
        ("extract-message", Kind::Text, 10),
        ("extract-then", Kind::Text, 4),
        ("extract-now", Kind::Text, 4),
        ("difference-late-heading", Kind::Text, 4),
    ];
    let mut table = table("extract-difference", &columns, texts);
    let mut add = |key: &str, f: &FindingView, grades: Option<(&Grade, &Grade)>, late: &[u64]| {
        let told = grades.map(|(then, now)| (grade(then, texts), grade(now, texts)));
        let (then, now) = told.unwrap_or_default();
        table.row(vec![
            word(texts, key).into(),
            Cell::text(&f.id),
            parts::severity(f.severity, texts),
            word(texts, &format!("certainty-{}", f.certainty)).into(),
            Cell::text(&f.message),
            then.into(),
            now.into(),
            Cell::text(late.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")),
        ]);
    };
    view.only_now.iter().for_each(|f| add("difference-only-now", &f.finding, None, &f.late));
    view.only_then.iter().for_each(|f| add("difference-only-then", &f.finding, None, &f.late));
    view.changed.iter().for_each(|f| add("difference-changed", &f.finding, Some((&f.then, &f.now)), &f.late));
    table
}

fn late(all: &[LateView], texts: &Texts) -> Table {
    let columns = [
        ("column-number", Kind::Number, 1),
        ("column-act", Kind::Code, 3),
        ("column-effective", Kind::Time, 2),
        ("column-recorded", Kind::Time, 3),
        ("column-days-late", Kind::Number, 1),
        ("column-about", Kind::Text, 4),
    ];
    let mut table = table("difference-late-heading", &columns, texts);
    for l in all {
        let others = [&l.room, &l.subject].into_iter().flatten();
        let about: Vec<_> = l.people.iter().chain(&l.cards).chain(others).map(String::as_str).collect();
        table.row(vec![
            l.entry.into(),
            l.act.into(),
            l.effective.as_deref().map_or_else(|| "–".into(), Cell::of),
            Cell::of(&l.recorded),
            l.days_late.map_or(Cell::Empty, Cell::Number),
            Cell::text(about.join(", ")),
        ]);
    }
    table
}
