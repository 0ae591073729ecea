//! The access lists of the rooms, gone through line by line towards the end of the quarter.

use super::plan::Plan;
use super::rooms::{ARCHIVE, NETWORK, READING};
use crate::acts::access::{Review, ReviewLine, Verdict};
use crate::acts::{self, lists};

/// Reviews the lists as they stand, but for those forgotten.
pub(super) fn plan(plan: &mut Plan) {
    let day = plan.dates.quarter.last();
    for room in [NETWORK, READING, ARCHIVE].into_iter().filter(|room| !plan.unreviewed.contains(room)).collect::<Vec<_>>() {
        plan.step(day.plus_days(1), move |tx| {
            let keep = |person| ReviewLine { person, decision: Verdict::Keep, reason: "FICTIF: besoin / behoefte".into() };
            let lines = lists::on_list(tx.db(), room, day)?.into_iter().map(|line| keep(line.person)).collect();
            acts::record(tx, &Review { room: room.into(), day, lines }).map(|_| ())
        });
    }
}
