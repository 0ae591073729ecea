//! `arrivals`: documents that come in, leave or are made today, several at once. The columns are those of `documents`, but
//! nothing is taken over as found: each row goes to a place it may be in, or is faulty.

use super::documents::{OPTIONAL, REQUIRED, document};
use super::{AnyAct, Kind, Row, RowError};

pub(super) const KIND: Kind = Kind { name: "arrivals", required: REQUIRED, optional: OPTIONAL, acts };

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    document(row, false)
}
