//! How well programs that run from a page are closed off here. `course` cannot tell by itself:
//! what closes them off is part of the book's program, which is asked when it is there.

use std::path::Path;

use serde_json::Value;

use super::findings::Finding;
use crate::background::build::{self, BOOK};
use crate::programs;

const ABOUT: &str = "programs";
const FIX: &str = "Run only what you have read, or read the pages without running anything; \
                   docs/running-code.md says what each system can close off, and how.";

/// What the book's program says.
pub fn finding(root: &Path) -> Finding {
    let Some(program) = build::there(root, BOOK) else {
        return Finding::fine(
            ABOUT,
            "how well those run from a page are closed off is known once the book is built: \
             cargo course book",
        );
    };
    match programs::output_of(&program, &["isolation"]).and_then(|said| read(&said)) {
        Some(finding) => finding,
        None => Finding::warns(
            ABOUT,
            "the book's program does not say how well those run from a page are closed off",
            "cargo course book builds it anew",
        ),
    }
}

fn read(said: &str) -> Option<Finding> {
    let said: Value = serde_json::from_str(said).ok()?;
    let why = said.get("why")?.as_str()?;
    Some(match said.get("level")?.as_str()? {
        "full" => Finding::fine(
            ABOUT,
            "run from a page, they reach their own folder, the system's programs and nothing else",
        ),
        "partial" => Finding::warns(
            ABOUT,
            format!("run from a page, they are partly closed off. {why}"),
            FIX,
        ),
        _ => Finding::warns(
            ABOUT,
            format!("run from a page, they are limited, and not closed off. {why}"),
            FIX,
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::super::findings::Weight;
    use super::*;

    fn said(level: &str, why: &str) -> Finding {
        let said = serde_json::json!({ "level": level, "open": [], "why": why });
        read(&said.to_string()).unwrap()
    }

    #[test]
    fn what_is_open_and_why_is_passed_on() {
        assert_eq!(said("full", "").weight, Weight::Fine);
        let why = "A program can send UDP packets, because of this.";
        for (level, words) in [("partial", "partly"), ("none", "not closed off")] {
            let finding = said(level, why);
            assert_eq!(finding.weight, Weight::Warns);
            assert!(finding.found.contains(words), "{}", finding.found);
            assert!(finding.found.ends_with(why), "{}", finding.found);
            assert!(finding.fix.unwrap().contains("docs/running-code.md"));
        }
    }

    #[test]
    fn nonsense_is_no_answer() {
        assert_eq!(read("{}"), None);
        assert_eq!(read("full"), None);
    }

    #[test]
    fn a_book_that_was_not_built_is_no_reason_to_worry() {
        let root = tempfile::tempdir().unwrap();
        let finding = finding(root.path());
        assert_eq!(finding.weight, Weight::Fine);
        assert!(finding.found.contains("cargo course book"));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_does_not_answer_is_told() {
        use std::fs;
        use std::os::unix::fs::symlink;

        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("target/tools/debug");
        fs::create_dir_all(&folder).unwrap();
        symlink(programs::find("false").unwrap(), folder.join("course-book")).unwrap();
        let finding = finding(root.path());
        assert_eq!(finding.weight, Weight::Warns);
        assert!(finding.fix.unwrap().contains("cargo course book"));
    }
}
