//! Entries that should not have been, each on a working day of its own.

use super::Case;
use crate::acts::{access, badge, clearance, person};
use crate::demo::people::{Cleared, Listed, card_of};
use crate::demo::plan::Plan;
use crate::demo::rooms::{ARCHIVE, ARCHIVE_READER, NETWORK, NETWORK_DOOR, READING, READING_DOOR};

const STRANGER: &str = "FICTIF-9999";
const NEW_CARD: &str = "FICTIF-1024";
const SECOND_CARD: &str = "FICTIF-1013";

pub(super) static CASES: &[Case] = &[
    Case::new("ACC001", |_| format!("P0018 {READING}"), off_list),
    Case::new("ACC002", |_| format!("P0019 {READING}"), after_authorisation),
    Case::new("ACC003", |_| format!("P0020 {READING}"), between_clearances),
    Case::new("ACC004", |_| format!("P0021 {ARCHIVE}"), no_scope),
    Case::new("ACC005", |_| format!("P0022 {READING}"), before_briefing),
    Case::new("ACC006", |_| format!("P0023 {READING}"), after_departure),
    Case::new("ACC007", |_| format!("{STRANGER} {READING}"), stranger),
    Case::new("ACC008", |_| format!("{} {READING}", card_of("P0024")), lost_card).also(
        "ACC020",
        |_| format!("P0024 {READING}"),
        "demo-also-hour",
    ),
    Case::new("ACC009", |_| format!("P0007 {READING}"), in_the_evening).also(
        "ACC020",
        |_| format!("P0007 {READING}"),
        "demo-also-hour",
    ),
    Case::new("ACC010", |_| format!("P0008 {READING}"), only_out),
    Case::new("ACC011", |_| format!("P0009 {READING}"), only_in),
    Case::new("ACC012", |_| format!("P0010 {READING}"), all_day).also("ACC020", |_| format!("P0010 {READING}"), "demo-also-hour"),
    Case::new("ACC013", |_| "P0014".into(), two_places).also("ACC020", |_| format!("P0014 {ARCHIVE}"), "demo-also-hour"),
    Case::new("ACC014", |_| format!("{} {NETWORK}", card_of("P0011")), refused_again_and_again),
    Case::new("ACC015", |_| format!("P0012 {READING}"), refused_once),
    Case::new("ACC016", |_| NETWORK.into(), alone).also("ACC020", |_| format!("P0003 {NETWORK}"), "demo-also-hour"),
    Case::new("ACC019", |_| format!("P0025 {READING}"), never_comes),
    Case::new("ACC020", |_| format!("P0048 {READING}"), at_an_unusual_hour),
    Case::new("ACC022", |_| "P0013".into(), two_cards),
];

fn visit(plan: &mut Plan, day: usize, card: &str) {
    let day = plan.dates.work(day);
    plan.stay(day, (14, 5), (14, 50), READING_DOOR, card);
}

/// Cleared and briefed, on no list.
fn off_list(plan: &mut Plan) {
    plan.reader("P0018", "SECRET", false);
    visit(plan, 5, &card_of("P0018"));
}

/// A week after the authorisation ended.
fn after_authorisation(plan: &mut Plan) {
    let until = Some(plan.dates.work(20));
    plan.person("P0019").lists.iter_mut().for_each(|l| l.until = until);
    visit(plan, 25, &card_of("P0019"));
}

/// One clearance ended, the next had not begun.
fn between_clearances(plan: &mut Plan) {
    let (last, first) = (plan.dates.work(15), plan.dates.work(26));
    let cleared = |granted, expires| Cleared { words: "CONFIDENTIEL", scopes: "BE", granted, expires };
    let one = plan.person("P0020");
    one.comes = None;
    one.clearances = vec![cleared(last.plus_months(-60), last), cleared(first, first.plus_months(60))];
    visit(plan, 20, &card_of("P0020"));
}

/// SECRET, but Belgian only, in the NATO archive; the authorisation ended with the quarter.
fn no_scope(plan: &mut Plan) {
    let (from, until) = (plan.dates.created, Some(plan.dates.quarter.last()));
    plan.reader("P0021", "SECRET", false);
    plan.person("P0021").lists = vec![Listed { room: ARCHIVE, from, until }];
    let day = plan.dates.work(22);
    plan.swipe(day, (12, 50, 9), ARCHIVE_READER, &card_of("P0021"), "granted");
}

/// Briefed two days after the first visit.
fn before_briefing(plan: &mut Plan) {
    let (briefed, last) = (plan.dates.work(30), plan.dates.quarter.last());
    let one = plan.person("P0022");
    one.briefings = vec![briefed];
    one.comes = Some((briefed, last));
    visit(plan, 28, &card_of("P0022"));
}

/// Left, came back two days later, and only then was everything closed.
fn after_departure(plan: &mut Plan) {
    let (until, closed) = (plan.dates.work(10), plan.dates.work(14));
    let first = plan.dates.quarter.first();
    plan.person("P0023").comes = Some((first, until));
    visit(plan, 12, &card_of("P0023"));
    let reason = || "FICTIF: départ / vertrek".to_owned();
    plan.act(until, person::Leave { person: "P0023".into(), until });
    plan.debriefed("P0023", until);
    plan.on_clearance(closed, "P0023", move |clearance| clearance::End { clearance, from: closed, reason: reason() });
    plan.act(closed, access::Revoke { room: READING.into(), person: "P0023".into(), from: closed, reason: reason() });
    plan.act(closed, badge::Return { card: card_of("P0023"), day: closed });
}

/// A card assigned to nobody.
fn stranger(plan: &mut Plan) {
    visit(plan, 18, STRANGER);
}

/// Declared lost, replaced the day after, and used.
fn lost_card(plan: &mut Plan) {
    let lost = plan.dates.work(26);
    let (from, last) = (lost.plus_days(1), plan.dates.quarter.last());
    let first = plan.dates.quarter.first();
    plan.person("P0024").comes = Some((first, lost));
    plan.act(lost, badge::Lose { card: card_of("P0024"), day: lost });
    plan.act(from, badge::Assign { card: NEW_CARD.into(), person: "P0024".into(), from, until: None });
    visit(plan, 30, &card_of("P0024"));
    let days: Vec<_> = plan.dates.working.iter().copied().filter(|d| from <= *d && *d <= last).collect();
    for day in days.into_iter().skip(5).step_by(2) {
        if day != plan.dates.work(33) {
            plan.stay(day, (10, 40), (11, 20), READING_DOOR, NEW_CARD);
        }
    }
}

/// An hour after closing time.
fn in_the_evening(plan: &mut Plan) {
    let day = plan.dates.work(35);
    plan.stay(day, (20, 10), (20, 40), READING_DOOR, &card_of("P0007"));
}

/// A second way out without a second way in.
fn only_out(plan: &mut Plan) {
    let day = plan.dates.work(14);
    plan.reserve("P0008", day);
    plan.reserve("P0008", day.plus_days(-1));
    plan.swipe(day, (15, 2, 30), READING_DOOR.outward, &card_of("P0008"), "granted");
}

/// A way in without a way out.
fn only_in(plan: &mut Plan) {
    let day = plan.dates.work(16);
    plan.reserve("P0009", day);
    plan.swipe(day, (14, 1, 30), READING_DOOR.inward, &card_of("P0009"), "granted");
}

/// Eleven hours, with something read in them.
fn all_day(plan: &mut Plan) {
    let day = plan.dates.work(40);
    plan.reserve("P0010", day);
    plan.stay(day, (7, 10), (18, 5), READING_DOOR, &card_of("P0010"));
    super::across::consult(plan, 3, "P0010", day, (9, 0), (10, 0));
}

/// The card opens the archive while its holder is in the reading room.
fn two_places(plan: &mut Plan) {
    let day = plan.dates.work(42);
    plan.reserve("P0014", day);
    plan.stay(day, (9, 30), (11, 0), READING_DOOR, &card_of("P0014"));
    plan.swipe(day, (10, 15, 4), ARCHIVE_READER, &card_of("P0014"), "granted");
}

/// Six refusals in five minutes, at a room the reader is not authorised for.
fn refused_again_and_again(plan: &mut Plan) {
    let day = plan.dates.work(44);
    for minute in 50..56 {
        plan.swipe(day, (11, minute, 40), NETWORK_DOOR.inward, &card_of("P0011"), "refused:no-rights");
    }
}

/// On the list and cleared, yet the door did not open.
fn refused_once(plan: &mut Plan) {
    let day = plan.dates.work(46);
    plan.swipe(day, (12, 50, 33), READING_DOOR.inward, &card_of("P0012"), "refused");
}

/// One person for forty minutes where there must be two.
fn alone(plan: &mut Plan) {
    let day = plan.dates.work(48);
    plan.stay(day, (17, 0), (17, 40), NETWORK_DOOR, &card_of("P0003"));
}

/// Authorised for over a year, not seen in the quarter.
fn never_comes(plan: &mut Plan) {
    plan.reader("P0025", "CONFIDENTIEL", true);
    plan.person("P0025").comes = None;
}

/// After weeks of mornings and afternoons, at a quarter past eleven.
fn at_an_unusual_hour(plan: &mut Plan) {
    let day = plan.dates.work(54);
    plan.reader("P0048", "CONFIDENTIEL", true);
    plan.reserve("P0048", day);
    plan.stay(day, (11, 15), (11, 50), READING_DOOR, &card_of("P0048"));
}

/// A second card while the first is still open, and both used on the same day.
fn two_cards(plan: &mut Plan) {
    let from = plan.dates.work(50);
    plan.reserve("P0013", from);
    plan.stay(from, (9, 0), (10, 0), READING_DOOR, &card_of("P0013"));
    plan.stay(from, (14, 0), (15, 0), READING_DOOR, SECOND_CARD);
    plan.act(from, badge::Assign { card: SECOND_CARD.into(), person: "P0013".into(), from, until: None });
}
