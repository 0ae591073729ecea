//! The tracking sheet.

use super::{Form, officer, person, report, space, with_data};
use crate::i18n::Texts;
use crate::reports::forms::tracking::{Step, Track, TrackingView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(TrackingView, paper);

/// Rows to write on.
const FREE: usize = 12;

fn paper(view: &TrackingView, house: &House, texts: &Texts) -> Paper {
    let number = view.document.text("number");
    let about = match view.copies.as_slice() {
        [one] => format!("{number}/{}", one.at.copy.text("copy")),
        _ => number,
    };
    let mut form = Form::new("tracking-sheet", "form-tracking", &about, &view.meta, house, texts);
    for (i, track) in view.copies.iter().enumerate() {
        if i > 0 {
            form.paper.add(Block::Break);
        }
        sheet(&mut form, view, track);
    }
    with_data(form.paper)
}

fn sheet(form: &mut Form<'_>, view: &TrackingView, track: &Track) {
    let (document, copy) = (&view.document, &track.at.copy);
    form.copy(document, copy);
    let place = form.place(&track.at);
    let facts = vec![form.fact("form-place", place)];
    form.facts(facts);
    let mut table = Table::new(form.word("form-steps"), form.word("form-nothing"))
        .column(form.word("column-date"), Kind::Time, 2)
        .column(form.word("form-step"), Kind::Text, 3)
        .column(form.word("form-step-place"), Kind::Text, 4)
        .column(form.word("form-step-detail"), Kind::Text, 3)
        .column(form.word("form-entry"), Kind::Number, 1)
        .column(form.word("form-recorded-by"), Kind::Text, 3);
    for step in &track.steps {
        table.row(row(form, step));
    }
    form.paper.add(table);
    let mut free = Table::new(form.word("form-steps-to-come"), "")
        .column(form.word("column-date"), Kind::Time, 2)
        .column(form.word("form-step"), Kind::Text, 3)
        .column(form.word("form-step-place"), Kind::Text, 4)
        .column(form.word("column-name"), Kind::Text, 4)
        .column(form.word("paper-signature"), Kind::Text, 4);
    (0..FREE).for_each(|_| free.row(vec![space()]));
    form.paper.add(free);
}

fn row(form: &Form<'_>, one: &Step) -> Vec<Cell> {
    let step = &one.step;
    let place = match (&one.person, step.opt("container")) {
        (Some(who), _) => person(who),
        (None, Some(container)) => form.container(&container),
        (None, None) => String::new(),
    };
    let day = Cell::of(&step.text("detail")).shown(form.texts.lang());
    let detail = match step.text("what").as_str() {
        "lend" => form.texts.get("form-until", &[("date", day.into())]),
        _ => day,
    };
    let despite = step.opt("despite").map(|d| form.texts.get("form-despite", &[("reason", d.into())]));
    let details: Vec<_> = [Some(detail).filter(|d| !d.is_empty()), despite].into_iter().flatten().collect();
    vec![
        Cell::of(&step.text("day")),
        Cell::text(form.code("step", &step.text("what"))),
        Cell::text(place),
        Cell::lines(details),
        step.number("entry").map_or(Cell::Empty, Cell::from),
        Cell::text(officer(one.officer.as_ref())),
    ]
}
