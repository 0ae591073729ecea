//! Arguments the verbs share: a copy, where it goes, where and when something was done.

use clap::Args;

use crate::acts::{CopyId, Occasion};
use crate::cli::CliError;
use crate::cli::args::Moment;
use crate::domain::Day;
use crate::register::{Register, policies};

/// One copy.
#[derive(Args)]
pub(super) struct One {
    /// The document's number
    pub(super) number: String,
    /// The copy's number
    pub(super) copy: u32,
}

/// Reads a copy as it is written on lists and labels: `2026/0001/3` is copy 3 of document 2026/0001.
pub(in crate::cli) fn copy_id(text: &str) -> Result<CopyId, String> {
    let form = || "not a copy; write the document's number, a slash and the copy's number, such as 2026/0001/3".to_owned();
    let (document, copy) = text.rsplit_once('/').ok_or_else(form)?;
    let digits = !document.is_empty() && !copy.is_empty() && copy.bytes().all(|b| b.is_ascii_digit());
    copy.parse().ok().filter(|_| digits).map(|copy| CopyId::new(document, copy)).ok_or_else(form)
}

/// Where a copy goes.
#[derive(Args)]
pub(super) struct PlaceArgs {
    /// The container it goes into
    #[arg(long, conflicts_with = "holder")]
    pub(super) container: Option<String>,
    /// The person who answers for it
    #[arg(long, value_name = "PERSON")]
    pub(super) holder: Option<String>,
    #[command(flatten)]
    pub(super) despite: Despite,
}

/// A container whose combination is overdue.
#[derive(Args)]
pub(super) struct Despite {
    /// Why a container whose combination is overdue is used all the same; goes on record
    #[arg(long, value_name = "REASON", default_value = "", hide_default_value = true)]
    pub(super) despite: String,
}

/// A day that is today unless said otherwise.
#[derive(Args)]
pub(super) struct On {
    /// The day [default: today]
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    on: Option<Day>,
}

impl On {
    /// The day meant.
    pub(super) fn day(&self, register: &Register) -> Day {
        self.on.unwrap_or(register.today())
    }
}

/// Where and when.
#[derive(Args)]
pub(in crate::cli) struct OccasionArgs {
    /// The room in which it was done, for the audit to compare with who was there
    #[arg(long, requires_all = ["from", "until"])]
    room: Option<String>,
    /// When it began: HH:MM on the wall, YYYY-MM-DDTHH:MM, or in UTC with a Z
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse, requires = "room")]
    from: Option<Moment>,
    /// When it ended
    #[arg(long, value_name = "MOMENT", value_parser = Moment::parse, requires = "room")]
    until: Option<Moment>,
}

impl OccasionArgs {
    /// The occasion on a day, if one was given.
    pub(in crate::cli) fn on(self, day: Day, register: &Register) -> Result<Option<Occasion>, CliError> {
        let (Some(room), Some(from), Some(until)) = (self.room, self.from, self.until) else { return Ok(None) };
        let zone = policies(register.db())?.zone(day);
        Ok(Some(Occasion { room, from: from.at(day, zone)?, until: until.at(day, zone)? }))
    }
}

#[cfg(test)]
mod tests {
    use super::copy_id;

    #[test]
    fn the_last_slash_divides_document_and_copy() {
        let read = |text| copy_id(text).map(|id| (id.document, id.copy));
        assert_eq!(read("2026/0001/3"), Ok(("2026/0001".into(), 3)));
        assert_eq!(read("D1/12"), Ok(("D1".into(), 12)));
        for bad in ["", "D1", "D1/", "/1", "D1/x", "D1/-1", "D1/+1", "D1/99999999999"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
