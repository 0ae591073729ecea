//! The days of each room, as its pictures show them: coverage, opening, entries and presence. Not part of a report's JSON, which
//! must be the same whatever form is wanted: the JSON has the coverage, and with `--presence` every stay.

use crate::campaigns::audit::Audit;
use crate::campaigns::days::{Clock, Minutes};
use crate::checks::Ground;
use crate::checks::coverage::RoomCoverage;
use crate::domain::{Day, belgian_holiday};

/// One room's days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomDaysView {
    /// The room.
    pub room: String,
    /// Each day of the period, in order.
    pub days: Vec<DayView>,
}

/// Minutes of a day by the wall clock: from, until, the end excluded.
pub type MinuteSpan = (u16, u16);

/// A day in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// How it is covered.
    pub cover: Cover,
    /// Whether the room opens.
    pub opening: Opening,
    /// When the room opens and closes, if it does.
    pub open: Option<MinuteSpan>,
    /// Granted entries.
    pub entries: u64,
    /// The most people who were there for certain at the same time.
    pub most: u32,
    /// Somebody was there for certain, if only for a moment of the minute.
    pub certain: Vec<MinuteSpan>,
    /// Somebody was or may have been there.
    pub possible: Vec<MinuteSpan>,
    /// No import covers it.
    pub uncovered: Vec<MinuteSpan>,
    /// Covered and doubtful.
    pub doubtful: Vec<MinuteSpan>,
}

/// How a day is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// All of it, without doubt.
    Covered,
    /// All of it, partly or wholly in doubt.
    Doubtful,
    /// Not all of it.
    Partly,
    /// Nothing of it.
    Uncovered,
    /// It has not begun at the moment of the report.
    Ahead,
}

/// Whether a room opens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// It does.
    Open,
    /// Its hours leave the day out, as they do weekends.
    OffDay,
    /// A public holiday, by its code.
    Holiday(&'static str),
    /// Closed by a closure on record.
    Closure,
}

impl DayView {
    /// Minutes of spans together.
    pub fn minutes(spans: &[MinuteSpan]) -> u64 {
        spans.iter().map(|(from, until)| u64::from(until - from)).sum()
    }
}

/// The days of each room that conclusions are wanted about; nothing if they were not counted.
pub fn view(audit: &Audit, ground: &Ground<'_>) -> Vec<RoomDaysView> {
    let Some(days) = &audit.days else { return Vec::new() };
    let clock = Clock::new(ground);
    let of_room = |(index, counted): (&usize, &Vec<crate::campaigns::days::RoomDay>)| {
        let room = &ground.facts.rooms[*index];
        let coverage = audit.examined.coverage.iter().find(|c| c.room == *index);
        let spans = coverage.map_or_else(Vec::new, |c| covered(c, &clock));
        let days = clock.days().enumerate().map(|(n, day)| {
            let [covered, uncovered, doubtful] = spans.get(n).copied().unwrap_or_default();
            let opening = match (room.hours_on(day), belgian_holiday(day)) {
                _ if room.closed_on(day) => Opening::Closure,
                (Some(hours), _) if !hours.opens_on(day) => Opening::OffDay,
                (_, Some(code)) => Opening::Holiday(code),
                (None, None) => Opening::OffDay,
                (Some(_), None) => Opening::Open,
            };
            let hours = room.hours_on(day).filter(|_| opening == Opening::Open);
            let counted = counted.get(n).cloned().unwrap_or_default();
            DayView {
                day,
                cover: match () {
                    () if !clock.begun(n) => Cover::Ahead,
                    () if covered.count() == 0 => Cover::Uncovered,
                    () if uncovered.count() > 0 => Cover::Partly,
                    () if doubtful.count() > 0 => Cover::Doubtful,
                    () => Cover::Covered,
                },
                opening,
                open: hours.map(|h| (h.open.minutes(), h.close.minutes())),
                entries: audit.examined.entries_on.get(&(*index, day)).copied().unwrap_or(0),
                most: counted.most,
                certain: counted.certain.spans(),
                possible: counted.possible.spans(),
                uncovered: uncovered.spans(),
                doubtful: doubtful.spans(),
            }
        });
        RoomDaysView { room: room.id.clone(), days: days.collect() }
    };
    days.iter().map(of_room).collect()
}

/// The minutes of each day that are covered, not covered, doubtful.
fn covered(coverage: &RoomCoverage, clock: &Clock<'_>) -> Vec<[Minutes; 3]> {
    let mut days = vec![[Minutes::default(); 3]; clock.count()];
    let mut add = |which: usize, from: i64, until: i64| {
        clock.spread(from, until - 1, &mut |day, from, until| days[day][which].add(from, until));
    };
    coverage.covered.spans().iter().for_each(|s| add(0, s.from, s.until));
    coverage.uncovered.spans().iter().for_each(|s| add(1, s.from, s.until));
    coverage.doubtful.iter().for_each(|(from, until, _)| add(2, *from, *until));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, day};
    use crate::campaigns::audit::{Keep, audit_with};
    use crate::campaigns::told::Told;
    use crate::checks::governing::Campaign;
    use crate::checks::{Copies, Facts, Period};
    use crate::domain::{DaySpan, Instant, Quarter};
    use crate::i18n::{Lang, Texts};
    use crate::logs::builtin::builtin_named;
    use crate::logs::import::{Order, import};
    use crate::reports::audit::AuditView;
    use crate::reports::meta::Meta;
    use crate::reports::picture;

    const LOG: &str = "seq,timestamp,reader,card,event
1,2026-07-02 08:00:10,R1-IN,K0001,granted
2,2026-07-02 08:30:00,R1-IN,K0002,granted
3,2026-07-02 09:00:20,R1-OUT,K0001,granted
4,2026-07-02 10:15:00,R1-OUT,K0002,granted
5,2026-07-03 23:30:00,R1-IN,K0001,granted
6,2026-07-04 01:10:00,R1-OUT,K0001,granted
7,2026-07-06 08:00:00,HALL-1,K0001,granted
8,2026-07-07 08:00:00,R1-IN,K0009,refused
";

    fn bench() -> Bench {
        let mut bench = Bench::created(Instant::parse("2026-10-02T08:00:00Z").unwrap());
        for (kind, list) in [
            ("people", "person,name\nP0001,FICTIF Un\nP0002,FICTIF Deux\n"),
            ("badges", "card,person,from\nK0001,P0001,2026-01-01\nK0002,P0002,2026-01-01\n"),
            ("rooms", "room,level,open_from,open_to\nR1,SECRET,07:00,19:00\nHALL,UNCLASSIFIED,,\n"),
            ("readers", "reader,room,direction\nR1-IN,R1,in\nR1-OUT,R1,out\nHALL-1,HALL,both\n"),
        ] {
            let parsed = crate::intake::read(crate::intake::kind(kind).unwrap(), list.as_bytes(), kind).unwrap();
            let mut tx = bench.tx();
            assert_eq!(crate::intake::run(&mut tx, &parsed, false).unwrap().faulty, [], "{kind}");
            tx.commit().unwrap();
        }
        let profile = builtin_named("simple").unwrap().unwrap();
        let covers = DaySpan::new(day("2026-07-01"), Some(day("2026-07-20")));
        let order = Order { file: "FICTIF.csv", profile: &profile, covers, rooms: &["R1".to_owned()] };
        let mut tx = bench.tx();
        import(&mut tx, LOG.as_bytes(), &order, chrono_tz::Europe::Brussels).unwrap();
        tx.commit().unwrap();
        bench
    }

    fn audited(bench: &Bench, keep: Keep) -> AuditView {
        let facts = Facts::load(bench.db(), Copies::None).unwrap();
        let quarter = Quarter::parse("2026-Q3").unwrap();
        let (first, last) = (quarter.first(), quarter.last());
        let now = Instant::parse("2026-09-28T08:00:00Z").unwrap();
        let ground = Ground::new(&facts, Period { first, last }, now, chrono_tz::Europe::Brussels, None).told_at(now);
        let audited = audit_with(bench.db(), &ground, keep).unwrap();
        let told = Told::new(&facts.governing, Some(Campaign::Audit(quarter)), day("2026-10-02"));
        let meta = Meta::fictive(("2026-Q3", &first.to_string(), &last.to_string()), &now.to_string(), Lang::En);
        crate::reports::audit::view(&audited, &ground, &told, meta, Texts::of(Lang::En))
    }

    #[test]
    fn the_days_of_an_audit_agree_with_its_counts() {
        let bench = bench();
        let view = audited(&bench, Keep { days: true, ..Keep::default() });
        let [room] = view.days.as_slice() else { panic!("only rooms with a level") };
        let of = |text: &str| room.days.iter().find(|d| d.day == day(text)).unwrap();
        assert_eq!((room.room.as_str(), room.days.len()), ("R1", 92));
        assert_eq!(room.days.iter().map(|d| d.entries).sum::<u64>(), view.counts.by_room[0].entries);
        let second = of("2026-07-02");
        assert_eq!((second.entries, second.most, second.cover), (2, 2, Cover::Covered));
        assert_eq!(second.certain, [(480, 616)]);
        assert_eq!(
            (of("2026-07-03").certain.as_slice(), of("2026-07-04").certain.as_slice()),
            (&[(1410, 1440)][..], &[(0, 71)][..])
        );
        assert_eq!((of("2026-07-04").opening, of("2026-07-21").opening), (Opening::OffDay, Opening::Holiday("national-day")));
        assert_eq!((second.open, of("2026-07-04").open), (Some((420, 1140)), None));
        let covers = ["2026-07-01", "2026-07-20", "2026-07-21", "2026-09-28", "2026-09-29"].map(|text| of(text).cover);
        assert_eq!(covers, [Cover::Covered, Cover::Covered, Cover::Uncovered, Cover::Uncovered, Cover::Ahead]);
        let uncovered: u64 = room.days.iter().map(|d| DayView::minutes(&d.uncovered)).sum();
        assert!((uncovered as f64 / 60.0 - view.coverage[0].uncovered_hours).abs() < 0.02, "{uncovered}");
        let texts = Texts::of(Lang::En);
        assert_eq!(picture::calendar::pictures(&view, texts).len() + picture::timeline::pictures(&view, texts).len(), 2);
    }

    #[test]
    fn what_pictures_are_drawn_from_changes_nothing_of_the_json() {
        let bench = bench();
        let (with, without) = (audited(&bench, Keep { days: true, ..Keep::default() }), audited(&bench, Keep::default()));
        assert!(!with.days.is_empty() && without.days.is_empty());
        assert_eq!(serde_json::to_string(&with).unwrap(), serde_json::to_string(&without).unwrap());
        assert!(picture::calendar::pictures(&without, Texts::of(Lang::En)).is_empty());
    }
}
