//! Sixty people who do not exist, all in good order; what is planted spoils some of them.

use super::plan::Plan;
use super::random::Random;
use super::rooms::{ARCHIVE, NETWORK, READING, marking};
use crate::acts::{access, badge, briefing, clearance, person};
use crate::domain::{Day, Level, Scopes};

/// A clearance to be granted.
#[derive(Debug, Clone)]
pub(super) struct Cleared {
    pub(super) words: &'static str,
    pub(super) scopes: &'static str,
    pub(super) granted: Day,
    pub(super) expires: Day,
}

/// A line of an access list.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) room: &'static str,
    pub(super) from: Day,
    pub(super) until: Option<Day>,
}

/// A person as they will stand in the register.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) number: String,
    pub(super) first: &'static str,
    pub(super) function: &'static str,
    pub(super) requires: Level,
    pub(super) clearances: Vec<Cleared>,
    pub(super) briefings: Vec<Day>,
    pub(super) card: Option<String>,
    pub(super) lists: Vec<Listed>,
    /// The days on which they come and go as they please; none for who does only what is planted.
    pub(super) comes: Option<(Day, Day)>,
}

const FIRST: [&str; 60] = [
    "Jean-Marée",
    "Lotte",
    "Astrid",
    "Bram",
    "Céleste",
    "Dries",
    "Élodie",
    "Femke",
    "Gaspard",
    "Hanne",
    "Isidore",
    "Jozefien",
    "Kamiel",
    "Léopoldine",
    "Maarten",
    "Noémie",
    "Octave",
    "Pieterjan",
    "Quentin",
    "Roosmarijn",
    "Sidonie",
    "Tijl",
    "Ursule",
    "Veerle",
    "Wivine",
    "Xander",
    "Yolande",
    "Zéphyrin",
    "Anouk",
    "Balthazar",
    "Clothilde",
    "Diederik",
    "Eulalie",
    "Floris",
    "Géraldine",
    "Hendrik",
    "Inès",
    "Joris",
    "Katrien",
    "Ludivine",
    "Matthias",
    "Nénette",
    "Olivier",
    "Paulien",
    "Quirine",
    "Raphaël",
    "Sander",
    "Thècle",
    "Urbain",
    "Vinciane",
    "Wannes",
    "Xavière",
    "Yves",
    "Zita",
    "Aurèle",
    "Birgit",
    "Corneille",
    "Dorothée",
    "Evert",
    "Fabienne",
];

impl Person {
    /// The name: the word for *invented* stands where a family name would.
    pub(super) fn name(&self, at: usize) -> String {
        let family = if at.is_multiple_of(2) { "FICTIF" } else { "VERZONNEN" };
        format!("{family} {}", self.first)
    }
}

/// The usual card of a person.
pub(super) fn card_of(number: &str) -> String {
    number.replace('P', "FICTIF-")
}

/// Everyone in good order: cleared for what they need, briefed within the year, on the lists of the rooms they use.
pub(super) fn plan(plan: &mut Plan) {
    let (created, today) = (plan.dates.created, plan.dates.today);
    let quarter = (plan.dates.quarter.first(), plan.dates.quarter.last());
    for (at, first) in FIRST.into_iter().enumerate() {
        let number = format!("P{:04}", at + 1);
        let mut random = Random::of(&number, 0);
        let granted = today.plus_days(-i64::from(random.between(500, 1000)));
        let expires = granted.plus_months(60);
        let (function, requires, words, scopes, rooms): (_, _, _, _, &[&'static str]) = match at + 1 {
            1..=6 => ("Opérateur FICTIF / FICTIEVE operator", Level::Secret, "SECRET", "BE", &[NETWORK, READING]),
            14..=17 => ("Archiviste FICTIF / FICTIEVE archivaris", Level::Secret, "SECRET", "BE+NATO", &[ARCHIVE, READING]),
            18 | 21 | 25..=60 => ("Agent FICTIF / FICTIEVE medewerker", Level::Unclassified, "", "", &[]),
            _ => ("Lecteur FICTIF / FICTIEVE lezer", Level::Confidential, "CONFIDENTIEL", "BE", &[READING]),
        };
        let clearances = if words.is_empty() { vec![] } else { vec![Cleared { words, scopes, granted, expires }] };
        let lists = rooms.iter().map(|room| Listed { room, from: created, until: None }).collect();
        plan.people.push(Person {
            card: Some(card_of(&number)),
            number,
            first,
            function,
            requires,
            clearances,
            briefings: vec![today.plus_days(-i64::from(random.between(200, 330)))],
            lists,
            comes: Some(quarter),
        });
    }
}

/// Turns people into acts.
pub(super) fn record(plan: &mut Plan) {
    let created = plan.dates.created;
    for (at, one) in plan.people.clone().into_iter().enumerate() {
        let person = one.number.clone();
        plan.act(
            created,
            person::Add {
                person: person.clone(),
                name: one.name(at),
                service: "Ministère fictif des Marées / Fictief Ministerie van Getijden".into(),
                function: one.function.into(),
                requires: one.requires,
                from: Some(created.plus_months(-36)),
                until: None,
            },
        );
        for held in one.clearances {
            let act = clearance::Grant {
                person: person.clone(),
                level: marking(held.words),
                scopes: Scopes::parse(held.scopes).unwrap_or(Scopes::BE),
                granted: held.granted,
                expires: held.expires,
                reference: format!("FICTIF-{person}"),
            };
            plan.grant(held.granted.max(created), act);
        }
        for day in one.briefings {
            let kind = briefing::DEFAULT_KIND.to_owned();
            plan.act(day.max(created), briefing::Record { person: person.clone(), day, kind });
        }
        if let Some(card) = one.card {
            plan.act(created, badge::Assign { card, person: person.clone(), from: created, until: None });
        }
        for listed in one.lists {
            let Listed { room, from, until } = listed;
            let (reason, mode) = ("FICTIF".to_owned(), access::Mode::Unescorted);
            plan.act(from.max(created), access::Allow { room: room.into(), person: person.clone(), from, until, mode, reason });
        }
    }
}

impl Plan {
    /// Someone whose access ends was reminded that the duty of secrecy goes on.
    pub(super) fn debriefed(&mut self, number: &str, day: Day) {
        self.act(day, briefing::Record { person: number.into(), day, kind: "debriefing".into() });
    }

    /// Puts someone who is only an agent among the readers: function, clearance, list; no ordinary comings and goings.
    pub(super) fn reader(&mut self, number: &str, words: &'static str, list: bool) {
        let (created, granted) = (self.dates.created, self.dates.ago(700));
        let one = self.person(number);
        one.requires = if words == "SECRET" { Level::Secret } else { Level::Confidential };
        one.clearances = vec![Cleared { words, scopes: "BE", granted, expires: granted.plus_months(60) }];
        one.lists = if list { vec![Listed { room: READING, from: created, until: None }] } else { vec![] };
    }
}
