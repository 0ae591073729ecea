//! Reports as text, for the terminal and for paper without typesetting. Imported text is made harmless here.

use std::collections::BTreeMap;

use comfy_table::{ContentArrangement, Table, presets};

use super::campaign;
use super::presence;
use super::settings::annex;
use crate::domain::printable;
use crate::i18n::{Texts, check_key, locale};
use crate::reports::audit::{AuditView, Note};
use crate::reports::coverage::CoverageView;
use crate::reports::finding::FindingView;
use crate::reports::inspection::InspectionView;
use crate::reports::meta::Meta;
use crate::reports::sources;

/// Evidence shown on paper; the JSON lists all of it.
pub(super) const SHOWN: usize = 20;

/// A page being written.
pub(super) struct Page<'t> {
    pub texts: &'t Texts,
    pub out: String,
}

impl<'t> Page<'t> {
    pub fn new(texts: &'t Texts) -> Self {
        Self { texts, out: String::new() }
    }

    pub fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    pub fn heading(&mut self, key: &str) {
        let title = self.texts.get(key, &[]);
        self.line("");
        self.line(&title);
        self.line(&"-".repeat(title.chars().count()));
    }

    pub fn field(&mut self, key: &str, value: &str) {
        let label = self.texts.get(key, &[]);
        self.line(&format!("{label:<32} {}", printable(value)));
    }

    /// A field that is a number.
    pub fn count(&mut self, key: &str, n: u64) {
        let n = locale::number(n, self.texts.lang());
        self.field(key, &n);
    }

    /// A number of a table.
    pub fn number(&self, n: u64) -> String {
        locale::number(n, self.texts.lang())
    }

    /// A number of hours of a table.
    pub fn hours(&self, n: f64) -> String {
        locale::decimal(n, self.texts.lang())
    }

    /// A day or a moment as views write them, as the reader's language does; only for what is one.
    pub fn time(&self, text: &str) -> String {
        locale::time_of(text, self.texts.lang())
    }

    pub fn table(&mut self, header: &[&str], rows: Vec<Vec<String>>) {
        let header = header.iter().map(|key| self.texts.get(key, &[])).collect();
        self.columns(header, rows);
    }

    /// A table whose headings are words already.
    pub fn columns(&mut self, header: Vec<String>, rows: Vec<Vec<String>>) {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(header);
        for row in rows {
            table.add_row(row.iter().map(|cell| printable(cell)));
        }
        let lines: Vec<_> = table.lines().map(|l| l.strip_prefix(' ').unwrap_or(&l).to_owned()).collect();
        lines.iter().for_each(|l| self.line(l));
    }
}

pub(super) fn head(page: &mut Page<'_>, title: &str, meta: &Meta) {
    let title = format!("{} {}", page.texts.get(title, &[]), meta.named(page.texts.lang()));
    page.line(&title);
    page.line(&"=".repeat(title.chars().count()));
    page.line("");
    let known = match &meta.as_known {
        Some(date) => page.texts.get("as-known-on", &[("date", page.time(date).into())]),
        None => page.texts.get("as-known-now", &[]),
    };
    let room = meta.filter.room.clone().unwrap_or_else(|| page.texts.get("all-rooms", &[]));
    page.field("label-register", &meta.register);
    page.field("label-period", &format!("{} .. {} ({known})", page.time(&meta.period.from), page.time(&meta.period.until)));
    page.field("label-time-zone", &meta.time_zone);
    page.field("label-filter", &room);
    made(page, meta);
    page.field("label-program-version", &format!("{} {}", meta.program, meta.version));
    page.count("label-journal-entries", meta.journal_size);
    page.field("label-root", &meta.journal_root);
    page.count("label-checks-run", meta.checks_run.len() as u64);
}

/// When a report was made, on the wall of the register's time zone, and by whom.
pub(super) fn made(page: &mut Page<'_>, meta: &Meta) {
    let zone = meta.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let made = locale::instant(meta.made, zone, page.texts.lang());
    page.field("label-made-on", &format!("{made} ({})", meta.officer));
}

pub(super) fn footer(page: &mut Page<'_>, meta: &Meta) {
    let root = meta.journal_root.get(..16).unwrap_or_default().to_owned();
    let text = page.texts.get("footer", &[("count", meta.journal_size.into()), ("root", root.into())]);
    page.line("");
    page.line(&page.texts.get("metadata-only", &[]));
    page.line(&text);
}

fn coverage_section(page: &mut Page<'_>, rooms: &[CoverageView]) {
    page.heading("coverage-heading");
    page.line(&page.texts.get("coverage-intro", &[]));
    let number = |n: f64| page.hours(n);
    let rows = rooms
        .iter()
        .map(|c| {
            let imports = c.imports.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
            vec![c.room.clone(), number(c.covered_hours), number(c.uncovered_hours), number(c.doubtful_hours), imports]
        })
        .collect();
    page.line("");
    page.table(&["column-room", "coverage-covered", "coverage-uncovered", "coverage-doubtful", "count-imports"], rows);
    for c in rooms {
        let spans: Vec<_> = c.uncovered.iter().chain(&c.doubtful).collect();
        for span in spans.iter().take(SHOWN) {
            let why = match span.why {
                "sequence-gap" => "doubt-sequence-gap",
                "quarantine" => "doubt-quarantine",
                "silent-day" => "doubt-silent-day",
                "dst-hour" => "doubt-dst",
                "erased" => "doubt-erased",
                _ => "doubt-no-import",
            };
            let args = [
                ("date", span.erased.as_ref().map_or_else(String::new, |day| page.time(day)).into()),
                ("entry", span.entry.unwrap_or(0).to_string().into()),
            ];
            let why = page.texts.get(why, if span.why == "erased" { &args } else { &[] });
            page.line(&format!("  {}  {} .. {}  {why}", printable(&c.room), page.time(&span.from), page.time(&span.until)));
        }
        if spans.len() > SHOWN {
            let more = page.texts.get("finding-evidence-more", &[("count", (spans.len() - SHOWN).into())]);
            page.line(&format!("  {}  {more}", printable(&c.room)));
        }
    }
}

pub(super) fn findings_section(page: &mut Page<'_>, findings: &[FindingView]) {
    page.heading("findings-heading");
    if findings.is_empty() {
        page.line(&page.texts.get("findings-none", &[]));
        return;
    }
    page.line(&page.texts.get("findings-total", &[("count", findings.len().into())]));
    for f in findings {
        let word = |kind: &str, code: &str| page.texts.get(&format!("{kind}-{code}"), &[]);
        let (severity, certainty) = (word("severity", f.severity), word("certainty", f.certainty));
        let title = page.texts.get(&check_key(f.check, "title"), &[]);
        page.line("");
        page.line(&format!("[{severity}, {certainty}] {}  {title}", f.id));
        page.line(&format!("  {}", printable(&f.message)));
        campaign::word(page, f);
        for e in f.evidence.iter().take(SHOWN) {
            let line = e.line.map(|n| format!(":{n}")).unwrap_or_default();
            let at = e.at.as_deref().map(|at| page.time(at)).unwrap_or_default();
            let shown = if e.shown.is_empty() { String::new() } else { format!("  [{}]", e.shown) };
            page.line(&format!("    {}{line}  {at}{shown}", printable(&sources::place(e, page.texts))));
        }
        if f.evidence.len() > SHOWN {
            let more = page.texts.get("finding-evidence-more", &[("count", (f.evidence.len() - SHOWN).into())]);
            page.line(&format!("    {more}"));
        }
        let confirm = if f.basis_verified { String::new() } else { format!(" ({})", page.texts.get("basis-to-confirm", &[])) };
        page.line(&format!("  {}: {}{confirm}", page.texts.get("label-basis", &[]), sources::basis(f.check, page.texts)));
        page.line(&format!("  {}: {}", page.texts.get("finding-change", &[]), printable(&f.change)));
        page.line(&format!("  -> {}", f.remedy));
    }
}

pub(super) fn notes_section(page: &mut Page<'_>, notes: &[Note]) {
    page.heading("not-concluded-heading");
    if notes.is_empty() {
        page.line(&page.texts.get("word-none", &[]));
    }
    for note in notes {
        page.line(&format!("- {}", printable(&note.text)));
    }
}

/// Coverage alone.
pub fn coverage(texts: &Texts, rooms: &[CoverageView]) -> String {
    let mut page = Page { texts, out: String::new() };
    coverage_section(&mut page, rooms);
    page.out.trim_start().to_owned()
}

/// The quarterly audit.
pub fn audit(texts: &Texts, view: &AuditView) -> String {
    let mut page = Page { texts, out: String::new() };
    head(&mut page, "report-audit", &view.meta);
    campaign::standing(&mut page, view.campaign.as_ref());
    coverage_section(&mut page, &view.coverage);
    presence::section(&mut page, &view.presence);
    page.heading("counts-heading");
    let c = &view.counts;
    c.numbers().iter().for_each(|(key, n)| page.count(key, *n));
    severities(&mut page, c.findings, &c.by_severity, c.waived);
    let by_room: Vec<_> = c.by_room.iter().map(|r| vec![r.room.clone(), page.number(r.entries), page.number(r.cards)]).collect();
    if !by_room.is_empty() {
        page.line("");
        page.table(&["column-room", "count-entries", "count-cards"], by_room);
    }
    if let Some(comparison) = &view.comparison {
        campaign::comparison(&mut page, comparison);
    }
    findings_section(&mut page, &view.findings);
    campaign::excluded(&mut page, &view.findings);
    notes_section(&mut page, &view.not_concluded);
    annex(&mut page, &view.meta);
    footer(&mut page, &view.meta);
    page.out
}

/// The inspection of the register.
pub fn inspection(texts: &Texts, view: &InspectionView) -> String {
    let mut page = Page { texts, out: String::new() };
    head(&mut page, "report-inspection", &view.meta);
    page.heading("counts-heading");
    let c = &view.counts;
    page.count("count-documents", c.documents);
    page.count("count-copies", c.copies);
    for (state, n) in &c.copies_by_state {
        page.count(&format!("copies-{state}"), *n);
    }
    page.count("count-containers", c.containers);
    page.count("count-rooms", c.rooms);
    severities(&mut page, c.findings, &c.by_severity, c.waived);
    findings_section(&mut page, &view.findings);
    campaign::excluded(&mut page, &view.findings);
    notes_section(&mut page, &view.not_concluded);
    annex(&mut page, &view.meta);
    footer(&mut page, &view.meta);
    page.out
}

/// How many findings there are of each severity, and how many no longer count.
pub(super) fn severities(page: &mut Page<'_>, findings: u64, by_severity: &BTreeMap<&'static str, u64>, waived: u64) {
    page.count("count-findings", findings);
    for severity in ["critical", "major", "minor", "info"] {
        let n = by_severity.get(severity).copied().unwrap_or(0);
        page.count(&format!("severity-{severity}"), n);
    }
    page.count("count-waived", waived);
}
