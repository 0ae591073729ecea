//! The three runs over the demonstration and their reports, in the forms of each.

use std::path::Path;

use serde::Serialize;

use super::DemoError;
use super::build::write;
use super::dates::Dates;
use crate::campaigns::audit::{Keep, audit_with, codes};
use crate::campaigns::inspection::inspection;
use crate::campaigns::review::review;
use crate::campaigns::told::Told;
use crate::checks::governing::Campaign;
use crate::checks::{Asked, Copies, Facts, Finding, Ground, Period, Run, judge};
use crate::domain::Month;
use crate::i18n::Texts;
use crate::journal::header_of;
use crate::register::Register;
use crate::reports::finding::Sources;
use crate::reports::meta::Meta;
use crate::reports::paper::House;
use crate::reports::render::page::{self, HAS_PDF, Page};
use crate::reports::render::text;
use crate::reports::review::Beside;
use crate::reports::{self, Report};

/// What the runs gave.
pub(super) struct Reported {
    pub(super) findings: Vec<Finding>,
    pub(super) rows: u64,
}

/// Runs review, audit and inspection as of the demonstration's moment and writes their reports.
pub(super) fn make(register: &Register, dates: &Dates, texts: &Texts, dir: &Path) -> Result<Reported, DemoError> {
    let mut facts = Facts::load(register.db(), Copies::All)?;
    let day = dates.today;
    facts.see_entries(register.db(), day, dates.now, dates.zone)?;
    let reviewed = review(&facts, judge(&facts, &Asked { run: Run::Review, day }), Month::of(day), day);
    let inspected = inspection(&facts, judge(&facts, &Asked { run: Run::Inspect, day }), day, None);
    let period = Period { first: dates.quarter.first(), last: dates.quarter.last() };
    let ground = Ground::new(&facts, period, dates.now, dates.zone, None);
    let audited = audit_with(register.db(), &ground, Keep { days: true, ..Keep::default() })?;

    let text = |name| facts.policies.text(name, day).to_owned();
    let house = House { service: text("paper-service"), marking: text("paper-marking") };
    let sources = Sources::new(facts.logs.iter().map(|l| (l.import, l.file.clone())), dates.zone);
    let head = |run, name: String, first, last| -> Result<Meta, DemoError> {
        let meta = Meta::of(register, name, (first, last), texts.lang())?;
        Ok(Meta { checks_run: codes(run), ..meta })
    };
    let month = Month::of(day);
    let told = |campaign| Told::new(&facts.governing, campaign, day);
    let signer = |n| header_of(register.db(), n).ok().flatten().map(|h| h.off);
    let beside = Beside { told: told(Some(Campaign::Review(month))), signer: &signer };
    let of_month = head(Run::Review, month.to_string(), month.first(), day)?;
    let report = reports::review::view(&reviewed, &sources, &beside, of_month, texts);
    all_forms(&dir.join("review"), &report, &house, texts)?;
    let today = head(Run::Inspect, day.to_string(), day, day)?;
    let report = reports::inspection::view(&inspected, &sources, &told(None), today, texts);
    json(&dir.join("inspect"), &report)?;
    write(&dir.join("inspect.txt"), text::inspection(texts, &report).as_bytes())?;
    let of_quarter = head(Run::Audit, dates.quarter.to_string(), period.first, period.last)?;
    let report = reports::audit::view(&audited, &ground, &told(Some(Campaign::Audit(dates.quarter))), of_quarter, texts);
    all_forms(&dir.join("audit"), &report, &house, texts)?;

    let findings = [reviewed.findings, audited.examined.findings, inspected.findings].into_iter().flatten().collect();
    Ok(Reported { findings, rows: report.counts.rows })
}

/// A report as JSON and text, and as the papers that this program makes.
fn all_forms(path: &Path, report: &impl Report, house: &House, texts: &Texts) -> Result<(), DemoError> {
    json(path, report)?;
    write(&path.with_extension("txt"), report.text(texts).as_bytes())?;
    let paper = report.paper(house, texts);
    #[cfg(all(test, feature = "pdf"))]
    fits(paper.kind, &|lang| report.paper(house, Texts::of(lang)));
    let pages = [("html", Page::Html), ("pdf", Page::Pdf), ("xlsx", Page::Xlsx), ("csv", Page::Csv)];
    for (ending, page) in pages.into_iter().filter(|(_, page)| *page != Page::Pdf || HAS_PDF) {
        let bytes = page::bytes(&paper, page, None).map_err(|_| DemoError::Report)?;
        write(&path.with_extension(ending), &bytes)?;
    }
    Ok(())
}

/// Whether a report of the demonstration fits its pages in every language; once a report, since typesetting takes its time.
#[cfg(all(test, feature = "pdf"))]
fn fits(kind: &'static str, paper: &dyn Fn(crate::i18n::Lang) -> crate::reports::paper::Paper) {
    static SEEN: std::sync::Mutex<Vec<&str>> = std::sync::Mutex::new(Vec::new());
    let mut seen = SEEN.lock().unwrap();
    if !seen.contains(&kind) {
        seen.push(kind);
        for lang in crate::i18n::Lang::ALL {
            assert_eq!(crate::reports::render::pdf::fits::misfits(&paper(lang)), Vec::<String>::new(), "{lang} {kind}");
        }
    }
}

fn json(path: &Path, report: &impl Serialize) -> Result<(), DemoError> {
    let mut text = serde_json::to_vec_pretty(report).map_err(|_| DemoError::Report)?;
    text.push(b'\n');
    write(&path.with_extension("json"), &text)
}
