//! Every picture with nothing, one and very many, read back by a parser that is not ours.

use std::collections::BTreeSet;

use super::samples::*;
use super::{Role, calendar, documents, exchanges, expiry, findings, timeline};
use crate::i18n::{Lang, Texts};
use crate::reports::exchanges::ExchangesView;
use crate::reports::paper::{Cell, Picture};

/// Every picture of a size, under a name.
fn all(size: Size, texts: &Texts) -> Vec<(String, Picture)> {
    let audit = audit_of(size, if size == Size::Many { 12 } else { 1 });
    let mut out = Vec::new();
    for (n, picture) in calendar::pictures(&audit, texts).into_iter().enumerate() {
        out.push((format!("calendar-{n}"), picture));
    }
    for (n, picture) in timeline::pictures(&audit, texts).into_iter().enumerate() {
        out.push((format!("timeline-{n}"), picture));
    }
    out.push(("findings-audit".into(), findings::of_audit(&audit, texts)));
    out.push(("findings-review".into(), findings::of_review(&review_of(size), texts)));
    out.push(("expiry-review".into(), expiry::of_review(&review_of(size), texts)));
    out.push(("expiry-forecast".into(), expiry::of_forecast(&forecast_of(size), texts)));
    out.push(("documents".into(), documents::of_register(&documents_of(size), texts)));
    out.push(("exchanges".into(), exchanges::of_year(&exchanges_of(size), texts)));
    out
}

/// The corners that a path reaches.
fn reached(d: &str) -> Vec<(f64, f64)> {
    let (mut out, mut at, mut command) = (Vec::new(), (0.0, 0.0), ' ');
    let mut rest = d;
    let mut numbers: Vec<f64> = Vec::new();
    loop {
        rest = rest.trim_start();
        let wants = match command {
            'M' | 'L' => 2,
            'H' | 'V' | 'h' | 'v' => 1,
            'a' => 7,
            _ => 0,
        };
        if wants > 0 && numbers.len() == wants {
            match command {
                'M' | 'L' => at = (numbers[0], numbers[1]),
                'H' => at.0 = numbers[0],
                'V' => at.1 = numbers[0],
                'h' => at.0 += numbers[0],
                'v' => at.1 += numbers[0],
                _ => at = (at.0 + numbers[5], at.1 + numbers[6]),
            }
            out.push(at);
            numbers.clear();
        }
        let Some(next) = rest.chars().next() else { break };
        if next.is_ascii_alphabetic() {
            command = next;
            rest = &rest[1..];
        } else {
            let end = rest.char_indices().skip(1).find(|(_, c)| !c.is_ascii_digit() && *c != '.').map_or(rest.len(), |(i, _)| i);
            numbers.push(rest[..end].parse().unwrap_or_else(|_| panic!("{d}")));
            rest = &rest[end..];
        }
    }
    out
}

fn examine(name: &str, picture: &Picture) {
    let svg = &picture.svg;
    let document = roxmltree::Document::parse(svg).unwrap_or_else(|e| panic!("{name}: {e}"));
    let (width, height) = (f64::from(picture.size.0), f64::from(picture.size.1));
    let classes: BTreeSet<&str> = Role::ALL.iter().map(|r| r.class()).chain(["line", "rim"]).collect();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let tag = node.tag_name().name();
        assert!(["svg", "g", "path", "text"].contains(&tag), "{name}: {tag}");
        for attribute in node.attributes() {
            let of = attribute.name();
            assert!(!["style", "id", "href"].contains(&of) && !of.starts_with("on"), "{name}: {of}");
            assert!(!attribute.value().contains("url("), "{name}");
        }
        for class in node.attribute("class").unwrap_or_default().split_whitespace() {
            assert!(classes.contains(class), "{name}: {class}");
        }
        let number = |of: &str| node.attribute(of).and_then(|v| v.parse::<f64>().ok()).unwrap_or(0.0);
        if tag == "text" {
            let (x, y, size) = (number("x"), number("y"), number("font-size"));
            assert!(size >= 9.0, "{name}");
            let wide = super::measure::width(node.text().unwrap_or_default(), size as u32);
            let left = match node.attribute("text-anchor") {
                Some("end") => x - wide,
                Some("middle") => x - wide / 2.0,
                _ => x,
            };
            let shown = node.text().unwrap_or_default();
            assert!(
                left >= -2.0 && left + wide <= width + 2.0 && y >= size * 0.7 && y <= height,
                "{name}: {shown} at {left} {y}, {wide}"
            );
        }
        for (x, y) in node.attribute("d").map(reached).unwrap_or_default() {
            assert!((-1.0..=width + 1.0).contains(&x) && (-1.0..=height + 1.0).contains(&y), "{name}: {x} {y}");
        }
    }
    assert!(picture.size.0 == super::WIDTH && picture.size.1 <= 1_000, "{name}: {:?}", picture.size);
    assert!(!picture.text.is_empty() && !picture.title.is_empty());
    for words in [&picture.text, &picture.title] {
        assert!(!words.contains(['⟦', '{']), "{name}: {words}");
    }
    for row in &picture.data.rows {
        assert_eq!(row.len(), picture.data.columns.len(), "{name}");
    }
}

#[test]
fn every_picture_is_whole_in_every_size_and_language() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for size in SIZES {
            for (name, picture) in all(size, texts) {
                let name = format!("{lang}-{size:?}-{name}");
                examine(&name, &picture);
                if let Ok(dir) = std::env::var("GREFFE_PICTURES") {
                    std::fs::write(format!("{dir}/{name}.svg"), &picture.svg).unwrap();
                    std::fs::write(
                        format!("{dir}/{name}.txt"),
                        format!("{}\n{}\n{:?}\n", picture.title, picture.text, picture.size),
                    )
                    .unwrap();
                }
            }
        }
    }
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    for size in SIZES {
        assert_eq!(all(size, Texts::of(Lang::Nl)), all(size, Texts::of(Lang::Nl)));
    }
}

/// The sum of a column of numbers.
fn sum(picture: &Picture, column: usize) -> i64 {
    let of = |row: &Vec<Cell>| if let Cell::Number(n) = row[column] { n } else { 0 };
    picture.data.rows.iter().map(of).sum()
}

#[test]
fn the_text_says_what_the_table_says() {
    let texts = Texts::of(Lang::En);
    let said = |picture: &Picture, n: i64| {
        let shown = crate::i18n::locale::signed(n, Lang::En);
        let mut words = picture.text.split(|c: char| !c.is_ascii_digit() && c != ',').map(|w| w.trim_matches(','));
        assert!(words.any(|w| w == shown), "{n}: {}", picture.text);
    };
    for (name, picture) in all(Size::Many, texts) {
        let last = picture.data.columns.len() - 1;
        match name.split('-').next().unwrap() {
            "calendar" => {
                said(&picture, sum(&picture, 3));
                let of = |word: &str| picture.data.rows.iter().filter(|r| r[1] == Cell::text(word)).count() as i64;
                ["covered", "doubtful", "covered in part", "not covered", "not begun"]
                    .iter()
                    .for_each(|word| said(&picture, of(word)));
            }
            "timeline" => {
                said(&picture, sum(&picture, 6));
                let certain = picture.data.rows.iter().filter(|r| !matches!(r[2], Cell::Decimal(h) if h == 0.0)).count();
                said(&picture, certain as i64);
            }
            "findings" => (3..=last).for_each(|column| said(&picture, sum(&picture, column))),
            "expiry" => said(&picture, sum(&picture, picture.data.columns.iter().position(|c| c.title == "Total").unwrap())),
            "documents" => said(&picture, sum(&picture, last)),
            "exchanges" => [1, 3, 5].into_iter().for_each(|column| said(&picture, sum(&picture, column))),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn long_and_hostile_names_are_cut_in_the_picture_and_whole_in_the_table() {
    let picture = exchanges::of_year(
        &ExchangesView { lines: exchanges_of(Size::Many).lines.split_off(56), ..exchanges_of(Size::One) },
        Texts::of(Lang::Fr),
    );
    let long = "W".repeat(300);
    assert!(picture.svg.contains("WW…WW") && !picture.svg.contains(&long));
    assert!(picture.svg.contains("&lt;/text&gt;") && !picture.svg.contains("<script") && !picture.svg.contains('\u{202e}'));
    for name in [long.as_str(), HOSTILE] {
        assert!(picture.data.rows.iter().any(|row| row[0] == Cell::text(name)), "{name}");
    }
    let mut audit = audit_of(Size::One, 1);
    audit.days[0].room = HOSTILE.into();
    for picture in calendar::pictures(&audit, Texts::of(Lang::De)).iter().chain(&timeline::pictures(&audit, Texts::of(Lang::De)))
    {
        examine("room", picture);
        assert!(picture.title.contains("<script>"), "a title is text, escaped by what shows it");
    }
}

#[test]
fn a_timeline_is_bounded_whatever_happened() {
    let mut audit = audit_of(Size::Many, 1);
    for day in &mut audit.days[0].days {
        day.certain = (0..720).map(|n| (n * 2, n * 2 + 1)).collect();
        day.possible = (0..144).map(|n| (n * 10, n * 10 + 1)).collect();
    }
    audit.findings = (0..20_000_u64)
        .map(|n| {
            let at = format!("{}T{:02}:{:02}:00+02:00", day("2026-07-01").plus_days((n % 92) as i64), n % 24, n % 60);
            finding("ACC001", CHECKS[n as usize % CHECKS.len()].1, "R1", &[at])
        })
        .collect();
    let picture = &timeline::pictures(&audit, Texts::of(Lang::En))[0];
    examine("busy", picture);
    assert!(picture.svg.len() < 1_500_000, "{}", picture.svg.len());
    assert_eq!(sum(picture, 6), 20_000);
}

#[test]
fn a_clearance_that_another_follows_does_not_end() {
    let mut view = review_of(Size::Nothing);
    let old = || clearance("SECRET", "2022-01-01", "2026-12-31", "valid");
    view.people = vec![
        cleared(vec![old(), clearance("SECRET", "2027-01-01", "2031-12-31", "not-yet")]),
        cleared(vec![old(), clearance("SECRET", "2027-01-02", "2031-12-31", "not-yet")]),
        cleared(vec![old(), clearance("CONFIDENTIEL", "2022-01-01", "2026-12-30", "withdrawn")]),
    ];
    let picture = expiry::of_review(&view, Texts::of(Lang::En));
    assert_eq!(sum(&picture, 1), 2, "a day between them is an end");
    assert!(picture.text.contains("Ending later: 2."), "{}", picture.text);
}

#[test]
fn long_periods_are_drawn_by_quarter_and_very_long_ones_not_at_all() {
    let texts = Texts::of(Lang::En);
    let mut audit = audit_of(Size::Nothing, 1);
    let mut of = |first: &str, count: i64| {
        audit.days = vec![room_days("R1", first, count, Size::One, &mut Dice(1))];
        (calendar::pictures(&audit, texts).len(), timeline::pictures(&audit, texts).len())
    };
    assert_eq!(of("2026-07-01", 92), (1, 1));
    assert_eq!(of("2026-01-15", 200), (3, 3));
    assert_eq!(of("2024-01-01", 366), (4, 4));
    assert_eq!(of("2024-01-01", 367), (0, 0));
    assert_eq!(of("2024-01-01", 0), (0, 0));
}

#[test]
fn steps_of_an_axis_are_whole_and_few() {
    for (most, last) in [(0, 0), (1, 1), (5, 5), (6, 6), (23, 25), (9_000, 10_000), (u64::MAX / 1_000, 0)] {
        let found = super::ticks(most);
        assert!(found.len() <= 7 && *found.last().unwrap() >= most, "{most}: {found:?}");
        assert!(last == 0 || *found.last().unwrap() == last, "{most}: {found:?}");
    }
}
