//! What falls due as a paper: a table a month, all of it as data, a date each for a diary.

use super::parts::{fact, table, word};
use crate::domain::Day;
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::calendar::{CalendarView, DueView};
use crate::reports::paper::{Block, Cell, Date, House, Kind, Paper, Table, Tone, Turn};
use crate::reports::render::calendar::calendar as text;

impl Report for CalendarView {
    fn text(&self, texts: &Texts) -> String {
        text(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let lang = texts.lang();
        let mut paper = Paper::new("calendar", word(texts, "report-calendar"), house, &self.meta, texts);
        let day = |text: &str| locale::day_of(text, lang);
        paper.subtitle = format!("{} – {}", day(&self.meta.period.from), day(&self.meta.period.until));
        paper.turn = Turn::Landscape;
        if !self.kinds.is_empty() {
            let kinds: Vec<_> = self.kinds.iter().map(|kind| word(texts, &format!("calendar-kind-{kind}"))).collect();
            paper.facts.push(fact("calendar-kind", kinds.join(", "), texts));
        }
        let overdue = self.due.iter().filter(|due| due.overdue_days.is_some()).count();
        if overdue > 0 {
            let text = texts.get("calendar-overdue", &[("count", overdue.into())]);
            paper.add(Block::Note { tone: Tone::Warning, text });
        }
        if self.due.is_empty() {
            paper.text(word(texts, "due-nothing"));
        }
        for month in self.due.chunk_by(|a, b| a.on.get(..7) == b.on.get(..7)) {
            let name = month.first().map_or_else(String::new, |due| name(&due.on, texts));
            paper.add(self.month(name, month, texts));
        }
        paper.text(word(texts, "calendar-once"));
        paper.sheets.push(sheet(&self.due, texts));
        paper.dates = self.due.iter().filter_map(|due| date(due, &self.meta.register)).collect();
        paper
    }
}

impl CalendarView {
    /// The table of a month: what fits on a page.
    fn month(&self, title: String, due: &[DueView], texts: &Texts) -> Table {
        let mut columns = vec![("column-date", Kind::Time, 2), ("calendar-what", Kind::Text, 6)];
        if self.names {
            columns.push(("column-name", Kind::Text, 3));
        }
        columns.push(("calendar-note", Kind::Text, 4));
        let mut table = table("report-calendar", &columns, texts);
        table.title = title;
        for one in due {
            let name = self.names.then(|| Cell::maybe(one.name.as_deref()));
            let cells = [Cell::of(&one.on), Cell::text(one.text.clone())].into_iter().chain(name).chain([note(one)]);
            table.row(cells.collect());
        }
        table
    }
}

/// The note, marked where it says that something is overdue.
fn note(due: &DueView) -> Cell {
    match due.overdue_days {
        Some(_) => Cell::Mark { tone: "major", word: due.note.clone() },
        None => Cell::text(due.note.clone()),
    }
}

/// `décembre 2026`.
fn name(day: &str, texts: &Texts) -> String {
    let Some((year, month, _)) = locale::iso(day).map(Day::ymd) else { return day.to_owned() };
    format!("{} {year}", texts.get(&format!("month-{month}"), &[]))
}

/// All of it, a row each; what cannot be written in one language only stands beside its code.
fn sheet(due: &[DueView], texts: &Texts) -> Table {
    let columns = [
        ("column-date", Kind::Time, 2),
        ("label-due", Kind::Time, 2),
        ("calendar-overdue-days", Kind::Number, 1),
        ("calendar-kind", Kind::Text, 3),
        ("calendar-what", Kind::Text, 6),
        ("calendar-record", Kind::Code, 2),
        ("column-person", Kind::Code, 2),
        ("column-name", Kind::Text, 3),
        ("calendar-note", Kind::Text, 4),
    ];
    let mut table = table("report-calendar", &columns, texts);
    for one in due {
        table.row(vec![
            Cell::of(&one.on),
            Cell::of(&one.due),
            one.overdue_days.map_or(Cell::Empty, Cell::Number),
            word(texts, &format!("calendar-kind-{}", one.kind)).into(),
            one.text.clone().into(),
            record(one).into(),
            one.person.clone().unwrap_or_default().into(),
            one.name.clone().unwrap_or_default().into(),
            note(one),
        ]);
    }
    table
}

/// The number of the record; of an approval the room alone, as its kind is a word and stands in the sentence.
fn record(due: &DueView) -> &str {
    let room = due.subject.rsplit_once(' ').filter(|_| due.what == "approval").map(|(room, _)| room);
    room.unwrap_or(&due.subject)
}

/// A date of a diary. Its identity has numbers only and no day: once something moves, a diary moves it too.
fn date(due: &DueView, register: &str) -> Option<Date> {
    let name = due.name.as_ref().map_or_else(String::new, |name| format!(" ({name})"));
    let parts = [due.what, due.person.as_deref().unwrap_or_default(), &due.subject];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(Date {
        day: locale::iso(&due.on)?,
        id: format!("{}@{register}.greffe", parts.join("-").replace('@', "%")),
        title: format!("{}{name}", due.text),
        text: due.note.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::reports::meta::Meta;
    use crate::reports::render::page::{Page, bytes};

    fn view(names: bool) -> CalendarView {
        let due = |on: &str, due: &str, overdue_days, what: &'static str, name: Option<&str>| DueView {
            on: on.into(),
            due: due.into(),
            overdue_days,
            kind: "renewal",
            what,
            subject: String::new(),
            person: Some("P 1@x".into()),
            name: name.filter(|_| names).map(str::to_owned),
            text: format!("{what} P 1@x"),
            note: overdue_days.map_or_else(String::new, |_| "en retard".into()),
        };
        CalendarView {
            format: crate::reports::calendar::FORMAT,
            meta: Meta {
                register: "00ab".repeat(8),
                journal_size: 12,
                journal_root: "ab".repeat(32),
                ..Meta::fictive(("2026-11-23 .. 2027-11-23", "2026-11-23", "2027-11-23"), "2026-11-23T09:00:00Z", Lang::Fr)
            },
            kinds: vec!["renewal"],
            names,
            due: vec![
                due("2026-11-23", "2026-10-01", Some(53), "renewal", Some("FICTIF =Élodie")),
                due("2027-03-01", "2027-03-01", None, "expiry", Some("FICTIF =Élodie")),
            ],
        }
    }

    #[test]
    fn a_paper_has_a_table_a_month_and_a_date_each() {
        for lang in Lang::ALL {
            let paper = view(true).paper(&House::default(), Texts::of(lang));
            let tables = paper.blocks.iter().filter(|b| matches!(b, Block::Table(_))).count();
            assert_eq!((tables, paper.sheets.len(), paper.sheets[0].rows.len()), (2, 1, 2));
            assert_eq!(paper.dates[1].id, format!("expiry-P 1%x@{}.greffe", "00ab".repeat(8)));
            assert_eq!(paper.dates[0].title, "renewal P 1@x (FICTIF =Élodie)");
            assert!(!format!("{paper:?}").contains('⟦'));
        }
    }

    #[test]
    fn without_names_no_form_has_one() {
        for (names, found) in [(true, true), (false, false)] {
            let view = view(names);
            let texts = Texts::of(Lang::Fr);
            let paper = view.paper(&House::default(), texts);
            let told = serde_json::to_string(&view).unwrap() + &serde_json::to_string(&paper).unwrap() + &view.text(texts);
            assert_eq!(told.contains("lodie"), found);
            for page in [Page::Csv, Page::Ics, Page::Html] {
                let text = String::from_utf8(bytes(&paper, page, None).unwrap()).unwrap();
                assert_eq!(text.contains("lodie"), found, "{page:?}");
            }
        }
    }
}
