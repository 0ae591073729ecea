//! What a rule of the manual is: a text's key with what it rests on, the settings whose figures it tells, the checks that look at
//! it, the commands that do it, and when the register has anything it applies to.

use serde::Serialize;

use crate::i18n::Texts;

/// For whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The security officer and the deputy.
    Officer,
    /// Those who work in a secure room.
    Room,
    /// Everyone with access to classified information.
    Everyone,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Officer, Self::Room, Self::Everyone];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Room => "room",
            Self::Everyone => "everyone",
        }
    }

    /// The part of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// When a chapter or a rule applies: what the register has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Always.
    Always,
    /// A room with a level.
    Rooms,
    /// None.
    NoRooms,
    /// A container.
    Containers,
    /// None.
    NoContainers,
    /// A reader of a room with a level.
    Readers,
    /// None.
    NoReaders,
    /// Such a reader that sees people leave.
    Exits,
    /// A room in which more than one person must be.
    Minimum,
    /// A deputy in office.
    Deputy,
    /// None.
    NoDeputy,
    /// A registrar in office.
    Registrar,
    /// An auditor in office.
    Auditor,
    /// A room, a container or a copy of the EU or NATO, as far as rooms and containers tell.
    Foreign,
}

/// What a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Basis {
    /// An article of the law of 11 December 1998.
    Law(&'static str),
    /// An article of Council Decision 2013/488/EU.
    Eu(&'static str),
    /// An annex of it, and the points.
    Annex(&'static str, &'static str),
    /// An article of the royal decree of 20 December 2024.
    Decree(&'static str),
    /// The royal decree on public holidays.
    Holidays,
    /// The Belgian oversight report of 2021.
    Oversight,
    /// A control of NIST SP 800-53.
    Nist(&'static str),
    /// The form on a container's door.
    Sheet,
    /// A French instruction, from secondary sources.
    France,
    /// The site of the National Security Authority.
    Authority,
    /// A rule of the register itself: the program enforces it or rests on it.
    Register,
    /// Good practice without a text behind it.
    Practice,
}

impl Basis {
    /// Whether it was read in its source, or is the register's own; otherwise the officer is asked to confirm it.
    pub(super) fn verified(self) -> bool {
        !matches!(self, Self::France | Self::Practice)
    }

    /// In words.
    pub(super) fn words(self, texts: &Texts) -> String {
        let (key, annex, point) = match self {
            Self::Law(point) => ("law", "", point),
            Self::Eu(point) => ("eu", "", point),
            Self::Annex(annex, "") => ("eu-annex", annex, ""),
            Self::Annex(annex, point) => ("eu-point", annex, point),
            Self::Decree(point) => ("decree", "", point),
            Self::Holidays => ("holidays", "", ""),
            Self::Oversight => ("oversight", "", ""),
            Self::Nist(point) => ("nist", "", point),
            Self::Sheet => ("sheet", "", ""),
            Self::France => ("france", "", ""),
            Self::Authority => ("authority", "", ""),
            Self::Register => ("register", "", ""),
            Self::Practice => ("practice", "", ""),
        };
        texts.get(&format!("manual-basis-{key}"), &[("annex", annex.into()), ("point", point.into())])
    }
}

/// A rule. Its text is `manual-<code>`, whose arguments are the settings it tells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    pub code: &'static str,
    pub when: When,
    pub basis: &'static [Basis],
    pub checks: &'static [&'static str],
    pub settings: &'static [&'static str],
    pub commands: &'static [&'static str],
}

/// A rule of a code.
pub(super) const fn rule(code: &'static str) -> Rule {
    Rule { code, when: When::Always, basis: &[], checks: &[], settings: &[], commands: &[] }
}

impl Rule {
    pub const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    pub const fn on(self, basis: &'static [Basis]) -> Self {
        Self { basis, ..self }
    }

    pub const fn checked(self, checks: &'static [&'static str]) -> Self {
        Self { checks, ..self }
    }

    pub const fn tells(self, settings: &'static [&'static str]) -> Self {
        Self { settings, ..self }
    }

    pub const fn run(self, commands: &'static [&'static str]) -> Self {
        Self { commands, ..self }
    }
}

/// What a chapter shows besides its rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// Nothing.
    Nothing,
    /// Who is in office.
    Officers,
    /// The rooms.
    Rooms,
    /// The containers.
    Containers,
    /// What each level asks for.
    Levels,
    /// The settings that the rules tell.
    Settings,
    /// Who read the manual.
    Signatures,
}

/// A chapter. Its title is `manual-chapter-<code>`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chapter {
    pub code: &'static str,
    pub when: When,
    pub shows: Shows,
    /// Work to be ticked off.
    pub ticks: bool,
    pub rules: &'static [Rule],
}

/// A chapter of rules.
pub(super) const fn chapter(code: &'static str, rules: &'static [Rule]) -> Chapter {
    Chapter { code, when: When::Always, shows: Shows::Nothing, ticks: false, rules }
}

impl Chapter {
    pub const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    pub const fn shows(self, shows: Shows) -> Self {
        Self { shows, ..self }
    }

    pub const fn ticks(self) -> Self {
        Self { ticks: true, ..self }
    }
}
