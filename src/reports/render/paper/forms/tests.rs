//! Every form of a small register, in every language: what must be on it, what must not.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::acts::CopyId;
use crate::acts::briefing::{Acknowledge, Session};
use crate::acts::document::{Declassify, Destroy, Lend, MEDIA, METHODS, Nature, Register, Return, Send};
use crate::acts::testing::{Bench, briefing, container, day, document, grant, level, open_request, person, room};
use crate::checks::{Asked, Copies, Facts, Run, judge};
use crate::domain::Month;
use crate::i18n::{Lang, Texts};
use crate::reports::Report;
use crate::reports::finding::Sources;
use crate::reports::forms::testing::ground;
use crate::reports::forms::{self, Ground};
use crate::reports::paper::{Block, Cell, House, Paper};

/// A title nobody would write, to be found wherever it slips through.
const TITLE: &str = "Objet FICTIF <b>=HYPERLINK(x)</b>";

/// A document in three copies: 1 lent and returned and lent again, 2 destroyed, 3 sent.
fn house() -> Bench {
    let mut bench = Bench::new();
    for id in ["P0001", "P0002"] {
        bench.ok(&person(id));
        bench.ok(&grant(id, "SECRET", "BE", "2024-01-01", "2027-01-15"));
        bench.ok(&briefing(id, "2026-01-10"));
    }
    bench.ok(&person("P0003"));
    bench.ok(&room("R1", "SECRET"));
    bench.ok(&container("K1", "R1", "SECRET"));
    bench.ok(&Register { copies: 3, title: TITLE.into(), ..document("2026/0001", "SECRET", Some("K1")) });
    let until = day("2026-12-10");
    bench.ok(&Lend { signed: Some(day("2026-11-10")), ..Lend::new("2026/0001", 1, "P0001", day("2026-11-10"), until) });
    let back = day("2026-11-12");
    bench.ok(&Return { signed: Some(back), ..Return::new("2026/0001", 1, "K1", back) });
    bench.ok(&Lend::new("2026/0001", 1, "P0002", day("2026-11-14"), until));
    bench.ok(&Send {
        slip: "BE-2026-7".into(),
        items: vec![CopyId::new("2026/0001", 3)],
        correspondent: "Service d'essai".into(),
        channel: "courier".into(),
        sent: day("2026-11-15"),
        due: day("2026-12-15"),
    });
    bench.ok(&Destroy {
        items: vec![CopyId::new("2026/0001", 2)],
        certificate: "PV-1".into(),
        day: day("2026-11-16"),
        instruction: "Autorité d'essai, note 4".into(),
        complete: true,
        method: "shredded".into(),
        witness: Some("P0001".into()),
        keep_until: day("2036-11-16"),
        occasion: None,
    });
    let briefed = bench.ok(&Session {
        session: "B-2026-1".into(),
        day: day("2026-11-17"),
        kind: "annual".into(),
        topics: "FICTIF règles".into(),
        presenter: "FICTIF Orateur".into(),
        attended: vec!["P0001".into(), "P0003".into()],
    });
    bench.ok(&Acknowledge { briefing: briefed, person: "P0001".into(), day: day("2026-11-17") });
    bench.ok(&open_request("P0003", "SECRET", "BE", "2026-11-18"));
    bench
}

/// Every form of the register but the checkpoint's, by name: JSON, text, paper.
fn forms(bench: &Bench, lang: Lang) -> Vec<(&'static str, Value, String, Paper)> {
    fn of(name: &'static str, view: &impl Report, lang: Lang) -> (&'static str, Value, String, Paper) {
        // A house that writes a level on its papers.
        let house = House { service: "SERVICE FICTIF".into(), marking: "MARQUE DE LA MAISON".into() };
        let texts = Texts::of(lang);
        (name, serde_json::to_value(view).unwrap(), view.text(texts), view.paper(&house, texts))
    }
    let ground = ground(bench);
    let number = "2026/0001";
    let mut facts = Facts::load(bench.db(), Copies::Held).unwrap();
    facts.see_entries(bench.db(), ground.today, ground.head.made, chrono_tz::Europe::Brussels).unwrap();
    let findings = judge(&facts, &Asked { run: Run::Review, day: ground.today });
    let review = crate::campaigns::review::review(&facts, findings, Month::of(ground.today), ground.today);
    let sources = Sources::new(Vec::new(), chrono_tz::Europe::Brussels);
    let labels = |what| {
        let wanted = forms::labels::Wanted { what, numbers: &[], start: 2, columns: None };
        forms::labels::view(&ground, wanted).unwrap()
    };
    vec![
        of("registration", &forms::registration::view(&ground, number).unwrap(), lang),
        of("tracking", &forms::tracking::view(&ground, number, None).unwrap(), lang),
        of("transmittal", &forms::transmittal::view(&ground, "BE-2026-7").unwrap(), lang),
        of("loan", &forms::loan::view(&ground, number, 1, false).unwrap(), lang),
        of("loan-blank", &forms::loan::view(&ground, number, 1, true).unwrap(), lang),
        of("destruction", &forms::destruction::view(&ground, "PV-1").unwrap(), lang),
        of("destruction-blank", &forms::destruction::blank(&ground, &[CopyId::new(number, 1)]).unwrap(), lang),
        of("attendance", &forms::attendance::view(&ground, "B-2026-1", None).unwrap(), lang),
        of("attendance-blank", &forms::attendance::blank(&ground, &facts, day("2027-02-01")).unwrap(), lang),
        of("acknowledgement", &forms::attendance::view(&ground, "B-2026-1", Some("P0001")).unwrap(), lang),
        of("requests", &forms::requests::view(&ground).unwrap(), lang),
        of("renewals", &forms::renewals::view(&ground, &review, &sources, Texts::of(lang)), lang),
        of("labels", &labels(forms::labels::What::Copies), lang),
        of("labels-people", &labels(forms::labels::What::People), lang),
    ]
}

fn named(all: &[(&'static str, Value, String, Paper)], name: &str) -> (Value, String, Paper) {
    let one = all.iter().find(|(n, ..)| *n == name).unwrap();
    (one.1.clone(), one.2.clone(), one.3.clone())
}

#[test]
fn every_form_is_there_in_every_language_with_its_journal_at_the_foot() {
    let bench = house();
    for lang in Lang::ALL {
        for (name, json, text, paper) in forms(&bench, lang) {
            let format = json["format"].as_str().unwrap();
            assert!(format.starts_with("greffe/form-") && format.ends_with("/v1"), "{name} {format}");
            assert!(paper.footer.contains("abababababababab") && text.contains(&paper.footer), "{lang} {name}");
            let laid_out = serde_json::to_string(&paper).unwrap();
            assert!(!laid_out.contains('⟦') && !laid_out.contains("{$"), "{lang} {name}: {laid_out}");
            assert!(!text.contains('\u{202e}'), "{lang} {name}");
        }
    }
}

/// Neither half of a slip, nor a label, tells what travels or lies there: in no form, whatever the house writes on its papers.
#[test]
fn no_slip_and_no_label_says_a_level_or_a_title() {
    let bench = house();
    for lang in Lang::ALL {
        let all = forms(&bench, lang);
        for name in ["transmittal", "labels", "labels-people"] {
            let (json, text, paper) = named(&all, name);
            let laid_out = serde_json::to_string(&paper).unwrap();
            let html = crate::reports::render::page::bytes(&paper, crate::reports::render::page::Page::Html, None).unwrap();
            for form in [json.to_string(), text, laid_out, String::from_utf8(html).unwrap()] {
                for never in ["SECRET", "Objet", "HYPERLINK", "Autorité", "MARQUE DE LA MAISON"] {
                    assert!(!form.contains(never), "{lang} {name} says {never}: {form}");
                }
            }
        }
        // The guard can fail: the registration sheet says them all.
        let (json, text, paper) = named(&all, "registration");
        let all = [json.to_string(), text, serde_json::to_string(&paper).unwrap()].concat();
        assert!(["SECRET", "Objet", "Autorité", "MARQUE DE LA MAISON"].iter().all(|w| all.contains(w)));
    }
}

#[test]
fn people_are_not_named_on_labels() {
    let bench = house();
    let (json, text, paper) = named(&forms(&bench, Lang::Fr), "labels-people");
    assert_eq!(json["labels"], serde_json::json!(["P0001", "P0002", "P0003"]));
    assert!(!format!("{json}{text}{}", serde_json::to_string(&paper).unwrap()).contains("Jean-Démo"));
}

#[test]
fn labels_hold_their_numbers_begin_where_the_sheet_is_free_and_leave_out_what_is_gone() {
    let bench = house();
    let (json, _, paper) = named(&forms(&bench, Lang::En), "labels");
    assert_eq!(json["labels"], serde_json::json!(["2026/0001/1", "2026/0001/3"]));
    let Some(Block::Grid { boxes, .. }) = paper.blocks.last() else { panic!("no grid") };
    let codes: Vec<_> = boxes.iter().flatten().filter_map(|b| if let Block::Code(c) = b { Some(c) } else { None }).collect();
    let texts: Vec<_> = codes.iter().map(|c| c.text.as_str()).collect();
    assert_eq!(texts, ["\u{a0}", "2026/0001/1", "2026/0001/3"], "the first place is used already");
    assert!(codes[0].scans.iter().all(|s| s.kind == "blank" && s.svg.contains("d=\"\"")));
    assert_eq!(
        codes[0].scans.iter().map(|s| s.size).collect::<Vec<_>>(),
        codes[1].scans.iter().map(|s| s.size).collect::<Vec<_>>()
    );
    let ground = ground(&bench);
    let asked = |number: &str, what| {
        let numbers = [number.to_owned()];
        let wanted = forms::labels::Wanted { what, numbers: &numbers, start: 1, columns: None };
        forms::labels::view(&ground, wanted).map(|v| v.labels).map_err(|e| e.to_string())
    };
    use forms::labels::What;
    assert_eq!(asked("2026/0001/2", What::Copies).unwrap(), ["2026/0001/2"], "asked for by name, it is given");
    assert_eq!(asked("2026/0001", What::Documents).unwrap(), ["2026/0001"]);
    assert_eq!(asked("K1", What::Containers).unwrap(), ["K1"]);
    assert_eq!(asked("K1", What::Rooms).unwrap_err(), "there is nothing to label under the number K1");
}

fn facts(paper: &Paper) -> Vec<(String, String)> {
    let of = |b: &Block| match b {
        Block::Facts { facts } => facts.iter().map(|f| (f.term.clone(), f.value.shown(paper.lang))).collect(),
        _ => Vec::new(),
    };
    paper.blocks.iter().flat_map(of).collect()
}

fn rows(paper: &Paper) -> Vec<Vec<String>> {
    let of = |b: &Block| match b {
        Block::Table(t) => t.rows.iter().map(|r| r.iter().map(|c| c.shown(paper.lang)).collect()).collect(),
        _ => Vec::new(),
    };
    paper.blocks.iter().flat_map(of).collect()
}

#[test]
fn the_certificate_says_who_what_how_and_until_when() {
    let bench = house();
    let (json, _, paper) = named(&forms(&bench, Lang::En), "destruction");
    assert_eq!(json["done"]["witness"]["level"], "SECRET / GEHEIM");
    assert_eq!(json["items"], serde_json::json!([{"document": "2026/0001", "copy": 2, "level": "SECRET / GEHEIM", "pages": 3}]));
    let facts = facts(&paper);
    for (term, value) in [
        ("Certificate no.", "PV-1"),
        ("On whose instruction", "Autorité d'essai, note 4"),
        ("Method", "shredded"),
        ("Registrar", "FICTIF Officier"),
        ("Witness", "P0001 FICTIF Jean-Démo"),
        ("Clearance of the witness that day", "SECRET / GEHEIM"),
        ("Certificate to be kept until", "16/11/2036"),
    ] {
        assert!(facts.iter().any(|(t, v)| (t.as_str(), v.as_str()) == (term, value)), "{term} {value}: {facts:?}");
    }
    // By its entry as well; what never happened is refused with what to do.
    let entry = json["done"]["entry"].to_string();
    let ground = ground(&bench);
    assert!(forms::destruction::view(&ground, &entry).is_ok());
    let gone = [CopyId::new("2026/0001", 2)];
    assert!(forms::destruction::blank(&ground, &gone).unwrap_err().to_string().contains("destroyed already"));
}

#[test]
fn the_tracking_sheet_has_every_step_and_rows_for_more() {
    let bench = house();
    let ground = ground(&bench);
    let view = forms::tracking::view(&ground, "2026/0001", Some(1)).unwrap();
    let steps: Vec<_> = view.copies[0].steps.iter().map(|s| s.step.text("what")).collect();
    assert_eq!(steps, ["register", "lend", "return", "lend"]);
    let paper = view.paper(&House::default(), Texts::of(Lang::En));
    let rows = rows(&paper);
    assert_eq!(rows[2][1..4], ["lent", "P0001 FICTIF Jean-Démo", "until 10/12/2026"]);
    assert_eq!(rows.iter().filter(|r| r.iter().all(|c| c.trim().is_empty())).count(), 12);
    assert!(paper.sheets.iter().flat_map(|t| &t.rows).all(|r| r[0] != super::space()), "room to write is no data");
    assert_eq!(paper.sheets[0].rows.len(), 4);
    let all = forms::tracking::view(&ground, "2026/0001", None).unwrap();
    let paper = all.paper(&House::default(), Texts::of(Lang::En));
    assert_eq!(paper.blocks.iter().filter(|b| matches!(b, Block::Break)).count(), 2, "a page a copy");
}

#[test]
fn the_loan_receipt_is_of_the_last_loan_and_signed_at_both_ends() {
    let bench = house();
    let (json, _, paper) = named(&forms(&bench, Lang::En), "loan");
    assert_eq!(json["borrower"]["person"], "P0002");
    let signed = |paper: &Paper| paper.blocks.iter().filter(|b| matches!(b, Block::Signatures { .. })).count();
    assert_eq!((signed(&paper), signed(&named(&forms(&bench, Lang::En), "loan-blank").2)), (2, 2));
    let ground = ground(&bench);
    let refused = forms::loan::view(&ground, "2026/0001", 3, false).unwrap_err();
    assert_eq!(refused.to_string(), "copy 3 of document 2026/0001 was never lent");
    assert!(forms::loan::view(&ground, "2026/0001", 9, true).unwrap_err().to_string().contains("has no copy 9"));
}

#[test]
fn the_notice_is_of_the_last_decision_and_goes_to_whoever_has_a_copy() {
    let mut bench = house();
    let refused = |bench: &Bench| forms::declassification::view(&ground(bench), "2026/0001", None).unwrap_err().to_string();
    assert_eq!(refused(&bench), "no decision on the marking of document 2026/0001 is on record");
    let entry = bench.ok(&Declassify {
        document: "2026/0001".into(),
        nature: Nature::Downgraded,
        reference: "DEC-1".into(),
        decided: day("2026-11-20"),
        authority: "Autorité d'essai".into(),
        reason: "FICTIF".into(),
        to: level("RESTREINT"),
    });
    let ground = ground(&bench);
    let view = forms::declassification::view(&ground, "2026/0001", Some(entry)).unwrap();
    let paper = view.paper(&House::default(), Texts::of(Lang::Fr));
    assert_eq!(paper.title, "Avis de déclassement");
    let told: Vec<_> = rows(&paper).into_iter().map(|r| r[..2].to_vec()).collect();
    assert_eq!(told, [["1", "P0002 FICTIF Jean-Démo"], ["3", "chez Service d'essai"]]);
    assert!(facts(&paper).iter().any(|(_, v)| v == "RESTREINT / BEPERKT"));
    assert!(forms::declassification::view(&ground, "2026/0001", Some(1)).is_err());
}

#[test]
fn a_list_of_attendance_has_those_who_came_and_an_acknowledgement_one_of_them() {
    let bench = house();
    let all = forms(&bench, Lang::Nl);
    let people = |json: &Value| {
        json["people"].as_array().unwrap().iter().map(|p| p["person"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(people(&named(&all, "attendance").0), ["P0001", "P0003"]);
    assert_eq!(people(&named(&all, "acknowledgement").0), ["P0001"]);
    let ground = ground(&bench);
    let refused = forms::attendance::view(&ground, "B-2026-1", Some("P0002")).unwrap_err();
    assert!(refused.to_string().contains("P0002 is not among those who attended"));
    assert!(forms::attendance::view(&ground, "B-9", None).is_err());
}

#[test]
fn requests_wait_for_their_step_and_renewals_are_what_the_review_proposes() {
    let bench = house();
    let all = forms(&bench, Lang::En);
    let (json, ..) = named(&all, "requests");
    assert_eq!((json["to_file"][0]["person"].as_str(), json["to_file"][0]["next"].as_str()), (Some("P0003"), Some("notice")));
    let (json, _, paper) = named(&all, "renewals");
    let people = json["people"].as_array().unwrap();
    // P0001 and P0002 end within the window; only who has a need is proposed to be extended.
    assert!(
        people.iter().any(|p| p["person"] == "P0002" && p["proposal"] == "extend" && p["level"] == "SECRET / GEHEIM"),
        "{json}"
    );
    assert_eq!(rows(&paper).len(), people.len());
}

/// A word for every code of the closed lists that forms print.
#[test]
fn every_code_has_its_word() {
    let texts = Texts::of(Lang::En);
    let mut steps = BTreeSet::from(["register", "store", "lend", "return", "hand-over", "move", "send", "receive", "consult"]);
    steps.extend([
        "report-missing",
        "report-found",
        "archive",
        "destroy",
        "copy",
        "extract",
        "translation",
        "reclassify",
        "declassify",
    ]);
    let codes = METHODS.iter().map(|m| ("method", *m)).chain(MEDIA.iter().map(|m| ("medium", *m)));
    let codes = codes.chain(["original", "copy", "extract", "translation"].map(|k| ("kind", k)));
    let codes = codes.chain(["in", "out", "internal"].map(|d| ("direction", d))).chain(steps.into_iter().map(|s| ("step", s)));
    for (kind, code) in codes {
        assert!(texts.has(&format!("form-{kind}-{code}")), "{kind} {code}");
    }
}

#[test]
fn what_is_not_on_record_is_said() {
    let bench = house();
    let (_, _, paper) = named(&forms(&bench, Lang::En), "registration");
    let facts = facts(&paper);
    assert!(facts.iter().all(|(_, value)| !value.is_empty()), "{facts:?}");
    let (_, named) = facts.iter().find(|(term, _)| term == "Nothing on record").unwrap();
    assert!(named.contains("Received on") && named.contains("Annexes"), "{named}");
    assert!(!paper.blocks.iter().any(|b| matches!(b, Block::Table(t) if t.rows.iter().flatten().any(|c| *c == Cell::Tick))));
}

#[test]
fn an_unknown_number_is_refused_with_a_hint() {
    let bench = Bench::new();
    let ground: Ground<'_> = ground(&bench);
    for (error, what) in [
        (forms::registration::view(&ground, "D\u{1b}9").err(), "document D\\u{1b}9 is not in the register"),
        (forms::tracking::view(&ground, "D9", Some(1)).err(), "document D9 is not in the register"),
        (forms::transmittal::view(&ground, "S9").err(), "transmittal slip S9 is not in the register"),
        (forms::destruction::view(&ground, "9").err(), "destruction certificate 9 is not in the register"),
        (forms::declassification::view(&ground, "D9", None).err(), "document D9 is not in the register"),
    ] {
        let Some(forms::FormError::Refused { what: said, hint }) = error else { panic!("{what}") };
        assert_eq!(said, what);
        assert!(!hint.is_empty());
    }
}
