//! Access to rooms: one file per check.

mod entries;
mod gather;
mod stays;

pub mod dormant_authorisation;
pub mod entry_after_departure;
pub mod entry_below_level;
pub mod entry_off_list;
pub mod entry_outside_authorisation;
pub mod entry_outside_hours;
pub mod entry_without_briefing;
pub mod entry_without_clearance;
pub mod entry_without_exit;
pub mod exit_without_entry;
pub mod lone_presence;
pub mod overlong_stay;
pub mod refused_burst;
pub mod refused_yet_entitled;
pub mod several_active_cards;
pub mod superseded_card;
pub mod two_places_at_once;
pub mod unknown_card;
