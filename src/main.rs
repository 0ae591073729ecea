//! The `greffe` command: harden the process, call the library, return its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    greffe::cli::harden();
    ExitCode::from(greffe::cli::run(std::env::args_os(), &mut greffe::cli::Ui::process()))
}
