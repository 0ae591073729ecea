//! The file itself: pages that do not authenticate, structures and constraints that are broken.

use rusqlite::Connection;

use super::bounded::Bounded;
use super::row::unreadable;
use crate::domain::printable;
use crate::journal::{Fault, FaultCode};
use crate::store::{StoreError, integrity_problems};

/// How many problems are named.
const NAMED: usize = 20;

/// A fault for each problem of the file; a deep look also compares every index with its table, because a bent index
/// would make a check overlook a row that is there.
pub fn page_faults(db: &Connection, deep: bool) -> Result<Vec<Fault>, StoreError> {
    let mut faults = Bounded::new(NAMED, "register.db");
    let found = integrity_problems(db).and_then(|mut found| {
        if deep && found.is_empty() {
            found = index_problems(db)?;
        }
        Ok(found)
    });
    match found {
        Ok(found) => {
            for problem in found {
                faults.push(Fault::new(FaultCode::Page, "register.db", printable(&problem)));
            }
        }
        Err(error) => faults.push(unreadable("register.db", error)?),
    }
    Ok(faults.finish())
}

fn index_problems(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = db.prepare("PRAGMA integrity_check")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut found: Vec<String> = rows.into_iter().filter(|row| row != "ok").collect();
    // The general check does not hold the index of words against the documents it was made from.
    let words = "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)";
    if let Err(error) = db.execute(words, []) {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseCorrupt) => found.push("the index of words does not fit the documents".into()),
            _ => return Err(error.into()),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::page_faults;
    use crate::acts::testing::{Bench, document};

    #[test]
    fn an_index_of_words_that_does_not_fit_the_documents_is_found() {
        let mut bench = Bench::with_room();
        let n = bench.ok(&document("D1", "SECRET", Some("K1")));
        bench.ok(&document("D2", "SECRET", Some("K1")));
        let found = |bench: &Bench| page_faults(bench.db(), true).unwrap();
        assert_eq!(found(&bench), []);
        // A document that no search finds any more; then one that is found by a word it does not have.
        for (sql, values) in [
            (
                "INSERT INTO document_text (document_text, rowid, number, reference, originator, title)
                 SELECT 'delete', n, number, reference, originator, title FROM document WHERE n = ?1",
                "gone",
            ),
            (
                "INSERT INTO document_text (rowid, number, reference, originator, title)
                 SELECT n, number, reference, originator, 'another' FROM document WHERE n = ?1",
                "another word",
            ),
        ] {
            bench.db().execute(sql, [n]).unwrap();
            let faults = found(&bench);
            assert!(faults.iter().any(|f| f.to_string().contains("index of words")), "{values}: {faults:?}");
        }
        assert_eq!(page_faults(bench.db(), false).unwrap(), [], "only a deep look holds it against the documents");
    }
}
