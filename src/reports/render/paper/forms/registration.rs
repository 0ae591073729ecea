//! The registration sheet.

use super::{Form, officer, report};
use crate::i18n::Texts;
use crate::reports::forms::registration::RegistrationView;
use crate::reports::paper::{Cell, Fact, House, Kind, Paper, Table};

report!(RegistrationView, paper);

fn paper(view: &RegistrationView, house: &House, texts: &Texts) -> Paper {
    let document = &view.document;
    let number = document.text("number");
    let mut form = Form::new("registration-sheet", "form-registration", &number, &view.meta, house, texts);
    let direction = form.code("direction", &document.text("direction"));
    let mut facts = vec![
        form.of("form-number", document, "number"),
        form.of("form-series", document, "series"),
        form.of("form-registered", document, "registered"),
        form.of("column-level", document, "level"),
        form.of("form-verbatim", document, "verbatim"),
        form.of("form-caveats", document, "caveats"),
        form.of("form-releasable", document, "releasable"),
        form.of("column-originator", document, "originator"),
        form.of("form-reference", document, "reference"),
        form.of("form-title", document, "title"),
        form.of("form-dated", document, "dated"),
        form.of("form-finalised", document, "finalised"),
        form.fact("column-direction", direction),
        form.of("column-correspondent", document, "correspondent"),
        form.of("column-channel", document, "channel"),
        form.of("form-received", document, "received"),
        form.of("form-slip", document, "slip"),
        form.of("form-receipt-given", document, "receipt_given"),
        form.of("form-copies", document, "copies"),
        form.of("form-copies-of", document, "copies_of"),
        form.of("form-pages", document, "pages"),
        form.of("form-annexes", document, "annexes"),
        form.fact("form-medium", form.code("medium", &document.text("medium"))),
        change(&form, view),
        Fact { term: form.word("form-sources"), value: form.known(&view.sources.join("\n")) },
    ];
    if let Some(entry) = document.number("entry") {
        facts.push(form.fact("form-entry", Cell::from(entry)));
    }
    // What is seldom stated would fill the page with nothing: it is named in one line.
    let (stated, nothing): (Vec<_>, Vec<_>) = facts.into_iter().partition(|f| f.value != form.known(""));
    facts = stated;
    if !nothing.is_empty() {
        let terms = nothing.into_iter().map(|f| f.term).collect::<Vec<_>>().join(", ");
        facts.push(form.fact("form-not-stated", terms));
    }
    form.facts(facts);
    let mut table = Table::new(form.word("form-copies-heading"), form.word("word-none"))
        .column(form.word("column-copy"), Kind::Number, 1)
        .column(form.word("form-kind"), Kind::Text, 2)
        .column(form.word("column-level"), Kind::Text, 4)
        .column(form.word("form-pages"), Kind::Number, 1)
        .column(form.word("form-place"), Kind::Text, 5)
        .column(form.word("form-since"), Kind::Time, 2);
    for at in &view.copies {
        let copy = &at.copy;
        table.row(vec![
            copy.number("copy").map_or(Cell::Empty, Cell::from),
            Cell::text(form.code("kind", &copy.text("kind"))),
            Cell::text(copy.text("level")),
            form.counted(copy.number("pages").or(document.number("pages"))),
            Cell::text(form.place(at)),
            Cell::of(&copy.text("since")),
        ]);
    }
    form.paper.add(table);
    form.fill("form-remarks", 2);
    let registrar = officer(view.registered_by.as_ref());
    form.sign(&[("form-role-registrar", &registrar), ("form-role-officer", "")]);
    form.paper
}

/// What is decided already about a later marking: when, upon what, to which level.
fn change(form: &Form<'_>, view: &RegistrationView) -> Fact {
    let document = &view.document;
    let day = Cell::of(&document.text("change_on")).shown(form.texts.lang());
    let parts = [day, document.text("change_event"), document.text("change_level")];
    let told: Vec<_> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    Fact { term: form.word("form-change"), value: form.known(&told.join(", ")) }
}
