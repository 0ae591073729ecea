//! The inspection as a paper.

use super::parts;
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::inspection::InspectionView;
use crate::reports::paper::{Block, House, Paper};
use crate::reports::render::text;

impl Report for InspectionView {
    fn text(&self, texts: &Texts) -> String {
        text::inspection(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("inspection", parts::word(texts, "report-inspection"), house, &self.meta, texts);
        // Its name is its day, here as the reader writes it.
        paper.subtitle = locale::day_of(&self.meta.period.name, texts.lang());
        paper.heading(parts::word(texts, "counts-heading"));
        let c = &self.counts;
        let mut facts = vec![parts::count("count-documents", c.documents, texts), parts::count("count-copies", c.copies, texts)];
        facts.extend(c.copies_by_state.iter().map(|(state, n)| parts::count(&format!("copies-{state}"), *n, texts)));
        facts.extend([parts::count("count-containers", c.containers, texts), parts::count("count-rooms", c.rooms, texts)]);
        facts.extend(parts::severities(c.findings, &c.by_severity, c.waived, texts));
        paper.add(Block::Facts { facts });
        parts::findings(&mut paper, &self.findings, texts);
        parts::excluded(&mut paper, &self.findings, texts);
        parts::notes(&mut paper, &self.not_concluded, texts);
        parts::settings(&mut paper, &self.meta, texts);
        parts::checks_annex(&mut paper, &self.meta.checks_run, texts);
        paper
    }
}
