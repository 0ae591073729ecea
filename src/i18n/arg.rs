//! What a text is given to fill in.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use super::{Lang, locale};

/// An argument of a text: words, inserted as they are, or a whole number, which also chooses the plural form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words; nothing in them is read as markup.
    Text(Cow<'a, str>),
    /// A whole number, printed as the language groups it; what identifies an entry, a line or a year goes as words.
    Number(i128),
}

impl<'a> Arg<'a> {
    /// Fluent counts in `f64`: above 2⁵³ the digits go as text, so that no number is printed rounded.
    pub(super) fn value(&'a self, lang: Lang) -> FluentValue<'a> {
        const EXACT: i128 = 1 << 53;
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(n) => match i64::try_from(*n) {
                Ok(small) if (-EXACT..=EXACT).contains(n) => FluentValue::from(small),
                _ => FluentValue::String(Cow::Owned(locale::whole(*n, lang))),
            },
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(n: i64) -> Self {
        Self::Number(n.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(n: u64) -> Self {
        Self::Number(n.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(n: u32) -> Self {
        Self::Number(n.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(n: usize) -> Self {
        Self::Number(n as i128)
    }
}
