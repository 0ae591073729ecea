//! The page of a checkpoint.

use super::{Form, officer, report};
use crate::i18n::{Texts, locale};
use crate::reports::forms::checkpoint::CheckpointView;
use crate::reports::paper::{Block, Cell, Code, Fact, House, Kind, Paper, Table};
use crate::reports::render::codes;

report!(CheckpointView, paper);

fn paper(view: &CheckpointView, house: &House, texts: &Texts) -> Paper {
    let about = locale::number(view.size, texts.lang());
    let mut form = Form::new("checkpoint", "form-checkpoint", &about, &view.meta, house, texts);
    let zone = view.meta.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let facts = vec![
        form.fact("label-register", &*view.meta.register),
        form.fact("form-issued", locale::instant(view.issued, zone, texts.lang())),
        form.fact("label-officer", officer(Some(&view.officer))),
        form.fact("label-journal-entries", Cell::from(view.size)),
        form.fact("label-root", &*view.root),
    ];
    form.facts(facts);
    form.say("form-checkpoint-says");
    // Each code holds the whole text, byte for byte: scanning the first gives what the second signs.
    let scanned = |text: &str, key: &str| Code { text: texts.get(key, &[]), scans: codes::qr(text).into_iter().collect() };
    let boxes = vec![
        vec![Block::Code(scanned(&view.checkpoint, "form-checkpoint-scan"))],
        vec![Block::Code(scanned(&view.signature, "form-signature-scan"))],
    ];
    form.paper.add(Block::Grid { columns: 2, boxes });
    for (file, text) in [("checkpoint.txt", &view.checkpoint), ("checkpoint.txt.sig", &view.signature)] {
        let mut lines = Table::new("", "").column(form.word("column-number"), Kind::Number, 1).column(file, Kind::Code, 10);
        for (n, line) in (1_u64..).zip(text.lines()) {
            lines.row(vec![n.into(), Cell::text(line)]);
        }
        form.paper.add(lines);
    }
    let title = form.word("form-verify");
    form.paper.heading(title);
    let steps = ["form-verify-text", "form-verify-signature", "form-verify-key", "form-verify-run"];
    let items = steps.into_iter().map(|key| form.word(key)).collect();
    form.paper.add(Block::List { ordered: true, ticks: false, items });
    let command = format!(
        "ssh-keygen -Y verify -f allowed_signers -I {} -n greffe-checkpoint -s checkpoint.txt.sig < checkpoint.txt",
        view.principal
    );
    let facts = vec![Fact::new("allowed_signers", &*view.allowed_signer), form.fact("form-command", command)];
    form.facts(facts);
    form.say("form-verify-later");
    form.sign(&[("form-role-handed", &officer(Some(&view.officer))), ("form-role-received", ""), ("form-role-witness", "")]);
    form.fill("form-kept-at", 1);
    form.paper
}
