//! The whole command-line reference as one snapshot: a changed word of help is seen in review.

use super::house::House;

/// The commands named in a help text.
fn commands(help: &str) -> Vec<String> {
    let below = help.lines().skip_while(|l| *l != "Commands:").skip(1).take_while(|l| !l.is_empty());
    // A name sits two spaces in; deeper lines are the rest of a sentence.
    let names = below.filter_map(|l| l.strip_prefix("  ").filter(|l| !l.starts_with(' ')).and_then(|l| l.split(' ').next()));
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

/// The help of a command and of everything below it, without the global options that every one repeats.
fn reference(house: &House, path: &[String], out: &mut Vec<(String, String)>) {
    let args: Vec<_> = path.iter().map(String::as_str).chain(["-h"]).collect();
    let help = house.run(&args).ok();
    for name in commands(&help) {
        let inner: Vec<_> = path.iter().cloned().chain([name]).collect();
        reference(house, &inner, out);
    }
    out.push((path.join(" "), help));
}

fn all() -> Vec<(String, String)> {
    let house = House::empty();
    let mut all = Vec::new();
    reference(&house, &[], &mut all);
    all.sort();
    all
}

const GLOBAL: [&str; 10] = [
    "--register",
    "--officer",
    "--passphrase-file",
    "--lang",
    "--format",
    "--output",
    "--color",
    "--quiet",
    "--allow-network-filesystem",
    "--help",
];

/// The help without the paragraphs of the global options.
fn own(help: &str) -> String {
    let mut out = Vec::new();
    let mut global = false;
    for line in help.lines() {
        let option = line.trim_start();
        if option.starts_with('-') && line.len() - option.len() <= 6 {
            let long = option.split([' ', ',']).find(|w| w.starts_with("--")).unwrap_or(option);
            global = GLOBAL.contains(&long);
        } else if line.is_empty() || !line.starts_with(' ') {
            global = false;
        }
        if !global {
            out.push(line);
        }
    }
    out.join("\n")
}

#[test]
fn the_reference_of_the_command_line() {
    let text: Vec<_> = all()
        .into_iter()
        .map(|(path, help)| {
            let shown = if path.is_empty() { help } else { own(&help) };
            format!("==== greffe {path}\n{}", shown.trim_end())
        })
        .collect();
    assert!(text.len() > 60, "only {} commands were found", text.len());
    insta::assert_snapshot!("reference", text.join("\n\n"));
}

/// The arguments and options of a help text that say nothing about themselves.
fn wordless(help: &str) -> Vec<String> {
    let below = help.lines().skip_while(|l| *l != "Arguments:" && *l != "Options:");
    let lines: Vec<_> = below.chain([""]).collect();
    let silent = lines.windows(2).filter(|pair| {
        let name = pair[0].trim_start();
        // Deeper lines are the words about a name, or its defaults.
        let names = name.starts_with(['-', '<', '[']) && (2..=6).contains(&(pair[0].len() - name.len()));
        let words = pair[1].trim_start();
        names && !name.contains("  ") && (pair[1].len() - words.len() < 8 || words.starts_with('['))
    });
    silent.map(|pair| pair[0].trim().to_owned()).collect()
}

#[test]
fn every_command_and_every_argument_says_what_it_is() {
    for (path, help) in all() {
        let first = help.lines().next().unwrap_or_default();
        assert!(!first.is_empty() && !first.starts_with("Usage:"), "greffe {path} has no help");
        assert!(wordless(&help).is_empty(), "greffe {path}: {:?}", wordless(&help));
    }
    let mute = "Usage: x\n\nArguments:\n  <A>\n  <B>  The b\n\nOptions:\n      --c <C>\n      --d\n          The d\n";
    assert_eq!(wordless(mute), ["<A>", "--c <C>"]);
}
