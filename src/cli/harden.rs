//! What the process gives up before it touches a secret.

use std::panic;

use rustix::fs::Mode;
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask};

/// Files of this process are private, it leaves no core dump, other processes of the same user cannot read its memory,
/// and a panic names a place in the program and nothing else.
pub fn harden() {
    umask(Mode::RWXG | Mode::RWXO);
    // A system that refuses either leaves us no worse off than without.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |l| format!(" at {}:{}", l.file(), l.line()));
        // Not the message: it may quote data.
        let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("greffe: internal error{place}\n").as_bytes());
    }));
}
