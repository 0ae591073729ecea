//! Two hundred documents with their copies, all where they may be, and a few loans.

use super::plan::Plan;
use super::random::Random;
use super::rooms::marking;
use crate::acts::document::{Direction, Lend, Register, Return};
use crate::domain::{Day, working_day as works};

/// How many.
pub(super) const DOCUMENTS: u32 = 200;

/// The number of a document; what is planted uses numbers beyond [`DOCUMENTS`].
pub(super) fn number(n: u32) -> String {
    format!("FICTIF/{n:04}")
}

/// A document with all its copies in one place.
pub(super) fn document(n: u32, registered: Day, words: &str, place: (Option<&str>, Option<&str>)) -> Register {
    let mut random = Random::of("document", i64::from(n));
    Register {
        reference: format!("OFE-{:05}", n * 37),
        title: if n.is_multiple_of(3) { String::new() } else { format!("Note FICTIVE / FICTIEVE nota {n}") },
        copies: random.between(1, 3),
        pages: Some(random.between(2, 60)),
        direction: [Direction::In, Direction::Out, Direction::Internal][random.between(0, 2) as usize],
        container: place.0.map(str::to_owned),
        holder: place.1.map(str::to_owned),
        ..Register::new(&number(n), registered, marking(words), "Office FICTIF des Estrans / FICTIEF Bureau der Slikken")
    }
}

/// Registers them over the months, in order, and lends some.
pub(super) fn plan(plan: &mut Plan) {
    let (created, days) = (plan.dates.created, plan.dates.today.days_since(plan.dates.created) - 40);
    for n in 1..=DOCUMENTS {
        let mut day = created.plus_days(i64::from(n) * days / i64::from(DOCUMENTS));
        while !works(day) {
            day = day.plus_days(-1);
        }
        let day = day.max(created);
        let (words, container) = match n % 8 {
            0 => ("RESTREINT", "K-LEC-1"),
            1..=3 => ("CONFIDENTIEL", "K-LEC-1"),
            4 => ("CONFIDENTIEL UE", "K-BIN-2"),
            5 => ("NATO SECRET", "K-ARC-1"),
            _ => ("SECRET", if n.is_multiple_of(2) { "K-BIN-1" } else { "K-BIN-2" }),
        };
        plan.act(day, document(n, day, words, (Some(container), None)));
        // Some were read and came back; some are out and not yet due.
        let (lent, due) = (plan.dates.ago(20), plan.dates.today.plus_days(10));
        let reader = ["P0007", "P0008", "P0009", "P0010"][n as usize % 4];
        if n % 40 == 1 {
            plan.act(lent, Lend::new(&number(n), 1, reader, lent, due));
        } else if n % 40 == 2 {
            let (lent, due, back) = (plan.dates.ago(38), plan.dates.ago(8), plan.dates.ago(30));
            plan.act(lent, Lend::new(&number(n), 1, reader, lent, due));
            plan.act(back, Return::new(&number(n), 1, container, back));
        }
    }
}
