//! The notice of a change of marking.

use super::{Form, report, space, with_data};
use crate::i18n::Texts;
use crate::reports::forms::declassification::DeclassificationView;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(DeclassificationView, paper);

fn paper(view: &DeclassificationView, house: &House, texts: &Texts) -> Paper {
    let title = match view.decision.nature.as_str() {
        "declassified" => "form-notice-declassified",
        "downgraded" => "form-notice-downgraded",
        "kept" => "form-notice-kept",
        _ => "form-notice-changed",
    };
    let number = view.document.text("number");
    let mut form = Form::new("declassification-notice", title, &number, &view.meta, house, texts);
    let decision = &view.decision;
    let mut facts = vec![
        form.of("form-number", &view.document, "number"),
        form.of("column-originator", &view.document, "originator"),
        form.of("form-reference", &view.document, "reference"),
        form.of("form-dated", &view.document, "dated"),
        form.fact("form-level-before", form.known(&decision.from)),
        form.fact("form-level-after", form.known(&decision.to)),
        form.fact("form-decided-on", form.known(&decision.decided)),
        form.fact("form-decided-by", form.known(&decision.authority)),
        form.fact("form-decision-reference", form.known(&decision.reference)),
        form.fact("column-reason", form.known(&decision.reason)),
    ];
    if let Some(copy) = decision.copy {
        facts.push(form.fact("form-only-copy", Cell::from(copy)));
    }
    facts.push(form.fact("form-entry", Cell::from(decision.entry)));
    form.facts(facts);
    let kept = decision.nature == "kept";
    let steps: &[&str] = if kept {
        &["form-notice-keep"]
    } else {
        &["form-notice-strike", "form-notice-every-page", "form-notice-tell", "form-notice-return"]
    };
    let items = steps.iter().map(|key| form.word(key)).collect();
    form.paper.add(Block::List { ordered: true, ticks: false, items });
    let mut table = Table::new(form.word("form-holders"), form.word("form-nothing"))
        .column(form.word("column-copy"), Kind::Number, 1)
        .column(form.word("form-place"), Kind::Text, 5)
        .column(form.word(if kept { "form-informed" } else { "form-marked" }), Kind::Text, 2)
        .column(form.word("column-date"), Kind::Time, 2)
        .column(form.word("paper-signature"), Kind::Text, 4);
    for at in &view.holders {
        let copy = at.copy.number("copy").map_or(Cell::Empty, Cell::from);
        table.row(vec![copy, Cell::text(form.place(at)), Cell::Tick, Cell::Empty, space()]);
    }
    form.paper.add(table);
    form.sign(&[("form-role-officer", "")]);
    with_data(form.paper)
}
