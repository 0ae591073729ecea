//! `greffe document search`, `show`, `history`, `list --limit` and `greffe exchanges`: every filter, and hostile words.

use super::house::House;

/// The register of the nine lists, and a backlog with everything on its sheets.
fn house() -> House {
    let house = House::filled();
    let file = house.write(
        "backlog.csv",
        "number,registered,level,originator,reference,title,copies,direction,container,holder,received,correspondent,channel,derived_from\n\
         2026/0101,2026-02-11,SECRET UE,Conseil FICTIF,SN 1234/26,Éléments fictifs,2,in,K2,,2026-02-09,Organe FICTIF,BINII,\n\
         2026/0102,2026-02-12,NATO SECRET,Allied Test Body,ATB-8,\"NEAR \"\"quoted\"\" essai\",1,out,,P0001,,Organe FICTIF,courrier,2026/0101\n\
         OUT-2026-1,2026-02-13,CONFIDENTIEL,Bureau FICTIF,,,1,internal,,,,,,\n",
    );
    house.run(&["import", "documents", &file]).ok();
    house
}

/// The numbers found.
#[track_caller]
fn found(house: &House, args: &[&str]) -> Vec<String> {
    let args: Vec<_> = ["--format", "json", "document", "search"].iter().chain(args).copied().collect();
    let json = house.run(&args).json();
    assert_eq!(json["format"], "greffe/search/v1");
    json["documents"].as_array().unwrap().iter().map(|d| d["number"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_filter_narrows_and_filters_add_up() {
    let house = house();
    for (args, expected) in [
        (&["fictif"][..], vec!["OUT-2026-1", "2026/0101", "2026/0002"]),
        (&["elements"], vec!["2026/0101"]),
        (&["ÉLÉMENTS", "conseil"], vec!["2026/0101"]),
        (&["--number", "OUT-"], vec!["OUT-2026-1"]),
        (&["--reference", "sn 1234"], vec!["2026/0101"]),
        (&["--originator", "allied test"], vec!["2026/0102", "2026/0002"]),
        (&["--holder", "P0001"], vec!["2026/0102", "2026/0003"]),
        (&["--holder", "P0001", "--direction", "out"], vec!["2026/0102"]),
        (&["--container", "K2"], vec!["2026/0101", "2026/0002"]),
        (&["--level", "NATO SECRET", "--regime", "nato"], vec!["2026/0102", "2026/0002"]),
        (&["--level", "CONFIDENTIEL", "--number", "OUT"], vec!["OUT-2026-1"]),
        (&["--correspondent", "organe fictif"], vec!["2026/0102", "2026/0101"]),
        (&["--channel", "binii"], vec!["2026/0101"]),
        (&["--from", "2026-02-11", "--until", "2026-02-12"], vec!["2026/0102", "2026/0101"]),
        (&["--state", "missing"], vec![]),
        (&["introuvable"], vec![]),
    ] {
        assert_eq!(found(&house, args), expected, "{args:?}");
    }
    let room = found(&house, &["--room", "R1"]);
    assert!(room.contains(&"2026/0001".to_owned()), "{room:?}");
    assert_eq!(found(&house, &["--state", "here"]).len(), 7);
}

#[test]
fn how_many_more_there_are_is_said() {
    let house = house();
    let json = house.run(&["--format", "json", "document", "search", "--limit", "2"]).json();
    assert_eq!((json["documents"].as_array().unwrap().len(), &json["more"]), (2, &5.into()));
    assert_eq!(json["more_is_exact"], true);
    let ran = house.run(&["document", "search", "--limit", "2"]);
    assert!(ran.err.contains("2 documents, 5 more"), "{ran:?}");
    assert_eq!(ran.out.lines().count(), 3, "{ran:?}");
    let ran = house.run(&["document", "search", "introuvable"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.contains("0 documents"), "{ran:?}");
}

#[test]
fn hostile_words_are_words() {
    let house = house();
    for (word, count) in [
        ("\"quoted\"", 1),
        ("\"quoted", 1),
        ("NEAR", 1),
        ("NEAR(essai fictif)", 0),
        ("essai*", 6),
        ("fictif OR essai", 0),
        ("(elements", 1),
        ("title:elements", 0),
        ("' OR '1'='1", 0),
        ("elements\u{1b}[2J", 0),
        ("\u{202e}elements", 1),
        ("elements\n", 1),
    ] {
        let args = ["--format", "json", "document", "search", "--", word];
        let json = house.run(&args).json();
        let numbers = json["documents"].as_array().unwrap();
        // `essai` stands in titles and originators of the fixtures.
        assert!(numbers.len() == count || (count > 1 && numbers.len() > 1), "{word:?}: {json}");
        house.run(&["document", "search", "--", word]).ok();
    }
    for nothing in ["*", "\"\"", "-", "()"] {
        assert!(house.run(&["document", "search", "--", nothing]).fails(2).contains("no letter or digit"), "{nothing}");
    }
    let long = "a".repeat(501);
    assert!(house.run(&["document", "search", &long]).fails(2).contains("at most 32 words of 500 characters"));
    assert!(house.run(&["document", "search", "--reference", "--", "--"]).code != 0);
    for wrong in [["--state", "elsewhere"], ["--limit", "0"], ["--level", "ULTRA"], ["--from", "2026-02-30"]] {
        house.run(&["document", "search", wrong[0], wrong[1]]).fails(2);
    }
    let backwards = ["document", "search", "--from", "2026-02-02", "--until", "2026-02-01"];
    assert!(house.run(&backwards).fails(2).contains("before the first"));
}

#[test]
fn a_document_shows_everything_that_happened_to_it() {
    let house = house();
    house.run(&["document", "store", "2026/0101", "2", "--container", "K1", "--on", "2026-03-01"]).ok();
    let json = house.run(&["--format", "json", "document", "show", "2026/0101"]).json();
    let sheet = &json["document"];
    assert_eq!(
        (&sheet["received"], &sheet["channel"], &sheet["taken_over"]),
        (&"2026-02-09".into(), &"BINII".into(), &"yes".into())
    );
    assert_eq!(json["derived"][0]["document"], "2026/0102");
    assert_eq!((&json["copies"][0]["container"], &json["copies"][1]["container"]), (&"K2".into(), &"K1".into()));
    let acts: Vec<_> = json["movements"].as_array().unwrap().iter().map(|m| m["what"].as_str().unwrap()).collect();
    assert_eq!(acts, ["register", "register", "store"]);
    let text = house.run(&["document", "show", "2026/0101"]).ok();
    assert!(text.contains("none: document needs, sources, loans"), "{text}");

    let history = house.run(&["--format", "json", "document", "history", "2026/0101", "--copy", "2"]).json();
    let moved = history["movements"].as_array().unwrap();
    assert_eq!(moved.len(), 2);
    assert_eq!(
        (&moved[1]["what"], &moved[1]["day"], &moved[1]["officer"]),
        (&"store".into(), &"2026-03-01".into(), &"so".into())
    );
    assert!(moved[1]["recorded"].as_str().unwrap().starts_with("2026-11-23T09:"), "{history}");
    let said = house.run(&["document", "history", "2026/0101", "--copy", "9"]).fails(1);
    assert!(said.contains("copy 9 of document 2026/0101 is not in the register"), "{said}");
    house.run(&["document", "history", "2026/9999"]).fails(1);
    house.run(&["document", "show", "2026/9999"]).fails(1);
}

#[test]
fn a_list_is_cut_on_a_terminal_and_whole_for_programs() {
    let house = house();
    let ran = house.run(&["document", "list", "--limit", "2"]);
    assert!(ran.out.lines().count() == 3 && ran.err.contains("5 more"), "{ran:?}");
    let json = house.run(&["--format", "json", "document", "list"]).json();
    assert_eq!(json["documents"].as_array().unwrap().len(), 7);
    let json = house.run(&["--format", "json", "document", "list", "--limit", "1"]).json();
    assert_eq!(json["documents"][0]["number"], "2026/0001");
}

#[test]
fn exchanges_are_counted_in_four_languages() {
    let house = house();
    let json = house.run(&["--format", "json", "exchanges", "--correspondent", "organe FICTIF"]).json();
    assert_eq!(json["format"], "greffe/exchanges/v1");
    assert_eq!((&json["total"]["received"]["now"], &json["total"]["registered_out"]["now"]), (&1.into(), &1.into()));
    assert_eq!(json["total"]["received"]["by_period"][1], 1);
    for lang in ["fr", "nl", "de", "en"] {
        let text = house.run(&["--lang", lang, "exchanges", "--by", "year"]).ok();
        assert!(text.contains("Organe FICTIF") && text.contains("2026") && !text.contains('⟦'), "{text}");
    }
    assert!(house.run(&["exchanges", "--year", "2027"]).fails(1).contains("has not begun"));
    house.run(&["exchanges", "--year", "1800"]).fails(2);
    house.run(&["exchanges", "--by", "week"]).fails(2);
}
