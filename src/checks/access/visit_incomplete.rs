use crate::checks::doings::{Visit, VisitField};
use crate::checks::{Check, End, Evidence, Finding, Ground, Meta, Pass, Run, Severity, Value};

/// ACC018. The visitor book of a room says who came, from whom, with what identity, why, to whom, from when until when (NIST
/// SP 800-53 PE-8).
///
/// Fires for each visit of the period to a room with a level that lacks one of these: a line taken over from a paper book, or
/// a visitor who entered on an earlier day and is not on record as having left. Whoever entered today may still be there. The
/// escort is no field of this rule: ACC017 looks for one.
pub struct VisitIncomplete;

static META: Meta = Meta {
    code: "ACC018",
    name: "visit-incomplete",
    severity: Severity::Minor,
    basis: "NIST SP 800-53 PE-8",
    verified: true,
    runs: &[Run::Audit],
    settings: &[],
    since: "0.1.0",
};

impl Check for VisitIncomplete {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let lacking: Vec<_> = super::visits(ground).filter_map(|v| Some((v, lacks(ground, v)?))).collect();
        if lacking.is_empty() { None } else { Some(Box::new(Incomplete { lacking })) }
    }
}

/// What a visit lacks, as texts; `None` when nothing.
fn lacks(ground: &Ground<'_>, visit: &Visit) -> Option<Vec<&'static str>> {
    let field = |field: &VisitField| match field {
        VisitField::Name => "missing-name",
        VisitField::Organisation => "missing-organisation",
        VisitField::Identity => "missing-identity",
        VisitField::Purpose => "missing-purpose",
        VisitField::Host => "missing-host",
    };
    let stays = visit.left.is_none() && visit.entered.day(ground.zone) < ground.now.day(ground.zone);
    let all: Vec<_> = visit.empty.iter().map(field).chain(stays.then_some("missing-exit-time")).collect();
    if all.is_empty() { None } else { Some(all) }
}

struct Incomplete<'a> {
    lacking: Vec<(&'a Visit, Vec<&'static str>)>,
}

impl Pass for Incomplete<'_> {
    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        for (visit, lacks) in self.lacking {
            let parts = lacks.into_iter().map(|text| (text.to_owned(), Vec::new())).collect();
            let finding = Finding::of(&META).room(&end.ground.facts.rooms[visit.room].id).subject(visit.n.to_string());
            out.push(finding.value("missing", Value::Parts(parts)).evidence(vec![Evidence::Entry { n: visit.n }]));
        }
    }
}
