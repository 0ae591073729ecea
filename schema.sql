-- The HEAD schema of a greffe register (user_version 1). The only place a table is described.
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
  size INTEGER NOT NULL,
  root TEXT NOT NULL
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

CREATE TABLE clearance_request (
  n         INTEGER PRIMARY KEY,
  person    TEXT NOT NULL REFERENCES person,
  level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  words     TEXT NOT NULL,
  scopes    TEXT NOT NULL,
  requested TEXT NOT NULL,
  answered  TEXT,
  answer    TEXT CHECK (answer IN ('granted', 'refused'))
) STRICT;
CREATE INDEX clearance_request_by_person ON clearance_request (person);

CREATE TABLE briefing (
  n      INTEGER PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person,
  day    TEXT NOT NULL,
  kind   TEXT NOT NULL
) STRICT;
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

------------------------------------------------------------------------------------------------------------- documents

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

CREATE TABLE document (
  number     TEXT PRIMARY KEY,
  registered TEXT NOT NULL,
  regime     TEXT NOT NULL,
  level      INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  words      TEXT NOT NULL,
  originator TEXT NOT NULL,
  reference  TEXT NOT NULL,
  title      TEXT NOT NULL,
  copies     INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 9999),
  pages      INTEGER CHECK (pages > 0),
  direction  TEXT NOT NULL CHECK (direction IN ('in', 'out', 'internal')),
  n          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a copy is: in a container, or with one accountable person, or (DOC001) nowhere.
CREATE TABLE copy (
  document  TEXT NOT NULL REFERENCES document,
  copy      INTEGER NOT NULL CHECK (copy > 0),
  container TEXT REFERENCES container,
  holder    TEXT REFERENCES person,
  since     TEXT NOT NULL,
  n         INTEGER NOT NULL,
  PRIMARY KEY (document, copy),
  CHECK (container IS NULL OR holder IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_by_holder ON copy (holder) WHERE holder IS NOT NULL;
CREATE INDEX copy_by_container ON copy (container) WHERE container IS NOT NULL;

CREATE TABLE loan (
  n        INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  copy     INTEGER NOT NULL,
  person   TEXT NOT NULL REFERENCES person,
  lent     TEXT NOT NULL,
  due      TEXT NOT NULL,
  returned TEXT,
  FOREIGN KEY (document, copy) REFERENCES copy
) STRICT;
CREATE INDEX loan_by_copy ON loan (document, copy);

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

CREATE TRIGGER log_block_stays BEFORE DELETE ON log_block
  BEGIN SELECT RAISE(ABORT, 'access events are never deleted'); END;
CREATE TRIGGER log_block_is_kept BEFORE UPDATE OF import, block, run, rows, first_ms, last_ms, leaf ON log_block
  BEGIN SELECT RAISE(ABORT, 'access events are never changed'); END;
CREATE TRIGGER log_text_stays BEFORE DELETE ON log_text
  BEGIN SELECT RAISE(ABORT, 'access events are never deleted'); END;
CREATE TRIGGER log_text_is_kept BEFORE UPDATE ON log_text
  BEGIN SELECT RAISE(ABORT, 'access events are never changed'); END;
CREATE TRIGGER log_quarantine_stays BEFORE DELETE ON log_quarantine
  BEGIN SELECT RAISE(ABORT, 'quarantined rows are never deleted'); END;
CREATE TRIGGER log_quarantine_is_kept BEFORE UPDATE ON log_quarantine
  BEGIN SELECT RAISE(ABORT, 'quarantined rows are never changed'); END;
CREATE TRIGGER log_excluded_stays BEFORE DELETE ON log_excluded
  BEGIN SELECT RAISE(ABORT, 'excluded rows are never deleted'); END;
CREATE TRIGGER log_excluded_is_kept BEFORE UPDATE ON log_excluded
  BEGIN SELECT RAISE(ABORT, 'excluded rows are never changed'); END;

------------------------------------------------------------------------------------------------------------- campaigns

CREATE TABLE review (
  month    TEXT PRIMARY KEY,
  closed   TEXT NOT NULL,
  size     INTEGER NOT NULL,
  report   TEXT NOT NULL,
  findings INTEGER NOT NULL,
  n        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  quarter  TEXT PRIMARY KEY,
  closed   TEXT NOT NULL,
  size     INTEGER NOT NULL,
  report   TEXT NOT NULL,
  findings INTEGER NOT NULL,
  n        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
