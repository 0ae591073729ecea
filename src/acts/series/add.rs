//! A series of document numbers begins.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::{Act, REGISTRY, Refusal, Signers, View, run};
use crate::domain::SeriesFormat;
use crate::journal::Stamp;

/// Adds a series.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its identifier.
    pub series: String,
    /// How its numbers are written: `{year}/{n:4}`.
    pub format: String,
}

impl Act for Add {
    const NAME: &'static str = "series.add";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.free("series", "SELECT 1 FROM series WHERE series = ?1", &self.series)?;
        let format = SeriesFormat::parse(&self.format).map_err(|e| Refusal::new(e.to_string()))?;
        // Two series that write their numbers alike would fight over them.
        let mut others = view.db.prepare_cached("SELECT series, format FROM series ORDER BY series")?;
        let mut rows = others.query([])?;
        while let Some(row) = rows.next()? {
            let (series, other): (String, String) = (row.get(0)?, row.get(1)?);
            let other = SeriesFormat::parse(&other).map_err(|e| Refusal::new(e.to_string()))?;
            let collides = [(1, &format, &other), (1, &other, &format), (123_456, &format, &other), (123_456, &other, &format)];
            if collides.into_iter().any(|(n, one, two)| two.read(&one.number(2026, n)).is_some()) {
                return Err(Refusal::new(format!("series {series} already writes its numbers like that")));
            }
        }
        Ok(())
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(tables, "INSERT INTO series (series, format, n) VALUES (?1, ?2, ?3)", params![self.series, self.format, stamp.n])
    }
}

#[cfg(test)]
mod tests {
    use super::Add;
    use crate::acts::testing::Bench;

    #[test]
    fn two_series_do_not_share_numbers() {
        let mut bench = Bench::new();
        let add = |series: &str, format: &str| Add { series: series.into(), format: format.into() };
        assert!(bench.refused(&add("A", "{year}")).contains("{n}"));
        bench.ok(&add("A", "{year}/{n:4}"));
        assert!(bench.refused(&add("A", "X{n}")).contains("already in the register"));
        assert!(bench.refused(&add("B", "{year}/{n}")).contains("series A already"));
        assert!(bench.refused(&add("B", "2026/{n:4}")).contains("series A already"));
        bench.ok(&add("B", "B-{year}/{n:4}"));
        bench.replays();
    }
}
