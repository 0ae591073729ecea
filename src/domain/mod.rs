//! The field's vocabulary: pure types, no I/O, no SQL, no command line.

mod as_text;
mod calendar;
mod classification;
mod copy;
mod day;
mod decision;
mod hours;
pub mod hypergeometric;
mod ids;
mod instant;
mod period;
mod policy;
mod premises;
mod role;
pub mod sampling;
mod scope;
mod series;

pub use calendar::{belgian_holiday, easter, working_day, working_days};
pub use classification::{Level, Marking, MarkingError, Regime, level_names};
pub use copy::{CopyKind, CopyState};
pub use day::{Day, DayError, DaySpan};
pub use decision::{Decision, HeldClearance, Missing, Need, Standing, Why, decide, decide_document};
pub use hours::{Hours, HoursError, TimeOfDay, Weekdays};
pub use ids::{IdError, check_id, printable};
pub use instant::{Instant, InstantError, WallError};
pub use period::{Month, PeriodError, Quarter};
pub use policy::{Policies, PolicyError, SETTINGS, Segment, Setting, SettingKind};
pub use premises::{ApprovalKind, SheetEntry};
pub use role::{Role, RoleError};
pub use scope::{Scope, ScopeError, Scopes};
pub use series::{LAST_SERIAL, SeriesError, SeriesFormat};
