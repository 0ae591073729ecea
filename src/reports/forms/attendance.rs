//! A briefing session: its attendance list, and the acknowledgement each person signs.

use serde::Serialize;

use super::row::{Row, rows};
use super::{FormError, Ground, Head, Who};
use crate::campaigns::briefings::{What, due};
use crate::checks::Facts;
use crate::domain::{Day, printable};

/// The format's name of the list.
pub const FORMAT: &str = "greffe/form-briefing/v1";

/// The list of a session, or the acknowledgement of one person.
#[derive(Debug, Clone, Serialize)]
pub struct AttendanceView {
    /// `greffe/form-briefing/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// The session: day, kind, topics, presenter; nothing on a list for a session to come.
    pub session: Option<Row>,
    /// Who attended, or is to be invited.
    pub people: Vec<Attended>,
    /// Whether it is the acknowledgement of one person instead of the list.
    pub acknowledgement: bool,
}

/// Somebody on the list.
#[derive(Debug, Clone, Serialize)]
pub struct Attended {
    /// Who.
    #[serde(flatten)]
    pub who: Who,
    /// The day the person signed for it, if that is on record.
    pub acknowledged: Option<String>,
    /// On a list for a session to come: the day by which the briefing is due.
    pub due: Option<String>,
}

/// The list of a session, or with a person the acknowledgement of that person.
pub fn view(ground: &Ground<'_>, session: &str, person: Option<&str>) -> Result<AttendanceView, FormError> {
    let found = rows(ground.db, "sessions", &[("session", session)])?.pop().ok_or_else(|| {
        let hint = "greffe briefing list --sessions lists them; --blank gives a list for a session to come";
        FormError::absent("briefing session", session, hint)
    })?;
    let mut people = Vec::new();
    for row in rows(ground.db, "briefings", &[("session", session)])? {
        if person.is_none_or(|p| p == row.text("person")) {
            people.push(Attended { who: ground.who(&row.text("person"))?, acknowledged: row.opt("acknowledged"), due: None });
        }
    }
    if let (Some(person), true) = (person, people.is_empty()) {
        return Err(FormError::refused(
            format!("person {} is not among those who attended session {}", printable(person), printable(session)),
            "greffe form briefing SESSION without --person lists who attended",
        ));
    }
    let acknowledgement = person.is_some();
    Ok(AttendanceView { format: FORMAT, meta: ground.head.clone(), session: Some(found), people, acknowledgement })
}

/// The list for a session to come: everyone whose briefing is due by a day.
pub fn blank(ground: &Ground<'_>, facts: &Facts, until: Day) -> Result<AttendanceView, FormError> {
    let mut people = Vec::new();
    for one in due(facts, ground.today, until) {
        if one.what == What::Briefing {
            let who = ground.who(&one.person)?;
            people.push(Attended { who, acknowledged: None, due: Some(one.day.to_string()) });
        }
    }
    people.sort_by(|a, b| a.who.person.cmp(&b.who.person));
    Ok(AttendanceView { format: FORMAT, meta: ground.head.clone(), session: None, people, acknowledgement: false })
}
