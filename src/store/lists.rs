//! What the `list` and `show` commands read: one query a list, its columns named as the JSON keys.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Rows, ToSql};
use serde_json::Value;

use super::StoreError;
use crate::domain::{Level, Marking, Regime};

/// One list.
pub struct List {
    /// Its name, also the JSON key of its rows.
    pub name: &'static str,
    /// The columns.
    pub columns: &'static [&'static str],
    pub(super) sql: &'static str,
}

/// Every list, by name.
pub const LISTS: &[List] = &[
    List {
        name: "officers",
        columns: &["officer", "name", "role", "person", "since", "ended", "entry"],
        sql: "SELECT officer, name, role, person, since, ended, n FROM officer ORDER BY officer",
    },
    List {
        name: "settings",
        columns: &["name", "from", "value", "source", "state", "entry"],
        sql: "SELECT name, from_day, value, source, iif(verified, 'verified', 'to be confirmed'), n
              FROM policy ORDER BY name, from_day, n",
    },
    List {
        name: "people",
        columns: &["person", "name", "service", "function", "requires", "from", "until", "entry"],
        sql: "SELECT person, name, service, function, requires, from_day, until_day, n FROM person
              WHERE ?1 IS NULL OR person = ?1 ORDER BY person",
    },
    List {
        name: "clearances",
        columns: &[
            "clearance",
            "person",
            "level",
            "scopes",
            "granted",
            "expires",
            "reference",
            "suspended",
            "withdrawn",
            "ended",
        ],
        sql: "SELECT n, person, words, scopes, granted, expires, reference,
                (SELECT min(from_day) FROM clearance_suspension s WHERE s.clearance = c.n AND s.until_day IS NULL),
                withdrawn, ended
              FROM clearance c WHERE ?1 IS NULL OR person = ?1 ORDER BY person, granted, n",
    },
    List {
        name: "extensions",
        columns: &["entry", "clearance", "person", "decided", "previous", "expires", "reference"],
        sql: "SELECT e.n, clearance, person, decided, previous, e.expires, e.reference
              FROM clearance_extension e JOIN clearance c ON c.n = e.clearance
              WHERE ?1 IS NULL OR person = ?1 ORDER BY person, e.n",
    },
    List {
        name: "suspensions",
        columns: &["entry", "clearance", "person", "from", "until", "reason"],
        sql: "SELECT s.n, clearance, person, from_day, until_day, reason
              FROM clearance_suspension s JOIN clearance c ON c.n = s.clearance
              WHERE ?1 IS NULL OR person = ?1 ORDER BY person, from_day, s.n",
    },
    List {
        name: "requests",
        columns: &[
            "request",
            "person",
            "level",
            "scopes",
            "opened",
            "notice",
            "consent",
            "requested",
            "answered",
            "answer",
            "certificate",
            "review",
            "stage",
            "since",
        ],
        sql: "SELECT n, person, words, scopes, opened, notice, consent, requested, answered, answer, certificate, month,
                CASE WHEN certificate IS NOT NULL THEN 'certified' WHEN answer IS NOT NULL THEN answer
                  WHEN requested IS NOT NULL THEN 'filed' WHEN consent IS NOT NULL THEN 'consented'
                  WHEN notice IS NOT NULL THEN 'notified' ELSE 'opened' END,
                coalesce(certificate, answered, requested, consent, notice, opened)
              FROM clearance_request WHERE ?1 IS NULL OR person = ?1 ORDER BY person, coalesce(requested, opened), n",
    },
    List {
        name: "briefings",
        columns: &["briefing", "person", "day", "kind", "session", "acknowledged"],
        sql: "SELECT n, person, day, kind, session, acknowledged FROM briefing
              WHERE ?1 IS NULL OR person = ?1 ORDER BY person, day, n",
    },
    List {
        name: "sessions",
        columns: &["session", "day", "kind", "topics", "presenter", "attended", "acknowledged", "entry"],
        sql: "SELECT session, day, kind, topics, presenter,
                (SELECT count(*) FROM briefing b WHERE b.session = s.session),
                (SELECT count(acknowledged) FROM briefing b WHERE b.session = s.session), n
              FROM briefing_session s WHERE ?1 IS NULL OR session = ?1 ORDER BY day, n",
    },
    List {
        name: "badges",
        columns: &["badge", "card", "person", "from", "until", "ended", "replaced_by"],
        sql: "SELECT n, card, person, from_day, until_day, ended, replaced_by FROM badge
              WHERE ?1 IS NULL OR person = ?1 ORDER BY person, from_day, n",
    },
    List {
        name: "rooms",
        columns: &["room", "name", "level", "minimum_persons", "hours", "closures", "readers", "entry"],
        sql: "SELECT room, name, words, minimum_persons,
                (SELECT open || '-' || close || ' ' || days FROM room_hours h WHERE h.room = r.room
                 ORDER BY from_day DESC, n DESC LIMIT 1),
                (SELECT count(*) FROM room_closure c WHERE c.room = r.room),
                (SELECT count(*) FROM reader d WHERE d.room = r.room), n
              FROM room r WHERE ?1 IS NULL OR room = ?1 ORDER BY room",
    },
    List {
        name: "readers",
        columns: &["reader", "room", "direction", "entry"],
        sql: "SELECT reader, room, direction, n FROM reader WHERE ?1 IS NULL OR room = ?1 ORDER BY room, reader",
    },
    List {
        name: "hours",
        columns: &["entry", "room", "from", "open", "close", "days"],
        sql: "SELECT n, room, CASE from_day WHEN '1900-01-01' THEN NULL ELSE from_day END, open, close, days FROM room_hours
              WHERE ?1 IS NULL OR room = ?1 ORDER BY room, from_day, n",
    },
    List {
        name: "closures",
        columns: &["entry", "room", "from", "until", "reason"],
        sql: "SELECT n, room, from_day, until_day, reason FROM room_closure
              WHERE ?1 IS NULL OR room = ?1 ORDER BY room, from_day, n",
    },
    List {
        name: "access",
        columns: &["entry", "room", "person", "from", "until", "mode", "revoked", "reason"],
        sql: "SELECT n, room, person, from_day, until_day, mode, revoked, reason FROM access
              WHERE ?1 IS NULL OR room = ?1 ORDER BY room, person, from_day, n",
    },
    List {
        name: "access_requests",
        columns: &[
            "request", "room", "person", "asked", "asked_by", "need", "from", "until", "mode", "decided", "answer", "reason",
            "access",
        ],
        sql: "SELECT n, room, person, asked, asked_by, need, from_day, until_day, mode, decided, answer, reason, access
              FROM access_request WHERE ?1 IS NULL OR room = ?1 ORDER BY n",
    },
    List {
        name: "access_reviews",
        columns: &["review", "room", "day", "officer", "kept", "revoked", "undecided"],
        sql: "SELECT n, room, day, officer,
                (SELECT count(*) FROM access_review_line l WHERE l.n = r.n AND decision = 'keep'),
                (SELECT count(*) FROM access_review_line l WHERE l.n = r.n AND decision = 'revoke'),
                (SELECT count(*) FROM access_review_line l WHERE l.n = r.n AND decision = 'undecided')
              FROM access_review r WHERE ?1 IS NULL OR room = ?1 ORDER BY day, n",
    },
    List {
        name: "access_review_lines",
        columns: &["review", "person", "decision", "reason", "access"],
        sql: "SELECT n, person, decision, reason, access FROM access_review_line
              WHERE ?1 IS NULL OR person = ?1 ORDER BY n, person",
    },
    List {
        name: "approvals",
        columns: &["entry", "room", "what", "authority", "reference", "from", "until"],
        sql: "SELECT n, room, what, authority, reference, from_day, until_day FROM approval
              WHERE ?1 IS NULL OR room = ?1 ORDER BY room, what, from_day, n",
    },
    List {
        name: "visits",
        columns: &[
            "entry",
            "room",
            "name",
            "organisation",
            "identity",
            "purpose",
            "host",
            "escort",
            "signed",
            "entered",
            "left",
            "taken_over",
        ],
        sql: "SELECT n, room, name, organisation, identity, purpose, host, escort, iif(signed, 'yes', 'no'), entered, left_at,
                iif(taken_over, 'yes', 'no')
              FROM visit WHERE ?1 IS NULL OR room = ?1 ORDER BY entered, n",
    },
    List {
        name: "containers",
        columns: &["container", "room", "level", "combination_changed", "copies", "entry"],
        sql: "SELECT container, room, words,
                (SELECT max(changed) FROM combination k WHERE k.container = c.container),
                (SELECT count(*) FROM copy p WHERE p.container = c.container), n
              FROM container c WHERE ?1 IS NULL OR room = ?1 ORDER BY container",
    },
    List {
        name: "combinations",
        columns: &["entry", "container", "changed", "reason"],
        sql: "SELECT n, container, changed, reason FROM combination WHERE ?1 IS NULL OR container = ?1 ORDER BY container, changed, n",
    },
    List {
        name: "knowers",
        columns: &["entry", "container", "changed", "person", "contact"],
        sql: "SELECT w.n, container, changed, person, contact FROM knower w JOIN combination k ON k.n = w.n
              WHERE ?1 IS NULL OR container = ?1 ORDER BY container, changed, w.n, person",
    },
    List {
        name: "openings",
        columns: &["entry", "container", "what", "person", "at"],
        sql: "SELECT n, container, what, person, at FROM container_log
              WHERE ?1 IS NULL OR container = ?1 ORDER BY container, at, n",
    },
    List {
        name: "groups",
        columns: &["group", "name", "justification", "members", "entry"],
        sql: "SELECT need_group, name, justification,
                (SELECT count(DISTINCT person) FROM need_member m WHERE m.need_group = g.need_group AND ended IS NULL), n
              FROM need_group g WHERE ?1 IS NULL OR need_group = ?1 ORDER BY need_group",
    },
    List {
        name: "members",
        columns: &["entry", "group", "person", "justification", "from", "until", "ended", "reason"],
        sql: "SELECT n, need_group, person, justification, from_day, until_day, ended, reason FROM need_member
              WHERE ?1 IS NULL OR need_group = ?1 ORDER BY need_group, person, from_day, n",
    },
    List {
        name: "needs",
        columns: &["entry", "document", "group", "person", "justification", "from", "until", "ended", "reason"],
        sql: "SELECT n, document, need_group, person, justification, from_day, until_day, ended, reason FROM document_need
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, need_group, person, from_day, n",
    },
    List {
        name: "documents",
        columns: &["number", "registered", "level", "originator", "reference", "title", "copies", "pages", "direction", "entry"],
        sql: "SELECT number, registered, words, originator, reference, title, copies, pages, direction, n FROM document
              WHERE ?1 IS NULL OR number = ?1 ORDER BY number",
    },
    List {
        name: "sheets",
        columns: &[
            "number",
            "series",
            "registered",
            "received",
            "dated",
            "finalised",
            "level",
            "regime",
            "verbatim",
            "caveats",
            "releasable",
            "originator",
            "reference",
            "title",
            "direction",
            "correspondent",
            "channel",
            "slip",
            "receipt_given",
            "copies",
            "copies_of",
            "pages",
            "annexes",
            "medium",
            "change_on",
            "change_event",
            "change_level",
            "taken_over",
            "entry",
        ],
        sql: "SELECT number, series, registered, received, dated, finalised, words, regime, verbatim, caveats, releasable,
                originator, reference, title, direction, correspondent, channel, slip, receipt_given, copies,
                copies_of, pages, annexes, medium, change_on, change_event, change_level,
                CASE taken_over WHEN 1 THEN 'yes' ELSE 'no' END, n
              FROM document WHERE ?1 IS NULL OR number = ?1 ORDER BY number",
    },
    List {
        name: "copies",
        columns: &[
            "document",
            "copy",
            "kind",
            "of_copy",
            "level",
            "pages",
            "state",
            "container",
            "holder",
            "correspondent",
            "since",
            "due",
            "entry",
        ],
        sql: "SELECT document, copy, kind, of_copy, words, pages, state, container, holder, correspondent, since,
                (SELECT due FROM loan l WHERE l.document = c.document AND l.copy = c.copy AND l.returned IS NULL), n
              FROM copy c WHERE ?1 IS NULL OR document = ?1 ORDER BY document, copy",
    },
    List {
        name: "document_needs",
        columns: &["entry", "document", "group", "person", "justification", "from", "until", "ended", "reason"],
        sql: "SELECT n, document, need_group, person, justification, from_day, until_day, ended, reason FROM document_need
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, n",
    },
    List {
        name: "sources",
        columns: &["document", "source", "level"],
        sql: "SELECT s.document, s.source, d.words FROM document_source s JOIN document d ON d.number = s.source
              WHERE ?1 IS NULL OR s.document = ?1 ORDER BY s.document, s.source",
    },
    List {
        name: "derived",
        columns: &["source", "document", "level"],
        sql: "SELECT s.source, s.document, d.words FROM document_source s JOIN document d ON d.number = s.document
              WHERE ?1 IS NULL OR s.source = ?1 ORDER BY s.source, s.document",
    },
    List {
        name: "loans",
        columns: &["entry", "document", "copy", "person", "lent", "due", "signed", "returned", "return_signed"],
        sql: "SELECT n, document, copy, person, lent, due, signed, returned, return_signed FROM loan
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, copy, lent, n",
    },
    List {
        name: "series",
        columns: &["series", "format", "documents", "last", "entry"],
        sql: "SELECT series, format, (SELECT count(*) FROM document d WHERE d.series = s.series),
                (SELECT number FROM document d WHERE d.series = s.series ORDER BY year DESC, serial DESC LIMIT 1), n
              FROM series s WHERE ?1 IS NULL OR series = ?1 ORDER BY series",
    },
    List {
        name: "transmittals",
        columns: &["slip", "correspondent", "channel", "sent", "copies", "due", "receipt", "reference", "chased", "entry"],
        sql: "SELECT slip, correspondent, channel, sent, (SELECT count(*) FROM transmittal_copy c WHERE c.n = t.n), due, receipt,
                receipt_reference, (SELECT max(day) FROM chase c WHERE c.transmittal = t.n), n
              FROM transmittal t WHERE ?1 IS NULL OR slip = ?1 ORDER BY sent, n",
    },
    List {
        name: "destructions",
        columns: &["certificate", "day", "copies", "instruction", "method", "registrar", "witness", "keep_until", "entry"],
        sql: "SELECT certificate, day, (SELECT count(*) FROM destruction_copy c WHERE c.n = d.n), instruction, method, registrar,
                witness, keep_until, n
              FROM destruction d WHERE ?1 IS NULL OR certificate = ?1 ORDER BY day, n",
    },
    List {
        name: "declassifications",
        columns: &["reference", "document", "nature", "decided", "reason", "initial_level", "new_level", "authority", "entry"],
        sql: "SELECT reference, document, nature, decided, reason, from_words, to_words, authority, n
              FROM declassification WHERE ?1 IS NULL OR document = ?1 ORDER BY decided, n",
    },
    List {
        name: "inventories",
        columns: &["inventory", "started", "reach", "about", "sample", "outgoing", "incoming", "closed", "unexplained", "entry"],
        sql: "SELECT inventory, started, reach, about, sample, outgoing, incoming, closed,
                (SELECT count(*) FROM discrepancy d WHERE d.inventory = v.inventory AND d.explained IS NULL), n
              FROM inventory v WHERE ?1 IS NULL OR inventory = ?1 ORDER BY started, n",
    },
    List {
        name: "unexplained",
        columns: &["inventory", "closed", "document", "copy", "kind", "entry"],
        sql: "SELECT d.inventory, v.closed, d.document, d.copy, d.kind, d.n
              FROM discrepancy d JOIN inventory v ON v.inventory = d.inventory
              WHERE d.explained IS NULL AND (?1 IS NULL OR d.document = ?1) ORDER BY d.document, d.copy, d.n",
    },
    List {
        name: "sendings",
        columns: &[
            "entry",
            "document",
            "copy",
            "slip",
            "correspondent",
            "channel",
            "sent",
            "due",
            "receipt",
            "receipt_reference",
            "chased",
        ],
        sql: "SELECT t.n, c.document, c.copy, t.slip, t.correspondent, t.channel, t.sent, t.due, t.receipt, t.receipt_reference,
                (SELECT group_concat(day || ' ' || how, '; ' ORDER BY k.n) FROM chase k WHERE k.transmittal = t.n)
              FROM transmittal_copy c JOIN transmittal t ON t.n = c.n
              WHERE ?1 IS NULL OR c.document = ?1 ORDER BY c.document, c.copy, t.n",
    },
    List {
        name: "consultations",
        columns: &["entry", "document", "copy", "person", "room", "from", "until"],
        sql: "SELECT n, document, copy, person, room, from_at, until_at FROM consultation
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, copy, from_at, n",
    },
    List {
        name: "reproductions",
        columns: &["entry", "document", "of_copy", "kind", "made", "day", "authority", "consent"],
        sql: "SELECT n, document, of_copy, kind, made, day, authority, consent FROM reproduction
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, n",
    },
    List {
        name: "reclassifications",
        columns: &["entry", "document", "reach", "copy", "from", "to", "decided", "authority", "reference", "reason"],
        sql: "SELECT n, document, reach, copy, from_words, to_words, decided, authority, reference, reason FROM reclassification
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, n",
    },
    List {
        name: "destroyed",
        columns: &[
            "entry",
            "document",
            "copy",
            "certificate",
            "day",
            "instruction",
            "complete",
            "method",
            "registrar",
            "witness",
            "keep_until",
        ],
        sql:
            "SELECT d.n, c.document, c.copy, d.certificate, d.day, d.instruction, CASE d.complete WHEN 1 THEN 'yes' ELSE 'no' END,
                d.method, d.registrar, d.witness, d.keep_until
              FROM destruction_copy c JOIN destruction d ON d.n = c.n
              WHERE ?1 IS NULL OR c.document = ?1 ORDER BY c.document, c.copy, d.n",
    },
    List {
        name: "missing",
        columns: &[
            "entry",
            "document",
            "copy",
            "day",
            "reported_by",
            "circumstances",
            "container",
            "holder",
            "found",
            "explanation",
        ],
        sql: "SELECT n, document, copy, day, reported_by, circumstances, container, holder, found, explanation FROM missing
              WHERE ?1 IS NULL OR document = ?1 ORDER BY document, copy, n",
    },
    List {
        name: "counts",
        columns: &[
            "inventory",
            "document",
            "copy",
            "started",
            "closed",
            "container",
            "holder",
            "result",
            "found_container",
            "found_holder",
            "entry",
            "explained",
            "explanation",
        ],
        sql: "SELECT i.inventory, i.document, i.copy, v.started, v.closed, i.container, i.holder, i.result, i.found_container,
                i.found_holder, i.counted, x.explained, x.explanation
              FROM inventory_item i JOIN inventory v ON v.inventory = i.inventory
              LEFT JOIN discrepancy x ON x.inventory = i.inventory AND x.document = i.document AND x.copy = i.copy
              WHERE ?1 IS NULL OR i.document = ?1 ORDER BY i.document, i.copy, v.started, i.inventory",
    },
    List {
        name: "movements",
        columns: &["entry", "document", "copy", "day", "what", "container", "holder", "detail", "despite", "recorded", "officer"],
        sql: "SELECT m.n, m.document, m.copy, m.day, m.what, m.container, m.holder, m.detail, m.despite,
                json_extract(h.header, '$.at'),
                json_extract(h.header, '$.off')
              FROM movement m LEFT JOIN
                (SELECT n, substr(record, 1, length(record) - 90) AS header FROM journal) h ON h.n = m.n AND json_valid(h.header)
              WHERE ?1 IS NULL OR m.document = ?1 ORDER BY m.document, m.n, m.copy",
    },
    List {
        name: "files",
        columns: &["entry", "kind", "file", "rows", "taken", "skipped", "sha256"],
        sql: "SELECT n, kind, file, rows, taken, skipped, sha256 FROM import_file WHERE ?1 IS NULL OR kind = ?1 ORDER BY n",
    },
    List {
        name: "imports",
        columns: &[
            "import",
            "file",
            "profile",
            "rows",
            "accepted",
            "quarantined",
            "excluded",
            "covers_from",
            "covers_until",
            "imported",
            "erased",
            "sha256",
            "entry",
        ],
        sql: "SELECT i.import, i.file, i.profile, i.rows, i.accepted, i.quarantined, i.excluded, i.covers_from, i.covers_until,
                i.imported, p.day, i.sha256, i.n
              FROM log_import i LEFT JOIN log_purge p ON p.import = i.import
              WHERE ?1 IS NULL OR i.import = ?1 ORDER BY i.import",
    },
    List {
        name: "quarantine",
        columns: &["import", "line", "reason", "length", "text"],
        // An erased import has one line: how many rows it had.
        sql: "SELECT import, line, reason, length, CAST(raw AS TEXT) FROM log_quarantine WHERE ?1 IS NULL OR import = ?1
              UNION ALL
              SELECT p.import, NULL, 'erased', NULL, i.quarantined || ' rows, erased on ' || p.day || ' by entry ' || p.n
              FROM log_purge p JOIN log_import i ON i.import = p.import
              WHERE i.quarantined > 0 AND (?1 IS NULL OR p.import = ?1) ORDER BY 1, 2",
    },
    List {
        name: "reviews",
        columns: &["month", "opened", "closed", "reopened", "lines", "undecided", "findings", "report", "entry"],
        sql: "SELECT month, opened, closed, (SELECT count(*) FROM campaign_reopening WHERE campaign = month),
                (SELECT count(*) FROM review_line l WHERE l.month = r.month),
                (SELECT count(*) FROM review_line l WHERE l.month = r.month AND decision IS NULL),
                findings, report, n FROM review r ORDER BY month",
    },
    List {
        name: "audits",
        columns: &["quarter", "opened", "closed", "reopened", "findings", "report", "entry"],
        sql: "SELECT quarter, opened, closed, (SELECT count(*) FROM campaign_reopening WHERE campaign = quarter),
                findings, report, n FROM audit ORDER BY quarter",
    },
];

/// The list of a name.
///
/// # Panics
/// Never in a released program: the names used are tested.
pub fn list(name: &str) -> &'static List {
    LISTS.iter().chain(super::governing::LISTS).find(|l| l.name == name).unwrap_or(&LISTS[0])
}

impl List {
    /// Its rows; `filter` is the person, room or number a list can be narrowed to.
    pub fn rows(&self, db: &Connection, filter: Option<&str>) -> Result<Vec<Vec<Value>>, StoreError> {
        let mut statement = db.prepare(self.sql)?;
        let filter: &[&dyn ToSql] = if statement.parameter_count() > 0 { &[&filter] } else { &[] };
        self.read(statement.query(filter)?)
    }

    /// Its first rows, and how many there are in all.
    pub fn first(&self, db: &Connection, limit: u64) -> Result<(Vec<Vec<Value>>, u64), StoreError> {
        let mut count = db.prepare(&format!("SELECT count(*) FROM ({})", self.sql))?;
        let total = count.raw_query().next()?.map_or(Ok(0), |row| row.get(0))?;
        let mut statement = db.prepare(&format!("SELECT * FROM ({}) LIMIT ?2", self.sql))?;
        statement.raw_bind_parameter(2, i64::try_from(limit).unwrap_or(i64::MAX))?;
        Ok((self.read(statement.raw_query())?, total))
    }

    /// Its rows whose columns have these values.
    pub fn rows_where(&self, db: &Connection, wanted: &[(&str, &str)]) -> Result<Vec<Vec<Value>>, StoreError> {
        let mut statement = db.prepare(&self.where_sql(wanted))?;
        for (i, (_, value)) in wanted.iter().enumerate() {
            statement.raw_bind_parameter(i + 2, value)?;
        }
        self.read(statement.raw_query())
    }

    /// The unused filter stays unbound, that is NULL; a query over one ordered list keeps its order. Names of columns are
    /// this file's own.
    fn where_sql(&self, wanted: &[(&str, &str)]) -> String {
        let columns: Vec<_> = self.columns.iter().map(|c| format!("\"{c}\"")).collect();
        let mut sql = format!("WITH list ({}) AS ({}) SELECT * FROM list", columns.join(", "), self.sql);
        for (i, (column, _)) in wanted.iter().enumerate() {
            sql.push_str(&format!(" {} \"{column}\" = ?{}", if i == 0 { "WHERE" } else { "AND" }, i + 2));
        }
        sql
    }

    fn read(&self, mut rows: Rows<'_>) -> Result<Vec<Vec<Value>>, StoreError> {
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let cells = self.columns.iter().enumerate().map(|(i, column)| row.get_ref(i).map(|cell| shown(column, cell)));
            out.push(cells.collect::<rusqlite::Result<_>>()?);
        }
        Ok(out)
    }
}

/// The copies in a container that are not lent, by document and number.
pub fn copies_in(db: &Connection, container: &str) -> Result<Vec<(String, u32)>, StoreError> {
    let mut statement = db.prepare("SELECT document, copy FROM copy WHERE container = ?1 ORDER BY document, copy")?;
    let rows = statement.query_map([container], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The marking a document has today, if it is in the register.
pub fn marking_of(db: &Connection, document: &str) -> Result<Option<Marking>, StoreError> {
    let sql = "SELECT regime, level, words FROM document WHERE number = ?1";
    let row = db
        .query_row(sql, [document], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u8>(1)?, row.get::<_, String>(2)?)))
        .optional()?;
    Ok(row.and_then(|(regime, level, words)| {
        Some(Marking { regime: Regime::parse(&regime)?, level: Level::of_rank(level)?, words })
    }))
}

/// The newest profile of each name saved in the register, as TOML, by name.
pub fn saved_profiles(db: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = db.prepare("SELECT name, toml, max(n) FROM log_profile GROUP BY name ORDER BY name")?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A cell as it is shown: the level a function requires, or a document will have, in words, as every other level.
fn shown(column: &str, cell: ValueRef<'_>) -> Value {
    match value(cell) {
        Value::Number(rank) if matches!(column, "requires" | "change_level") => {
            let level = rank.as_u64().and_then(|r| u8::try_from(r).ok()).and_then(Level::of_rank);
            level.map_or(Value::Number(rank), |level| level.belgian().into())
        }
        value => value,
    }
}

pub(super) fn value(cell: ValueRef<'_>) -> Value {
    match cell {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => n.into(),
        ValueRef::Real(x) => x.into(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes).into_owned().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_a_query_of_the_schema_with_its_columns() {
        let db = crate::store::memory().unwrap();
        for list in LISTS.iter().chain(crate::store::governing::LISTS) {
            let statement = db.prepare(list.sql).unwrap();
            assert_eq!(statement.column_count(), list.columns.len(), "{}", list.name);
            assert!(list.rows(&db, None).unwrap().is_empty() && list.rows(&db, Some("x")).unwrap().is_empty());
            assert_eq!(list.first(&db, 1).unwrap(), (Vec::new(), 0));
            for column in list.columns {
                assert!(list.rows_where(&db, &[(column, "x")]).unwrap().is_empty(), "{} {column}", list.name);
            }
        }
    }

    /// What `document show` reads is looked up, however many documents there are.
    #[test]
    fn what_a_document_shows_is_found_by_an_index() {
        let db = crate::store::memory().unwrap();
        let shown = LISTS.iter().filter(|l| l.columns.contains(&"document") || l.name == "sheets");
        let mut seen = 0;
        for list in shown.filter(|l| l.name != "derived") {
            let column = if list.name == "sheets" { "number" } else { "document" };
            let sql = format!("EXPLAIN QUERY PLAN {}", list.where_sql(&[(column, "x")]));
            let mut statement = db.prepare(&sql).unwrap();
            let plan: Vec<String> =
                statement.query_map([None::<String>, None], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
            assert!(!plan.iter().any(|step| step.starts_with("SCAN")), "{}: {plan:?}", list.name);
            seen += 1;
        }
        assert!(seen >= 14, "{seen} lists");
    }

    #[test]
    fn a_list_is_narrowed_by_its_columns_and_keeps_its_order() {
        let db = crate::store::memory().unwrap();
        let policy = "INSERT INTO policy (name, from_day, value, source, n) VALUES (?1, ?2, ?3, 'x', ?4)";
        for (n, (name, day, value)) in
            [("b", "2026-02-01", "1"), ("a", "2026-03-01", "1"), ("b", "2026-01-01", "1"), ("b", "2026-01-15", "2")]
                .into_iter()
                .enumerate()
        {
            db.execute(policy, (name, day, value, n + 1)).unwrap();
        }
        let entries = |wanted: &[(&str, &str)]| -> Vec<u64> {
            let rows = list("settings").rows_where(&db, wanted).unwrap();
            rows.iter().map(|row| row[5].as_u64().unwrap()).collect()
        };
        assert_eq!(entries(&[]), [2, 3, 4, 1]);
        assert_eq!(entries(&[("name", "b")]), [3, 4, 1]);
        assert_eq!(entries(&[("name", "b"), ("value", "1")]), [3, 1]);
        assert!(entries(&[("name", "c")]).is_empty());
    }
}
