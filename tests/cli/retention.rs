//! What is no longer kept, and who is not named: the purge of access logs, pseudonyms, the settings a report rests on.

use super::house::House;

/// The file of a quarter whose retention is over in 2026.
fn old_log(house: &House) -> String {
    let rows = "seq,timestamp,reader,card,event\n1,2020-08-03 08:00:00,R1-IN,FICTIF-CARD-OLD,granted\n\
                2,2020-08-03 17:00:00,R1-OUT,FICTIF-CARD-OLD,granted\n3,2020-13-03 17:00:00,R1-OUT,FICTIF-CARD-OLD,granted\n";
    house.write("old.csv", rows)
}

#[test]
fn events_are_erased_after_their_retention_and_the_register_says_so() {
    let house = House::filled();
    let file = old_log(&house);
    let import = ["log", "import", &file, "--profile", "simple", "--covers", "2020-07-01..2020-09-30"];
    house.run(&import).ok();
    let dry = house.run(&["--format", "json", "log", "purge", "--dry-run"]).json();
    assert_eq!(dry["outcome"], "dry-run");
    assert!(dry["imports"][0]["why_not"].as_str().unwrap().contains("2020-Q3, whose audit is not closed"), "{dry}");
    house.run(&["log", "purge"]).ok();
    house.run(&["audit", "open", "--quarter", "2020-Q3"]);
    let closed = house.run(&["audit", "close", "--quarter", "2020-Q3"]);
    assert!(matches!(closed.code, 0 | 11..=14), "{closed:?}");
    let entries = house.entries();
    let dry = house.run(&["log", "purge", "--dry-run"]).ok();
    assert!(dry.contains("would erase 1 imports with 2 events and 1 quarantined rows"), "{dry}");
    assert!(house.refused(&["log", "purge"]).contains("--yes"));
    assert!(house.run(&["log", "purge", "--until", "2020-09-29", "--yes"]).ok().contains("nothing is to be erased"));
    assert_eq!(house.entries(), entries);
    let done = house.run(&["log", "purge", "--until", "2020-09-30", "--yes"]).ok();
    assert!(done.contains("log.purge  erased 1 imports"), "{done}");

    let verified = house.run(&["journal", "verify", "--deep"]).ok();
    assert!(verified.contains("erased   1 of these logs with 3 rows") && verified.contains("result   verifies"), "{verified}");
    let json = house.run(&["--format", "json", "journal", "verify", "--deep"]).json();
    assert_eq!((&json["purged"]["imports"], &json["purged"]["rows"]), (&1.into(), &3.into()));
    let list = house.run(&["--format", "json", "log", "list"]).json();
    assert_eq!(list["imports"][0]["erased"], "2026-11-23");
    assert!(house.run(&["log", "quarantine"]).ok().contains("erased on 2026-11-23 by entry"));
    let said = house.run(&import).fails(1);
    assert!(said.contains("erased on 2026-11-23") && said.contains("does not come back"), "{said}");

    let audit = house.run(&["--format", "json", "audit", "run", "--quarter", "2020-Q3"]).json();
    assert!(audit["not_concluded"].as_array().unwrap().iter().any(|n| n["code"] == "erased"), "{audit}");
    let room = audit["coverage"].as_array().unwrap().iter().find(|c| c["room"] == "R1").unwrap().clone();
    assert_eq!((&room["covered_hours"], &room["uncovered"][0]["why"]), (&0.0.into(), &"erased".into()));
    assert_eq!((&room["uncovered"][0]["erased"], room["uncovered"][0]["entry"].is_u64()), (&"2026-11-23".into(), true));
    assert!(!audit["findings"].as_array().unwrap().iter().any(|f| f["check"] == "LOG001" && f["room"] == "R1"));
    for (lang, words) in [
        ("fr", "effacé le 23/11/2026"),
        ("nl", "gewist op 23/11/2026"),
        ("de", "gelöscht am 23.11.2026"),
        ("en", "erased on 23/11/2026"),
    ] {
        let text = house.run(&["--lang", lang, "audit", "run", "--quarter", "2020-Q3"]).out;
        assert!(text.contains(words), "{lang}: {text}");
    }
    // The report of the closed audit is made anew without them, and says that it is another.
    let shown = house.run(&["--format", "json", "audit", "show", "--quarter", "2020-Q3"]);
    assert!(shown.err.contains("logs since erased") && shown.json()["coverage"] == audit["coverage"], "{shown:?}");
    // As known before the erasure the events are just as gone.
    let then = house.run(&["--format", "json", "audit", "run", "--quarter", "2020-Q3", "--as-known", "2026-11-23"]).json();
    assert_eq!(then["coverage"], audit["coverage"]);
}

#[test]
fn a_pseudonymous_report_names_only_whom_a_finding_needs() {
    let house = House::filled();
    let run = |args: &[&str]| house.run(args).out;
    let open: serde_json::Value = serde_json::from_str(&run(&["--format", "json", "review", "run"])).unwrap();
    let json = run(&["--format", "json", "review", "run", "--pseudonymous"]);
    let text = run(&["review", "run", "--pseudonymous"]);
    let hidden: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&open["meta"]["pseudonymous"], &hidden["meta"]["pseudonymous"]), (&false.into(), &true.into()));
    assert_eq!(open["counts"], hidden["counts"], "counts stay");
    assert_eq!(open["findings"], hidden["findings"], "findings name whom they need");
    let told = open["findings"].to_string();
    let mut without = 0;
    for person in open["people"].as_array().unwrap() {
        let (number, name) = (person["person"].as_str().unwrap(), person["name"].as_str().unwrap());
        if told.contains(number) {
            assert!(json.contains(number) && json.contains(name), "{number} has a finding");
            continue;
        }
        without += 1;
        assert!(!json.contains(number) && !json.contains(name), "{number} is told in JSON");
        assert!(!text.contains(number) && !text.contains(name), "{number} is told in text");
    }
    assert!(without > 0, "somebody is in good order: {open}");
    assert!(text.contains("X-") && run(&["review", "run", "--pseudonymous"]).contains("X-"));
    let again: serde_json::Value = serde_json::from_str(&run(&["--format", "json", "review", "run", "--pseudonymous"])).unwrap();
    assert_eq!(again["people"], hidden["people"], "a pseudonym is stable within the register");
}

#[test]
fn a_report_names_the_settings_it_rests_on() {
    let house = House::filled();
    house.run(&["audit", "open", "--quarter", "2026-Q3"]);
    let closed = house.run(&["audit", "close", "--quarter", "2026-Q3"]);
    assert!(matches!(closed.code, 0 | 11..=14), "{closed:?}");
    let set = ["policy", "set", "overlong-hours", "8", "--from", "2026-08-15", "--source", "note FICTIVE 1", "--verified"];
    let ran = house.run(&set);
    assert!(ran.err.contains("reaches back into what is closed: audit 2026-Q3"), "{ran:?}");
    let ran = house.run(&["policy", "set", "loan-days", "20", "--from", "2026-08-15", "--source", "note FICTIVE 2"]);
    assert!(!ran.err.contains("reaches back"), "no check of the audit reads it: {ran:?}");
    let audit = house.run(&["--format", "json", "audit", "run", "--quarter", "2026-Q3"]).json();
    let settings = audit["meta"]["settings"].as_array().unwrap();
    let hours = settings.iter().find(|s| s["name"] == "overlong-hours").unwrap();
    let told: Vec<_> = hours["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["value"].as_str().unwrap(), s["from"].as_str().unwrap(), s["verified"].as_bool().unwrap()))
        .collect();
    assert_eq!(told, [("10", "2026-07-01", false), ("8", "2026-08-15", true)]);
    let text = house.run(&["--lang", "en", "audit", "run", "--quarter", "2026-Q3"]).out;
    assert!(text.contains("Settings in force") && text.contains("15/08/2026 .. 30/09/2026"), "{text}");

    let list = |args: &[&str]| house.run(&[&["--format", "json", "policy"], args].concat()).json()["settings"].clone();
    let of =
        |rows: serde_json::Value| rows.as_array().unwrap().iter().find(|s| s["setting"] == "overlong-hours").unwrap().clone();
    let (now, then) = (of(list(&["list"])), of(list(&["list", "--on", "2026-08-14"])));
    assert_eq!((&now["value"], &now["since"], &now["state"]), (&"8".into(), &"2026-08-15".into(), &"verified".into()));
    assert_eq!(
        (&then["value"], &then["since"], &then["state"]),
        (&"10".into(), &serde_json::Value::Null, &"to be confirmed".into())
    );
    assert_eq!(list(&["history", "overlong-hours"]).as_array().unwrap().len(), 1);
    assert!(house.refused(&["policy", "history", "no-such"]).contains("unknown setting"));
}
