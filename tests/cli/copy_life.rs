//! One script as a registrar would type it: a NATO SECRET message in three copies, from the day it arrives to the day two of its
//! copies are destroyed; every order that must not be followed is refused with a reason, and changes nothing.

use super::house::House;

/// A register with a room, two containers and three people: P0001 may see NATO SECRET, P0002 only Belgian SECRET, P0003 nothing.
fn office() -> House {
    let house = House::new();
    let run = |args: &[&str]| house.run(args).ok();
    for who in ["P0001", "P0002", "P0003", "P0004"] {
        run(&["person", "add", who, "--name", "FICTIF Essai"]);
    }
    for (who, scope) in [("P0001", "BE+NATO"), ("P0002", "BE"), ("P0004", "BE+NATO")] {
        run(&["clearance", "grant", who, "SECRET", "--scope", scope, "--granted", "2026-01-05", "--expires", "2030-12-31"]);
        run(&["briefing", "record", who, "--on", "2026-01-06"]);
    }
    run(&["room", "add", "R1", "--level", "SECRET"]);
    run(&["container", "add", "K1", "--room", "R1", "--level", "SECRET", "--combination-changed", "2026-03-01"]);
    run(&["container", "add", "K2", "--room", "R1", "--level", "CONFIDENTIEL", "--combination-changed", "2026-03-01"]);
    run(&["container", "add", "K3", "--room", "R1", "--level", "SECRET", "--combination-changed", "2025-03-01"]);
    run(&["series", "add", "IN", "--pattern", "BINII-IN-{year}-{n:4}"]);
    house
}

/// The one document of this script.
const N: &str = "BINII-IN-2026-0001";

#[test]
fn the_life_of_a_message_in_three_copies() {
    let house = office();
    let run = |args: &[&str]| house.run(args).ok();
    let no = |args: &[&str], why: &str| {
        let said = house.refused(args);
        assert!(said.contains(why), "{args:?}\nsaid: {said}\nnot: {why}");
    };

    // It arrives. Not everywhere, and not under any number.
    let message =
        ["document", "register", "--level", "NATO SECRET", "--originator", "Allied Test Body", "--title", "Exercise FICTIF"];
    let message: Vec<_> = message
        .into_iter()
        .chain([
            "--copies",
            "3",
            "--copies-of",
            "12",
            "--pages",
            "4",
            "--channel",
            "BINII",
            "--correspondent",
            "Allied Test Body",
        ])
        .chain(["--received", "2026-09-01", "--on", "2026-09-02", "--slip", "ATB-77"])
        .collect();
    let with = |more: &[&'static str]| message.iter().copied().chain(more.iter().copied()).collect::<Vec<_>>();
    no(&with(&["--container", "K2"]), "law of 11-12-1998 art. 8 §3");
    no(&with(&["--container", "K3"]), "annex II 31");
    no(&with(&["--holder", "P0002"]), "the clearance lacks the document's scope");
    no(&with(&["--holder", "P0003"]), "no clearance; no security briefing (law of 11-12-1998 art. 8 §2)");
    let numbered: Vec<_> = ["document", "register", "BINII-IN-2026-0007", "--series", "IN"]
        .into_iter()
        .chain(with(&["--container", "K1"]).into_iter().skip(2))
        .collect();
    no(&numbered, "the next number of series IN is BINII-IN-2026-0001");
    assert_eq!(
        house.run(&with(&[])).fails(2).lines().next(),
        Some("greffe: not enough is known of the document: --container or --holder")
    );
    run(&with(&["--container", "K1"]));
    run(&["document", "acknowledge", N, "--what", "arrival", "--on", "2026-09-02"]);

    // Lent, overdue, returned; both ends signed.
    no(&["document", "lend", N, "1", "--person", "P0002", "--on", "2026-09-10"], "lacks the document's scope");
    run(&[
        "document",
        "lend",
        N,
        "1",
        "--person",
        "P0001",
        "--on",
        "2026-09-10",
        "--due",
        "2026-09-24",
        "--signed",
        "2026-09-10",
    ]);
    no(&["document", "lend", N, "1", "--person", "P0004", "--on", "2026-09-11"], "lent already");
    no(&["document", "store", N, "1", "--container", "K1", "--on", "2026-09-11"], "is lent by entry");
    let inspected = house.run(&["inspect"]);
    assert!(inspected.out.contains("DOC004"), "{inspected:?}");
    no(&["document", "return", N, "1", "--container", "K2", "--on", "2026-10-01"], "art. 8 §3");
    run(&["document", "return", N, "1", "--container", "K1", "--on", "2026-10-01"]);
    run(&["document", "acknowledge", N, "1", "--what", "return", "--on", "2026-10-02"]);

    // Consulted in the room.
    let consult = |who: &'static str, from: &'static str| {
        ["document", "consult", N, "1", "--person", who, "--room", "R1", "--on", "2026-10-05", "--from", from, "--until", "10:30"]
    };
    no(&consult("P0002", "09:15"), "lacks the document's scope");
    no(&consult("P0001", "10:45"), "before it begins");
    run(&consult("P0001", "09:15"));

    // Copied: the NATO consent level is a setting of the office here.
    run(&["policy", "set", "consent-level", "3", "--from", "2026-01-01", "--source", "instruction FICTIVE 3"]);
    let copy = ["document", "copy", N, "1", "--authority", "P0004", "--container", "K1", "--on", "2026-10-06"];
    no(&copy, "annex III 25");
    run(&[&copy[..], &["--consent", "ATB-C-12"]].concat());

    // Sent with a receipt that is chased and comes back.
    run(&[
        "document",
        "send",
        "T-2026-1",
        &format!("{N}/2"),
        "--to",
        "Service FICTIF",
        "--channel",
        "courier",
        "--on",
        "2026-10-07",
        "--due",
        "2026-10-21",
    ]);
    no(&["document", "send", "T-2026-1", &format!("{N}/3"), "--to", "X", "--channel", "hand"], "already");
    no(&["document", "lend", N, "2", "--person", "P0001"], "was sent");
    no(&["document", "receive", N, "3", "--container", "K1"], "was not sent");
    assert!(house.run(&["inspect"]).out.contains("DOC005"));
    run(&["document", "chase", "T-2026-1", "--how", "note 44", "--on", "2026-10-28"]);
    run(&["document", "receipt", "T-2026-1", "--reference", "R-9", "--on", "2026-11-03"]);
    no(&["document", "chase", "T-2026-1", "--how", "note 45"], "came back on 2026-11-03");

    // Reclassified by the originator.
    let decide =
        ["document", "reclassify", N, "--to", "NATO CONFIDENTIAL", "--authority", "Allied Test Body", "--reference", "ATB-D-3"];
    no(&[&decide[..], &["--decided", "2026-12-01"]].concat(), "future");
    run(&[&decide[..], &["--reach", "internal", "--decided", "2026-11-04"]].concat());

    // Inventory: copy 4 is not where it should be.
    run(&["inventory", "start", "INV-2026", "--all", "--on", "2026-11-05"]);
    run(&[
        "inventory",
        "count",
        "INV-2026",
        "--found",
        &format!("{N}/1"),
        "--found",
        &format!("{N}/3"),
        "--in",
        "K1",
        "--examined",
        "K1",
        "--on",
        "2026-11-05",
    ]);
    let record = run(&["inventory", "close", "INV-2026", "--on", "2026-11-05"]);
    assert!(record.contains(&format!("{N}/4")), "{record}");
    no(&["inventory", "count", "INV-2026", "--found", &format!("{N}/4"), "--in", "K1"], "closed");
    run(&["document", "report-missing", N, "4", "--reported-by", "P0001", "--circumstances", "not in K1", "--on", "2026-11-05"]);
    no(&["document", "store", N, "4", "--container", "K1"], "is reported missing");
    assert_eq!(house.run(&["inspect"]).code, 14, "a missing copy is critical");
    run(&[
        "document",
        "report-found",
        N,
        "4",
        "--container",
        "K1",
        "--explanation",
        "filed in the wrong folder",
        "--on",
        "2026-11-10",
    ]);

    // Destroyed before a witness; its record is frozen.
    let destroy = |more: &[&'static str]| {
        let base = ["document", "destroy", "C-2026-1"].map(str::to_owned).into_iter();
        let items = [3, 4].map(|c| format!("{N}/{c}"));
        let rest = ["--instruction", "note 51", "--method", "shredded", "--on", "2026-11-12"].map(str::to_owned);
        base.chain(items).chain(rest).chain(more.iter().map(|m| (*m).to_owned())).collect::<Vec<_>>()
    };
    let refused = |more: &[&'static str], why: &str| {
        let args = destroy(more);
        no(&args.iter().map(String::as_str).collect::<Vec<_>>(), why);
    };
    refused(&[], "only what is complete");
    refused(&["--complete"], "a cleared witness");
    refused(&["--complete", "--witness", "P0002"], "lacks the document's scope");
    let args = destroy(&["--complete", "--witness", "P0004"]);
    run(&args.iter().map(String::as_str).collect::<Vec<_>>());
    no(&["document", "store", N, "3", "--container", "K1"], "its record is frozen");
    no(&["document", "report-missing", N, "3", "--reported-by", "P0001", "--circumstances", "x"], "its record is frozen");

    // The end: the combination that was overdue from the start is the one fault left, until it is changed.
    run(&["container", "change-combination", "K3", "--reason", "yearly", "--on", "2026-11-13"]);
    run(&[
        "room",
        "approve",
        "R1",
        "--what",
        "installation",
        "--authority",
        "ANS FICTIVE",
        "--reference",
        "A-1",
        "--from",
        "2026-01-01",
    ]);
    let clean = house.run(&["inspect"]);
    assert_eq!(clean.code, 0, "{clean:#?}");
    let shown = run(&["document", "show", N]);
    for word in
        ["register", "lend", "return", "consult", "copy", "send", "reclassify", "report-missing", "report-found", "destroy"]
    {
        assert!(shown.contains(word), "{word} is missing from the history:\n{shown}");
    }
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("verifies"));
}
