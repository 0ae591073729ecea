//! The three runs over the demonstration and their reports, as JSON and as text.

use std::path::Path;

use serde::Serialize;

use super::DemoError;
use super::build::write;
use super::dates::Dates;
use crate::campaigns::audit::{audit, codes};
use crate::campaigns::review::review;
use crate::checks::{Asked, Copies, Facts, Finding, Ground, Period, Run, judge};
use crate::domain::Month;
use crate::i18n::{Texts, check_key};
use crate::register::Register;
use crate::reports::audit::view;
use crate::reports::finding::{FindingView, Sources};
use crate::reports::meta::{Filter, Meta, PeriodView, journal_head};
use crate::reports::render::text;

/// What the runs gave.
pub(super) struct Reported {
    pub(super) findings: Vec<Finding>,
    pub(super) rows: u64,
}

/// A report that is findings and nothing else.
#[derive(Serialize)]
struct Findings {
    format: &'static str,
    meta: Meta,
    findings: Vec<FindingView>,
}

/// Runs review, audit and inspection as of the demonstration's moment and writes their reports.
pub(super) fn make(register: &Register, dates: &Dates, texts: &Texts, dir: &Path) -> Result<Reported, DemoError> {
    let facts = Facts::load(register.db(), Copies::All)?;
    let day = dates.today;
    let reviewed = review(&facts, judge(&facts, &Asked { run: Run::Review, day }), Month::of(day), day);
    let inspected = judge(&facts, &Asked { run: Run::Inspect, day });
    let period = Period { first: dates.quarter.first(), last: dates.quarter.last() };
    let ground = Ground::new(&facts, period, dates.now, dates.zone, None);
    let audited = audit(register.db(), &ground)?;

    let sources = Sources::new(facts.logs.iter().map(|l| (l.import, l.file.clone())), dates.zone);
    let month = Month::of(day);
    let of_month = PeriodView { name: month.to_string(), from: month.first().to_string(), until: day.to_string() };
    let of_day = PeriodView { name: day.to_string(), from: day.to_string(), until: day.to_string() };
    let of_quarter =
        PeriodView { name: dates.quarter.to_string(), from: period.first.to_string(), until: period.last.to_string() };
    for (name, format, run, period, findings) in [
        ("review", "greffe/review/v1", Run::Review, of_month, &reviewed.findings),
        ("inspect", "greffe/inspect/v1", Run::Inspect, of_day, &inspected),
    ] {
        let findings = findings.iter().map(|f| sources.finding(f, texts)).collect();
        let report = Findings { format, meta: meta(register, dates, texts, run, period)?, findings };
        json(&dir.join(name), &report)?;
        write(&dir.join(name).with_extension("txt"), plain(&report, texts).as_bytes())?;
    }
    let report = view(&audited, &ground, meta(register, dates, texts, Run::Audit, of_quarter)?, texts);
    json(&dir.join("audit"), &report)?;
    write(&dir.join("audit.txt"), text::audit(texts, &report).as_bytes())?;

    let findings = [reviewed.findings, audited.examined.findings, inspected].into_iter().flatten().collect();
    Ok(Reported { findings, rows: report.counts.rows })
}

fn meta(register: &Register, dates: &Dates, texts: &Texts, run: Run, period: PeriodView) -> Result<Meta, DemoError> {
    let (journal_size, journal_root) = journal_head(register.db())?;
    Ok(Meta {
        program: "greffe",
        version: env!("CARGO_PKG_VERSION"),
        register: register.id().to_owned(),
        journal_size,
        journal_root,
        made: register.now(),
        officer: register.officer().to_owned(),
        period,
        time_zone: dates.zone.name().to_owned(),
        filter: Filter::default(),
        as_known: None,
        checks_run: codes(run),
        waived: 0,
        language: texts.lang().code(),
    })
}

fn json(path: &Path, report: &impl Serialize) -> Result<(), DemoError> {
    let mut text = serde_json::to_vec_pretty(report).map_err(|_| DemoError::Report)?;
    text.push(b'\n');
    write(&path.with_extension("json"), &text)
}

/// Findings as text. Whatever comes from the records here was written by this program, so nothing needs to be made harmless.
fn plain(report: &Findings, texts: &Texts) -> String {
    let mut out = format!("{} {}\n", report.format, report.meta.period.name);
    for finding in &report.findings {
        let severity = texts.get(&format!("severity-{}", finding.severity), &[]);
        let title = texts.get(&check_key(finding.check, "title"), &[]);
        let remedy = texts.get(&check_key(finding.check, "remedy"), &[]);
        out.push_str(&format!("\n[{severity}] {}  {title}\n  {}\n  -> {remedy}\n", finding.id, finding.message));
    }
    out
}
