//! The transmittal slip and, below the line to tear along, its receipt. Neither says a level or a subject: see the view.

use super::{Form, officer, report, unmarked};
use crate::i18n::Texts;
use crate::reports::forms::transmittal::TransmittalView;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(TransmittalView, paper);

fn paper(view: &TransmittalView, house: &House, texts: &Texts) -> Paper {
    // The house's marking may be a level: it does not go on what travels outside the envelope.
    let mut form = Form::new("transmittal-slip", "form-transmittal", &view.slip, &view.meta, &unmarked(house), texts);
    slip(&mut form, view, house);
    form.paper.add(Block::Cut);
    let heading = form.texts.get("form-receipt-of", &[("slip", view.slip.as_str().into())]);
    form.paper.heading(heading);
    receipt(&mut form, view, house);
    form.paper
}

fn sender(form: &Form<'_>, view: &TransmittalView, house: &House) -> Cell {
    let name = officer(view.sender.as_ref());
    let both: Vec<_> = [house.service.clone(), name].into_iter().filter(|part| !part.is_empty()).collect();
    if both.is_empty() { form.known("") } else { Cell::lines(both) }
}

fn items(form: &Form<'_>, view: &TransmittalView) -> Table {
    let mut table = Table::new("", form.word("form-nothing"))
        .column(form.word("column-number"), Kind::Code, 5)
        .column(form.word("column-copy"), Kind::Number, 1)
        .column(form.word("form-pages"), Kind::Number, 2)
        .column(form.word("form-annexes"), Kind::Number, 2);
    for item in &view.items {
        let pages = form.counted(item.pages);
        table.row(vec![Cell::text(&*item.document), item.copy.into(), pages, form.counted(item.annexes)]);
    }
    table
}

fn slip(form: &mut Form<'_>, view: &TransmittalView, house: &House) {
    let facts = vec![
        form.fact("form-slip", &*view.slip),
        form.fact("form-sender", sender(form, view, house)),
        form.fact("form-recipient", form.known(&view.correspondent)),
        form.fact("column-channel", form.known(&view.channel)),
        form.fact("form-sent", form.known(&view.sent)),
        form.fact("form-pieces", Cell::number(view.items.len())),
        form.fact("form-receipt-due", form.known(&view.due)),
    ];
    form.facts(facts);
    let table = items(form, view);
    form.paper.add(table);
    form.sign(&[("form-role-sender", &officer(view.sender.as_ref())), ("form-role-carrier", "")]);
}

fn receipt(form: &mut Form<'_>, view: &TransmittalView, house: &House) {
    form.say("form-receipt-says");
    let mut facts = vec![
        form.fact("form-slip", &*view.slip),
        form.fact("form-return-to", sender(form, view, house)),
        form.fact("form-recipient", form.known(&view.correspondent)),
        form.fact("form-sent", form.known(&view.sent)),
        form.fact("form-pieces", Cell::number(view.items.len())),
        form.fact("form-receipt-due", form.known(&view.due)),
    ];
    if let Some(day) = &view.receipt {
        facts.push(form.fact("form-receipt-back", Cell::of(day)));
        facts.push(form.fact("form-receipt-reference", form.known(view.receipt_reference.as_deref().unwrap_or_default())));
    }
    form.facts(facts);
    let table = items(form, view);
    form.paper.add(table);
    form.fill("form-received-on", 1);
    form.sign(&[("form-role-recipient", "")]);
}
