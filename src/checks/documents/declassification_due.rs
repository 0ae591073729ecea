use crate::checks::holdings::{Document, Holdings};
use crate::checks::{Asked, Check, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{Day, Level, Regime};

/// Re-evaluation at most so many years after a decision that kept a classification (art. 7).
const REVIEW_YEARS: i32 = 10;
/// A classification lapses so many years after the document was finalised (art. 7).
const LAPSE_YEARS: i32 = 100;

/// DOC009. The end of a Belgian classification is to be decided within `declassification-notice-months`, or its day is past:
/// 20, 30 or 50 years after the document was finalised (CONFIDENTIEL, SECRET, TRES SECRET), 10 years after the last decision
/// if that is later, and at latest when it lapses after 100 years. Or, whatever the regime, the day on which its originator
/// said that its level changes is so near or past and it still has the level. On the day itself it is not yet past.
///
/// The years run from the day it was finalised, from its own date where that is unknown; where both are, nothing is concluded
/// and the inspection says for how many. RESTREINT and foreign, EU and NATO documents have no term; a document whose copies
/// are all archived or destroyed has nothing left to declassify here.
///
/// Basis: law of 11-12-1998 art. 7.
pub struct DeclassificationDue;

static META: Meta = Meta {
    code: "DOC009",
    name: "declassification-due",
    severity: Severity::Minor,
    basis: "law of 11-12-1998 art. 7",
    verified: true,
    runs: &[Run::Inspect],
    settings: &["declassification-notice-months"],
    since: "0.1.0",
};

/// Years from the finalisation of a document to the decision on the end of its classification; `None` where none is due.
pub fn term_years(regime: Regime, level: Level) -> Option<i32> {
    match (regime, level) {
        (Regime::Be, Level::Confidential) => Some(20),
        (Regime::Be, Level::Secret) => Some(30),
        (Regime::Be, Level::TopSecret) => Some(50),
        _ => None,
    }
}

/// The day the next decision on a document is due by law, with what it is.
fn term(holdings: &Holdings, document: &Document) -> Option<(&'static str, Day)> {
    let years = term_years(document.regime, document.level)?;
    let begun = document.finalised.or(document.dated)?;
    let after = |day: Day, years: i32| day.plus_months(years * 12);
    let mut due = ("term-end", after(begun, years));
    if let Some(decision) = holdings.decision(&document.number) {
        let review = after(decision.decided, REVIEW_YEARS);
        if review > due.1 {
            due = ("term-review", review);
        }
    }
    let lapse = after(begun, LAPSE_YEARS);
    Some(if lapse < due.1 { ("term-lapse", lapse) } else { due })
}

impl Check for DeclassificationDue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, asked: &Asked, out: &mut Vec<Finding>) {
        let months = facts.policies.number("declassification-notice-months", asked.day);
        let notice = i32::try_from(months).unwrap_or(i32::MAX);
        for document in facts.holdings.documents.iter().filter(|d| d.level > Level::Unclassified) {
            let change = document.change.filter(|(_, to)| document.level > *to).map(|(on, _)| ("term-downgrade", on));
            let terms = term(&facts.holdings, document).into_iter().chain(change);
            let terms: Vec<_> = terms.filter(|(_, due)| due.plus_months(-notice) <= asked.day).collect();
            if terms.is_empty() || !document.live(&facts.copies) {
                continue;
            }
            let past = terms.iter().any(|(_, due)| *due < asked.day);
            let parts = terms.iter().map(|(key, due)| ((*key).to_owned(), vec![("due", Value::from(*due))])).collect();
            let finding = Finding::of(&META).severity(if past { Severity::Major } else { META.severity });
            let finding = finding.subject(&*document.number).value("document", &*document.number);
            let finding = finding.value("level", &*document.words).value("terms", Value::Parts(parts));
            let decision = facts.holdings.decision(&document.number).map(|d| d.n);
            out.push(decision.into_iter().fold(finding.entry(document.n), Finding::entry));
        }
    }
}
