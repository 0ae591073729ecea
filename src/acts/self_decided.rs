//! Whether an officer would decide their own line: of a review, of an access list, of their own doing (GOV003).

use super::View;

/// The line is the signing officer's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnLine {
    /// Another security officer or deputy, who is another person, can decide it.
    pub another: bool,
}

/// Whether a person is the signing officer; `None` when they are not, or when the officer has no number among the people.
///
/// Another officer who is the same person under a second name is not another.
pub fn own_line(view: &View<'_>, person: &str) -> rusqlite::Result<Option<OwnLine>> {
    let own = view.exists("SELECT 1 FROM officer WHERE officer = ?1 AND person = ?2", &[&view.officer, &person])?;
    if !own {
        return Ok(None);
    }
    let others = "SELECT 1 FROM officer WHERE officer <> ?1 AND ended IS NULL AND role IN ('security-officer', 'deputy')
                    AND person IS NOT ?2";
    Ok(Some(OwnLine { another: view.exists(others, &[&view.officer, &person])? }))
}

#[cfg(test)]
mod tests {
    use super::{OwnLine, own_line};
    use crate::acts::View;
    use crate::acts::testing::{Bench, day, person};
    use crate::domain::{Instant, Role};

    #[test]
    fn a_line_is_ones_own_by_the_number_among_the_people() {
        let mut bench = Bench::new();
        bench.ok(&person("P0001"));
        bench.ok(&person("P0002"));
        let add = |officer: &str, role, person: Option<&str>| crate::acts::officer::Add {
            officer: officer.into(),
            name: "FICTIF Second".into(),
            role,
            person: person.map(Into::into),
            public_key: "ab".repeat(32),
            key_file: "cd".repeat(32),
        };
        bench.db().execute("UPDATE officer SET person = 'P0001'", []).unwrap();
        let ask = |bench: &Bench, person: &str| {
            let (today, now) = (day("2026-11-23"), Instant::of_seconds(0));
            own_line(&View { db: bench.db(), today, now, officer: "so" }, person).unwrap()
        };
        assert_eq!(ask(&bench, "P0002"), None);
        assert_eq!(ask(&bench, "P0001"), Some(OwnLine { another: false }));
        bench.ok(&add("reg", Role::Registrar, Some("P0002")));
        bench.ok(&add("same", Role::Deputy, Some("P0001")));
        assert_eq!(ask(&bench, "P0001"), Some(OwnLine { another: false }));
        bench.ok(&add("dep", Role::Deputy, None));
        assert_eq!(ask(&bench, "P0001"), Some(OwnLine { another: true }));
        bench.db().execute("UPDATE officer SET ended = '2026-11-02T00:00:00Z' WHERE officer = 'dep'", []).unwrap();
        assert_eq!(ask(&bench, "P0001"), Some(OwnLine { another: false }));
    }
}
