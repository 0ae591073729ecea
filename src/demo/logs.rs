//! The log files as an access system would export them: two in greffe's simple layout, one in that of Net2.

use super::dates::Dates;
use super::plan::{Plan, Spoil, Swipe};
use super::rooms::ARCHIVE_READER;
use crate::domain::{Day, DaySpan};

/// A file, how it is read and what it holds.
pub(super) struct LogFile {
    /// Its name.
    pub(super) name: String,
    /// The built-in profile.
    pub(super) profile: &'static str,
    /// The days it holds in full.
    pub(super) covers: DaySpan,
    /// Its content.
    pub(super) text: String,
}

/// The names of the files: those of the doors, first and second half, and that of the archive.
pub(super) fn names(dates: &Dates) -> [String; 3] {
    ["doors-1.csv", "doors-2.csv", "archive-net2.csv"].map(|name| format!("{}-{name}", dates.quarter))
}

/// Writes the rows of a plan as files.
pub(super) fn files(plan: &Plan) -> Vec<LogFile> {
    let (first, middle, last) = (plan.dates.quarter.first(), plan.dates.middle(), plan.dates.quarter.last());
    let mut swipes = plan.swipes.clone();
    swipes.sort_by(|a, b| (a.day, a.second).cmp(&(b.day, b.second)));
    let (archive, doors): (Vec<_>, Vec<_>) = swipes.into_iter().partition(|s| s.reader == ARCHIVE_READER);
    let rows = numbered(plan, doors);
    let part = |from: Day, until: Day| {
        let head = "seq,timestamp,reader,card,event\n".to_owned();
        rows.iter().filter(|(day, _)| from <= *day && *day <= until).fold(head, |text, (_, row)| text + row)
    };
    let [one, two, three] = names(&plan.dates);
    let until = plan.archive_until;
    let file = |name, profile, from, until, text| LogFile { name, profile, covers: DaySpan { from, until: Some(until) }, text };
    vec![
        file(one, "simple", first, middle, part(first, middle)),
        file(two, "simple", middle.plus_days(1), last, part(middle.plus_days(1), last)),
        file(three, "net2", first, until, net2(plan, archive.into_iter().filter(|s| s.day <= until))),
    ]
}

/// Rows of the simple layout, numbered through as one controller does, with what is planted in them.
fn numbered(plan: &Plan, mut swipes: Vec<Swipe>) -> Vec<(Day, String)> {
    for spoil in &plan.spoils {
        if let Spoil::Swap(day) = spoil {
            swap(&mut swipes, *day);
        }
    }
    let mut seq = 700_001;
    let mut rows = Vec::with_capacity(swipes.len() + 1);
    for (at, swipe) in swipes.iter().enumerate() {
        let Swipe { day, second, reader, card, event } = swipe;
        let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
        let row = format!("{seq},{day} {time},{reader},{card},{event}\n");
        let last_of_day = swipes.get(at + 1).is_none_or(|next| next.day != *day);
        if last_of_day && plan.spoils.contains(&Spoil::Repeat(*day)) {
            rows.push((*day, row.clone()));
        }
        rows.push((*day, row));
        let skipped = plan.spoils.iter().find_map(|s| match s {
            Spoil::Skip(of, count) if of == day && last_of_day => Some(*count),
            _ => None,
        });
        seq += 1 + skipped.unwrap_or(0);
    }
    rows
}

/// Two neighbours of a day exchange their times: other cards, no third row within their seconds.
fn swap(swipes: &mut [Swipe], day: Day) {
    let calm = |w: &[Swipe]| {
        w.iter().all(|s| s.day == day)
            && w.windows(2).all(|pair| pair[0].second < pair[1].second)
            && w[1].card != w[2].card
            && [&w[1], &w[2]].iter().all(|s| s.reader.starts_with(super::rooms::READING))
    };
    if let Some(at) = swipes.windows(4).position(calm) {
        let (one, two) = (swipes[at + 1].second, swipes[at + 2].second);
        swipes[at + 1].second = two;
        swipes[at + 2].second = one;
    }
}

/// The layout of Net2, without numbers.
fn net2(plan: &Plan, swipes: impl Iterator<Item = Swipe>) -> String {
    let mut text = "EventTime,UserID,FirstName,Surname,CardNumber,PeripheralName,EventTypeDescription\n".to_owned();
    let mut before = None;
    for Swipe { day, second, reader, card, .. } in swipes {
        let (year, month, dom) = day.ymd();
        let holder = plan.people.iter().position(|p| p.card.as_deref() == Some(card.as_str()));
        let (id, first) = holder.map_or((0, "?"), |at| (900 + at, plan.people[at].first));
        let row = |date: String, time: String| {
            format!("{date} {time},{id},{first},FICTIF,{card},{reader} (In),Access permitted - token only\n")
        };
        if before != Some(day)
            && plan.spoils.iter().any(|s| matches!(s, Spoil::Unreadable(of) if *of <= day && before.is_none_or(|b| b < *of)))
        {
            text.push_str(&row(format!("31-02-{year}"), "12:10:00".to_owned()));
        }
        before = Some(day);
        let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
        text.push_str(&row(format!("{dom:02}-{month:02}-{year}"), time));
    }
    text
}
