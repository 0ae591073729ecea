//! The lists of requests: those under way, and those a month's review proposes.

use super::{Form, report};
use crate::i18n::Texts;
use crate::reports::forms::renewals::RenewalsView;
use crate::reports::forms::requests::{RequestView, RequestsView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table, Turn};

report!(RequestsView, requests);
report!(RenewalsView, renewals);

fn requests(view: &RequestsView, house: &House, texts: &Texts) -> Paper {
    let mut form = Form::new("clearance-requests", "form-requests", "", &view.meta, house, texts);
    form.paper.turn = Turn::Landscape;
    for (title, list) in [("form-to-file", &view.to_file), ("form-filed", &view.filed)] {
        let table = table(&form, title, list);
        form.paper.add(table);
    }
    form.say("form-requests-says");
    form.sign(&[("form-role-officer", "")]);
    form.paper
}

fn table(form: &Form<'_>, title: &str, list: &[RequestView]) -> Table {
    let mut table = Table::new(form.word(title), form.word("word-none"))
        .column(form.word("column-request"), Kind::Number, 1)
        .column(form.word("column-person"), Kind::Code, 2)
        .column(form.word("column-name"), Kind::Text, 4)
        .column(form.word("form-asked"), Kind::Text, 3)
        .column(form.word("column-scopes"), Kind::Code, 2)
        .column(form.word("label-state"), Kind::Text, 3)
        .column(form.word("form-since"), Kind::Time, 2)
        .column(form.word("form-days"), Kind::Number, 1)
        .column(form.word("form-next"), Kind::Text, 3)
        .column(form.word("form-done-on"), Kind::Time, 2);
    for one in list {
        table.row(vec![
            one.entry.into(),
            Cell::text(&*one.who.person),
            Cell::text(&*one.who.name),
            Cell::text(&*one.asked),
            Cell::text(&*one.scopes),
            Cell::text(form.word(&format!("stage-{}", one.stage))),
            Cell::of(&one.since),
            one.days.map_or(Cell::Empty, Cell::Number),
            Cell::text(form.word(&format!("form-next-{}", one.next))),
        ]);
    }
    table
}

fn renewals(view: &RenewalsView, house: &House, texts: &Texts) -> Paper {
    let mut form = Form::new("clearance-renewals", "form-renewals", &view.month, &view.meta, house, texts);
    form.paper.turn = Turn::Landscape;
    let judged = Cell::of(&view.judged).shown(texts.lang());
    form.paper.text(texts.get("form-renewals-says", &[("month", view.month.as_str().into()), ("date", judged.into())]));
    for (proposal, title) in [("extend", "form-to-extend"), ("request", "form-to-request")] {
        let mut table = Table::new(form.word(title), form.word("word-none"))
            .column(form.word("column-person"), Kind::Code, 2)
            .column(form.word("column-name"), Kind::Text, 4)
            .column(form.word("form-held"), Kind::Text, 4)
            .column(form.word("form-asked"), Kind::Text, 3)
            .column(form.word("column-scopes"), Kind::Code, 2)
            .column(form.word("column-reason"), Kind::Text, 6)
            .column(form.word("form-filed-on"), Kind::Time, 2)
            .column(form.word("form-reference"), Kind::Text, 2);
        for one in view.people.iter().filter(|p| p.proposal == proposal) {
            let held = one.clearances.iter().map(|c| {
                let expires = Cell::of(&c.expires).shown(texts.lang());
                let state = texts.get(&format!("state-{}", c.state), &[]);
                format!("{} ({}), {expires}, {state}", c.level, c.scopes)
            });
            table.row(vec![
                Cell::text(&*one.person),
                Cell::text(&*one.name),
                Cell::lines(held.collect()),
                form.known(one.level.as_deref().unwrap_or_default()),
                Cell::text(one.scopes.clone().unwrap_or_default()),
                Cell::lines(one.reasons.iter().map(|r| r.text.clone()).collect()),
            ]);
        }
        form.paper.add(table);
    }
    form.paper.add(Block::Fill { label: form.word("form-remarks"), lines: 2 });
    form.sign(&[("form-role-officer", ""), ("form-role-head", "")]);
    form.paper
}
