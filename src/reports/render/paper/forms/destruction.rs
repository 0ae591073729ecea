//! The certificate of destruction.

use super::{Form, officer, report};
use crate::i18n::Texts;
use crate::reports::forms::destruction::{DestructionView, Done};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Table};

report!(DestructionView, paper);

fn paper(view: &DestructionView, house: &House, texts: &Texts) -> Paper {
    let number = view.done.as_ref().map(|d| d.certificate.clone()).unwrap_or_default();
    let mut form = Form::new("destruction-certificate", "form-destruction", &number, &view.meta, house, texts);
    if let Some(done) = &view.done {
        told(&mut form, view, done);
    } else {
        ["form-certificate", "form-destroyed-on"].into_iter().for_each(|key| form.fill(key, 1));
        form.fill("form-instruction", 2);
        let label = form.word("form-method");
        form.paper.add(Block::Text { text: label });
        let methods = crate::acts::document::METHODS.iter().map(|m| form.code("method", m)).collect();
        form.paper.add(Block::List { ordered: false, ticks: true, items: methods });
        let facts = vec![form.fact("form-keep-from-today", form.known(&view.keep_until))];
        form.facts(facts);
    }
    let mut table = Table::new(form.word("form-items"), form.word("form-nothing"))
        .column(form.word("column-number"), Kind::Code, 5)
        .column(form.word("column-copy"), Kind::Number, 2)
        .column(form.word("column-level"), Kind::Text, 4)
        .column(form.word("form-pages"), Kind::Number, 2)
        .column(form.word("form-counted"), Kind::Text, 2);
    for item in &view.items {
        let counted = if view.done.as_ref().is_some_and(|d| d.complete) { Cell::text(form.word("word-yes")) } else { Cell::Tick };
        let pages = form.counted(item.pages);
        table.row(vec![Cell::text(&*item.document), item.copy.into(), Cell::text(&*item.level), pages, counted]);
    }
    let pieces = form.texts.get("form-items-count", &[("count", (view.items.len() as u64).into())]);
    form.paper.add(table);
    form.paper.text(pieces);
    form.say("form-destruction-says");
    let registrar = view.done.as_ref().map(|d| officer(Some(&d.registrar))).unwrap_or_default();
    let witness = view.done.as_ref().and_then(|d| d.witness.as_ref()).map(|w| w.name.clone()).unwrap_or_default();
    form.sign(&[("form-role-registrar", &registrar), ("form-role-witness", &witness)]);
    if view.done.is_none() {
        // Their levels are not on record as those of the ones who will sign.
        ["form-registrar-level", "form-witness-level"].into_iter().for_each(|key| form.fill(key, 1));
    }
    form.paper
}

fn told(form: &mut Form<'_>, view: &DestructionView, done: &Done) {
    let level = |form: &Form<'_>, level: Option<&String>| match level {
        Some(level) => Cell::text(level.clone()),
        None => Cell::text(form.word("form-no-level")),
    };
    let registrar = done.registrar.person.as_ref();
    let registrar_level = match registrar {
        Some(person) => level(form, person.level.as_ref()),
        None => Cell::text(form.word("form-officer-unidentified")),
    };
    let mut facts = vec![
        form.fact("form-certificate", &*done.certificate),
        form.fact("form-destroyed-on", Cell::of(&done.day)),
        form.fact("form-instruction", form.known(&done.instruction)),
        form.fact("form-method", form.code("method", &done.method)),
        form.fact("form-complete", form.word(if done.complete { "word-yes" } else { "word-no" })),
        form.fact("form-role-registrar", officer(Some(&done.registrar))),
        form.fact("form-registrar-level", registrar_level),
    ];
    match &done.witness {
        Some(witness) => {
            facts.push(form.fact("form-role-witness", super::person(witness)));
            facts.push(form.fact("form-witness-level", level(form, witness.level.as_ref())));
        }
        None => facts.push(form.fact("form-role-witness", form.word("form-no-witness"))),
    }
    facts.push(form.fact("form-keep-until", form.known(&view.keep_until)));
    facts.push(form.fact("form-entry", Cell::from(done.entry)));
    form.facts(facts);
}
