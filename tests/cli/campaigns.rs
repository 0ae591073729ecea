//! Two months and two quarters as an officer lives them, typed from the first preview to the last follow-up list.

use serde_json::Value;

use super::house::House;
use super::questions::typed;

/// A register of 2 March 2026: a room with its door, five people, an officer who is one of them and a deputy who is not.
fn office() -> House {
    let house = House::new_on("2026-03-02");
    let list = |kind: &str, rows: &str| {
        let file = house.write(&format!("{kind}.csv"), rows);
        house.run(&["import", kind, &file]).ok();
    };
    list(
        "people",
        "person,name,service,function,requires,from
P0001,FICTIF Officier,Essai,officier,SECRET,2020-01-06
P0002,FICTIF Lectrice,Essai,lectrice,SECRET,2020-01-06
P0003,VERZONNEN Lezer,Essai,lezer,SECRET,2020-01-06
P0004,FICTIF Ancien,Essai,archiviste,,2020-01-06
P0005,VERZONNEN Buur,Essai,buur,,2020-01-06
",
    );
    list(
        "clearances",
        "person,level,granted,expires
P0001,SECRET,2024-01-08,2029-01-07
P0002,SECRET,2024-01-08,2029-01-07
P0003,SECRET,2021-10-01,2026-09-30
P0004,SECRET,2025-06-02,2030-06-01
",
    );
    list("briefings", "person,date\nP0001,2026-01-12\nP0002,2026-01-12\nP0003,2026-01-12\nP0004,2026-01-12\n");
    list("rooms", "room,level,open_from,open_to\nR1,SECRET,07:00,19:00\n");
    list("readers", "reader,room,direction\nR1-IN,R1,in\nR1-OUT,R1,out\n");
    list("access", "room,person,from\nR1,P0001,2026-01-05\nR1,P0002,2026-01-05\nR1,P0003,2026-01-05\n");
    list(
        "badges",
        "card,person,from\nK0001,P0001,2026-01-05\nK0002,P0002,2026-01-05\nK0003,P0003,2026-01-05\nK0005,P0005,2026-01-05\n",
    );
    house.officer("dep", "deputy");
    let second = house.write("od.pass", super::house::PASSPHRASE);
    let args = ["officer", "add", "od", "--name", "FICTIF Officier", "--role", "security-officer", "--kdf-memory", "8"];
    house.run(&[&args[..], &["--person", "P0001", "--new-passphrase-file", &second]].concat()).ok();
    house
}

/// A quarter's log: P0002 on an ordinary day and on a Saturday, P0005, who is on no list, once.
fn log(house: &House, name: &str, first: u64, (day, saturday, stranger): (&str, &str, &str), covers: &str) {
    let mut rows = String::from("seq,timestamp,reader,card,event\n");
    let mut seq = first;
    for (day, card) in [(day, "K0002"), (stranger, "K0005"), (saturday, "K0002")] {
        for (hour, reader) in [("10:00:00", "R1-IN"), ("11:00:00", "R1-OUT")] {
            rows.push_str(&format!("{seq},{day} {hour},{reader},{card},granted\n"));
            seq += 1;
        }
    }
    let file = house.write(name, rows);
    house.run(&["log", "import", &file, "--profile", "simple", "--covers", covers]).ok();
}

fn json(house: &House, args: &[&str]) -> Value {
    house.run(&[&["--format", "json"][..], args].concat()).json()
}

/// The findings of a report by check, about a person or not.
fn of<'v>(report: &'v Value, check: &str) -> Vec<&'v Value> {
    report["findings"].as_array().unwrap().iter().filter(|f| f["check"] == check).collect()
}

fn line<'v>(report: &'v Value, person: &str) -> &'v Value {
    report["people"].as_array().unwrap().iter().find(|p| p["person"] == person).unwrap()
}

fn sum(house: &House, path: &std::path::Path) -> String {
    use sha2::Digest;
    let _ = house;
    sha2::Sha256::digest(std::fs::read(path).unwrap()).iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn two_months_and_two_quarters_to_their_end() {
    let house = office();
    let run = |args: &[&str]| house.run(args).ok();
    let no = |args: &[&str], why: &str| {
        let said = house.refused(args);
        assert!(said.contains(why), "{args:?}\nsaid: {said}\nnot: {why}");
    };

    // March: a preview records nothing; nothing can be decided or closed before it is open.
    house.on("2026-03-31");
    let before = house.bytes();
    let preview = json(&house, &["review", "run"]);
    assert_eq!(house.bytes(), before, "a preview records nothing");
    assert_eq!(preview["campaign"]["state"], "preview");
    no(&["review", "decide", "P0002", "maintain"], "is not open");
    no(&["review", "close"], "is not open");
    run(&["review", "open"]);
    no(&["review", "open"], "open already");
    let open = json(&house, &["review", "show"]);
    assert_eq!((&open["campaign"]["state"], &open["counts"]["undecided"]), (&"open".into(), &5.into()));
    assert_eq!(line(&open, "P0003")["proposal"], "extend");
    assert_eq!(line(&open, "P0002")["authorisations"][0]["approved_by"], "so");

    // What is recorded after the opening is not among its facts.
    run(&["person", "add", "P0006", "--name", "FICTIF Nouveau"]);
    assert_eq!(json(&house, &["review", "show"])["counts"]["people"], 5);
    no(&["review", "decide", "P0006", "maintain"], "no line");

    // Line by line: a reason where it differs, no way around one's own line, a request where something is asked for.
    let own = house.run_as("od", &["review", "decide", "P0001", "maintain"]).fails(1);
    assert!(own.contains("GOV003"), "{own}");
    run(&["review", "decide", "P0001", "maintain"]);
    run(&["review", "decide", "P0002", "maintain"]);
    run(&["review", "decide", "P0003", "extend"]);
    no(&["review", "decide", "P0004", "remove"], "the reason is missing");
    run(&["review", "decide", "P0004", "remove", "--reason", "FICTIF: works elsewhere since February"]);
    no(&["review", "close"], "1 lines of 2026-03 are not decided, the first is P0005");
    let path = house.path("decisions.csv");
    let write = ["review", "decide", "--template", path.to_str().unwrap()];
    run(&write);
    no(&write, "exists");
    let template = std::fs::read_to_string(&path).unwrap();
    assert!(template.starts_with("person,decision,reason,level,scope,name,proposal,because\nP0005,,"), "{template}");
    let file = house.write("decisions.csv", template.replace("P0005,,", "P0005,maintain,"));
    run(&["review", "decide", "--file", &file]);
    let requests = json(&house, &["review", "follow-up"]);
    let whats: Vec<_> = requests["items"].as_array().unwrap().iter().map(|i| format!("{}{}", i["what"], i["state"])).collect();
    assert!(whats.contains(&r#""request""opened""#.to_owned()), "{whats:?}");
    assert!(whats.contains(&r#""removal""open""#.to_owned()), "{whats:?}");

    // Closed: the report can be made again to the byte, whatever is recorded later.
    let first = house.path("review.json");
    let close = ["--format", "json", "-o", first.to_str().unwrap(), "review", "close", "--fail-on", "never"];
    run(&close);
    no(&["review", "decide", "P0002", "maintain"], "closed already");
    no(&["review", "open"], "closed already");
    run(&["person", "add", "P0007", "--name", "FICTIF Plus tard"]);
    house.on("2026-04-10");
    let again = house.path("again.json");
    let shown = house.run(&["--format", "json", "-o", again.to_str().unwrap(), "review", "show", "--month", "2026-03"]);
    assert!(shown.err.contains("has the SHA-256 that entry"), "{shown:#?}");
    assert_eq!(std::fs::read(&first).unwrap(), std::fs::read(&again).unwrap());
    let recorded = json(&house, &["review", "list"])["reviews"][0]["report"].clone();
    assert_eq!(recorded, sum(&house, &first));

    // The first quarter: one finding explained, one accepted until the end of May.
    log(&house, "q1.csv", 1, ("2026-03-10", "2026-03-14", "2026-03-11"), "2026-01-01..2026-03-31");
    run(&["audit", "open"]);
    let audit = json(&house, &["audit", "show"]);
    assert_eq!((of(&audit, "ACC009").len(), of(&audit, "ACC001").len()), (1, 1), "{audit:#}");
    assert_eq!(audit["comparison"]["previous"], Value::Null);
    let saturday = of(&audit, "ACC009")[0]["id"].as_str().unwrap().to_owned();
    let stranger = of(&audit, "ACC001")[0]["id"].as_str().unwrap().to_owned();
    no(&["finding", "explain", "ACC009-0000000000", "--reason", "x"], "no opened review or audit states");
    no(&["finding", "explain", &saturday, "--reason", " "], "empty");
    run(&["finding", "explain", &saturday, "--reason", "FICTIF: guard called her in, note 12"]);
    run(&["finding", "accept", &stranger, "--until", "2026-05-31", "--reason", "FICTIF: neighbour fetches the key"]);
    let audit = json(&house, &["audit", "show"]);
    assert_eq!(of(&audit, "ACC009")[0]["state"], "explained");
    assert_eq!(of(&audit, "ACC001")[0]["state"], "accepted");
    assert_eq!(audit["meta"]["waived"], 2);
    run(&["audit", "close", "--fail-on", "never"]);
    let text = run(&["audit", "show"]);
    assert!(text.contains("guard called her in") && text.contains("31/05/2026"), "{text}");

    // April: the removal is not proven until the authority's next list shows it.
    house.on("2026-04-30");
    let april = json(&house, &["review", "run"]);
    assert_eq!(of(&april, "GOV008").len(), 1, "{april:#}");
    run(&["review", "open"]);
    let list = "person,level,granted,expires,ended\nP0002,SECRET,2024-01-08,2029-01-07,\nP0004,SECRET,2025-06-02,2030-06-01,2026-04-20\n";
    let list = house.write("next.csv", list);
    run(&["import", "clearances", &list]);
    let followed = json(&house, &["review", "follow-up", "--month", "2026-03"]);
    let removal = followed["items"].as_array().unwrap().iter().find(|i| i["what"] == "removal").unwrap();
    assert_eq!((&removal["done"], &removal["state"]), (&true.into(), &"proven".into()));
    run(&["review", "open", "--again"]);
    let april = json(&house, &["review", "show"]);
    assert_eq!(of(&april, "GOV008").len(), 0, "proven by the import");
    let gone: Vec<_> = april["comparison"]["gone"].as_array().unwrap().iter().map(|g| g["check"].clone()).collect();
    assert_eq!(april["comparison"]["previous"], "2026-03", "{gone:?}");
    let decisions: String = april["people"].as_array().unwrap().iter().fold("person,decision\n".into(), |all, p| {
        format!("{all}{},{}\n", p["person"].as_str().unwrap(), p["proposal"].as_str().unwrap())
    });
    let file = house.write("april.csv", decisions);
    run(&["review", "decide", "--file", &file]);
    run(&["review", "close", "--fail-on", "never"]);
    no(&["review", "reopen", "--month", "2026-05", "--reason", "x"], "not closed");
    run(&["review", "reopen", "--month", "2026-04", "--reason", "FICTIF: a line was misread"]);
    assert_eq!(json(&house, &["review", "list"])["reviews"][1]["closed"], Value::Null);
    run(&["review", "close", "--month", "2026-04", "--fail-on", "never"]);

    // The second quarter: the Saturday comes back and is open, since its explanation was for another; the acceptance has ended.
    house.on("2026-07-10");
    log(&house, "q2.csv", 7, ("2026-05-12", "2026-05-16", "2026-05-13"), "2026-04-01..2026-06-30");
    run(&["audit", "open", "--quarter", "2026-Q2"]);
    let audit = json(&house, &["audit", "show"]);
    let persisting = &audit["comparison"]["persisting"];
    assert!(persisting.as_array().unwrap().iter().any(|id| *id == saturday.as_str()), "{persisting:#}");
    let (recurs, ended) = (of(&audit, "ACC009")[0], of(&audit, "ACC001")[0]);
    assert_eq!((&recurs["state"], &recurs["before"], &recurs["word"]["holds"]), (&"open".into(), &1.into(), &false.into()));
    assert_eq!((&ended["state"], &ended["word"]["holds"]), (&"open".into(), &false.into()));
    assert_eq!(of(&audit, "GOV004").len(), 1, "{audit:#}");
    run(&["finding", "explain", &saturday, "--reason", "FICTIF: guard called her in, note 31"]);
    let shown = json(&house, &["finding", "show", &saturday]);
    assert_eq!((shown["stated"].as_array().unwrap().len(), shown["words"].as_array().unwrap().len()), (2, 2));
    run(&["audit", "close", "--quarter", "2026-Q2", "--fail-on", "never"]);
    let left = json(&house, &["audit", "follow-up", "--quarter", "2026-Q2"]);
    let open: Vec<_> = left["items"].as_array().unwrap().iter().filter(|i| i["what"] == "finding").collect();
    assert!(open.iter().any(|i| i["subject"] == stranger.as_str()), "{left:#}");
    assert!(!open.iter().any(|i| i["subject"] == saturday.as_str()), "{left:#}");

    // And the first quarter's report is still the one that was closed.
    let q1 = house.run(&["--format", "json", "audit", "show", "--quarter", "2026-Q1"]);
    assert!(q1.err.contains("has the SHA-256 that entry"), "{}", q1.err);
    run(&["journal", "verify", "--deep"]);
}

#[test]
fn a_review_is_decided_on_a_terminal_over_several_sittings() {
    let house = office();
    house.on("2026-03-31");
    house.run(&["review", "open"]).ok();
    let decide = ["--lang", "fr", "review", "decide"];
    // P0001 is nobody's own line here. A letter is not enough, a word nobody knows is asked again, a change needs its reason.
    let (code, out, said) = typed(&house, &decide, "m\nma\n\nre\nremove\n\nremove\nFICTIF: muté\nq");
    assert_eq!(code, 0, "{said}");
    assert!(out.contains("2 lignes décidées sur 5"), "{out}\n{said}");
    assert!(said.contains("[1/5]") && said.contains("P0001") && said.contains("the reason is missing"), "{said}");
    let shown = json(&house, &["review", "show"]);
    assert_eq!(line(&shown, "P0001")["decision"]["decision"], "maintain");
    assert_eq!((&line(&shown, "P0002")["decision"]["decision"], &shown["counts"]["undecided"]), (&"remove".into(), &3.into()));
    // The next sitting goes on where the first one stopped; skipping leaves a line open.
    let (code, out, said) = typed(&house, &decide, "s\nmaintain\n\nmaintain\n");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("[1/3]") && !said.contains("[1/5]") && out.contains("2 lignes décidées sur 3"), "{out}\n{said}");
    assert!(house.refused(&["review", "close"]).contains("the first is P0003"));
    // Without a terminal nobody is asked.
    assert!(house.run(&["review", "decide"]).fails(2).contains("--template"));
}

#[test]
fn the_line_of_the_only_officer_stays_undecided_and_the_review_says_so() {
    let house = office();
    for officer in ["dep", "so"] {
        house.run_as("od", &["officer", "end", officer]).ok();
    }
    house.on("2026-03-31");
    let run = |args: &[&str]| house.run_as("od", args);
    run(&["review", "open"]).ok();
    assert!(run(&["officer", "identify", "od", "P0002"]).fails(1).contains("is person P0001 already"));
    assert!(run(&["review", "decide", "P0001", "maintain"]).fails(1).contains("GOV003"));
    for person in ["P0002", "P0004", "P0005"] {
        run(&["review", "decide", person, "maintain", "--reason", "FICTIF"]).ok();
    }
    run(&["review", "decide", "P0003", "extend"]).ok();
    let report = run(&["--format", "json", "review", "close", "--fail-on", "never"]).json();
    assert_eq!(report["counts"]["undecided"], 1);
    let own = line(&report, "P0001");
    assert_eq!((&own["officer"], &own["decision"]["decision"]), (&"od".into(), &Value::Null));
    let text = run(&["review", "show"]).ok();
    assert!(text.contains("to be decided by another officer"), "{text}");
}

#[test]
fn a_file_of_decisions_is_taken_whole_or_not_at_all() {
    let house = office();
    house.on("2026-03-31");
    house.run(&["review", "open"]).ok();
    let refused = |rows: &str, whys: &[&str]| {
        let file = house.write("decisions.csv", rows);
        let said = house.refused(&["review", "decide", "--file", &file]);
        whys.iter().for_each(|why| assert!(said.contains(why), "{said}\nnot: {why}"));
    };
    refused("person,decision\nP0001,maintain\nP0002,approve\n", &["line 3, decision", "maintain, request, extend, remove"]);
    refused("person,decision\nP0001,maintain\nP0001,remove\n", &["line 3: line 2 decides the same person"]);
    refused("person,decision\nP0001,maintain\nP0002,remove\n", &["the reason is missing", "decision of line 3"]);
    refused("person,decision\nP0001,maintain\nP0099,maintain\n", &["no line", "decision of line 3"]);
    refused("person\nP0001\n", &["decision"]);
    refused("person,decision,level\nP0003,extend,\"=1+1\"\n", &["line 2, level"]);
    let formula = house.write("people.csv", "person,name\nP0009,\"=HYPERLINK(\"\"http://x\"\")\"\n");
    house.run(&["import", "people", &formula]).ok();
    house.run(&["review", "open", "--again"]).ok();
    let path = house.path("template.csv");
    house.run(&["review", "decide", "--template", path.to_str().unwrap()]).ok();
    let template = std::fs::read_to_string(path).unwrap();
    assert!(template.contains("'=HYPERLINK"), "{template}");
}
