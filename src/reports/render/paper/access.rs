//! The access lists of a day as a paper: a page a room, for its door and for the officer's signature.

use super::parts::{self, fact, table, word};
use crate::i18n::{Texts, locale};
use crate::reports::Report;
use crate::reports::access::{AccessListView, ApprovalView, ClearanceView, LineView, RoomView};
use crate::reports::paper::{Block, Cell, Fact, House, Kind, Paper, Signature, Table, Turn};
use crate::reports::render::paper_text::paper_text;

impl Report for AccessListView {
    fn text(&self, texts: &Texts) -> String {
        paper_text(&self.paper(&House::default(), texts), texts)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("access-list", word(texts, "access-title"), house, &self.meta, texts);
        paper.turn = Turn::Landscape;
        paper.subtitle = texts.get("access-on", &[("date", locale::day_of(&self.on, texts.lang()).into())]);
        paper.sheets.push(sheet(self, texts));
        if self.rooms.is_empty() {
            paper.text(word(texts, "access-no-rooms"));
        }
        for (i, room) in self.rooms.iter().enumerate() {
            if i > 0 {
                paper.add(Block::Break);
            }
            of_room(&mut paper, room, texts);
        }
        parts::notes(&mut paper, &self.not_concluded, texts);
        paper
    }
}

fn of_room(paper: &mut Paper, room: &RoomView, texts: &Texts) {
    let name = if room.name.is_empty() { String::new() } else { format!(" – {}", room.name) };
    paper.heading(format!("{}{name}", texts.get("place-room", &[("room", (&room.room).into())])));
    paper.add(Block::Facts { facts: about(room, texts) });
    let mut may = lines(&room.may_enter, false, texts);
    may.title = texts.get("access-may-enter", &[("count", room.may_enter.len().into())]);
    may.empty = word(texts, if room.controlled { "access-nobody" } else { "access-place" });
    paper.add(may);
    if !room.may_not_enter.is_empty() {
        let mut may_not = lines(&room.may_not_enter, true, texts);
        may_not.title = texts.get("access-may-not-enter", &[("count", room.may_not_enter.len().into())]);
        paper.add(may_not);
    }
    paper.add(Block::Signatures { boxes: vec![Signature { role: word(texts, "signature"), name: String::new() }] });
}

fn about(room: &RoomView, texts: &Texts) -> Vec<Fact> {
    let day = |text: &str| locale::day_of(text, texts.lang());
    let nothing = || word(texts, "access-not-on-record");
    let hours = room.hours.as_ref().map_or_else(nothing, |h| format!("{}–{} ({})", h.open, h.close, days(&h.days, texts)));
    let approval = |a: &ApprovalView| {
        let until = a.until.as_ref().map(|until| format!(", {} {}", word(texts, "access-until"), day(until)));
        format!("{}{}", word(texts, &format!("approval-{}", a.what)), until.unwrap_or_default())
    };
    let approvals: Vec<_> = room.approvals.iter().map(approval).collect();
    let mut facts = vec![fact("column-level", room.level.as_str(), texts), fact("access-hours", hours, texts)];
    if room.closed {
        facts.push(fact("label-state", Cell::Mark { tone: "bad", word: word(texts, "access-closed") }, texts));
    }
    let approvals = if approvals.is_empty() { Cell::text(nothing()) } else { Cell::lines(approvals) };
    facts.push(fact("access-approvals", approvals, texts));
    if room.minimum_persons > 1 {
        facts.push(fact("access-minimum", u64::from(room.minimum_persons), texts));
    }
    let reviewed = room.last_review.as_deref().map_or_else(|| nothing().into(), Cell::of);
    facts.push(fact("access-reviewed", reviewed, texts));
    facts
}

/// `mon,tue,fri` in the reader's words.
fn days(text: &str, texts: &Texts) -> String {
    let known = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let said = |part: &str| match part.trim() {
        day if known.contains(&day) => word(texts, &format!("weekday-{day}")),
        other => other.to_owned(),
    };
    let of = |part: &str| part.split('-').map(said).collect::<Vec<_>>().join("–");
    text.split(',').map(of).collect::<Vec<_>>().join(", ")
}

fn mode(line: &LineView, texts: &Texts) -> String {
    word(texts, &format!("access-mode-{}", line.mode))
}

fn clearance(c: &ClearanceView, texts: &Texts) -> Vec<String> {
    let until = format!("{} {}", word(texts, "access-until"), locale::day_of(&c.expires, texts.lang()));
    vec![format!("{} ({})", c.level, c.scopes), until]
}

fn none(text: &str, texts: &Texts) -> Cell {
    Cell::text(if text.is_empty() { word(texts, "access-not-on-record") } else { text.to_owned() })
}

fn lines(all: &[LineView], lacking: bool, texts: &Texts) -> Table {
    let mut columns = vec![
        ("column-person", Kind::Code, 2),
        ("column-name", Kind::Text, 4),
        ("access-mode", Kind::Text, 2),
        ("extract-from", Kind::Time, 2),
        ("finding-until", Kind::Time, 2),
        ("access-clearance", Kind::Text, 4),
        ("column-briefing", Kind::Time, 2),
        ("access-need", Kind::Text, 4),
        ("access-signed", Kind::Text, 2),
    ];
    if lacking {
        columns.insert(2, ("access-lacks", Kind::Text, 4));
    }
    let mut table = table("access-title", &columns, texts);
    for l in all {
        let signed = l.signed_by.as_deref().unwrap_or("–");
        let mut cells = vec![
            Cell::text(&l.person),
            Cell::lines([&l.name, &l.function].into_iter().filter(|t| !t.is_empty()).cloned().collect()),
            mode(l, texts).into(),
            Cell::of(&l.from),
            l.until.as_deref().map_or_else(|| word(texts, "access-further-notice").into(), Cell::of),
            l.clearance.as_ref().map_or_else(|| none("", texts), |c| Cell::lines(clearance(c, texts))),
            l.briefing.as_deref().map_or_else(|| none("", texts), Cell::of),
            none(&l.need, texts),
            texts.get("review-approved-by", &[("officer", signed.into()), ("entry", l.entry.into())]).into(),
        ];
        if lacking {
            cells.insert(2, Cell::lines(l.lacks.iter().map(|note| note.text.clone()).collect()));
        }
        table.row(cells);
    }
    table
}

/// A row a line of a list, of all rooms.
fn sheet(view: &AccessListView, texts: &Texts) -> Table {
    let columns = [
        ("column-room", Kind::Code, 1),
        ("column-person", Kind::Code, 1),
        ("column-name", Kind::Text, 4),
        ("column-service", Kind::Text, 2),
        ("column-function", Kind::Text, 2),
        ("access-may", Kind::Text, 1),
        ("access-lacks", Kind::Text, 4),
        ("access-mode", Kind::Text, 1),
        ("extract-from", Kind::Time, 2),
        ("finding-until", Kind::Time, 2),
        ("column-level", Kind::Text, 3),
        ("column-scopes", Kind::Text, 1),
        ("access-granted", Kind::Time, 2),
        ("column-expires", Kind::Time, 2),
        ("column-briefing", Kind::Time, 2),
        ("access-need", Kind::Text, 4),
        ("label-officer", Kind::Code, 1),
        ("register-entry", Kind::Number, 1),
    ];
    let mut table = table("access-title", &columns, texts);
    for room in &view.rooms {
        let lines = room.may_enter.iter().map(|l| (true, l)).chain(room.may_not_enter.iter().map(|l| (false, l)));
        for (may, l) in lines {
            let c = l.clearance.as_ref();
            let lacks: Vec<_> = l.lacks.iter().map(|note| note.text.clone()).collect();
            table.row(vec![
                Cell::text(&room.room),
                Cell::text(&l.person),
                Cell::text(&l.name),
                Cell::text(&l.service),
                Cell::text(&l.function),
                parts::yes_no(may, texts),
                Cell::text(lacks.join("; ")),
                mode(l, texts).into(),
                Cell::of(&l.from),
                Cell::maybe(l.until.as_deref()),
                c.map_or(Cell::Empty, |c| Cell::text(&c.level)),
                c.map_or(Cell::Empty, |c| Cell::text(&c.scopes)),
                c.map_or(Cell::Empty, |c| Cell::of(&c.granted)),
                c.map_or(Cell::Empty, |c| Cell::of(&c.expires)),
                Cell::maybe(l.briefing.as_deref()),
                Cell::text(&l.need),
                Cell::text(l.signed_by.clone().unwrap_or_default()),
                l.entry.into(),
            ]);
        }
    }
    table
}
