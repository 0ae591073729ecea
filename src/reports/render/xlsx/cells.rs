//! Cells of a workbook: the value with its type, and how it looks.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, Timelike};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::domain::{Day, printable};
use crate::i18n::{Lang, Texts};
use crate::reports::paper::Cell;

/// The most a cell holds, in UTF-16 units.
const LONGEST: usize = 32_767;
/// So much of a longer text is kept before the remark that it was cut.
const KEPT: usize = 32_600;
/// Longer texts are not marked as text by their number format, since some programs then show `###`.
const MARKED: usize = 255;
/// Whole numbers beyond this lose digits in a workbook.
const EXACT: u64 = 1 << 53;

/// The looks of the cells. Days and moments are written the way of ISO 8601, which reads the same in every locale.
pub(super) struct Formats {
    pub head: Format,
    pub title: Format,
    pub term: Format,
    pub note: Format,
    pub warning: Format,
    pub quiet: Format,
    text: Format,
    long: Format,
    number: Format,
    decimal: Format,
    day: Format,
    moment: Format,
    split: Format,
    tones: BTreeMap<&'static str, Format>,
}

impl Formats {
    pub fn new() -> Self {
        let base = || Format::new().set_align(FormatAlign::Top);
        // The prefix keeps a text a text when somebody edits its cell.
        let long = || base().set_text_wrap().set_quote_prefix();
        let text = || long().set_num_format("@");
        let tones = [
            ("critical", 0xF4_B6B6),
            ("major", 0xF9_D5B0),
            ("minor", 0xFB_EFB5),
            ("info", 0xD6_E6F5),
            ("good", 0xD5_EBD3),
            ("bad", 0xF4_B6B6),
            ("quiet", 0xEC_ECEC),
        ];
        Self {
            head: text().set_bold().set_background_color(Color::RGB(0xE3_E8EE)).set_border_bottom(FormatBorder::Thin),
            title: long().set_bold().set_font_size(16),
            term: text().set_bold(),
            note: long(),
            warning: long().set_background_color(Color::RGB(0xF9_D5B0)),
            quiet: long().set_italic().set_font_color(Color::RGB(0x59_5959)),
            text: text(),
            long: long(),
            number: base().set_num_format("0").set_align(FormatAlign::Right).set_indent(1),
            decimal: base().set_num_format("0.00").set_align(FormatAlign::Right).set_indent(1),
            day: base().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            moment: base().set_num_format("yyyy-mm-dd hh:mm:ss").set_align(FormatAlign::Left),
            split: base().set_num_format("yyyy-mm-dd hh:mm:ss.000").set_align(FormatAlign::Left),
            tones: tones.into_iter().map(|(tone, color)| (tone, text().set_background_color(Color::RGB(color)))).collect(),
        }
    }
}

/// Writes a cell; gives whether its text had to be cut.
pub(super) fn write(
    sheet: &mut Worksheet,
    at: (u32, u16),
    cell: &Cell,
    formats: &Formats,
    lang: Lang,
) -> Result<bool, XlsxError> {
    let (row, column) = at;
    match cell {
        Cell::Empty => Ok(false),
        Cell::Number(n) if n.unsigned_abs() <= EXACT => {
            sheet.write_number_with_format(row, column, *n as f64, &formats.number).map(|_| false)
        }
        Cell::Decimal(n) if n.is_finite() => sheet.write_number_with_format(row, column, *n, &formats.decimal).map(|_| false),
        Cell::Day(day) if counted(*day) => {
            sheet.write_datetime_with_format(row, column, date(*day)?, &formats.day).map(|_| false)
        }
        Cell::Moment(text) => match moment(text) {
            Some((at, whole)) => {
                let format = if whole { &formats.moment } else { &formats.split };
                sheet.write_datetime_with_format(row, column, at, format).map(|_| false)
            }
            None => string(sheet, at, text, &formats.text, formats, lang),
        },
        Cell::Mark { tone, word } => string(sheet, at, word, formats.tones.get(tone).unwrap_or(&formats.text), formats, lang),
        other => string(sheet, at, &plain(other), &formats.text, formats, lang),
    }
}

/// Writes text as text, in a look of its own; gives whether it had to be cut.
pub(super) fn string(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
    formats: &Formats,
    lang: Lang,
) -> Result<bool, XlsxError> {
    let (text, cut) = fitting(text, lang);
    let format = if units(&text) > MARKED && *format == formats.text { &formats.long } else { format };
    sheet.write_string_with_format(row, column, text, format).map(|_| cut)
}

/// What the cell says where no type of a workbook holds it.
pub(super) fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Moment(text) | Cell::Mark { word: text, .. } => text.clone(),
        Cell::Lines(lines) => lines.join("\n"),
        Cell::Number(n) => n.to_string(),
        Cell::Decimal(n) => n.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Tick => "☐".to_owned(),
    }
}

/// The text with everything shown that is no writing, lines kept apart, and no longer than a cell; whether it was cut.
pub(super) fn fitting(text: &str, lang: Lang) -> (String, bool) {
    let text = shown(text);
    let long = units(&text);
    if long <= LONGEST {
        return (text, false);
    }
    let mut left = KEPT;
    let kept: String = text.chars().take_while(|c| left.checked_sub(c.len_utf16()).map(|rest| left = rest).is_some()).collect();
    let remark = Texts::of(lang).get("book-cut", &[("count", text.chars().count().into())]);
    (format!("{kept}… {remark}"), true)
}

/// The text as text: controls, characters that hide or reorder, and those that XML cannot hold are shown by their number.
pub(super) fn shown(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(printable).collect();
    lines.join("\n").replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}")
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A day as a workbook counts it.
pub(super) fn date(day: Day) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = day.ymd();
    ExcelDateTime::from_ymd(year as u16, month as u8, day as u8)
}

/// Before March 1900 programs count differently, since one of them held 1900 for a leap year: such days stay text.
fn counted(day: Day) -> bool {
    day.ymd() >= (1900, 3, 1)
}

/// A moment on the wall it was told on, and whether it has no fraction of a second.
fn moment(text: &str) -> Option<(ExcelDateTime, bool)> {
    wall(chrono::DateTime::parse_from_rfc3339(text).ok()?.naive_local())
}

/// A moment of a wall as a workbook counts it, and whether it has no fraction of a second.
pub(super) fn wall(at: NaiveDateTime) -> Option<(ExcelDateTime, bool)> {
    let day = Day::of(at.date()).filter(|day| counted(*day))?;
    let millis = at.nanosecond() / 1_000_000;
    let time = |n: u32| u8::try_from(n).ok();
    let (hour, millis) = (u16::try_from(at.hour()).ok()?, u16::try_from(millis).ok()?);
    let at = date(day).ok()?.and_hms_milli(hour, time(at.minute())?, time(at.second())?, millis);
    Some((at.ok()?, millis == 0))
}
