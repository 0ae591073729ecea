//! Texts in French, Dutch, German and English.
//!
//! Every text is a Fluent message in `src/i18n/<lang>/*.ftl`, embedded in the program. The four languages have the same
//! keys and the same arguments (tested). Business data (names, levels on a document, titles) are arguments: they are
//! inserted as they are and never translated.

mod arg;
mod lang;
pub mod locale;
#[cfg(debug_assertions)]
mod plural;
#[cfg(test)]
mod scan;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use arg::Arg;
pub use lang::{Lang, LangError};

/// What a check says of itself, each under the key `<code>-<part>`, as in `acc001-title`. Only `message`
/// and `change`, the smallest change with which a finding would not have been made, take arguments: the values of the finding.
pub const CHECK_KEYS: [&str; 5] = ["title", "message", "why", "remedy", "change"];

/// The key of one text of a check: `check_key("ACC001", "title")` is `acc001-title`.
pub fn check_key(code: &str, part: &str) -> String {
    format!("{}-{part}", code.to_ascii_lowercase())
}

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language, built at the first call and shared from then on.
    pub fn of(lang: Lang) -> &'static Self {
        static BUILT: [OnceLock<Texts>; 4] = [const { OnceLock::new() }; 4];
        BUILT[lang as usize].get_or_init(|| Self::build(lang))
    }

    /// A faulty entry of a file is left out: it shows as `⟦key⟧`, and the tests keep it from being delivered.
    fn build(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
        // The marks that isolate right-to-left text would end up in files, comparisons and terminals.
        bundle.set_use_isolating(false);
        bundle.set_transform(Some(if lang == Lang::Fr { french_typography } else { typography }));
        bundle.set_formatter(Some(match lang {
            Lang::Fr => |value, _| grouped(value, Lang::Fr),
            Lang::Nl => |value, _| grouped(value, Lang::Nl),
            Lang::De => |value, _| grouped(value, Lang::De),
            Lang::En => |value, _| grouped(value, Lang::En),
        }));
        for source in lang.sources() {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether a text exists.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|m| m.value().is_some())
    }

    /// A text with its arguments. A key that does not exist gives `⟦key⟧`, an argument that was not passed `{$name}`:
    /// visibly wrong, but a report is never lost for a word.
    pub fn get(&self, key: &str, args: &[(&str, Arg)]) -> String {
        #[cfg(debug_assertions)]
        plural::check(self.lang, key, args);
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return format!("⟦{key}⟧");
        };
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.value(self.lang))).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// A number as a language writes it; Fluent alone prints the digits.
fn grouped(value: &FluentValue, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.value.fract() == 0.0 => Some(locale::whole(n.value as i128, lang)),
        _ => None,
    }
}

/// The curly apostrophe, so that the sources can be typed with the straight one. Applied to our own words only, never
/// to an argument.
fn typography(text: &str) -> Cow<'_, str> {
    if text.contains('\'') { Cow::Owned(text.replace('\'', "’")) } else { Cow::Borrowed(text) }
}

/// French also wants a no-break space before a colon, a semicolon and inside guillemets, or they start a line alone.
fn french_typography(text: &str) -> Cow<'_, str> {
    let text = typography(text);
    if !text.contains([':', ';', '?', '!', '«', '»', '%']) {
        return text;
    }
    let mut out = text.into_owned();
    for mark in [':', ';', '?', '!', '»', '%'] {
        out = out.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    Cow::Owned(out.replace("« ", "«\u{a0}"))
}
