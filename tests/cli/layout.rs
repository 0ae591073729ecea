//! The plan of the house, held by searching the source: who may use what.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file of the source with its lines outside comments, `src/` left off its name.
fn source() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    assert!(files.len() > 100, "the source was not found");
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name(path), code(&fs::read_to_string(path).unwrap()))).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

/// A file without the lines that are comments.
fn code(text: &str) -> String {
    text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The files that match, outside the folders and files allowed.
fn strays(files: &[(String, String)], found: fn(&str) -> bool, allowed: &[&str]) -> Vec<String> {
    let outside = |name: &str| !allowed.iter().any(|a| name.starts_with(a));
    files.iter().filter(|(name, text)| outside(name) && found(text)).map(|(name, _)| name.clone()).collect()
}

fn clap(text: &str) -> bool {
    text.contains("clap::") || text.contains("clap_")
}

/// A string literal that begins with, or holds after a space, the words of a statement.
fn sql(text: &str) -> bool {
    let starts = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM "];
    text.split('"').skip(1).step_by(2).any(|literal| {
        let literal = literal.trim_start();
        starts.iter().any(|s| literal.starts_with(s)) || literal.contains(" SELECT ")
    })
}

fn key_bytes(text: &str) -> bool {
    text.contains("expose_seed") || text.contains("expose()")
}

fn clock(text: &str) -> bool {
    text.contains("SystemTime::now") || text.contains("Utc::now") || text.contains("Local::now")
}

fn prints(text: &str) -> bool {
    text.contains("println!") || text.contains("print!(") || text.contains("dbg!(")
}

#[test]
fn everything_is_in_its_room() {
    let files = source();
    let none: [String; 0] = [];
    assert_eq!(strays(&files, clap, &["cli/"]), none, "clap is of the command line");
    let tables = ["store/", "acts/", "logs/", "journal/", "register/", "verify/", "checks/", "intake/"];
    assert_eq!(strays(&files, sql, &tables), none, "tables are read and written below the reports");
    assert_eq!(strays(&files, key_bytes, &["vault/"]), none, "key bytes stay in the vault");
    assert_eq!(strays(&files, clock, &["cli/clock.rs"]), none, "one place asks for the time");
    assert_eq!(strays(&files, prints, &[]), none, "results go through the context");
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs")).unwrap();
    assert!(main.lines().count() <= 40, "main.rs has {} lines", main.lines().count());
}

#[test]
fn the_guards_find_what_they_look_for() {
    let stray = |text: &str| vec![("reports/view.rs".to_owned(), code(text))];
    for (found, text) in [
        (clap as fn(&str) -> bool, "use clap::Args;"),
        (sql, "db.query_row(\"SELECT 1\", [])"),
        (sql, "let sql = \"DELETE FROM person\";"),
        (key_bytes, "key.expose()"),
        (clock, "SystemTime::now()"),
        (prints, "eprintln!(\"x\")"),
    ] {
        assert_eq!(strays(&stray(text), found, &["cli/"]), ["reports/view.rs"], "{text}");
        assert!(strays(&stray(text), found, &["reports/"]).is_empty());
        assert!(strays(&stray(&format!("    // {text}")), found, &["cli/"]).is_empty());
    }
    let files = source();
    assert!(!strays(&files, clap, &[]).is_empty() && !strays(&files, sql, &[]).is_empty());
    assert!(!strays(&files, key_bytes, &[]).is_empty() && !strays(&files, clock, &[]).is_empty());
}
