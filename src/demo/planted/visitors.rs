//! Visitors, a door that stood open, and a list nobody went through.

use super::Case;
use crate::acts::{access, visit};
use crate::demo::people::card_of;
use crate::demo::plan::Plan;
use crate::demo::rooms::{ARCHIVE, NETWORK_DOOR, READING, READING_DOOR};

pub(super) static CASES: &[Case] = &[
    Case::new("ACC017", |_| format!("P0046 {READING}"), before_the_others),
    Case::new("ACC018", |_| READING.into(), from_paper),
    Case::new("ACC021", |_| format!("{}/held", NETWORK_DOOR.outward), held_open),
    Case::new(
        "ACC023",
        |_| ARCHIVE.into(),
        |plan| {
            plan.unreviewed.insert(ARCHIVE);
        },
    ),
];

/// On the list with an escort only, and in the room before anybody else comes.
fn before_the_others(plan: &mut Plan) {
    let (created, day) = (plan.dates.created, plan.dates.work(20));
    plan.reader("P0046", "CONFIDENTIEL", false);
    // People are on record at the end of the first day.
    plan.act(
        created.plus_days(1),
        access::Allow {
            room: READING.into(),
            person: "P0046".into(),
            from: created,
            until: None,
            mode: access::Mode::Escorted,
            reason: "FICTIF: entretien / onderhoud".into(),
        },
    );
    plan.stay(day, (7, 5), (7, 25), READING_DOOR, &card_of("P0046"));
}

/// A line of the paper book: from whom and to whom the visitor came was not written down. The escort was there.
fn from_paper(plan: &mut Plan) {
    let day = plan.dates.work(21);
    plan.reader("P0047", "CONFIDENTIEL", true);
    plan.reserve("P0047", day);
    plan.stay(day, (9, 20), (10, 10), READING_DOOR, &card_of("P0047"));
    let visit = visit::Record {
        room: READING.into(),
        name: "FICTIF Visiteur / VERZONNEN Bezoeker".into(),
        organisation: String::new(),
        identity: "FICTIF: carte / kaart".into(),
        purpose: "FICTIF: entretien / onderhoud".into(),
        host: String::new(),
        escort: "P0047".into(),
        signed: true,
        entered: plan.dates.local(day, 9, 30),
        left_at: Some(plan.dates.local(day, 10, 0)),
        taken_over: true,
    };
    plan.act(day.plus_days(1), visit);
}

/// The door of the network room did not close in the evening.
fn held_open(plan: &mut Plan) {
    let day = plan.dates.work(23);
    plan.swipe(day, (18, 30, 15), NETWORK_DOOR.outward, "", "alarm:held");
}
