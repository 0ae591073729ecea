//! What the monthly review proposes for a person: maintain, request, extend or remove, each with its reasons.
//!
//! A proposal follows from the findings of the checks, so that it rests on the same judgement; only who has no finding
//! about the clearance is told from what they hold and need. It decides nothing: the officer does.

use crate::checks::facts::Request;
use crate::checks::needs::{Best, Needs, Part};
use crate::checks::{Facts, Finding, Severity, Value};
use crate::domain::{Day, Proposal, Scope, Stage, Why};

/// The proposal for a person with every reason for it, from the findings about them. A reason is a text `reason-*` with
/// its values.
pub fn propose(facts: &Facts, needs: &Needs<'_>, findings: &[&Finding], day: Day) -> (Proposal, Vec<Part>) {
    let (mut proposal, mut reasons) = (None, Vec::new());
    for finding in findings {
        let Some((wanted, reason)) = of_finding(needs, finding) else { continue };
        proposal = proposal.max(Some(wanted));
        reasons.push(reason);
        reasons.extend(under_way(needs, finding).map(|r| pending(r, day)));
    }
    if proposal.is_none() {
        proposal = Some(without_finding(facts, needs, day, &mut reasons));
    }
    reasons.extend(refused(needs, day));
    reasons.extend(findings.iter().filter_map(|f| beside(f)));
    let mut kept: Vec<Part> = Vec::new();
    for reason in reasons {
        if !kept.contains(&reason) {
            kept.push(reason);
        }
    }
    (proposal.unwrap_or(Proposal::Maintain), kept)
}

fn reason(key: &str, values: impl IntoIterator<Item = (&'static str, Value)>) -> Part {
    (key.to_owned(), values.into_iter().collect())
}

/// That a request is under way: filed, or opened and how far it has come.
fn pending(request: &Request, day: Day) -> Part {
    match request.stage_on(day) {
        Some((Stage::Opened, since)) => reason("reason-request-opened", [("opened", since.into())]),
        Some((Stage::Notified, since)) => reason("reason-request-notified", [("since", since.into())]),
        Some((Stage::Consented, since)) => reason("reason-request-consented", [("since", since.into())]),
        _ => reason("reason-request-pending", [("requested", request.requested.unwrap_or(request.opened).into())]),
    }
}

/// A reason that takes its values over from a finding.
fn from(finding: &Finding, key: &str, names: &[&'static str]) -> Part {
    reason(key, names.iter().filter_map(|name| finding.values.get(name).map(|v| (*name, v.clone()))))
}

/// What a finding about the clearance proposes, and why.
fn of_finding(needs: &Needs<'_>, finding: &Finding) -> Option<(Proposal, Part)> {
    let ask = if under_way(needs, finding).is_some() { Proposal::Maintain } else { Proposal::Request };
    Some(match finding.check {
        "CLR001" if finding.severity == Severity::Minor => {
            (Proposal::Remove, from(finding, "reason-expired-no-need", &["expires"]))
        }
        "CLR001" => (ask, from(finding, "reason-expired", &["expires"])),
        "CLR002" => {
            let extend = if ask == Proposal::Maintain { ask } else { Proposal::Extend };
            let key = if finding.severity == Severity::Major { "reason-inside-lead" } else { "reason-renewal-window" };
            (extend, from(finding, key, &["days"]))
        }
        "CLR003" => (ask, from(finding, "reason-below-need", &["level", "need"])),
        "CLR004" => (ask, from(finding, "reason-scope-missing", &["need_scope"])),
        "CLR005" => match not_yet(needs.best()) {
            Some(soon) => (Proposal::Maintain, soon),
            None => (ask, from(finding, "reason-absent-needed", &["need"])),
        },
        "CLR007" => (Proposal::Remove, from(finding, "reason-without-need", &["months"])),
        "CLR008" => (Proposal::Remove, from(finding, "reason-left", &["left"])),
        "CLR011" => {
            let withdrawn = needs.best().is_some_and(|b| b.why == Some(Why::Withdrawn));
            let key = if withdrawn { "reason-withdrawn" } else { "reason-suspended" };
            (Proposal::Remove, from(finding, key, &["since"]))
        }
        _ => return None,
    })
}

/// An open request that would answer a finding, filed or only opened.
fn under_way<'a>(needs: &Needs<'a>, finding: &Finding) -> Option<&'a Request> {
    match finding.check {
        "CLR001" | "CLR002" | "CLR003" | "CLR005" => needs.pending(),
        "CLR004" => {
            let scope = Scope::ALL.into_iter().find(|s| finding.subject.as_deref() == Some(s.code()))?;
            needs.open_requests().find(|r| r.scopes.has(scope))
        }
        _ => None,
    }
}

/// What is worth saying beside the proposal.
fn beside(finding: &Finding) -> Option<Part> {
    match finding.check {
        "CLR006" => Some(from(finding, "reason-request-unanswered", &["days"])),
        "CLR012" => Some(from(finding, "reason-debrief-missing", &[])),
        "CLR014" => Some(from(finding, "reason-consent-overdue", &["days"])),
        "CLR009" => Some(from(finding, "reason-briefing-missing", &[])),
        "CLR010" => Some(from(finding, "reason-briefing-overdue", &[])),
        _ => None,
    }
}

/// Without a clearance that counts, that the last request was refused.
fn refused(needs: &Needs<'_>, day: Day) -> Option<Part> {
    let last = needs.person.requests.last().filter(|r| r.answer.as_deref() == Some("refused"))?;
    let since = last.answered.filter(|d| *d <= day)?;
    let without = needs.valid().next().is_none() && needs.person.left_by(day).is_none();
    without.then(|| reason("reason-refused", [("since", since.into())]))
}

fn not_yet(best: Option<Best<'_>>) -> Option<Part> {
    let best = best.filter(|b| b.why == Some(Why::NotYet))?;
    Some(reason("reason-not-yet", [("granted", best.held.granted.into())]))
}

/// The proposal when no check found anything about the clearance.
fn without_finding(facts: &Facts, needs: &Needs<'_>, day: Day, reasons: &mut Vec<Part>) -> Proposal {
    let (person, best, need) = (needs.person, needs.best(), needs.highest());
    if let Some(left) = person.left_by(day) {
        reasons.push(reason("reason-left", [("left", left.into())]));
        return Proposal::Maintain;
    }
    let why = best.map_or(Some(Why::Absent), |b| b.why);
    let since = best.and_then(|b| b.barred_since(day));
    match (why, since) {
        (None, _) => reasons.push(valid(facts, needs, day)),
        (Some(Why::NotYet), _) => reasons.extend(not_yet(best)),
        (Some(Why::Suspended), Some(since)) => {
            reasons.push(reason("reason-suspended", [("since", since.into())]));
            return Proposal::Maintain;
        }
        (Some(Why::Withdrawn), Some(since)) => reasons.push(reason("reason-withdrawn", [("since", since.into())])),
        _ => {}
    }
    let request = needs.pending();
    match (need, why) {
        // Only a function needs it: a list or a copy would have been found.
        (Some(need), Some(Why::Withdrawn)) => {
            reasons.push(reason("reason-absent-needed", [("need", need.words.into())]));
            reasons.extend(request.map(|r| pending(r, day)));
            if request.is_some() { Proposal::Maintain } else { Proposal::Request }
        }
        (_, None | Some(Why::NotYet)) => {
            reasons.extend(request.map(|r| renewal_or_request(needs, r, day)));
            Proposal::Maintain
        }
        _ => {
            reasons.push(request.map_or_else(|| reason("reason-no-need-no-clearance", []), |r| pending(r, day)));
            Proposal::Maintain
        }
    }
}

/// A clearance counts: because it is needed, or because the time without a need is not long enough.
fn valid(facts: &Facts, needs: &Needs<'_>, day: Day) -> Part {
    let officer = facts.officers.iter().any(|o| o.active && o.person.as_deref() == Some(&needs.person.id));
    if officer || needs.person.requires.needs_clearance() || needs.highest().is_some() {
        return reason("reason-valid-and-needed", []);
    }
    let months = i64::from(facts.policies.number("need-months", day));
    reason("reason-need-recent", [("months", Value::Number(months))])
}

/// A filed request of no more than what is held renews it; any other is a request of its own.
fn renewal_or_request(needs: &Needs<'_>, request: &Request, day: Day) -> Part {
    let more = needs.best().is_some_and(|b| request.level > b.held.level || request.scopes.union(b.held.scopes) != b.held.scopes);
    match request.filed_by(day) {
        Some(filed) if !more => reason("reason-renewal-filed", [("requested", filed.into())]),
        _ => pending(request, day),
    }
}
