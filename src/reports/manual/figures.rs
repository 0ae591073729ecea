//! The figures of the manual: settings in force, in words, with what is to be confirmed said beside them.

use super::FigureView;
use crate::domain::{Day, Level, Policies, Segment, Setting};
use crate::i18n::{Texts, locale};
use crate::reports::sources::default_source;

/// A setting's value in words, and that it is to be confirmed where its source was not read.
pub(super) fn told(policies: &Policies, name: &str, day: Day, texts: &Texts) -> String {
    let Some((setting, segment)) = held(policies, name, day) else { return String::new() };
    let words = words(&segment.value, setting.unit, texts);
    if segment.verified { words } else { format!("{words} ({})", texts.get("setting-to-confirm", &[])) }
}

/// The same as a line of the table of settings.
pub(super) fn view(policies: &Policies, name: &str, day: Day, texts: &Texts) -> Option<FigureView> {
    let (setting, segment) = held(policies, name, day)?;
    Some(FigureView {
        name: setting.name,
        text: words(&segment.value, setting.unit, texts),
        value: segment.value,
        verified: segment.verified,
        source: if segment.since.is_none() { default_source(name, texts) } else { segment.source },
    })
}

/// Whether a setting's source was read.
pub(super) fn verified(policies: &Policies, name: &str, day: Day) -> bool {
    held(policies, name, day).is_some_and(|(_, segment)| segment.verified)
}

fn held(policies: &Policies, name: &str, day: Day) -> Option<(&'static Setting, Segment)> {
    Some((Setting::named(name).ok()?, policies.segments(name, day, day).into_iter().next()?))
}

/// A value with its unit. A rank is told by the Belgian words of its level.
pub(super) fn words(value: &str, unit: &str, texts: &Texts) -> String {
    let Ok(n) = value.parse::<u64>() else { return value.to_owned() };
    let (key, name) = match unit {
        "days" => ("part-days", "days"),
        "months" => ("part-months", "months"),
        "hours" => ("part-hours", "hours"),
        "minutes" => ("part-minutes", "minutes"),
        "seconds" => ("manual-seconds", "count"),
        "years" => ("manual-years", "count"),
        "working days" => ("manual-working-days", "count"),
        "people" => ("manual-people", "count"),
        "refusals" => ("manual-refusals", "count"),
        "rank" => {
            let level = u8::try_from(n).ok().and_then(Level::of_rank);
            return match level {
                Some(Level::Unclassified) => texts.get("manual-every-level", &[]),
                Some(level) => level.belgian().to_owned(),
                None => texts.get("manual-no-level", &[]),
            };
        }
        _ => return locale::number(n, texts.lang()),
    };
    texts.get(key, &[(name, n.into())])
}
