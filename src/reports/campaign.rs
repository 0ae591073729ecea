//! How a month's review or a quarter's audit stands: a preview, open, closed; late, opened again.

use serde::Serialize;

use crate::campaigns::told::Told;

/// The standing of a campaign.
#[derive(Debug, Clone, Serialize)]
pub struct CampaignView {
    /// `preview` when nothing is on record, `open` or `closed`.
    pub state: &'static str,
    /// The day it was opened.
    pub opened: Option<String>,
    /// The journal's size its facts were frozen at.
    pub facts_size: Option<u64>,
    /// The day it was closed.
    pub closed: Option<String>,
    /// The day it is due.
    pub due: String,
    /// Days past that day, when it is late or was closed late.
    pub late_days: Option<i64>,
    /// Each time it was opened again.
    pub reopened: Vec<ReopenedView>,
}

/// A campaign opened again.
#[derive(Debug, Clone, Serialize)]
pub struct ReopenedView {
    /// The day.
    pub on: String,
    /// Why.
    pub reason: String,
}

/// How a campaign stands; nothing for a period that is none.
pub fn view(told: &Told<'_>) -> Option<CampaignView> {
    let campaign = told.campaign()?;
    let begun = told.governing().begun(campaign);
    let opened = begun.and_then(|h| h.opened);
    let closed = begun.and_then(|h| h.closed);
    let due = campaign.due();
    let late = closed.unwrap_or(told.day()).days_since(due);
    let again = told.governing().reopenings.iter().filter(|r| r.campaign == campaign);
    Some(CampaignView {
        state: match (opened, closed) {
            (_, Some(_)) => "closed",
            (Some(_), None) => "open",
            (None, None) => "preview",
        },
        opened: opened.map(|d| d.to_string()),
        facts_size: begun.filter(|h| h.opened.is_some()).map(|h| h.size),
        closed: closed.map(|d| d.to_string()),
        due: due.to_string(),
        late_days: Some(late).filter(|days| *days > 0),
        reopened: again.map(|r| ReopenedView { on: r.day.to_string(), reason: r.reason.clone() }).collect(),
    })
}
