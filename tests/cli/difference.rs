//! A quarter and a month as known then and as known now: what differs, and which late entry it comes from.

use serde_json::Value;

use super::house::{House, steady};

fn json(house: &House, args: &[&str]) -> Value {
    house.run(&[&["--format", "json"][..], args].concat()).json()
}

fn list(house: &House, kind: &str, rows: &str) {
    let file = house.write(&format!("{kind}.csv"), rows);
    house.run(&["import", kind, &file]).ok();
}

/// A register in which P0001 entered twice in good order, as far as was known on 5 October; P0002 too.
fn office() -> House {
    let house = House::new_on("2026-07-01");
    list(&house, "people", "person,name,from\nP0001,FICTIF Un,2020-01-06\nP0002,FICTIF Deux,2020-01-06\n");
    list(
        &house,
        "clearances",
        "person,level,granted,expires\nP0001,SECRET,2024-01-08,2029-01-07\nP0002,SECRET,2024-01-08,2029-01-07\n",
    );
    list(&house, "briefings", "person,date\nP0001,2026-01-12\nP0002,2026-01-12\n");
    list(&house, "badges", "card,person,from\nK0001,P0001,2026-01-05\nK0002,P0002,2026-01-05\n");
    list(&house, "rooms", "room,level,open_from,open_to\nR1,SECRET,07:00,19:00\n");
    list(&house, "readers", "reader,room,direction\nR1-IN,R1,in\nR1-OUT,R1,out\n");
    list(&house, "access", "room,person,from\nR1,P0001,2026-01-05\nR1,P0002,2026-01-05\n");
    house.on("2026-10-05");
    let log = house.write(
        "q3.csv",
        "seq,timestamp,reader,card,event
1,2026-07-31 09:00:00,R1-IN,K0001,granted
2,2026-07-31 10:00:00,R1-OUT,K0001,granted
3,2026-08-03 09:00:00,R1-IN,K0001,granted
4,2026-08-03 10:00:00,R1-OUT,K0001,granted
5,2026-08-20 09:00:00,R1-IN,K0002,granted
6,2026-08-20 10:00:00,R1-OUT,K0002,granted
",
    );
    house.run(&["log", "import", &log, "--profile", "simple", "--covers", "2026-07-01..2026-09-30"]).ok();
    house
}

#[test]
fn a_back_dated_withdrawal_is_what_the_difference_names() {
    let house = office();
    let rooms = |report: &Value| {
        let of = |f: &&Value| f["check"].as_str().unwrap().starts_with("ACC0") && f["check"] != "ACC023";
        report["findings"].as_array().unwrap().iter().filter(of).map(|f| f["check"].clone()).collect::<Vec<_>>()
    };
    let audit = ["audit", "run", "--quarter", "2026-Q3"];
    assert_eq!(rooms(&json(&house, &audit)), Vec::<Value>::new(), "known then, the quarter is clean");

    // The authority's letter comes in November: the clearance has not counted since 3 August. A badge, too, was lost.
    house.on("2026-11-10");
    let clearances = json(&house, &["clearance", "list", "--person", "P0001"]);
    let granted = clearances["clearances"][0]["clearance"].to_string();
    house.run(&["clearance", "withdraw", &granted, "--from", "2026-08-03", "--reason", "FICTIF lettre"]).ok();
    let withdrawn = house.entries();
    house.run(&["badge", "lose", "K0002", "--on", "2026-11-09"]).ok();
    house.run(&["briefing", "record", "P0002", "--on", "2026-11-09"]).ok();

    assert_eq!(rooms(&json(&house, &audit)), ["ACC003"], "known now, it is not");
    let then = json(&house, &[&audit[..], &["--as-known", "2026-10-05"]].concat());
    assert_eq!(rooms(&then), Vec::<Value>::new(), "known then, it still is");

    let difference = ["audit", "difference", "--quarter", "2026-Q3", "--as-known", "2026-10-05"];
    let ran = house.run(&[&["--format", "json"][..], &difference].concat());
    assert_eq!(ran.code, 14, "a critical finding is new");
    let told = ran.json();
    assert_eq!(
        (&told["format"], &told["then"], &told["now"]),
        (&"greffe/difference/v1".into(), &"2026-10-05".into(), &Value::Null)
    );
    let now = told["only_now"].as_array().unwrap();
    let found: Vec<_> = now.iter().map(|f| (f["check"].as_str().unwrap(), f["person"].as_str(), &f["late"])).collect();
    assert_eq!(found, [("ACC003", Some("P0001"), &serde_json::json!([withdrawn]))]);
    assert_eq!(now[0]["evidence"][0]["line"], 4, "31 July was in order");
    let late = &told["late"];
    assert_eq!(late.as_array().unwrap().len(), 1, "what concerns the quarter and counts from before the day: {late:#?}");
    let entry = &late[0];
    assert_eq!(
        (&entry["entry"], &entry["act"], &entry["people"][0]),
        (&withdrawn.into(), &"clearance.withdraw".into(), &"P0001".into())
    );
    assert_eq!(
        (&entry["effective"], &entry["recorded"], &entry["days_late"]),
        (&"2026-08-03".into(), &"2026-11-10".into(), &99.into())
    );
    assert_eq!(told["only_then"], serde_json::json!([]));
    let (counts, changed) = (&told["counts"], told["changed"].as_array().unwrap().len() as u64);
    assert_eq!((&counts["only_now"], &counts["late"], &counts["changed"]), (&1.into(), &1.into(), &changed.into()));
    assert_eq!(counts["then"].as_u64().unwrap() + 1, counts["now"].as_u64().unwrap());

    // Between two days before the letter nothing differs; the days must come one after the other.
    let quiet = json(&house, &[&difference[..], &["--and", "2026-11-09"]].concat());
    assert_eq!(
        (&quiet["counts"]["only_now"], &quiet["late"], &quiet["now"]),
        (&0.into(), &serde_json::json!([]), &"2026-11-09".into())
    );
    assert!(house.refused(&[&difference[..], &["--and", "2026-10-05"]].concat()).contains("does not come before"));
    assert!(house.refused(&[&difference[..], &["--and", "2027-01-01"]].concat()).contains("nothing is known yet"));
    house.run(&["audit", "difference", "--quarter", "2026-Q3"]).fails(2);

    for (lang, words) in [
        ("en", ["Recorded late", "99", "entries"]),
        ("fr", ["Inscriptions tardives", "99", "écritures"]),
        ("nl", ["Laattijdig opgetekend", "99", "inschrijvingen"]),
        ("de", ["Verspätet erfasst", "99", "Einträge"]),
    ] {
        let text = house.run(&[&["--lang", lang][..], &difference].concat()).out;
        for word in words {
            assert!(text.contains(word), "{lang}: {word} is not in {text}");
        }
        assert!(!text.contains('⟦'), "{text}");
    }
    let text = house.run(&[&["--lang", "en"][..], &difference].concat()).out;
    insta::assert_snapshot!("difference", steady(&text));
}

#[test]
fn a_month_told_twice_names_what_was_late_too() {
    let house = office();
    house.on("2026-11-10");
    let clearances = json(&house, &["clearance", "list", "--person", "P0002"]);
    let granted = clearances["clearances"][0]["clearance"].to_string();
    house.run(&["clearance", "suspend", &granted, "--from", "2026-09-01", "--reason", "FICTIF"]).ok();
    let told = json(&house, &["review", "difference", "--month", "2026-09", "--as-known", "2026-10-05"]);
    let now = told["only_now"].as_array().unwrap();
    let suspended = now.iter().find(|f| f["check"] == "CLR011").expect("suspended and still on the list");
    assert_eq!((&suspended["person"], &suspended["late"]), (&"P0002".into(), &serde_json::json!([house.entries()])));
    assert_eq!((&told["campaign"], &told["late"][0]["days_late"]), (&"review".into(), &70.into()));
}
