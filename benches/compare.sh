#!/usr/bin/env bash
# Times greffe against peers on the same files, in one run: `benches/compare.sh DIR`, DIR made by the example `generate`.
# Peers: Debian's sqlite3, and DuckDB (`pip install duckdb`). Prints seconds, peak memory and ratios; judges nothing.
set -euo pipefail
data=$(realpath "${1:?the directory written by cargo run --release --example generate}")
greffe=$(dirname "$(realpath "$0")")/../target/release/greffe
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo "a passphrase for measuring" > pass
export GREFFE_REGISTER=$work/register GREFFE_PASSPHRASE_FILE=$work/pass GREFFE_OFFICER=so
"$greffe" init register --name FICTIF --sheets sheets.txt --kdf-memory 8 -q

# seconds and KiB of one command, by the system's own account
timed() {
  local name=$1; shift
  python3 - "$name" "$@" <<'PY'
import os, resource, subprocess, sys, time
name, *command = sys.argv[1:]
start = time.monotonic()
code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=open(f"{name}.err", "w")).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
wall = time.monotonic() - start
print(f"{name:<28} {wall:8.2f} s wall {used.ru_utime + used.ru_stime:8.2f} s cpu {used.ru_maxrss / 1024:8.0f} MiB  exit {code}")
open(f"{name}.time", "w").write(str(wall))
PY
}
ratio() { python3 -c "print(f'{\"$1 / $2\":<44} {float(open(\"$1.time\").read()) / float(open(\"$2.time\").read()):.2f}')"; }

for kind in people clearances briefings badges rooms readers access; do timed "import-$kind" "$greffe" import "$kind" "$data/$kind.csv"; done

timed greffe-log-import "$greffe" log import "$data/log.csv" --profile simple --covers 2026-07-01..2026-09-30 -q
printf 'CREATE TABLE log (seq,timestamp,reader,card,event);\n.mode csv\n.import --skip 1 %s log\n' "$data/log.csv" > import.sql
timed sqlite3-import sh -c 'exec sqlite3 plain.db < import.sql'
ratio greffe-log-import sqlite3-import

timed greffe-audit "$greffe" audit run --quarter 2026-Q3 --format json -o audit.json
timed greffe-scan "$greffe" log coverage --quarter 2026-Q3 --format json -o coverage.json
ratio greffe-audit greffe-scan
timed greffe-review "$greffe" review run --month 2026-09 --format json -o review.json
timed greffe-status "$greffe" status
timed greffe-verify "$greffe" journal verify
timed greffe-verify-deep "$greffe" journal verify --deep
ls -l register/register.db plain.db "$data/log.csv" | awk '{print $5, $9}'

if python3 -c 'import duckdb' 2>/dev/null; then
  cat > duck.py <<'PY'
import sys, time, duckdb
data = sys.argv[1]
db = duckdb.connect("duck.db")
for t in ["people", "clearances", "briefings", "badges", "readers", "access", "log"]:
    types = "types={'card':'VARCHAR'}" if t in ("badges", "log") else "types={}"
    db.execute(f"CREATE TABLE {t} AS SELECT * FROM read_csv('{data}/{t}.csv', header=true{', ' + types if t in ('badges','log') else ''})")
PY
  cat > duck_audit.py <<'PY'
# The same core rules over DuckDB's own loaded tables: list, clearance, briefing, unknown card, hours, pairing, bursts, gaps.
import duckdb
db = duckdb.connect("duck.db", read_only=True)
entry = """WITH e AS (SELECT l.*, r.room, r.direction, b.person, CAST(l.timestamp AS DATE) AS day
  FROM log l JOIN readers r ON r.reader = l.reader LEFT JOIN badges b ON b.card = l.card AND CAST(l.timestamp AS DATE) >= b."from")"""
n = {}
n["ACC001"] = db.execute(entry + """SELECT person, room, list(seq) FROM e WHERE event='granted' AND direction='in' AND person IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM access a WHERE a.room=e.room AND a.person=e.person) GROUP BY ALL""").fetchall()
n["ACC002"] = db.execute(entry + """SELECT e.person, e.room, list(seq) FROM e JOIN access a ON a.room=e.room AND a.person=e.person
  WHERE event='granted' AND direction='in' AND e.day < a."from" GROUP BY ALL""").fetchall()
n["ACC003"] = db.execute(entry + """SELECT e.person, e.room, list(seq) FROM e WHERE event='granted' AND direction='in' AND NOT EXISTS
  (SELECT 1 FROM clearances c WHERE c.person=e.person AND e.day BETWEEN c.granted AND c.expires) AND person IS NOT NULL GROUP BY ALL""").fetchall()
n["ACC005"] = db.execute(entry + """SELECT e.person, e.room, list(seq) FROM e WHERE event='granted' AND direction='in' AND person IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM briefings b WHERE b.person=e.person AND b.date <= e.day) GROUP BY ALL""").fetchall()
n["ACC007"] = db.execute(entry + "SELECT card, room, list(seq) FROM e WHERE event='granted' AND direction='in' AND person IS NULL GROUP BY ALL").fetchall()
n["ACC009"] = db.execute(entry + """SELECT card, room, list(seq) FROM e WHERE event='granted' AND direction='in'
  AND (extract(hour FROM timestamp) NOT BETWEEN 6 AND 20 OR extract(isodow FROM timestamp) > 5) GROUP BY ALL""").fetchall()
n["ACC010-12"] = db.execute(entry + """, p AS (SELECT *, lead(direction) OVER w AS next, lag(direction) OVER w AS prev, lead(timestamp) OVER w AS until
  FROM e WHERE event='granted' WINDOW w AS (PARTITION BY person, room ORDER BY timestamp, seq))
  SELECT person, room, count(*) FILTER (direction='in' AND next IS DISTINCT FROM 'out'), count(*) FILTER (direction='out' AND prev IS DISTINCT FROM 'in'),
  count(*) FILTER (direction='in' AND next='out' AND until - timestamp > INTERVAL 10 HOUR), list(seq) FROM p GROUP BY ALL
  HAVING count(*) FILTER (direction='in' AND next IS DISTINCT FROM 'out') > 0""").fetchall()
n["ACC014"] = db.execute(entry + """SELECT card, list(seq) FROM (SELECT card, seq, count(*) OVER (PARTITION BY card ORDER BY timestamp
  RANGE BETWEEN INTERVAL 10 MINUTE PRECEDING AND CURRENT ROW) AS k FROM e WHERE event='refused') WHERE k >= 5 GROUP BY ALL""").fetchall()
n["ACC015"] = db.execute(entry + """SELECT e.person, e.room, list(seq) FROM e JOIN access a ON a.room=e.room AND a.person=e.person
  WHERE event='refused' GROUP BY ALL""").fetchall()
n["LOG002"] = db.execute("SELECT seq, next FROM (SELECT seq, lead(seq) OVER (ORDER BY seq) AS next FROM log) WHERE next > seq + 1").fetchall()
print({k: len(v) for k, v in n.items()})
PY
  timed duckdb-load python3 duck.py "$data"
  timed duckdb-audit python3 duck_audit.py
  ratio greffe-audit duckdb-audit
fi
head -c 400 greffe-log-import.err || true
