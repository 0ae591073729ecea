//! Proposes a profile for a log nobody has described yet, from its beginning, and refuses to guess what is ambiguous.
//!
//! A built-in profile is certain when its columns are there, nine rows of ten can be read with it, and no date could be
//! read the other way round. Otherwise a draft is written from names and contents; what the file leaves open is left out
//! of the draft and asked, and the draft does not load until the questions that matter are answered.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use chrono_tz::Tz;

use super::builtin::{builtin, builtin_named};
use super::decode::{Encoding, TextReader};
use super::event::Outcome;
use super::normalise::{Item, read};
use super::profile::{
    Column, Columns, DirectionRules, FORMAT, MissingOutcome, Profile, ReaderColumns, Source, TimeColumns, TimeRules,
};
use super::rows::{Records, Splitter};
use super::time::{Clock, Pattern, Zone};

/// How much of a file is worth giving to [`propose`], in bytes.
pub const HEAD: usize = 256 * 1024;
/// Records looked at for a draft.
const SAMPLES: usize = 1000;
/// Different outcome words listed.
const WORDS: usize = 50;

/// What is proposed.
#[derive(Debug)]
pub enum Proposal {
    /// This built-in profile fits and nothing is ambiguous.
    Certain(Box<Profile>),
    /// A text to complete by hand and the questions it leaves open.
    Draft {
        /// A profile as TOML, without the keys that are in question.
        profile_toml: String,
        /// What the file does not say; may be empty, a draft is still to be looked at.
        questions: Vec<Question>,
    },
}

/// What the file does not say. Texts in it come from the file and are not yet printable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// No date of the sample has a part above 12: which of the two formats is it?
    DayOrMonth {
        /// One reading.
        one: String,
        /// The other.
        other: String,
    },
    /// No column, or more than one, could hold the card; the numbers of those that could.
    Card(Vec<usize>),
    /// No column could be read as a time.
    Time,
    /// No separator gives columns.
    Separator,
    /// Several built-in profiles fit.
    Several(Vec<&'static str>),
    /// Words without outcome, most frequent first, with their rows in the sample; at most 50.
    Words(Vec<(String, u64)>),
}

impl Question {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DayOrMonth { .. } => "day-or-month",
            Self::Card(_) => "card-column",
            Self::Time => "time-column",
            Self::Separator => "separator",
            Self::Several(_) => "several-profiles",
            Self::Words(_) => "outcome-words",
        }
    }
}

/// Proposes a profile for a file by its first [`HEAD`] bytes.
pub fn propose(head: &[u8]) -> Proposal {
    let fits: Vec<_> = builtin()
        .iter()
        .filter_map(|(name, _)| {
            let profile = builtin_named(name).ok()??;
            let (good, rows) = readable(head, &profile);
            (rows > 0 && good * 10 >= rows * 9).then_some((*name, profile, good))
        })
        .collect();
    match fits.as_slice() {
        [] => draft(head),
        [(_, profile, good)] => {
            let mut open = profile.clone();
            let question = profile.time.formats.iter().find_map(|format| {
                let other = mirror(format)?;
                open.time.formats = vec![other.clone()];
                let alike = readable(head, &open).0 >= *good;
                alike.then(|| Question::DayOrMonth { one: format.clone(), other })
            });
            match question {
                None => Proposal::Certain(Box::new(profile.clone())),
                Some(question) => {
                    open.time.formats.clear();
                    Proposal::Draft { profile_toml: open.to_toml().unwrap_or_default(), questions: vec![question] }
                }
            }
        }
        several => {
            let names = several.iter().map(|(name, ..)| *name).collect();
            Proposal::Draft { profile_toml: String::new(), questions: vec![Question::Several(names)] }
        }
    }
}

/// Good rows and all rows of the sample; the last row may be cut and counts as bad.
fn readable(head: &[u8], profile: &Profile) -> (u64, u64) {
    let totals = read::<_, Infallible>(head, profile, Tz::UTC, &mut |_: Item<'_>| Ok(()));
    totals.map_or((0, 0), |t| (t.rows - t.bad, t.rows))
}

/// The format with day and month exchanged, if it can be mistaken for that.
fn mirror(format: &str) -> Option<String> {
    Pattern::parse(format).ok()?.mirrored()?;
    let swap = |c| match c {
        'd' => 'm',
        'm' => 'd',
        other => other,
    };
    // After '%' or '%-' only: letters elsewhere are literal.
    let (mut out, mut after) = (String::new(), false);
    for c in format.chars() {
        out.push(if after { swap(c) } else { c });
        after = (c == '%' && !after) || (after && c == '-');
    }
    Some(out)
}

/// The formats tried for a draft, the unmistakable ones first.
fn formats() -> Vec<String> {
    let mut all: Vec<String> =
        ["iso", "%Y.%m.%d.%H.%M.%S.%3f", "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y%m%d %H%M%S", "%d %b %Y %H:%M:%S"]
            .map(String::from)
            .into();
    for date in ["%-d/%-m/%Y", "%-d-%-m-%Y", "%-d.%-m.%Y"] {
        for time in ["%-H:%M:%S", "%-H:%M", "%-I:%M:%S %p", "%-I:%M %p"] {
            let format = format!("{date} {time}");
            all.extend(mirror(&format));
            all.push(format);
        }
    }
    all
}

/// Words of a header in French, Dutch, German and English, by what the column holds.
const CARD: &[&str] = &["card", "badge", "carte", "kaart", "karte", "ausweis", "credential", "prox", "cardholder id"];
const READER: &[&str] =
    &["reader", "door", "lecteur", "porte", "lezer", "deur", "leser", "tür", "access point", "zone", "terminal"];
const EVENT: &[&str] =
    &["event", "outcome", "result", "événement", "evenement", "résultat", "gebeurtenis", "ereignis", "ergebnis", "evdescr"];
const SEQ: &[&str] = &["seq", "serial", "log id", "volgnummer", "numéro", "numero", "lfd", "laufnummer"];

fn draft(head: &[u8]) -> Proposal {
    let Some((separator, table)) = split(head) else {
        return Proposal::Draft { profile_toml: String::new(), questions: vec![Question::Separator] };
    };
    let mut questions = Vec::new();
    let width = table.iter().map(Vec::len).fold(BTreeMap::new(), |mut n, w| {
        *n.entry(w).or_insert(0) += 1;
        n
    });
    let width = width.into_iter().max_by_key(|(_, n)| *n).map_or(0, |(w, _)| w);
    let body: Vec<&Vec<String>> = table.iter().skip(1).filter(|r| r.len() == width).collect();
    let time = time_columns(&body, width);
    let first = table.first().cloned().unwrap_or_default();
    let named = |words: &[&str]| -> Vec<usize> {
        let has = |name: &String| words.iter().any(|w| name.to_lowercase().contains(w));
        first.iter().enumerate().filter(|(_, name)| has(name)).map(|(n, _)| n).collect()
    };
    let header = match &time {
        Some((columns, _, _)) => time_columns(&[&first], width).is_none_or(|(found, _, _)| found != *columns),
        None => !first.iter().any(|f| f.chars().any(|c| c.is_ascii_digit())),
    };
    let taken: BTreeSet<usize> = time.iter().flat_map(|(columns, _, _)| columns.clone()).collect();
    let filled = |n: usize| body.iter().filter_map(move |r| r.get(n)).filter(|f| !f.is_empty());
    let one = |words: &[&str]| -> Option<usize> {
        let found: Vec<_> = if header { named(words) } else { Vec::new() };
        found.into_iter().find(|n| !taken.contains(n))
    };
    let rising = |n: &usize| {
        let numbers: Option<Vec<u64>> = filled(*n).map(|f| f.parse().ok()).collect();
        numbers.is_some_and(|n| n.len() > 2 && n.windows(2).all(|w| w.first() < w.last()))
    };
    let seq = one(SEQ).filter(rising).or_else(|| (0..width).find(|n| !taken.contains(n) && rising(n)));
    let free = |n: &usize| !taken.contains(n) && Some(*n) != seq;
    let cards: Vec<usize> = if header {
        named(CARD).into_iter().filter(free).collect()
    } else {
        let like = |f: &String| (4..=16).contains(&f.len()) && f.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let all = |n: &usize| filled(*n).count() > 0 && filled(*n).all(|f| like(f) && f.bytes().any(|b| b.is_ascii_digit()));
        (0..width).filter(free).filter(all).collect()
    };
    let outcome = one(EVENT).filter(free);
    let reader = one(READER).filter(free);
    let column = |n: usize| match first.get(n).filter(|name| header && first.iter().filter(|o| o == name).count() == 1) {
        Some(name) if !name.is_empty() => Column::Name(name.clone()),
        _ => Column::Index(n),
    };

    let mut formats = Vec::new();
    let mut times = TimeColumns::Joined(Vec::new());
    match time {
        None => questions.push(Question::Time),
        Some((columns, format, other)) => {
            times = match columns.as_slice() {
                [one] => TimeColumns::One(column(*one)),
                several => TimeColumns::Joined(several.iter().map(|n| column(*n)).collect()),
            };
            match other {
                Some(other) => questions.push(Question::DayOrMonth { one: format, other }),
                None => formats.push(format),
            }
        }
    }
    let card = if let [card] = cards.as_slice() { Some(*card) } else { None };
    if card.is_none() {
        questions.push(Question::Card(cards));
    }
    let (words, unknown) = outcome.map(|n| outcome_words(filled(n))).unwrap_or_default();
    if !unknown.is_empty() {
        questions.push(Question::Words(unknown));
    }
    let columns = Columns {
        time: times,
        seq: seq.map(column),
        controller: None,
        reader: reader.map(|n| ReaderColumns::One(column(n))),
        card: column(card.unwrap_or(0)),
        outcome: outcome.map(column),
        direction: None,
    };
    let layout = super::profile::Layout { fields: width, columns: columns.clone() };
    let profile = Profile {
        format: FORMAT.into(),
        name: "draft".into(),
        description: "Drafted from the beginning of a file; to be looked at".into(),
        source: Source::Seen,
        encoding: Encoding::Auto,
        separator,
        header,
        trim: true,
        missing_outcome: MissingOutcome::Unknown,
        every_row: None,
        time: TimeRules { formats, zone: "register".into(), resolution: None, zone_abbreviations: BTreeMap::new() },
        columns: header.then_some(columns),
        layout: if header { Vec::new() } else { vec![layout] },
        words,
        direction: DirectionRules::default(),
    };
    Proposal::Draft { profile_toml: written(&profile, card.is_some()), questions }
}

/// The draft as TOML; without its card column when that is in question.
fn written(profile: &Profile, card: bool) -> String {
    let Ok(mut table) = toml::Table::try_from(profile) else { return String::new() };
    if !card {
        let layouts = table.get_mut("layout").and_then(toml::Value::as_array_mut).map(|l| l.iter_mut().collect());
        let maps: Vec<&mut toml::Value> = layouts.unwrap_or_default();
        maps.into_iter().filter_map(toml::Value::as_table_mut).for_each(|t| drop(t.remove("card")));
        if let Some(columns) = table.get_mut("columns").and_then(toml::Value::as_table_mut) {
            columns.remove("card");
        }
    }
    toml::to_string(&table).unwrap_or_default()
}

/// Outcomes of the words some built-in profile knows, and the words none knows with their counts.
fn outcome_words<'a>(fields: impl Iterator<Item = &'a String>) -> (BTreeMap<String, Outcome>, Vec<(String, u64)>) {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    fields.for_each(|f| *counts.entry(f).or_insert(0) += 1);
    let known: BTreeMap<String, Outcome> =
        builtin().iter().filter_map(|(name, _)| builtin_named(name).ok()?).flat_map(|p| p.words).collect();
    let mut words = BTreeMap::new();
    let mut unknown = Vec::new();
    for (word, count) in counts {
        match known.get(word) {
            Some(outcome) => drop(words.insert(word.to_owned(), *outcome)),
            None => unknown.push((word.to_owned(), count)),
        }
    }
    unknown.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    unknown.truncate(WORDS);
    (words, unknown)
}

/// The separator that gives most rows the same number of fields, and the rows of the sample.
fn split(head: &[u8]) -> Option<(String, Vec<Vec<String>>)> {
    let mut best: Option<(usize, String, Vec<Vec<String>>)> = None;
    // `||` before `|`, which would split the same rows with empty fields between.
    for separator in ["||", ";", "\t", "|", ","] {
        let mut records = Records::new(TextReader::new(head, Encoding::Auto).ok()?, Splitter::new(separator, true));
        let mut table = Vec::new();
        while let (true, Ok(Some(record))) = (table.len() < SAMPLES, records.next_record()) {
            let text = |bytes: &[u8]| match std::str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
            };
            if record.fault.is_none() && !record.nul {
                let field = |s: &super::rows::Span| text(record.bytes.get(s.range()).unwrap_or_default());
                table.push(record.spans.iter().map(field).collect::<Vec<_>>());
            }
        }
        let width = table.first().map_or(0, Vec::len);
        let alike = table.iter().filter(|r| r.len() == width).count();
        if width > 1 && alike * 10 >= table.len() * 8 && best.as_ref().is_none_or(|(w, ..)| width > *w) {
            best = Some((width, separator.to_owned(), table));
            if separator == "||" {
                break;
            }
        }
    }
    best.map(|(_, separator, table)| (separator, table))
}

/// The column, or two columns side by side, that nine samples of ten read as a time; the format, and its mirror when that
/// reads as many.
fn time_columns(body: &[&Vec<String>], width: usize) -> Option<(Vec<usize>, String, Option<String>)> {
    let read = |columns: &[usize], format: &str| -> usize {
        let Ok(pattern) = Pattern::parse(format) else { return 0 };
        let mut clock = Clock::new(vec![pattern], Zone::Local(Tz::UTC), Vec::new(), 1);
        let text = |row: &Vec<String>| columns.iter().filter_map(|n| row.get(*n)).cloned().collect::<Vec<_>>().join(" ");
        body.iter().filter(|row| clock.read(&text(row)).is_ok()).count()
    };
    let candidates = (0..width).map(|n| vec![n]).chain((1..width).map(|n| vec![n - 1, n]));
    for columns in candidates {
        let best = formats().into_iter().map(|f| (read(&columns, &f), f)).rev().max_by_key(|(n, _)| *n);
        if let Some((count, format)) = best
            && count > 0
            && count * 10 >= body.len() * 9
        {
            let other = mirror(&format).filter(|other| read(&columns, other) == count);
            return Some((columns, format, other));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture(name: &str) -> Vec<u8> {
        std::fs::read(format!("{}/fixtures/logs/{name}.csv", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn drafted(head: &[u8]) -> (String, Vec<Question>) {
        match propose(head) {
            Proposal::Draft { profile_toml, questions } => (profile_toml, questions),
            Proposal::Certain(profile) => panic!("certain of {}", profile.name),
        }
    }

    #[test]
    fn built_in_layouts_are_recognised() {
        for name in ["simple", "simple-utf16le", "simple-cr-only", "net2", "net2-report", "onguard", "ccure", "guardpoint"] {
            match propose(&fixture(name)) {
                Proposal::Certain(profile) => assert!(name.starts_with(profile.name.as_str()), "{name}: {}", profile.name),
                other => panic!("{name}: {other:?}"),
            }
        }
    }

    #[test]
    fn day_and_month_are_asked_when_nothing_tells_them_apart() {
        let (toml, questions) = drafted(&fixture("net2-report-ambiguous"));
        let (one, other) = ("%-m/%-d/%Y %-I:%M:%S %p".into(), "%-d/%-m/%Y %-I:%M:%S %p".into());
        assert_eq!(questions, [Question::DayOrMonth { one, other }]);
        assert!(Profile::from_toml(&toml).is_err(), "a draft in question must not load");
    }

    #[test]
    fn a_dutch_file_is_drafted_and_its_draft_reads_it() {
        let head = "Datum;Tijd;Deur;Kaart;Gebeurtenis\n13/07/2026;08:00;FICTIEF 1;0042;Access Granted\n\
                    02/07/2026;09:00;FICTIEF 1;0043;Toegang geweigerd\n";
        let (toml, questions) = drafted(head.as_bytes());
        assert_eq!(questions, [Question::Words(vec![("Toegang geweigerd".into(), 1)])]);
        let profile = Profile::from_toml(&toml).unwrap();
        assert_eq!((profile.separator.as_str(), profile.header), (";", true));
        assert_eq!(readable(head.as_bytes(), &profile), (2, 2));
    }

    #[test]
    fn what_is_not_there_is_asked() {
        let (toml, questions) = drafted(b"heure,porte\n2026-07-01 08:00:00,FICTIF\n2026-07-01 08:00:01,FICTIF\n");
        assert_eq!(questions, [Question::Card(vec![])]);
        assert!(Profile::from_toml(&toml).is_err());
        assert_eq!(drafted(b"no columns here\nat all\n").1, [Question::Separator]);
        assert_eq!(drafted(b"").1, [Question::Separator]);
        let (toml, questions) = drafted(b"a||2026-07-01 08:00||FICTIF-0001\nb||2026-07-01 08:01||FICTIF-0002\n");
        assert_eq!(questions, []);
        let profile = Profile::from_toml(&toml).unwrap();
        assert_eq!((profile.separator.as_str(), profile.header, profile.layout.len()), ("||", false, 1));
    }

    #[test]
    fn nothing_panics_on_noise() {
        for seed in 0..50u8 {
            let noise: Vec<u8> = (0..500u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8 ^ seed).collect();
            let _ = propose(&noise);
        }
    }
}
