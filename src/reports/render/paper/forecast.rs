//! The forecast as a paper: lead times, whose clearance ends month by month, then what is left without enough people.

use super::parts::{self, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::forecast::{BasisView, ContinuityView, EndingView, ForecastView, GapView, RangeView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table, Tone, Turn};
use crate::reports::picture;
use crate::reports::render::forecast as text;

impl Report for ForecastView {
    fn text(&self, texts: &Texts) -> String {
        text::forecast(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("forecast", word(texts, "report-forecast"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        // Its name is its days, which stand among the facts as the reader writes them.
        paper.subtitle = String::new();
        if self.hypothetical {
            paper.heading(word(texts, "forecast-hypothetical"));
            paper.add(Block::Note { tone: Tone::Warning, text: word(texts, "forecast-hypothetical-note") });
            let items = self.hypotheses.iter().map(|note| note.text.clone()).collect();
            paper.add(Block::List { ordered: false, ticks: false, items });
        }
        let (leads, shown) = (leads(self, texts), months(self, texts));
        paper.sheets = vec![everyone(self, texts), leads.clone(), shortfalls(self, texts)];
        paper.add(picture::expiry::of_forecast(self, texts));
        parts::section(&mut paper, leads);
        parts::section(&mut paper, shown);
        paper.heading(word(texts, "forecast-continuity"));
        if self.continuity.is_empty() {
            paper.text(word(texts, "word-none"));
        }
        self.continuity.iter().for_each(|one| continuity(&mut paper, one, texts));
        parts::notes(&mut paper, &self.not_concluded, texts);
        paper
    }
}

fn leads(view: &ForecastView, texts: &Texts) -> Table {
    let columns = [
        ("column-level", Kind::Text, 4),
        ("column-answers", Kind::Number, 1),
        ("column-shortest", Kind::Number, 1),
        ("column-median", Kind::Number, 1),
        ("column-longest", Kind::Number, 1),
        ("column-lead-used", Kind::Text, 4),
    ];
    let mut table = table("forecast-leads", &columns, texts);
    for lead in &view.lead_times {
        let days = |of: fn(&RangeView) -> i64| lead.answer.as_ref().map_or(Cell::Empty, |r| Cell::Number(of(r)));
        table.row(vec![
            lead.level.into(),
            lead.answer.as_ref().map_or(0, |r| r.times).into(),
            days(|r| r.shortest),
            days(|r| r.median),
            days(|r| r.longest),
            basis(&lead.used, texts).into(),
        ]);
    }
    table
}

fn basis(used: &BasisView, texts: &Texts) -> String {
    match (used.days, used.months) {
        (Some(days), _) => texts.get("forecast-lead-learnt", &[("days", days.into())]),
        (None, months) => texts.get("forecast-lead-setting", &[("months", i64::from(months.unwrap_or(0)).into())]),
    }
}

fn request(ending: &EndingView, texts: &Texts) -> Cell {
    let Some(request) = &ending.request else { return Cell::Empty };
    let stage = word(texts, &format!("stage-{}", request.stage));
    format!("{stage} {}", locale::day_of(&request.since, texts.lang())).into()
}

fn person(e: &EndingView, texts: &Texts) -> Vec<Cell> {
    let late = if e.late { Cell::Mark { tone: "bad", word: word(texts, "forecast-late") } } else { Cell::Empty };
    vec![
        Cell::text(&e.person),
        Cell::text(&e.name),
        Cell::text(&e.level),
        Cell::text(&e.scopes),
        Cell::of(&e.expires),
        Cell::of(&e.last_safe_filing),
        late,
        request(e, texts),
    ]
}

const PERSON: [(&str, Kind, u8); 8] = [
    ("column-person", Kind::Code, 2),
    ("column-name", Kind::Text, 4),
    ("column-level", Kind::Text, 4),
    ("column-scopes", Kind::Text, 2),
    ("column-expires", Kind::Time, 2),
    ("column-last-safe", Kind::Time, 2),
    ("label-state", Kind::Text, 2),
    ("column-request", Kind::Text, 3),
];

/// Whose clearance ends within the months looked at.
fn months(view: &ForecastView, texts: &Texts) -> Table {
    let mut columns = vec![("label-month", Kind::Code, 2)];
    columns.extend(PERSON);
    let mut table = table("forecast-months", &columns, texts);
    for month in &view.months {
        for id in &month.expiring {
            let of = view.people.iter().find(|e| e.person == *id);
            let cells = of.map(|e| std::iter::once(Cell::text(&month.month)).chain(person(e, texts)).collect());
            cells.into_iter().for_each(|cells| table.row(cells));
        }
    }
    table
}

/// Everyone with a clearance that counts, the first to end first.
fn everyone(view: &ForecastView, texts: &Texts) -> Table {
    let mut table = table("extract-clearances-ending", &PERSON, texts);
    view.people.iter().for_each(|e| table.row(person(e, texts)));
    table
}

fn continuity(paper: &mut Paper, one: &ContinuityView, texts: &Texts) {
    let (have, need) = (i64::from(one.least), i64::from(one.required));
    let (key, tone) = match (one.concluded, one.gaps.is_empty()) {
        (false, _) => ("forecast-not-concluded", None),
        (true, true) => ("forecast-enough", None),
        (true, false) => ("forecast-short", Some(Tone::Warning)),
    };
    let told = texts.get(key, &[("have", have.into()), ("need", need.into())]);
    let text = format!("{}: {told}", one.place);
    match tone {
        Some(tone) => paper.add(Block::Note { tone, text }),
        None => paper.text(text),
    }
    for gap in &one.gaps {
        let lost = gap.lost.iter().map(|loss| {
            let date = locale::day_of(&loss.last, texts.lang());
            let values = [("person", (&loss.person).into()), ("date", date.into()), ("reason", (&loss.text).into())];
            texts.get("forecast-loss", &values)
        });
        let items = std::iter::once(gap_in_words(gap, need, texts)).chain(lost).collect();
        paper.add(Block::List { ordered: false, ticks: false, items });
    }
}

fn gap_in_words(gap: &GapView, need: i64, texts: &Texts) -> String {
    let day = |text: &str| locale::day_of(text, texts.lang());
    let values = [
        ("from", day(&gap.from).into()),
        ("until", day(&gap.until).into()),
        ("have", i64::from(gap.least).into()),
        ("need", need.into()),
    ];
    texts.get(if gap.goes_on { "forecast-gap-on" } else { "forecast-gap" }, &values)
}

/// Every stretch of days with as many people as there are, short or not.
fn shortfalls(view: &ForecastView, texts: &Texts) -> Table {
    let columns = [
        ("extract-place", Kind::Text, 4),
        ("extract-required", Kind::Number, 1),
        ("extract-from", Kind::Time, 2),
        ("finding-until", Kind::Time, 2),
        ("count-people", Kind::Number, 1),
    ];
    let mut table = table("forecast-continuity", &columns, texts);
    for one in &view.continuity {
        for step in &one.steps {
            let (required, people) = (Cell::Number(one.required.into()), Cell::Number(step.people.into()));
            table.row(vec![Cell::text(&one.place), required, Cell::of(&step.from), Cell::of(&step.until), people]);
        }
    }
    table
}
