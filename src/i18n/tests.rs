use std::collections::BTreeSet;

use proptest::prelude::*;

use super::scan::{arguments, entries};
use super::*;

/// Every check of the catalogue: group and how many.
const CHECKS: [(&str, usize); 9] =
    [("CLR", 14), ("ACC", 23), ("LOG", 8), ("XCK", 5), ("DOC", 12), ("CON", 3), ("ROM", 1), ("INV", 1), ("GOV", 8)];

/// The values a check gives for its `change` alone: its message does not use them.
const FOR_CHANGE: &[(&str, &[&str])] = &[
    ("ACC003", &["need"]),
    ("ACC009", &["case"]),
    ("ACC014", &["limit"]),
    ("ACC016", &["lacking"]),
    ("ACC023", &["from", "until"]),
    ("CLR001", &["case", "day"]),
    ("CLR002", &["day", "months"]),
    ("CLR003", &["day"]),
    ("CLR004", &["day"]),
    ("CLR005", &["day"]),
    ("CLR006", &["day"]),
    ("CLR007", &["day", "since"]),
    ("CLR009", &["day"]),
    ("CLR010", &["day"]),
    ("CLR011", &["day"]),
    ("CLR012", &["day"]),
    ("CLR013", &["lacking"]),
    ("CLR014", &["by"]),
    ("CON001", &["day"]),
    ("CON002", &["day"]),
    ("DOC003", &["day"]),
    ("DOC010", &["limit"]),
    ("GOV001", &["day"]),
    ("GOV002", &["day"]),
    ("GOV003", &["person"]),
    ("GOV004", &["day"]),
    ("GOV006", &["since"]),
    ("GOV007", &["since"]),
    ("GOV008", &["day"]),
    ("INV001", &["day", "from", "until"]),
    ("LOG006", &["first", "last"]),
    ("ROM001", &["day"]),
    ("XCK005", &["limit"]),
];

/// Texts that may be the same in two languages: shared or borrowed words, and patterns without words.
const SAME: &[&str] = &[
    "paper-colon",
    "paper-conclusion",
    "paper-date",
    "paper-mode",
    "paper-name",
    "paper-signature",
    "label-register",
    "label-filter",
    "label-officer",
    "count-people",
    "finding-author",
    "certainty-possible",
    "finding-state-open",
    "severity-minor",
    "part-minutes",
    "presence-people",
    "approval-tempest",
    "column-number",
    "column-person",
    "column-level",
    "column-document",
    "column-date",
    "column-total",
    "month-4",
    "month-8",
    "month-9",
    "month-11",
    "holiday-all-saints",
    "word-yes",
    // Names of standards, and words of Latin that two languages share.
    "basis-acc006",
    "basis-acc013",
    "basis-acc018",
    "basis-clr008",
    "basis-log003",
    "unit-minutes",
    "unit-percent",
    "unit-rank",
    "evidence-journal",
    "about-alarm",
    "hours-span",
];

/// Texts with a number before a word that does not agree with it: units that have one form, rows of more than one.
const BESIDE: &[&str] = &["unit-percent", "unit-rank"];

fn codes() -> impl Iterator<Item = String> {
    CHECKS.into_iter().flat_map(|(group, count)| (1..=count).map(move |n| format!("{group}{n:03}")))
}

#[test]
fn languages_are_read_by_their_code() {
    for lang in Lang::ALL {
        assert_eq!(Lang::parse(&format!(" {} ", lang.code().to_uppercase())), Ok(lang));
        assert_eq!(Texts::of(lang).lang(), lang);
    }
    assert_eq!(Lang::parse("it"), Err(LangError));
}

#[test]
fn every_file_is_read_without_an_error() {
    for lang in Lang::ALL {
        for source in lang.sources() {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{lang}: {errors:?}");
            }
        }
        let (all, twice) = entries(lang);
        assert_eq!(twice, Vec::<String>::new(), "{lang}");
        assert!(all.keys().all(|key| Texts::of(lang).has(key)), "{lang}");
        assert!(all.values().all(|value| !value.trim().is_empty()), "{lang}");
    }
}

#[test]
fn every_language_has_the_same_keys_and_arguments() {
    let (french, _) = entries(Lang::Fr);
    for lang in Lang::ALL {
        let (all, _) = entries(lang);
        assert_eq!(french.keys().collect::<Vec<_>>(), all.keys().collect::<Vec<_>>(), "{lang}");
        for key in all.keys() {
            assert_eq!(arguments(&french, key), arguments(&all, key), "{lang} {key}");
        }
    }
}

#[test]
fn no_text_was_left_untranslated() {
    let mut same = BTreeSet::new();
    for (n, one) in Lang::ALL.into_iter().enumerate() {
        for other in &Lang::ALL[n + 1..] {
            let (one, other) = (entries(one).0, entries(*other).0);
            same.extend(one.into_iter().filter(|(key, value)| other[key] == *value).map(|(key, _)| key));
        }
    }
    assert_eq!(same, SAME.iter().map(|key| (*key).to_owned()).collect());
}

#[test]
fn every_check_has_its_texts_and_only_the_message_and_the_change_take_arguments() {
    let (all, _) = entries(Lang::En);
    let mut wanted = BTreeSet::new();
    for code in codes() {
        for part in CHECK_KEYS {
            let key = check_key(&code, part);
            assert!(Texts::of(Lang::En).has(&key), "{key}");
            assert_eq!(!arguments(&all, &key).is_empty(), ["message", "change"].contains(&part), "{key}");
            wanted.insert(key);
        }
    }
    let of_checks = all.keys().filter(|key| CHECK_KEYS.iter().any(|p| key.ends_with(p)) && key.as_bytes()[3].is_ascii_digit());
    assert_eq!(wanted, of_checks.cloned().collect());
}

#[test]
fn a_change_uses_the_values_of_the_finding() {
    let (all, _) = entries(Lang::En);
    let mut alone = Vec::new();
    for code in codes() {
        let (message, change) = (arguments(&all, &check_key(&code, "message")), arguments(&all, &check_key(&code, "change")));
        let more: Vec<String> = change.difference(&message).cloned().collect();
        if !more.is_empty() {
            alone.push((code, more));
        }
    }
    // That the checks give these is told by their fixtures.
    let mut listed: Vec<_> =
        FOR_CHANGE.iter().map(|(code, names)| ((*code).to_owned(), names.iter().map(|n| (*n).to_owned()).collect())).collect();
    listed.sort_unstable();
    alone.sort_unstable();
    assert_eq!(alone, listed);
}

#[test]
fn every_text_is_complete_once_its_arguments_are_given() {
    for lang in Lang::ALL {
        let (all, _) = entries(lang);
        for key in all.keys() {
            let names = arguments(&all, key);
            for n in [0_u64, 1, 2, 5, 1_000_000] {
                let args: Vec<_> = names.iter().map(|name| (name.as_str(), Arg::from(n))).collect();
                let text = Texts::of(lang).get(key, &args);
                assert!(!text.contains(['{', '}', '⟦', '$', '\'', '\u{2068}']), "{lang} {key}: {text}");
                assert!(!text.contains("  ") && text.trim() == text, "{lang} {key}: {text}");
                let sentence = codes().any(|code| CHECK_KEYS[1..].iter().any(|part| *key == check_key(&code, part)));
                assert!(!sentence || text.ends_with('.'), "{lang} {key}: {text}");
            }
        }
    }
}

#[test]
fn no_text_claims_compliance() {
    for lang in Lang::ALL {
        for (key, value) in entries(lang).0 {
            for claim in ["complies", "complian", "conform", "voldoet", "konform"] {
                assert!(!value.to_lowercase().contains(claim), "{lang} {key}: {value}");
            }
        }
    }
}

#[test]
fn plural_forms_follow_the_language() {
    let days = |lang: Lang, n: u64| Texts::of(lang).get("part-days", &[("days", n.into())]);
    assert_eq!([0, 1, 2].map(|n| days(Lang::Fr, n)), ["0 jour", "1 jour", "2 jours"]);
    assert_eq!([0, 1, 2].map(|n| days(Lang::Nl, n)), ["0 dagen", "1 dag", "2 dagen"]);
    assert_eq!([0, 1, 2].map(|n| days(Lang::De, n)), ["0 Tage", "1 Tag", "2 Tage"]);
    assert_eq!([0, 1, 2].map(|n| days(Lang::En, n)), ["0 days", "1 day", "2 days"]);
}

#[test]
fn sentences_with_counts_agree_with_one() {
    let said = |lang: Lang, key: &str, args: &[(&str, u64)]| {
        let args: Vec<_> = args.iter().map(|(name, n)| (*name, Arg::from(*n))).collect();
        Texts::of(lang).get(key, &args)
    };
    let summary = [("people", 1), ("cleared", 1), ("expiring", 0), ("findings", 1)];
    assert_eq!(
        Lang::ALL.map(|lang| said(lang, "paper-review-summary", &summary)),
        [
            "Cette revue porte sur 1 personne, dont 1 habilitée\u{a0}; 0 habilitation expire dans les douze mois. 1 constat est énoncé.",
            "Deze herziening betreft 1 persoon, van wie 1 gemachtigd is; 0 machtigingen vervallen binnen twaalf maanden. Er is \
             1 vaststelling.",
            "Diese Überprüfung betrifft 1 Person, davon 1 ermächtigt; 0 Ermächtigungen laufen binnen zwölf Monaten ab. \
             1 Feststellung wird genannt.",
            "This review covers 1 person, of whom 1 is cleared; 0 clearances expire within twelve months. It states 1 finding.",
        ]
    );
    let summary = [("people", 60), ("cleared", 48), ("expiring", 7), ("findings", 21)];
    assert_eq!(
        said(Lang::Fr, "paper-review-summary", &summary),
        "Cette revue porte sur 60 personnes, dont 48 habilitées\u{a0}; 7 habilitations expirent dans les douze mois. 21 constats \
         sont énoncés."
    );
    assert_eq!(
        Lang::ALL.map(|lang| said(lang, "paper-findings-no-room", &[("count", 1)])),
        [
            "1 constat n’est lié à aucun local.",
            "1 vaststelling is aan geen lokaal verbonden.",
            "1 Feststellung gehört zu keinem Raum.",
            "1 finding belongs to no room.",
        ]
    );
}

#[test]
fn a_number_with_a_noun_after_it_has_a_form_for_one() {
    // A count that ends its clause, as in "Findings: 3.", agrees with nothing.
    for lang in Lang::ALL {
        for (key, value) in entries(lang).0 {
            for name in ["count", "findings", "people", "expiring", "days", "months", "periods"] {
                let bare = format!("{{ ${name} }} ");
                let chosen = value.contains(&format!("{{ ${name} ->\n[one]"));
                let noun =
                    value.find(&bare).and_then(|at| value[at + bare.len()..].chars().next()).is_some_and(char::is_alphabetic);
                assert!(!noun || chosen || BESIDE.contains(&key.as_str()), "{lang} {key}: {value}");
            }
        }
    }
}

#[test]
fn a_message_reads_as_a_sentence() {
    let args = [
        ("person", "P0012".into()),
        ("room", "R1".into()),
        ("card", "000004D2".into()),
        ("count", Arg::from(3_u64)),
        ("first", "03/07/2026 09:12".into()),
        ("last", "21/08/2026 07:58".into()),
    ];
    assert_eq!(
        Texts::of(Lang::Fr).get("acc001-message", &args),
        "La personne P0012 est entrée dans le local R1 avec la carte 000004D2 sans jamais avoir figuré sur la liste \
         d’accès\u{a0}: 3 fois, du 03/07/2026 09:12 au 21/08/2026 07:58."
    );
}

#[test]
fn a_missing_text_or_argument_is_visible() {
    let texts = Texts::of(Lang::Nl);
    assert!(!texts.has("acc999-title"));
    assert_eq!(texts.get("acc999-title", &[]), "⟦acc999-title⟧");
    assert!(texts.get("place-room", &[]).contains("{$room}"));
}

#[test]
fn large_numbers_are_grouped_and_not_rounded() {
    let get = |lang: Lang, n: Arg| Texts::of(lang).get("place-room", &[("room", n)]);
    assert_eq!(get(Lang::En, u64::MAX.into()), "room 18,446,744,073,709,551,615");
    assert_eq!(get(Lang::En, i64::MIN.into()), "room −9,223,372,036,854,775,808");
    assert_eq!(get(Lang::En, ((1_u64 << 53) - 1).into()), "room 9,007,199,254,740,991");
    assert_eq!(
        Lang::ALL.map(|l| get(l, 10_662_i64.into())),
        ["le local 10\u{202f}662", "lokaal 10.662", "Sperrzone 10.662", "room 10,662"]
    );
    // Years and small counts stay as they are, and so does whatever goes as words: a number of an entry, a title that looks like one.
    assert_eq!(get(Lang::Nl, 2026_i64.into()), "lokaal 2026");
    assert_eq!(get(Lang::Nl, "10662 2026-11-25".into()), "lokaal 10662 2026-11-25");
}

#[test]
fn the_texts_are_shared_between_threads() {
    let texts = Texts::of(Lang::De);
    let other = std::thread::spawn(|| Texts::of(Lang::De).get("part-days", &[("days", 2_u64.into())]));
    assert_eq!(other.join().unwrap(), texts.get("part-days", &[("days", 2_u64.into())]));
}

proptest! {
    #[test]
    fn business_data_are_inserted_as_they_are(data in "[ -~«»;:'’{}$\\[\\]*é]{1,30}") {
        for lang in Lang::ALL {
            let text = Texts::of(lang).get("place-room", &[("room", Arg::from(&data))]);
            prop_assert!(text.ends_with(data.as_str()), "{lang}: {text}");
        }
    }
}
