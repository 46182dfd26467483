//! `xray`: what each line of a program changes for its variables.
//!
//! `{code, function?}` is answered as `course-book xray --json` does, and beside that with `html`,
//! the tables as the book draws them. With `part`, the name of a listing that shows a part of a
//! file, the functions of that part are looked at, within their file.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ::xray::XrayError;
use ::xray::changes::Changes;
use axum::http::StatusCode;
use compiler::{Compile, Compiled, Rustc};
use sandbox::{Cancel, Limits, StopReason};
use serde_json::{Value, json};

use super::crates::Needed;
use super::scratch::Scratch;
use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};
use crate::directive::Directive;
use crate::model::CourseBook;
use crate::render::{self, anchored_lines};

pub(super) const ENDPOINT: Endpoint = Endpoint {
    name: "xray",
    weight: Weight::Heavy,
    answer,
};

/// What the compiler may use. It runs the program's macros and constants, so it is closed off
/// like a program.
const LIMITS: Limits = Limits {
    wall: Some(LONGEST),
    cpu: Some(Duration::from_secs(30)),
    memory: Some(4096 * MIB),
    output: Some(32 * 1024 * 1024),
    processes: Some(32),
    disk: Some(256 * MIB),
};

/// Longer than this nobody waits for a page.
const LONGEST: Duration = Duration::from_secs(15);
const MIB: u64 = 1024 * 1024;

fn answer(ground: &Ground, asked: &Asked) -> Answer {
    let (code, lines) = match asked.body.get("part") {
        None | Some(Value::Null) => (asked.text("code")?.to_owned(), None),
        Some(_) => part(ground, asked.text("part")?)?,
    };
    let function = match asked.body.get("function") {
        None | Some(Value::Null) => None,
        Some(_) => Some(asked.text("function")?.to_owned()),
    };
    let rustc = ground.rustc()?;
    let needed = ground.crates().needed_by(&code, &rustc, &asked.cancel)?;
    let scratch = Scratch::new()?;
    let options = ::xray::Options {
        function,
        lines,
        externs: needed.externs.clone(),
        dependencies: needed.dependencies.clone(),
        ..::xray::Options::default()
    };
    let ask =
        |compile: &Compile| closed_off(ground, &rustc, &needed, &scratch, compile, &asked.cancel);
    let found = ::xray::xray_by(&code, &options, &ask).map_err(refusal)?;
    let mut answer = found.to_json();
    let changes = Changes::of(&found, false);
    let refused: Vec<usize> = found.errors.iter().filter_map(|error| error.line).collect();
    answer["html"] = json!(render::xray::answer(&code, &changes, &refused));
    Ok(answer)
}

/// One run of the compiler.
fn closed_off(
    ground: &Ground,
    rustc: &Rustc,
    needed: &Needed,
    scratch: &Scratch,
    compile: &Compile,
    cancel: &Cancel,
) -> Result<Compiled, compiler::Error> {
    let mut read: Vec<PathBuf> = needed.externs.iter().map(|one| one.path.clone()).collect();
    read.extend(needed.dependencies.clone());
    read.push(rustc.program().to_owned());
    read.extend(rustc.sysroot().map(Path::to_owned));
    let compile = compile.clone().out_dir(scratch.path());
    let invocation = compile.invocation(rustc);
    let finished = ground
        .closed_off(&invocation.program, scratch, read)
        .args(&invocation.args)
        .stdin_bytes(invocation.stdin.unwrap_or_default())
        .limits(LIMITS)
        .run(cancel)
        .map_err(|error| compiler::Error::Unexpected(error.to_string()))?;
    match finished.stopped {
        None => Compiled::read(finished.success(), &finished.stderr),
        Some(StopReason::Wall | StopReason::Cpu) => Err(compiler::Error::TimedOut(LONGEST)),
        Some(limit) => Err(compiler::Error::Unexpected(format!(
            "it was stopped by a limit: {limit}"
        ))),
    }
}

/// The whole file of a listing that shows a part, and the lines of that part. Only what a page of
/// the book shows can be asked for.
fn part(ground: &Ground, name: &str) -> Result<(String, Option<Range<usize>>), Refusal> {
    let (book, _) = CourseBook::read(ground.root());
    let pages = book.iter().flat_map(|book| &book.pages);
    let mut directives = pages.flat_map(|page| &page.directives);
    let shown = directives.find_map(|found| match &found.directive {
        Directive::Listing { path, anchor } => {
            let anchor = anchor.as_deref()?;
            (name == format!("{path}:{anchor}")).then(|| (path.clone(), anchor.to_owned()))
        }
        _ => None,
    });
    let gone = || cannot("No page shows this part any more. Load the page again.".to_owned());
    let (path, anchor) = shown.ok_or_else(gone)?;
    let text = std::fs::read_to_string(ground.root().join(path)).map_err(|_| gone())?;
    let text = text.replace("\r\n", "\n");
    let lines = anchored_lines(&text, &anchor).ok_or_else(gone)?;
    Ok((text, Some(lines)))
}

fn cannot(why: String) -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, why)
}

fn refusal(error: XrayError) -> Refusal {
    let mut sentence = error.to_string();
    // The page shows it as a sentence of its own.
    if let Some(first) = sentence.get(..1).map(str::to_uppercase) {
        sentence.replace_range(..1, &first);
    }
    if !sentence.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    match error {
        XrayError::Compiler(_) => Refusal::new(StatusCode::SERVICE_UNAVAILABLE, sentence),
        _ => cannot(sentence),
    }
}
