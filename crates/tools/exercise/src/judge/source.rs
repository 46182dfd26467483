//! Reading what the learner wrote, whatever they left there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use crate::exercise::{Exercise, Kind};
use crate::{files, own, text};

/// More than any exercise needs; a larger file is something else by mistake.
const MOST: u64 = 1024 * 1024;

/// The learner's own files (everything in `src` or in `python`), or why they cannot be used.
pub(crate) fn read(exercise: &Exercise) -> Result<BTreeMap<String, String>, String> {
    let main = exercise.source_name();
    let mut texts = BTreeMap::new();
    let source = read_text(&exercise.dir.join(&main), &main, exercise)?;
    demand_code(&source, &main, exercise)?;
    texts.insert(main.clone(), source);
    let folder = match exercise.kind {
        Kind::Python => "python",
        _ => "src",
    };
    let mut names = Vec::new();
    files::below(&exercise.dir, folder, &mut names)
        .map_err(|e| format!("the folder {folder} cannot be read: {e}"))?;
    for name in names.into_iter().filter(|n| *n != main) {
        // Files the learner added; other kinds of files play no part.
        if is_own(exercise, &name) {
            let text = read_text(&exercise.dir.join(&name), &name, exercise)?;
            texts.insert(name, text);
        }
    }
    Ok(texts)
}

/// Other texts in place of the learner's own files, the rest of those as shipped. An answer in
/// Python is whole: it may do without a file that was shipped.
pub(crate) fn other(
    exercise: &Exercise,
    shipped: &BTreeMap<String, String>,
    texts: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, String> {
    let mut own = shipped.clone();
    own.retain(|name, _| exercise.kind != Kind::Python && is_own(exercise, name));
    own.extend(texts.clone());
    let main = exercise.source_name();
    demand_code(own.get(&main).map_or("", String::as_str), &main, exercise)?;
    Ok(own)
}

/// Whether the learner edits the file of this name, relative to the exercise's folder.
pub(crate) fn is_own(exercise: &Exercise, name: &str) -> bool {
    match exercise.kind {
        Kind::Python => own::is_python_side(name),
        _ => name.starts_with("src/") && name.ends_with(".rs"),
    }
}

/// Refuses a source in which nothing but comments is left.
pub(crate) fn demand_code(source: &str, name: &str, exercise: &Exercise) -> Result<(), String> {
    let empty = match exercise.kind {
        Kind::Python => source
            .lines()
            .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')),
        _ => text::code_only(source).trim().is_empty(),
    };
    if empty {
        return Err(format!("{name} is empty. {}", restore(exercise)));
    }
    Ok(())
}

fn restore(exercise: &Exercise) -> String {
    format!(
        "`cargo course reset {}` puts the exercise back as it was shipped.",
        exercise.name
    )
}

pub(crate) fn read_text(path: &Path, name: &str, exercise: &Exercise) -> Result<String, String> {
    let restore = restore(exercise);
    let facts = match fs::metadata(path) {
        Ok(facts) => facts,
        Err(_) if fs::symlink_metadata(path).is_ok() => {
            return Err(format!("{name} is a link that leads nowhere. {restore}"));
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            return Err(format!("{name} is gone. {restore}"));
        }
        Err(e) => return Err(format!("{name} cannot be read: {e}. {restore}")),
    };
    if facts.is_dir() {
        return Err(format!(
            "{name} is a folder; it should be a file. {restore}"
        ));
    }
    if !facts.is_file() {
        return Err(format!("{name} is no ordinary file. {restore}"));
    }
    let too_large = || {
        format!(
            "{name} is larger than 1 MiB ({} MiB). An exercise needs a few kilobytes: shorten it. {restore}",
            facts.len().div_ceil(MOST)
        )
    };
    if facts.len() > MOST {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
        .map_err(|e| match e.kind() {
            io::ErrorKind::PermissionDenied => {
                format!("{name} may not be read: give yourself the right to read it.")
            }
            _ => format!("{name} cannot be read: {e}"),
        })?;
    if bytes.len() as u64 > MOST {
        return Err(too_large());
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good].iter().filter(|b| **b == b'\n').count() + 1;
        format!(
            "{name} is not UTF-8 text (line {line} is the first with a wrong byte). Save it as UTF-8 in your editor. {restore}"
        )
    })
}

/// What the learner changed that checks do not go by, one sentence each.
pub(crate) fn notes(exercise: &Exercise, shipped: &BTreeMap<String, String>) -> Vec<String> {
    let mut notes = Vec::new();
    for (name, text) in shipped {
        let is_test = name.starts_with("tests/");
        if !is_test && name != "Cargo.toml" {
            continue;
        }
        match fs::read(exercise.dir.join(name)) {
            // Line ends may differ after an unpacking or a checkout on Windows.
            Ok(now) if same_text(&now, text) => {}
            Ok(_) if is_test => notes.push(format!(
                "{name} is not as shipped. Feel free to experiment there; the check used the shipped one."
            )),
            Ok(_) => notes.push(format!(
                "{name} is not as shipped; the check used the shipped one."
            )),
            Err(_) => notes.push(format!(
                "{name} is gone; the check used the shipped one. `cargo course reset {}` brings it back.",
                exercise.name
            )),
        }
    }
    notes
}

fn same_text(now: &[u8], shipped: &str) -> bool {
    now == shipped.as_bytes()
        || std::str::from_utf8(now).is_ok_and(|now| now.lines().eq(shipped.lines()))
}
