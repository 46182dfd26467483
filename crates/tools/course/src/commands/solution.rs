//! `cargo course solution`: the solution, compared with the learner's version.

use std::fs;
use std::path::Path;

use clap::{ArgMatches, Command};
use exercise::{Exercise, Kind};
use serde_json::json;

use crate::cli::parts;
use crate::diff::{self, Change};
use crate::failure::{Context, Failure};
use crate::place::Place;
use crate::terminal::look::{Ink, Look, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("solution")
        .about("Show the solution, compared with your version")
        .arg(parts::name())
        .arg(parts::flag(
            "insist",
            "Show it although the exercise is not solved yet",
        ))
        .arg(parts::json())
        .after_help(
            "Lines with - are yours, lines with + are the solution's. The reasons come first.\n\n\
             Examples:\n  cargo course solution\n  cargo course solution deep_copy --insist",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let place = Place::open()?;
    let exercise = place.named_or_current(parts::value(matches, "name"))?;
    if !place.progress.done(&exercise.id()) && !matches.get_flag("insist") {
        return Err(Failure::not_done(format!(
            "{} is not solved yet, and solving it is where the learning is.\n\
             `cargo course hint` helps; `cargo course solution {} --insist` shows it anyway.",
            exercise.id(),
            exercise.name
        )));
    }
    let comparison = compare(exercise)?;
    if matches.get_flag("json") {
        print(
            &json!({
                "id": exercise.id(),
                "reason": comparison.reason,
                "yours": comparison.yours,
                "solution": comparison.solution,
                "same": comparison.same(),
            })
            .to_string(),
        );
    } else {
        print(&comparison.render(place.look));
    }
    Ok(0)
}

/// The learner's version and the solution, without their opening comments.
pub struct Comparison {
    /// Why the solution is as it is.
    pub reason: String,
    /// The learner's version.
    pub yours: String,
    /// The solution.
    pub solution: String,
}

/// Reads both versions.
pub fn compare(exercise: &Exercise) -> Result<Comparison, Failure> {
    let file = exercise.solution_dir().join(exercise.source_name());
    let solution = fs::read_to_string(&file)
        .context(format!("the solution of {} cannot be read", exercise.id()))?;
    // The learner's file may be gone or unreadable; the solution is still worth showing.
    let yours = fs::read(exercise.source()).unwrap_or_default();
    let yours = String::from_utf8_lossy(&yours);
    let (reason, mut solution) = split(&solution, exercise.kind);
    let (_, mut yours) = split(&yours, exercise.kind);
    // An exercise of several files: each further one under its name, where the two differ.
    let mark = match exercise.kind {
        Kind::Python => "#",
        _ => "//",
    };
    for name in exercise.files_of_both().iter().skip(1) {
        let read = |dir: &Path| fs::read_to_string(dir.join(name)).unwrap_or_default();
        let (theirs, own) = (read(&exercise.solution_dir()), read(&exercise.dir));
        if theirs != own {
            solution.push_str(&format!("\n\n{mark} {name}\n\n{theirs}"));
            yours.push_str(&format!("\n\n{mark} {name}\n\n{own}"));
        }
    }
    Ok(Comparison {
        reason,
        yours,
        solution,
    })
}

/// Separates the opening comment from the code below it.
fn split(source: &str, kind: Kind) -> (String, String) {
    let of_python = source.trim_start().strip_prefix("\"\"\"");
    if let (Kind::Python, Some((reason, code))) =
        (kind, of_python.and_then(|rest| rest.split_once("\"\"\"")))
    {
        return (reason.trim().to_owned(), code.trim_start().to_owned());
    }
    let mark = if kind == Kind::Python { "#" } else { "//!" };
    let mut comment = Vec::new();
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.peek() {
        match line.strip_prefix(mark) {
            Some(words) => comment.push(words.strip_prefix(' ').unwrap_or(words).to_string()),
            None if line.trim().is_empty() && comment.is_empty() => {}
            None => break,
        }
        lines.next();
    }
    let code: Vec<&str> = lines.skip_while(|line| line.trim().is_empty()).collect();
    (comment.join("\n"), code.join("\n"))
}

impl Comparison {
    /// Whether the learner wrote the solution, blank ends of lines aside.
    pub fn same(&self) -> bool {
        let ends = |text: &str| -> Vec<String> {
            text.lines()
                .map(|line| line.trim_end().to_string())
                .collect()
        };
        ends(self.yours.trim()) == ends(self.solution.trim())
    }

    /// The reasons and the differences.
    pub fn render(&self, look: Look) -> String {
        let mut out = String::new();
        if !self.reason.is_empty() {
            out.push_str(&look.wrapped(&self.reason));
            out.push_str("\n\n");
        }
        if self.same() {
            out.push_str(&look.dim("Your version is the same."));
            out.push_str("\n\n");
            out.push_str(&self.solution);
            return out;
        }
        out.push_str(&look.dim("- yours   + solution"));
        out.push('\n');
        for change in diff::lines(&self.yours, &self.solution) {
            out.push_str(&match change {
                Change::Same(line) => format!("  {line}"),
                Change::Removed(line) => look.ink(Ink::Red, &format!("- {line}")),
                Change::Added(line) => look.ink(Ink::Green, &format!("+ {line}")),
            });
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_opening_comment_is_the_reason() {
        let (reason, code) = split(
            "//! Two reasons.\n//!\n//! More.\n\nfn a() {}\n",
            Kind::Port,
        );
        assert_eq!(reason, "Two reasons.\n\nMore.");
        assert_eq!(code, "fn a() {}");
        let (reason, code) = split("\"\"\"Two\nreasons.\"\"\"\n\nx = 1\n", Kind::Python);
        assert_eq!(
            (reason.as_str(), code.as_str()),
            ("Two\nreasons.", "x = 1\n")
        );
    }

    #[test]
    fn a_difference_shows_both_lines_with_signs() {
        let comparison = Comparison {
            reason: String::from("Because."),
            yours: String::from("fn a() {\n    one\n}"),
            solution: String::from("fn a() {\n    two\n}"),
        };
        let text = comparison.render(Look::plain(80));
        assert!(text.contains("-     one\n+     two"), "{text}");
        assert!(text.starts_with("Because."));
        assert!(!comparison.same());
    }
}
