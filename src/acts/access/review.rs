//! A room's access list is gone through line by line (oversight report of 2021: an evaluated list of who may enter).

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::Revoke;
use crate::acts::lists::{OnList, another_decides, decision, missing_in_words, on_list, self_decided};
use crate::acts::self_decided::own_line;
use crate::acts::{Act, Refusal, SECURITY_STAFF, Signers, View, run};
use crate::domain::{Day, printable};
use crate::journal::Stamp;

/// What is decided about a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The person stays on the list.
    Keep,
    /// The person comes off the list from the day of the review on.
    Revoke,
    /// The officer's own line, which no other officer can decide in this review.
    Undecided,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Keep, Self::Revoke, Self::Undecided];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Revoke => "revoke",
            Self::Undecided => "undecided",
        }
    }

    /// The verdict of a code, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.code().eq_ignore_ascii_case(text.trim()))
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewLine {
    /// The person.
    pub person: String,
    /// What is decided.
    pub decision: Verdict,
    /// Why, or empty.
    pub reason: String,
}

/// Decides every line of a room's list that counts on a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The room.
    pub room: String,
    /// The day the list is judged on, from which a revocation counts.
    pub day: Day,
    /// Its lines, each once.
    pub lines: Vec<ReviewLine>,
}

/// How many people a refusal names.
const NAMED: usize = 10;

impl Act for Review {
    const NAME: &'static str = "access.review";
    const SIGNERS: Signers = SECURITY_STAFF;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        view.room(&self.room)?;
        view.happened("review", self.day)?;
        let later = "SELECT day FROM access_review WHERE room = ?1 AND day > ?2 ORDER BY day DESC LIMIT 1";
        if let Some(day) = view.one::<String>(later, &[&self.room, &self.day.to_string()])? {
            return Err(Refusal::new(format!("the list of room {} was reviewed later, on {day}", printable(&self.room))));
        }
        let list = on_list(view.db, &self.room, self.day)?;
        if list.is_empty() {
            return Err(Refusal::new(format!("nobody is on the list of room {} on {}", printable(&self.room), self.day)));
        }
        self.complete(&list)?;
        for line in &self.lines {
            self.line(view, line)?;
        }
        self.own_line(view, &list)
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO access_review (n, room, day, officer) VALUES (?1, ?2, ?3, ?4)",
            params![stamp.n, self.room, self.day.to_string(), stamp.officer],
        )?;
        let entries: BTreeMap<_, _> = on_list(tables, &self.room, self.day)?.into_iter().map(|l| (l.person, l.n)).collect();
        for line in &self.lines {
            run(
                tables,
                "INSERT INTO access_review_line (n, access, person, decision, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![stamp.n, entries.get(&line.person), line.person, line.decision.code(), line.reason],
            )?;
            if line.decision == Verdict::Revoke {
                self.revoke(line).apply(tables, stamp)?;
            }
        }
        Ok(())
    }
}

impl Review {
    fn revoke(&self, line: &ReviewLine) -> Revoke {
        Revoke { room: self.room.clone(), person: line.person.clone(), from: self.day, reason: line.reason.clone() }
    }

    /// Refuses a review that does not decide each line of the list once.
    fn complete(&self, list: &[OnList]) -> Result<(), Refusal> {
        let mut decided: BTreeMap<&str, u32> = BTreeMap::new();
        for line in &self.lines {
            *decided.entry(&line.person).or_default() += 1;
        }
        if let Some((person, _)) = decided.iter().find(|(person, _)| !list.iter().any(|l| l.person == **person)) {
            let (person, room) = (printable(person), printable(&self.room));
            return Err(Refusal::new(format!("person {person} is not on the list of room {room} on {}", self.day)));
        }
        if let Some((person, times)) = decided.iter().find(|(_, times)| **times > 1) {
            return Err(Refusal::new(format!("person {} is decided {times} times", printable(person))));
        }
        let left: Vec<_> =
            list.iter().filter(|l| !decided.contains_key(l.person.as_str())).map(|l| printable(&l.person)).collect();
        if left.is_empty() {
            return Ok(());
        }
        let more = if left.len() > NAMED { ", …" } else { "" };
        let names = left[..left.len().min(NAMED)].join(", ");
        Err(Refusal::new(format!("{} of {} people on the list are not decided: {names}{more}", left.len(), list.len()))
            .basis("oversight report of 2021: evaluated list")
            .hint("every line is decided by itself; keep and revoke are the answers"))
    }

    fn line(&self, view: &View<'_>, line: &ReviewLine) -> Result<(), Refusal> {
        view.text("reason", &line.reason)?;
        let person = printable(&line.person);
        match line.decision {
            Verdict::Revoke if line.reason.trim().is_empty() => {
                Err(Refusal::new(format!("person {person}: a revocation needs a reason")))
            }
            Verdict::Revoke => self.revoke(line).refuse(view),
            Verdict::Keep if line.reason.trim().is_empty() => {
                let decision = decision(view, &self.room, &line.person, self.day)?;
                if decision.allowed() {
                    return Ok(());
                }
                let why: Vec<_> = decision.missing.iter().map(missing_in_words).collect();
                Err(Refusal::new(format!("person {person}: staying on the list needs a reason ({})", why.join("; ")))
                    .basis("law of 11-12-1998 art. 8 §2"))
            }
            Verdict::Keep | Verdict::Undecided => Ok(()),
        }
    }

    /// Refuses a decision of the officer about themselves, and a line left open without need.
    fn own_line(&self, view: &View<'_>, list: &[OnList]) -> Result<(), Refusal> {
        for line in &self.lines {
            let open = line.decision == Verdict::Undecided;
            if own_line(view, &line.person)?.is_none() {
                if open {
                    let person = printable(&line.person);
                    return Err(Refusal::new(format!("person {person}: only an officer's own line may stay undecided")));
                }
                continue;
            }
            // Where every officer is on the list, each leaves their own line to the next.
            if another_decides(view.db, view.officer, list)? {
                return Err(self_decided("another officer reviews this list", &line.person));
            }
            if !open {
                return Err(self_decided("their own line stays undecided", &line.person));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Review, ReviewLine, Verdict};
    use crate::acts::access::Revoke;
    use crate::acts::officer;
    use crate::acts::testing::{Bench, allow, briefing, day, grant, person};
    use crate::domain::Role;

    fn line(person: &str, decision: Verdict, reason: &str) -> ReviewLine {
        ReviewLine { person: person.into(), decision, reason: reason.into() }
    }

    fn review(lines: &[ReviewLine]) -> Review {
        Review { room: "R1".into(), day: day("2026-11-20"), lines: lines.to_vec() }
    }

    /// P0001 entitled, P0002 not, both on the list of R1.
    fn bench() -> Bench {
        let mut bench = Bench::with_room();
        bench.ok(&person("P0002"));
        bench.ok(&person("P0003"));
        bench.ok(&briefing("P0001", "2026-01-05"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-05", "2026-11-20"));
        for person in ["P0001", "P0002"] {
            bench.ok(&allow("R1", person, "2026-01-05", None));
        }
        bench
    }

    fn officer(id: &str, role: Role, person: Option<&str>) -> officer::Add {
        officer::Add {
            officer: id.into(),
            name: "FICTIF Autre".into(),
            role,
            person: person.map(Into::into),
            public_key: "0".repeat(64),
            key_file: "0".repeat(64),
        }
    }

    #[test]
    fn every_line_of_the_list_has_one_decision() {
        use Verdict::{Keep, Revoke as Off, Undecided};
        let mut bench = bench();
        let keep = |p: &str| line(p, Keep, "besoin");
        assert!(bench.refused(&Review { room: "R9".into(), ..review(&[]) }).contains("room R9"));
        assert!(bench.refused(&Review { day: day("2026-11-24"), ..review(&[]) }).contains("future"));
        assert!(bench.refused(&Review { day: day("2026-01-04"), ..review(&[]) }).contains("nobody is on the list"));
        assert!(bench.refused(&review(&[])).contains("2 of 2 people on the list are not decided: P0001, P0002"));
        assert!(bench.refused(&review(&[keep("P0001")])).contains("1 of 2 people"));
        assert!(bench.refused(&review(&[keep("P0001"), keep("P0002"), keep("P0003")])).contains("P0003 is not on the list"));
        assert!(bench.refused(&review(&[keep("P0001"), keep("P0002"), keep("P0001")])).contains("P0001 is decided 2 times"));
        let open = review(&[keep("P0001"), line("P0002", Undecided, "plus tard")]);
        assert!(bench.refused(&open).contains("P0002: only an officer's own line"));
        assert!(bench.refused(&review(&[keep("P0001"), line("P0002", Off, " ")])).contains("a revocation needs a reason"));
        let unreasoned = bench.refused(&review(&[line("P0001", Keep, ""), line("P0002", Keep, " ")]));
        assert!(unreasoned.contains("P0002") && unreasoned.contains("no clearance; no security briefing"), "{unreasoned}");
        let n = bench.ok(&review(&[line("P0001", Keep, ""), line("P0002", Off, "mutation")]));
        let lines = "SELECT group_concat(access || person || decision || reason, ' ' ORDER BY access) FROM access_review_line";
        let access: u64 = bench.one("SELECT min(n) FROM access");
        assert_eq!(bench.one::<String>(lines), format!("{access}P0001keep {}P0002revokemutation", access + 1));
        assert_eq!(bench.one::<u64>("SELECT n FROM access_review WHERE officer = 'so' AND day = '2026-11-20'"), n);
        assert_eq!(bench.one::<String>("SELECT revoked FROM access WHERE person = 'P0002'"), "2026-11-20");
        bench.replays();
    }

    #[test]
    fn the_list_is_that_of_the_day() {
        use Verdict::Keep;
        let mut bench = bench();
        bench.ok(&Revoke { room: "R1".into(), person: "P0002".into(), from: day("2026-11-20"), reason: String::new() });
        // Revoked from that day on: no longer on the list; the clearance counts on its last day, and the day after not.
        bench.ok(&review(&[line("P0001", Keep, "")]));
        assert!(bench.refused(&Review { day: day("2026-11-19"), ..review(&[]) }).contains("reviewed later, on 2026-11-20"));
        let next = Review { day: day("2026-11-21"), ..review(&[line("P0001", Keep, "")]) };
        assert!(bench.refused(&next).contains("has expired"));
        bench.ok(&Review { day: day("2026-11-21"), ..review(&[line("P0001", Keep, "renouvellement en cours")]) });
        bench.replays();
    }

    #[test]
    fn an_officer_does_not_decide_their_own_line() {
        use Verdict::{Keep, Undecided};
        let mut bench = bench();
        // The first officer of a register has no number among the people; this one is given one.
        let is = |bench: &Bench, person: Option<&str>| {
            bench.db().execute("UPDATE officer SET person = ?1 WHERE officer = 'so'", [person]).unwrap();
        };
        is(&bench, Some("P0001"));
        let with = |own: ReviewLine| review(&[own, line("P0002", Keep, "besoin")]);
        let (kept, open) = (with(line("P0001", Keep, "")), with(line("P0001", Undecided, "")));
        let refused = bench.refused(&kept);
        assert!(refused.contains("stays undecided") && refused.contains("GOV003"), "{refused}");
        bench.ok(&open);
        assert_eq!(bench.one::<u64>("SELECT count(*) FROM access_review_line WHERE decision = 'undecided'"), 1);
        // A registrar or an auditor is nobody who could decide it, nor is one who decides nothing any more.
        bench.ok(&officer("reg", Role::Registrar, None));
        bench.ok(&open);
        // Whoever is on the list as well leaves their own line to the first in turn.
        bench.ok(&officer("dep", Role::Deputy, Some("P0002")));
        bench.ok(&open);
        bench.ok(&officer("dep2", Role::Deputy, Some("P0003")));
        for act in [&kept, &open] {
            let refused = bench.refused(act);
            assert!(refused.contains("another officer reviews this list"), "{refused}");
        }
        // An officer who is not on the list decides every line.
        is(&bench, Some("P0003"));
        bench.ok(&kept);
        assert!(bench.refused(&open).contains("only an officer's own line"));
        is(&bench, None);
        bench.replays();
    }
}
