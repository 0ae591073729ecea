//! Access lists: requests and their answers, reviews line by line, a list as of a past day; rooms closed, visits from paper.

use serde_json::Value;

use super::house::House;
use super::questions::typed;

const ACCESS: &str = "law of 11-12-1998 art. 8 §2";

/// A result as JSON.
#[track_caller]
fn json(house: &House, args: &[&str]) -> Value {
    let all: Vec<_> = ["--format", "json"].iter().chain(args).copied().collect();
    let ran = house.run(&all);
    assert_eq!(ran.code, 0, "{args:?} {ran:?}");
    ran.json()
}

/// The rows of a list.
#[track_caller]
fn rows(house: &House, args: &[&str]) -> Vec<Value> {
    json(house, args).as_object().unwrap().values().find_map(Value::as_array).unwrap().clone()
}

#[track_caller]
fn refused(house: &House, args: &[&str], words: &[&str]) {
    let said = house.refused(args);
    for word in words {
        assert!(said.contains(word), "{args:?}: {word} is not in {said}");
    }
    assert!(!said.contains("FICTIF"), "an error names nobody: {said}");
}

#[test]
fn a_list_is_reviewed_by_file_and_told_as_of_any_day() {
    let house = House::filled();
    assert!(house.run(&["access", "review", "R1"]).fails(2).contains("--template"));
    refused(&house, &["access", "review", "R9", "--template", "t.csv"], &["room R9"]);
    house.run(&["access", "review", "R1", "--template", "t.csv"]).ok();
    let template = std::fs::read_to_string(house.path("t.csv")).unwrap();
    insta::assert_snapshot!("review_template", template);
    refused(&house, &["access", "review", "R1", "--template", "t.csv"], &["exists"]);
    assert_eq!(std::fs::read_to_string(house.path("t.csv")).unwrap(), template);
    // The file as it came decides nothing.
    refused(&house, &["access", "review", "R1", "--file", "t.csv"], &["2 of 2 people on the list are not decided: P0001, P0002"]);

    let file = |text: &str| house.write("d.csv", format!("person,decision,reason\n{text}\n"));
    let review = |path: &str| ["access", "review", "R1", "--file", path].map(str::to_owned);
    let refuse = |text: &str, words: &[&str]| {
        let args = review(&file(text));
        refused(&house, &args.each_ref().map(String::as_str), words);
    };
    refuse("P0001,keep,\nP0002,keep,", &["P0002: staying on the list needs a reason (the clearance has expired)", ACCESS]);
    refuse("P0001,keep,\nP0002,revoke,", &["a revocation needs a reason"]);
    refuse("P0001,oui,\nP0009,keep,\nP0001,keep,", &["line 2: decision", "line 3: person P0009 is not on the list"]);
    refuse("P0001,keep,\nP0001,keep,", &["stands in the file twice"]);
    refuse("P0001,undecided,\nP0002,revoke,x", &["only an officer's own line"]);
    let args = review(&file("P0001,keep,\nP0002,revoke,habilitation échue"));
    assert!(house.run(&args.each_ref().map(String::as_str)).ok().contains("1 kept, 1 revoked"));

    let reviews = rows(&house, &["access", "reviews", "R1"]);
    assert_eq!((reviews.len(), &reviews[0]["kept"], &reviews[0]["revoked"]), (1, &1.into(), &1.into()));
    assert_eq!(rows(&house, &["access", "reviews", "R2"]).len(), 0);
    let entry = reviews[0]["review"].to_string();
    let shown = json(&house, &["access", "reviews", "--show", &entry]);
    assert_eq!(shown["lines"][1]["reason"], "habilitation échue");
    assert!(house.refused(&["access", "reviews", "--show", "1"]).contains("no review of a list"));
    let on = |day| rows(&house, &["access", "list", "--room", "R1", "--on", day]);
    let people = |rows: &[Value]| rows.iter().map(|r| r["person"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(people(&on("2026-11-22")), ["P0001", "P0002"]);
    assert_eq!(people(&on("2026-11-23")), ["P0001"]);
    assert_eq!(people(&on("2026-09-30")), ["P0001", "P0002", "P0004"], "the last day of the third");
    assert_eq!(on("2026-11-22")[1]["lacks"], "the clearance has expired");
    assert_eq!(on("2026-05-09")[1]["lacks"], Value::Null, "the last day of the clearance");
    insta::assert_snapshot!("list_on", house.run(&["access", "list", "--room", "R1", "--on", "2026-09-30"]).ok());
    let known = ["access", "list", "--on", "2026-11-22", "--as-known"];
    assert_eq!(rows(&house, &[&known[..], &["2026-11-23"]].concat()).len(), 3);
    assert!(house.refused(&[&known[..], &["2026-11-22"]].concat()).contains("nothing was recorded"));
    house.run(&["access", "list", "--as-known", "2026-11-22"]).fails(2);
    refused(&house, &["access", "list", "--room", "R9", "--on", "2026-11-22"], &["room R9"]);
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_list_is_reviewed_by_answering_and_can_be_put_off() {
    let house = House::filled();
    let entries = house.entries();
    let review = ["access", "review", "R1"];
    let (code, out, said) = typed(&house, &review, "k\nstop");
    assert!(code == 0 && out.is_empty() && said.contains("stopped; nothing was recorded"), "{code} {said}");
    for shown in ["P0001 (1 of 2)", "TRES SECRET", "69 days left", "2026-01-12", "the clearance has expired", "copies held"] {
        assert!(said.contains(shown), "{shown}\n{said}");
    }
    let (code, ..) = typed(&house, &review, "k");
    assert_eq!((code, house.entries()), (0, entries), "the answers ended");
    // What was decided so far is kept in the file.
    house.run(&["access", "review", "R1", "--template", "d.csv"]).ok();
    let with = ["access", "review", "R1", "--file", "d.csv"];
    let (code, _, said) = typed(&house, &with, "k\ns");
    assert!(code == 0 && said.contains("kept in the file"), "{said}");
    assert_eq!(house.entries(), entries);
    // An answer that is none, a reason that is none, then both.
    let (code, out, said) = typed(&house, &with, "peut-être\nk\n\nrenouvellement en cours");
    assert!(code == 0 && out.contains("2 kept, 0 revoked") && !said.contains("P0001 (1"), "{code} {out} {said}");
    assert_eq!(house.entries(), entries + 1);
}

#[test]
fn a_request_is_evaluated_before_it_is_answered() {
    let house = House::filled();
    let ask = |person: &'static str, room: &'static str, mode: &'static str| {
        let args = ["access", "request", room, person, "--asked-by", "FICTIF Chef", "--need", "dossier", "--mode", mode];
        json(&house, &args)["entry"].to_string()
    };
    let one = ask("P0003", "R1", "unescorted");
    refused(&house, &["access", "request", "R1", "P0003", "--asked-by", "x", "--need", "y"], &["already asks"]);
    let shown = house.run(&["access", "answer", &one]);
    assert!(shown.err.contains("not answered"), "{shown:?}");
    insta::assert_snapshot!("evaluation", shown.ok());
    let answer = |request: &str, decision: &str| ["access", "answer", request, "--decision", decision].map(str::to_owned);
    let args = answer(&one, "granted");
    refused(&house, &args.each_ref().map(String::as_str), &["the clearance is below its level", ACCESS]);
    let args = answer(&one, "refused");
    refused(&house, &args.each_ref().map(String::as_str), &["reason is empty"]);
    let (code, out, said) = typed(&house, &["access", "answer", &one], "s");
    assert!(code == 0 && out.is_empty() && said.contains("stopped"), "{said}");
    let (code, out, said) = typed(&house, &["access", "answer", &one], "refused\nniveau insuffisant");
    assert!(code == 0 && out.contains("access.answer") && said.contains("below its level"), "{code} {out} {said}");
    let two = ask("P0003", "R1", "escorted");
    let args = answer(&two, "granted");
    let granted = json(&house, &args.each_ref().map(String::as_str));
    assert_eq!(granted["request"]["lacks"], "the clearance is below its level");
    let requests = rows(&house, &["access", "requests", "--person", "P0003"]);
    assert_eq!((&requests[0]["reason"], &requests[1]["access"]), (&"niveau insuffisant".into(), &granted["entry"]));
    assert_eq!(rows(&house, &["access", "list", "--person", "P0003"])[0]["mode"], "escorted");
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}

#[test]
fn a_room_is_closed_and_a_paper_visit_taken_as_it_was_found() {
    let house = House::filled();
    refused(
        &house,
        &["room", "close", "R1", "--from", "2026-12-24", "--until", "2026-12-23", "--reason", "x"],
        &["before the first"],
    );
    house.run(&["room", "close", "R1", "--from", "2026-12-24", "--until", "2027-01-03", "--reason", "fermeture annuelle"]).ok();
    house.run(&["room", "close", "R1", "--reason", "travaux"]).ok();
    let closures = json(&house, &["room", "show", "R1"])["closures"].clone();
    assert_eq!((&closures[0]["from"], &closures[0]["until"]), (&"2026-11-23".into(), &"2026-11-23".into()));
    let rooms = rows(&house, &["room", "list"]);
    assert_eq!(rooms.iter().find(|r| r["room"] == "R1").unwrap()["closures"], 2);

    let header = "room,name,organisation,identity,purpose,host,escort,day,entered,left";
    let book = house
        .write("book.csv", format!("{header}\nR1,FICTIF Papier,,,,,,2026-06-05,09:00,\n,FICTIF Sans,,,,,,2026-06-05,09:00,\n"));
    let said = house.refused(&["import", "visits", &book]);
    assert!(said.contains("line 3") && said.contains("room"), "{said}");
    let book = house.write("book.csv", format!("{header}\nR1,FICTIF Papier,,,,,,2026-06-05,09:00,\n"));
    house.run(&["import", "visits", &book]).ok();
    let visits = rows(&house, &["visit", "list", "--room", "R1"]);
    let taken = visits.iter().find(|v| v["taken_over"] == "yes").unwrap();
    assert_eq!((&taken["host"], &taken["left"]), (&Value::Null, &Value::Null));
    house.run(&["visit", "leave", &taken["entry"].to_string(), "--at", "2026-06-05T10:00"]).ok();
    assert!(house.run(&["journal", "verify", "--deep"]).ok().contains("result   verifies"));
}
