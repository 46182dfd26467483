//! What a quiz's program does: compiled, run, and written down as data.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::bail;
use compiler::{Compile, Emit, Level};
use exercise::quiz::{Ending, Outcome, Program, Question, Quiz, Refusal};
use sandbox::Command;

use crate::context::{Context, Ran};
use crate::diff::diff;
use crate::normalise::normalise;

/// A program that runs longer than this does not suit a question.
const LONGEST: Duration = Duration::from_secs(10);

/// What every program of some quizzes did, or why that cannot be said.
pub(crate) struct Seen(HashMap<String, Result<Outcome, String>>);

impl Seen {
    /// Compiles and runs every program of these quizzes, several at once.
    pub(crate) fn of(ctx: &Context, quizzes: &[&Quiz]) -> Seen {
        let mut all: Vec<(&Quiz, &Question, &Program)> = Vec::new();
        for quiz in quizzes {
            for question in &quiz.questions {
                all.extend(question.programs.iter().map(|one| (*quiz, question, one)));
            }
        }
        let seen = Mutex::new(HashMap::new());
        ctx.parallel(&all, |(quiz, question, program)| {
            let folder = quiz.folder().join(&question.id);
            let outcome = outcome(ctx, &folder, program).map_err(|error| format!("{error:#}"));
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.insert(key(quiz, &question.id, &program.name), outcome);
        });
        Seen(seen.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// What a program did.
    pub(crate) fn outcome(&self, quiz: &Quiz, question: &str, program: &str) -> Option<&Outcome> {
        self.0.get(&key(quiz, question, program))?.as_ref().ok()
    }

    /// Why it cannot be said what a program did.
    pub(crate) fn trouble(&self, quiz: &Quiz, question: &str, program: &str) -> Option<&str> {
        let seen = self.0.get(&key(quiz, question, program))?;
        seen.as_ref().err().map(String::as_str)
    }
}

fn key(quiz: &Quiz, question: &str, program: &str) -> String {
    format!("{}/{question}/{program}", quiz.id())
}

fn outcome(ctx: &Context, folder: &Path, program: &Program) -> anyhow::Result<Outcome> {
    match program.is_python() {
        true => python(ctx, folder, &program.name),
        false => rust(ctx, folder, &program.name),
    }
}

fn rust(ctx: &Context, folder: &Path, name: &str) -> anyhow::Result<Outcome> {
    let out = tempfile::tempdir()?;
    // Messages name the file alone, wherever the course lies.
    let mut prefix = OsString::from(folder);
    prefix.push(std::path::MAIN_SEPARATOR_STR);
    prefix.push("=");
    let compiled = Compile::file(folder.join(name))
        .crate_name("program")
        .emit(Emit::Link)
        .out_dir(out.path())
        .arg("--remap-path-prefix")
        .arg(prefix)
        .run(&ctx.rustc)?;
    if !compiled.success {
        let errors = compiled.errors().map(|error| Refusal {
            code: error.code.clone(),
            line: error.line_in(name),
            message: error.message.clone(),
        });
        let rendered = compiled
            .errors()
            .filter_map(|error| error.rendered.as_deref())
            .map(str::trim_end);
        let message: Vec<&str> = rendered.collect();
        return Ok(Outcome::Refused {
            errors: errors.collect(),
            message: own_places(&normalise(&message.join("\n\n"), &ctx.root), name),
        });
    }
    let mut warnings: Vec<String> = compiled
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level == Level::Warning)
        .filter_map(|diagnostic| diagnostic.code.clone())
        .collect();
    warnings.sort();
    warnings.dedup();
    let program = out
        .path()
        .join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let ran = twice(ctx, name, || Command::new(&program).current_dir(folder))?;
    Ok(Outcome::Ran {
        printed: printed(ctx, &ran),
        ending: rust_ending(ctx, name, &ran)?,
        warnings,
    })
}

/// The message without excerpts of other files: what the standard library's look like, and whether
/// they are shown at all, depends on what is installed. The headline of a note goes too when it only points at them.
fn own_places(message: &str, name: &str) -> String {
    let own = format!("{name}:");
    let mut lines: Vec<&str> = Vec::new();
    let mut elsewhere = false;
    // The headline of the note whose excerpts are being left out.
    let mut left_out = None;
    for line in message.lines() {
        let place = line.trim_start();
        let place = place.strip_prefix("--> ").or(place.strip_prefix("::: "));
        match place {
            Some(place) if place.starts_with(&own) => {
                elsewhere = false;
                lines.extend(left_out.take());
            }
            Some(_) => {
                elsewhere = true;
                let note = lines.pop_if(|line| points(line));
                left_out = left_out.or(note);
            }
            None if !line.starts_with([' ', '|', '.'])
                && !line.starts_with(|letter: char| letter.is_ascii_digit()) =>
            {
                elsewhere = false;
                left_out = None;
            }
            None => {}
        }
        if !elsewhere {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// Whether a note's headline says nothing without the excerpt below it.
fn points(line: &str) -> bool {
    let is_note = line.starts_with("note: ") || line.starts_with("help: ");
    is_note && (line.ends_with(':') || line.ends_with(" here"))
}

fn python(ctx: &Context, folder: &Path, name: &str) -> anyhow::Result<Outcome> {
    let interpreter = match &ctx.python {
        Ok(python) => python,
        Err(why) => bail!("{why}"),
    };
    let ran = twice(ctx, name, || interpreter.script(name).current_dir(folder))?;
    Ok(Outcome::Ran {
        printed: printed(ctx, &ran),
        ending: python_ending(ctx, name, &ran)?,
        warnings: Vec::new(),
    })
}

/// Runs a program twice: what differs from run to run answers no question.
fn twice(ctx: &Context, name: &str, command: impl Fn() -> Command) -> anyhow::Result<Ran> {
    let first = ctx.run_within(command(), LONGEST)?;
    let second = ctx.run_within(command(), LONGEST)?;
    let (one, two) = (printed(ctx, &first), printed(ctx, &second));
    if one != two || first.code != second.code {
        bail!(
            "{name} does something else each time; make it deterministic\n{}",
            diff(&one, &two)
        );
    }
    Ok(first)
}

fn printed(ctx: &Context, ran: &Ran) -> String {
    normalise(&ran.stdout, &ctx.root).trim_end().to_owned()
}

fn rust_ending(ctx: &Context, name: &str, ran: &Ran) -> anyhow::Result<Ending> {
    let Some(code) = ran.code else {
        bail!(
            "{name} {}; the programs of a quiz end by themselves",
            ran.ending
        );
    };
    let said = normalise(&ran.stderr, &ctx.root);
    Ok(match (code, panic(&said, name)) {
        (0, _) => Ending::Well,
        (101, Some((line, message))) => Ending::Panicked { line, message },
        _ => Ending::Failed {
            code,
            said: said.trim().to_owned(),
        },
    })
}

/// The line and the message of the panic that ended the program: the first one.
fn panic(said: &str, name: &str) -> Option<(Option<usize>, String)> {
    let mut lines = said
        .lines()
        .skip_while(|line| !(line.starts_with("thread '") && line.contains("' panicked at ")));
    let (_, place) = lines.next()?.split_once("' panicked at ")?;
    let line = place
        .strip_prefix(name)
        .and_then(|rest| rest.split(':').nth(1)?.parse().ok());
    let message: Vec<&str> = lines
        .take_while(|line| !line.starts_with("note: run with `RUST_BACKTRACE"))
        .collect();
    Some((line, message.join("\n").trim().to_owned()))
}

fn python_ending(ctx: &Context, name: &str, ran: &Ran) -> anyhow::Result<Ending> {
    let Some(code) = ran.code else {
        bail!(
            "{name} {}; the programs of a quiz end by themselves",
            ran.ending
        );
    };
    if code == 0 {
        return Ok(Ending::Well);
    }
    let said = normalise(&ran.stderr, &ctx.root);
    Ok(match exception(&said) {
        Some((name, message)) => Ending::Raised { name, message },
        None => Ending::Failed {
            code,
            said: said.trim().to_owned(),
        },
    })
}

/// Type and message of the exception that ended the program: what stands below the last
/// traceback.
fn exception(said: &str) -> Option<(String, String)> {
    let (_, last) = said.rsplit_once("  File \"")?;
    let last: Vec<&str> = last.lines().skip(1).collect();
    let start = last.iter().position(|line| !line.starts_with(' '))?;
    let text = last[start..].join("\n");
    let text = text.trim();
    let (name, message) = text.split_once(": ").unwrap_or((text, ""));
    let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    (!name.is_empty() && name.chars().all(plain)).then(|| (name.to_owned(), message.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_of_other_files_are_left_out() {
        let message = "error[E0382]: borrow of moved value\n --> program.rs:6:33\n  |\n6 |  x\n  | \
                       ^\n...\nnote: `into_iter` takes ownership\n   --> \
                       /somewhere/library/core/src/collect.rs:310:17\n    |\n310 |     fn \
                       into_iter(self)\n    |     ^^^^\nhelp: lend it\n  |\n3 | &\n";
        let own = "error[E0382]: borrow of moved value\n --> program.rs:6:33\n  |\n6 |  x\n  | \
                   ^\n...\nnote: `into_iter` takes ownership\nhelp: lend it\n  |\n3 | &";
        assert_eq!(own_places(message, "program.rs"), own);
    }

    #[test]
    fn a_note_that_only_points_elsewhere_is_left_out() {
        let message = "error[E0599]: no method\n --> program.rs:2:1\n  |\n2 | x\n  | ^\nhelp: the \
                       following types have it:\n --> /somewhere/set.rs:9:1\n  |\n9 | y\n";
        let own = "error[E0599]: no method\n --> program.rs:2:1\n  |\n2 | x\n  | ^";
        assert_eq!(own_places(message, "program.rs"), own);
        let both = format!("{message} ::: program.rs:4:1\n  |\n4 | z");
        let own =
            format!("{own}\nhelp: the following types have it:\n ::: program.rs:4:1\n  |\n4 | z");
        assert_eq!(own_places(&both, "program.rs"), own);
    }

    #[test]
    fn the_line_and_message_of_a_panic() {
        let said = "\nthread 'main' panicked at program.rs:5:21:\nindex out of bounds\nof the \
                    list\nnote: run with `RUST_BACKTRACE=1` environment variable\n";
        let expected = (Some(5), "index out of bounds\nof the list".to_owned());
        assert_eq!(panic(said, "program.rs"), Some(expected));
        let elsewhere = "thread 'main' panicked at library/core/src/cell.rs:1:2:\nborrowed\n";
        assert_eq!(
            panic(elsewhere, "program.rs"),
            Some((None, "borrowed".to_owned()))
        );
        assert_eq!(panic("Error: closed\n", "program.rs"), None);
    }

    #[test]
    fn the_type_and_message_of_an_exception() {
        let of = |text: &str| exception(text).map(|(name, message)| format!("{name}|{message}"));
        let said = "Traceback (most recent call last):\n  File \"program.py\", line 2, in \
                    <module>\n    print(beds[0])\n          ~~~~^^^\nIndexError: list index out \
                    of range\n";
        assert_eq!(
            of(said).as_deref(),
            Some("IndexError|list index out of range")
        );
        let bare =
            "Traceback (most recent call last):\n  File \"program.py\", line 1\nward.Closed\n";
        assert_eq!(of(bare).as_deref(), Some("ward.Closed|"));
        assert_eq!(of("the ward is closed\n"), None);
    }
}
