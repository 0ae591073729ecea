//! The coverage and occupancy calendar of a room: a cell a day, weeks side by side.

use super::svg::{Anchor, Fill, Rect, Svg, block, poly, rect};
use super::{Role, WIDTH, area, legend, measure, month, number, parts, picture, title_of, weekday};
use crate::domain::Day;
use crate::i18n::{Texts, locale};
use crate::reports::audit::AuditView;
use crate::reports::days::{Cover, DayView, Opening, RoomDaysView};
use crate::reports::paper::{Cell, Kind, Picture, Table};

const LEFT: f64 = 34.0;
const TOP: f64 = 22.0;
const ROW: f64 = 30.0;
/// Weeks that a quarter can touch.
const WEEKS: i64 = 14;

/// A calendar for each room that conclusions are wanted about; nothing if the audit was made without its days.
pub fn pictures(view: &AuditView, texts: &Texts) -> Vec<Picture> {
    view.days.iter().flat_map(|room| parts(room).into_iter().map(|days| one(room, days, texts)).collect::<Vec<_>>()).collect()
}

fn one(room: &RoomDaysView, days: &[DayView], texts: &Texts) -> Picture {
    let title = title_of("picture-calendar", room, days, texts);
    let (data, text) = (data(&title, days, texts), text(days, texts));
    let mut svg = Svg::new();
    let first = days.first().map_or(Day::MIN, |d| d.day);
    let monday = first.plus_days(-i64::from(first.weekday().num_days_from_monday()));
    let columns = days.last().map_or(1, |d| d.day.days_since(monday) / 7 + 1).max(WEEKS);
    let wide = (f64::from(WIDTH) - LEFT - 1.0) / columns as f64;
    for row in 0..7 {
        let at = (LEFT - 6.0, TOP + ROW * f64::from(row) + ROW / 2.0 + 3.5);
        svg.text(Role::Soft, at, 10, Anchor::End, &weekday(row, texts));
    }
    let steps = Steps::of(days);
    let place = |day: Day| {
        let n = day.days_since(monday);
        rect(LEFT + wide * (n / 7) as f64 + 1.0, TOP + ROW * (n % 7) as f64 + 1.0, wide - 2.0, ROW - 2.0)
    };
    for day in days {
        cell(&mut svg, day, place(day.day), &steps, texts);
    }
    let bottom = TOP + ROW * 7.0;
    for day in days.iter().map(|d| d.day).filter(|d| *d == first || d.ymd().2 == 1) {
        let r = place(day);
        let (x, y) = (r.x - 1.0, r.y - 1.0);
        if day != first {
            // The border between two months, in a step where the first is no Monday.
            let d = if y > TOP {
                format!("M{:.1} {TOP:.1}V{y:.1}H{x:.1}V{bottom:.1}", x + wide)
            } else {
                format!("M{x:.1} {TOP:.1}V{bottom:.1}")
            };
            svg.stroke(Role::Ink, &d, 1.8);
        }
        // Its name stands over its first whole week.
        let at = if y > TOP && day != first { x + wide } else { x };
        svg.within(Role::Ink, (at + 2.0, TOP - 8.0), 11, f64::from(WIDTH) - at, &month(day, texts));
    }
    let end = legend(&mut svg, bottom + 10.0, samples(days, &steps, texts));
    picture(svg, end, title, text, data)
}

/// The shades of entries: four equal steps up to the most of a day.
struct Steps(u64);

impl Steps {
    const ROLES: [Role; 4] = [Role::Few, Role::Some, Role::Many, Role::Most];

    fn of(days: &[DayView]) -> Self {
        // Few entries are few, even on the busiest day.
        Self(days.iter().map(|d| d.entries).max().unwrap_or(0).max(4))
    }

    fn bound(&self, step: u64) -> u64 {
        (u128::from(self.0) * u128::from(step) / 4) as u64
    }

    fn role(&self, entries: u64) -> Option<Role> {
        let step = (1..=4).find(|step| entries <= self.bound(*step))?;
        (entries > 0).then(|| Self::ROLES[step as usize - 1])
    }

    /// Each step that occurs, with its bounds.
    fn all(&self) -> impl Iterator<Item = (Role, u64, u64)> + '_ {
        (1..=4)
            .map(|step| (Self::ROLES[step as usize - 1], self.bound(step - 1) + 1, self.bound(step)))
            .filter(|(_, a, b)| a <= b)
    }
}

fn cell(svg: &mut Svg, day: &DayView, r: Rect, steps: &Steps, texts: &Texts) {
    let shade = steps.role(day.entries);
    if let Some(role) = shade {
        svg.rect(role, r);
    } else if day.opening != Opening::Open {
        svg.rect(Role::Shade, r);
    }
    let ink = if matches!(shade, Some(Role::Many | Role::Most)) { Role::Ground } else { Role::Ink };
    ground(svg, day.cover, r);
    corner(svg, day, r, if ink == Role::Ground { Role::Ground } else { Role::Closed });
    let (_, _, date) = day.day.ymd();
    if day.cover == Cover::Uncovered {
        svg.rect(Role::Ground, rect(r.x + 1.0, r.y + 1.0, 14.0, 10.5));
    }
    // Inside the thick frame of a doubtful day.
    let inset = if day.cover == Cover::Doubtful { 2.5 } else { 0.0 };
    svg.text(ink, (r.x + 3.0 + inset, r.y + 9.5 + inset / 2.0), 9, Anchor::Start, &date.to_string());
    let entries = locale::number(day.entries, texts.lang());
    if day.entries > 0 && measure::width(&entries, 12) <= r.w - 4.0 {
        svg.bold(ink, (r.x + r.w - 4.0, r.y + r.h - 5.0), 12, Anchor::End, &entries);
    }
    if day.cover == Cover::Doubtful {
        svg.bold(if ink == Role::Ground { ink } else { Role::Doubtful }, (r.x + 5.5, r.y + r.h - 5.0), 12, Anchor::Start, "?");
    }
}

/// The coverage of a day: plain, thick, half or wholly hatched, dotted.
fn ground(svg: &mut Svg, cover: Cover, r: Rect) {
    match cover {
        Cover::Covered => svg.frame(Role::Closed, r, 0.8),
        Cover::Doubtful => svg.frame(Role::Doubtful, rect(r.x + 1.4, r.y + 1.4, r.w - 2.8, r.h - 2.8), 2.4),
        Cover::Partly => {
            svg.frame(Role::Closed, r, 0.8);
            svg.fill(Role::Uncovered, Fill::Rising, rect(r.x, r.y + r.h - 6.0, r.w, 6.0));
        }
        Cover::Uncovered => svg.fill(Role::Uncovered, Fill::Crossed, r),
        Cover::Ahead => svg.frame(Role::Grid, r, 0.8),
    }
}

/// The same, on the page's ground where the day is hatched.
fn corner(svg: &mut Svg, day: &DayView, r: Rect, role: Role) {
    if day.cover == Cover::Uncovered && day.opening != Opening::Open {
        svg.rect(Role::Ground, rect(r.x + r.w - 12.0, r.y + 1.0, 11.0, 10.5));
    }
    opening(svg, day.opening, r, role);
}

/// What a day is for the room, in its upper right corner.
fn opening(svg: &mut Svg, opening: Opening, r: Rect, role: Role) {
    let (x, y) = (r.x + r.w, r.y);
    match opening {
        Opening::Open => {}
        Opening::OffDay => svg.line(role, (x - 10.0, y + 6.0), (x - 3.0, y + 6.0), 1.6),
        Opening::Holiday(_) => svg.path(role, &poly(&[(x - 11.0, y), (x, y), (x, y + 11.0)])),
        Opening::Closure => svg.path(role, &block(rect(x - 10.0, y + 2.5, 7.0, 7.0))),
    }
}

fn samples(days: &[DayView], steps: &Steps, texts: &Texts) -> Vec<(super::Sample, String)> {
    let word = |key: &str| texts.get(key, &[]);
    let shown = |n: u64| locale::number(n, texts.lang());
    let mut out: Vec<(super::Sample, String)> = Vec::new();
    for (role, from, until) in steps.all().filter(|(role, ..)| days.iter().any(|d| steps.role(d.entries) == Some(*role))) {
        let range = if from == until { shown(from) } else { format!("{}–{}", shown(from), shown(until)) };
        out.push((area(role, Fill::Solid), format!("{} {range}", word("picture-entries"))));
    }
    for cover in [Cover::Covered, Cover::Doubtful, Cover::Partly, Cover::Uncovered, Cover::Ahead] {
        if days.iter().any(|d| d.cover == cover) {
            let sample: super::Sample = Box::new(move |svg, r| {
                ground(svg, cover, r);
                if cover == Cover::Doubtful {
                    svg.bold(Role::Doubtful, (r.x + r.w / 2.0, r.y + 9.2), 10, Anchor::Middle, "?");
                }
            });
            out.push((sample, word(cover_key(cover))));
        }
    }
    let mut kinds: Vec<_> = days.iter().map(|d| d.opening).filter(|o| *o != Opening::Open).collect();
    kinds.sort_unstable();
    kinds.dedup_by_key(|o| opening_key(*o));
    for kind in kinds {
        let sample: super::Sample = Box::new(move |svg, r| opening(svg, kind, r, Role::Closed));
        out.push((sample, word(opening_key(kind))));
    }
    out
}

fn cover_key(cover: Cover) -> &'static str {
    match cover {
        Cover::Covered => "picture-cover-covered",
        Cover::Doubtful => "picture-cover-doubtful",
        Cover::Partly => "picture-cover-partly",
        Cover::Uncovered => "picture-cover-uncovered",
        Cover::Ahead => "picture-cover-ahead",
    }
}

fn opening_key(opening: Opening) -> &'static str {
    match opening {
        Opening::Open => "picture-opening-open",
        Opening::OffDay => "picture-opening-off",
        Opening::Holiday(_) => "picture-opening-holiday",
        Opening::Closure => "picture-opening-closure",
    }
}

fn text(days: &[DayView], texts: &Texts) -> String {
    let count = |cover| number(days.iter().filter(|d| d.cover == cover).count() as u64, texts);
    let entries: u64 = days.iter().map(|d| d.entries).sum();
    let mut out = texts.get(
        "picture-calendar-text",
        &[
            ("days", number(days.len() as u64, texts)),
            ("covered", count(Cover::Covered)),
            ("doubtful", count(Cover::Doubtful)),
            ("partly", count(Cover::Partly)),
            ("uncovered", count(Cover::Uncovered)),
            ("ahead", count(Cover::Ahead)),
            ("entries", number(entries, texts)),
        ],
    );
    // The first of several: that there are others says the table.
    if let Some(most) = days.iter().rev().max_by_key(|d| d.entries).filter(|d| d.entries > 0) {
        let date = locale::day(most.day, texts.lang());
        out.push(' ');
        out.push_str(&texts.get("picture-calendar-most", &[("count", number(most.entries, texts)), ("date", date.into())]));
    }
    out
}

fn data(title: &str, days: &[DayView], texts: &Texts) -> Table {
    let word = |key: &str| texts.get(key, &[]);
    let mut table = Table::new(title, word("picture-nothing"))
        .column(word("column-date"), Kind::Time, 3)
        .column(word("picture-column-coverage"), Kind::Text, 4)
        .column(word("picture-column-opening"), Kind::Text, 5)
        .column(word("picture-entries"), Kind::Number, 2);
    for day in days {
        let opening = match day.opening {
            Opening::Holiday(code) => {
                texts.get("hours-holiday", &[("holiday", texts.get(&format!("holiday-{code}"), &[]).into())])
            }
            other => word(opening_key(other)),
        };
        table.row(vec![Cell::Day(day.day), word(cover_key(day.cover)).into(), opening.into(), Cell::number(day.entries)]);
    }
    table
}
