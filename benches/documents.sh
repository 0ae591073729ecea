#!/usr/bin/env bash
# Takes over a backlog of documents, then shows and searches, beside plain SQLite, in one run:
#   cargo run --release --example generate -- DIR 2000 0 1000000
#   benches/documents.sh DIR
# Peers: Python's sqlite3 (its own version is printed) over a plain, unencrypted, unsigned table of the same rows with the same
# indexes; a point read by its primary key. Prints seconds, peak memory and ratios; judges nothing. Opening a register costs one
# derivation of the passphrase (here 8 MiB); it is measured apart, as `unlock`
# (`officer list`); `-net` figures are less that.
set -euo pipefail
data=$(realpath "${1:?the directory written by cargo run --release --example generate}")
greffe=${GREFFE:-$(dirname "$(realpath "$0")")/../target/release/greffe}
work=$(mktemp -d -p "${TMPDIR:-/tmp}")
trap 'rm -rf "$work"' EXIT
cd "$work"
echo "a passphrase for measuring" > pass
export GREFFE_REGISTER=$work/register GREFFE_PASSPHRASE_FILE=$work/pass GREFFE_OFFICER=so
"$greffe" init register --name FICTIF --sheets sheets.txt --kdf-memory 8 -q
for kind in people rooms containers; do "$greffe" import "$kind" "$data/$kind.csv" -q; done

cat > measure.py <<'PY'
import csv, os, resource, sqlite3, statistics, subprocess, sys, time
greffe, data = sys.argv[1:]
results = {}

def timed(name, *command, repeat=1):
    """Median wall time of a command; its peak memory and, run once, its processor time."""
    walls = []
    for _ in range(repeat):
        pid = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, f"{name}.out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, f"{name}.err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)])
        start = time.monotonic()
        _, status, used = os.wait4(pid, 0)
        walls.append(time.monotonic() - start)
    wall = results[name] = statistics.median(walls)
    print(f"{name:<26} {wall:9.3f} s wall {used.ru_utime + used.ru_stime:8.2f} s cpu {used.ru_maxrss / 1024:7.0f} MiB"
          f"  exit {os.waitstatus_to_exitcode(status)}", flush=True)
    if os.waitstatus_to_exitcode(status):
        print(open(f"{name}.err").read()[:2000])

def ratio(a, b):
    if results[a] < 0.002:
        return print(f"  {a} / {b}: less than 2 ms, within the noise of unlocking", flush=True)
    print(f"  {a + ' / ' + b:<58} {results[a] / results[b]:10.2f}", flush=True)

print("sqlite3", sqlite3.sqlite_version, "processors", os.cpu_count(), "load", os.getloadavg())
timed("import-documents", greffe, "import", "documents", f"{data}/documents.csv")

# The same rows into one plain table with the indexes of `document`, and its copies into another, in one transaction.
start = time.monotonic()
db = sqlite3.connect("plain.db")
db.executescript("""PRAGMA synchronous = FULL;
  CREATE TABLE document (n INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, registered, level, originator, reference, title, copies,
    pages, regime, direction, container, holder, received, dated, correspondent, channel);
  CREATE INDEX document_by_registered ON document (registered);
  CREATE TABLE copy (document, copy, container, holder, PRIMARY KEY (document, copy)) WITHOUT ROWID;
  CREATE INDEX copy_by_holder ON copy (holder) WHERE holder <> '';
  CREATE INDEX copy_by_container ON copy (container) WHERE container <> '';""")
rows = 0
with open(f"{data}/documents.csv", newline="") as file:
    reader = csv.reader(file)
    next(reader)
    db.execute("BEGIN")
    for row in reader:
        rows += 1
        db.execute("INSERT INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", [rows, *row])
        for copy in range(1, int(row[6]) + 1):
            db.execute("INSERT INTO copy VALUES (?,?,?,?)", (row[0], copy, row[10], row[11]))
    db.execute("COMMIT")
results["bare-insert"] = time.monotonic() - start
print(f"{'bare-insert':<26} {results['bare-insert']:9.3f} s wall, {rows} rows, {rows / results['bare-insert']:.0f} a second")
print(f"{'greffe':<26} {rows / results['import-documents']:9.0f} documents a second")
ratio("import-documents", "bare-insert")

numbers = [n for n, in db.execute("SELECT number FROM document WHERE n % ? = 0", (max(1, rows // 1000),))]
start = time.monotonic()
for number in numbers:
    db.execute("SELECT * FROM document WHERE number = ?", (number,)).fetchone()
    db.execute("SELECT * FROM copy WHERE document = ?", (number,)).fetchall()
results["point-read"] = (time.monotonic() - start) / len(numbers)
print(f"{'point-read':<26} {results['point-read'] * 1e6:9.1f} µs, a document and its copies by number, in an open file")
plain = [sys.executable, "-c", "import sqlite3, sys; d = sqlite3.connect('plain.db'); print(d.execute('SELECT * FROM document WHERE number = ?',"
         " (sys.argv[1],)).fetchone(), d.execute('SELECT * FROM copy WHERE document = ?', (sys.argv[1],)).fetchall())"]
timed("point-read-process", *plain, numbers[len(numbers) // 2], repeat=9)

# What every command costs before it does anything: the passphrase, the key, the light checks.
timed("unlock", greffe, "officer", "list", repeat=9)
number, reference, word = db.execute("SELECT number, reference, title FROM document WHERE n = ?", (rows // 2,)).fetchone()
holder, = db.execute("SELECT holder FROM document WHERE holder <> '' LIMIT 1").fetchone()
search = [greffe, "document", "search"]
for name, *command in [
    ("show", greffe, "document", "show", number),
    ("history", greffe, "document", "history", number),
    ("search-rare-word", *search, word.split()[-1]),
    ("search-three-words", *search, *word.split()[-3:]),
    ("search-word-of-all", *search, "fictive"),
    ("search-one-letter", *search, "b"),
    ("search-no-result", *search, "introuvable"),
    ("search-reference", *search, "--reference", reference),
    ("search-originator", *search, "--originator", "Autorité fictive 77"),
    ("search-number", *search, "--number", number[:9]),
    ("search-year", *search, "--number", number[:4]),
    ("search-holder", *search, "--holder", holder),
    ("search-container", *search, "--container", "K007"),
    ("search-room", *search, "--room", "R03"),
    ("search-room-word", *search, "--room", "R03", word.split()[-1]),
    ("search-level", *search, "--level", "NATO SECRET", "--regime", "NATO"),
    ("search-state-here", *search, "--state", "here"),
    ("search-state-missing", *search, "--state", "missing"),
    ("search-days", *search, "--from", "2012-03-01", "--until", "2012-03-31"),
    ("search-correspondent", *search, "--correspondent", "Organe fictif 7"),
    ("search-no-correspondent", *search, "--correspondent", "Personne"),
    ("search-channel-direction", *search, "--channel", "courrier", "--direction", "in"),
    ("list-100", greffe, "document", "list"),
    ("exchanges", greffe, "exchanges", "--year", "2025"),
    ("exchanges-by-year", greffe, "exchanges", "--by", "year"),
    ("one-act", greffe, "document", "store", number, "1", "--container", "K001"),
]:
    repeat = 1 if name == "one-act" else 3 if name.startswith("exchanges") else 9
    timed(name, *command, repeat=repeat)
    results[name + "-net"] = max(results[name] - results["unlock"], 1e-6)
print("net of unlocking, against an indexed point read in an open file and against a process that makes one:")
for name in ("show", "search-rare-word", "search-reference", "search-holder"):
    ratio(name + "-net", "point-read")
    ratio(name, "point-read-process")
timed("verify", greffe, "journal", "verify")
timed("verify-deep", greffe, "journal", "verify", "--deep")
for file in ("register/register.db", "plain.db", f"{data}/documents.csv"):
    print(f"{os.path.getsize(file):>14} bytes  {os.path.basename(file)}")
PY
python3 measure.py "$greffe" "$data"
