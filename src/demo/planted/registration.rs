//! Documents whose registration, numbers, receipts or end are not in order.

use super::Case;
use crate::acts::CopyId;
use crate::acts::document::{Destroy, Details, Register, Send};
use crate::acts::{clearance, series};
use crate::demo::documents::{DOCUMENTS, document, number};
use crate::demo::people::Cleared;
use crate::demo::plan::Plan;
use crate::domain::Day;

const SENT: u32 = DOCUMENTS + 10;
const DESTROYED: u32 = DOCUMENTS + 11;
const SHORT: u32 = DOCUMENTS + 12;
const OLD: u32 = DOCUMENTS + 13;
const LATE: u32 = DOCUMENTS + 14;
const UNCOUNTED: u32 = DOCUMENTS + 15;

const SLIP: &str = "FICTIF-B-1";
const CERTIFICATE: &str = "FICTIF-PV-1";
const SERIES: &str = "FICTIF-S";

pub(super) static CASES: &[Case] = &[
    Case::new("DOC005", |_| SLIP.into(), no_receipt),
    Case::new("DOC006", |_| CERTIFICATE.into(), witness_not_cleared),
    Case::new("DOC007", |_| SERIES.into(), two_is_missing),
    Case::new("DOC008", |_| number(SHORT), third_copy_missing),
    Case::new("DOC009", |_| number(OLD), twenty_years),
    Case::new("DOC010", |_| number(LATE), three_weeks),
    Case::new("DOC011", |_| number(UNCOUNTED), not_counted),
];

/// One copy in the reading room's container.
fn one(n: u32, registered: Day) -> Register {
    Register { copies: 1, ..document(n, registered, "CONFIDENTIEL", (Some("K-LEC-1"), None)) }
}

/// Sent two months ago, the receipt due a month ago.
fn no_receipt(plan: &mut Plan) {
    let (registered, sent, due) = (plan.dates.ago(65), plan.dates.ago(60), plan.dates.ago(30));
    plan.act(registered, one(SENT, registered));
    let items = vec![CopyId::new(&number(SENT), 1)];
    let (correspondent, channel) = ("Cellule FICTIVE des Digues / FICTIEVE Dijkcel".to_owned(), "hand".to_owned());
    plan.act(sent, Send { slip: SLIP.into(), items, correspondent, channel, sent, due });
}

/// A day after the destruction it became known that the witness's clearance had been withdrawn the day before it.
fn witness_not_cleared(plan: &mut Plan) {
    let (registered, day, granted) = (plan.dates.ago(90), plan.dates.ago(70), plan.dates.ago(700));
    let expires = granted.plus_months(60);
    plan.person("P0039").clearances = vec![Cleared { words: "CONFIDENTIEL", scopes: "BE", granted, expires }];
    plan.act(registered, one(DESTROYED, registered));
    let destroy = Destroy {
        items: vec![CopyId::new(&number(DESTROYED), 1)],
        certificate: CERTIFICATE.into(),
        day,
        instruction: "FICTIF: note 12 / nota 12".into(),
        complete: true,
        method: "shredded".into(),
        witness: Some("P0039".into()),
        keep_until: day.plus_months(60),
        occasion: None,
    };
    plan.act(day, destroy);
    let (from, reason) = (day.plus_days(-1), "FICTIF-RETRAIT-39".to_owned());
    plan.debriefed("P0039", day.plus_days(1));
    plan.on_clearance(day.plus_days(1), "P0039", move |clearance| clearance::Withdraw { clearance, from, reason });
}

/// Numbers 1 and 3 of a series, taken over from paper.
fn two_is_missing(plan: &mut Plan) {
    let day = plan.dates.ago(50);
    plan.act(day, series::Add { series: SERIES.into(), format: "FICTIF-S-{n:4}".into() });
    for (n, text) in [(1, "FICTIF-S-0001"), (3, "FICTIF-S-0003")] {
        let old = one(DOCUMENTS + 20 + n, day);
        plan.act(day, Register { number: text.into(), series: Some(SERIES.into()), taken_over: true, ..old });
    }
}

/// Three copies stated, numbers 1 and 2 found.
fn third_copy_missing(plan: &mut Plan) {
    let day = plan.dates.ago(49);
    plan.act(day, Register { copies: 3, copy_numbers: vec![1, 2], taken_over: true, ..one(SHORT, day) });
}

/// Finalised twenty years and a month ago.
fn twenty_years(plan: &mut Plan) {
    let day = plan.dates.ago(48);
    let details = Details { finalised: Some(plan.dates.today.plus_months(-20 * 12 - 1)), ..Details::default() };
    plan.act(day, Register { details, taken_over: true, ..one(OLD, day) });
}

/// Received three weeks before it was registered.
fn three_weeks(plan: &mut Plan) {
    let day = plan.dates.ago(47);
    let details = Details { received: Some(day.plus_days(-21)), ..Details::default() };
    plan.act(day, Register { details, ..one(LATE, day) });
}

/// Nobody counted the pages.
fn not_counted(plan: &mut Plan) {
    let day = plan.dates.ago(46);
    plan.act(day, Register { pages: None, ..one(UNCOUNTED, day) });
}
