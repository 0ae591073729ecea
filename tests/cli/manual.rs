//! `greffe report manual` through the built program: its parts, its forms, its settings.

use super::house::House;

fn furnished() -> House {
    let house = House::new();
    for (kind, list) in [
        ("people", "person,name\nP0001,FICTIF Un\nP0002,FICTIF Deux\n"),
        ("rooms", "room,level,open_from,open_to,name,days,minimum_persons\nR1,SECRET,08:00,18:00,=FICTIF(),mon-fri,2\n"),
        ("readers", "reader,room,direction\nR1-IN,R1,in\nR1-OUT,R1,out\n"),
        ("containers", "container,room,level\nK1,R1,SECRET\n"),
    ] {
        let file = house.write(kind, list);
        house.run(&["import", kind, &file]).ok();
    }
    house
}

#[test]
fn the_manual_tells_the_settings_in_force_in_every_language_and_form() {
    let house = furnished();
    let english = house.run(&["report", "manual"]).ok();
    assert!(english.contains("Handling manual 23/11/2026"), "{english}");
    assert!(english.contains("Monday – Friday, 08:00–18:00") && english.contains("30 days (to be confirmed)"), "{english}");
    assert!(!english.contains("FICTIF Un") && !english.contains("P0002"), "people are not told: {english}");
    house.run(&["policy", "set", "loan-days", "45", "--source", "note FICTIVE", "--verified"]).ok();
    for (lang, words) in [("en", ": 45 days."), ("fr", "45 jours."), ("nl", "45 dagen."), ("de", "45 Tage.")] {
        let text = house.run(&["--lang", lang, "report", "manual"]).ok();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(words) && !text.contains('⟦'), "{lang}: {text}");
        let html = house.run(&["--lang", lang, "--format", "html", "report", "manual"]).ok();
        assert!(html.contains("<html") && !html.contains('⟦'), "{lang}");
        let csv = house.path("manual.csv");
        house.run(&["--lang", lang, "report", "manual", "-o", csv.to_str().unwrap()]).ok();
        assert!(std::fs::read(csv).unwrap().starts_with(b"\xef\xbb\xbf"), "{lang}");
    }
    let json = house.run(&["--format", "json", "report", "manual", "--part", "room"]).json();
    assert_eq!((json["format"].as_str(), json["parts"].as_array().map(Vec::len)), (Some("greffe/manual/v1"), Some(1)));
    assert_eq!(json["parts"][0]["number"], 2);
    // Twice the same moment: the same bytes; it records nothing.
    let entries = house.entries();
    let twice = [(); 2].map(|()| {
        house.on("2026-11-24");
        house.run(&["--format", "html", "report", "manual"]).ok()
    });
    assert_eq!((twice[0] == twice[1], house.entries()), (true, entries));
    house.run(&["report", "manual", "--part", "nobody"]).fails(2);
    house.run(&["--format", "ics", "report", "manual"]).fails(2);
}

#[test]
fn a_register_without_rooms_says_so() {
    let text = House::new().run(&["report", "manual"]).ok();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("No secure room is on record.") && text.contains("No container is on record."), "{text}");
    assert!(!text.contains("greffe visit record"), "{text}");
}
