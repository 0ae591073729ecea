//! Clearances and briefings: one file per check.

mod briefing_missing;
mod briefing_overdue;
mod clearance_absent;
mod clearance_below_need;
mod clearance_without_need;
mod consent_overdue;
mod continuity_at_risk;
mod debrief_missing;
mod expired_clearance;
mod leaver_still_entitled;
mod renewal_window_open;
mod request_unanswered;
mod scope_missing;
mod suspended_still_entitled;

pub use briefing_missing::BriefingMissing;
pub use briefing_overdue::BriefingOverdue;
pub use clearance_absent::ClearanceAbsent;
pub use clearance_below_need::ClearanceBelowNeed;
pub use clearance_without_need::ClearanceWithoutNeed;
pub use consent_overdue::ConsentOverdue;
pub use continuity_at_risk::ContinuityAtRisk;
pub use debrief_missing::{DebriefMissing, debrief_due};
pub use expired_clearance::ExpiredClearance;
pub use leaver_still_entitled::LeaverStillEntitled;
pub use renewal_window_open::RenewalWindowOpen;
pub use request_unanswered::RequestUnanswered;
pub use scope_missing::ScopeMissing;
pub use suspended_still_entitled::SuspendedStillEntitled;
