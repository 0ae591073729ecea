//! One row under its header: fields by column name, read into the field's types.

use std::borrow::Cow;

use crate::domain::{Day, Level, Marking, MarkingError, Regime, TimeOfDay, level_names};

/// Why a row has no act. Names the column, never what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The column, if one is to blame.
    pub field: Option<String>,
    /// Why.
    pub reason: String,
    /// What the officer can do.
    pub hint: Option<String>,
}

impl RowError {
    /// A fault of the whole row.
    pub(super) fn row(reason: impl Into<String>) -> Self {
        Self { field: None, reason: reason.into(), hint: None }
    }

    /// A fault of one column.
    pub(super) fn field(column: &str, reason: impl Into<String>) -> Self {
        Self { field: Some(column.to_owned()), reason: reason.into(), hint: None }
    }

    /// With what the officer can do.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// A row: as many fields as the header has columns.
pub(super) struct Row<'a> {
    columns: &'a [String],
    fields: &'a [Cow<'a, str>],
}

impl<'a> Row<'a> {
    /// Whether the file has a column, whatever its field says.
    pub fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|name| name == column)
    }

    /// Fields under their columns.
    pub fn new(columns: &'a [String], fields: &'a [Cow<'a, str>]) -> Self {
        Self { columns, fields }
    }

    /// The text of a column without the spaces around it; empty when the file has no such column.
    pub fn text(&self, column: &str) -> &'a str {
        let found = self.columns.iter().zip(self.fields).find(|(name, _)| *name == column);
        found.map_or("", |(_, field)| field.trim())
    }

    /// The text of a column as an owned string.
    pub fn owned(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    /// The text of a column, `None` when empty.
    pub fn optional(&self, column: &str) -> Option<String> {
        Some(self.text(column)).filter(|t| !t.is_empty()).map(str::to_owned)
    }

    /// The text of a column that must not be empty.
    pub fn required(&self, column: &str) -> Result<String, RowError> {
        self.optional(column).ok_or_else(|| RowError::field(column, "it is empty"))
    }

    /// A day, `None` when empty.
    pub fn day(&self, column: &str) -> Result<Option<Day>, RowError> {
        self.parse(column, |text| Day::parse(text).map_err(|e| e.to_string()))
    }

    /// A day that must be there.
    pub fn required_day(&self, column: &str) -> Result<Day, RowError> {
        self.day(column)?.ok_or_else(|| RowError::field(column, "it is empty").hint("write YYYY-MM-DD or DD/MM/YYYY"))
    }

    /// A time of day, `None` when empty.
    pub fn time(&self, column: &str) -> Result<Option<TimeOfDay>, RowError> {
        self.parse(column, |text| TimeOfDay::parse(text).map_err(|e| e.to_string()))
    }

    /// Yes or no; no when empty.
    pub fn flag(&self, column: &str) -> Result<bool, RowError> {
        let read = self.parse(column, |text| match text.to_ascii_lowercase().as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err("write yes or no".to_owned()),
        })?;
        Ok(read.unwrap_or(false))
    }

    /// A whole number, `None` when empty.
    pub fn number(&self, column: &str) -> Result<Option<u32>, RowError> {
        self.parse(column, |text| {
            let digits = text.bytes().all(|b| b.is_ascii_digit());
            text.parse().ok().filter(|_| digits).ok_or_else(|| "not a whole number".into())
        })
    }

    /// Whatever a function reads; `None` when empty.
    pub fn parse<T>(&self, column: &str, read: impl FnOnce(&str) -> Result<T, String>) -> Result<Option<T>, RowError> {
        match self.text(column) {
            "" => Ok(None),
            text => read(text).map(Some).map_err(|reason| RowError::field(column, reason)),
        }
    }

    /// A level; words that several regimes share are Belgian, as people, rooms and containers of the service are.
    pub fn level(&self, column: &str) -> Result<Marking, RowError> {
        Marking::parse(self.text(column), Some(Regime::Be)).map_err(|e| fault(column, &e))
    }

    /// The rank of a level; unclassified when empty.
    pub fn rank(&self, column: &str) -> Result<Level, RowError> {
        if self.text(column).is_empty() { Ok(Level::Unclassified) } else { self.level(column).map(|m| m.level) }
    }

    /// The marking of a document: the regime's own column decides, and without one nothing is assumed.
    pub fn marking(&self, column: &str, regime: &str) -> Result<Marking, RowError> {
        let named = self.parse(regime, |text| {
            let codes: Vec<_> = Regime::ALL.into_iter().map(Regime::code).collect();
            Regime::parse(text).ok_or_else(|| format!("unknown regime; regimes are {}", codes.join(", ")))
        })?;
        let read = Marking::parse(self.text(column), named);
        match (read, named) {
            (Ok(marking), Some(named)) if marking.regime != named => Err(other_regime(column, named)),
            (Err(MarkingError::Ambiguous(_)), Some(named)) => Err(other_regime(column, named)),
            (read, _) => read.map_err(|e| fault(column, &e)),
        }
    }
}

fn fault(column: &str, error: &MarkingError) -> RowError {
    RowError::field(column, error.to_string())
}

fn other_regime(column: &str, regime: Regime) -> RowError {
    RowError::field(column, format!("regime {} has no level written like that", regime.code()))
        .hint(format!("its levels are {}", level_names(regime).join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marking(level: &str, regime: &str) -> Result<(Regime, Level), RowError> {
        let columns = ["level".to_owned(), "regime".to_owned()];
        Row::new(&columns, &[level.into(), regime.into()]).marking("level", "regime").map(|m| (m.regime, m.level))
    }

    #[test]
    fn a_documents_regime_is_never_assumed() {
        for shared in ["SECRET", "geheim", "Très secret"] {
            let error = marking(shared, "").unwrap_err();
            assert!(error.reason.contains("ambiguous") && error.reason.contains("BE:"), "{error:?}");
        }
        assert_eq!(marking("SECRET", "fr"), Ok((Regime::Fr, Level::Secret)));
        assert_eq!(marking("NATO SECRET", ""), Ok((Regime::Nato, Level::Secret)));
        assert_eq!(marking("CONFIDENTIEL", ""), Ok((Regime::Be, Level::Confidential)));
        for (level, regime) in [("NATO SECRET", "BE"), ("SECRET", "NATO"), ("VERTROUWELIJK", "NL")] {
            assert!(marking(level, regime).unwrap_err().hint.is_some(), "{level} {regime}");
        }
        assert_eq!(marking("SECRET", "UN").unwrap_err().field.as_deref(), Some("regime"));
    }

    #[test]
    fn numbers_are_plain_digits() {
        let columns = ["n".to_owned()];
        let number = |text: &str| Row::new(&columns, &[text.into()]).number("n");
        assert_eq!(number(" 12 "), Ok(Some(12)));
        assert_eq!(number(""), Ok(None));
        for bad in ["+1", "-1", "1.0", "99999999999", "١"] {
            assert!(number(bad).is_err(), "{bad}");
        }
    }
}
