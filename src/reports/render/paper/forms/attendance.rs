//! The attendance list of a briefing, and one person's acknowledgement of it.

use super::{Form, person, report, space, with_data};
use crate::i18n::Texts;
use crate::reports::forms::attendance::AttendanceView;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(AttendanceView, paper);

/// Rows for those who are not expected.
const FREE: usize = 6;

fn paper(view: &AttendanceView, house: &House, texts: &Texts) -> Paper {
    let session = view.session.as_ref().map(|s| s.text("session")).unwrap_or_default();
    let title = if view.acknowledgement { "form-acknowledgement" } else { "form-attendance" };
    let kind = if view.acknowledgement { "briefing-acknowledgement" } else { "attendance-list" };
    let mut form = Form::new(kind, title, &session, &view.meta, house, texts);
    match &view.session {
        Some(session) => {
            let facts = vec![
                form.of("form-session", session, "session"),
                form.of("column-date", session, "day"),
                form.of("form-briefing-kind", session, "kind"),
                form.of("form-topics", session, "topics"),
                form.of("form-presenter", session, "presenter"),
                form.of("form-entry", session, "entry"),
            ];
            form.facts(facts);
        }
        None => {
            ["form-session", "column-date"].into_iter().for_each(|key| form.fill(key, 1));
            form.fill("form-topics", 2);
            form.fill("form-presenter", 1);
        }
    }
    if view.acknowledgement {
        acknowledgement(&mut form, view)
    } else {
        list(&mut form, view)
    }
    with_data(form.paper)
}

fn list(form: &mut Form<'_>, view: &AttendanceView) {
    let to_come = view.session.is_none();
    let last = if to_come { "form-briefing-due" } else { "form-signed-on" };
    let mut table = Table::new(form.word("form-attended"), form.word("form-nothing"))
        .column(form.word("column-person"), Kind::Code, 2)
        .column(form.word("column-name"), Kind::Text, 4)
        .column(form.word("column-service"), Kind::Text, 3)
        .column(form.word(last), Kind::Time, 2)
        .column(form.word("paper-signature"), Kind::Text, 4);
    for one in &view.people {
        let day = if to_come { Cell::maybe(one.due.as_deref()) } else { Cell::maybe(one.acknowledged.as_deref()) };
        let who = &one.who;
        table.row(vec![Cell::text(&*who.person), Cell::text(&*who.name), Cell::text(&*who.service), day, space()]);
    }
    if to_come {
        (0..FREE).for_each(|_| table.row(vec![space()]));
    }
    form.paper.add(table);
    form.say("form-attendance-says");
    let presenter = view.session.as_ref().map(|s| s.text("presenter")).unwrap_or_default();
    form.sign(&[("form-presenter", &presenter), ("form-role-officer", "")]);
}

fn acknowledgement(form: &mut Form<'_>, view: &AttendanceView) {
    for one in &view.people {
        let facts = vec![
            form.fact("column-person", person(&one.who)),
            form.fact("column-service", form.known(&one.who.service)),
            form.fact("form-signed-on", form.known(one.acknowledged.as_deref().unwrap_or_default())),
        ];
        form.facts(facts);
        form.say("form-acknowledgement-says");
        let keys = ["form-duty-need", "form-duty-handle", "form-duty-report", "form-duty-after"];
        let items = keys.into_iter().map(|key| form.word(key)).collect();
        form.paper.add(Block::List { ordered: false, ticks: false, items });
        let presenter = view.session.as_ref().map(|s| s.text("presenter")).unwrap_or_default();
        form.sign(&[("form-role-briefed", &one.who.name), ("form-presenter", &presenter)]);
    }
}
