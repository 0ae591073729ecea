//! Who attended a briefing, as a list: `person[,acknowledged]`.

use std::path::Path;

use super::row::Row;
use super::table::Header;
use super::{IntakeError, Kind, RowError, RowFault, text};
use crate::domain::{Day, check_id};

/// The columns; the list makes no acts of its own.
static ATTENDANCE: Kind =
    Kind { name: "attendance", required: &["person"], optional: &["acknowledged"], acts: |_| Ok(Vec::new()) };

/// What was read.
#[derive(Debug, Default)]
pub struct Attendance {
    /// Who attended, with the day they signed for it, in the order of the list.
    pub people: Vec<(String, Option<Day>)>,
    /// The lines that could not be read.
    pub faulty: Vec<RowFault>,
}

/// Reads a list.
pub fn list(path: &Path) -> Result<Attendance, IntakeError> {
    let bytes = super::bytes(path)?;
    if bytes.len() as u64 > super::MAX_BYTES {
        return Err(IntakeError::TooLarge);
    }
    read(bytes)
}

fn read(bytes: Vec<u8>) -> Result<Attendance, IntakeError> {
    let (text, _) = text::decode(bytes)?;
    let header = Header::read(&text, &ATTENDANCE)?;
    let mut attendance = Attendance::default();
    for (line, fields) in header.rows(&text) {
        match fields.and_then(|fields| row(&Row::new(&header.columns, &fields))) {
            Ok(one) => attendance.people.push(one),
            Err(fault) => {
                attendance.faulty.push(RowFault { line, field: fault.field, reason: fault.reason, hint: fault.hint });
            }
        }
    }
    Ok(attendance)
}

fn row(row: &Row<'_>) -> Result<(String, Option<Day>), RowError> {
    let person = row.required("person")?;
    check_id(&person).map_err(|e| RowError::field("person", e.to_string()))?;
    Ok((person, row.day("acknowledged")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_the_day_they_signed() {
        let read = read(b"Person;acknowledged\nP0001;2026-11-20\nP0002;\nP0003;soon\n;2026-11-20\n".to_vec()).unwrap();
        let people: Vec<_> = read.people.iter().map(|(p, day)| format!("{p} {day:?}")).collect();
        assert_eq!(people.len(), 2);
        assert_eq!((read.people[0].1.is_some(), read.people[1].1), (true, None));
        assert_eq!(read.faulty.iter().map(|f| f.line).collect::<Vec<_>>(), [4, 5]);
    }
}
