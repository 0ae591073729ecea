//! Who was named as needing to know which document: people by name, and groups with their members.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::facts::Copies;
use super::load::{Index, bad, day, day_opt, each, place};
use crate::domain::{Day, DaySpan, Need};
use crate::store::StoreError;

/// One naming.
#[derive(Debug, Clone)]
struct Named {
    document: String,
    who: Who,
    /// The days it holds; `None` when it was ended before it began.
    span: Option<DaySpan>,
}

#[derive(Debug, Clone, Copy)]
enum Who {
    /// By index of the people.
    Person(usize),
    /// By index of the groups.
    Group(usize),
}

/// Who was named for documents. Read for the documents that are judged: those with a copy held by a person, those that were
/// consulted, or all.
#[derive(Debug, Clone, Default)]
pub struct NeedToKnow {
    /// By document.
    named: Vec<Named>,
    /// Members of each group, with the days they are.
    members: Vec<Vec<(usize, DaySpan)>>,
    /// The groups, in the order of their members.
    groups: Vec<String>,
}

impl NeedToKnow {
    /// Reads it from tables.
    pub(super) fn load(db: &Connection, copies: Copies, people: &Index) -> Result<Self, StoreError> {
        let wanted = match copies {
            Copies::None => return Ok(Self::default()),
            Copies::During(_) => "WHERE document IN (SELECT document FROM consultation)",
            Copies::Held => "WHERE document IN (SELECT document FROM copy WHERE holder IS NOT NULL)",
            Copies::All => "",
        };
        let mut need = Self::default();
        let mut groups = BTreeMap::new();
        each(db, "SELECT need_group FROM need_group ORDER BY need_group", |r| {
            groups.insert(r.get::<_, String>(0)?, need.members.len());
            need.members.push(Vec::new());
            need.groups.push(r.get(0)?);
            Ok(())
        })?;
        each(db, "SELECT need_group, person, from_day, until_day, ended FROM need_member ORDER BY n", |r| {
            let of = place(&groups, r, 0, "group")?;
            let span = DaySpan::cut(day(r, 2)?, day_opt(r, 3)?, day_opt(r, 4)?);
            let person = place(people, r, 1, "person")?;
            need.members.get_mut(of).ok_or_else(|| bad("group"))?.extend(span.map(|s| (person, s)));
            Ok(())
        })?;
        let sql = format!(
            "SELECT document, need_group, person, from_day, until_day, ended FROM document_need {wanted} ORDER BY document, n"
        );
        each(db, &sql, |r| {
            let by_group = r.get_ref(1)? != rusqlite::types::ValueRef::Null;
            let who =
                if by_group { Who::Group(place(&groups, r, 1, "group")?) } else { Who::Person(place(people, r, 2, "person")?) };
            let span = DaySpan::cut(day(r, 3)?, day_opt(r, 4)?, day_opt(r, 5)?);
            need.named.push(Named { document: r.get(0)?, who, span });
            Ok(())
        })?;
        Ok(need)
    }

    fn of_document(&self, document: &str) -> &[Named] {
        let from = self.named.partition_point(|n| n.document.as_str() < document);
        let until = from + self.named[from..].partition_point(|n| n.document == document);
        &self.named[from..until]
    }

    /// Whether anybody was ever named for a document.
    pub fn named(&self, document: &str) -> bool {
        !self.of_document(document).is_empty()
    }

    /// What a person needs to know on a day that ends on a known one: groups and documents, each with its last day, soonest
    /// first. Documents only as far as they were read.
    pub fn ends(&self, person: usize, day: Day) -> Vec<(Day, String)> {
        let last = |spans: &mut dyn Iterator<Item = DaySpan>| {
            let of: Vec<_> = spans.filter(|s| s.until.is_none_or(|u| u >= day)).collect();
            if of.iter().any(|s| s.until.is_none()) || !of.iter().any(|s| s.contains(day)) {
                return None;
            }
            of.iter().filter_map(|s| s.until).max()
        };
        let mut out = Vec::new();
        for (members, group) in self.members.iter().zip(&self.groups) {
            let mut spans = members.iter().filter(|(who, _)| *who == person).map(|(_, span)| *span);
            out.extend(last(&mut spans).map(|until| (until, group.clone())));
        }
        for of in self.named.chunk_by(|a, b| a.document == b.document) {
            let own = |n: &&Named| matches!(n.who, Who::Person(who) if who == person);
            let mut spans = of.iter().filter(own).filter_map(|n| n.span);
            out.extend(last(&mut spans).map(|until| (until, of[0].document.clone())));
        }
        out.sort();
        out
    }

    /// Who was named for a document, as far as a person is concerned: the same as `acts::copies::need_of`.
    pub fn of(&self, document: &str, person: usize) -> Need {
        let named = self.of_document(document);
        let mut days = Vec::new();
        for one in named {
            match (one.who, one.span) {
                (Who::Person(who), Some(span)) if who == person => days.push(span),
                (Who::Group(group), Some(span)) => {
                    let members = self.members.get(group).into_iter().flatten().filter(|(who, _)| *who == person);
                    days.extend(members.filter_map(|(_, of_member)| span.both(*of_member)));
                }
                _ => {}
            }
        }
        Need { named: !named.is_empty(), days }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acts::testing::{Bench, document, person};
    use crate::checks::Facts;
    use serde_json::json;

    /// The check and the act at entry ask the same question of the same records.
    #[test]
    fn it_answers_as_the_acts_do() {
        let mut bench = Bench::with_room();
        for who in ["P0002", "P0003"] {
            bench.ok(&person(who));
        }
        for number in ["D1", "D2", "D3", "D4"] {
            bench.ok(&document(number, "SECRET", Some("K1")));
        }
        for group in ["G1", "G2"] {
            bench.force("group.add", &json!({"need_group": group, "name": "FICTIF", "justification": "x"}));
        }
        let mut join = |group: &str, person: &str, from: &str, until: Option<&str>| {
            let payload = json!({"need_group": group, "person": person, "justification": "x", "from": from, "until": until});
            bench.force("group.join", &payload);
        };
        join("G1", "P0001", "2026-01-05", Some("2026-06-30"));
        join("G1", "P0001", "2026-08-01", None);
        join("G1", "P0002", "2026-02-01", None);
        join("G2", "P0003", "2026-01-05", None);
        bench.force("group.leave", &json!({"need_group": "G2", "person": "P0003", "from": "2026-05-01", "reason": "x"}));
        let mut name = |document: &str, person: Option<&str>, group: Option<&str>, from: &str, until: Option<&str>| {
            let payload = json!({"document": document, "person": person, "need_group": group, "justification": "x",
                "from": from, "until": until});
            bench.force("need.add", &payload);
        };
        name("D1", None, Some("G1"), "2026-03-01", Some("2026-09-30"));
        name("D1", Some("P0003"), None, "2026-01-05", None);
        name("D2", None, Some("G2"), "2026-01-05", None);
        name("D2", None, Some("G1"), "2026-07-01", None);
        name("D3", Some("P0001"), None, "2026-12-01", Some("2026-12-31"));
        let facts = Facts::load(bench.db(), Copies::All).unwrap();
        let mut days = 0;
        for number in ["D1", "D2", "D3", "D4"] {
            for (index, person) in facts.people.iter().enumerate() {
                let need = facts.need_to_know.of(number, index);
                assert_eq!(need, crate::acts::need_of(bench.db(), number, &person.id).unwrap(), "{number} {}", person.id);
                assert_eq!(need.named, facts.need_to_know.named(number));
                days += need.days.len();
            }
        }
        assert_eq!(days, 8);
    }
}
