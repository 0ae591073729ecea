//! What reports take over from the program, in the reader's language: what checks and settings rest on, units, where evidence
//! stands, what a finding is about. The JSON keeps the English of the program, which is stable; papers and texts use these.

use super::finding::{EvidenceView, Place};
use super::settings::{SegmentView, SettingView};
use crate::checks::check;
use crate::domain::Level;
use crate::i18n::Texts;

/// What a check rests on; nothing for a code that is no check's.
pub fn basis(code: &str, texts: &Texts) -> String {
    if check(code).is_none() {
        return String::new();
    }
    texts.get(&format!("basis-{}", code.to_ascii_lowercase()), &[])
}

impl SettingView {
    /// One of its values with its unit; a rank with the level of that rank.
    pub fn in_words(&self, segment: &SegmentView, texts: &Texts) -> String {
        with_unit(&segment.value, self.unit, texts)
    }

    /// What one of its values rests on: the default's source in the reader's language, what an officer wrote as it is.
    pub fn rests_on(&self, segment: &SegmentView, texts: &Texts) -> String {
        if segment.default { default_source(self.name, texts) } else { segment.source.clone() }
    }
}

/// The source of a setting's default.
pub fn default_source(setting: &str, texts: &Texts) -> String {
    texts.get(&format!("setting-{setting}-source"), &[])
}

/// A value of a setting with its unit, as [`Setting`](crate::domain::Setting) names it.
pub fn with_unit(value: &str, unit: &str, texts: &Texts) -> String {
    let Some(n) = value.parse::<u32>().ok().filter(|_| !unit.is_empty()) else { return value.to_owned() };
    let level = u8::try_from(n).ok().and_then(Level::of_rank).map_or("–", Level::belgian);
    texts.get(&format!("unit-{}", unit.replace(' ', "-")), &[("count", n.into()), ("level", level.into())])
}

/// Where a piece of evidence stands: a file by its name, else the journal or an import by its number.
pub fn place(evidence: &EvidenceView, texts: &Texts) -> String {
    match evidence.place {
        Place::File => evidence.source.clone(),
        Place::Import(import) => texts.get("evidence-import", &[("import", import.to_string().into())]),
        Place::Journal => texts.get("evidence-journal", &[]),
    }
}

/// What else a finding is about. Most subjects are numbers and names, shown as they are; some are words of the program.
pub fn about(code: &str, room: Option<&str>, subject: &str, texts: &Texts) -> String {
    let told = match (code, subject) {
        ("CLR006" | "CLR014", _) => {
            subject.strip_prefix("request ").map(|entry| texts.get("about-request", &[("entry", entry.into())]))
        }
        ("CLR013", "officers") if room.is_none() => Some(texts.get("place-officer", &[])),
        ("LOG001", "period") if room.is_none() => Some(texts.get("about-period", &[])),
        ("GOV006" | "INV001", "register") => Some(texts.get("place-register", &[])),
        ("ROM001", kind) => Some(format!("approval-{kind}")).filter(|key| texts.has(key)).map(|key| texts.get(&key, &[])),
        ("ACC021", _) => subject.rsplit_once('/').and_then(|(reader, kind)| alarm(reader, kind, texts)),
        _ => None,
    };
    told.unwrap_or_else(|| subject.to_owned())
}

fn alarm(reader: &str, kind: &str, texts: &Texts) -> Option<String> {
    // An alarm whose kind the log does not say.
    let key = format!("alarm-{}", if kind == "alarm" { "other" } else { kind });
    texts.has(&key).then(|| texts.get("about-alarm", &[("reader", reader.into()), ("alarm", texts.get(&key, &[]).into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::CHECKS;
    use crate::domain::{Day, Policies, SETTINGS, Setting};
    use crate::i18n::Lang;
    use crate::reports::settings::of_checks;

    /// As typed: the texts have the apostrophe of print.
    fn plain(text: &str) -> String {
        text.replace('’', "'")
    }

    #[test]
    fn every_check_and_setting_has_its_source_in_every_language() {
        for lang in Lang::ALL {
            let texts = Texts::of(lang);
            for meta in CHECKS.iter().map(|c| c.meta()) {
                assert!(texts.has(&format!("basis-{}", meta.code.to_ascii_lowercase())), "{lang} {}", meta.code);
                let same = plain(&basis(meta.code, texts)) == meta.basis;
                assert_eq!(same, lang == Lang::En, "{lang} {}: the English is the program's, and no other is", meta.code);
                // Settings are named alike in every language: by these names they are set.
                for name in
                    meta.basis.split("policy: ").skip(1).flat_map(|names| names.split(';').next()).flat_map(|n| n.split(", "))
                {
                    assert!(basis(meta.code, texts).contains(name), "{lang} {}: {name}", meta.code);
                }
            }
            for setting in SETTINGS {
                assert!(texts.has(&format!("setting-{}-source", setting.name)), "{lang} {}", setting.name);
                let same = plain(&default_source(setting.name, texts)) == setting.source;
                assert_eq!(same, lang == Lang::En, "{lang} {}", setting.name);
            }
        }
        assert_eq!(basis("ACC999", Texts::of(Lang::Fr)), "");
    }

    #[test]
    fn a_value_has_its_unit_in_the_readers_language() {
        for setting in SETTINGS {
            let value = with_unit("2", setting.unit, Texts::of(Lang::En));
            assert!(value.contains(setting.unit) && value.contains('2') && !value.contains('⟦'), "{}: {value}", setting.name);
        }
        let of = |lang, name: &str, value| with_unit(value, Setting::named(name).unwrap().unit, Texts::of(lang));
        assert_eq!(
            Lang::ALL.map(|l| of(l, "registration-days", "1")),
            ["1 jour ouvrable", "1 werkdag", "1 Arbeitstag", "1 working day"]
        );
        assert_eq!(of(Lang::Fr, "consent-level", "4"), "rang 4 (TRES SECRET / ZEER GEHEIM)");
        assert_eq!(of(Lang::De, "consent-level", "99"), "Rang 99 (–)");
        assert_eq!(of(Lang::Nl, "time-zone", "Europe/Brussels"), "Europe/Brussels");
    }

    #[test]
    fn what_an_officer_wrote_as_a_source_is_shown_as_it_is() {
        let day = |text| Day::parse(text).unwrap();
        let mut policies = Policies::default();
        policies.set_on("overlong-hours", day("2026-08-15"), "8", "practice; to be confirmed", true);
        let all = of_checks(&policies, &["ACC012"], (day("2026-07-01"), day("2026-09-30")));
        let told: Vec<_> = all[0]
            .segments
            .iter()
            .map(|s| (all[0].in_words(s, Texts::of(Lang::Fr)), all[0].rests_on(s, Texts::of(Lang::Fr))))
            .collect();
        let wanted = [("10 heures", "pratique\u{a0}; à confirmer"), ("8 heures", "practice; to be confirmed")];
        assert_eq!(told, wanted.map(|(value, source)| (value.to_owned(), source.to_owned())));
        // The JSON is the program's.
        let json = serde_json::to_value(&all[0]).unwrap();
        assert_eq!((&json["unit"], &json["segments"][0]["source"]), (&"hours".into(), &"practice; to be confirmed".into()));
        assert!(json["segments"][0].get("default").is_none());
    }

    #[test]
    fn subjects_that_are_words_of_the_program_are_translated_and_names_are_not() {
        let texts = Texts::of(Lang::Nl);
        for (code, room, subject, wanted) in [
            ("CLR006", None, "request 12", "aanvraag 12"),
            ("CLR013", None, "officers", "de functie van veiligheidsofficier"),
            ("CLR013", Some("R1"), "officers", "officers"),
            ("LOG001", None, "period", "hele periode"),
            ("GOV006", None, "register", "het hele register"),
            ("ROM001", Some("R1"), "installation", "installatie"),
            ("ACC021", Some("R1"), "R1/IN/forced", "R1/IN: geforceerde deur"),
            ("ACC021", Some("R1"), "R1/alarm", "R1: ander alarm"),
            ("DOC001", None, "register", "register"),
            ("GOV006", None, "X-1a2b", "X-1a2b"),
        ] {
            assert_eq!(about(code, room, subject, texts), wanted, "{code} {subject}");
        }
    }
}
