use super::*;
use crate::acts::testing::Bench;
use crate::checks::facts::Officer;
use crate::checks::{Asked, Copies, Run, judge};
use crate::domain::{Instant, Role};
use crate::i18n::{Lang, Texts};

const PEOPLE: &str = "person,name,requires,until,expected
P0001,FICTIF Un,SECRET,,maintain valid-and-needed
P0002,FICTIF Deux,,,maintain no-need-no-clearance
P0003,FICTIF Trois,SECRET,,request absent-needed
P0004,FICTIF Quatre,SECRET,,maintain absent-needed request-pending
P0005,FICTIF Cinq,SECRET,,request expired
P0006,FICTIF Six,,,remove expired-no-need debrief-missing
P0007,FICTIF Sept,TRES SECRET,,request below-need
P0008,FICTIF Huit,SECRET,,request scope-missing briefing-missing
P0009,FICTIF Neuf,SECRET,,extend renewal-window
P0010,FICTIF Dix,SECRET,,extend inside-lead
P0011,FICTIF Onze,SECRET,,maintain valid-and-needed renewal-filed
P0012,FICTIF Douze,,,remove without-need
P0013,FICTIF Treize,,,maintain need-recent
P0014,FICTIF Quatorze,SECRET,,remove suspended briefing-missing
P0015,FICTIF Quinze,SECRET,,maintain suspended
P0016,FICTIF Seize,SECRET,,request withdrawn absent-needed
P0017,FICTIF Dix-sept,,2026-11-10,remove left debrief-missing
P0018,FICTIF Dix-huit,,2026-11-10,maintain left
P0019,FICTIF Dix-neuf,,2026-10-31,
P0020,FICTIF Vingt,SECRET,2026-10-31,remove left debrief-missing
P0021,FICTIF Vingt-et-un,SECRET,,maintain not-yet
P0022,FICTIF Vingt-deux,TRES SECRET,,request below-need renewal-window
P0023,FICTIF Vingt-trois,SECRET,,maintain absent-needed request-pending request-unanswered
P0024,FICTIF Vingt-quatre,SECRET,,request absent-needed refused
P0025,FICTIF Vingt-cinq,,,remove withdrawn briefing-missing
";

/// The clearances and requests of [`PEOPLE`], as acts by name.
fn bench() -> Bench {
    let mut bench = Bench::created(Instant::parse("2026-11-02T08:00:00Z").unwrap());
    bench.set_now(Instant::parse("2026-11-30T08:00:00Z").unwrap());
    let mut take = |kind: &str, text: &str| {
        let parsed = crate::intake::read(crate::intake::kind(kind).unwrap(), text.as_bytes(), kind).unwrap();
        let mut tx = bench.tx();
        assert_eq!(crate::intake::run(&mut tx, &parsed, false).unwrap().faulty, []);
        tx.commit().unwrap();
    };
    take("people", PEOPLE);
    let long = |n: u32| format!("P{n:04},SECRET,2023-01-01,2029-12-31\n");
    let held: String = [1, 7, 8, 12, 14, 15, 16, 17, 25].map(long).concat();
    let others = "P0005,SECRET,2021-01-01,2025-12-31\nP0006,SECRET,2021-01-01,2025-12-31\nP0009,SECRET,2023-01-01,2027-10-31
P0010,SECRET,2023-01-01,2027-01-31\nP0011,SECRET,2023-01-01,2027-01-31\nP0013,SECRET,2026-03-01,2031-02-28
P0020,SECRET,2023-01-01,2029-12-31\nP0022,SECRET,2023-01-01,2027-10-31\n";
    take("clearances", &format!("person,level,granted,expires\n{held}{others}"));
    take("rooms", "room,level,open_from,open_to\nR1,SECRET,,\nR2,SECRET UE,,\n");
    take("access", "room,person,from\nR2,P0008,2026-01-01\nR1,P0014,2026-01-01\nR1,P0025,2026-01-01\n");
    let secret = r#""level":{"regime":"BE","level":"secret","words":"SECRET / GEHEIM"},"scopes":"BE""#;
    let people = Facts::load(bench.db(), Copies::None).unwrap().people;
    let clearance = |person: usize| people[person - 1].standing.clearances[0].n;
    let ends = [("suspend", 14), ("suspend", 15), ("withdraw", 16), ("withdraw", 25)];
    let mut acts: Vec<_> = ends
        .map(|(act, person)| {
            let until = if act == "suspend" { r#""until":null,"# } else { "" };
            let n = clearance(person);
            (act, format!(r#"{{"clearance":{n},"from":"2026-11-15",{until}"reason":"essai"}}"#))
        })
        .into();
    for (person, day) in [(4, "2026-11-01"), (11, "2026-11-01"), (23, "2026-01-05"), (24, "2026-06-01")] {
        acts.push(("request", format!(r#"{{"person":"P{person:04}",{secret},"requested":"{day}"}}"#)));
    }
    let later = r#""granted":"2026-12-15","expires":"2031-12-14","reference":"essai""#;
    acts.push(("grant", format!(r#"{{"person":"P0021",{secret},{later}}}"#)));
    for (act, payload) in acts {
        bench.force(&format!("clearance.{act}"), &serde_json::from_str(&payload).unwrap());
    }
    let asked = Facts::load(bench.db(), Copies::None).unwrap().people[23].requests[0].n;
    let refusal = format!(r#"{{"request":{asked},"day":"2026-10-01","reason":"essai"}}"#);
    bench.force("clearance.refuse", &serde_json::from_str(&refusal).unwrap());
    bench
}

fn day() -> Day {
    Day::parse("2026-11-30").unwrap()
}

fn made(facts: &Facts) -> Review {
    let findings = judge(facts, &Asked { run: Run::Review, day: day() });
    review(facts, findings, Month::of(day()), day())
}

#[test]
fn everyone_is_listed_with_a_proposal_and_its_reasons() {
    let facts = Facts::load(bench().db(), Copies::Held).unwrap();
    let review = made(&facts);
    let found: Vec<_> = review
        .lines
        .iter()
        .map(|line| {
            let reasons = line.reasons.iter().map(|(key, _)| format!(" {}", key.strip_prefix("reason-").unwrap()));
            format!("{} {}{}", line.person, line.proposal.code(), reasons.collect::<String>())
        })
        .collect();
    let wanted: Vec<_> = PEOPLE
        .lines()
        .skip(1)
        .map(|row| row.split(',').collect::<Vec<_>>())
        .filter(|fields| !fields[4].is_empty())
        .map(|fields| format!("{} {}", fields[0], fields[4]))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn a_line_says_what_is_held_and_needed() {
    let facts = Facts::load(bench().db(), Copies::Held).unwrap();
    let review = made(&facts);
    let of = |person: &str| review.lines.iter().find(|l| l.person == person).unwrap();
    let line = of("P0014");
    assert_eq!((line.lists.as_slice(), line.copies, line.last_briefing), (&["R1".to_owned()][..], 0, None));
    assert_eq!((line.clearances[0].state, line.clearances[0].days_left), ("suspended", 1127));
    assert_eq!(line.need.as_deref(), Some("SECRET / GEHEIM"));
    let about: Vec<_> = line.findings.iter().map(|id| &id[..6]).collect();
    assert_eq!(about, ["CLR011", "CLR009"]);
    assert_eq!(of("P0005").clearances[0].state, "expired");
    assert_eq!(of("P0016").clearances[0].state, "withdrawn");
    assert_eq!(of("P0021").clearances[0].state, "not-yet");
    assert_eq!(of("P0023").requested, Day::parse("2026-01-05").ok());
    assert_eq!(of("P0024").requested, None);
}

#[test]
fn the_numbers_add_up() {
    let facts = Facts::load(bench().db(), Copies::Held).unwrap();
    let review = made(&facts);
    assert_eq!(review.counts.people, 24);
    assert_eq!(review.counts.proposals.values().sum::<usize>(), 24);
    assert_eq!(review.counts.findings.values().sum::<usize>(), review.findings.len());
    assert_eq!((review.counts.cleared, review.counts.expiring), (11, 4));
    let with: usize = review.lines.iter().map(|l| l.findings.len()).sum();
    assert_eq!(with, review.findings.iter().filter(|f| f.person.is_some()).count());
}

#[test]
fn an_officer_needs_the_clearance_held() {
    let mut facts = Facts::load(bench().db(), Copies::Held).unwrap();
    facts.officers.push(Officer { id: "essai".into(), person: Some("P0012".into()), role: Role::Deputy, active: true });
    let line = made(&facts).lines.into_iter().find(|l| l.person == "P0012").unwrap();
    assert_eq!(line.proposal, Proposal::Maintain);
    assert_eq!(line.reasons[0].0, "reason-valid-and-needed");
}

#[test]
fn every_reason_and_state_has_words() {
    let facts = Facts::load(bench().db(), Copies::Held).unwrap();
    let review = made(&facts);
    for lang in Lang::ALL {
        let has = |key: &str| assert!(Texts::of(lang).has(key), "{lang} {key}");
        for line in &review.lines {
            has(&format!("proposal-{}", line.proposal.code()));
            line.clearances.iter().for_each(|c| has(&format!("state-{}", c.state)));
            line.reasons.iter().for_each(|(key, _)| has(key));
        }
        review.not_concluded.iter().for_each(|(key, _)| has(key));
    }
}

#[test]
fn twenty_thousand_people_are_reviewed() {
    let mut facts = Facts::load(bench().db(), Copies::Held).unwrap();
    let (people, access) = (facts.people.clone(), facts.access.clone());
    for round in 1..800 {
        let offset = round * people.len();
        facts
            .people
            .extend(people.iter().map(|p| crate::checks::facts::Person { id: format!("{}-{round:03}", p.id), ..p.clone() }));
        facts.access.extend(access.iter().map(|a| {
            let mut a = a.clone();
            a.person += offset;
            a
        }));
    }
    let one = made(&Facts::load(bench().db(), Copies::Held).unwrap());
    let all = made(&facts);
    assert_eq!(facts.people.len(), 20_000);
    assert_eq!(all.lines.len(), 800 * one.lines.len());
    assert!(all.lines.is_sorted_by_key(|l| &l.person));
    assert_eq!(all.counts.proposals[&Proposal::Remove], 800 * one.counts.proposals[&Proposal::Remove]);
}
