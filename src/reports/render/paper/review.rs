//! The monthly review on paper: a page for the head of the administration, what is to be decided and what was, everyone, what
//! follows, then findings and annexes.

use super::audit::{gravest, main_first};
use super::parts::{self, count, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Signature, Table, Tone, Turn};
use crate::reports::picture;
use crate::reports::render::review::review as text;
use crate::reports::review::{ClearanceView, DecisionView, PersonView, ReviewView};

const PROPOSALS: [&str; 4] = ["maintain", "extend", "request", "remove"];

impl Report for ReviewView {
    fn text(&self, texts: &Texts) -> String {
        text(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("review", word(texts, "report-review"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        parts::standing(&mut paper, self.campaign.as_ref(), texts);
        summary(&mut paper, self, texts);
        paper.add(picture::expiry::of_review(self, texts));
        to_do(&mut paper, self, texts);
        everyone(&mut paper, self, texts);
        following(&mut paper, self, texts);
        parts::comparison(&mut paper, &self.comparison, texts);
        paper.add(picture::findings::of_review(self, texts));
        parts::findings(&mut paper, &self.findings, texts);
        parts::excluded(&mut paper, &self.findings, texts);
        parts::notes(&mut paper, &self.not_concluded, texts);
        paper.add(Block::Break);
        parts::checks_annex(&mut paper, &self.meta.checks_run, texts);
        parts::settings(&mut paper, &self.meta, texts);
        main_first(&mut paper, &word(texts, "paper-everyone"));
        paper
    }
}

/// Whether the review was opened, so that lines are decided.
fn opened(view: &ReviewView) -> bool {
    view.campaign.as_ref().is_some_and(|c| c.facts_size.is_some())
}

/// The page for the head of the administration.
fn summary(paper: &mut Paper, view: &ReviewView, texts: &Texts) {
    paper.heading(word(texts, "paper-review-summary-heading"));
    let c = &view.counts;
    paper.text(texts.get(
        "paper-review-summary",
        &[
            ("people", c.people.into()),
            ("cleared", c.cleared.into()),
            ("expiring", c.expiring_within_12_months.into()),
            ("findings", c.findings.into()),
        ],
    ));
    let of = |proposal: &str| c.proposals.get(proposal).copied().unwrap_or(0);
    let mut facts: Vec<_> = PROPOSALS.iter().map(|p| count(&format!("proposal-{p}-verb"), of(p), texts)).collect();
    if opened(view) {
        facts.push(count("count-decided", c.decisions.values().sum(), texts));
        facts.push(count("count-undecided", c.undecided, texts));
    }
    facts.extend(parts::severities(c.findings, &c.by_severity, c.waived, texts));
    paper.add(Block::Facts { facts });
    if opened(view) && c.undecided > 0 {
        let text = texts.get("paper-review-undecided", &[("count", c.undecided.into())]);
        paper.add(Block::Note { tone: Tone::Warning, text });
    }
    gravest(paper, &view.findings, texts);
    let boxes = ["paper-sign-officer", "paper-sign-head"].map(|role| Signature { role: word(texts, role), name: String::new() });
    paper.add(Block::Signatures { boxes: boxes.to_vec() });
}

fn proposal(code: &str, texts: &Texts) -> Cell {
    let tone = match code {
        "remove" => "critical",
        "request" => "major",
        "extend" => "minor",
        _ => "quiet",
    };
    Cell::Mark { tone, word: word(texts, &format!("proposal-{code}")) }
}

/// Everyone whose clearance is not simply maintained: what is proposed, why, and what was decided.
fn to_do(paper: &mut Paper, view: &ReviewView, texts: &Texts) {
    paper.heading(word(texts, "paper-to-decide"));
    let columns = [
        ("column-number", Kind::Code, 2),
        ("column-name", Kind::Text, 4),
        ("column-proposal", Kind::Text, 2),
        ("column-reason", Kind::Text, 9),
        ("column-decision", Kind::Text, 5),
    ];
    let mut rows = table("paper-to-decide", &columns, texts);
    rows.title = String::new();
    rows.empty = word(texts, "paper-to-decide-none");
    for p in view.people.iter().filter(|p| p.proposal != "maintain" || differs(p)) {
        let mut reasons: Vec<_> = p.reasons.iter().map(|r| r.text.clone()).collect();
        if let Some(officer) = &p.officer {
            reasons.push(texts.get("review-own-line", &[("officer", officer.into())]));
        }
        rows.row(vec![
            Cell::text(&p.person),
            Cell::text(&p.name),
            proposal(p.proposal, texts),
            Cell::lines(reasons),
            decision(p.decision.as_ref(), texts),
        ]);
    }
    paper.add(rows);
}

fn differs(p: &PersonView) -> bool {
    let decided = p.decision.as_ref().and_then(|d| d.decision.as_deref());
    decided.is_some_and(|d| d != p.proposal)
}

/// What was decided of a line, by whom and why; a box to be ticked while nothing is.
fn decision(decision: Option<&DecisionView>, texts: &Texts) -> Cell {
    let Some(d) = decision else { return Cell::Empty };
    let Some(code) = &d.decision else { return Cell::text(word(texts, "review-undecided")) };
    let mut lines = vec![word(texts, &format!("proposal-{code}"))];
    if let (Some(on), Some(by)) = (&d.on, &d.by) {
        lines.push(texts.get("review-decided-by", &[("officer", by.into()), ("date", locale::day_of(on, texts.lang()).into())]));
    }
    if !d.reason.is_empty() {
        lines.push(d.reason.clone());
    }
    Cell::lines(lines)
}

/// A clearance in a line.
fn clearance(c: &ClearanceView, texts: &Texts) -> String {
    let state = if c.state == "valid" { String::new() } else { format!(" – {}", word(texts, &format!("state-{}", c.state))) };
    format!("{} ({}){state}", c.level, c.scopes)
}

/// Everyone on a line: what the reader of a page needs, and in the data all that the view has.
fn everyone(paper: &mut Paper, view: &ReviewView, texts: &Texts) {
    paper.heading(word(texts, "paper-everyone"));
    let columns = [
        ("column-number", Kind::Code, 2),
        ("column-name", Kind::Text, 4),
        ("column-function", Kind::Text, 5),
        ("paper-clearance", Kind::Text, 5),
        ("column-expires", Kind::Time, 3),
        ("column-lists", Kind::Text, 3),
        ("column-briefing", Kind::Time, 3),
        ("column-proposal", Kind::Text, 3),
        ("findings-heading", Kind::Number, 2),
    ];
    let mut rows = table("paper-everyone", &columns, texts);
    rows.title = String::new();
    for p in &view.people {
        let expires: Vec<_> = p.clearances.iter().map(|c| locale::day_of(&c.expires, texts.lang())).collect();
        rows.row(vec![
            Cell::text(&p.person),
            Cell::text(&p.name),
            Cell::lines([&p.service, &p.function].into_iter().filter(|t| !t.is_empty()).cloned().collect()),
            if p.clearances.is_empty() {
                Cell::text(word(texts, "word-none"))
            } else {
                Cell::lines(p.clearances.iter().map(|c| clearance(c, texts)).collect())
            },
            match p.clearances.as_slice() {
                [one] => Cell::of(&one.expires),
                _ => Cell::lines(expires),
            },
            Cell::text(p.lists.join(", ")),
            Cell::maybe(p.last_briefing.as_deref()),
            proposal(p.proposal, texts),
            Cell::number(p.findings.len() + p.open_findings.len()),
        ]);
    }
    paper.add(rows);
    paper.sheets.push(people(view, texts));
    paper.sheets.push(clearances(view, texts));
    paper.sheets.push(authorisations(view, texts));
}

fn people(view: &ReviewView, texts: &Texts) -> Table {
    let columns = [
        ("column-number", Kind::Code, 2),
        ("column-name", Kind::Text, 4),
        ("column-service", Kind::Text, 3),
        ("column-function", Kind::Text, 3),
        ("column-level", Kind::Text, 3),
        ("column-need", Kind::Text, 3),
        ("column-proposal", Kind::Text, 2),
        ("column-reason", Kind::Text, 8),
        ("column-decision", Kind::Text, 2),
        ("paper-decided-reason", Kind::Text, 4),
        ("paper-decided-by", Kind::Code, 2),
        ("paper-decided-on", Kind::Time, 2),
        ("column-expires", Kind::Time, 2),
        ("column-days-left", Kind::Number, 2),
        ("column-request", Kind::Text, 3),
        ("column-lists", Kind::Text, 3),
        ("column-copies-held", Kind::Number, 2),
        ("column-briefing", Kind::Time, 2),
        ("column-last-entry", Kind::Time, 3),
        ("column-last-consultation", Kind::Time, 3),
        ("column-need-ends", Kind::Text, 3),
        ("findings-heading", Kind::Text, 4),
    ];
    let mut sheet = table("paper-everyone", &columns, texts);
    for p in &view.people {
        let newest = p.clearances.iter().max_by(|a, b| a.expires.cmp(&b.expires));
        let d = p.decision.as_ref();
        let decided = d.and_then(|d| d.decision.as_deref()).map(|code| word(texts, &format!("proposal-{code}")));
        let request =
            p.request.as_ref().map(|r| format!("{} ({})", word(texts, &format!("follow-up-state-{}", r.stage)), r.entry));
        let ends = p.need_to_know_ends.iter().map(|n| format!("{} {}", n.what, locale::day_of(&n.until, texts.lang())));
        sheet.row(vec![
            Cell::text(&p.person),
            Cell::text(&p.name),
            Cell::text(&p.service),
            Cell::text(&p.function),
            p.requires.into(),
            Cell::maybe(p.need.as_deref()),
            proposal(p.proposal, texts),
            Cell::lines(p.reasons.iter().map(|r| r.text.clone()).collect()),
            decided.map_or(Cell::Empty, Cell::text),
            d.map_or(Cell::Empty, |d| Cell::text(&d.reason)),
            Cell::text(d.and_then(|d| d.by.clone()).unwrap_or_default()),
            Cell::maybe(d.and_then(|d| d.on.as_deref())),
            newest.map_or(Cell::Empty, |c| Cell::of(&c.expires)),
            newest.map_or(Cell::Empty, |c| Cell::Number(c.days_left)),
            request.map_or(Cell::Empty, Cell::text),
            Cell::text(p.lists.join(", ")),
            p.copies_held.into(),
            Cell::maybe(p.last_briefing.as_deref()),
            p.last_entry.as_ref().map_or(Cell::Empty, |s| Cell::of(&s.at)),
            p.last_consultation.as_ref().map_or(Cell::Empty, |s| Cell::of(&s.at)),
            Cell::lines(ends.collect()),
            Cell::lines(p.findings.iter().chain(&p.open_findings).cloned().collect()),
        ]);
    }
    sheet
}

fn clearances(view: &ReviewView, texts: &Texts) -> Table {
    let columns = [
        ("column-person", Kind::Code, 2),
        ("column-level", Kind::Text, 3),
        ("column-scopes", Kind::Text, 2),
        ("extract-from", Kind::Time, 2),
        ("column-expires", Kind::Time, 2),
        ("column-days-left", Kind::Number, 2),
        ("label-state", Kind::Text, 2),
    ];
    let mut sheet = table("paper-clearances", &columns, texts);
    for p in &view.people {
        for c in &p.clearances {
            sheet.row(vec![
                Cell::text(&p.person),
                Cell::text(&c.level),
                Cell::text(&c.scopes),
                Cell::of(&c.granted),
                Cell::of(&c.expires),
                Cell::Number(c.days_left),
                word(texts, &format!("state-{}", c.state)).into(),
            ]);
        }
    }
    sheet
}

fn authorisations(view: &ReviewView, texts: &Texts) -> Table {
    let columns = [
        ("column-person", Kind::Code, 2),
        ("column-room", Kind::Code, 2),
        ("extract-from", Kind::Time, 2),
        ("finding-until", Kind::Time, 2),
        ("paper-mode", Kind::Text, 2),
        ("paper-entry", Kind::Number, 1),
        ("paper-signed-by", Kind::Code, 2),
    ];
    let mut sheet = table("column-lists", &columns, texts);
    for p in &view.people {
        for a in &p.authorisations {
            sheet.row(vec![
                Cell::text(&p.person),
                Cell::text(&a.room),
                Cell::of(&a.from),
                Cell::maybe(a.until.as_deref()),
                word(texts, &format!("paper-mode-{}", a.mode)).into(),
                a.entry.into(),
                Cell::text(a.approved_by.clone().unwrap_or_default()),
            ]);
        }
    }
    sheet
}

/// What the decisions leave to do: requests to follow, removals to be proven.
fn following(paper: &mut Paper, view: &ReviewView, texts: &Texts) {
    if !opened(view) {
        return;
    }
    paper.heading(word(texts, "paper-following"));
    let columns = [
        ("column-number", Kind::Code, 2),
        ("column-name", Kind::Text, 4),
        ("column-decision", Kind::Text, 3),
        ("paper-decided-on", Kind::Time, 2),
        ("paper-decided-by", Kind::Code, 2),
        ("column-request", Kind::Text, 5),
    ];
    let mut rows = table("paper-following", &columns, texts);
    rows.empty = word(texts, "paper-following-none");
    for p in &view.people {
        let Some(d) = p.decision.as_ref().filter(|d| d.decision.as_deref().is_some_and(|code| code != "maintain")) else {
            continue;
        };
        let request = match (&p.request, d.request) {
            (Some(r), Some(n)) if r.entry == n => {
                format!("{} ({})", word(texts, &format!("follow-up-state-{}", r.stage)), r.entry)
            }
            (_, Some(n)) => n.to_string(),
            _ => String::new(),
        };
        rows.row(vec![
            Cell::text(&p.person),
            Cell::text(&p.name),
            proposal(d.decision.as_deref().unwrap_or_default(), texts),
            Cell::maybe(d.on.as_deref()),
            Cell::text(d.by.clone().unwrap_or_default()),
            Cell::text(request),
        ]);
    }
    paper.sheets.push(rows.clone());
    rows.title = String::new();
    paper.add(rows);
}
