//! The handling manual: what the rules of this register are, for those who have to follow them.
//!
//! A rule is data (`rule.rs`): its text in `src/i18n/*/manual.ftl`, what it rests on, the settings whose figures it tells, the
//! checks that look at it, the commands that do it. Only what the register has something for is told; every figure is that of the
//! setting in force. Documents and people other than the officers in office are not read.

mod everyone;
mod figures;
mod officer;
mod place;
mod room;
mod rule;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use place::{ContainerView, LevelView, OfficerView, RoomView};
pub use rule::Part;

use super::meta::Meta;
use super::settings;
use crate::checks::Facts;
use crate::domain::Day;
use crate::i18n::{Arg, Texts};
use place::Has;
use rule::{Chapter, Rule, Shows};

/// The format's name.
pub const FORMAT: &str = "greffe/manual/v1";

/// The manual, or one part of it.
#[derive(Debug, Clone, Serialize)]
pub struct ManualView {
    /// `greffe/manual/v1`.
    pub format: &'static str,
    /// About the manual itself; its settings are those its rules tell.
    pub meta: Meta,
    /// The parts.
    pub parts: Vec<PartView>,
    /// The rooms with a level.
    pub rooms: Vec<RoomView>,
    /// The containers: number, room and level, nothing else.
    pub containers: Vec<ContainerView>,
    /// The officers in office.
    pub officers: Vec<OfficerView>,
    /// What each Belgian level asks for.
    pub levels: Vec<LevelView>,
    /// The settings its rules tell, in words.
    pub figures: Vec<FigureView>,
}

/// A part.
#[derive(Debug, Clone, Serialize)]
pub struct PartView {
    /// `officer`, `room` or `everyone`.
    pub code: Part,
    /// 1 to 3, the same when it is printed alone.
    pub number: u8,
    /// Its title.
    pub title: String,
    /// For whom it is.
    pub intro: String,
    /// Its chapters.
    pub chapters: Vec<ChapterView>,
}

/// A chapter.
#[derive(Debug, Clone, Serialize)]
pub struct ChapterView {
    /// Its code, stable.
    pub code: &'static str,
    /// Its number: `1.3`. The numbers count the chapters that this register has.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What it shows besides its rules: `officers`, `rooms`, `containers`, `levels`, `settings`, `signatures`.
    pub shows: Option<&'static str>,
    /// Whether its rules are work to be ticked off.
    pub ticks: bool,
    /// Its rules.
    pub rules: Vec<RuleView>,
}

/// A rule.
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    /// Its code, stable.
    pub code: &'static str,
    /// Its number: `1.3.2`.
    pub number: String,
    /// The rule.
    pub text: String,
    /// What it rests on, each with whether that was read in its source.
    pub basis: Vec<BasisView>,
    /// The checks that look at it.
    pub checks: &'static [&'static str],
    /// The settings whose figures it tells.
    pub settings: &'static [&'static str],
    /// The commands that do it, words in capitals to be filled in.
    pub commands: Vec<String>,
}

/// What a rule rests on.
#[derive(Debug, Clone, Serialize)]
pub struct BasisView {
    /// In words.
    pub text: String,
    /// Whether it was read in its source; if not, it is to be confirmed.
    pub verified: bool,
}

/// A setting in force, in words.
#[derive(Debug, Clone, Serialize)]
pub struct FigureView {
    /// Its name.
    pub name: &'static str,
    /// Its value as it is set.
    pub value: String,
    /// Its value in words.
    pub text: String,
    /// Whether its source was read; if not, the value is to be confirmed.
    pub verified: bool,
    /// Its source.
    pub source: String,
}

fn chapters(part: Part) -> &'static [Chapter] {
    match part {
        Part::Officer => officer::CHAPTERS,
        Part::Room => room::CHAPTERS,
        Part::Everyone => everyone::CHAPTERS,
    }
}

/// Every command that the manual tells, each once: for a test to hold against the command line.
pub fn commands() -> Vec<&'static str> {
    let rules = Part::ALL.into_iter().flat_map(chapters).flat_map(|c| c.rules);
    let mut all: Vec<_> = rules.flat_map(|r| r.commands).copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The manual of a register on a day, or one part of it.
pub fn view(facts: &Facts, only: Option<Part>, day: Day, mut meta: Meta, texts: &Texts) -> ManualView {
    let has = Has::of(facts, day);
    let parts: Vec<_> = Part::ALL
        .into_iter()
        .enumerate()
        .filter(|(_, part)| only.is_none_or(|one| one == *part))
        .map(|(at, part)| part_view(part, at as u8 + 1, &has, facts, day, texts))
        .collect();
    let rules = || parts.iter().flat_map(|p| &p.chapters).flat_map(|c| &c.rules);
    let mut told: Vec<_> = rules().flat_map(|r| r.settings).copied().collect();
    let shown = |what: &str| parts.iter().flat_map(|p| &p.chapters).any(|c| c.shows == Some(what));
    if shown("levels") {
        told.extend(place::LEVEL_SETTINGS);
    }
    told.sort_unstable();
    told.dedup();
    meta.settings = settings::of_names(&facts.policies, &told, (day, day));
    ManualView {
        format: FORMAT,
        rooms: if shown("rooms") { place::rooms(facts, day, texts) } else { Vec::new() },
        containers: if shown("containers") { place::containers(facts) } else { Vec::new() },
        officers: if shown("officers") { place::officers(facts, texts) } else { Vec::new() },
        levels: if shown("levels") { place::levels(&facts.policies, day, texts) } else { Vec::new() },
        figures: told.iter().flat_map(|name| figures::view(&facts.policies, name, day, texts)).collect(),
        parts,
        meta,
    }
}

fn part_view(part: Part, number: u8, has: &Has, facts: &Facts, day: Day, texts: &Texts) -> PartView {
    let mut out = Vec::new();
    for chapter in chapters(part).iter().filter(|c| has.has(c.when)) {
        let place = format!("{number}.{}", out.len() + 1);
        let rules = chapter.rules.iter().filter(|r| has.has(r.when)).enumerate();
        let rules = rules.map(|(at, rule)| rule_view(rule, format!("{place}.{}", at + 1), facts, day, texts)).collect();
        out.push(ChapterView {
            code: chapter.code,
            title: texts.get(&format!("manual-chapter-{}", chapter.code), &[]),
            shows: shows(chapter.shows, has),
            ticks: chapter.ticks,
            number: place,
            rules,
        });
    }
    let word = |what: &str| texts.get(&format!("manual-{what}-{}", part.code()), &[]);
    PartView { code: part, number, title: word("part"), intro: word("intro"), chapters: out }
}

fn shows(what: Shows, has: &Has) -> Option<&'static str> {
    match what {
        Shows::Nothing => None,
        Shows::Officers => Some("officers"),
        Shows::Rooms => has.has(rule::When::Rooms).then_some("rooms"),
        Shows::Containers => has.has(rule::When::Containers).then_some("containers"),
        Shows::Levels => Some("levels"),
        Shows::Settings => Some("settings"),
        Shows::Signatures => Some("signatures"),
    }
}

fn rule_view(rule: &Rule, number: String, facts: &Facts, day: Day, texts: &Texts) -> RuleView {
    let told = |name: &'static str| (name, Arg::from(figures::told(&facts.policies, name, day, texts)));
    let values: Vec<_> = rule.settings.iter().map(|name| told(name)).collect();
    RuleView {
        code: rule.code,
        number,
        text: texts.get(&format!("manual-{}", rule.code), &values),
        basis: rule.basis.iter().map(|b| BasisView { text: b.words(texts), verified: b.verified() }).collect(),
        checks: rule.checks,
        settings: rule.settings,
        commands: rule.commands.iter().map(|c| format!("greffe {c}")).collect(),
    }
}
