//! Every session on a page is run: its commands, one after the other, in a folder and an environment
//! of its own, without a network; what they say is what is recorded.

mod index;
mod place;

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use book::{Session, Shows, Step};

use super::python::{LOCK, set_up};
use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::inputs::Inputs;
use crate::outcome::{Outcome, Proof};

use index::Index;
use place::Place;

/// A command that takes longer does not suit a page.
const LONGEST: Duration = Duration::from_secs(180);

/// One batch: one index serves all.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let sessions: Vec<Session> = all(ctx).cloned().collect();
    if sessions.is_empty() {
        return Vec::new();
    }
    let proofs = sessions.iter().map(|one| proof(ctx, one)).collect();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Wheel, proofs, move |wanted, results| {
        let sessions = sessions.iter().filter(|one| wanted.has(&id(one)));
        let sessions: Vec<&Session> = sessions.collect();
        match Ready::of(&ctx, &sessions) {
            Ok(ready) => ctx.parallel(&sessions, |session| {
                let outcome = Outcome::from_result(prove(&ctx, session, &ready));
                results.report(&id(session), outcome);
            }),
            Err(why) => {
                for session in sessions {
                    results.report(&id(session), Outcome::CouldNotProve(why.clone()));
                }
            }
        }
    })]
}

/// All sessions of the course.
pub(crate) fn all(ctx: &Context) -> impl Iterator<Item = &Session> {
    ctx.book.topics.iter().flat_map(|topic| &topic.sessions)
}

/// The name of a session's proof.
pub(crate) fn id(session: &Session) -> String {
    format!("sessions/{}", session.id)
}

fn proof(ctx: &Context, session: &Session) -> Proof {
    let mut inputs: Inputs = ctx
        .inputs_with_python()
        .paths([&session.file, &session.record])
        .path(LOCK)
        .paths(&session.start);
    for step in &session.steps {
        if let Step::Write {
            what: book::Written::From(file),
            ..
        } = step
        {
            inputs = inputs.path(file);
        }
    }
    if session.index {
        inputs = inputs.path(index::PACKAGE);
    }
    Proof::new(id(session), inputs)
}

/// What sessions need before they begin.
pub(crate) struct Ready {
    index: Option<Index>,
}

impl Ready {
    /// The Python tools, and the index if one of these sessions uses it.
    pub(crate) fn of(ctx: &Context, sessions: &[&Session]) -> Result<Ready, String> {
        if sessions.is_empty() {
            return Ok(Ready { index: None });
        }
        set_up(ctx)?;
        let index = match sessions.iter().any(|session| session.index) {
            true => Some(Index::start(ctx).map_err(|error| format!("{error:#}"))?),
            false => None,
        };
        Ok(Ready { index })
    }
}

/// Runs the session, and returns the text of its record.
pub(crate) fn run(ctx: &Context, session: &Session, ready: &Ready) -> anyhow::Result<String> {
    let index = ready.index.as_ref().filter(|_| session.index);
    let place = Place::prepare(ctx, session, index)?;
    let mut printed = Vec::new();
    for step in &session.steps {
        match step {
            Step::Write { path, what } => place.write(path, what)?,
            Step::Run {
                command,
                exit,
                shows,
            } => printed.push(shown(shows, &run_step(ctx, &place, command, *exit)?)?),
        }
    }
    Ok(session.to_record(&printed))
}

fn run_step(ctx: &Context, place: &Place<'_>, command: &str, exit: i32) -> anyhow::Result<String> {
    let ran = ctx.run_within(place.command(command)?, LONGEST)?;
    if ran.code != Some(exit) {
        bail!(
            "`{command}` {}; declared is exit code {exit}. If the ending is meant, declare `exit` in \
             this step; otherwise mend the step.\n{}",
            ran.ending,
            ran.tail(20)
        );
    }
    Ok(place.normalise(&ran.stdout))
}

/// What of the output is recorded. A line that is asked for and does not come proves nothing.
fn shown(shows: &Shows, printed: &str) -> anyhow::Result<String> {
    let lines = match shows {
        Shows::All => return Ok(printed.to_owned()),
        Shows::Nothing => return Ok(String::new()),
        Shows::Lines(lines) => lines,
    };
    let mut text = String::new();
    for line in printed.lines() {
        if lines.iter().any(|part| line.contains(part.as_str())) {
            text.push_str(line);
            text.push('\n');
        }
    }
    for part in lines {
        ensure!(
            text.contains(part.as_str()),
            "no line of the output holds `{part}`, which `lines` asks for. It says:\n{printed}"
        );
    }
    Ok(text)
}

fn prove(ctx: &Context, session: &Session, ready: &Ready) -> anyhow::Result<Outcome> {
    let record = ctx.shown(&session.record);
    let bless = "If the new output is meant: `cargo course bless`.";
    let recorded = fs::read_to_string(&session.record)
        .with_context(|| format!("{record} cannot be read. {bless}"))?;
    let now = run(ctx, session, ready)?;
    Ok(match recorded == now {
        true => Outcome::Passed,
        false => Outcome::Failed(format!(
            "the commands no longer say what is in {record} (- recorded, + printed now). {bless}\n{}",
            diff(&recorded, &now)
        )),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_chosen_and_missing_ones_are_found() {
        let printed =
            "Collecting fib-number\nusing cache\nSuccessfully installed fib-number-1.0.0\n";
        let lines = |parts: &[&str]| {
            let parts = parts.iter().map(|part| (*part).to_owned()).collect();
            shown(&Shows::Lines(parts), printed)
        };
        let chosen = "Collecting fib-number\nSuccessfully installed fib-number-1.0.0\n";
        assert_eq!(lines(&["Collecting", "Successfully"]).unwrap(), chosen);
        let why = lines(&["Downloading"]).unwrap_err().to_string();
        assert!(
            why.contains("no line of the output holds `Downloading`"),
            "{why}"
        );
        assert_eq!(shown(&Shows::Nothing, printed).unwrap(), "");
    }
}
