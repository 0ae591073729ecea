//! The loan receipt.

use super::{Form, officer, person, report};
use crate::i18n::Texts;
use crate::reports::forms::loan::LoanView;
use crate::reports::paper::{Block, House, Paper};

report!(LoanView, paper);

fn paper(view: &LoanView, house: &House, texts: &Texts) -> Paper {
    let about = format!("{}/{}", view.document.text("number"), view.copy.text("copy"));
    let mut form = Form::new("loan-receipt", "form-loan", &about, &view.meta, house, texts);
    form.copy(&view.document, &view.copy);
    let title = form.word("form-lent");
    form.paper.heading(title);
    let borrower = view.borrower.as_ref().map(person).unwrap_or_default();
    let lender = officer(view.lender.as_ref());
    match &view.loan {
        Some(loan) => {
            let columns = vec![
                ("form-borrower", form.known(&borrower), 4),
                ("form-lent-on", form.known(&loan.text("lent")), 2),
                ("form-due", form.known(&loan.text("due")), 2),
                ("form-signed-on", form.known(&loan.text("signed")), 3),
                ("form-entry", form.known(&loan.text("entry")), 2),
            ];
            form.strip(columns);
        }
        None => ["form-borrower", "form-lent-on", "form-due"].into_iter().for_each(|key| form.fill(key, 1)),
    }
    form.say("form-loan-says");
    form.sign(&[("form-role-borrower", &name(view)), ("form-role-registrar", &lender)]);
    form.paper.add(Block::Cut);
    let title = form.word("form-returned");
    form.paper.heading(title);
    match &view.loan {
        Some(loan) if loan.opt("returned").is_some() => {
            let facts = vec![form.of("form-returned-on", loan, "returned"), form.of("form-signed-on", loan, "return_signed")];
            form.facts(facts);
        }
        _ => form.fill("form-returned-on", 1),
    }
    form.say("form-return-says");
    form.sign(&[("form-role-borrower", &name(view)), ("form-role-registrar", "")]);
    form.paper
}

/// The borrower as the box to sign in has it.
fn name(view: &LoanView) -> String {
    view.borrower.as_ref().map(|b| b.name.clone()).unwrap_or_default()
}
