//! Access to rooms: one file per check.

mod door_alarm;
mod dormant_authorisation;
mod entries;
mod entry_after_departure;
mod entry_below_level;
mod entry_off_list;
mod entry_outside_authorisation;
mod entry_outside_hours;
mod entry_without_briefing;
mod entry_without_clearance;
mod entry_without_exit;
mod escorts;
mod exit_without_entry;
mod gather;
mod list_unreviewed;
mod lone_presence;
mod overlong_stay;
mod refused_burst;
mod refused_yet_entitled;
mod several_active_cards;
mod stays;
mod superseded_card;
mod two_places_at_once;
mod unknown_card;
mod unusual_entry;
mod visit_incomplete;
mod visitor_unescorted;

pub use door_alarm::DoorAlarm;
pub use dormant_authorisation::DormantAuthorisation;
pub use entry_after_departure::EntryAfterDeparture;
pub use entry_below_level::EntryBelowLevel;
pub use entry_off_list::EntryOffList;
pub use entry_outside_authorisation::EntryOutsideAuthorisation;
pub use entry_outside_hours::EntryOutsideHours;
pub use entry_without_briefing::EntryWithoutBriefing;
pub use entry_without_clearance::EntryWithoutClearance;
pub use entry_without_exit::EntryWithoutExit;
pub use exit_without_entry::ExitWithoutEntry;
pub use list_unreviewed::ListUnreviewed;
pub use lone_presence::LonePresence;
pub use overlong_stay::OverlongStay;
pub use refused_burst::RefusedBurst;
pub use refused_yet_entitled::RefusedYetEntitled;
pub use several_active_cards::SeveralActiveCards;
pub use superseded_card::SupersededCard;
pub use two_places_at_once::TwoPlacesAtOnce;
pub use unknown_card::UnknownCard;
pub use unusual_entry::UnusualEntry;
pub use visit_incomplete::VisitIncomplete;
pub use visitor_unescorted::VisitorUnescorted;

pub(super) use gather::{Gather, Subject};
pub(super) use stays::{Completeness, judged, marks};

use super::Ground;
use super::doings::Visit;

/// The visits of the period to rooms with a level, by moment.
fn visits<'a>(ground: &'a Ground<'a>) -> impl Iterator<Item = &'a Visit> {
    let judged = |v: &&Visit| {
        (ground.from_ms..=ground.until_ms).contains(&v.entered.millis())
            && ground.about(v.room)
            && ground.facts.rooms[v.room].controlled()
    };
    ground.facts.doings.visits.iter().filter(judged)
}
