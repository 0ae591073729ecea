//! `groups`: need-to-know groups, a row a member. The first row of a group adds it; the others may leave its name and
//! justification empty, and may not state others.

use super::{AnyAct, Kind, Row, RowError};
use crate::acts::group::{Add, Join};

pub(super) const KIND: Kind = Kind {
    name: "groups",
    required: &["need_group", "name", "justification", "person", "member_justification", "from"],
    optional: &["until"],
    acts,
};

fn acts(row: &Row<'_>) -> Result<Vec<AnyAct>, RowError> {
    let need_group = row.required("need_group")?;
    let join = Join {
        need_group: need_group.clone(),
        person: row.required("person")?,
        justification: row.required("member_justification")?,
        from: row.required_day("from")?,
        until: row.day("until")?,
    };
    let group = Add { need_group, name: row.owned("name"), justification: row.owned("justification") };
    Ok(vec![AnyAct::Group(group), AnyAct::Join(join)])
}
