//! `cargo course doctor`: is everything here that the course needs?

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::parts;
use crate::failure::{Failure, NOT_SOLVED};
use crate::terminal::look::{Ink, Look, print};

mod findings;

use findings::{Finding, Weight};

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
        lines.push(format!(
            "{} {:<16} {}",
            look.ink(ink, mark),
            one.about,
            one.found
        ));
        if let Some(fix) = &one.fix {
            for line in fix.lines() {
                lines.push(format!("  {:<16} → {line}", ""));
            }
        }
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
