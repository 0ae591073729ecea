//! Exchanges as text: a table for what came in, for what was registered as outgoing, for slips and for copies.

use super::text::{Page, footer, head};
use crate::i18n::{Lang, Texts, locale};
use crate::reports::exchanges::{ExchangesView, Line, Series};

/// Periods shown on paper; the JSON has all of them.
const PERIODS: usize = 12;

/// The exchanges of a year, or of all years.
pub fn exchanges(texts: &Texts, view: &ExchangesView) -> String {
    let mut page = Page::new(texts);
    head(&mut page, "report-exchanges", &view.meta);
    if let Some(correspondent) = &view.correspondent {
        page.field("column-correspondent", correspondent);
    }
    if let Some(channel) = &view.channel {
        page.field("column-channel", channel);
    }
    let c = &view.compared;
    let days =
        |from: &str, until: &str| format!("{} .. {}", locale::day_of(from, texts.lang()), locale::day_of(until, texts.lang()));
    page.field("column-same-days", &days(&c.before_from, &c.before_until));
    page.field("column-twelve-months", &days(&c.twelve_months_from, &c.until));
    section(&mut page, view, "exchanges-received", |line| &line.received);
    section(&mut page, view, "exchanges-registered-out", |line| &line.registered_out);
    section(&mut page, view, "exchanges-slips", |line| &line.slips);
    section(&mut page, view, "exchanges-copies", |line| &line.copies_sent);
    page.line("");
    page.line(&texts.get("exchanges-note", &[]));
    footer(&mut page, &view.meta);
    page.out
}

fn section(page: &mut Page<'_>, view: &ExchangesView, title: &str, of: fn(&Line) -> &Series) {
    page.heading(title);
    let blank = |series: &Series| series.by_period.iter().all(|n| *n == 0) && series.before == 0 && series.last_12_months == 0;
    let lines: Vec<_> = view.lines.iter().filter(|line| !blank(of(line))).collect();
    if lines.is_empty() {
        let none = page.texts.get("word-none", &[]);
        return page.line(&none);
    }
    let skipped = view.periods.len().saturating_sub(PERIODS);
    let word = |key: &str| page.texts.get(key, &[]);
    let mut header = vec![word("column-correspondent"), word("column-channel")];
    // Of a month its number: the year stands above.
    header.extend(view.periods[skipped..].iter().map(|p| p.rsplit('-').next().unwrap_or(p).to_owned()));
    let trend = ["column-this-year", "column-same-days", "column-difference", "column-percent", "column-twelve-months"];
    header.extend(trend.iter().map(|key| word(key)));
    let lang = page.texts.lang();
    let stated = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let mut rows: Vec<_> =
        lines.iter().map(|line| row(stated(&line.correspondent), stated(&line.channel), of(line), skipped, lang)).collect();
    if rows.len() > 1 {
        rows.push(row(word("column-total"), String::new(), of(&view.total), skipped, lang));
    }
    page.columns(header, rows);
}

fn row(correspondent: String, channel: String, series: &Series, skipped: usize, lang: Lang) -> Vec<String> {
    let mut out = vec![correspondent, channel];
    out.extend(series.by_period[skipped..].iter().map(|n| locale::number(*n, lang)));
    let mark = if lang == Lang::En { "." } else { "," };
    let percent = series.percent.map_or_else(|| "–".to_owned(), |p| format!("{p:+.1} %").replace('.', mark));
    let plus = if series.difference > 0 { "+" } else { "" };
    let difference = format!("{plus}{}", locale::signed(series.difference, lang));
    out.extend([locale::number(series.now, lang), locale::number(series.before, lang), difference, percent]);
    out.push(locale::number(series.last_12_months, lang));
    out
}
