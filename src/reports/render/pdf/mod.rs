//! A paper as PDF, by Typst as a library: its template and its fonts are in the program, and the paper reaches it as data, which
//! Typst shows as text and never reads as markup. PDF/A-2a: archivable (what PDF/A-2b asks) and tagged, and PDF/UA-1: accessible.

mod data;
#[cfg(test)]
pub(crate) mod fits;
mod fonts;
#[cfg(test)]
mod tests;
mod world;

use chrono::{Datelike, Timelike};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::page::PageError;
use crate::reports::paper::Paper;

/// A paper as PDF: the same paper gives the same bytes.
///
/// # Errors
///
/// When Typst refuses, with its own words about the template and none of the paper's.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PageError> {
    let paper = paper.clone().levelled().map(&fonts::shown).map_svg(&fonts::covered);
    let ident = format!("greffe {} {} {}", paper.kind, paper.subtitle, paper.made);
    let made = paper.made;
    let document = document(&paper)?;
    let at = made.local(chrono_tz::UTC);
    let (month, day, hour, minute, second) = (at.month(), at.day(), at.hour(), at.minute(), at.second());
    let at = Datetime::from_ymd_hms(at.year(), small(month), small(day), small(hour), small(minute), small(second));
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|e| PageError::Failed(format!("the kind of PDF: {}", e.message())))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(concat!("greffe ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: at.map(Timestamp::new_utc),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors))?;
    // What was typeset is kept by Typst for the next time it is; here it would only hold the register's words in memory.
    typst::comemo::evict(0);
    Ok(bytes)
}

/// A paper typeset: its pages.
fn document(paper: &Paper) -> Result<PagedDocument, PageError> {
    let world = world::World::new(data::data(paper).to_string());
    let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(&world);
    output.map_err(|errors| failed(&errors))
}

/// What Typst says against the template: its messages quote types and names of the template, values of the data hardly ever, so
/// what stands in quotation marks is left out.
fn failed(errors: &[SourceDiagnostic]) -> PageError {
    let said = errors.first().map(|e| e.message.split(['"', '`']).step_by(2).collect::<Vec<_>>().join("…"));
    PageError::Failed(format!("the typesetter: {}", said.unwrap_or_default()))
}

/// A part of a date as Typst counts it.
fn small(n: u32) -> u8 {
    u8::try_from(n).unwrap_or_default()
}
