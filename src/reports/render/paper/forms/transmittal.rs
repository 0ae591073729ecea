//! The transmittal slip and, below the line to tear along, its receipt. Neither says a level or a subject: see the view.

use super::{Form, officer, report, unmarked};
use crate::i18n::Texts;
use crate::reports::forms::transmittal::TransmittalView;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(TransmittalView, paper);

/// As many pieces as leave room for both halves on one page.
const TOGETHER: usize = 4;

fn paper(view: &TransmittalView, house: &House, texts: &Texts) -> Paper {
    // The house's marking may be a level: it does not go on what travels outside the envelope.
    let mut form = Form::new("transmittal-slip", "form-transmittal", &view.slip, &view.meta, &unmarked(house), texts);
    slip(&mut form, view, house);
    // Both halves on one page where they fit, to be torn apart; else the receipt has a page of its own.
    form.paper.add(if view.items.len() <= TOGETHER { Block::Cut } else { Block::Break });
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
    let columns = vec![
        ("form-sender", sender(form, view, house), 5),
        ("form-recipient", form.known(&view.correspondent), 5),
        ("column-channel", form.known(&view.channel), 2),
        ("form-sent", form.known(&view.sent), 2),
        ("form-pieces", Cell::number(view.items.len()), 2),
        ("form-receipt-due", form.known(&view.due), 3),
    ];
    form.strip(columns);
    let table = items(form, view);
    form.paper.add(table);
    form.sign(&[("form-role-sender", &officer(view.sender.as_ref())), ("form-role-carrier", "")]);
}

fn receipt(form: &mut Form<'_>, view: &TransmittalView, house: &House) {
    form.say("form-receipt-says");
    let columns = vec![
        ("form-return-to", sender(form, view, house), 5),
        ("form-recipient", form.known(&view.correspondent), 5),
        ("form-sent", form.known(&view.sent), 2),
        ("form-pieces", Cell::number(view.items.len()), 2),
        ("form-receipt-due", form.known(&view.due), 3),
    ];
    form.strip(columns);
    if let Some(day) = &view.receipt {
        let reference = form.known(view.receipt_reference.as_deref().unwrap_or_default());
        let facts = vec![form.fact("form-receipt-back", Cell::of(day)), form.fact("form-receipt-reference", reference)];
        form.facts(facts);
    }
    let table = items(form, view);
    form.paper.add(table);
    form.sign(&[("form-role-recipient", "")]);
}
