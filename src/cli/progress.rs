//! A bar of progress on standard error, for what takes long: only on a terminal, and not with `--quiet`.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Context;

/// A bar over the bytes of a file.
pub(super) fn bytes(context: &mut Context<'_>, total: u64) -> ProgressBar {
    let bar = ProgressBar::new(total);
    if context.quiet() || !context.ui().err_is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let style = ProgressStyle::with_template("{bar:40} {percent:>3}%  {bytes} of {total_bytes}  {eta} left");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
