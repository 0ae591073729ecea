//! The registration sheet asked for step by step, in the officer's language. What flags already said is not asked again.

use super::register::{RegisterArgs, marking};
use crate::acts::document::Direction;
use crate::cli::{CliError, Context};
use crate::domain::{Day, Marking, printable};
use crate::i18n::Arg;
use crate::register::Register;
use crate::store;

/// Asks one question after the other.
pub(super) struct Form<'c, 'u> {
    context: &'c mut Context<'u>,
    register: &'c Register,
}

impl<'c, 'u> Form<'c, 'u> {
    /// A form for a register.
    pub(super) fn new(context: &'c mut Context<'u>, register: &'c Register) -> Self {
        Self { context, register }
    }

    /// Fills in what is missing; gives the marking, and whether the officer confirmed the whole.
    pub(super) fn fill(mut self, args: &mut RegisterArgs) -> Result<(Option<Marking>, bool), CliError> {
        let number = args.number.clone().unwrap_or_default();
        self.say("ask-register", &[("number", number.clone().into())])?;
        let level = self.level(args)?;
        if args.direction.is_none() {
            let parse = |text: &str| Direction::parse(text).ok_or_else(|| "in, out, internal".to_owned());
            args.direction = Some(self.ask("ask-direction", Some(Direction::In), parse)?);
        }
        let filled = |text: &str| if text.is_empty() { Err(String::new()) } else { Ok(text.to_owned()) };
        let any = |text: &str| Ok(text.to_owned());
        if args.originator.is_none() {
            args.originator = Some(self.ask("ask-originator", None, filled)?);
        }
        for (field, key) in [(&mut args.reference, "ask-reference"), (&mut args.title, "ask-title")] {
            if field.is_none() {
                *field = Some(self.ask(key, Some(String::new()), any)?);
            }
        }
        if args.direction != Some(Direction::Internal) {
            for (field, key) in [(&mut args.correspondent, "ask-correspondent"), (&mut args.channel, "ask-channel")] {
                if field.is_none() {
                    *field = Some(self.ask(key, Some(String::new()), any)?);
                }
            }
        }
        let day = |text: &str| if text.is_empty() { Ok(None) } else { Day::parse(text).map(Some).map_err(|e| e.to_string()) };
        if args.direction == Some(Direction::In) && args.received.is_none() {
            args.received = self.ask("ask-received", Some(None), day)?;
        }
        if args.dated.is_none() {
            args.dated = self.ask("ask-dated", Some(None), day)?;
        }
        let count = |text: &str| text.parse::<u32>().ok().filter(|n| *n > 0).ok_or_else(|| "1, 2, 3 …".to_owned());
        if args.copies.is_none() {
            args.copies = Some(self.ask("ask-copies", Some(1), count)?);
        }
        if args.pages.is_none() {
            args.pages = self.ask("ask-pages", Some(None), |text| count(text).map(Some))?;
        }
        self.place(args)?;
        let words = vec![
            ("number", Arg::from(number)),
            ("level", level.words.clone().into()),
            ("copies", i64::from(args.copies.unwrap_or(1)).into()),
            ("place", args.container.clone().or_else(|| args.holder.clone()).unwrap_or_default().into()),
        ];
        let question = self.context.texts().get("ask-confirm", &words);
        let yes = self.context.texts().get("word-yes", &[]);
        let confirmed = self.line(&question)?.to_lowercase();
        Ok((Some(level), !confirmed.is_empty() && yes.to_lowercase().starts_with(&confirmed)))
    }

    fn level(&mut self, args: &mut RegisterArgs) -> Result<Marking, CliError> {
        if let Some(words) = &args.level {
            return marking(words, args.regime);
        }
        let regime = args.regime;
        // The words of a regime can be given with it, as in `FR:SECRET`, where several regimes share them.
        self.ask("ask-level", None, |text| Marking::parse(text, regime).map_err(|e| e.to_string()))
    }

    /// A container or a person of the register.
    fn place(&mut self, args: &mut RegisterArgs) -> Result<(), CliError> {
        while args.container.is_none() && args.holder.is_none() {
            let given =
                self.ask("ask-place", None, |text| if text.is_empty() { Err(String::new()) } else { Ok(text.to_owned()) })?;
            let known = |list: &str, column: &str| -> Result<bool, CliError> {
                Ok(!store::list(list).rows_where(self.register.db(), &[(column, &given)])?.is_empty())
            };
            if known("containers", "container")? {
                args.container = Some(given);
            } else if known("people", "person")? {
                args.holder = Some(given);
            } else {
                self.say("ask-unknown", &[("place", printable(&given).into())])?;
            }
        }
        Ok(())
    }

    /// Asks until the answer can be read; an empty one is the default where there is one.
    fn ask<T>(&mut self, key: &str, default: Option<T>, read: impl Fn(&str) -> Result<T, String>) -> Result<T, CliError> {
        let question = self.context.texts().get(key, &[]);
        loop {
            let answer = self.line(&question)?;
            if answer.is_empty() && default.is_some() {
                if let Some(default) = default {
                    return Ok(default);
                }
                continue;
            }
            match read(&answer) {
                Ok(value) => return Ok(value),
                Err(why) => self.say("ask-again", &[("why", why.into())])?,
            }
        }
    }

    fn line(&mut self, question: &str) -> Result<String, CliError> {
        match self.context.ui().ask_line(question)? {
            Some(answer) => Ok(answer.trim().to_owned()),
            None => Err(CliError::new("the questions were broken off").hint("nothing was recorded")),
        }
    }

    fn say(&mut self, key: &str, words: &[(&str, Arg)]) -> Result<(), CliError> {
        let text = self.context.texts().get(key, words);
        self.context.ui().err_text(&format!("{text}\n"))
    }
}
