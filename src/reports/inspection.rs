//! The inspection of the register as a report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::audit::{Note, tally, waived};
use super::finding::{FindingView, Sources};
use super::meta::Meta;
use crate::campaigns::inspection::Inspection;
use crate::campaigns::told::Told;
use crate::i18n::Texts;

/// The format's name.
pub const FORMAT: &str = "greffe/inspection/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct InspectionView {
    /// `greffe/inspection/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// Counts.
    pub counts: Counts,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// What is not concluded, in words.
    pub not_concluded: Vec<Note>,
}

/// What was counted.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct Counts {
    pub documents: u64,
    pub copies: u64,
    pub copies_by_state: BTreeMap<&'static str, u64>,
    pub containers: u64,
    pub rooms: u64,
    pub findings: u64,
    pub by_severity: BTreeMap<&'static str, u64>,
    pub by_check: BTreeMap<&'static str, u64>,
    pub waived: u64,
}

/// Puts an inspection in words.
pub fn view(inspection: &Inspection, sources: &Sources, told: &Told<'_>, mut meta: Meta, texts: &Texts) -> InspectionView {
    let findings: Vec<_> = inspection.findings.iter().map(|f| sources.finding(f, told, texts)).collect();
    meta.waived = waived(&findings);
    let (by_severity, by_check) = tally(&findings);
    let counts = &inspection.counts;
    InspectionView {
        format: FORMAT,
        counts: Counts {
            documents: counts.documents as u64,
            copies: counts.copies.values().sum::<usize>() as u64,
            copies_by_state: counts.copies.iter().map(|(state, n)| (state.code(), *n as u64)).collect(),
            containers: counts.containers as u64,
            rooms: counts.rooms as u64,
            findings: findings.len() as u64,
            by_severity,
            by_check,
            waived: meta.waived,
        },
        findings,
        not_concluded: inspection.not_concluded.iter().map(|part| sources.note(part, texts)).collect(),
        meta,
    }
}
