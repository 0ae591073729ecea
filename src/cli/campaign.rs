//! What the monthly review and the quarterly audit have in common on the command line: facts frozen at a size of the journal,
//! reports that can be made again to the byte, statements.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::error::exit;
use super::{CliError, Context};
use crate::acts::stated::Stated;
use crate::campaigns::told::Told;
use crate::checks::governing::{Campaign, Governing, Held};
use crate::checks::{Copies, Facts, Finding};
use crate::domain::{Day, Instant, printable};
use crate::journal::entry::hex;
use crate::journal::{header_of, root_at};
use crate::register::Register;
use crate::reports::meta::Meta;
use crate::verify::replay_first;

/// What a campaign's report is made from.
pub(super) struct Basis {
    /// The facts as they were frozen.
    pub(super) facts: Facts,
    /// What was decided and said: as now, or as when it was closed.
    pub(super) governing: Governing,
    /// The moment the facts are told at.
    pub(super) told_at: Instant,
    /// The day the words are known on.
    pub(super) day: Day,
    /// How it stands.
    pub(super) held: Held,
    /// The entry that closed it.
    closed_by: Option<u64>,
}

/// How a campaign stands in the register as it is.
pub(super) fn held(register: &Register, campaign: Campaign) -> Result<Option<Held>, CliError> {
    let facts = Facts::load(register.db(), Copies::None)?;
    Ok(facts.governing.begun(campaign).cloned())
}

/// The basis of an opened campaign; of a closed one, as it was when it was closed.
pub(super) fn basis(register: &Register, campaign: Campaign, copies: Copies) -> Result<Basis, CliError> {
    let noun = noun(campaign);
    let held = held(register, campaign)?.filter(|h| h.opened.is_some() || h.closed.is_some());
    let held = held.ok_or_else(|| {
        CliError::new(format!("the {noun} of {campaign} is not open"))
            .hint(format!("greffe {noun} open freezes its facts; greffe {noun} run shows it without recording anything"))
    })?;
    let Some(opened) = held.opened_at else {
        return Err(CliError::new(format!("the {noun} of {campaign} was closed by an older program, which froze no facts"))
            .hint(format!("greffe {noun} run shows it as known now")));
    };
    let facts = first(register, held.size, copies)?;
    let closed_by = held.closed.map(|_| held.n);
    let (governing, day) = match (closed_by, held.closed) {
        (Some(n), Some(day)) => (first(register, n - 1, Copies::None)?.governing, day),
        _ => (Facts::load(register.db(), Copies::None)?.governing, register.today()),
    };
    let closed = held.closed;
    let mut basis = Basis { facts, governing, told_at: opened, day, held, closed_by };
    closed.into_iter().for_each(|day| basis.close_on(day));
    Ok(basis)
}

/// The facts of the journal's first entries.
fn first(register: &Register, size: u64, copies: Copies) -> Result<Facts, CliError> {
    let (tables, faults) = replay_first(register.db(), size)?;
    match faults.first() {
        None => {
            let mut facts = Facts::load(&tables, copies)?;
            facts.mark_erased(register.db())?;
            Ok(facts)
        }
        Some(fault) => Err(CliError::new("the journal cannot be replayed")
            .with_exit(exit::INTEGRITY)
            .because(printable(&fault.to_string()))
            .hint("greffe journal verify --deep names everything that does not fit")),
    }
}

impl Basis {
    /// Tells the report as it is once the campaign is closed: its own entry is not among those it was made from.
    pub(super) fn close_on(&mut self, day: Day) {
        let of = self.held.campaign;
        self.governing.campaigns.iter_mut().filter(|h| h.campaign == of).for_each(|h| h.closed = Some(day));
    }

    /// The officers' words.
    pub(super) fn told(&self) -> Told<'_> {
        Told::new(&self.governing, Some(self.held.campaign), self.day)
    }

    /// Makes the head of a closed campaign's report what it was: the journal, the moment, the officer.
    pub(super) fn restore(&self, register: &Register, meta: &mut Meta) -> Result<(), CliError> {
        let Some(n) = self.closed_by else { return Ok(()) };
        meta.journal_size = n - 1;
        meta.journal_root = hex(&root_at(register.db(), n - 1)?);
        if let Some(header) = header_of(register.db(), n)? {
            meta.made = header.at;
            meta.officer = header.off;
        }
        Ok(())
    }

    /// Says whether a closed campaign's report is the one whose SHA-256 is on record.
    pub(super) fn compare(&self, context: &mut Context<'_>, report: &impl Serialize) -> Result<(), CliError> {
        let (Some(n), Some(recorded)) = (self.closed_by, &self.held.report) else { return Ok(()) };
        if sha256(report)? == *recorded {
            context.remark(&format!("its JSON has the SHA-256 that entry {n} put on record: {recorded}"))
        } else {
            context.remark(&format!(
                "its JSON has not the SHA-256 that entry {n} put on record: it was made in another language, by another version, \
                 or from logs since erased"
            ))
        }
    }
}

/// SHA-256 of the bytes that `--format json` writes: whoever keeps that file compares it with the journal by sha256sum.
pub(super) fn sha256(report: &impl Serialize) -> Result<String, CliError> {
    let json = serde_json::to_string_pretty(report).map_err(|e| CliError::new("the report cannot be made").caused(&e))?;
    Ok(hex(&Sha256::digest(format!("{json}\n"))))
}

/// The findings as a campaign states them.
pub(super) fn stated(findings: &[Finding], campaign: Campaign) -> Vec<Stated> {
    let within = matches!(campaign, Campaign::Audit(_)).then(|| campaign.to_string());
    let mut out: Vec<_> = findings
        .iter()
        .map(|f| Stated {
            finding: f.id(),
            check: f.check.to_owned(),
            severity: f.severity.code().to_owned(),
            certainty: f.certainty.code().to_owned(),
            room: f.room.clone(),
            person: f.person.clone(),
            card: f.card.clone(),
            subject: f.subject.clone(),
            count: f.evidence.len() as u64,
            digest: f.digest(within.as_deref()),
        })
        .collect();
    out.sort_by(|a, b| a.finding.cmp(&b.finding));
    out
}

/// The entry that a register is at: the size facts are frozen at.
pub(super) fn size(register: &Register) -> Result<u64, CliError> {
    Ok(crate::reports::meta::journal_head(register.db())?.0)
}

/// The command of a campaign.
pub(super) fn noun(campaign: Campaign) -> &'static str {
    match campaign {
        Campaign::Review(_) => "review",
        Campaign::Audit(_) => "audit",
    }
}

/// Who signed an entry of the journal.
pub(super) fn signer(register: &Register) -> impl Fn(u64) -> Option<String> + '_ {
    |n| header_of(register.db(), n).ok().flatten().map(|header| header.off)
}
