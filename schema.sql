-- The HEAD schema of a greffe register (user_version 3). The only place a table is described.
--
-- Every table but `journal`, `journal_head` and the `log_*` row tables is a projection: replaying the journal rebuilds
-- it row for row. `n` is the journal entry that made the row. Days are 'YYYY-MM-DD' in the register's time zone, both
-- ends of a span inclusive; instants are UTC: 'YYYY-MM-DDTHH:MM:SSZ', or milliseconds since 1970 where a log needs them.
-- Levels are ranks 0 to 4 beside the words of the marking.

---------------------------------------------------------------------------------------------------------- the journal

-- One signed entry a row. `record` is header, space, base64 signature; the payload is kept byte-exact beside its salt.
CREATE TABLE journal (
  n       INTEGER PRIMARY KEY CHECK (n > 0),
  record  TEXT NOT NULL,
  salt    BLOB CHECK (length(salt) = 32),
  payload TEXT
) STRICT;
CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE TRIGGER journal_keeps_records BEFORE UPDATE OF n, record ON journal
  BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;

-- The RFC 6962 tree's right edge, so that a root is known without reading every entry.
CREATE TABLE journal_head (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  size     INTEGER NOT NULL,
  last     BLOB NOT NULL,
  frontier BLOB NOT NULL
) STRICT;

---------------------------------------------------------------------------------------------------------- the register

CREATE TABLE register (
  one             INTEGER PRIMARY KEY CHECK (one = 1),
  id              TEXT NOT NULL,
  created         TEXT NOT NULL,
  recovery_key    TEXT NOT NULL,
  key_file        TEXT NOT NULL,
  network_allowed INTEGER NOT NULL DEFAULT 0 CHECK (network_allowed IN (0, 1)),
  n               INTEGER NOT NULL
) STRICT;

CREATE TABLE officer (
  officer    TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('security-officer', 'deputy', 'registrar', 'auditor')),
  person     TEXT,
  public_key TEXT NOT NULL,
  since      TEXT NOT NULL,
  ended      TEXT,
  n          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
  name      TEXT NOT NULL,
  from_day  TEXT NOT NULL,
  value     TEXT NOT NULL,
  source    TEXT NOT NULL,
  verified  INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  n         INTEGER NOT NULL,
  PRIMARY KEY (name, from_day, n)
) STRICT, WITHOUT ROWID;

-- One line per file taken in by `greffe import`: where the acts next to it in the journal came from.
CREATE TABLE import_file (
  n       INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  file    TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  rows    INTEGER NOT NULL,
  taken   INTEGER NOT NULL,
  skipped INTEGER NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  n    INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  size INTEGER NOT NULL,
  root TEXT NOT NULL
) STRICT;

-- Copies of the whole register that were made and verified. `place` is the name of the file, not its folder.
CREATE TABLE backup (
  n      INTEGER PRIMARY KEY,
  made   TEXT NOT NULL,
  place  TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes  INTEGER NOT NULL,
  size   INTEGER NOT NULL
) STRICT;

---------------------------------------------------------------------------------------------------------------- people

CREATE TABLE person (
  person    TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  service   TEXT NOT NULL,
  function  TEXT NOT NULL,
  requires  INTEGER NOT NULL CHECK (requires BETWEEN 0 AND 4),
  from_day  TEXT,
  until_day TEXT,
  n         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clearance (
  n         INTEGER PRIMARY KEY,
  person    TEXT NOT NULL REFERENCES person,
  level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  words     TEXT NOT NULL,
  scopes    TEXT NOT NULL,
  granted   TEXT NOT NULL,
  expires   TEXT NOT NULL,
  reference TEXT NOT NULL,
  withdrawn TEXT,
  ended     TEXT
) STRICT;
CREATE INDEX clearance_by_person ON clearance (person);

CREATE TABLE clearance_extension (
  n         INTEGER PRIMARY KEY,
  clearance INTEGER NOT NULL REFERENCES clearance,
  decided   TEXT NOT NULL,
  previous  TEXT NOT NULL,
  expires   TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
CREATE INDEX clearance_extension_by_clearance ON clearance_extension (clearance);

-- A suspension without an end lasts until further notice.
CREATE TABLE clearance_suspension (
  n         INTEGER PRIMARY KEY,
  clearance INTEGER NOT NULL REFERENCES clearance,
  from_day  TEXT NOT NULL,
  until_day TEXT,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX clearance_suspension_by_clearance ON clearance_suspension (clearance);

-- The road of a request, each step with its day: opened here, notice handed over, consent signed (law of 11-12-1998 art. 16),
-- filed with the authority (`requested`), answered, certificate received. `month` is the review that decided it.
CREATE TABLE clearance_request (
  n           INTEGER PRIMARY KEY,
  person      TEXT NOT NULL REFERENCES person,
  level       INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  words       TEXT NOT NULL,
  scopes      TEXT NOT NULL,
  opened      TEXT NOT NULL,
  notice      TEXT,
  consent     TEXT,
  requested   TEXT,
  answered    TEXT,
  answer      TEXT CHECK (answer IN ('granted', 'refused', 'dropped')),
  certificate TEXT,
  month       TEXT
) STRICT;
CREATE INDEX clearance_request_by_person ON clearance_request (person);

-- A session in which several people were briefed.
CREATE TABLE briefing_session (
  session   TEXT PRIMARY KEY,
  day       TEXT NOT NULL,
  kind      TEXT NOT NULL,
  topics    TEXT NOT NULL,
  presenter TEXT NOT NULL,
  n         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was briefed, or debriefed (a kind that begins with `debrief`). `acknowledged` is the day the person signed for it.
CREATE TABLE briefing (
  n            INTEGER NOT NULL,
  person       TEXT NOT NULL REFERENCES person,
  day          TEXT NOT NULL,
  kind         TEXT NOT NULL,
  session      TEXT REFERENCES briefing_session,
  acknowledged TEXT,
  PRIMARY KEY (n, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX briefing_by_person ON briefing (person);

-- Card codes are text: leading zeros and hexadecimal digits matter.
CREATE TABLE badge (
  n           INTEGER PRIMARY KEY,
  card        TEXT NOT NULL,
  person      TEXT NOT NULL REFERENCES person,
  from_day    TEXT NOT NULL,
  until_day   TEXT,
  ended       TEXT CHECK (ended IN ('planned', 'replaced', 'lost', 'returned')),
  replaced_by TEXT
) STRICT;
CREATE INDEX badge_by_card ON badge (card);
CREATE INDEX badge_by_person ON badge (person);

----------------------------------------------------------------------------------------------------------------- rooms

CREATE TABLE room (
  room            TEXT PRIMARY KEY,
  name            TEXT NOT NULL,
  regime          TEXT NOT NULL,
  level           INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  words           TEXT NOT NULL,
  minimum_persons INTEGER NOT NULL CHECK (minimum_persons >= 0),
  n               INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The hours in force from a day on, until later ones.
CREATE TABLE room_hours (
  n        INTEGER PRIMARY KEY,
  room     TEXT NOT NULL REFERENCES room,
  from_day TEXT NOT NULL,
  open     TEXT NOT NULL,
  close    TEXT NOT NULL,
  days     TEXT NOT NULL
) STRICT;
CREATE INDEX room_hours_by_room ON room_hours (room);

-- Days on which a room is closed, whatever its hours say.
CREATE TABLE room_closure (
  n         INTEGER PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  from_day  TEXT NOT NULL,
  until_day TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX room_closure_by_room ON room_closure (room);

-- `zone`: every crossing is logged, entering another zone is leaving this one.
CREATE TABLE reader (
  reader    TEXT PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'both', 'zone')),
  n         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE access (
  n         INTEGER PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  person    TEXT NOT NULL REFERENCES person,
  from_day  TEXT NOT NULL,
  until_day TEXT,
  mode      TEXT NOT NULL CHECK (mode IN ('unescorted', 'escorted')),
  revoked   TEXT,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX access_by_room ON access (room, person);
CREATE INDEX access_by_person ON access (person);

-- Somebody asks to be put on a list; the officer evaluates it. `access` is the line it led to.
CREATE TABLE access_request (
  n         INTEGER PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  person    TEXT NOT NULL REFERENCES person,
  asked     TEXT NOT NULL,
  asked_by  TEXT NOT NULL,
  need      TEXT NOT NULL,
  from_day  TEXT NOT NULL,
  until_day TEXT,
  mode      TEXT NOT NULL CHECK (mode IN ('unescorted', 'escorted')),
  decided   TEXT,
  answer    TEXT CHECK (answer IN ('granted', 'refused')),
  reason    TEXT NOT NULL DEFAULT '',
  access    INTEGER REFERENCES access
) STRICT;
CREATE INDEX access_request_by_room ON access_request (room);

-- The list of a room gone through line by line. `undecided`: an officer's own line when there is no other officer.
CREATE TABLE access_review (
  n       INTEGER PRIMARY KEY,
  room    TEXT NOT NULL REFERENCES room,
  day     TEXT NOT NULL,
  officer TEXT NOT NULL REFERENCES officer
) STRICT;
CREATE INDEX access_review_by_room ON access_review (room);

CREATE TABLE access_review_line (
  n        INTEGER NOT NULL REFERENCES access_review,
  access   INTEGER NOT NULL REFERENCES access,
  person   TEXT NOT NULL REFERENCES person,
  decision TEXT NOT NULL CHECK (decision IN ('keep', 'revoke', 'undecided')),
  reason   TEXT NOT NULL,
  PRIMARY KEY (n, access)
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------------------------------------ containers

CREATE TABLE container (
  container TEXT PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  regime    TEXT NOT NULL,
  level     INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  words     TEXT NOT NULL,
  n         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE combination (
  n         INTEGER PRIMARY KEY,
  container TEXT NOT NULL REFERENCES container,
  changed   TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX combination_by_container ON combination (container);

-- Who knows a combination since its change `n`, and how to reach them (SF 700). Never the combination.
CREATE TABLE knower (
  n       INTEGER NOT NULL REFERENCES combination,
  person  TEXT NOT NULL REFERENCES person,
  contact TEXT NOT NULL,
  PRIMARY KEY (n, person)
) STRICT, WITHOUT ROWID;

-- The sheet on a container's door (SF 702): opened, closed, checked at the end of the day, `idle` when checked and found not
-- to have been opened.
CREATE TABLE container_log (
  n         INTEGER PRIMARY KEY,
  container TEXT NOT NULL REFERENCES container,
  what      TEXT NOT NULL CHECK (what IN ('open', 'close', 'check', 'idle')),
  person    TEXT NOT NULL REFERENCES person,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX container_log_by_container ON container_log (container, at);

-- Approvals of a room: as an installation, of its protection against emanations, of its information system.
CREATE TABLE approval (
  n         INTEGER PRIMARY KEY,
  room      TEXT NOT NULL REFERENCES room,
  what      TEXT NOT NULL CHECK (what IN ('installation', 'tempest', 'cis')),
  authority TEXT NOT NULL,
  reference TEXT NOT NULL,
  from_day  TEXT NOT NULL,
  until_day TEXT
) STRICT;
CREATE INDEX approval_by_room ON approval (room, what);

-- The visitor book. `left_at` is empty while the visitor is in the room. A line taken over from a paper book may lack fields.
CREATE TABLE visit (
  n            INTEGER PRIMARY KEY,
  room         TEXT NOT NULL REFERENCES room,
  name         TEXT NOT NULL,
  organisation TEXT NOT NULL,
  identity     TEXT NOT NULL,
  purpose      TEXT NOT NULL,
  host         TEXT REFERENCES person,
  escort       TEXT REFERENCES person,
  signed       INTEGER NOT NULL CHECK (signed IN (0, 1)),
  entered      TEXT NOT NULL,
  left_at      TEXT,
  taken_over   INTEGER NOT NULL DEFAULT 0 CHECK (taken_over IN (0, 1)),
  CHECK (taken_over = 1 OR (host IS NOT NULL AND escort IS NOT NULL))
) STRICT;
CREATE INDEX visit_by_room ON visit (room, entered);

---------------------------------------------------------------------------------------------------------- need-to-know

CREATE TABLE need_group (
  need_group    TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  justification TEXT NOT NULL,
  n             INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- `ended` is the first day that no longer counts because somebody took the person out.
CREATE TABLE need_member (
  n             INTEGER PRIMARY KEY,
  need_group    TEXT NOT NULL REFERENCES need_group,
  person        TEXT NOT NULL REFERENCES person,
  justification TEXT NOT NULL,
  from_day      TEXT NOT NULL,
  until_day     TEXT,
  ended         TEXT,
  reason        TEXT NOT NULL
) STRICT;
CREATE INDEX need_member_by_group ON need_member (need_group, person);
CREATE INDEX need_member_by_person ON need_member (person);

-- Who needs to know a document: a group or one person. A document with no row here has its need-to-know judged by the officer.
CREATE TABLE document_need (
  n             INTEGER PRIMARY KEY,
  document      TEXT NOT NULL REFERENCES document (number),
  need_group    TEXT REFERENCES need_group,
  person        TEXT REFERENCES person,
  justification TEXT NOT NULL,
  from_day      TEXT NOT NULL,
  until_day     TEXT,
  ended         TEXT,
  reason        TEXT NOT NULL,
  CHECK ((need_group IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX document_need_by_document ON document_need (document);
CREATE INDEX document_need_by_person ON document_need (person) WHERE person IS NOT NULL;

------------------------------------------------------------------------------------------------------------- documents

-- Numbers of one sequence, `{year}/{n:4}`: the next one is the only one given.
CREATE TABLE series (
  series TEXT PRIMARY KEY,
  format TEXT NOT NULL,
  n      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The row's number is the entry that registered the document. `year` is 0 in a series that does not begin anew each year.
-- regime, level and words are the marking as it stands today, `verbatim` what is written on the paper when that differs.
CREATE TABLE document (
  n             INTEGER PRIMARY KEY,
  number        TEXT NOT NULL UNIQUE,
  series        TEXT REFERENCES series,
  year          INTEGER,
  serial        INTEGER,
  registered    TEXT NOT NULL,
  received      TEXT,
  dated         TEXT,
  finalised     TEXT,
  regime        TEXT NOT NULL,
  level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  words         TEXT NOT NULL,
  verbatim      TEXT NOT NULL DEFAULT '',
  caveats       TEXT NOT NULL DEFAULT '',
  releasable    TEXT NOT NULL DEFAULT '',
  originator    TEXT NOT NULL,
  reference     TEXT NOT NULL,
  title         TEXT NOT NULL,
  direction     TEXT NOT NULL CHECK (direction = 'in' OR direction IN ('out', 'internal')),
  correspondent TEXT NOT NULL DEFAULT '',
  channel       TEXT NOT NULL DEFAULT '',
  slip          TEXT NOT NULL DEFAULT '',
  receipt_given TEXT,
  copies        INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 9999),
  copies_of     INTEGER CHECK (copies_of BETWEEN 1 AND 9999),
  pages         INTEGER CHECK (pages > 0),
  annexes       INTEGER,
  medium        TEXT NOT NULL DEFAULT 'paper',
  change_on     TEXT,
  change_event  TEXT NOT NULL DEFAULT '',
  change_level  INTEGER CHECK (change_level BETWEEN 0 AND 4),
  taken_over    INTEGER NOT NULL DEFAULT 0 CHECK (taken_over IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX document_by_series ON document (series, year, serial) WHERE series IS NOT NULL;
CREATE INDEX document_by_registered ON document (registered);
CREATE INDEX document_by_correspondent ON document (correspondent COLLATE NOCASE) WHERE correspondent <> '';

-- The words of number, reference, originator and title, for searching; an index over `document`, checked against it. Nothing
-- is ranked, so the sizes of the columns are not kept.
CREATE VIRTUAL TABLE document_text USING fts5(number, reference, originator, title,
  content='document', content_rowid='n', columnsize=0, tokenize='unicode61 remove_diacritics 2');

-- What a document was made from.
CREATE TABLE document_source (
  document TEXT NOT NULL REFERENCES document (number),
  source   TEXT NOT NULL REFERENCES document (number),
  PRIMARY KEY (document, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_source_by_source ON document_source (source);

-- Where a copy is. `here`: in a container, or with one accountable person, or (DOC001, only taken over from paper) nowhere
-- known. `sent`: with a correspondent. `missing`: reported so, row in `missing`. `archived`, `destroyed`: for good.
-- The usual kind and state are asked first: SQLite builds a table for every longer list, a million times in a backlog.
-- The marking is the copy's own: one copy can be reclassified, and an extract may be lower than its document.
CREATE TABLE copy (
  document      TEXT NOT NULL REFERENCES document (number),
  copy          INTEGER NOT NULL CHECK (copy > 0),
  kind          TEXT NOT NULL DEFAULT 'original' CHECK (kind = 'original' OR kind IN ('copy', 'extract', 'translation')),
  of_copy       INTEGER,
  regime        TEXT NOT NULL,
  level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  words         TEXT NOT NULL,
  pages         INTEGER CHECK (pages > 0),
  state         TEXT NOT NULL DEFAULT 'here' CHECK (state = 'here' OR state IN ('sent', 'missing', 'archived', 'destroyed')),
  container     TEXT REFERENCES container,
  holder        TEXT REFERENCES person,
  correspondent TEXT,
  since         TEXT NOT NULL,
  n             INTEGER NOT NULL,
  PRIMARY KEY (document, copy),
  CHECK (container IS NULL OR holder IS NULL),
  CHECK (state = 'here' OR (container IS NULL AND holder IS NULL)),
  CHECK ((state IN ('sent', 'archived')) = (correspondent IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_by_holder ON copy (holder) WHERE holder IS NOT NULL;
CREATE INDEX copy_by_container ON copy (container) WHERE container IS NOT NULL;
CREATE INDEX copy_by_correspondent ON copy (correspondent COLLATE NOCASE) WHERE correspondent IS NOT NULL;
CREATE INDEX copy_by_state ON copy (state) WHERE state <> 'here';

-- One line per copy for each act that touched it: its history. `detail` is a reference, a number, a day; `what` the act.
CREATE TABLE movement (
  document  TEXT NOT NULL,
  copy      INTEGER NOT NULL,
  n         INTEGER NOT NULL,
  what      TEXT NOT NULL,
  day       TEXT NOT NULL,
  container TEXT,
  holder    TEXT,
  detail    TEXT NOT NULL,
  despite   TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (document, copy, n)
) STRICT, WITHOUT ROWID;

-- `signed` and `return_signed` are the days on which borrower and registrar signed the loan receipt.
CREATE TABLE loan (
  n             INTEGER PRIMARY KEY,
  document      TEXT NOT NULL,
  copy          INTEGER NOT NULL,
  person        TEXT NOT NULL REFERENCES person,
  lent          TEXT NOT NULL,
  due           TEXT NOT NULL,
  signed        TEXT,
  returned      TEXT,
  return_signed TEXT,
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT;
CREATE INDEX loan_by_copy ON loan (document, copy);

CREATE TABLE consultation (
  n        INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  copy     INTEGER NOT NULL,
  person   TEXT NOT NULL REFERENCES person,
  room     TEXT NOT NULL REFERENCES room,
  from_at  TEXT NOT NULL,
  until_at TEXT NOT NULL,
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT;
CREATE INDEX consultation_by_copy ON consultation (document, copy);

-- Who said to be in which room when: consultations, and loans, destructions and counts recorded with their time.
CREATE TABLE claim (
  n        INTEGER NOT NULL,
  person   TEXT NOT NULL REFERENCES person,
  room     TEXT NOT NULL REFERENCES room,
  what     TEXT NOT NULL CHECK (what IN ('consultation', 'loan', 'destruction', 'count')),
  subject  TEXT NOT NULL,
  from_at  TEXT NOT NULL,
  until_at TEXT NOT NULL,
  PRIMARY KEY (n, person)
) STRICT, WITHOUT ROWID;

-- Copies, extracts and translations made here: `made` is how many, their numbers follow the ones there were.
CREATE TABLE reproduction (
  n         INTEGER PRIMARY KEY,
  document  TEXT NOT NULL,
  of_copy   INTEGER NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('copy', 'extract', 'translation')),
  made      INTEGER NOT NULL,
  day       TEXT NOT NULL,
  authority TEXT NOT NULL,
  consent   TEXT NOT NULL,
  FOREIGN KEY (document, of_copy) REFERENCES copy
) STRICT;
CREATE INDEX reproduction_by_copy ON reproduction (document, of_copy);

CREATE TABLE transmittal (
  n                 INTEGER PRIMARY KEY,
  slip              TEXT NOT NULL UNIQUE,
  correspondent     TEXT NOT NULL,
  channel           TEXT NOT NULL,
  sent              TEXT NOT NULL,
  due               TEXT NOT NULL,
  receipt           TEXT,
  receipt_reference TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE transmittal_copy (
  n        INTEGER NOT NULL REFERENCES transmittal,
  document TEXT NOT NULL,
  copy     INTEGER NOT NULL,
  PRIMARY KEY (n, document, copy),
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT, WITHOUT ROWID;
CREATE INDEX transmittal_copy_by_copy ON transmittal_copy (document, copy);

CREATE TABLE chase (
  n           INTEGER PRIMARY KEY,
  transmittal INTEGER NOT NULL REFERENCES transmittal,
  day         TEXT NOT NULL,
  how         TEXT NOT NULL
) STRICT;
CREATE INDEX chase_by_transmittal ON chase (transmittal);

-- Changes of marking decided by the originator: of one copy, of the copies kept here, or of all.
CREATE TABLE reclassification (
  n          INTEGER PRIMARY KEY,
  document   TEXT NOT NULL REFERENCES document (number),
  reach      TEXT NOT NULL CHECK (reach IN ('copy', 'internal', 'all')),
  copy       INTEGER,
  from_words TEXT NOT NULL,
  to_words   TEXT NOT NULL,
  decided    TEXT NOT NULL,
  authority  TEXT NOT NULL,
  reference  TEXT NOT NULL,
  reason     TEXT NOT NULL
) STRICT;
CREATE INDEX reclassification_by_document ON reclassification (document);

-- The statutory declassification register (law of 11-12-1998 art. 7 §3): reference; nature and date of the decision; the
-- reason if the classification is kept; initial and new level.
CREATE TABLE declassification (
  n          INTEGER PRIMARY KEY,
  document   TEXT NOT NULL REFERENCES document (number),
  reference  TEXT NOT NULL,
  nature     TEXT NOT NULL CHECK (nature IN ('declassified', 'downgraded', 'kept')),
  decided    TEXT NOT NULL,
  authority  TEXT NOT NULL,
  reason     TEXT NOT NULL,
  from_words TEXT NOT NULL,
  to_words   TEXT NOT NULL
) STRICT;
CREATE INDEX declassification_by_document ON declassification (document);

CREATE TABLE destruction (
  n           INTEGER PRIMARY KEY,
  certificate TEXT NOT NULL UNIQUE,
  day         TEXT NOT NULL,
  instruction TEXT NOT NULL,
  complete    INTEGER NOT NULL CHECK (complete IN (0, 1)),
  method      TEXT NOT NULL,
  registrar   TEXT NOT NULL,
  witness     TEXT REFERENCES person,
  keep_until  TEXT NOT NULL
) STRICT;

CREATE TABLE destruction_copy (
  n        INTEGER NOT NULL REFERENCES destruction,
  document TEXT NOT NULL,
  copy     INTEGER NOT NULL,
  PRIMARY KEY (n, document, copy),
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT, WITHOUT ROWID;
CREATE INDEX destruction_copy_by_copy ON destruction_copy (document, copy);

-- Copies reported missing: where the register had them last, and what explained it.
CREATE TABLE missing (
  n             INTEGER PRIMARY KEY,
  document      TEXT NOT NULL,
  copy          INTEGER NOT NULL,
  day           TEXT NOT NULL,
  reported_by   TEXT NOT NULL,
  circumstances TEXT NOT NULL,
  container     TEXT REFERENCES container,
  holder        TEXT REFERENCES person,
  found         TEXT,
  explanation   TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT;
CREATE INDEX missing_by_copy ON missing (document, copy);

----------------------------------------------------------------------------------------------------------- inventories

-- `reach` and `about` say what is counted; a sample also has its seed: SHA-256 of a checkpoint and the inspector's word.
CREATE TABLE inventory (
  inventory  TEXT PRIMARY KEY,
  started    TEXT NOT NULL,
  reach      TEXT NOT NULL CHECK (reach IN ('all', 'room', 'container', 'holder', 'level')),
  about      TEXT NOT NULL,
  sample     INTEGER,
  checkpoint INTEGER,
  word       TEXT NOT NULL DEFAULT '',
  seed       TEXT NOT NULL DEFAULT '',
  outgoing   TEXT REFERENCES person,
  incoming   TEXT REFERENCES person,
  closed     TEXT,
  n          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How many copies of each level there were when it began, and how many of them are to be counted.
CREATE TABLE inventory_stratum (
  inventory  TEXT NOT NULL REFERENCES inventory,
  level      INTEGER NOT NULL,
  population INTEGER NOT NULL,
  sampled    INTEGER NOT NULL,
  PRIMARY KEY (inventory, level)
) STRICT, WITHOUT ROWID;

-- What was expected where, and what was found; `result` is empty until counted, or until the inventory is closed.
-- An `unexpected` line is a copy that was not on the list: `container` and `holder` are then empty.
CREATE TABLE inventory_item (
  inventory       TEXT NOT NULL REFERENCES inventory,
  document        TEXT NOT NULL,
  copy            INTEGER NOT NULL,
  level           INTEGER NOT NULL,
  container       TEXT,
  holder          TEXT,
  result          TEXT CHECK (result IN ('correct', 'elsewhere', 'missing', 'unexpected', 'not-examined')),
  found_container TEXT,
  found_holder    TEXT,
  counted         INTEGER,
  PRIMARY KEY (inventory, document, copy)
) STRICT, WITHOUT ROWID;
CREATE INDEX inventory_item_by_copy ON inventory_item (document, copy);

-- Places gone through from end to end: what was expected there and not seen is missing.
CREATE TABLE inventory_place (
  inventory TEXT NOT NULL REFERENCES inventory,
  kind      TEXT NOT NULL CHECK (kind IN ('container', 'holder')),
  place     TEXT NOT NULL,
  n         INTEGER NOT NULL,
  PRIMARY KEY (inventory, kind, place)
) STRICT, WITHOUT ROWID;

-- What a closed inventory left to be explained; open across inventories until it is.
CREATE TABLE discrepancy (
  inventory   TEXT NOT NULL REFERENCES inventory,
  document    TEXT NOT NULL,
  copy        INTEGER NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('elsewhere', 'missing', 'unexpected')),
  explained   TEXT,
  explanation TEXT NOT NULL DEFAULT '',
  n           INTEGER NOT NULL,
  PRIMARY KEY (inventory, document, copy)
) STRICT, WITHOUT ROWID;
CREATE INDEX discrepancy_by_copy ON discrepancy (document, copy);

------------------------------------------------------------------------------------------------------------------ logs

CREATE TABLE log_profile (
  name TEXT NOT NULL,
  toml TEXT NOT NULL,
  n    INTEGER PRIMARY KEY
) STRICT;

-- One log file taken in. accepted + quarantined + excluded = rows. `digest` is the RFC 6962 root over the rows below.
CREATE TABLE log_import (
  import        INTEGER PRIMARY KEY,
  file          TEXT NOT NULL,
  sha256        TEXT NOT NULL,
  bytes         INTEGER NOT NULL,
  profile       TEXT NOT NULL,
  rows          INTEGER NOT NULL,
  accepted      INTEGER NOT NULL,
  quarantined   INTEGER NOT NULL,
  excluded      INTEGER NOT NULL,
  first_ms      INTEGER,
  last_ms       INTEGER,
  resolution_ms INTEGER NOT NULL,
  sequenced     INTEGER NOT NULL CHECK (sequenced IN (0, 1)),
  covers_from   TEXT,
  covers_until  TEXT,
  digest        TEXT NOT NULL,
  imported      TEXT NOT NULL,
  n             INTEGER NOT NULL,
  CHECK (accepted + quarantined + excluded = rows)
) STRICT;
CREATE UNIQUE INDEX log_import_by_hash ON log_import (sha256);

-- The rooms a file was declared to cover besides those its readers name.
CREATE TABLE log_import_room (
  import INTEGER NOT NULL,
  room   TEXT NOT NULL REFERENCES room,
  PRIMARY KEY (import, room)
) STRICT, WITHOUT ROWID;

-- The words of one import: cards, readers, controllers, event words, by number. Not replayed: covered by the digest.
CREATE TABLE log_text (
  import INTEGER NOT NULL,
  id     INTEGER NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (import, id)
) STRICT, WITHOUT ROWID;

-- Accepted rows, packed some thousands to a block in order of time within a run (logs/block.rs describes the bytes).
-- `leaf` is the block's hash under the import's digest. Not replayed: covered by the digest.
CREATE TABLE log_block (
  import   INTEGER NOT NULL,
  block    INTEGER NOT NULL,
  run      INTEGER NOT NULL,
  rows     INTEGER NOT NULL,
  first_ms INTEGER NOT NULL,
  last_ms  INTEGER NOT NULL,
  leaf     BLOB NOT NULL CHECK (length(leaf) = 32),
  data     BLOB,
  PRIMARY KEY (import, block)
) STRICT;

-- Rows that could not be read, with their line in the file and the reason. Not replayed: covered by the digest.
CREATE TABLE log_quarantine (
  import INTEGER NOT NULL,
  line   INTEGER NOT NULL,
  reason TEXT NOT NULL,
  raw    BLOB NOT NULL,
  length INTEGER NOT NULL,
  PRIMARY KEY (import, line)
) STRICT, WITHOUT ROWID;

-- Exact repeats of an accepted row. Not replayed: covered by the digest.
CREATE TABLE log_excluded (
  import    INTEGER NOT NULL,
  line      INTEGER NOT NULL,
  of_import INTEGER NOT NULL,
  of_line   INTEGER NOT NULL,
  PRIMARY KEY (import, line)
) STRICT, WITHOUT ROWID;

-- Imports whose events were erased after their retention: what they were is kept as counts and as the hashes of the digest.
-- `leaves` are the hashes of the words and of the quarantined rows, 32 bytes each; a block keeps its own, its bytes are NULL.
CREATE TABLE log_purge (
  import INTEGER PRIMARY KEY REFERENCES log_import,
  day    TEXT NOT NULL,
  basis  TEXT NOT NULL,
  leaves BLOB NOT NULL CHECK (length(leaves) = 64),
  n      INTEGER NOT NULL
) STRICT;

-- The rooms whose events an erased import held: their coverage says that it was erased.
CREATE TABLE log_purge_room (
  import INTEGER NOT NULL REFERENCES log_purge,
  room   TEXT NOT NULL REFERENCES room,
  PRIMARY KEY (import, room)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER log_block_stays BEFORE DELETE ON log_block
  BEGIN SELECT RAISE(ABORT, 'access events are never deleted'); END;
CREATE TRIGGER log_block_is_kept BEFORE UPDATE OF import, block, run, rows, first_ms, last_ms, leaf ON log_block
  BEGIN SELECT RAISE(ABORT, 'access events are never changed'); END;
CREATE TRIGGER log_block_keeps_data BEFORE UPDATE OF data ON log_block
  WHEN new.data IS NOT NULL OR NOT EXISTS (SELECT 1 FROM log_purge WHERE import = old.import)
  BEGIN SELECT RAISE(ABORT, 'access events are never changed'); END;
CREATE TRIGGER log_text_stays BEFORE DELETE ON log_text WHEN NOT EXISTS (SELECT 1 FROM log_purge WHERE import = old.import)
  BEGIN SELECT RAISE(ABORT, 'access events are never deleted'); END;
CREATE TRIGGER log_text_is_kept BEFORE UPDATE ON log_text
  BEGIN SELECT RAISE(ABORT, 'access events are never changed'); END;
CREATE TRIGGER log_quarantine_stays BEFORE DELETE ON log_quarantine WHEN NOT EXISTS (SELECT 1 FROM log_purge WHERE import = old.import)
  BEGIN SELECT RAISE(ABORT, 'quarantined rows are never deleted'); END;
CREATE TRIGGER log_quarantine_is_kept BEFORE UPDATE ON log_quarantine
  BEGIN SELECT RAISE(ABORT, 'quarantined rows are never changed'); END;
CREATE TRIGGER log_excluded_stays BEFORE DELETE ON log_excluded
  BEGIN SELECT RAISE(ABORT, 'excluded rows are never deleted'); END;
CREATE TRIGGER log_excluded_is_kept BEFORE UPDATE ON log_excluded
  BEGIN SELECT RAISE(ABORT, 'excluded rows are never changed'); END;

------------------------------------------------------------------------------------------------------------- campaigns

-- A month's clearance review: opened on the facts of the journal's first `size` entries, judged on `day`; decided line by
-- line; closed with the SHA-256 of its report. One closed by a version 2 register was never opened.
CREATE TABLE review (
  month     TEXT PRIMARY KEY,
  opened    TEXT,
  day       TEXT,
  size      INTEGER NOT NULL,
  closed    TEXT,
  report    TEXT,
  findings  INTEGER NOT NULL,
  undecided INTEGER NOT NULL DEFAULT 0,
  n         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One line per person of an opened review. `officer` decided it; `request` is the request it opened.
CREATE TABLE review_line (
  month    TEXT NOT NULL REFERENCES review,
  person   TEXT NOT NULL REFERENCES person,
  proposal TEXT NOT NULL CHECK (proposal IN ('maintain', 'request', 'extend', 'remove')),
  decision TEXT CHECK (decision IN ('maintain', 'request', 'extend', 'remove')),
  reason   TEXT NOT NULL DEFAULT '',
  officer  TEXT REFERENCES officer,
  decided  TEXT,
  request  INTEGER REFERENCES clearance_request,
  n        INTEGER NOT NULL,
  PRIMARY KEY (month, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_line_by_person ON review_line (person);

-- A quarter's access-log audit, in the same steps.
CREATE TABLE audit (
  quarter  TEXT PRIMARY KEY,
  opened   TEXT,
  size     INTEGER NOT NULL,
  closed   TEXT,
  report   TEXT,
  findings INTEGER NOT NULL,
  n        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A closed month or quarter that was opened again.
CREATE TABLE campaign_reopening (
  n        INTEGER PRIMARY KEY,
  campaign TEXT NOT NULL,
  day      TEXT NOT NULL,
  reason   TEXT NOT NULL
) STRICT;

-- What an opened month or quarter stated: each finding by its identity, with how many pieces of evidence and their digest.
CREATE TABLE statement (
  campaign  TEXT NOT NULL,
  finding   TEXT NOT NULL,
  code      TEXT NOT NULL,
  severity  TEXT NOT NULL CHECK (severity IN ('info', 'minor', 'major', 'critical')),
  certainty TEXT NOT NULL CHECK (certainty IN ('possible', 'established')),
  room      TEXT,
  person    TEXT,
  card      TEXT,
  subject   TEXT,
  count     INTEGER NOT NULL,
  digest    TEXT NOT NULL,
  n         INTEGER NOT NULL,
  PRIMARY KEY (campaign, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_finding ON statement (finding);

-- The officer's word on a stated finding; the last one counts. It holds for the evidence of `digest`, an acceptance for
-- whatever evidence until its last day. The report of an incident may name several findings, hence the key.
CREATE TABLE finding_state (
  n         INTEGER NOT NULL,
  finding   TEXT NOT NULL,
  campaign  TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('explained', 'incident', 'accepted', 'open')),
  day       TEXT NOT NULL,
  officer   TEXT NOT NULL REFERENCES officer,
  reason    TEXT NOT NULL,
  until_day TEXT,
  incident  TEXT REFERENCES incident,
  count     INTEGER NOT NULL,
  digest    TEXT NOT NULL,
  PRIMARY KEY (n, finding),
  CHECK ((state = 'accepted') = (until_day IS NOT NULL)),
  CHECK ((state = 'incident') = (incident IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_state_by_finding ON finding_state (finding);

-- A security incident, or a compromise of classified information: two gravities (royal decree of 20-12-2024 art. 1).
CREATE TABLE incident (
  incident    TEXT PRIMARY KEY,
  gravity     TEXT NOT NULL CHECK (gravity IN ('incident', 'compromise')),
  happened    TEXT NOT NULL,
  discovered  TEXT NOT NULL,
  summary     TEXT NOT NULL,
  authority   TEXT,
  originator  TEXT,
  inquirer    TEXT REFERENCES person,
  inquiry     TEXT,
  closed      TEXT,
  conclusion  TEXT NOT NULL DEFAULT '',
  n           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was involved, and which copies.
CREATE TABLE incident_person (
  incident TEXT NOT NULL REFERENCES incident,
  person   TEXT NOT NULL REFERENCES person,
  n        INTEGER NOT NULL,
  PRIMARY KEY (incident, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_copy (
  incident TEXT NOT NULL REFERENCES incident,
  document TEXT NOT NULL,
  copy     INTEGER NOT NULL,
  n        INTEGER NOT NULL,
  PRIMARY KEY (incident, document, copy),
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT, WITHOUT ROWID;

-- What was done about it, in order: notices, the inquiry, measures, changes of gravity.
CREATE TABLE incident_step (
  n        INTEGER PRIMARY KEY,
  incident TEXT NOT NULL REFERENCES incident,
  day      TEXT NOT NULL,
  what     TEXT NOT NULL CHECK (what IN ('report', 'authority', 'originator', 'inquiry', 'measure', 'gravity', 'note', 'close')),
  text     TEXT NOT NULL
) STRICT;
CREATE INDEX incident_step_by_incident ON incident_step (incident);

-- Something to be done by somebody by a day, about a finding or an incident.
CREATE TABLE action (
  n        INTEGER PRIMARY KEY,
  finding  TEXT,
  campaign TEXT,
  incident TEXT REFERENCES incident,
  what     TEXT NOT NULL,
  owner    TEXT NOT NULL REFERENCES person,
  opened   TEXT NOT NULL,
  due      TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('to-do', 'in-progress', 'done')),
  done     TEXT,
  CHECK ((finding IS NULL) <> (incident IS NULL)),
  CHECK ((finding IS NULL) = (campaign IS NULL)),
  CHECK ((state = 'done') = (done IS NOT NULL))
) STRICT;
CREATE INDEX action_by_finding ON action (finding);

CREATE TABLE action_step (
  n      INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES action,
  day    TEXT NOT NULL,
  state  TEXT NOT NULL CHECK (state IN ('to-do', 'in-progress', 'done')),
  due    TEXT NOT NULL,
  note   TEXT NOT NULL
) STRICT;
CREATE INDEX action_step_by_action ON action_step (action);
