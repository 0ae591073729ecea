//! A paper as the template reads it: cells in the reader's language, everything else as it is.

use serde_json::{Value, json};

use crate::i18n::Lang;
use crate::reports::paper::{Block, Cell, Fact, Kind, Paper, Table};

/// The paper.
pub(super) fn data(paper: &Paper) -> Value {
    let lang = paper.lang;
    json!({
        "kind": paper.kind,
        "lang": lang.code(),
        "title": paper.title,
        "subtitle": paper.subtitle,
        "service": paper.service,
        "marking": paper.marking,
        "facts": facts(&paper.facts, lang),
        "footer": paper.footer,
        "words": paper.words,
        "turn": paper.turn,
        "blocks": blocks(&paper.blocks, lang),
    })
}

fn facts(all: &[Fact], lang: Lang) -> Value {
    all.iter().map(|f| json!({ "term": f.term, "value": cell(&f.value, lang) })).collect()
}

/// A cell: what it shows, and its tone if it has one.
fn cell(one: &Cell, lang: Lang) -> Value {
    match one {
        Cell::Lines(lines) => json!({ "lines": lines }),
        Cell::Mark { tone, word } => json!({ "lines": [word], "tone": tone }),
        Cell::Tick => json!({ "tick": true }),
        other => {
            let shown = other.shown(lang);
            json!({ "lines": if shown.is_empty() { vec![] } else { vec![shown] } })
        }
    }
}

fn table(one: &Table, lang: Lang) -> Value {
    let columns: Value = one
        .columns
        .iter()
        .map(|c| json!({ "title": c.title, "width": c.width.max(1), "right": c.kind == Kind::Number }))
        .collect();
    let rows: Value = one.rows.iter().map(|row| row.iter().map(|c| cell(c, lang)).collect::<Value>()).collect();
    json!({ "title": one.title, "empty": one.empty, "columns": columns, "rows": rows })
}

fn blocks(all: &[Block], lang: Lang) -> Value {
    all.iter().map(|b| block(b, lang)).collect()
}

fn block(one: &Block, lang: Lang) -> Value {
    let mut value = match one {
        Block::Facts { facts: all } => json!({ "facts": facts(all, lang) }),
        Block::Table(t) => table(t, lang),
        Block::Picture(p) => json!({ "title": p.title, "text": p.text, "svg": p.svg, "size": p.size }),
        Block::Grid { columns, boxes } => {
            json!({ "columns": columns.max(&1), "boxes": boxes.iter().map(|b| blocks(b, lang)).collect::<Value>() })
        }
        Block::Heading { .. }
        | Block::Text { .. }
        | Block::Note { .. }
        | Block::List { .. }
        | Block::Finding(_)
        | Block::Signatures { .. }
        | Block::Fill { .. }
        | Block::Code(_)
        | Block::Cut
        | Block::Break => return serde_json::to_value(one).unwrap_or_default(),
    };
    let name = match one {
        Block::Facts { .. } => "facts",
        Block::Table(_) => "table",
        Block::Picture(_) => "picture",
        _ => "grid",
    };
    value["block"] = json!(name);
    value
}
