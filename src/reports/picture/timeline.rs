//! The timeline of a room: a row a day, a day's hours across, with what is known of who was there and where findings lie. Its
//! size depends on the days alone, however many events there are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::svg::{Anchor, Fill, Svg, block, rect, slanted, upright};
use super::{Role, Sample, WIDTH, area, legend, mark, number, parts, picture, title_of, weekday};
use crate::domain::Day;
use crate::i18n::{Arg, Texts, locale};
use crate::reports::audit::AuditView;
use crate::reports::days::{DayView, MinuteSpan, RoomDaysView};
use crate::reports::finding::FindingView;
use crate::reports::paper::{Cell, Kind, Picture, Table};

const LEFT: f64 = 72.0;
const TOP: f64 = 20.0;
const ROW: f64 = 8.4;
/// Minutes of a step: finer ones could not be told apart.
const STEP: u16 = 5;
const SEVERITIES: [&str; 4] = ["critical", "major", "minor", "info"];

/// A timeline for each room that conclusions are wanted about; nothing if the audit was made without its days.
pub fn pictures(view: &AuditView, texts: &Texts) -> Vec<Picture> {
    let mut out = Vec::new();
    for room in &view.days {
        let found = moments(&room.room, &view.findings);
        out.extend(parts(room).into_iter().map(|days| one(room, days, &found, texts)));
    }
    out
}

/// A day's findings: the minute of the first evidence on it, and the severity, for each finding.
type Found = BTreeMap<Day, Vec<(u16, &'static str)>>;

fn moments(room: &str, findings: &[FindingView]) -> Found {
    let mut found = Found::new();
    for finding in findings.iter().filter(|f| f.room.as_deref() == Some(room)) {
        let mut days: BTreeMap<Day, u16> = BTreeMap::new();
        let evidence = finding.evidence.iter().filter_map(|e| e.at.as_deref());
        for (day, minute) in finding.at.as_deref().into_iter().chain(evidence).filter_map(wall) {
            let first = days.entry(day).or_insert(minute);
            *first = minute.min(*first);
        }
        days.into_iter().for_each(|(day, minute)| found.entry(day).or_default().push((minute, finding.severity)));
    }
    found
}

/// The day and minute of a moment as views write it, on its own wall.
fn wall(at: &str) -> Option<(Day, u16)> {
    let minutes = |from: usize| at.get(from..from + 2)?.parse::<u16>().ok();
    Some((locale::iso(at.get(..10)?)?, minutes(11)? * 60 + minutes(14)?))
}

fn one(room: &RoomDaysView, days: &[DayView], found: &Found, texts: &Texts) -> Picture {
    let title = title_of("picture-timeline", room, days, texts);
    let (data, text) = (data(&title, days, found, texts), text(days, found, texts));
    let mut svg = Svg::new();
    let bottom = TOP + ROW * days.len() as f64;
    let rows = || days.iter().zip(0..).map(|(day, n)| (day, TOP + ROW * f64::from(n)));
    let mut shade = String::new();
    for (day, y) in rows() {
        day.open.into_iter().for_each(|span| shade.push_str(&band(span, y, ROW)));
    }
    svg.rect(Role::Ground, rect(LEFT, TOP, across(1440), bottom - TOP));
    svg.path(Role::Shade, &shade);
    scale(&mut svg, bottom);
    labels(&mut svg, days, texts);
    let mut paths: [String; 4] = Default::default();
    for (day, y) in rows() {
        let [_, doubtful, possible, certain] = &mut paths;
        day.doubtful.iter().for_each(|span| doubtful.push_str(&upright(area_of(*span, y), 4.0)));
        stepped(&day.possible).into_iter().for_each(|span| possible.push_str(&band(span, y + ROW / 2.0 - 1.1, 2.2)));
        stepped(&day.certain).into_iter().for_each(|span| certain.push_str(&band(span, y + 1.0, ROW - 2.0)));
    }
    // Days that lack the same hours are hatched as one: most have none or all of them.
    let mut n = 0;
    for run in days.chunk_by(|a, b| a.uncovered == b.uncovered) {
        for (from, until) in run.first().map_or(&[][..], |day| &day.uncovered) {
            let r = rect(LEFT + across(*from), TOP + ROW * f64::from(n), across(*until) - across(*from), ROW * run.len() as f64);
            paths[0].push_str(&slanted(r, 5.0, true));
            paths[0].push_str(&slanted(r, 5.0, false));
        }
        n += u16::try_from(run.len()).unwrap_or(u16::MAX);
    }
    let [uncovered, doubtful, possible, certain] = paths;
    svg.stroke(Role::Uncovered, &uncovered, 0.7);
    svg.stroke(Role::Doubtful, &doubtful, 0.8);
    svg.path(Role::Possible, &possible);
    svg.path(Role::Certain, &certain);
    let drawn = marks(&mut svg, days, found);
    svg.frame(Role::Closed, rect(LEFT, TOP, across(1440), bottom - TOP), 1.0);
    let end = legend(&mut svg, bottom + 24.0, samples(days, &drawn, texts));
    picture(svg, end, title, text, data)
}

fn across(minute: u16) -> f64 {
    (f64::from(WIDTH) - LEFT - 8.0) * f64::from(minute) / 1440.0
}

fn area_of((from, until): MinuteSpan, y: f64) -> super::Rect {
    rect(LEFT + across(from), y, across(until) - across(from), ROW)
}

fn band((from, until): MinuteSpan, y: f64, high: f64) -> String {
    block(rect(LEFT + across(from), y, across(until) - across(from), high))
}

/// Spans widened to whole steps, and joined where they meet.
fn stepped(spans: &[MinuteSpan]) -> Vec<MinuteSpan> {
    let mut out: Vec<MinuteSpan> = Vec::new();
    for (from, until) in spans {
        let (from, until) = (from / STEP * STEP, until.div_ceil(STEP) * STEP);
        match out.last_mut() {
            Some(last) if last.1 >= from => last.1 = last.1.max(until),
            _ => out.push((from, until)),
        }
    }
    out
}

/// The hours above and below, and their lines.
fn scale(svg: &mut Svg, bottom: f64) {
    let mut lines = String::new();
    for hour in (0..=24).step_by(2) {
        let x = LEFT + across(hour * 60);
        let _ = write!(lines, "M{x:.1} {TOP:.1}V{bottom:.1}");
        let anchor = if hour == 24 { Anchor::End } else { Anchor::Middle };
        let x = if hour == 24 { x + 7.0 } else { x };
        svg.text(Role::Soft, (x, TOP - 6.0), 10, anchor, &format!("{hour:02}"));
        svg.text(Role::Soft, (x, bottom + 13.0), 10, anchor, &format!("{hour:02}"));
    }
    svg.stroke(Role::Grid, &lines, 0.6);
}

/// The days at the side: every Monday, the first of the period, and a line above each month.
fn labels(svg: &mut Svg, days: &[DayView], texts: &Texts) {
    let mut last: Option<usize> = None;
    for (n, day) in days.iter().enumerate() {
        let y = TOP + ROW * n as f64;
        let (_, month, date) = day.day.ymd();
        let week = day.day.weekday().num_days_from_monday();
        // A label wants two rows of room.
        if (week == 0 || n == 0) && last.is_none_or(|last| n - last > 1) {
            let mark = if texts.lang() == crate::i18n::Lang::De {
                format!("{date:02}.{month:02}.")
            } else {
                format!("{date:02}/{month:02}")
            };
            svg.text(Role::Ink, (LEFT - 5.0, y + ROW - 0.5), 10, Anchor::End, &format!("{} {mark}", weekday(week, texts)));
            last = Some(n);
        }
        if week == 0 && n > 0 && date != 1 {
            svg.line(Role::Grid, (LEFT, y), (LEFT + across(1440), y), 0.6);
        }
        if date == 1 && n > 0 {
            svg.line(Role::Ink, (LEFT, y), (LEFT + across(1440), y), 1.2);
        }
    }
}

/// The marks of the findings, the gravest where several would lie on each other; gives the severities that were drawn.
fn marks(svg: &mut Svg, days: &[DayView], found: &Found) -> BTreeSet<&'static str> {
    let grave = |severity: &str| SEVERITIES.iter().position(|s| *s == severity).unwrap_or(SEVERITIES.len());
    let mut drawn = BTreeSet::new();
    let mut all = Vec::new();
    for (n, day) in days.iter().enumerate() {
        let mut slots: BTreeMap<i64, (u16, &'static str)> = BTreeMap::new();
        for (minute, severity) in found.get(&day.day).into_iter().flatten() {
            let slot = (across(*minute) / 10.0) as i64;
            let best = slots.entry(slot).or_insert((*minute, severity));
            if (grave(severity), *minute) < (grave(best.1), best.0) {
                *best = (*minute, severity);
            }
        }
        all.extend(slots.into_values().map(|(minute, severity)| (grave(severity), n, minute, severity)));
    }
    // The gravest last: over the others.
    all.sort_unstable_by(|a, b| (b.0, a.1, a.2).cmp(&(a.0, b.1, b.2)));
    for (_, n, minute, severity) in all {
        svg.mark(severity, (LEFT + across(minute), TOP + ROW * (n as f64 + 0.5)), 4.4);
        drawn.insert(severity);
    }
    drawn
}

fn samples(days: &[DayView], drawn: &BTreeSet<&'static str>, texts: &Texts) -> Vec<(Sample, String)> {
    let word = |key: &str| texts.get(key, &[]);
    let mut out: Vec<(Sample, String)> = Vec::new();
    let any = |of: fn(&DayView) -> bool| days.iter().any(of);
    if any(|d| !d.certain.is_empty()) {
        out.push((Box::new(|svg, r| svg.rect(Role::Certain, rect(r.x, r.y + 2.5, r.w, ROW - 2.0))), word("picture-certain")));
    }
    if any(|d| !d.possible.is_empty()) {
        out.push((Box::new(|svg, r| svg.rect(Role::Possible, rect(r.x, r.y + 4.5, r.w, 2.2))), word("picture-possible")));
    }
    if any(|d| d.open.is_some()) {
        out.push((area(Role::Shade, Fill::Solid), word("picture-hours-open")));
    }
    if any(|d| !d.uncovered.is_empty()) {
        out.push((area(Role::Uncovered, Fill::Crossed), word("picture-cover-uncovered")));
    }
    if any(|d| !d.doubtful.is_empty()) {
        out.push((area(Role::Doubtful, Fill::Upright), word("picture-cover-doubtful")));
    }
    for severity in SEVERITIES.into_iter().filter(|s| drawn.contains(s)) {
        let named = word(&format!("severity-{severity}"));
        out.push((mark(severity), texts.get("picture-finding", &[("severity", named.into())])));
    }
    out
}

fn text(days: &[DayView], found: &Found, texts: &Texts) -> String {
    let count = |of: fn(&DayView) -> bool| number(days.iter().filter(|d| of(d)).count() as u64, texts);
    let most = days.iter().map(|d| d.most).max().unwrap_or(0);
    let marks: usize = days.iter().filter_map(|d| found.get(&d.day)).map(Vec::len).sum();
    texts.get(
        "picture-timeline-text",
        &[
            ("days", number(days.len() as u64, texts)),
            ("certain", count(|d| !d.certain.is_empty())),
            ("possible", count(|d| !d.possible.is_empty())),
            ("most", Arg::from(most)),
            ("marks", number(marks as u64, texts)),
        ],
    )
}

fn data(title: &str, days: &[DayView], found: &Found, texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, word("picture-nothing"))
        .column(word("column-date"), Kind::Time, 3)
        .column(word("picture-column-most"), Kind::Number, 2)
        .column(word("picture-column-certain"), Kind::Number, 3)
        .column(word("picture-column-possible"), Kind::Number, 3)
        .column(word("coverage-uncovered"), Kind::Number, 3)
        .column(word("coverage-doubtful"), Kind::Number, 3)
        .column(word("findings-heading"), Kind::Number, 2);
    for day in days {
        let hours = |spans: &[MinuteSpan]| Cell::Decimal((DayView::minutes(spans) as f64 / 60.0 * 100.0).round() / 100.0);
        table.row(vec![
            Cell::Day(day.day),
            Cell::number(day.most),
            hours(&day.certain),
            hours(&day.possible),
            hours(&day.uncovered),
            hours(&day.doubtful),
            Cell::number(found.get(&day.day).map_or(0, Vec::len)),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_joined_in_steps() {
        assert_eq!(stepped(&[(0, 1), (3, 4), (11, 12), (1439, 1440)]), [(0, 5), (10, 15), (1435, 1440)]);
        assert_eq!(stepped(&[(0, 5), (5, 6)]), [(0, 10)]);
    }

    #[test]
    fn moments_are_read_on_their_own_wall() {
        assert_eq!(wall("2026-07-01T08:15:41+02:00"), Some((Day::parse("2026-07-01").unwrap(), 495)));
        assert_eq!((wall(""), wall("2026-07-01")), (None, None));
    }
}
