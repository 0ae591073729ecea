//! Lists to be filled in: written as CSV that every workbook opens, and in which nothing is a formula.

/// What a workbook takes for the beginning of a formula, and what it may throw away before one.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// A header and its rows as CSV. A cell that a workbook would take for a formula begins with an apostrophe.
pub fn write<R: AsRef<[String]>>(header: &[&str], rows: impl IntoIterator<Item = R>) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory fails for no row of as many cells as the header has.
    let _ = out.write_record(header);
    for row in rows {
        let _ = out.write_record(row.as_ref().iter().map(|cell| marked(cell)));
    }
    out.into_inner().unwrap_or_default()
}

/// A cell that a workbook takes for text: with an apostrophe before what would begin a formula.
pub fn marked(cell: &str) -> String {
    if cell.trim_start_matches('\'').starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell without the apostrophe that [`marked`] put before it.
pub fn unmarked(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest.to_owned(),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_is_a_formula() {
        let rows = [vec!["=1+1".to_owned(), "a;\"b\", c".to_owned()], vec!["'@x".to_owned(), "l'été".to_owned()]];
        assert_eq!(String::from_utf8(write(&["x", "y"], rows)).unwrap(), "x,y\n'=1+1,\"a;\"\"b\"\", c\"\n''@x,l'été\n");
    }

    proptest! {
        #[test]
        fn a_mark_comes_off_again(cell in "['=+@\t\r\n-]{0,4}[a-zé,;\" ]{0,6}") {
            prop_assert_eq!(unmarked(marked(&cell)), cell.clone());
            prop_assert!(!marked(&cell).starts_with(FORMULA));
        }
    }
}
