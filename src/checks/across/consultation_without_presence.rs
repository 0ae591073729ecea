use std::collections::{BTreeMap, BTreeSet};

use super::presence::{Presence, Said};
use super::{judged, when};
use crate::checks::access::Completeness;
use crate::checks::doings::Claim;
use crate::checks::{Certainty, Check, End, Finding, Ground, Meta, Pass, Run, Seen, Severity, Stays, Value};

/// XCK001. Somebody is on record as consulting, borrowing, destroying or counting in a room at a time at which its doors do not
/// bear out that they were there.
///
/// Critical and established when they cannot have been; minor and possible when they may have been but no stay proves it: an
/// exit or entry is missing, the log is doubtful, they had no card. Does not fire for time that no log covers, nor for rooms
/// without a level. `presence.rs` says what counts as borne out.
pub struct ConsultationWithoutPresence;

static META: Meta = Meta {
    code: "XCK001",
    name: "consultation-without-presence",
    severity: Severity::Critical,
    basis: "law of 11-12-1998 art. 8 §2; policy: clock-minutes",
    verified: false,
    runs: &[Run::Audit],
    settings: &["clock-minutes"],
    since: "0.1.0",
};

impl Check for ConsultationWithoutPresence {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn pass<'a>(&self, ground: &'a Ground<'a>) -> Option<Box<dyn Pass + 'a>> {
        let claims: Vec<_> = ground.facts.doings.claims.iter().filter(|c| judged(ground, c.room, c.from)).collect();
        let said = claims.iter().map(|c| Said { person: c.person, room: c.room, from: c.from, until: c.until });
        let presence = Presence::of(ground, said);
        if presence.is_empty() { None } else { Some(Box::new(Claimed { claims, presence })) }
    }
}

struct Claimed<'a> {
    claims: Vec<&'a Claim>,
    presence: Presence,
}

impl Pass for Claimed<'_> {
    fn event(&mut self, seen: &Seen<'_>) {
        self.presence.event(seen);
    }

    fn stays(&mut self, stays: &Stays<'_>) {
        self.presence.stays(stays);
    }

    fn finish(self: Box<Self>, end: &End<'_>, out: &mut Vec<Finding>) {
        let (facts, mut complete) = (end.ground.facts, Completeness::of(end));
        let mut causes: BTreeMap<(usize, usize, &str), (Certainty, Vec<&Claim>)> = BTreeMap::new();
        for (index, claim) in self.claims.iter().enumerate() {
            if let Some(certainty) = self.presence.absent(index, end, &mut complete) {
                let cause = causes.entry((claim.room, claim.person, claim.subject.as_str()));
                let (sure, claims) = cause.or_insert((Certainty::Possible, Vec::new()));
                *sure = (*sure).max(certainty);
                claims.push(claim);
            }
        }
        for ((room, person, subject), (certainty, claims)) in causes {
            let kinds: BTreeSet<_> = claims.iter().map(|c| c.what.as_str()).collect();
            let kinds = kinds.into_iter().map(|what| (format!("act-{what}"), vec![])).collect();
            let severity = if certainty == Certainty::Established { META.severity } else { Severity::Minor };
            let finding = Finding::of(&META).severity(severity).certainty(certainty).room(&facts.rooms[room].id);
            let finding = finding.person(&facts.people[person].id).subject(subject).value("subject", subject);
            let moments: Vec<_> = claims.iter().map(|c| c.from).collect();
            let finding = when(finding.value("kind", Value::Parts(kinds)), claims.iter().map(|c| c.n), &moments);
            out.push(claims.iter().fold(finding, |f, c| f.judged_on(c.n, end.ground.day_of(c.from))));
        }
    }
}
