//! The handling manual as a paper: contents, a part on pages of its own, numbered chapters, tables and work to tick off.

use crate::i18n::Texts;
use crate::reports::Report;
use crate::reports::manual::{ChapterView, ManualView};
use crate::reports::paper::{Block, Cell, House, Kind, Paper, Signature, Table, Tone};
use crate::reports::render::manual::{self as text, LEVEL_KEYS, grounds, heading};

impl Report for ManualView {
    fn text(&self, texts: &Texts) -> String {
        text::manual(texts, self)
    }

    fn paper(&self, house: &House, texts: &Texts) -> Paper {
        let mut paper = Paper::new("manual", texts.get("manual-title", &[]), house, &self.meta, texts);
        paper.text(text::state(texts, &self.meta));
        paper.add(Block::Note { tone: Tone::Info, text: texts.get("manual-legend", &[]) });
        paper.add(Block::Heading { level: 2, text: texts.get("paper-contents", &[]) });
        for part in &self.parts {
            paper.add(Block::Heading { level: 3, text: part.title.clone() });
            let items = part.chapters.iter().map(|c| format!("{} {}", c.number, c.title)).collect();
            paper.add(Block::List { ordered: false, ticks: false, items });
        }
        for part in &self.parts {
            paper.add(Block::Break);
            paper.heading(part.title.clone());
            paper.text(part.intro.clone());
            for chapter in &part.chapters {
                self.chapter(chapter, &mut paper, texts);
            }
        }
        paper.sheets = self.sheets(texts);
        paper
    }
}

impl ManualView {
    fn chapter(&self, chapter: &ChapterView, paper: &mut Paper, texts: &Texts) {
        paper.add(Block::Heading { level: 2, text: format!("{} {}", chapter.number, chapter.title) });
        let table = match chapter.shows {
            Some("officers") => Some(self.officers(texts)),
            Some("rooms") => Some(self.rooms(texts)),
            Some("containers") => Some(self.containers(texts)),
            Some("levels") => Some(self.levels(texts)),
            Some("settings") => Some(self.figures(texts)),
            _ => None,
        };
        table.into_iter().for_each(|t| paper.add(t));
        if !chapter.rules.is_empty() {
            paper.add(rules(chapter, texts));
        }
        if chapter.shows == Some("signatures") {
            let sign = |key: &str| Signature { role: texts.get(key, &[]), name: String::new() };
            paper.add(Block::Signatures { boxes: vec![sign("manual-sign-reader"), sign("manual-sign-officer")] });
        }
    }

    fn officers(&self, texts: &Texts) -> Table {
        let word = |key: &str| texts.get(key, &[]);
        let mut table = Table::new(word("manual-officers"), word("word-none"))
            .column(word("manual-role"), Kind::Text, 4)
            .column(word("label-officer"), Kind::Code, 2)
            .column(word("column-person"), Kind::Code, 2)
            .column(word("column-name"), Kind::Text, 4);
        for o in &self.officers {
            let name = o.name.clone().unwrap_or_else(|| word("manual-not-identified"));
            table.row(vec![
                Cell::text(o.role_text.as_str()),
                Cell::text(o.officer.as_str()),
                Cell::text(o.person.clone().unwrap_or_default()),
                Cell::text(name),
            ]);
        }
        table
    }

    fn rooms(&self, texts: &Texts) -> Table {
        let word = |key: &str| texts.get(key, &[]);
        let mut table = Table::new(word("manual-rooms"), word("word-none"))
            .column(word("column-room"), Kind::Code, 2)
            .column(word("column-name"), Kind::Text, 3)
            .column(word("column-level"), Kind::Text, 3)
            .column(word("manual-hours"), Kind::Text, 4)
            .column(word("manual-minimum"), Kind::Number, 2)
            .column(word("manual-closures"), Kind::Text, 3);
        for r in &self.rooms {
            let hours = if r.hours.is_empty() { Cell::text(word("manual-no-hours")) } else { Cell::lines(r.hours.clone()) };
            table.row(vec![
                Cell::text(r.room.as_str()),
                Cell::text(r.name.as_str()),
                Cell::text(r.level.as_str()),
                hours,
                if r.minimum_persons == 0 { Cell::Empty } else { Cell::number(i64::from(r.minimum_persons)) },
                Cell::lines(r.closures.clone()),
            ]);
        }
        table
    }

    fn containers(&self, texts: &Texts) -> Table {
        let word = |key: &str| texts.get(key, &[]);
        let mut table = Table::new(word("manual-containers"), word("word-none"))
            .column(word("column-container"), Kind::Code, 2)
            .column(word("column-room"), Kind::Code, 2)
            .column(word("column-level"), Kind::Text, 4);
        for c in &self.containers {
            table.row(vec![Cell::text(c.container.as_str()), Cell::text(c.room.as_str()), Cell::text(c.level.as_str())]);
        }
        table
    }

    fn levels(&self, texts: &Texts) -> Table {
        let word = |key: &str| texts.get(key, &[]);
        let mut table = Table::new(word("manual-levels"), word("word-none"));
        for (at, key) in LEVEL_KEYS.into_iter().enumerate() {
            table = table.column(heading(texts, key, &self.levels), Kind::Text, if at == 0 { 4 } else { 2 });
        }
        for l in &self.levels {
            let asked = [l.clearance, l.installation, l.pages, l.consent, l.witness];
            let asked = asked.map(|b| Cell::text(word(if b { "word-yes" } else { "word-no" })));
            table.row(std::iter::once(Cell::text(l.level)).chain(asked).chain([Cell::text(l.certificate.as_str())]).collect());
        }
        table
    }

    fn figures(&self, texts: &Texts) -> Table {
        let word = |key: &str| texts.get(key, &[]);
        let mut table = Table::new(word("manual-figures"), word("word-none"))
            .column(word("setting-name"), Kind::Text, 4)
            .column(word("setting-value"), Kind::Text, 3)
            .column(word("label-state"), Kind::Text, 2)
            .column(word("setting-source"), Kind::Text, 6);
        for f in &self.figures {
            let state = if f.verified {
                Cell::Mark { tone: "good", word: word("setting-verified") }
            } else {
                Cell::Mark { tone: "minor", word: word("setting-to-confirm") }
            };
            table.row(vec![Cell::text(f.name), Cell::text(f.text.as_str()), state, Cell::text(f.source.as_str())]);
        }
        table
    }

    fn sheets(&self, texts: &Texts) -> Vec<Table> {
        let word = |key: &str| texts.get(key, &[]);
        let mut rules = Table::new(word("manual-rules"), word("word-none"))
            .column(word("manual-part"), Kind::Text, 4)
            .column(word("manual-chapter"), Kind::Text, 4)
            .column(word("column-number"), Kind::Code, 2)
            .column(word("manual-rule"), Kind::Text, 10)
            .column(word("label-basis"), Kind::Text, 6)
            .column(word("manual-checks"), Kind::Text, 3)
            .column(word("setting-name"), Kind::Text, 4)
            .column(word("manual-commands"), Kind::Text, 8);
        let confirm = word("setting-to-confirm");
        for part in &self.parts {
            for chapter in &part.chapters {
                for rule in &chapter.rules {
                    let told = |b: &crate::reports::manual::BasisView| {
                        if b.verified { b.text.clone() } else { format!("{} ({confirm})", b.text) }
                    };
                    rules.row(vec![
                        Cell::text(part.title.as_str()),
                        Cell::text(chapter.title.as_str()),
                        Cell::text(rule.number.as_str()),
                        Cell::text(rule.text.as_str()),
                        Cell::lines(rule.basis.iter().map(told).collect()),
                        Cell::text(rule.checks.join(", ")),
                        Cell::text(rule.settings.join(", ")),
                        Cell::lines(rule.commands.clone()),
                    ]);
                }
            }
        }
        let shown = |what: &str| self.parts.iter().flat_map(|p| &p.chapters).any(|c| c.shows == Some(what));
        let others = [
            ("officers", self.officers(texts)),
            ("rooms", self.rooms(texts)),
            ("containers", self.containers(texts)),
            ("levels", self.levels(texts)),
        ];
        let others = others.into_iter().filter(|(what, _)| shown(what)).map(|(_, table)| table);
        std::iter::once(rules).chain(others).chain([self.figures(texts)]).collect()
    }
}

/// The rules of a chapter: number, what to do and with which command, what it rests on; a box before work to be ticked off.
fn rules(chapter: &ChapterView, texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new("", "");
    if chapter.ticks {
        table = table.column(word("follow-up-done"), Kind::Text, 1);
    }
    table = table.column(word("column-number"), Kind::Code, 1).column(word("manual-rule"), Kind::Text, 8).column(
        word("label-basis"),
        Kind::Text,
        3,
    );
    for rule in &chapter.rules {
        let commands = rule.commands.iter().map(|c| format!("→ {c}"));
        let cells = [
            Cell::text(rule.number.as_str()),
            Cell::lines(std::iter::once(rule.text.clone()).chain(commands).collect()),
            Cell::lines(grounds(texts, rule)),
        ];
        table.row(chapter.ticks.then_some(Cell::Tick).into_iter().chain(cells).collect());
    }
    table
}
