//! Rooms and containers whose papers are not in order.

use super::Case;
use crate::acts::{container, room};
use crate::demo::people::Listed;
use crate::demo::plan::Plan;
use crate::demo::rooms::{CHANGED, NETWORK, READING};
use crate::domain::ApprovalKind;
use crate::domain::working_day as works;

pub(super) static CASES: &[Case] = &[
    Case::new("CON002", |_| "K-LEC-1 P0038".into(), off_the_list),
    Case::new("CON003", |_| "K-ARC-1".into(), not_checked),
    Case::new("ROM001", |_| format!("{NETWORK} tempest"), emanations),
];

/// Off the reading room's list since today; the combination of its container is as it was.
fn off_the_list(plan: &mut Plan) {
    let (created, until, changed) = (plan.dates.created, plan.dates.ago(1), plan.dates.ago(CHANGED));
    plan.reader("P0038", "CONFIDENTIEL", false);
    plan.person("P0038").lists = vec![Listed { room: READING, from: created, until: Some(until) }];
    let knower = container::Knower { person: "P0038".into(), contact: "FICTIF 0038".into() };
    let change = container::ChangeCombination::new("K-LEC-1", changed, "FICTIF: nouveau détenteur / nieuwe houder");
    plan.act(changed, container::ChangeCombination { knowers: vec![knower], ..change });
}

/// The archive's container is checked at the end of every working day but one of the last month.
fn not_checked(plan: &mut Plan) {
    let days: Vec<_> = (1..=40).rev().map(|n| plan.dates.ago(n)).filter(|day| works(*day)).collect();
    let forgotten = days.len() - 3;
    for (at, day) in days.into_iter().enumerate().filter(|(at, _)| *at != forgotten) {
        let person = ["P0014", "P0015"][at % 2].to_owned();
        let at = plan.dates.moment(day, 16, 30);
        // Noted the next morning: the check of a day comes after the hour at which the office records.
        plan.act(day.plus_days(1), container::Check { container: "K-ARC-1".into(), person, at, idle: false });
    }
}

/// The protection of the network room against emanations was approved until yesterday.
fn emanations(plan: &mut Plan) {
    let (from, until) = (plan.dates.created, plan.dates.ago(1));
    plan.act(
        from,
        room::Approve {
            room: NETWORK.into(),
            what: ApprovalKind::Tempest,
            authority: "Autorité FICTIVE / FICTIEVE overheid".into(),
            reference: "FICTIF-T-1".into(),
            from,
            until: Some(until),
        },
    );
}
