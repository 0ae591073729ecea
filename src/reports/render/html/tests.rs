//! The page: every text escaped, nothing but its own style allowed, a structure that a screen reader can walk.

use std::collections::BTreeSet;

use super::*;
use crate::reports::paper::testing::{HOSTILE, everything, hostile};

/// The tags of a page, each with its attributes, without the style.
fn tags(page: &str) -> Vec<String> {
    let start = page.find("<style>").unwrap();
    let end = page.find("</style>").unwrap();
    let page = format!("{}{}", &page[..start], &page[end..]);
    page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap().to_owned()).collect()
}

fn name(tag: &str) -> &str {
    tag.trim_start_matches('/').split([' ', '\n']).next().unwrap()
}

#[test]
fn hostile_text_is_text() {
    let ours: BTreeSet<_> = tags(&html(&everything(Lang::Fr)).unwrap()).iter().map(|t| name(t).to_owned()).collect();
    let page = html(&hostile(Lang::Fr)).unwrap();
    for tag in tags(&page) {
        assert!(ours.contains(name(&tag)), "a tag that no template writes: {tag}");
        let attributes = tag.split('"').step_by(2).collect::<String>();
        assert!(!attributes.contains(" on") && !attributes.contains("style="), "{tag}");
        assert!(!tag.contains("href=") || tag.contains("href=\"#s"), "{tag}");
    }
    for raw in ["<script", "<img src=x", "\" onmouseover", "\u{1b}", "\u{202e}", "\u{0}", "</style></title>"] {
        assert!(!page.contains(raw), "{raw:?}");
    }
    assert!(page.contains("&#60;script&#62;alert(1)") && page.contains("שלום") && page.contains("日本語"));
    assert_eq!(HOSTILE.len(), 10, "a new one needs its assertion");
}

#[test]
fn control_without_escaping_the_guard_would_see_it() {
    let page = html(&hostile(Lang::Fr)).unwrap().replace("&#60;", "<").replace("&#62;", ">");
    assert!(tags(&page).iter().any(|tag| name(tag) == "script"));
}

#[test]
fn the_policy_names_the_style_and_nothing_else() {
    let page = html(&everything(Lang::Nl)).unwrap();
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = Base64::encode_string(&Sha256::digest(style));
    assert!(page.contains(&format!("style-src 'sha256-{hash}'").replace('\'', "&#39;")), "{}", page.lines().nth(4).unwrap());
    assert!(
        page.contains("default-src &#39;none&#39;")
            && !page.contains("script-src")
            && !page.replace("http://www.w3.org/2000/svg", "").contains("http:/")
    );
    assert!(margins("a\"}*{x:y").contains("a\\22 \\7d \\2a \\7b x\\3a y"));
}

#[test]
fn a_page_can_be_walked() {
    let page = html(&everything(Lang::De)).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"de\">"));
    let levels: Vec<u8> = tags(&page)
        .iter()
        .filter_map(|t| t.strip_prefix('h').and_then(|r| r.split(' ').next()).and_then(|r| r.parse().ok()))
        .collect();
    assert_eq!(levels.iter().filter(|l| **l == 1).count(), 1);
    assert!(levels.windows(2).all(|w| w[1] <= w[0] + 1), "{levels:?}");
    let ids: Vec<_> = page.split(" id=\"").skip(1).map(|r| r.split('"').next().unwrap()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    for link in page.split("href=\"#").skip(1).map(|r| r.split('"').next().unwrap()) {
        assert!(ids.contains(&link), "{link}");
    }
    assert!(!page.contains("aria-label=\"\""));
    for opened in ["table", "article", "figure", "div", "dl", "ul", "ol", "section"] {
        let count = |what: &str| tags(&page).iter().filter(|t| t.starts_with(what) && name(t) == opened).count();
        assert_eq!(count(opened), count(&format!("/{opened}")), "{opened}");
    }
}

#[test]
fn cells_are_told_in_the_readers_language() {
    let page = html(&everything(Lang::De)).unwrap();
    for told in ["01.07.2026 08:15:41", "10.662", "−1,50", "☐"] {
        assert!(page.contains(told), "{told}");
    }
    assert_eq!(page, html(&everything(Lang::De)).unwrap(), "the same paper gives the same bytes");
}
