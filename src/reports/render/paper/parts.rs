//! What the papers of several reports share: findings, what is not concluded, the campaign's standing, the annexes. Each says what
//! the text of the same report says; the sheets hold all of it, the pages as much as a reader needs.

use crate::checks::check;
use crate::i18n::{Texts, check_key, locale};
use crate::reports::audit::Note;
use crate::reports::campaign::CampaignView;
use crate::reports::comparison::ComparisonView;
use crate::reports::finding::{EvidenceView, FindingView, WordView};
use crate::reports::meta::Meta;
use crate::reports::paper::{Block, Cell, Fact, FindingCard, Kind, Paper, Table};
use crate::reports::render::text::SHOWN;
use crate::reports::sources;

/// The severities, gravest first; their codes are also the tones of marks.
pub(super) const SEVERITIES: [&str; 4] = ["critical", "major", "minor", "info"];

/// A word of the texts.
pub(super) fn word(texts: &Texts, key: &str) -> String {
    texts.get(key, &[])
}

/// A severity as a mark.
pub(super) fn severity(code: &str, texts: &Texts) -> Cell {
    let tone = SEVERITIES.into_iter().find(|known| *known == code).unwrap_or("info");
    Cell::Mark { tone, word: word(texts, &format!("severity-{code}")) }
}

/// Yes or no.
pub(super) fn yes_no(yes: bool, texts: &Texts) -> Cell {
    Cell::text(word(texts, if yes { "word-yes" } else { "word-no" }))
}

/// A term from the texts with its value.
pub(super) fn fact(key: &str, value: impl Into<Cell>, texts: &Texts) -> Fact {
    Fact::new(word(texts, key), value)
}

/// A term from the texts with a number.
pub(super) fn count(key: &str, n: u64, texts: &Texts) -> Fact {
    Fact::new(word(texts, key), n)
}

/// A table whose title and columns are keys of the texts, and which says *none* without rows.
pub(super) fn table(title: &str, columns: &[(&str, Kind, u8)], texts: &Texts) -> Table {
    let table = Table::new(word(texts, title), word(texts, "word-none"));
    columns.iter().fold(table, |table, (key, kind, width)| table.column(word(texts, key), *kind, *width))
}

/// A heading with its table under it; the table needs no title of its own then.
pub(super) fn section(paper: &mut Paper, mut table: Table) {
    paper.heading(std::mem::take(&mut table.title));
    paper.add(table);
}

/// Findings: a summary by severity and check, then each on a card, gravest first; as data all of them and all their evidence.
pub(super) fn findings(paper: &mut Paper, all: &[FindingView], texts: &Texts) {
    paper.heading(word(texts, "findings-heading"));
    if all.is_empty() {
        paper.text(word(texts, "findings-none"));
    } else {
        paper.text(texts.get("findings-total", &[("count", all.len().into())]));
        paper.add(summary(all, texts));
        for code in SEVERITIES {
            for finding in all.iter().filter(|f| f.severity == code) {
                paper.add(Block::Finding(Box::new(finding_card(finding, texts))));
            }
        }
    }
    paper.sheets.push(findings_sheet(all, texts));
    paper.sheets.push(evidence_sheet(all, texts));
}

/// How many findings each check made, gravest first, and how many of them no longer count.
pub(super) fn summary(all: &[FindingView], texts: &Texts) -> Table {
    let columns = [
        ("label-severity", Kind::Text, 2),
        ("label-check", Kind::Code, 1),
        ("extract-title", Kind::Text, 6),
        ("count-findings", Kind::Number, 1),
        ("extract-waived", Kind::Number, 1),
    ];
    let mut table = table("extract-summary", &columns, texts);
    for code in SEVERITIES {
        let mut by_check = std::collections::BTreeMap::<&str, (u64, u64)>::new();
        for finding in all.iter().filter(|f| f.severity == code) {
            let (n, waived) = by_check.entry(finding.check).or_default();
            *n += 1;
            *waived += u64::from(finding.waived);
        }
        for (check, (n, waived)) in by_check {
            table.row(vec![severity(code, texts), check.into(), title(check, texts).into(), n.into(), waived.into()]);
        }
    }
    table
}

fn title(check: &str, texts: &Texts) -> String {
    word(texts, &check_key(check, "title"))
}

/// A finding on its card, with as much evidence as a reader needs.
pub(super) fn finding_card(finding: &FindingView, texts: &Texts) -> FindingCard {
    let f = finding;
    let left = f.evidence.len().saturating_sub(SHOWN);
    let confirm = if f.basis_verified { String::new() } else { format!(" ({})", word(texts, "basis-to-confirm")) };
    FindingCard {
        id: f.id.clone(),
        check: f.check.to_owned(),
        tone: SEVERITIES.into_iter().find(|code| *code == f.severity).unwrap_or("info"),
        severity: word(texts, &format!("severity-{}", f.severity)),
        certainty: word(texts, &format!("certainty-{}", f.certainty)),
        state: word(texts, &format!("finding-state-{}", f.state)),
        title: title(f.check, texts),
        message: f.message.clone(),
        words: words(f, texts),
        evidence: f.evidence.iter().take(SHOWN).map(|e| evidence(e, texts)).collect(),
        more: (left > 0).then(|| texts.get("finding-evidence-more", &[("count", left.into())])),
        basis: format!("{}{confirm}", sources::basis(f.check, texts)),
        change: f.change.clone(),
        remedy: f.remedy.clone(),
    }
}

fn words(f: &FindingView, texts: &Texts) -> Vec<String> {
    let before = (f.before > 0).then(|| texts.get("finding-before", &[("count", u64::from(f.before).into())]));
    before.into_iter().chain(f.word.as_ref().map(|w| said(w, texts))).collect()
}

/// What was said of a finding, in a line.
fn said(word_: &WordView, texts: &Texts) -> String {
    let lang = texts.lang();
    let state = word(texts, &format!("finding-state-{}", word_.said));
    let mut text = format!("{state}, {} ({}): {}", locale::day_of(&word_.on, lang), word_.by, word_.reason);
    if let Some(incident) = &word_.incident {
        text.push_str(&format!(" [{incident}]"));
    }
    if let Some(until) = &word_.until {
        text.push_str(&format!(" ({} {})", word(texts, "finding-until"), locale::day_of(until, lang)));
    }
    if !word_.holds {
        text.push_str(&format!(" – {}", word(texts, "finding-word-lapsed")));
    }
    text
}

/// A piece of evidence in a line: where it stands, when it was, what was in force if that changed.
pub(super) fn evidence(e: &EvidenceView, texts: &Texts) -> String {
    let line = e.line.map(|n| format!(":{n}")).unwrap_or_default();
    let at = e.at.as_deref().map(|at| format!("  {}", locale::moment_of(at, texts.lang()))).unwrap_or_default();
    let shown = if e.shown.is_empty() { String::new() } else { format!("  [{}]", e.shown) };
    format!("{}{line}{at}{shown}", sources::place(e, texts))
}

fn findings_sheet(all: &[FindingView], texts: &Texts) -> Table {
    let columns = [
        ("extract-finding", Kind::Code, 2),
        ("label-check", Kind::Code, 1),
        ("extract-title", Kind::Text, 4),
        ("label-severity", Kind::Text, 1),
        ("label-certainty", Kind::Text, 1),
        ("label-state", Kind::Text, 1),
        ("extract-counts", Kind::Text, 1),
        ("column-room", Kind::Code, 1),
        ("column-person", Kind::Code, 1),
        ("column-card", Kind::Code, 1),
        ("column-about", Kind::Code, 1),
        ("column-time", Kind::Time, 2),
        ("extract-message", Kind::Text, 10),
        ("extract-evidence-count", Kind::Number, 1),
        ("extract-before", Kind::Number, 1),
        ("extract-said", Kind::Text, 6),
        ("label-basis", Kind::Text, 4),
        ("setting-verified", Kind::Text, 1),
        ("finding-change", Kind::Text, 6),
        ("finding-remedy", Kind::Text, 6),
    ];
    let mut table = table("findings-heading", &columns, texts);
    table.empty = word(texts, "findings-none");
    for f in SEVERITIES.iter().flat_map(|code| all.iter().filter(move |f| f.severity == *code)) {
        let maybe = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
        table.row(vec![
            Cell::text(&f.id),
            f.check.into(),
            title(f.check, texts).into(),
            severity(f.severity, texts),
            word(texts, &format!("certainty-{}", f.certainty)).into(),
            word(texts, &format!("finding-state-{}", f.state)).into(),
            yes_no(!f.waived, texts),
            maybe(&f.room),
            maybe(&f.person),
            maybe(&f.card),
            Cell::text(f.subject.as_deref().map(|s| sources::about(f.check, f.room.as_deref(), s, texts)).unwrap_or_default()),
            Cell::maybe(f.at.as_deref()),
            Cell::text(&f.message),
            Cell::number(f.evidence.len()),
            Cell::Number(f.before.into()),
            f.word.as_ref().map_or(Cell::Empty, |w| said(w, texts).into()),
            sources::basis(f.check, texts).into(),
            yes_no(f.basis_verified, texts),
            Cell::text(&f.change),
            Cell::text(&f.remedy),
        ]);
    }
    table
}

fn evidence_sheet(all: &[FindingView], texts: &Texts) -> Table {
    let columns = [
        ("extract-finding", Kind::Code, 2),
        ("column-number", Kind::Number, 1),
        ("extract-source", Kind::Text, 4),
        ("extract-line", Kind::Number, 1),
        ("column-time", Kind::Time, 2),
        ("settings-heading", Kind::Text, 4),
    ];
    let mut table = table("finding-evidence", &columns, texts);
    for f in SEVERITIES.iter().flat_map(|code| all.iter().filter(move |f| f.severity == *code)) {
        for (n, e) in f.evidence.iter().enumerate() {
            let settings = e.settings.iter().flat_map(|all| all.iter()).map(|(name, value)| format!("{name} {value}"));
            table.row(vec![
                Cell::text(&f.id),
                Cell::number(n + 1),
                Cell::text(sources::place(e, texts)),
                e.line.map_or(Cell::Empty, Cell::number),
                Cell::maybe(e.at.as_deref()),
                Cell::text(settings.collect::<Vec<_>>().join(", ")),
            ]);
        }
    }
    table
}

/// Every finding that no longer counts, with its reason, so that nothing is left out unseen.
pub(super) fn excluded(paper: &mut Paper, all: &[FindingView], texts: &Texts) {
    let lines = all.iter().filter(|f| f.waived).map(|f| match &f.word {
        Some(said_) => format!("{}  {}", f.id, said(said_, texts)),
        None => format!("{}  {}", f.id, word(texts, &format!("finding-state-{}", f.state))),
    });
    list(paper, "excluded-heading", lines.collect(), texts);
}

/// A heading with points under it, or *none*.
pub(super) fn list(paper: &mut Paper, heading: &str, items: Vec<String>, texts: &Texts) {
    paper.heading(word(texts, heading));
    if items.is_empty() {
        return paper.text(word(texts, "word-none"));
    }
    paper.add(Block::List { ordered: false, ticks: false, items });
}

/// What is not concluded.
pub(super) fn notes(paper: &mut Paper, notes: &[Note], texts: &Texts) {
    list(paper, "not-concluded-heading", notes.iter().map(|n| n.text.clone()).collect(), texts);
    let mut sheet = table("not-concluded-heading", &[("not-concluded-heading", Kind::Text, 10)], texts);
    notes.iter().for_each(|note| sheet.row(vec![Cell::text(&note.text)]));
    paper.sheets.push(sheet);
}

/// The settings the report rests on: those that changed within the period or are to be confirmed; the others are counted, and stand
/// in the data.
pub(super) fn settings(paper: &mut Paper, meta: &Meta, texts: &Texts) {
    if meta.settings.is_empty() {
        return;
    }
    let columns = [
        ("setting-name", Kind::Code, 3),
        ("setting-value", Kind::Text, 2),
        ("extract-from", Kind::Time, 2),
        ("finding-until", Kind::Time, 2),
        ("label-state", Kind::Text, 2),
        ("setting-source", Kind::Text, 5),
    ];
    let rows = |notable: bool| {
        let mut table = table("settings-heading", &columns, texts);
        for setting in meta.settings.iter().filter(|s| !notable || s.notable()) {
            for segment in &setting.segments {
                let state = if segment.verified { "setting-verified" } else { "setting-to-confirm" };
                table.row(vec![
                    setting.name.into(),
                    Cell::text(setting.in_words(segment, texts)),
                    Cell::of(&segment.from),
                    Cell::of(&segment.until),
                    word(texts, state).into(),
                    Cell::text(setting.rests_on(segment, texts)),
                ]);
            }
        }
        table
    };
    let shown = rows(true);
    if shown.rows.is_empty() {
        paper.heading(shown.title);
    } else {
        section(paper, shown);
    }
    let others = meta.settings.iter().filter(|s| !s.notable()).count();
    paper.text(texts.get("settings-others", &[("count", others.into())]));
    paper.sheets.push(rows(false));
}

/// Each check that ran: what it looks for, why, on what it rests, and whether that was read in its source.
pub(super) fn checks_annex(paper: &mut Paper, codes: &[&str], texts: &Texts) {
    if codes.is_empty() {
        return;
    }
    let columns = [
        ("label-check", Kind::Code, 2),
        ("extract-title", Kind::Text, 4),
        ("finding-why", Kind::Text, 8),
        ("label-basis", Kind::Text, 5),
        ("label-state", Kind::Text, 2),
    ];
    let mut table = table("label-checks-run", &columns, texts);
    for code in codes {
        let meta = check(code).map(|c| c.meta());
        let state = if meta.is_some_and(|m| m.verified) { "setting-verified" } else { "setting-to-confirm" };
        table.row(vec![
            (*code).into(),
            title(code, texts).into(),
            word(texts, &check_key(code, "why")).into(),
            sources::basis(code, texts).into(),
            word(texts, state).into(),
        ]);
    }
    paper.sheets.push(table.clone());
    section(paper, table);
}

/// How a campaign stands, among what the paper states about itself: preview, open, closed; late, opened again.
pub(super) fn standing(paper: &mut Paper, campaign: Option<&CampaignView>, texts: &Texts) {
    let Some(c) = campaign else { return };
    let day = |text: &str| locale::day_of(text, texts.lang());
    let mut standing = word(texts, &format!("campaign-{}", c.state));
    if let (Some(on), Some(size)) = (&c.opened, c.facts_size) {
        let opened = texts.get("campaign-opened-on", &[("date", day(on).into()), ("count", size.into())]);
        standing.push_str(&format!("; {opened}"));
    }
    if let Some(on) = &c.closed {
        standing.push_str(&format!("; {}", texts.get("campaign-closed-on", &[("date", day(on).into())])));
    }
    paper.facts.push(fact("label-state", standing, texts));
    if let Some(days) = c.late_days {
        let late = texts.get("campaign-late", &[("days", days.into())]);
        paper.facts.push(fact("label-due", format!("{} ({late})", day(&c.due)), texts));
    }
    for again in &c.reopened {
        let on = texts.get("campaign-reopened-on", &[("date", day(&again.on).into())]);
        paper.facts.push(fact("label-reopened", format!("{on}: {}", again.reason), texts));
    }
}

/// New, persisting and gone since the campaign before.
pub(super) fn comparison(paper: &mut Paper, view: &ComparisonView, texts: &Texts) {
    paper.heading(word(texts, "comparison-heading"));
    let Some(previous) = &view.previous else { return paper.text(word(texts, "comparison-none")) };
    paper.text(texts.get("comparison-with", &[("period", previous.into())]));
    let numbers = [
        ("comparison-new", view.new.len()),
        ("comparison-persisting", view.persisting.len()),
        ("comparison-gone", view.gone.len()),
    ];
    paper.add(Block::Facts { facts: numbers.map(|(key, n)| count(key, n as u64, texts)).to_vec() });
    let columns = [
        ("extract-change", Kind::Text, 2),
        ("extract-finding", Kind::Code, 3),
        ("label-severity", Kind::Text, 2),
        ("extract-title", Kind::Text, 5),
        ("column-about", Kind::Text, 3),
    ];
    let mut all = table("comparison-heading", &columns, texts);
    for (key, ids) in [("comparison-new", &view.new), ("comparison-persisting", &view.persisting)] {
        for id in ids {
            let check = id.split('-').next().unwrap_or_default();
            all.row(vec![word(texts, key).into(), Cell::text(id), Cell::Empty, title(check, texts).into()]);
        }
    }
    for gone in &view.gone {
        all.row(vec![
            word(texts, "comparison-gone").into(),
            Cell::text(&gone.id),
            severity(&gone.severity, texts),
            Cell::text(&gone.title),
            Cell::lines(gone.about(texts)),
        ]);
    }
    // What is new needs no list: it is every card that does not say that it was stated before.
    let mut shown = all.clone();
    shown.title.clear();
    shown.rows.drain(..view.new.len());
    if !shown.rows.is_empty() {
        paper.add(shown);
    }
    paper.sheets.push(all);
}

/// How many findings there are of each severity, and how many no longer count.
pub(super) fn severities(
    found: u64,
    by_severity: &std::collections::BTreeMap<&'static str, u64>,
    waived: u64,
    texts: &Texts,
) -> Vec<Fact> {
    let mut facts = vec![count("count-findings", found, texts)];
    let of = |code| by_severity.get(code).copied().unwrap_or(0);
    facts.extend(SEVERITIES.map(|code| count(&format!("severity-{code}"), of(code), texts)));
    facts.push(count("count-waived", waived, texts));
    facts
}
