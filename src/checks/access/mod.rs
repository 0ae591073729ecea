//! Access to rooms: one file per check.

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
mod exit_without_entry;
mod gather;
mod lone_presence;
mod overlong_stay;
mod refused_burst;
mod refused_yet_entitled;
mod several_active_cards;
mod stays;
mod superseded_card;
mod two_places_at_once;
mod unknown_card;

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
pub use lone_presence::LonePresence;
pub use overlong_stay::OverlongStay;
pub use refused_burst::RefusedBurst;
pub use refused_yet_entitled::RefusedYetEntitled;
pub use several_active_cards::SeveralActiveCards;
pub use superseded_card::SupersededCard;
pub use two_places_at_once::TwoPlacesAtOnce;
pub use unknown_card::UnknownCard;

pub(super) use gather::{Gather, Subject};
pub(super) use stays::{Completeness, judged, marks};
