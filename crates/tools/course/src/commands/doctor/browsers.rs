//! Browsers: one to read the book in, and the one the proofs look at the pages with.

use exercise::chromium::{self, CHOSEN};

use super::findings::Finding;
use crate::{browser, programs};

/// Looks for both.
pub fn all() -> [Finding; 2] {
    [opener(), of_proofs()]
}

fn opener() -> Finding {
    match browser::opener() {
        Some((program, _)) => Finding::fine("browser", format!("opened by {}", program.display())),
        None => Finding::warns(
            "browser",
            "no program that opens one was found",
            "Copy the book's address, which is printed, into your browser.",
        ),
    }
}

fn of_proofs() -> Finding {
    let about = "chromium";
    let Some(chosen) = chromium::chosen() else {
        return match chromium::find() {
            Some(found) => Finding::fine(about, found.display().to_string()),
            None => Finding::fine(
                about,
                "not found, and not needed to learn; `cargo course verify` looks at the pages \
                 with it",
            ),
        };
    };
    let shown = chosen.display();
    match programs::find(&chosen.to_string_lossy()) {
        Some(_) => Finding::fine(about, shown.to_string()),
        None => Finding::warns(
            about,
            format!("{CHOSEN} names {shown}, and there is no such program"),
            format!("Name one that is there, or remove {CHOSEN}."),
        ),
    }
}
