//! The account of a period against acts: what came, what left, on which day, at which level.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::CopyId;
use super::document::{
    Declassify, Destroy, Direction, Extract, METHODS, Nature, Reach, Receive, Reclassify, Register, Reproduction, Send,
};
use super::testing::{Bench, briefing, day, document, grant, level};
use crate::campaigns::volume::{Kept, Recorded, kept, recorded};
use crate::domain::Day;
use crate::store::{Life, Volume};

/// What the lives come to is what the tables say; every account of every stretch of days adds up and begins where the one
/// before ended.
pub(super) fn adds_up(db: &Connection) {
    let volume = Volume::read(db).unwrap();
    let mut told: BTreeMap<(u8, &str), u64> = BTreeMap::new();
    for life in &volume.copies {
        let (level, state) = life.on(Day::MAX).unwrap();
        *told.entry((level.rank(), state.code())).or_default() += 1;
    }
    let mut statement = db.prepare("SELECT level, state, count(*) FROM copy GROUP BY 1, 2").unwrap();
    let rows = statement.query_map([], |r| Ok((r.get::<_, u8>(0)?, r.get::<_, String>(1)?, r.get::<_, u64>(2)?))).unwrap();
    let rows: Vec<_> = rows.map(Result::unwrap).collect();
    assert_eq!(told.len(), rows.len());
    rows.iter().for_each(|(level, state, n)| assert_eq!(told.get(&(*level, state.as_str())), Some(n), "{level} {state}"));
    let documents: Vec<u64> = (0..=4u8)
        .map(|rank| db.query_row("SELECT count(*) FROM document WHERE level = ?1", [rank], |r| r.get(0)).unwrap())
        .collect();
    assert_eq!(recorded(&volume.documents, (Day::MIN.plus_days(1), Day::MAX)).map(|r| r.end).to_vec(), documents);
    let days = volume.copies.iter().flat_map(|life| life.changes.iter().map(|(day, _)| *day).chain([life.entered]));
    let mut cuts: Vec<Day> = days.collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut from = Day::MIN.plus_days(1);
    let (mut copies, mut documents) = ([0; 5], [0; 5]);
    for until in cuts.into_iter().chain([Day::MAX]).filter(|until| *until > Day::MIN) {
        let (kept, recorded) = (kept(&volume.copies, (from, until)), recorded(&volume.documents, (from, until)));
        assert!(kept.iter().all(Kept::adds_up), "{from}..{until} {kept:?}");
        assert!(recorded.iter().all(Recorded::adds_up), "{from}..{until} {recorded:?}");
        assert_eq!((kept.map(|k| k.begin), recorded.map(|r| r.begin)), (copies, documents), "{from}");
        (copies, documents) = (kept.map(|k| k.end), recorded.map(|r| r.end));
        from = until.plus_days(1);
    }
    let (kept, recorded) =
        (kept(&volume.copies, (Day::MIN.plus_days(1), Day::MAX)), recorded(&volume.documents, (Day::MIN.plus_days(1), Day::MAX)));
    assert!(kept.iter().all(Kept::adds_up) && recorded.iter().all(Recorded::adds_up));
}

fn reclassify(reach: Reach, copy: Option<u32>, words: &str, decided: &str) -> Reclassify {
    Reclassify {
        document: "D1".into(),
        reach,
        copy,
        to: level(words),
        decided: day(decided),
        authority: "Autorité FICTIVE".into(),
        reference: "DEC-1".into(),
        reason: String::new(),
    }
}

fn full() -> Bench {
    let mut bench = Bench::with_room();
    bench.ok(&grant("P0001", "SECRET", "BE", "2024-01-01", "2029-01-01"));
    bench.ok(&briefing("P0001", "2026-01-15"));
    bench.ok(&document("D1", "SECRET", Some("K1")));
    let reproduction = Reproduction {
        document: "D1".into(),
        copy: 1,
        made: 1,
        pages: Some(1),
        level: Some(level("CONFIDENTIEL")),
        authority: "Chef FICTIF".into(),
        consent: "ACC-1".into(),
        day: day("2026-11-04"),
        container: Some("K1".into()),
        holder: None,
        despite: String::new(),
    };
    bench.ok(&Extract { reproduction });
    // Decided before the paper came in, and recorded after a younger decision.
    bench.ok(&reclassify(Reach::Copy, Some(2), "CONFIDENTIEL", "2026-11-10"));
    bench.ok(&reclassify(Reach::All, None, "RESTREINT", "2026-10-20"));
    let items = vec![CopyId::new("D1", 1)];
    let (correspondent, channel) = ("Cellule FICTIVE".into(), "hand".into());
    bench.ok(&Send { slip: "T-1".into(), items, correspondent, channel, sent: day("2026-11-12"), due: day("2026-12-01") });
    let back = Receive {
        document: "D1".into(),
        copy: 1,
        container: Some("K1".into()),
        holder: None,
        day: day("2026-11-14"),
        reference: String::new(),
        despite: String::new(),
    };
    bench.ok(&back);
    bench.ok(&Destroy {
        items: vec![CopyId::new("D1", 2)],
        certificate: "PV-1".into(),
        day: day("2026-11-15"),
        instruction: "FICTIF".into(),
        complete: true,
        method: METHODS[0].into(),
        witness: Some("P0001".into()),
        keep_until: day("2036-11-15"),
        occasion: None,
    });
    bench.ok(&Declassify {
        document: "D1".into(),
        nature: Nature::Declassified,
        reference: "DECL-1".into(),
        decided: day("2026-11-20"),
        authority: "Autorité FICTIVE".into(),
        reason: String::new(),
        to: level("UNCLASSIFIED"),
    });
    bench
}

#[test]
fn every_way_in_and_out_is_counted_once_on_its_day() {
    let bench = full();
    adds_up(bench.db());
    let volume = Volume::read(bench.db()).unwrap();
    let of = |from: &str, until: &str| kept(&volume.copies, (day(from), day(until)));
    let all = of("2026-11-01", "2026-11-30");
    let (secret, confidential, restricted, free) = (all[3], all[2], all[1], all[0]);
    // Two came in; both left SECRET on the day they came in, the decision being older: one is taken to be CONFIDENTIEL first.
    assert_eq!((secret.begin, secret.received, secret.made, secret.marked_out, secret.end), (0, 2, 0, 2, 0));
    // The extract was made at a level of its own, which only its entry in the journal says.
    assert_eq!((confidential.made, confidential.marked_in, confidential.marked_out, confidential.end), (1, 1, 2, 0));
    assert_eq!((restricted.marked_in, restricted.sent, restricted.returned, restricted.destroyed), (3, 1, 1, 1));
    assert_eq!((restricted.declassified, restricted.end), (2, 0));
    assert_eq!((free.marked_in, free.end), (2, 2));
    assert_eq!((of("2026-11-13", "2026-11-13")[1].begin, of("2026-11-12", "2026-11-12")[1].sent), (2, 1));
    // The day itself, and the day before.
    let ends = ["2026-11-14", "2026-11-15", "2026-11-19", "2026-11-20"].map(|on| of("2026-11-01", on)[1].end);
    assert_eq!(ends, [3, 2, 2, 0]);
    let documents = recorded(&volume.documents, (day("2026-11-01"), day("2026-11-30")));
    assert_eq!((documents[3].received, documents[1].declassified, documents[0].end), (1, 1, 1));
}

#[test]
fn an_account_that_loses_something_does_not_add_up() {
    let volume = Volume::read(full().db()).unwrap();
    let mut all = kept(&volume.copies, (day("2026-11-01"), day("2026-11-30")));
    assert!(all.iter().all(Kept::adds_up));
    all[1].sent = 0;
    assert!(!all[1].adds_up());
    let life = Life { changes: vec![], ..volume.copies[0].clone() };
    assert_ne!(
        kept(&[life], (day("2026-11-01"), day("2026-11-30"))),
        kept(&volume.copies[..1], (day("2026-11-01"), day("2026-11-30")))
    );
}

#[test]
fn what_is_made_here_and_what_comes_in_are_told_apart() {
    let mut bench = Bench::with_room();
    let mut made = Register { direction: Direction::Internal, ..document("D1", "SECRET", Some("K1")) };
    bench.ok(&made);
    (made.number, made.direction) = ("D2".into(), Direction::Out);
    bench.ok(&made);
    let volume = Volume::read(bench.db()).unwrap();
    let period = (day("2026-11-02"), day("2026-11-02"));
    assert_eq!((kept(&volume.copies, period)[3].made, kept(&volume.copies, period)[3].received), (4, 0));
    let documents = recorded(&volume.documents, period)[3];
    assert_eq!((documents.internal, documents.sent, documents.received, documents.end), (1, 1, 0, 2));
    assert_eq!(kept(&volume.copies, (day("2026-11-01"), day("2026-11-01"))), [Kept::default(); 5]);
}
