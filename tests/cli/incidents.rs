//! An incident from its report to its conclusion, its actions, and copies of the register that are restored.

use serde_json::Value;

use super::house::House;

fn json(house: &House, args: &[&str]) -> Value {
    house.run(&[&["--format", "json"][..], args].concat()).json()
}

/// A register of November with two people.
fn office() -> House {
    let house = House::new_on("2026-11-02");
    let file = house.write("people.csv", "person,name\nP0001,FICTIF Un\nP0002,VERZONNEN Twee\n");
    house.run(&["import", "people", &file]).ok();
    house
}

fn report(house: &House) {
    let days = ["--happened", "2026-11-03", "--discovered", "2026-11-04", "--on", "2026-11-05"];
    let args = ["incident", "report", "I2026-01", "--gravity", "compromise", "--summary", "FICTIF: porte ouverte"];
    house.run(&[&args[..], &days, &["--person", "P0001"]].concat()).ok();
}

#[test]
fn an_incident_is_followed_until_nothing_is_lacking() {
    let house = office();
    house.on("2026-11-10");
    report(&house);
    let action = ["action", "add", "FICTIF: changer la serrure", "--incident", "I2026-01", "--owner", "P0002"];
    house.run(&[&action[..], &["--due", "2026-11-12"]].concat()).ok();
    house.run(&[&action[..4], &["I2026-01", "--owner", "P0002", "--due", "2026-12-24"]].concat()).ok();
    house.on("2026-11-20");
    let list = json(&house, &["incident", "list", "--open"]);
    let one = &list["incidents"][0];
    assert_eq!((one["days"].as_i64(), one["incident"].as_str()), (Some(16), Some("I2026-01")));
    let lacking = one["lacking"].as_str().unwrap();
    assert!(lacking.starts_with("the inquiry, the notice to the authority, action "), "{lacking}");
    let refused = house.run(&["incident", "close", "I2026-01", "--conclusion", "FICTIF"]).fails(1);
    assert!(refused.contains("still lacks the inquiry"), "{refused}");

    let actions = json(&house, &["action", "list", "--open"]);
    let due: Vec<_> =
        actions["actions"].as_array().unwrap().iter().map(|a| (a["due"].clone(), a["days_overdue"].clone())).collect();
    assert_eq!(due, [("2026-11-12".into(), 8.into()), ("2026-12-24".into(), Value::Null)]);
    for lang in ["fr", "nl", "de", "en"] {
        let status = house.run(&["--lang", lang, "status"]).ok();
        assert!(status.contains("I2026-01") && !status.contains('⟦'), "{status}");
    }
    let status = json(&house, &["status"]);
    let what: Vec<_> = status["due"].as_array().unwrap().iter().map(|d| d["what"].as_str().unwrap()).collect();
    assert!(what.starts_with(&["incident", "backup", "action"]), "{what:?}");

    let refused = house.run(&["incident", "update", "I2026-01", "inquiry", "--text", "FICTIF", "--inquirer", "P0001"]).fails(1);
    assert!(refused.contains("P0001 was involved") && !refused.contains("FICTIF Un"), "{refused}");
    house.run(&["incident", "update", "I2026-01", "inquiry", "--text", "FICTIF", "--inquirer", "P0002"]).ok();
    house.run(&["incident", "update", "I2026-01", "authority", "--text", "FICTIF: lettre 3"]).ok();
    for action in actions["actions"].as_array().unwrap() {
        let n = action["action"].to_string();
        house.run(&["action", "progress", &n, "--state", "done"]).ok();
    }
    let shown = house.run(&["incident", "show", "I2026-01"]).ok();
    assert!(shown.contains("nothing") && shown.contains("FICTIF: lettre 3") && shown.contains("16 days"), "{shown}");
    house.run(&["incident", "close", "I2026-01", "--conclusion", "FICTIF: serrure remplacée"]).ok();
    let shown = json(&house, &["incident", "show", "I2026-01"]);
    assert_eq!(shown["lacking"], serde_json::json!([]));
    assert_eq!(shown["steps"].as_array().unwrap().len(), 4);
    assert_eq!(json(&house, &["incident", "list", "--open"])["incidents"], serde_json::json!([]));
    assert_eq!(json(&house, &["action", "list", "--owner", "P0001"])["actions"], serde_json::json!([]));
    house.run(&["incident", "show", "I9"]).fails(1);
    assert_eq!(
        house.run(&["incident", "report", "I2", "--gravity", "grave", "--happened", "2026-11-03", "--summary", "x"]).code,
        2
    );
    house.run(&["journal", "verify", "--deep"]).ok();
}

#[test]
fn a_copy_is_made_listed_verified_and_restored() {
    let house = office();
    let made = json(&house, &["backup"]);
    let name = format!("register-{}-{}.db", made["size"], &made["root"].as_str().unwrap()[..8]);
    let file = house.path("register").join("backups").join(&name);
    let file = file.to_str().unwrap();
    assert_eq!(json(&house, &["backup", "list"])["backups"][0]["place"], name.as_str());
    assert_eq!(json(&house, &["backup", "verify", file]), made);
    house.run(&["person", "add", "P0003", "--name", "FICTIF Trois"]).ok();
    let there = house.path("there");
    let there = there.to_str().unwrap();
    std::fs::create_dir(there).unwrap();
    house.run(&["backup", "--to", there]).ok();
    assert_eq!(std::fs::read_dir(there).unwrap().count(), 4);

    let refused = house.run(&["restore", file, there]).fails(1);
    assert!(refused.contains("already exists"), "{refused}");
    let restored = house.path("restored");
    let restored = restored.to_str().unwrap();
    let told = house.run(&["restore", file, restored]);
    assert!(told.err.contains("not in it"), "{told:?}");
    told.ok();
    let mut list = assert_cmd::Command::from_std(house.program("so", false));
    let people = list.args(["--format", "json", "--register", restored, "person", "list"]).output().unwrap();
    let people: Value = serde_json::from_slice(&people.stdout).unwrap();
    assert_eq!(people["people"].as_array().unwrap().len(), 2, "P0003 came after the copy");

    let mut bytes = std::fs::read(file).unwrap();
    bytes[5000] ^= 1;
    std::fs::write(file, bytes).unwrap();
    let told = house.run(&["backup", "verify", file]).fails(4);
    assert!(told.contains("not the file that was copied"), "{told}");
    house.run(&["restore", file, house.path("again").to_str().unwrap()]).fails(4);
    assert!(!house.path("again").exists());
    house.run(&["backup", "verify", house.path("nothing.db").to_str().unwrap()]).fails(1);
    house.run(&["journal", "verify", "--deep"]).ok();
}

#[test]
fn a_backup_and_a_checkpoint_that_grow_old_are_found() {
    let house = office();
    let found = |house: &House| -> Vec<String> {
        let report = json(house, &["inspect"]);
        let found = report["findings"].as_array().unwrap().iter().map(|f| f["check"].as_str().unwrap().to_owned());
        found.filter(|code| ["GOV006", "GOV007"].contains(&code.as_str())).collect()
    };
    house.on("2026-11-09");
    assert_eq!(found(&house), Vec::<String>::new(), "seven days after the creation");
    house.on("2026-11-10");
    assert_eq!(found(&house), ["GOV007"]);
    house.run(&["backup"]).ok();
    assert_eq!(found(&house), Vec::<String>::new());
    house.on("2026-12-08");
    assert_eq!(found(&house), ["GOV006", "GOV007"]);
    house.run(&["journal", "checkpoint"]).ok();
    assert_eq!(found(&house), ["GOV007"]);
}
