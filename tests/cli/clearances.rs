//! The road of a request, the forecast, sessions and debriefings, and lists that prove a removal.

use serde_json::Value;

use super::house::House;

#[track_caller]
fn json(house: &House, args: &[&str]) -> Value {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let ran = house.run(&all);
    assert_eq!(ran.code, 0, "{args:?} {ran:?}");
    ran.json()
}

#[track_caller]
fn entry(house: &House, args: &[&str]) -> String {
    json(house, args)["entry"].as_u64().unwrap().to_string()
}

#[track_caller]
fn verified(house: &House) {
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_request_goes_its_road_step_by_step() {
    let house = House::filled();
    let n = entry(&house, &["clearance", "open", "P0004", "SECRET", "--on", "2026-10-01"]);
    let stage = |house: &House| {
        let list = json(house, &["clearance", "list", "--requests", "--person", "P0004"]);
        let row = &list["requests"][0];
        format!("{} {} {}", row["stage"].as_str().unwrap(), row["days"], row["next"].as_str().unwrap_or("-"))
    };
    assert_eq!(stage(&house), "opened 53 notice");
    assert!(house.refused(&["clearance", "file", &n]).contains("law of 11-12-1998 art. 16"));
    entry(&house, &["clearance", "notice", &n, "--on", "2026-10-05"]);
    assert!(house.refused(&["clearance", "consent", &n]).contains("after 2026-10-20"));
    entry(&house, &["clearance", "consent", &n, "--on", "2026-10-12"]);
    assert_eq!(stage(&house), "consented 42 file");
    assert!(house.refused(&["clearance", "refuse", &n]).contains("not filed"));
    entry(&house, &["clearance", "file", &n, "--on", "2026-10-13"]);
    assert_eq!(stage(&house), "filed 41 grant or refuse");
    assert!(house.refused(&["clearance", "certificate", &n]).contains("not granted"));
    entry(&house, &["clearance", "grant", "P0004", "SECRET", "--granted", "2026-11-20", "--expires", "2031-11-19"]);
    entry(&house, &["clearance", "certificate", &n, "--on", "2026-11-22"]);
    assert_eq!(stage(&house), "certified null -");
    let n = entry(&house, &["clearance", "open", "P0004", "TRES SECRET"]);
    entry(&house, &["clearance", "drop", &n, "--reason", "essai"]);
    assert!(house.refused(&["clearance", "notice", &n]).contains("no open request"));
    assert!(house.run(&["clearance", "list", "--requests"]).ok().contains("dropped"));
    verified(&house);
}

#[test]
fn the_forecast_looks_ahead_and_supposes() {
    let house = House::filled();
    let plain = json(&house, &["forecast"]);
    assert_eq!((plain["format"].as_str(), plain["hypothetical"].as_bool()), (Some("greffe/forecast/v1"), Some(false)));
    assert_eq!(plain["months"].as_array().unwrap().len(), 25);
    let person = |view: &Value, id: &str| view["people"].as_array().unwrap().iter().find(|p| p["person"] == id).cloned();
    let one = person(&plain, "P0001").unwrap();
    assert_eq!((one["expires"].as_str(), one["request"]["stage"].as_str()), (Some("2027-01-31"), Some("filed")));
    assert_eq!((one["lead"]["basis"].as_str(), one["last_safe_filing"].as_str()), (Some("setting"), Some("2026-07-31")));
    assert_eq!(one["late"], false);
    let gaps = |view: &Value, subject: &str| {
        let all = view["continuity"].as_array().unwrap().clone();
        all.into_iter().find(|c| c["subject"] == subject).unwrap()["gaps"].as_array().unwrap().clone()
    };
    let renewed = json(&house, &["forecast", "--months", "12", "--what-if", "P0001 renewed until 2032-01-31"]);
    assert_eq!(person(&renewed, "P0001").unwrap()["expires"], "2032-01-31");
    assert_eq!((renewed["hypothetical"].as_bool(), renewed["months"].as_array().unwrap().len()), (Some(true), 13));
    let leaves = ["forecast", "--what-if", "P0001 renewed until 2032-01-31", "--what-if", "P0001 leaves 2027-06-01"];
    let left = json(&house, &leaves);
    let steps = |view: &Value| {
        let all = view["continuity"].as_array().unwrap().clone();
        all.into_iter().find(|c| c["subject"] == "R1").unwrap()["steps"].as_array().unwrap().clone()
    };
    assert!(steps(&left).iter().any(|s| s["from"] == "2027-06-02"), "{left:#}");
    assert!(!gaps(&left, "R1").is_empty());
    for lang in ["fr", "nl", "de", "en"] {
        let text = house.run(&[&["--lang", lang], &leaves[..]].concat()).ok();
        assert!(text.contains("P0001") && !text.contains('⟦') && !text.contains('{'), "{text}");
    }
    let wrong = house.run(&["forecast", "--what-if", "P0001 vanishes 2027-06-01"]).fails(2);
    assert!(wrong.contains("PERSON leaves DAY"), "{wrong}");
    assert!(house.refused(&["forecast", "--what-if", "P0999 leaves 2027-06-01"]).contains("P0999 is not in the register"));
    assert!(house.refused(&["forecast", "--what-if", "P0001 leaves 2026-01-01"]).contains("lies in the past"));
}

#[test]
fn people_are_briefed_together_sign_and_are_debriefed() {
    let house = House::filled();
    let session = ["briefing", "session", "S1", "--topics", "essai", "--presenter", "FICTIF Officier"];
    let with = |rest: &[&'static str]| session.iter().chain(rest).copied().collect::<Vec<_>>();
    assert!(house.run(&session).fails(2).contains("--attended"));
    assert!(house.refused(&with(&["--attended", "P0999"])).contains("P0999 is not in the register"));
    let file = house.write("attended.csv", "person,acknowledged\nP0001,2026-11-20\nP0002,\n");
    let bad = house.write("bad.csv", "person,acknowledged\nP0001,soon\n");
    let from = |file: &str| {
        let more = ["--file", file, "--on", "2026-11-19"].map(str::to_owned);
        session.iter().map(|s| (*s).to_owned()).chain(more).collect::<Vec<_>>()
    };
    let all = from(&bad);
    assert!(house.refused(&all.iter().map(String::as_str).collect::<Vec<_>>()).contains("line 2, acknowledged"));
    let all = from(&file);
    let done = json(&house, &all.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((done["attended"].as_u64(), done["acknowledged"].as_u64()), (Some(2), Some(1)));
    entry(&house, &["briefing", "acknowledge", "P0002", "--session", "S1"]);
    assert!(house.refused(&["briefing", "acknowledge", "P0002", "--session", "S1"]).contains("acknowledged briefing"));
    assert!(house.refused(&["briefing", "acknowledge", "P0002", "--session", "S9"]).contains("list --sessions"));
    let list = json(&house, &["briefing", "list", "--sessions"]);
    assert_eq!((list["sessions"][0]["attended"].as_u64(), list["sessions"][0]["acknowledged"].as_u64()), (Some(2), Some(2)));
    // The clearance of P0003 ends and the function no longer asks for one: a debriefing is due until it is held.
    let due = |house: &House| json(house, &["briefing", "due"])["due"].to_string();
    let list = json(&house, &["clearance", "list", "--person", "P0003"]);
    let clearance = list["clearances"][0]["clearance"].as_u64().unwrap().to_string();
    entry(&house, &["person", "leave", "P0003", "--until", "2026-11-22"]);
    entry(&house, &["clearance", "end", &clearance, "--reason", "essai"]);
    assert!(due(&house).contains("debriefing"), "{}", due(&house));
    entry(&house, &["briefing", "debrief", "P0003", "--reason", "essai"]);
    assert!(!due(&house).contains("\"what\":\"debriefing\""), "{}", due(&house));
    verified(&house);
}

#[test]
fn a_list_proves_a_removal() {
    let house = House::filled();
    let import = |kind: &str, text: &str| {
        let file = house.write("list.csv", text);
        json(&house, &["import", kind, &file])
    };
    let ended = "person;level;granted;expires;scope;ended\nP0003;CONFIDENTIEL;15/01/2024;14/01/2029;BE+EU;2026-11-01\n";
    assert_eq!(import("clearances", ended)["taken"], 1);
    assert_eq!(json(&house, &["clearance", "list", "--person", "P0003"])["clearances"][0]["ended"], "2026-11-01");
    import("people", "person,name,until\nP0003,FICTIF Piet-Proef,2026-10-31\n");
    assert_eq!(json(&house, &["person", "list"])["people"][2]["until"], "2026-10-31");
    import("access", "room,person,from,until\nR1,P0002,2021-05-10,2026-10-31\n");
    let list = json(&house, &["access", "list", "--room", "R1"]);
    assert!(list.to_string().contains("\"revoked\":\"2026-11-01\""), "{list}");
    verified(&house);
}
