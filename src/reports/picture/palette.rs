//! What is drawn in which colour: one role a meaning, each with a colour on white and one on the dark page. The SVG carries the
//! light one, as an attribute; a page overrides it by class. No meaning rests on a colour: shapes, patterns and words carry it too.

use std::fmt::Write as _;

/// What something drawn means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Role {
    /// The page itself: text on strong colours, the rim around marks.
    Ground,
    Ink,
    Soft,
    Grid,
    Shade,
    Critical,
    Major,
    Minor,
    Info,
    Good,
    Certain,
    Possible,
    Covered,
    Uncovered,
    Doubtful,
    Closed,
    /// Entries of a day: few, some, many, very many.
    Few,
    Some,
    Many,
    Most,
    /// Kinds side by side, each with its own pattern.
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    /// What is set beside for comparison.
    Before,
}

/// What contrast a role needs with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Read: 4.5 to 1.
    Text,
    /// Told apart: 3 to 1.
    Shape,
    /// Helps the eye and says nothing alone.
    Help,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 26] = [
        Self::Ground,
        Self::Ink,
        Self::Soft,
        Self::Grid,
        Self::Shade,
        Self::Critical,
        Self::Major,
        Self::Minor,
        Self::Info,
        Self::Good,
        Self::Certain,
        Self::Possible,
        Self::Covered,
        Self::Uncovered,
        Self::Doubtful,
        Self::Closed,
        Self::Few,
        Self::Some,
        Self::Many,
        Self::Most,
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Fifth,
        Self::Before,
    ];

    /// Class, colour on white, colour on the dark page, and what it must stand out by.
    const fn of(self) -> (&'static str, &'static str, &'static str, Needs) {
        match self {
            Self::Ground => ("ground", "#ffffff", "#14171c", Needs::Help),
            Self::Ink => ("ink", "#1a1d23", "#e6e9ef", Needs::Text),
            Self::Soft => ("soft", "#565d68", "#a9b1bd", Needs::Text),
            Self::Grid => ("grid", "#c3c8d0", "#3b424d", Needs::Help),
            Self::Shade => ("shade", "#e9ecf1", "#262c35", Needs::Help),
            Self::Critical => ("critical", "#9b1c31", "#ff8a9b", Needs::Text),
            Self::Major => ("major", "#a84300", "#ffab66", Needs::Text),
            Self::Minor => ("minor", "#005f99", "#7cc0f0", Needs::Text),
            Self::Info => ("info", "#565d68", "#b4bcc8", Needs::Text),
            Self::Good => ("good", "#1b6e45", "#6fcf9b", Needs::Text),
            Self::Certain => ("certain", "#123f66", "#a5d0f5", Needs::Shape),
            Self::Possible => ("possible", "#5a8fbd", "#5b93c4", Needs::Shape),
            Self::Covered => ("covered", "#1a1d23", "#c3c8d0", Needs::Shape),
            Self::Uncovered => ("uncovered", "#6e5546", "#c9ab98", Needs::Shape),
            Self::Doubtful => ("doubtful", "#a84300", "#ffab66", Needs::Shape),
            Self::Closed => ("closed", "#6b7280", "#8d96a5", Needs::Shape),
            Self::Few => ("few", "#dce9f4", "#1b3549", Needs::Help),
            Self::Some => ("some", "#abcde8", "#23516f", Needs::Help),
            Self::Many => ("many", "#2b6ca3", "#6fb1e4", Needs::Shape),
            Self::Most => ("most", "#123f66", "#c4e0f7", Needs::Shape),
            Self::First => ("first", "#123f66", "#8fc1ee", Needs::Shape),
            Self::Second => ("second", "#a84300", "#f0a04b", Needs::Shape),
            Self::Third => ("third", "#00695c", "#4fc3b0", Needs::Shape),
            Self::Fourth => ("fourth", "#6d4499", "#c7a3ec", Needs::Shape),
            Self::Fifth => ("fifth", "#565d68", "#a9b1bd", Needs::Shape),
            Self::Before => ("before", "#7a828e", "#8d96a5", Needs::Shape),
        }
    }

    /// Its class.
    pub const fn class(self) -> &'static str {
        self.of().0
    }

    /// Its colour on white.
    pub const fn light(self) -> &'static str {
        self.of().1
    }

    /// Its colour on the dark page.
    pub const fn dark(self) -> &'static str {
        self.of().2
    }

    /// The role of a severity's code.
    pub fn severity(code: &str) -> Self {
        match code {
            "critical" => Self::Critical,
            "major" => Self::Major,
            "minor" => Self::Minor,
            _ => Self::Info,
        }
    }
}

/// The rules a page adds for its dark mode, for pictures below an element of class `picture`. What is drawn as a line has the
/// class `line` beside its role's.
pub fn dark_css() -> String {
    rules(Role::dark)
}

/// The same in the colours the pictures carry anyway: for a page that may be set to light against the reader's system.
pub fn light_css() -> String {
    rules(Role::light)
}

fn rules(colour: fn(Role) -> &'static str) -> String {
    let mut out = String::new();
    for role in Role::ALL {
        let (class, colour) = (role.class(), colour(role));
        let _ = writeln!(out, ".picture .{class}{{fill:{colour}}}.picture .line.{class}{{fill:none;stroke:{colour}}}");
    }
    // Marks are rimmed by the page, so that they stand out of what they lie on.
    let _ = writeln!(out, ".picture .rim{{stroke:{}}}", colour(Role::Ground));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let c = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn everything_stands_out_of_both_pages() {
        assert!(contrast("#ffffff", "#000000") > 20.9, "the control");
        for role in Role::ALL {
            let (class, light, dark, needs) = role.of();
            let least = match needs {
                Needs::Text => 4.5,
                Needs::Shape => 3.0,
                Needs::Help => 1.0,
            };
            let found = (contrast(light, "#ffffff"), contrast(dark, "#14171c"));
            assert!(found.0 >= least && found.1 >= least, "{class}: {found:?}");
        }
    }

    #[test]
    fn numbers_can_be_read_on_every_step_of_a_day() {
        for (step, text) in [
            (Role::Few, Role::Ink),
            (Role::Some, Role::Ink),
            (Role::Many, Role::Ground),
            (Role::Most, Role::Ground),
            (Role::Shade, Role::Ink),
        ] {
            let found = (contrast(step.light(), text.light()), contrast(step.dark(), text.dark()));
            assert!(found.0 >= 4.5 && found.1 >= 4.5, "{step:?}: {found:?}");
        }
    }

    #[test]
    fn the_rules_name_every_class_once() {
        let css = dark_css();
        for role in Role::ALL {
            assert_eq!(css.matches(&format!(".picture .{}{{", role.class())).count(), 1, "{role:?}");
        }
        assert!(!css.contains("url") && css.is_ascii());
    }
}
