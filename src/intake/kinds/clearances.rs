//! `clearances`: what was granted, and what was asked for.
//!
//! `requested` beside `granted` is read by its day: on or before the grant it is the request this grant answers, after it
//! the renewal now under way. A row with `requested` alone is an open request.
//!
//! `ended` and `withdrawn` are the first day the clearance no longer counts. About a clearance the register has, such a row
//! records just that; the same row again changes nothing, and neither does a row of such a list about a clearance that the
//! register has as it stands.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::clearance::{Grant, Request};
use crate::domain::Scopes;
use crate::intake::{Stop, Stopped};

pub(super) const KIND: Kind = Kind {
    name: "clearances",
    required: &["person", "level", "granted", "expires"],
    optional: &["scope", "reference", "requested", "ended", "withdrawn"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let (person, level) = (row.required("person")?, row.level("level")?);
    let scopes = row.parse("scope", |text| Scopes::parse(text).map_err(|e| e.to_string()))?.unwrap_or(Scopes::BE);
    let (granted, expires, requested) = (row.day("granted")?, row.day("expires")?, row.day("requested")?);
    let request =
        requested.map(|requested| AnyAct::Request(Request { person: person.clone(), level: level.clone(), scopes, requested }));
    if let (None, None, Some(request)) = (granted, expires, &request) {
        return Ok(vec![request.clone()]);
    }
    let granted = row.required_day("granted")?;
    let expires = row.required_day("expires")?;
    let grant = Grant { person, level, scopes, granted, expires, reference: row.owned("reference") };
    let stop = match (row.day("ended")?, row.day("withdrawn")?) {
        (Some(_), Some(_)) => return Err(RowError::field("withdrawn", "a clearance is ended or withdrawn, not both")),
        (ended, withdrawn) => ended.map(Stop::Ended).or(withdrawn.map(Stop::Withdrawn)),
    };
    if stop.is_some() || row.has("ended") || row.has("withdrawn") {
        let request = match request {
            Some(AnyAct::Request(request)) => Some(request),
            _ => None,
        };
        return Ok(vec![AnyAct::Stopped(Box::new(Stopped { request, grant, stop }))]);
    }
    let grant = AnyAct::Grant(grant);
    Ok(match request {
        Some(request) if requested.is_some_and(|r| r <= granted) => vec![request, grant],
        Some(request) => vec![grant, request],
        None => vec![grant],
    })
}
