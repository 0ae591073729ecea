//! Inventories from beginning to end: what is refused, what each copy comes to, and that it is all of them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::acts::document::{Archive, Consult, Declassify, Lend, Nature, Reclassify, Register, ReportMissing, Return, Store};
use crate::acts::testing::{Bench, briefing, container, day, document, grant, level, person, room};
use crate::acts::{Act, Occasion, journal};
use crate::domain::{CopyState, Instant, Level, sampling};

const TODAY: &str = "2026-11-23";

fn start(id: &str, reach: Reach, about: &str) -> Start {
    Start::new(id, day(TODAY), reach, about)
}

fn k(id: &str) -> Spot {
    Spot::Container(id.into())
}

fn p(id: &str) -> Spot {
    Spot::Holder(id.into())
}

fn found(document: &str, copy: u32, at: Spot) -> Found {
    Found { document: document.into(), copy, at }
}

fn count(id: &str, found: Vec<Found>, examined: Vec<Spot>) -> Count {
    Count { inventory: id.into(), day: day(TODAY), by: None, occasion: None, found, examined }
}

/// A closing with the numbers on record.
fn close(bench: &Bench, id: &str) -> Close {
    let [correct, elsewhere, missing, unexpected, not_examined] = totals(&tally(bench.db(), id).unwrap());
    let (inventory, day, report) = (id.to_owned(), day(TODAY), "0a".repeat(32));
    Close { inventory, day, outgoing: None, incoming: None, report, correct, elsewhere, missing, unexpected, not_examined }
}

fn explain(id: &str, document: &str, copy: u32) -> Explain {
    let (inventory, document, explanation) = (id.to_owned(), document.to_owned(), "FICTIF: tombé derrière l'armoire".into());
    Explain { inventory, document, copy, day: day(TODAY), explanation }
}

/// P0001 and P0002 in order; R1 with K1 and K2, R2 with K3; two copies each of D1 and D2 in K1, of D3 (CONFIDENTIEL) in K2.
fn bench() -> Bench {
    let mut bench = Bench::with_room();
    bench.ok(&person("P0002"));
    for who in ["P0001", "P0002"] {
        bench.ok(&briefing(who, "2026-01-20"));
        bench.ok(&grant(who, "SECRET", "BE", "2026-01-01", "2030-11-20"));
    }
    bench.ok(&room("R2", "SECRET"));
    bench.ok(&container("K2", "R1", "SECRET"));
    bench.ok(&container("K3", "R2", "SECRET"));
    bench.ok(&document("D1", "SECRET", Some("K1")));
    bench.ok(&document("D2", "SECRET", Some("K1")));
    bench.ok(&document("D3", "CONFIDENTIEL", Some("K2")));
    bench
}

fn comes_to(bench: &Bench, id: &str) -> BTreeMap<String, &'static str> {
    let all = list(bench.db(), id).unwrap().into_iter().chain(discrepancies(bench.db(), id).unwrap());
    all.map(|l| (format!("{}/{}", l.document, l.copy), l.outcome.code())).collect()
}

#[test]
fn what_is_counted_comes_to_what_it_is() {
    let mut bench = bench();
    bench.ok(&document("D4", "SECRET", Some("K3")));
    bench.ok(&Lend::new("D2", 2, "P0001", day("2026-11-20"), day("2026-12-20")));
    bench.ok(&start("I1", Reach::Room, "R1"));
    assert_eq!(comes_to(&bench, "I1").values().collect::<BTreeSet<_>>(), BTreeSet::from([&"not-examined"]));
    assert_eq!(strata(bench.db(), "I1").unwrap(), [(Level::Secret, 3, 3), (Level::Confidential, 2, 2)]);
    let seen = vec![
        found("D1", 1, k("K1")),
        found("D1", 2, k("K2")),
        found("D2", 2, k("K1")),
        found("D4", 1, k("K1")),
        found("D4", 2, k("K3")),
        found("D9", 7, p("P0002")),
    ];
    let n = bench.ok(&count("I1", seen, vec![k("K1")]));
    // D4/2 is in no list, but the register has it just there; D2/2 is on record with P0001.
    assert_eq!(of_entry(bench.db(), "I1", n).unwrap(), [1, 1, 3]);
    let expected = [
        ("D1/1", "correct"),
        ("D1/2", "elsewhere"),
        ("D2/1", "missing"),
        ("D2/2", "unexpected"),
        ("D3/1", "not-examined"),
        ("D3/2", "not-examined"),
        ("D4/1", "unexpected"),
        ("D9/7", "unexpected"),
    ];
    assert_eq!(comes_to(&bench, "I1"), expected.map(|(id, what)| (id.to_owned(), what)).into());
    assert_eq!(not_examined(bench.db(), "I1").unwrap(), [(Some(k("K2")), 2)]);
    let open = discrepancies(bench.db(), "I1").unwrap();
    let unknown = open.iter().find(|l| l.document == "D9").unwrap();
    assert_eq!((unknown.level, unknown.state, &unknown.found), (None, None, &Some(p("P0002"))));
    assert_eq!(open.iter().find(|l| l.document == "D4").unwrap().state, Some(CopyState::Here));

    // A second count replaces the first, also one that takes back what was unexpected.
    bench.ok(&count("I1", vec![found("D1", 2, k("K1")), found("D4", 1, k("K3")), found("D9", 7, k("K1"))], vec![]));
    assert_eq!(comes_to(&bench, "I1")["D1/2"], "correct");
    assert!(!comes_to(&bench, "I1").contains_key("D4/1"));

    let mut bad = close(&bench, "I1");
    bad.missing += 1;
    assert!(bench.refused(&bad).contains("2 correct, 0 elsewhere, 1 missing, 2 unexpected, 2 not examined"));
    bad = close(&bench, "I1");
    bad.report = "0A".repeat(32);
    assert!(bench.refused(&bad).contains("SHA-256"));
    let good = close(&bench, "I1");
    bench.ok(&good);
    assert!(bench.refused(&good).contains("was closed on"));
    assert!(bench.refused(&count("I1", vec![], vec![k("K2")])).contains("was closed on"));
    assert_eq!(bench.one::<u64>("SELECT count(*) FROM inventory_item WHERE result IS NULL"), 0);
    assert_eq!(bench.one::<u64>("SELECT count(*) FROM discrepancy WHERE kind = 'missing' AND explained IS NULL"), 1);

    // Open across inventories: a later one that finds it does not explain it.
    bench.ok(&start("I2", Reach::Container, "K1"));
    let seen = [("D1", 1), ("D1", 2), ("D2", 1)].map(|(d, c)| found(d, c, k("K1")));
    bench.ok(&count("I2", seen.into(), vec![k("K1")]));
    bench.ok(&close(&bench, "I2"));
    assert_eq!(bench.one::<u64>("SELECT count(*) FROM discrepancy WHERE explained IS NULL"), 3);
    assert!(bench.refused(&explain("I2", "D2", 1)).contains("left nothing open"));
    assert!(bench.refused(&Explain { explanation: " ".into(), ..explain("I1", "D2", 1) }).contains("empty"));
    assert!(bench.refused(&Explain { day: day("2026-11-24"), ..explain("I1", "D2", 1) }).contains("future"));
    assert!(bench.refused(&Explain { day: day("2026-11-22"), ..explain("I1", "D2", 1) }).contains("closed on"));
    bench.ok(&explain("I1", "D2", 1));
    assert!(bench.refused(&explain("I1", "D2", 1)).contains("was explained on"));
    bench.replays();
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut bench = bench();
    assert!(bench.refused(&start("I 1\n", Reach::All, "")).contains("inventory"));
    assert!(bench.refused(&Start { day: day("2026-11-24"), ..start("I1", Reach::All, "") }).contains("future"));
    for (reach, about, word) in [
        (Reach::All, "K1", "no one place"),
        (Reach::Room, "K1", "room K1"),
        (Reach::Container, "R1", "container R1"),
        (Reach::Holder, "P9", "person P9"),
        (Reach::Level, "5", "0 to 4"),
        (Reach::Level, "03", "0 to 4"),
        (Reach::Level, "", "0 to 4"),
    ] {
        assert!(bench.refused(&start("I1", reach, about)).contains(word), "{reach:?} {about}");
    }
    let handover = |outgoing: Option<&str>, incoming: Option<&str>| Start {
        outgoing: outgoing.map(Into::into),
        incoming: incoming.map(Into::into),
        ..start("I1", Reach::Holder, "P0001")
    };
    assert!(bench.refused(&handover(Some("P0001"), None)).contains("both are named"));
    assert!(bench.refused(&handover(None, Some("P0001"))).contains("both are named"));
    assert!(bench.refused(&handover(Some("P0001"), Some("P0001"))).contains("same person"));
    assert!(bench.refused(&handover(Some("P0001"), Some("P9"))).contains("person P9"));
    bench.ok(&handover(Some("P0001"), Some("P0002")));
    assert!(bench.refused(&start("I1", Reach::All, "")).contains("already in the register"));
    let alone = close(&bench, "I1");
    assert!(bench.refused(&alone).contains("the two who began it"));
    let (outgoing, incoming) = (Some("P0002".to_owned()), Some("P0001".to_owned()));
    let swapped = Close { outgoing: outgoing.clone(), incoming: incoming.clone(), ..alone.clone() };
    assert!(bench.refused(&swapped).contains("IGI 1300"));
    assert!(
        bench
            .refused(&Close { day: day("2026-11-22"), outgoing: incoming.clone(), incoming: outgoing.clone(), ..alone.clone() })
            .contains("began on")
    );
    bench.ok(&Close { outgoing: incoming, incoming: outgoing, ..alone });

    bench.ok(&start("I2", Reach::Container, "K1"));
    let seen = || vec![found("D1", 1, k("K1"))];
    for (bad, word) in [
        (count("I9", seen(), vec![]), "inventory I9"),
        (count("I2", vec![], vec![]), "nothing to record"),
        (Count { day: day("2026-11-22"), ..count("I2", seen(), vec![]) }, "began on"),
        (Count { day: day("2026-11-24"), ..count("I2", seen(), vec![]) }, "future"),
        (Count { by: Some("P9".into()), ..count("I2", seen(), vec![]) }, "person P9"),
        (count("I2", vec![found("D1", 1, k("K9"))], vec![]), "container K9"),
        (count("I2", vec![found("D1", 1, p("K1"))], vec![]), "person K1"),
        (count("I2", vec![found("D1", 0, k("K1"))], vec![]), "1 to 9999"),
        (count("I2", vec![found("D\u{202e}1", 1, k("K1"))], vec![]), "document"),
        (count("I2", vec![found("D1", 1, k("K1")), found("D1", 1, k("K2"))], vec![]), "counted twice"),
        (count("I2", seen(), vec![k("K2")]), "no part of this inventory"),
        (count("I2", seen(), vec![p("P0001")]), "no part of this inventory"),
        (count("I2", seen(), vec![k("K9")]), "container K9"),
    ] {
        let said = bench.refused(&bad);
        assert!(said.contains(word), "{said}");
    }
    let at = |from: &str| {
        Some(Occasion {
            room: "R1".into(),
            from: Instant::parse(from).unwrap(),
            until: Instant::parse("2026-11-23T09:00:00Z").unwrap(),
        })
    };
    let mut timed = Count { occasion: at("2026-11-23T08:00:00Z"), ..count("I2", seen(), vec![]) };
    assert!(bench.refused(&timed).contains("somebody's"));
    timed.by = Some("P0001".into());
    bench.ok(&timed);
    assert_eq!(bench.one::<String>("SELECT what || ' ' || subject || ' ' || person FROM claim"), "count I2 P0001");
    timed.occasion = at("2026-11-22T08:00:00Z");
    assert!(bench.refused(&timed).contains("begins on"));
    assert!(bench.refused(&explain("I2", "D1", 1)).contains("is not closed"));
    assert!(bench.refused(&explain("I9", "D1", 1)).contains("inventory I9"));
    bench.replays();
}

#[test]
fn what_moves_meanwhile_is_judged_where_the_register_had_it() {
    let mut bench = bench();
    bench.ok(&start("I1", Reach::All, ""));
    let store = |document: &str, copy, to: &str| Store::new(document, copy, to, day(TODAY));
    // Gone before its place was gone through, into one that was not: not examined. Into one gone through later: missing.
    bench.ok(&store("D1", 1, "K3"));
    bench.ok(&store("D1", 2, "K2"));
    bench.ok(&count("I1", vec![], vec![k("K1")]));
    // Gone after it was not found: missing, whatever the record says now.
    bench.ok(&store("D2", 1, "K3"));
    bench.ok(&count("I1", vec![], vec![k("K2")]));
    // Came back to where it had been before that was gone through a second time: the first time counts.
    bench.ok(&store("D1", 1, "K1"));
    bench.ok(&count("I1", vec![], vec![k("K1")]));
    let now = comes_to(&bench, "I1");
    assert_eq!((now["D1/1"], now["D1/2"], now["D2/1"], now["D2/2"]), ("not-examined", "missing", "missing", "missing"));
    // Seen where it was before the move, or where it is now: both on the day of the move.
    bench.ok(&count("I1", vec![found("D1", 2, k("K1")), found("D2", 1, k("K3")), found("D2", 2, k("K3"))], vec![]));
    let now = comes_to(&bench, "I1");
    assert_eq!((now["D1/2"], now["D2/1"], now["D2/2"]), ("correct", "correct", "elsewhere"));
    bench.ok(&close(&bench, "I1"));
    bench.replays();
}

#[test]
fn a_copy_that_is_read_or_reclassified_stays_where_it_is() {
    let mut bench = bench();
    bench.ok(&start("I1", Reach::All, ""));
    let at = |text| Instant::parse(text).unwrap();
    let occasion = Occasion { room: "R1".into(), from: at("2026-11-23T08:00:00Z"), until: at("2026-11-23T08:30:00Z") };
    let (document, person) = ("D1".to_owned(), "P0001".to_owned());
    bench.ok(&Consult { document: document.clone(), copy: 1, person, day: day(TODAY), occasion });
    bench.ok(&Reclassify {
        document,
        reach: crate::acts::document::Reach::All,
        copy: None,
        to: level("CONFIDENTIEL"),
        decided: day(TODAY),
        authority: "Autorité d'essai".into(),
        reference: "REF".into(),
        reason: String::new(),
    });
    bench.ok(&Declassify {
        document: "D1".into(),
        nature: Nature::Downgraded,
        reference: "REF".into(),
        decided: day(TODAY),
        authority: "Autorité d'essai".into(),
        reason: String::new(),
        to: level("RESTREINT"),
    });
    bench.ok(&count("I1", vec![found("D1", 1, k("K1"))], vec![k("K1")]));
    let now = comes_to(&bench, "I1");
    assert_eq!((now["D1/1"], now["D1/2"]), ("correct", "missing"));
    bench.ok(&count("I1", vec![found("D1", 1, k("K2"))], vec![]));
    assert_eq!(comes_to(&bench, "I1")["D1/1"], "elsewhere");
    bench.replays();
}

#[test]
fn a_copy_reported_missing_is_missing_and_one_that_left_is_not_examined() {
    let mut bench = bench();
    bench.ok(&start("I1", Reach::All, ""));
    let (day, document) = (day(TODAY), "D1".to_owned());
    let archive = Archive { document: document.clone(), copy: 2, archive: "FICTIF".into(), reference: "REF".into(), day };
    bench.ok(&archive);
    bench.ok(&ReportMissing { document, copy: 1, day, reported_by: "P0001".into(), circumstances: "FICTIF".into() });
    let now = comes_to(&bench, "I1");
    assert_eq!((now["D1/1"], now["D1/2"]), ("missing", "not-examined"));
    bench.ok(&count("I1", vec![], vec![k("K1"), k("K2")]));
    assert_eq!(comes_to(&bench, "I1")["D1/2"], "not-examined");
    // An archived copy that lies in a safe is where it should not be.
    bench.ok(&count("I1", vec![found("D1", 2, k("K2"))], vec![]));
    assert_eq!(comes_to(&bench, "I1")["D1/2"], "elsewhere");
    bench.ok(&close(&bench, "I1"));
    bench.replays();
}

#[test]
fn a_count_is_compared_with_the_register_of_its_day() {
    let mut bench = bench();
    bench.set_now(Instant::parse("2026-11-30T08:00:00Z").unwrap());
    bench.ok(&start("I1", Reach::All, ""));
    bench.ok(&Store::new("D1", 1, "K3", day("2026-11-26")));
    let at = |on: &str, place: &str| Count { day: day(on), ..count("I1", vec![found("D1", 1, k(place))], vec![]) };
    for (on, place, what) in [
        ("2026-11-25", "K1", "correct"),
        ("2026-11-25", "K3", "elsewhere"),
        ("2026-11-26", "K1", "correct"),
        ("2026-11-26", "K3", "correct"),
        ("2026-11-27", "K1", "elsewhere"),
        ("2026-11-27", "K3", "correct"),
    ] {
        bench.ok(&at(on, place));
        assert_eq!(comes_to(&bench, "I1")["D1/1"], what, "{on} {place}");
    }
    bench.replays();
}

#[test]
fn copies_without_a_place_are_looked_for_everywhere() {
    let mut bench = bench();
    bench.ok(&Register { taken_over: true, ..document("D4", "SECRET", None) });
    bench.db().execute("UPDATE copy SET state = 'missing', container = NULL WHERE document = 'D2'", []).unwrap();
    let missing = "INSERT INTO missing (n, document, copy, day, reported_by, circumstances, container)
                   VALUES (1, 'D2', 1, '2026-11-20', 'FICTIF', 'x', 'K1'), (2, 'D2', 2, '2026-11-20', 'FICTIF', 'x', 'K3')";
    bench.db().execute(missing, []).unwrap();
    for (id, reach, about, wanted) in [
        ("A", Reach::All, "", vec!["D1/1", "D1/2", "D2/1", "D2/2", "D3/1", "D3/2", "D4/1", "D4/2"]),
        ("B", Reach::Level, "3", vec!["D1/1", "D1/2", "D2/1", "D2/2", "D4/1", "D4/2"]),
        ("C", Reach::Container, "K1", vec!["D1/1", "D1/2", "D2/1"]),
        ("D", Reach::Room, "R2", vec!["D2/2"]),
        ("E", Reach::Holder, "P0001", vec![]),
    ] {
        bench.ok(&start(id, reach, about));
        let listed: Vec<_> = list(bench.db(), id).unwrap().iter().map(|l| format!("{}/{}", l.document, l.copy)).collect();
        assert_eq!(listed, wanted, "{reach:?}");
    }
    bench.ok(&count("A", vec![found("D2", 2, k("K2"))], vec![k("K1")]));
    let now = comes_to(&bench, "A");
    // Reported missing and not seen: missing. Seen: elsewhere, for the register has it nowhere.
    assert_eq!((now["D2/1"], now["D2/2"], now["D4/1"]), ("missing", "elsewhere", "not-examined"));
    bench.ok(&count("A", vec![], vec![k("K2")]));
    assert_eq!(comes_to(&bench, "A")["D4/1"], "missing");
}

fn checkpoint(size: u64) -> journal::Checkpoint {
    journal::Checkpoint { size, root: format!("{size:064x}") }
}

fn sampled(bench: &Bench, id: &str, n: u32, word: &str) -> Start {
    let last = last_checkpoint(bench.db()).unwrap();
    start(id, Reach::All, "").sampled(n, last.as_ref(), word)
}

#[test]
fn a_sample_rests_on_the_last_checkpoint_and_the_inspectors_word() {
    let mut bench = bench();
    assert!(bench.refused(&sampled(&bench, "S1", 3, "mer")).contains("no checkpoint was ever issued"));
    bench.ok(&checkpoint(5));
    bench.ok(&checkpoint(9));
    let good = sampled(&bench, "S1", 3, "mer");
    for (bad, word) in [
        (Start { seed: good.seed.replace(|c: char| c.is_ascii_digit(), "a"), ..good.clone() }, "not the SHA-256"),
        (Start { word: "mers".into(), ..good.clone() }, "not the SHA-256"),
        (sampled(&bench, "S1", 3, " "), "empty"),
        (sampled(&bench, "S1", 3, " mer"), "space"),
        (Start { checkpoint: None, ..good.clone() }, "names the checkpoint"),
        (start("S1", Reach::All, "").sampled(3, Some(&(5, checkpoint(5).root)), "mer"), "issued at 9 entries, not at 5"),
        (Start { sample: None, ..good.clone() }, "of a sample"),
        (sampled(&bench, "S1", 0, "mer"), "1 to 10000"),
        (sampled(&bench, "S1", 10_001, "mer"), "1 to 10000"),
        (sampled(&bench, "S1", 1, "mer"), "2 levels"),
        (sampled(&bench, "S1", 6, "mer"), "not smaller than the 6"),
    ] {
        let said = bench.refused(&bad);
        assert!(said.contains(word), "{said}");
    }
    bench.ok(&good);
    assert_eq!(strata(bench.db(), "S1").unwrap(), [(Level::Secret, 4, 2), (Level::Confidential, 2, 1)]);
    // Not drawn, and where the register has it: in order, and not counted. Elsewhere it is unexpected.
    let drawn: BTreeSet<_> = list(bench.db(), "S1").unwrap().into_iter().map(|l| (l.document, l.copy)).collect();
    let all = [("D1", 1, "K1"), ("D1", 2, "K1"), ("D2", 1, "K1"), ("D2", 2, "K1"), ("D3", 1, "K2"), ("D3", 2, "K2")];
    let n = bench.ok(&count("S1", all.map(|(d, c, at)| found(d, c, k(at))).into(), vec![]));
    assert_eq!(of_entry(bench.db(), "S1", n).unwrap(), [3, 0, 0]);
    let (other, copy, _) = all.into_iter().find(|(d, c, _)| !drawn.contains(&((*d).to_owned(), *c))).unwrap();
    bench.ok(&count("S1", vec![found(other, copy, k("K3"))], vec![]));
    assert_eq!(totals(&tally(bench.db(), "S1").unwrap()), [3, 0, 0, 1, 0]);
    bench.ok(&close(&bench, "S1"));
    bench.replays();
}

#[test]
fn a_payload_names_one_place_for_each_copy() {
    let read = |json: &str| serde_json::from_str::<Found>(json).map(|f| serde_json_canonicalizer::to_string(&f).unwrap());
    let good = r#"{"container":"K1","copy":1,"document":"D1"}"#;
    assert_eq!(read(good).unwrap(), good);
    for bad in [
        r#"{"copy":1,"document":"D1"}"#,
        r#"{"container":"K1","copy":1,"document":"D1","holder":"P1"}"#,
        r#"{"container":"K1","copy":1,"document":"D1","x":1}"#,
    ] {
        assert!(read(bad).is_err(), "{bad}");
    }
    let spots = serde_json::to_string(&[k("K1"), p("P1")]).unwrap();
    assert_eq!(spots, r#"[{"container":"K1"},{"holder":"P1"}]"#);
}

/// Documents 0 to 19, registered in an order, one copy each: mostly SECRET, some CONFIDENTIEL, one RESTREINT.
fn registered(order: &[u8]) -> Bench {
    let mut bench = Bench::with_room();
    bench.ok(&container("K2", "R1", "SECRET"));
    for n in order {
        let words = if *n == 7 {
            "RESTREINT"
        } else if n % 3 == 0 {
            "CONFIDENTIEL"
        } else {
            "SECRET"
        };
        let at = if n % 2 == 0 { "K1" } else { "K2" };
        bench.ok(&Register { copies: 1, ..document(&format!("D{n:02}"), words, Some(at)) });
    }
    bench.ok(&checkpoint(4));
    bench
}

fn drawn(bench: &mut Bench, n: u32, word: &str) -> Vec<(String, u32)> {
    let start = sampled(bench, "S", n, word);
    bench.ok(&start);
    bench.replays();
    list(bench.db(), "S").unwrap().into_iter().map(|l| (l.document, l.copy)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_sample_depends_on_its_seed_and_not_on_the_order_of_the_register(
        order in Just((0..20u8).collect::<Vec<_>>()).prop_shuffle(), n in 3u32..19, word in "[a-z]{1,8}",
    ) {
        let in_order: Vec<_> = (0..20).collect();
        let one = drawn(&mut registered(&in_order), n, &word);
        prop_assert_eq!(&one, &drawn(&mut registered(&order), n, &word));
        prop_assert_eq!(one.len(), n as usize);
        // By hand: of each level those with the smallest hash.
        let seed = sampling::seed(4, &checkpoint(4).root, &word).unwrap();
        let levels = [
            (0..20u8).filter(|n| n % 3 != 0 && *n != 7).collect::<Vec<_>>(),
            (0..20).filter(|n| n % 3 == 0).collect(),
            vec![7],
        ];
        let sizes = sampling::allocate(&levels.each_ref().map(|l| l.len() as u64), n.into()).unwrap();
        let mut by_hand = Vec::new();
        for (level, size) in levels.iter().zip(sizes) {
            let mut all: Vec<_> = level.iter().map(|n| format!("D{n:02}")).collect();
            all.sort_by_key(|document| sampling::draw(&seed, document, 1));
            by_hand.extend(all.into_iter().take(size as usize).map(|d| (d, 1)));
        }
        by_hand.sort();
        prop_assert_eq!(one, by_hand);
    }

    /// Whatever is seen, wherever copies go meanwhile: every copy on the list comes to one thing, what is not on it is
    /// unexpected or in order, and a replay does the same.
    #[test]
    fn the_outcomes_are_the_whole_list(steps in prop::collection::vec((0u8..9, 1u8..6, 1u32..4, 0u8..4), 0..40)) {
        let mut bench = bench();
        bench.ok(&Register { taken_over: true, ..document("D4", "SECRET", None) });
        bench.ok(&Lend::new("D2", 2, "P0001", day("2026-11-20"), day("2026-12-20")));
        bench.ok(&start("I1", Reach::All, ""));
        let mut last: BTreeMap<(String, u32), Spot> = BTreeMap::new();
        let mut moved = BTreeSet::new();
        for (what, d, copy, at) in steps {
            let (document, place) = (format!("D{d}"), [k("K1"), k("K2"), k("K3"), p("P0001")][usize::from(at)].clone());
            let to = ["K1", "K2", "K3"][usize::from(at) % 3];
            match what {
                0 => moved.extend(bench.attempt(&Store::new(&document, copy, to, day(TODAY))).ok().map(|_| (document, copy))),
                1 => {
                    let lend = Lend::new(&document, copy, "P0002", day(TODAY), day(TODAY));
                    moved.extend(bench.attempt(&lend).ok().map(|_| (document, copy)));
                }
                2 => moved.extend(bench.attempt(&Return::new(&document, copy, to, day(TODAY))).ok().map(|_| (document, copy))),
                3 => {
                    bench.ok(&count("I1", vec![], vec![place]));
                }
                _ => {
                    bench.ok(&count("I1", vec![found(&document, copy, place.clone())], vec![]));
                    last.insert((document, copy), place);
                }
            }
        }
        let listed = list(bench.db(), "I1").unwrap();
        prop_assert_eq!(listed.len(), 8);
        for line in &listed {
            let id = (line.document.clone(), line.copy);
            prop_assert_eq!(line.found.as_ref(), last.get(&id));
            if !moved.contains(&id) {
                let examined = examined(bench.db(), "I1").unwrap();
                let wanted = match (last.get(&id), &line.expected) {
                    (Some(at), Some(expected)) if at == expected => Outcome::Correct,
                    (Some(_), _) => Outcome::Elsewhere,
                    (None, Some(expected)) if examined.contains(expected) => Outcome::Missing,
                    (None, None) if [k("K1"), k("K2"), p("P0001")].iter().all(|s| examined.contains(s)) => Outcome::Missing,
                    (None, _) => Outcome::NotExamined,
                };
                prop_assert_eq!(line.outcome, wanted, "{:?}", line);
            }
        }
        let before = tally(bench.db(), "I1").unwrap();
        let of_list: u64 = before.iter().filter(|(level, ..)| level.is_some()).map(|(.., n)| n).sum();
        let population: u64 = strata(bench.db(), "I1").unwrap().iter().map(|(_, n, _)| n).sum();
        prop_assert_eq!((of_list, population), (8, 8));
        let act = close(&bench, "I1");
        bench.ok(&act);
        prop_assert_eq!(tally(bench.db(), "I1").unwrap(), before);
        bench.refused(&act);
        let open: u64 = bench.one("SELECT count(*) FROM discrepancy");
        prop_assert_eq!(open, act.elsewhere + act.missing + act.unexpected);
        bench.replays();
    }
}

/// Whoever adds an act on copies says here whether it takes them elsewhere; `moves!` reads their history accordingly.
#[test]
fn every_act_on_copies_moves_them_or_does_not() {
    let with_a_place =
        ["copy", "extract", "hand-over", "lend", "move", "receive", "register", "report-found", "return", "store", "translate"];
    let without = ["archive", "destroy", "report-missing", "send"];
    let stays = ["acknowledge", "chase", "consult", "declassify", "receipt", "reclassify"];
    let mut known: Vec<_> = with_a_place.iter().chain(&without).chain(&stays).copied().collect();
    known.sort_unstable();
    let mut acts: Vec<_> = crate::acts::ACTS.iter().filter_map(|a| a.name.strip_prefix("document.")).collect();
    acts.sort_unstable();
    assert_eq!(acts, known);
}

#[test]
fn acts_are_the_registrys() {
    assert_eq!((Start::SIGNERS, Count::SIGNERS), (crate::acts::REGISTRY, crate::acts::REGISTRY));
    assert_eq!((Close::SIGNERS, Explain::SIGNERS), (crate::acts::REGISTRY, crate::acts::REGISTRY));
}
