//! The follow-up list as a report of its own.

use serde::Serialize;

use super::meta::Meta;
use crate::campaigns::follow_up::Item;
use crate::domain::Day;

/// The format's name.
pub const FORMAT: &str = "greffe/follow-up/v1";

/// The report.
#[derive(Debug, Clone, Serialize)]
pub struct FollowUpView {
    /// `greffe/follow-up/v1`.
    pub format: &'static str,
    /// About the report itself.
    pub meta: Meta,
    /// How many are open.
    pub open: u64,
    /// How many are done with.
    pub done: u64,
    /// What is open first, then what is done with.
    pub items: Vec<ItemView>,
}

/// One thing to follow.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct ItemView {
    /// `line`, `request`, `removal`, `finding`, `action`, `acceptance`.
    pub what: &'static str,
    pub done: bool,
    pub person: Option<String>,
    /// A finding's identity, the entry of a request or an action.
    pub subject: String,
    pub state: String,
    pub since: Option<String>,
    pub due: Option<String>,
    /// Days past the day it is due.
    pub overdue_days: Option<i64>,
}

/// Puts a list in words.
pub fn view(items: &[Item], today: Day, meta: Meta) -> FollowUpView {
    let done = items.iter().filter(|i| i.done).count() as u64;
    FollowUpView {
        format: FORMAT,
        meta,
        open: items.len() as u64 - done,
        done,
        items: items
            .iter()
            .map(|i| ItemView {
                what: i.what.code(),
                done: i.done,
                person: i.person.clone(),
                subject: i.subject.clone(),
                state: i.state.clone(),
                since: i.since.map(|d| d.to_string()),
                due: i.due.map(|d| d.to_string()),
                overdue_days: i.due.map(|d| today.days_since(d)).filter(|days| *days > 0 && !i.done),
            })
            .collect(),
    }
}
