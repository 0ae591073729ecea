//! The ordinary quarter: everybody comes and goes, and nothing is to be found in it.
//!
//! Who uses the network room goes in pairs, both badges within the same second (the door opens for two cards only) and
//! out likewise: a room's minimum of two has only the grace of lone-seconds.

use super::people::Person;
use super::plan::Plan;
use super::random::Random;
use super::rooms::{ARCHIVE, ARCHIVE_READER, Door, NETWORK, NETWORK_DOOR, READING, READING_DOOR};
use crate::domain::{Day, working_day as works};

/// The pairs of the network room, by place among the people.
const PAIRS: [[usize; 2]; 3] = [[0, 1], [2, 3], [4, 5]];
/// The halves of a day: first and last second at which a stay begins.
const HALVES: [(u32, u32); 2] = [(8 * 3600, 10 * 3600), (13 * 3600, 15 * 3600)];

/// Fills the working days of the quarter.
pub(super) fn plan(plan: &mut Plan) {
    let people = plan.people.clone();
    for (n, day) in plan.dates.working.clone().into_iter().enumerate().filter(|(_, day)| works(*day)) {
        for (half, bounds) in HALVES.into_iter().enumerate() {
            let pair = PAIRS[(n + half) % PAIRS.len()].map(|at| &people[at]);
            let together = pair.iter().all(|one| free(plan, one, NETWORK, day));
            if together {
                session(plan, pair, day, half, bounds);
            }
            for one in &people {
                let elsewhere = together && pair.iter().any(|p| p.number == one.number);
                if !elsewhere && free(plan, one, READING, day) {
                    reading(plan, one, day, half, bounds);
                }
            }
        }
        for one in &people {
            archive(plan, one, day);
        }
    }
}

/// Whether someone may and would go into a room on a day.
fn free(plan: &Plan, one: &Person, room: &'static str, day: Day) -> bool {
    let listed = one.lists.iter().any(|l| l.room == room && l.from <= day && l.until.is_none_or(|u| day <= u));
    let comes = one.comes.is_some_and(|(from, until)| from <= day && day <= until);
    listed && comes && !plan.busy.contains(&(one.number.clone(), day)) && !plan.silent.contains(&(room, day))
}

fn pass(plan: &mut Plan, day: Day, (from, until): (u32, u32), door: Door, card: &str) {
    plan.swipe(day, (0, 0, from), door.inward, card, "granted");
    plan.swipe(day, (0, 0, until), door.outward, card, "granted");
}

fn session(plan: &mut Plan, pair: [&Person; 2], day: Day, half: usize, (low, high): (u32, u32)) {
    let mut random = Random::of(NETWORK, i64::from(day.number()) * 2 + half as i64);
    let from = random.between(low, high);
    let until = from + random.between(30 * 60, 95 * 60);
    for one in pair {
        if let Some(card) = &one.card {
            pass(plan, day, (from, until), NETWORK_DOOR, card);
        }
    }
}

fn reading(plan: &mut Plan, one: &Person, day: Day, half: usize, (low, high): (u32, u32)) {
    let mut random = Random::of(&one.number, i64::from(day.number()) * 2 + half as i64);
    let from = random.between(low, high);
    let until = from + random.between(15 * 60, 95 * 60);
    if random.chance(80)
        && let Some(card) = &one.card
    {
        pass(plan, day, (from, until), READING_DOOR, card);
    }
}

/// The archive is used on two days of the week, at noon.
fn archive(plan: &mut Plan, one: &Person, day: Day) {
    let mut random = Random::of(&one.number, i64::from(day.number()) * 2 + 100_000);
    let open = matches!(day.weekday(), chrono::Weekday::Tue | chrono::Weekday::Thu);
    if open
        && random.chance(75)
        && free(plan, one, ARCHIVE, day)
        && let Some(card) = &one.card
    {
        let at = random.between(12 * 3600, 12 * 3600 + 40 * 60);
        plan.swipe(day, (0, 0, at), ARCHIVE_READER, card, "granted");
    }
}
