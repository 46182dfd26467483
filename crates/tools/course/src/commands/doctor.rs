//! `cargo course doctor`: is everything here that the course needs?

use clap::{ArgMatches, Command};
use exercise::wrap::wrap;
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Failure, NOT_SOLVED};
use crate::terminal::look::{Ink, Look, print};

mod browsers;
mod findings;
mod running;

use findings::{Finding, Weight};

/// Where the words begin, behind the mark and what a finding is about.
const INDENT: usize = 19;

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("doctor")
        .about("Look whether everything the course needs is here")
        .arg(parts::json())
        .after_help(
            "Each finding says how to fix it. The exit code is 1 when something keeps the course \
             from working.\n\nExamples:\n  cargo course doctor\n  cargo course doctor --json",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let findings = findings::all();
    let blocked = findings.iter().any(|one| one.weight == Weight::Blocks);
    if matches.get_flag("json") {
        let list: Vec<_> = findings
            .iter()
            .map(|one| {
                json!({
                    "about": one.about,
                    "state": one.weight.word(),
                    "found": one.found,
                    "fix": one.fix,
                })
            })
            .collect();
        print(&json!({ "blocked": blocked, "findings": list }).to_string());
    } else {
        print(&report(&findings, Look::detect()));
    }
    Ok(if blocked { NOT_SOLVED } else { 0 })
}

fn report(findings: &[Finding], look: Look) -> String {
    let mut lines = Vec::new();
    for one in findings {
        let (mark, ink) = match one.weight {
            Weight::Fine => ("✓", Ink::Green),
            Weight::Warns => ("!", Ink::Yellow),
            Weight::Blocks => ("✗", Ink::Red),
        };
        let room = look.width.saturating_sub(INDENT);
        let found = wrap(&one.found, room, "");
        let fix = one.fix.as_deref().unwrap_or_default().lines();
        let fix = fix.map(|line| wrap(&format!("→ {line}"), room, "  "));
        let fix: Vec<String> = fix.collect();
        let below = format!("\n{:INDENT$}", "");
        let rows = found.lines().chain(fix.iter().flat_map(|one| one.lines()));
        let rows: Vec<&str> = rows.collect();
        let mark = look.ink(ink, mark);
        lines.push(format!("{mark} {:<16} {}", one.about, rows.join(&below)));
    }
    let count = |weight| findings.iter().filter(|one| one.weight == weight).count();
    lines.push(String::new());
    lines.push(match (count(Weight::Blocks), count(Weight::Warns)) {
        (0, 0) => String::from("Everything is here."),
        (0, 1) => String::from("Ready, with one thing to know."),
        (0, warns) => format!("Ready, with {warns} things to know."),
        (1, _) => String::from("One thing keeps the course from working."),
        (blocks, _) => format!("{blocks} things keep the course from working."),
    });
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_findings_keep_to_the_window() {
        let finding = Finding::warns("python", "word ".repeat(30), "do ".repeat(40));
        for width in [60, 100] {
            let report = report(std::slice::from_ref(&finding), Look::plain(width));
            let rows: Vec<&str> = report.lines().collect();
            assert!(rows.len() > 4, "{report}");
            for row in &rows {
                assert!(row.chars().count() <= width, "{row}");
            }
            assert!(rows[1].starts_with("                   word"), "{report}");
            assert!(report.contains("                   → do do"), "{report}");
        }
    }
}
