//! The requests for a clearance that are under way: which step each waits for.

use serde::Serialize;

use super::row::rows;
use super::{FormError, Ground, Head, Who};
use crate::domain::Stage;

/// The format's name.
pub const FORMAT: &str = "greffe/form-requests/v1";

/// The list.
#[derive(Debug, Clone, Serialize)]
pub struct RequestsView {
    /// `greffe/form-requests/v1`.
    pub format: &'static str,
    /// About the form itself.
    pub meta: Head,
    /// Those the service has still to send to the authority.
    pub to_file: Vec<RequestView>,
    /// Those sent, answer or certificate awaited.
    pub filed: Vec<RequestView>,
}

/// A request.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)]
pub struct RequestView {
    pub entry: u64,
    #[serde(flatten)]
    pub who: Who,
    pub asked: String,
    pub scopes: String,
    /// `opened`, `notified`, `consented`, `filed`, `granted`.
    pub stage: &'static str,
    /// The day of its last step.
    pub since: String,
    /// Days since then.
    pub days: Option<i64>,
    /// The step that comes next: `notice`, `consent`, `file`, `answer`, `certificate`.
    pub next: &'static str,
}

/// The requests under way.
pub fn view(ground: &Ground<'_>) -> Result<RequestsView, FormError> {
    let (mut to_file, mut filed) = (Vec::new(), Vec::new());
    for row in rows(ground.db, "requests", &[])? {
        let Some(stage) = Stage::parse(&row.text("stage")) else { continue };
        let (list, next) = match stage {
            Stage::Opened => (&mut to_file, "notice"),
            Stage::Notified => (&mut to_file, "consent"),
            Stage::Consented => (&mut to_file, "file"),
            Stage::Filed => (&mut filed, "answer"),
            Stage::Granted => (&mut filed, "certificate"),
            Stage::Certified | Stage::Refused | Stage::Dropped => continue,
        };
        list.push(RequestView {
            entry: row.number("request").unwrap_or_default(),
            who: ground.who(&row.text("person"))?,
            asked: row.text("level"),
            scopes: row.text("scopes"),
            stage: stage.code(),
            days: row.day("since").map(|since| ground.today.days_since(since)),
            since: row.text("since"),
            next,
        });
    }
    Ok(RequestsView { format: FORMAT, meta: ground.head.clone(), to_file, filed })
}
