use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::Day;

/// INV001. The last complete inventory, or the register's creation when there was none, is older than `inventory-months`; or
/// a security officer or registrar ended and no inventory that names them as handing over was closed within `handover-days`
/// before or after that.
///
/// Complete is a closed inventory of everything that is no sample and left nothing unexamined. Does not fire on the day a
/// term is reached, nor for a deputy or an auditor, who hold nothing by their function. For an officer with no number among
/// the people any joint inventory in that time will do: none could name them.
///
/// Basis: IGI 1300; policy.
pub struct InventoryOverdue;

static META: Meta = Meta {
    code: "INV001",
    name: "inventory-overdue",
    severity: Severity::Major,
    basis: "IGI 1300: yearly inventory, joint inventory at a change of holder; policy: inventory-months, handover-days",
    verified: false,
    runs: &[Run::Inspect],
    settings: &["handover-days", "inventory-months"],
    since: "0.1.0",
};

impl Check for InventoryOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let closed: Vec<_> = facts.inventories.closed.iter().filter(|c| c.day <= asked.day).collect();
        let word = |key: &str| Value::Word(key.to_owned());
        let last = |day: Option<Day>| day.map_or_else(|| word("word-never"), Value::from);

        let months = facts.policies.number("inventory-months", asked.day);
        let complete = closed.iter().filter(|c| c.complete).map(|c| c.day).max();
        let since = complete.unwrap_or(facts.created);
        if since.plus_months(i32::try_from(months).unwrap_or(i32::MAX)) < asked.day {
            let finding = Finding::of(&META)
                .subject("register")
                .value("case", "term")
                .value("officer", "")
                .value("day", asked.day)
                .value("from", "")
                .value("until", "");
            out.push(finding.value("months", i64::from(months)).value("ended", "").value("last_inventory", last(complete)));
        }

        let days = i64::from(facts.policies.number("handover-days", asked.day));
        let holds = ["security-officer", "registrar"];
        for officer in facts.inventories.ended.iter().filter(|o| holds.contains(&o.role.as_str())) {
            let ended = officer.day(facts.policies.zone(asked.day));
            let (from, until) = (ended.plus_days(-days), ended.plus_days(days));
            let names = |outgoing: &str| officer.person.as_deref().is_none_or(|person| person == outgoing);
            let handed_over = |c: &&&_| -> bool {
                let c: &crate::checks::inventories::Closed = c;
                c.outgoing.as_deref().is_some_and(names)
            };
            let joint: Vec<_> = closed.iter().filter(handed_over).map(|c| c.day).collect();
            if until < asked.day && !joint.iter().any(|day| (from..=until).contains(day)) {
                let finding = Finding::of(&META).subject(&officer.officer).value("case", "handover").value("day", asked.day);
                let finding = finding
                    .value("officer", officer.officer.as_str())
                    .value("ended", ended)
                    .value("from", from)
                    .value("until", until);
                let finding = finding.value("months", i64::from(months)).value("last_inventory", last(joint.into_iter().max()));
                out.push(finding.entry(officer.n));
            }
        }
    }
}
