//! Records anew what the proofs compare with: outputs of pairs, what the programs of quizzes do,
//! messages of refused programs, X-rays, traces, the shipped state of exercises. Shows what changed.
//! What fails undeclared is not recorded.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, bail};
use book::xrays::Subject;
use book::{Pair, Recorded, Topic};
use exercise::Shipped;
use exercise::quiz::Quiz;

use crate::context::Context;
use crate::diff::diff;
use crate::groups::{manifests, pairs, quizzes, refused, traces, xrays};

/// The file that names the compiler whose messages are recorded.
const RECORDED_BY: &str = "crates/topics/recorded-by.txt";

/// What was recorded, and what was not.
#[derive(Debug, Default)]
pub struct Blessed {
    changed: BTreeMap<String, String>,
    unchanged: usize,
    refused: BTreeMap<String, String>,
}

impl Blessed {
    /// How many things could not be recorded.
    pub fn refused(&self) -> usize {
        self.refused.len()
    }

    /// The files that changed.
    pub fn changed(&self) -> impl Iterator<Item = &str> {
        self.changed.keys().map(String::as_str)
    }

    /// The report: every change as a diff, everything refused with its reason, the counts last.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (file, diff) in &self.changed {
            let _ = writeln!(text, "recorded {file}");
            for line in diff.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
        for (id, why) in &self.refused {
            let _ = writeln!(text, "not recorded {id}");
            for line in why.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
        let _ = writeln!(
            text,
            "{} recorded anew, {} unchanged, {} not recorded",
            self.changed.len(),
            self.unchanged,
            self.refused.len()
        );
        text
    }

    fn record(&mut self, ctx: &Context, file: &Path, new: &str) -> anyhow::Result<()> {
        self.record_as(ctx, file, new, |old| diff(old, new))
    }

    /// Writes `new` if it is new, and notes what `change` makes of the old text for the report.
    fn record_as(
        &mut self,
        ctx: &Context,
        file: &Path,
        new: &str,
        change: impl FnOnce(&str) -> String,
    ) -> anyhow::Result<()> {
        let shown = ctx.shown(file);
        let old = match fs::read_to_string(file) {
            Ok(old) => old,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => bail!("{shown} cannot be read: {error}"),
        };
        if old == new && file.exists() {
            self.unchanged += 1;
            return Ok(());
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        }
        fs::write(file, new).with_context(|| format!("writing {shown}"))?;
        self.changed.insert(shown, change(&old));
        Ok(())
    }

    fn refuse(&mut self, id: impl Into<String>, why: impl Into<String>) {
        self.refused.insert(id.into(), why.into());
    }
}

/// Records everything, or only what begins with one of the given names.
pub fn bless(ctx: &Context, only: &[String]) -> anyhow::Result<Blessed> {
    let wanted = Selection::new(ctx, only)?;
    let mut blessed = Blessed::default();
    bless_pairs(ctx, &wanted.pairs, &mut blessed);
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
        let id = format!("shipped/{}", topic.name);
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

/// What there is to record, under the same names as the proofs have.
struct Selection<'a> {
    pairs: Vec<&'a Pair>,
    quizzes: Vec<&'a Quiz>,
    messages: Vec<&'a Topic>,
    xrays: Vec<Subject>,
    traces: Vec<book::traces::Subject>,
    shipped: Vec<&'a exercise::Topic>,
}

impl<'a> Selection<'a> {
    fn new(ctx: &'a Context, only: &[String]) -> anyhow::Result<Selection<'a>> {
        let wanted =
            |id: &str| only.is_empty() || only.iter().any(|prefix| id.starts_with(prefix.as_str()));
        let topics = || ctx.book.topics.iter();
        let folder = |topic: &exercise::Topic| {
            let name = topic.dir.file_name().unwrap_or_default();
            format!("shipped/{}", name.to_string_lossy())
        };
        let selection = Selection {
            pairs: topics()
                .flat_map(|topic| &topic.pairs)
                .filter(|pair| wanted(&format!("pairs/{}", pair.id)))
                .collect(),
            quizzes: quizzes::all(ctx)
                .filter(|quiz| wanted(&quizzes::id(quiz)))
                .collect(),
            // trybuild records all messages of a crate together.
            messages: topics()
                .filter(|topic| {
                    topic
                        .refused
                        .iter()
                        .any(|program| wanted(&format!("refused/{}", program.id)))
                })
                .collect(),
            xrays: ctx
                .book
                .xrays()
                .into_iter()
                .filter(|subject| wanted(&xrays::id(subject)))
                .collect(),
            traces: ctx
                .book
                .traces()
                .into_iter()
                .filter(|subject| wanted(&traces::id(subject)))
                .collect(),
            shipped: ctx
                .course()
                .topics()
                .iter()
                .filter(|topic| wanted(&folder(topic)))
                .collect(),
        };
        let empty = selection.pairs.is_empty()
            && selection.quizzes.is_empty()
            && selection.messages.is_empty()
            && selection.xrays.is_empty()
            && selection.traces.is_empty()
            && selection.shipped.is_empty();
        if empty && !only.is_empty() {
            bail!(
                "nothing that is recorded begins with {}. The groups are: pairs, quizzes, refused, \
                 shipped, traces, xrays.",
                only.join(" or ")
            );
        }
        Ok(selection)
    }
}

fn bless_pairs(ctx: &Context, wanted: &[&Pair], blessed: &mut Blessed) {
    if wanted.is_empty() {
        return;
    }
    let built = match pairs::build(ctx, wanted) {
        Ok(built) => built,
        Err(error) => {
            blessed.refuse("pairs", format!("{error:#}"));
            return;
        }
    };
    let shared = Mutex::new(blessed);
    ctx.parallel(wanted, |pair| {
        let printed = pairs::run(ctx, pair, &built);
        let mut blessed = shared.lock().unwrap_or_else(PoisonError::into_inner);
        let done = printed.and_then(|printed| {
            if let Some(why) = pairs::agreement(ctx, pair, &printed) {
                bail!("{why}");
            }
            match &pair.recorded {
                Recorded::Same(file) => blessed.record(ctx, file, &printed.rust),
                Recorded::Each { rust, python } => {
                    blessed.record(ctx, rust, &printed.rust)?;
                    blessed.record(ctx, python, &printed.python)
                }
            }
        });
        if let Err(error) = done {
            blessed.refuse(format!("pairs/{}", pair.id), format!("{error:#}"));
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
        ctx.cargo("test", &ctx.target)
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
