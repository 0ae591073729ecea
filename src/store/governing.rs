//! The lists of incidents, actions and backups.

use super::List;

/// By name.
pub const LISTS: &[List] = &[
    List {
        name: "incidents",
        columns: &[
            "incident",
            "gravity",
            "happened",
            "discovered",
            "authority",
            "originator",
            "inquirer",
            "inquiry",
            "closed",
            "summary",
            "conclusion",
            "entry",
        ],
        sql: "SELECT incident, gravity, happened, discovered, authority, originator, inquirer, inquiry, closed, summary,
                conclusion, n
              FROM incident WHERE ?1 IS NULL OR incident = ?1 ORDER BY closed IS NOT NULL, discovered, incident",
    },
    List {
        name: "involved",
        columns: &["incident", "person"],
        sql: "SELECT incident, person FROM incident_person WHERE ?1 IS NULL OR incident = ?1 ORDER BY incident, person",
    },
    List {
        name: "copies_concerned",
        columns: &["incident", "number", "copy"],
        sql: "SELECT incident, document, copy FROM incident_copy WHERE ?1 IS NULL OR incident = ?1
              ORDER BY incident, document, copy",
    },
    List {
        name: "steps",
        columns: &["entry", "incident", "day", "what", "text"],
        sql: "SELECT n, incident, day, what, text FROM incident_step WHERE ?1 IS NULL OR incident = ?1 ORDER BY incident, day, n",
    },
    List {
        name: "findings_answered",
        columns: &["incident", "finding", "campaign", "count"],
        sql: "SELECT incident, finding, campaign, count FROM finding_state
              WHERE incident IS NOT NULL AND (?1 IS NULL OR incident = ?1) ORDER BY incident, finding, n",
    },
    List {
        name: "actions",
        columns: &["action", "state", "due", "owner", "what", "incident", "finding", "campaign", "opened", "done"],
        sql: "SELECT n, state, due, owner, what, incident, finding, campaign, opened, done FROM action
              WHERE ?1 IS NULL OR owner = ?1 ORDER BY state = 'done', due, n",
    },
    List {
        name: "backups",
        columns: &["entry", "made", "place", "bytes", "size", "sha256"],
        sql: "SELECT n, made, place, bytes, size, sha256 FROM backup ORDER BY n",
    },
];
