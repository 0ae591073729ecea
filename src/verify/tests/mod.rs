//! A small register with something in it, and everything that may be done to it behind its journal's back.

mod attacks;
mod clean;
mod logs;
mod mutations;

use std::path::PathBuf;

use rusqlite::{Connection, params};
use tempfile::TempDir;

use super::{Verdict, verify};
use crate::acts::{self, import, journal, policy, register as acts_register};
use crate::domain::{Day, Instant, Role};
use crate::journal::anchor::{Anchor, Direction};
use crate::journal::checkpoint::{self, Checkpoint};
use crate::journal::entry::{self, FORMAT, Header, commitment, hex};
use crate::journal::tree::{Frontier, leaf_hash};
use crate::journal::{FaultCode, Head, Tx};
use crate::register::{self, Founding, Key, OpenError, Opening, Register};
use crate::store::Access;
use crate::vault::{KdfParams, Passphrase, Sheet, Signer};

const FAST: KdfParams = KdfParams { memory_kib: 8192, passes: 1, lanes: 1 };

fn phrase(text: &str) -> Passphrase {
    Passphrase::from_bytes(zeroize::Zeroizing::new(text.as_bytes().to_vec())).unwrap()
}

fn now(day: u32) -> Instant {
    Instant::parse(&format!("2026-09-{day:02}T08:00:00Z")).unwrap()
}

/// A register's folder and its recovery sheets.
struct Place {
    dir: TempDir,
    sheets: [Sheet; 3],
}

impl Place {
    fn path(&self) -> PathBuf {
        self.dir.path().join("registre")
    }

    /// A register with its first officer `so` and nothing else.
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (phrase, mut kept) = (phrase("passphrase of so"), None);
        let founding = Founding { officer: "so", name: "S. Officer", passphrase: &phrase, params: FAST, now: now(1) };
        register::create(&dir.path().join("registre"), &founding, |_, sheets| {
            kept = Some(sheets.each_ref().map(|s| Sheet::parse(&s.code()).unwrap()));
            Ok::<(), OpenError>(())
        })
        .unwrap();
        Self { dir, sheets: kept.unwrap() }
    }

    /// With officers of several roles, one of them ended, settings, an import and two checkpoints: every kind of entry.
    fn filled() -> Self {
        let place = Self::new();
        let mut so = place.open("so", 2);
        for (id, role) in [("dep", Role::Deputy), ("reg", Role::Registrar), ("old", Role::Deputy)] {
            register::add_officer(&mut so, id, "A Name", role, None, &phrase(&format!("passphrase of {id}")), FAST).unwrap();
        }
        set(&mut so, "30");
        issue(&mut so);
        register::end_officer(&mut so, "old").unwrap();
        drop(so);
        let mut dep = place.open("dep", 3);
        let mut tx = dep.begin().unwrap();
        let file = import::File {
            kind: "people".into(),
            file: "people.csv".into(),
            sha256: "0".repeat(64),
            rows: 0,
            taken: 0,
            skipped: vec![],
        };
        acts::record(&mut tx, &file).unwrap();
        tx.commit().unwrap();
        drop(dep);
        let sheets = Key::Sheets(&place.sheets[0], &place.sheets[2]);
        let mut recovery = place.open_with(sheets, 4).unwrap();
        register::recover_officer(&mut recovery, "dep", &phrase("passphrase of dep"), FAST).unwrap();
        drop(recovery);
        let mut so = place.open("so", 5);
        let mut tx = so.begin().unwrap();
        acts::record(&mut tx, &acts_register::AllowNetwork { file_system: "nfs".into() }).unwrap();
        tx.commit().unwrap();
        register::change_passphrase(&mut so, &phrase("passphrase of so"), FAST).unwrap();
        set(&mut so, "20");
        issue(&mut so);
        set(&mut so, "25");
        drop(so);
        place
    }

    fn open(&self, officer: &str, day: u32) -> Register {
        let passphrase = |id: &str| Ok(phrase(&format!("passphrase of {id}")));
        self.open_with(Key::Officer { officer: Some(officer), passphrase: &passphrase }, day).unwrap()
    }

    fn open_with(&self, key: Key<'_>, day: u32) -> Result<Register, OpenError> {
        register::open(&Opening {
            path: &self.path(),
            key,
            access: Access::Write,
            now: now(day),
            allow_network: true,
            despite_faults: true,
        })
    }
}

fn set(register: &mut Register, value: &str) {
    let mut tx = register.begin().unwrap();
    let act = policy::Set {
        name: "loan-days".into(),
        value: value.into(),
        from: Day::parse("2026-10-01").unwrap(),
        source: "note 12".into(),
        verified: false,
    };
    unasked(&mut tx, &act);
    tx.commit().unwrap();
}

/// Appends and applies an act without asking whether it may be: what a changed program would do.
fn unasked<A: acts::Act>(tx: &mut Tx<'_>, act: &A) {
    let payload = serde_json_canonicalizer::to_string(act).unwrap();
    let stamp = tx.append(A::NAME, &payload).unwrap();
    act.apply(tx.db(), &stamp).unwrap();
}

/// Issues a checkpoint: its line first, then its act.
fn issue(register: &mut Register) {
    let (dir, id) = (register.dir().clone(), register.id().to_owned());
    let mut tx = register.begin().unwrap();
    let (size, root) = (tx.head().size, tx.head().frontier.root());
    let mut number = [0; 16];
    base16ct::lower::decode(&id, &mut number).unwrap();
    let stated = Checkpoint { register: number, size, root };
    let signature = tx.signer().with_seed(|seed| checkpoint::sign(&stated.to_string(), seed)).unwrap();
    let at = chrono::DateTime::from_timestamp(tx.now().seconds(), 0).unwrap();
    let officer = tx.officer().to_owned();
    let anchor = Anchor { at, direction: Direction::Issued, checkpoint: stated, signature, officer };
    dir.append(&dir.anchors(), &anchor.line().unwrap()).unwrap();
    unasked(&mut tx, &journal::Checkpoint { size, root: hex(&root) });
    tx.commit().unwrap();
}

fn deep(register: &Register) -> Verdict {
    verify(register, true, &mut |_, _| {}).unwrap()
}

fn codes(verdict: &Verdict) -> Vec<FaultCode> {
    let mut codes: Vec<_> = verdict.faults.iter().map(|f| f.code).collect();
    codes.dedup();
    codes
}

/// Runs statements as someone with the register key can: triggers taken away and put back, no constraint enforced.
fn tamper(db: &Connection, run: impl FnOnce(&Connection)) {
    let triggers: Vec<(String, String)> = db
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
        .and_then(|mut s| s.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect())
        .unwrap();
    for (name, _) in &triggers {
        db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    run(db);
    for (_, sql) in &triggers {
        db.execute_batch(sql).unwrap();
    }
}

/// Does something in a transaction, verifies, and undoes it.
fn after<T>(register: &Register, run: impl FnOnce(&Connection), verify: impl FnOnce(&Register) -> T) -> T {
    let db = register.db();
    db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN").unwrap();
    tamper(db, run);
    let found = verify(register);
    db.execute_batch("ROLLBACK; PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF").unwrap();
    found
}

/// Writes the head that fits the entries there are.
fn mend_head(db: &Connection) {
    let mut statement = db.prepare("SELECT record FROM journal ORDER BY n").unwrap();
    let records: Vec<String> = statement.query_map([], |r| r.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
    let (mut frontier, mut last) = (Frontier::default(), [0; 32]);
    for record in &records {
        last = leaf_hash(record.as_bytes());
        frontier.push(last);
    }
    db.execute(
        "UPDATE journal_head SET size = ?1, last = ?2, frontier = ?3",
        params![frontier.size(), last, frontier.to_bytes()],
    )
    .unwrap();
}

/// Appends an entry as someone with the register key and any signing key can; gives the header for the last changes.
fn forge(db: &Connection, signer: &Signer, act: &str, payload: &str, change: impl FnOnce(&mut Header)) {
    let head = Head::read(db).unwrap().unwrap();
    let id = db.query_row("SELECT id FROM register", [], |r| r.get(0)).unwrap();
    let salt = [7; 32];
    let mut header = Header {
        t: FORMAT.into(),
        reg: id,
        n: head.size + 1,
        at: now(28),
        off: signer.officer().into(),
        key: signer.public().id().to_string(),
        act: act.into(),
        pc: hex(&commitment(&salt, payload)),
        prev: hex(&head.last),
        app: "0.1.0".into(),
    };
    change(&mut header);
    let text = header.write();
    let record = entry::record(&text, &signer.sign(text.as_bytes()));
    db.execute("INSERT INTO journal VALUES (?1, ?2, ?3, ?4)", params![head.size + 1, record, salt, payload]).unwrap();
    if let Some(kind) = acts::named(act) {
        let stamp = crate::journal::Stamp { n: head.size + 1, at: header.at, officer: header.off, key: String::new() };
        let _ = (kind.replay)(payload, db, &stamp);
    }
    mend_head(db);
}
