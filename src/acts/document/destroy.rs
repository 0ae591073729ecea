//! Copies are destroyed on instruction, complete, before a cleared witness where their level asks for one, under one
//! certificate. Their records are frozen from then on.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::acts::copies::{Copy, CopyId, Place, absent, copies_of, in_words, moved, settle};
use crate::acts::{Act, Occasion, REGISTRY, Refusal, Signers, View, run, standing};
use crate::domain::{CopyState, Day, Level, decide, printable};
use crate::journal::Stamp;

/// How copies are destroyed.
pub const METHODS: [&str; 7] = ["shredded", "burnt", "pulped", "melted", "crushed", "erased", "other"];

/// Destroys copies.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destroy {
    /// The copies, 1 to 10,000.
    pub items: Vec<CopyId>,
    /// The certificate's number.
    pub certificate: String,
    /// The day.
    pub day: Day,
    /// Who ordered it, by which instruction.
    pub instruction: String,
    /// Every page was counted and there.
    pub complete: bool,
    /// How, one of [`METHODS`].
    pub method: String,
    /// Who witnessed it.
    pub witness: Option<String>,
    /// The last day the certificate is kept.
    pub keep_until: Day,
    /// Where and when, if that was noted.
    #[serde(default, skip_serializing_if = "absent")]
    pub occasion: Option<Occasion>,
}

const BASIS: &str = "Council Decision 2013/488/EU annex III 43 to 45";

impl Destroy {
    fn refuse_certificate(&self, view: &View<'_>, copies: &[Copy]) -> Result<(), Refusal> {
        view.free("certificate", "SELECT 1 FROM destruction WHERE certificate = ?1", &self.certificate)?;
        view.filled("instruction", &self.instruction).map_err(|r| r.basis(BASIS))?;
        if !METHODS.contains(&self.method.as_str()) {
            return Err(Refusal::new(format!("{} is no method; methods are {}", printable(&self.method), METHODS.join(", "))));
        }
        if !self.complete {
            return Err(Refusal::new("only what is complete is destroyed")
                .basis(BASIS)
                .hint("count the pages first; report what is missing with `document.report-missing`"));
        }
        let highest = copies.iter().map(|c| c.level).max().unwrap_or(Level::Unclassified);
        let least = kept_until(view, highest, self.day)?;
        if self.keep_until < least {
            return Err(Refusal::new(format!("the certificate is kept until {least} at least")).basis(BASIS));
        }
        Ok(())
    }

    fn refuse_witness(&self, view: &View<'_>, copies: &[Copy]) -> Result<(), Refusal> {
        let asks = view.number("witness-level", self.day)?;
        let registrar: Option<String> =
            view.one::<Option<String>>("SELECT person FROM officer WHERE officer = ?1", &[&view.officer])?.flatten();
        let Some(witness) = &self.witness else {
            return match copies.iter().find(|c| u32::from(c.level.rank()) >= asks) {
                Some(copy) => Err(Refusal::new("at this level a cleared witness is there").of(&copy.id).basis(BASIS)),
                None => Ok(()),
            };
        };
        view.person(witness)?;
        if registrar.as_ref() == Some(witness) {
            return Err(Refusal::new("the registrar who signs is no witness").basis(BASIS));
        }
        for (who, what) in registrar.iter().map(|p| (p, "registrar")).chain([(witness, "witness")]) {
            let standing = standing::of_person(view.db, who)?;
            for copy in copies {
                // Need-to-know of the content is not asked of who only sees it destroyed.
                let decision = decide(&standing, copy.level, copy.regime.scope(), self.day);
                if !decision.allowed() {
                    let reasons: Vec<_> = decision.missing.iter().map(in_words).collect();
                    let reason = format!("{what} {} may not be there on {}: {}", printable(who), self.day, reasons.join("; "));
                    return Err(Refusal::new(reason).of(&copy.id).basis(BASIS));
                }
            }
        }
        Ok(())
    }
}

/// The last day a certificate of a level must be kept.
pub fn kept_until(view: &View<'_>, level: Level, day: Day) -> rusqlite::Result<Day> {
    let setting = if level == Level::TopSecret { "certificate-years-top-secret" } else { "certificate-years" };
    let months = view.number(setting, day)?.saturating_mul(12);
    Ok(day.plus_months(i32::try_from(months).unwrap_or(i32::MAX)))
}

impl Act for Destroy {
    const NAME: &'static str = "document.destroy";
    const SIGNERS: Signers = REGISTRY;

    fn refuse(&self, view: &View<'_>) -> Result<(), Refusal> {
        let copies = copies_of(view, &self.items)?;
        copies.iter().try_for_each(|copy| copy.free(view, self.day))?;
        self.refuse_certificate(view, &copies)?;
        self.refuse_witness(view, &copies)?;
        self.occasion.as_ref().map_or(Ok(()), |occasion| occasion.refuse(view, self.day))
    }

    fn apply(&self, tables: &Connection, stamp: &Stamp) -> rusqlite::Result<()> {
        run(
            tables,
            "INSERT INTO destruction (n, certificate, day, instruction, complete, method, registrar, witness, keep_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                stamp.n,
                self.certificate,
                self.day.to_string(),
                self.instruction,
                self.complete,
                self.method,
                stamp.officer,
                self.witness,
                self.keep_until.to_string()
            ],
        )?;
        for id in &self.items {
            run(
                tables,
                "INSERT INTO destruction_copy (n, document, copy) VALUES (?1, ?2, ?3)",
                params![stamp.n, id.document, id.copy],
            )?;
            settle(tables, id, CopyState::Destroyed, Place::default(), None, self.day)?;
            moved(tables, stamp, "destroy", id, self.day, Place::default(), &self.certificate)?;
        }
        match (&self.occasion, &self.witness) {
            (Some(occasion), Some(witness)) => occasion.claim(tables, stamp, witness, "destruction", &self.certificate),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Destroy;
    use crate::acts::CopyId;
    use crate::acts::document::{Lend, Store};
    use crate::acts::testing::{Bench, briefing, day, document, grant};

    fn destroy(copy: u32, certificate: &str, witness: Option<&str>) -> Destroy {
        Destroy {
            items: vec![CopyId::new("D1", copy)],
            certificate: certificate.into(),
            day: day("2026-11-20"),
            instruction: "note 12 de l'officier".into(),
            complete: true,
            method: "shredded".into(),
            witness: witness.map(Into::into),
            keep_until: day("2031-11-20"),
            occasion: None,
        }
    }

    #[test]
    fn nothing_is_destroyed_without_instruction_completeness_and_witness() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "SECRET", Some("K1")));
        let refused = bench.refused(&destroy(1, "C-1", None));
        assert!(refused.contains("D1/1: at this level a cleared witness") && refused.contains("annex III"), "{refused}");
        assert!(bench.refused(&destroy(1, "C-1", Some("P0001"))).contains("may not be there on 2026-11-20: no clearance"));
        bench.ok(&briefing("P0001", "2026-01-20"));
        bench.ok(&grant("P0001", "SECRET", "BE", "2026-01-01", "2030-11-20"));
        let good = destroy(1, "C-1", Some("P0001"));
        assert!(bench.refused(&Destroy { instruction: String::new(), ..good.clone() }).contains("instruction is empty"));
        assert!(bench.refused(&Destroy { complete: false, ..good.clone() }).contains("only what is complete"));
        assert!(bench.refused(&Destroy { method: "eaten".into(), ..good.clone() }).contains("is no method"));
        assert!(bench.refused(&Destroy { keep_until: day("2031-11-19"), ..good.clone() }).contains("2031-11-20 at least"));
        bench.ok(&Lend::new("D1", 2, "P0001", day("2026-11-03"), day("2026-12-10")));
        assert!(bench.refused(&destroy(2, "C-1", Some("P0001"))).contains("is lent"));
        bench.ok(&good);
        assert!(bench.refused(&destroy(2, "C-1", Some("P0001"))).contains("is lent"));
        assert!(bench.refused(&Store::new("D1", 1, "K1", day("2026-11-21"))).contains("its record is frozen"));
        bench.replays();
    }

    #[test]
    fn a_certificate_is_used_once() {
        let mut bench = Bench::with_room();
        bench.ok(&document("D1", "RESTREINT", Some("K1")));
        bench.ok(&destroy(1, "C-1", None));
        assert!(bench.refused(&destroy(2, "C-1", None)).contains("certificate C-1 is already"));
        bench.replays();
    }
}
