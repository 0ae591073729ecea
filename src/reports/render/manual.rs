//! The handling manual as text: numbered rules, with what they rest on below each.

use super::text::{Page, footer, head};
use crate::domain::printable;
use crate::i18n::{Texts, locale};
use crate::reports::manual::{ChapterView, LevelView, ManualView, RuleView};
use crate::reports::meta::Meta;

/// Characters in a line of a rule.
const WIDTH: usize = 100;

/// The manual.
pub fn manual(texts: &Texts, view: &ManualView) -> String {
    let mut page = Page::new(texts);
    head(&mut page, "manual-title", &view.meta);
    page.line("");
    wrapped(&mut page, "", &state(texts, &view.meta));
    wrapped(&mut page, "", &texts.get("manual-legend", &[]));
    page.heading("paper-contents");
    for part in &view.parts {
        page.line(&part.title);
        part.chapters.iter().for_each(|c| page.line(&format!("  {:<5} {}", c.number, c.title)));
    }
    for part in &view.parts {
        page.line("");
        page.line("");
        page.line(&part.title);
        page.line(&"=".repeat(part.title.chars().count()));
        page.line("");
        wrapped(&mut page, "", &part.intro);
        part.chapters.iter().for_each(|c| chapter(&mut page, c, view));
    }
    footer(&mut page, &view.meta);
    page.out
}

/// On which register state the manual was made.
pub(super) fn state(texts: &Texts, meta: &Meta) -> String {
    let date = locale::day_of(&meta.period.from, texts.lang());
    texts.get("manual-state", &[("date", date.into()), ("count", meta.journal_size.into())])
}

fn chapter(page: &mut Page<'_>, chapter: &ChapterView, view: &ManualView) {
    let title = format!("{} {}", chapter.number, chapter.title);
    page.line("");
    page.line(&title);
    page.line(&"-".repeat(title.chars().count()));
    table(page, chapter, view);
    for rule in &chapter.rules {
        let mark = if chapter.ticks { format!("[ ] {:<8}", rule.number) } else { format!("{:<8}", rule.number) };
        wrapped(page, &mark, &rule.text);
        let indent = " ".repeat(mark.chars().count());
        let below = grounds(page.texts, rule).join(" · ");
        if !below.is_empty() {
            wrapped(page, &indent, &format!("[{below}]"));
        }
        rule.commands.iter().for_each(|c| page.line(&format!("{indent}$ {c}")));
    }
    if chapter.shows == Some("signatures") {
        for key in ["manual-sign-reader", "manual-sign-officer"] {
            let line =
                ["paper-name", "paper-date", "paper-signature"].map(|w| format!("{} {}", page.texts.get(w, &[]), "_".repeat(18)));
            let role = page.texts.get(key, &[]);
            page.line("");
            page.line(&role);
            page.line(&line.join("  "));
        }
    }
}

/// What a rule rests on, then which checks look at it.
pub(super) fn grounds(texts: &Texts, rule: &RuleView) -> Vec<String> {
    let confirm = texts.get("setting-to-confirm", &[]);
    let told = rule.basis.iter().map(|b| if b.verified { b.text.clone() } else { format!("{} ({confirm})", b.text) });
    let checks = (!rule.checks.is_empty()).then(|| rule.checks.join(", "));
    told.chain(checks).collect()
}

fn wrapped(page: &mut Page<'_>, lead: &str, text: &str) {
    let indent = lead.chars().count();
    let mut line = lead.to_owned();
    let mut empty = true;
    for word in printable(text).split(' ') {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            page.line(&line);
            line = " ".repeat(indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    page.line(&line);
}

fn table(page: &mut Page<'_>, chapter: &ChapterView, view: &ManualView) {
    let texts = page.texts;
    let word = |key: &str| texts.get(key, &[]);
    let none = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    match chapter.shows {
        Some("officers") => {
            let row = |o: &crate::reports::manual::OfficerView| {
                let name = o.name.clone().unwrap_or_else(|| word("manual-not-identified"));
                vec![o.role_text.clone(), o.officer.clone(), none(o.person.as_deref().unwrap_or_default()), name]
            };
            let rows = view.officers.iter().map(row).collect();
            page.table(&["manual-role", "label-officer", "column-person", "column-name"], rows);
        }
        Some("rooms") => {
            let row = |r: &crate::reports::manual::RoomView| {
                let hours = if r.hours.is_empty() { word("manual-no-hours") } else { r.hours.join("; ") };
                let minimum = if r.minimum_persons == 0 { none("") } else { page.number(r.minimum_persons.into()) };
                vec![r.room.clone(), none(&r.name), r.level.clone(), hours, minimum, none(&r.closures.join("; "))]
            };
            let rows = view.rooms.iter().map(row).collect();
            let header = ["column-room", "column-name", "column-level", "manual-hours", "manual-minimum", "manual-closures"];
            page.table(&header, rows);
        }
        Some("containers") => {
            let rows = view.containers.iter().map(|c| vec![c.container.clone(), c.room.clone(), c.level.clone()]).collect();
            page.table(&["column-container", "column-room", "column-level"], rows);
        }
        Some("levels") => {
            let header = LEVEL_KEYS.map(|key| heading(texts, key, &view.levels)).to_vec();
            let yes = |b: bool| word(if b { "word-yes" } else { "word-no" });
            let row = |l: &LevelView| {
                let asked = [l.clearance, l.installation, l.pages, l.consent, l.witness].map(yes);
                std::iter::once(l.level.to_owned()).chain(asked).chain([l.certificate.clone()]).collect()
            };
            let rows = view.levels.iter().map(row).collect();
            page.columns(header, rows);
        }
        Some("settings") => {
            let rows = view.figures.iter().map(|f| {
                let state = word(if f.verified { "setting-verified" } else { "setting-to-confirm" });
                vec![f.name.to_owned(), f.text.clone(), state, f.source.clone()]
            });
            let rows = rows.collect();
            page.table(&["setting-name", "setting-value", "label-state", "setting-source"], rows);
        }
        _ => return,
    }
    page.line("");
}

/// The headings of what a level asks for, in the order of its columns.
pub(super) const LEVEL_KEYS: [&str; 7] = [
    "column-level",
    "manual-level-clearance",
    "manual-level-installation",
    "manual-level-pages",
    "manual-level-consent",
    "manual-level-witness",
    "manual-level-certificate",
];

/// A heading of that table, with what is to be confirmed said beside it.
pub(super) fn heading(texts: &Texts, key: &str, levels: &[LevelView]) -> String {
    let word = texts.get(key, &[]);
    let settings: &[&str] = match key {
        "manual-level-pages" => &["page-count-level"],
        "manual-level-consent" => &["consent-level"],
        "manual-level-witness" => &["witness-level"],
        "manual-level-certificate" => &["certificate-years", "certificate-years-top-secret"],
        _ => &[],
    };
    let open = levels.iter().any(|l| l.to_confirm.iter().any(|name| settings.contains(name)));
    if open { format!("{word} ({})", texts.get("setting-to-confirm", &[])) } else { word }
}
