//! Records anew what the proofs compare with: outputs of pairs and modules, what the commands of
//! sessions say and the programs of quizzes do, messages of refused programs, X-rays, traces, the
//! shipped state of exercises. Shows what changed. What fails undeclared is not recorded.

mod report;
mod selection;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::bail;
use book::xrays::Subject;
use book::{Session, Topic};
use exercise::Shipped;
use exercise::quiz::Quiz;

use crate::context::Context;
use crate::diff::diff;
use crate::groups::printed::Prints;
use crate::groups::{manifests, quizzes, refused, sessions, traces, xrays};

pub use report::Blessed;
use selection::{Selection, shipped_id};

/// The file that names the compiler whose messages are recorded.
const RECORDED_BY: &str = "crates/topics/recorded-by.txt";

/// Records everything, or only what begins with one of the given names.
pub fn bless(ctx: &Context, only: &[String]) -> anyhow::Result<Blessed> {
    let wanted = Selection::new(ctx, only)?;
    let mut blessed = Blessed::default();
    bless_printed(ctx, &wanted.pairs, &mut blessed);
    bless_sessions(ctx, &wanted.sessions, &mut blessed);
    bless_printed(ctx, &wanted.modules, &mut blessed);
    bless_quizzes(ctx, &wanted.quizzes, &mut blessed);
    for topic in wanted.messages {
        if let Err(error) = bless_messages(ctx, topic, &mut blessed) {
            blessed.refuse(format!("refused/{}", topic.name), format!("{error:#}"));
        }
    }
    bless_xrays(ctx, wanted.xrays, &mut blessed);
    for subject in wanted.traces {
        let now = traces::look(ctx, &subject);
        let done = now.and_then(|now| blessed.record(ctx, &subject.record, &now));
        if let Err(error) = done {
            blessed.refuse(traces::id(&subject), format!("{error:#}"));
        }
    }
    for topic in wanted.shipped {
        let id = shipped_id(topic);
        match Shipped::generate(topic) {
            Ok(text) => {
                if let Err(error) = bless_shipped(ctx, &Shipped::path(topic), &text, &mut blessed) {
                    blessed.refuse(id, format!("{error:#}"));
                }
            }
            Err(error) => blessed.refuse(id, error.to_string()),
        }
    }
    Ok(blessed)
}

/// Pairs or modules: what does not agree as declared is not recorded.
fn bless_printed<T: Prints>(ctx: &Context, wanted: &[&T], blessed: &mut Blessed) {
    if wanted.is_empty() {
        return;
    }
    let built = match T::build(ctx, wanted) {
        Ok(built) => built,
        Err(error) => {
            for one in wanted {
                blessed.refuse(one.id(), format!("{error:#}"));
            }
            return;
        }
    };
    let shared = Mutex::new(blessed);
    ctx.parallel(wanted, |one| {
        let printed = one.run(ctx, &built);
        let mut blessed = shared.lock().unwrap_or_else(PoisonError::into_inner);
        let done = printed.and_then(|printed| {
            if let Some(why) = one.disagreement(ctx, &printed) {
                bail!("{why}");
            }
            for (file, text) in printed.by_record(one.recorded()) {
                blessed.record(ctx, file, text)?;
            }
            Ok(())
        });
        if let Err(error) = done {
            blessed.refuse(one.id(), format!("{error:#}"));
        }
    });
}

/// What commands say that is not the same twice is not recorded.
fn bless_sessions(ctx: &Context, wanted: &[&Session], blessed: &mut Blessed) {
    let ready = match sessions::Ready::of(ctx, wanted) {
        Ok(ready) => ready,
        Err(why) => {
            blessed.refuse("sessions", why);
            return;
        }
    };
    let shared = Mutex::new(blessed);
    ctx.parallel(wanted, |session| {
        let once = sessions::run(ctx, session, &ready);
        let done = once.and_then(|once| {
            let again = sessions::run(ctx, session, &ready)?;
            if once != again {
                bail!(
                    "the commands say something else each time\n{}",
                    diff(&once, &again)
                );
            }
            let mut blessed = shared.lock().unwrap_or_else(PoisonError::into_inner);
            blessed.record(ctx, &session.record, &once)
        });
        if let Err(error) = done {
            let mut blessed = shared.lock().unwrap_or_else(PoisonError::into_inner);
            blessed.refuse(sessions::id(session), format!("{error:#}"));
        }
    });
}

/// A question whose answer does not follow from its programs is not recorded.
fn bless_quizzes(ctx: &Context, wanted: &[&Quiz], blessed: &mut Blessed) {
    let seen = quizzes::Seen::of(ctx, wanted);
    for quiz in wanted {
        let done = match quizzes::record(ctx, quiz, &seen) {
            Ok(record) => blessed
                .record_as(ctx, &quiz.recorded(), &record.to_text(), |_| {
                    quizzes::answers(quiz, &record)
                })
                .map_err(|error| format!("{error:#}")),
            Err(findings) => Err(findings.join("\n")),
        };
        if let Err(why) = done {
            blessed.refuse(quizzes::id(quiz), why);
        }
    }
}

fn bless_messages(ctx: &Context, topic: &Topic, blessed: &mut Blessed) -> anyhow::Result<()> {
    let Some(package) = ctx.workspace.in_dir(&topic.dir) else {
        bail!("{} is not a package", ctx.shown(&topic.dir));
    };
    // A program that is not refused as it declares has no message worth recording.
    let externs = refused::library(ctx, &topic.dir)?;
    for program in &topic.refused {
        if let Err(difference) = compiler::refusal::check(&program.program, &externs, &ctx.rustc) {
            bail!("{}: {difference}", ctx.shown(&program.program));
        }
    }
    // The topic's test compares on the recording compiler alone, so that one is written first.
    blessed.record(
        ctx,
        &ctx.root.join(RECORDED_BY),
        &format!("{}\n", ctx.rustc_release()),
    )?;
    let before = read_all(topic);
    let ran = ctx.run(
        ctx.cargo_on_topic("test", package)
            .env("TRYBUILD", "overwrite")
            .args(["-p", &package.name, "--test", "compile_fail"]),
    )?;
    let after = read_all(topic);
    for (file, new) in &after {
        match before.get(file) {
            Some(old) if old == new => blessed.unchanged += 1,
            old => {
                let old = old.map_or("", String::as_str);
                blessed.changed.insert(ctx.shown(file), diff(old, new));
            }
        }
    }
    if !ran.success() {
        bail!(
            "the programs of {} were not all refused; mend them first\n{}",
            topic.name,
            ran.tail(40)
        );
    }
    Ok(())
}

fn bless_xrays(ctx: &Context, wanted: Vec<Subject>, blessed: &mut Blessed) {
    for (dir, subjects) in xrays::by_topic(wanted) {
        let externs = match refused::library(ctx, &dir) {
            Ok(externs) => externs,
            Err(error) => {
                blessed.refuse(
                    format!("xrays in {}", ctx.shown(&dir)),
                    format!("{error:#}"),
                );
                continue;
            }
        };
        let shared = Mutex::new(&mut *blessed);
        ctx.parallel(&subjects, |subject| {
            let now = xrays::look(ctx, subject, &externs);
            let mut blessed = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let done = now.and_then(|now| blessed.record(ctx, &subject.record, &now));
            if let Err(error) = done {
                blessed.refuse(xrays::id(subject), format!("{error:#}"));
            }
        });
    }
}

fn read_all(topic: &Topic) -> BTreeMap<PathBuf, String> {
    topic
        .refused
        .iter()
        .filter_map(|program| {
            let text = fs::read_to_string(&program.message).ok()?;
            Some((program.message.clone(), text))
        })
        .collect()
}

/// The record is one long JSON file; what is shown is the change of each exercise's file.
fn bless_shipped(
    ctx: &Context,
    file: &Path,
    new: &str,
    blessed: &mut Blessed,
) -> anyhow::Result<()> {
    let old = manifests::texts(&fs::read_to_string(file).unwrap_or_default());
    blessed.record(ctx, file, new)?;
    let shown = ctx.shown(file);
    if let Some(change) = blessed.changed.get_mut(&shown) {
        let new = manifests::texts(new);
        change.clear();
        let empty = String::new();
        let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
        names.sort();
        names.dedup();
        for name in names {
            let (old, new) = (old.get(name), new.get(name));
            if old != new {
                let _ = writeln!(change, "{name}");
                change.push_str(&diff(old.unwrap_or(&empty), new.unwrap_or(&empty)));
            }
        }
    }
    Ok(())
}
