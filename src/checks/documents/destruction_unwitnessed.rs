use std::collections::{BTreeSet, HashSet};

use crate::checks::facts::Copy;
use crate::checks::holdings::Destruction;
use crate::checks::{Asked, Check, Evidence, Facts, Finding, Meta, Run, Severity, Value};
use crate::domain::{CopyState, Level, decide};

/// DOC006. Copies were destroyed without what makes it good: an instruction, completeness, and, for a copy of `witness-level`
/// or above, a witness who was entitled to it on that day and is not the registrar; or a copy is destroyed under no
/// certificate.
///
/// One finding per certificate, or per copy without one. What a copy needs is told by its own level and the setting in force
/// on the day; a witness named for a copy below it is judged all the same: somebody saw it who may not.
///
/// Basis: Council Decision 2013/488/EU annex III 43 to 45.
pub struct DestructionUnwitnessed;

static META: Meta = Meta {
    code: "DOC006",
    name: "destruction-unwitnessed",
    severity: Severity::Critical,
    basis: "Council Decision 2013/488/EU annex III 43 to 45; policy: witness-level",
    verified: true,
    runs: &[Run::Inspect],
    settings: &["witness-level"],
    since: "0.1.0",
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lacks {
    Instruction,
    Completeness,
    Witness,
    EntitledWitness,
    OtherWitness,
}

impl Lacks {
    fn key(self) -> &'static str {
        match self {
            Self::Instruction => "missing-instruction",
            Self::Completeness => "missing-completeness",
            Self::Witness => "missing-witness",
            Self::EntitledWitness => "missing-entitled-witness",
            Self::OtherWitness => "missing-other-witness",
        }
    }
}

fn lacks(facts: &Facts, destruction: &Destruction, copy: &Copy) -> BTreeSet<Lacks> {
    let mut lacks = BTreeSet::new();
    if !destruction.instructed {
        lacks.insert(Lacks::Instruction);
    }
    if !destruction.complete {
        lacks.insert(Lacks::Completeness);
    }
    let needed = facts.policies.number("witness-level", destruction.day);
    match destruction.witness {
        None if copy.level > Level::Unclassified && u32::from(copy.level.rank()) >= needed => {
            lacks.insert(Lacks::Witness);
        }
        None => {}
        Some(witness) => {
            let person = &facts.people[witness];
            // Need-to-know of the content is not asked of who only sees it destroyed.
            if !decide(&person.standing, copy.level, copy.regime.scope(), destruction.day).allowed() {
                lacks.insert(Lacks::EntitledWitness);
            }
            let registrar = facts.officers.iter().find(|o| o.id == destruction.registrar);
            if registrar.is_some_and(|o| o.person.as_deref() == Some(person.id.as_str())) {
                lacks.insert(Lacks::OtherWitness);
            }
        }
    }
    lacks
}

fn finding(subject: &str, what: (&str, Vec<(&'static str, Value)>), missing: impl Iterator<Item = &'static str>) -> Finding {
    let what = Value::Parts(vec![(what.0.to_owned(), what.1)]);
    let missing = Value::Parts(missing.map(|key| (key.to_owned(), vec![])).collect());
    Finding::of(&META).subject(subject).value("what", what).value("missing", missing)
}

impl Check for DestructionUnwitnessed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn facts(&self, facts: &Facts, _asked: &Asked, out: &mut Vec<Finding>) {
        let mut certified = HashSet::new();
        for destruction in &facts.holdings.destructions {
            certified.extend(destruction.copies.iter().copied());
            let (mut missing, mut count) = (BTreeSet::new(), 0_i64);
            for copy in destruction.copies.iter().map(|c| &facts.copies[*c]) {
                let lacks = lacks(facts, destruction, copy);
                count += i64::from(!lacks.is_empty());
                missing.extend(lacks);
            }
            if count > 0 {
                let certificate = destruction.certificate.as_str();
                let what = ("part-certificate", vec![("certificate", certificate.into()), ("count", count.into())]);
                let found = finding(certificate, what, missing.into_iter().map(Lacks::key));
                let found = found.value("destroyed", destruction.day).entry(destruction.n);
                out.push(found.judged_on(destruction.n, destruction.day));
            }
        }
        for (_, copy) in
            facts.copies.iter().enumerate().filter(|(i, c)| c.state == CopyState::Destroyed && !certified.contains(i))
        {
            let subject = format!("{}/{}", copy.document, copy.copy);
            let what = ("part-copy", vec![("copy", subject.as_str().into())]);
            let found = finding(&subject, what, std::iter::once("missing-certificate"));
            out.push(found.value("destroyed", copy.since).evidence(vec![Evidence::Entry { n: copy.n }]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, briefing, day, document, grant};
    use crate::checks::Copies;

    /// Neither can come from an act: only from tables that were tampered with, or an officer's person recorded later.
    #[test]
    fn a_copy_without_certificate_and_a_registrar_as_witness_are_found() {
        let mut bench = Bench::with_room();
        bench.ok(&briefing("P0001", "2026-01-20"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2030-11-20"));
        bench.ok(&document("D1", "SECRET", Some("K1")));
        bench.force(
            "document.destroy",
            &serde_json::json!({"items": [{"document": "D1", "copy": 1}], "certificate": "C-1", "day": "2026-11-20",
                "instruction": "x", "complete": true, "method": "shredded", "witness": "P0001", "keep_until": "2031-11-20"}),
        );
        let found = |bench: &Bench| {
            let facts = Facts::load(bench.db(), Copies::All).unwrap();
            let mut out = Vec::new();
            DestructionUnwitnessed.facts(&facts, &Asked { run: Run::Inspect, day: day("2026-11-23") }, &mut out);
            out.into_iter().map(|f| (f.subject.unwrap_or_default(), f.values["missing"].clone())).collect::<Vec<_>>()
        };
        let missing = |key: &str| Value::Parts(vec![(key.to_owned(), vec![])]);
        assert_eq!(found(&bench), []);
        bench.db().execute("UPDATE officer SET person = 'P0001' WHERE officer = 'so'", []).unwrap();
        bench
            .db()
            .execute("UPDATE copy SET state = 'destroyed', container = NULL WHERE document = 'D1' AND copy = 2", [])
            .unwrap();
        let wanted = [("C-1", "missing-other-witness"), ("D1/2", "missing-certificate")];
        assert_eq!(found(&bench), wanted.map(|(subject, key)| (subject.to_owned(), missing(key))));
    }
}
