//! The loan receipt: signed when a copy is lent, and again when it comes back.

use serde::Serialize;

use super::row::{Row, rows};
use super::{FormError, Ground, Head, Officer, Who};
use crate::domain::printable;

/// The format's name.
pub const FORMAT: &str = "greffe/form-loan/v1";

/// The receipt.
#[derive(Debug, Clone, Serialize)]
pub struct LoanView {
    /// `greffe/form-loan/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Everything registered of the document.
    pub document: Row,
    /// The copy.
    pub copy: Row,
    /// The loan: days lent, due, signed, returned; nothing on a form to be filled in.
    pub loan: Option<Row>,
    /// Who borrowed it.
    pub borrower: Option<Who>,
    /// The officer who lent it.
    pub lender: Option<Officer>,
}

/// The receipt of a copy's last loan, or an empty one for a loan to come.
pub fn view(ground: &Ground<'_>, number: &str, copy: u32, blank: bool) -> Result<LoanView, FormError> {
    let (document, found) = (ground.document(number)?, ground.copy(number, copy)?);
    let mut view =
        LoanView { format: FORMAT, meta: ground.head.clone(), document, copy: found, loan: None, borrower: None, lender: None };
    if blank {
        return Ok(view);
    }
    let loan = rows(ground.db, "loans", &[("document", number), ("copy", &copy.to_string())])?.pop().ok_or_else(|| {
        FormError::refused(
            format!("copy {copy} of document {} was never lent", printable(number)),
            "greffe document lend records a loan; --blank gives a receipt to be filled in by hand",
        )
    })?;
    view.borrower = Some(ground.who(&loan.text("person"))?);
    view.lender = ground.signer(loan.number("entry").unwrap_or_default(), None)?;
    view.loan = Some(loan);
    Ok(view)
}
