//! The judge's quick first stage, rustc alone, agrees with Cargo.
//!
//! When the first stage refuses a text, the judge does not wait for Cargo. So each such text is
//! compiled once more, by Cargo, as a package with the exercise's own tests.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use exercise::{Exercise, Kind};
use toml::{Table, Value};

use crate::context::{Context, cargo};
use crate::engine::Results;
use crate::outcome::Outcome;
use crate::own_work::Texts;
use crate::workspace::{Made, read_build};

/// A text the judge refused to compile, as it should.
pub(super) struct Refused {
    pub id: String,
    pub exercise: Exercise,
    /// Its files, by their names relative to the exercise's folder.
    pub source: Texts,
    pub codes: Vec<String>,
}

/// An exercise with dependencies is compiled by Cargo alone, a Python one by nobody.
pub(super) fn has_two_stages(exercise: &Exercise) -> bool {
    let manifest = fs::read_to_string(exercise.dir.join("Cargo.toml")).unwrap_or_default();
    let table: Table = manifest.parse().unwrap_or_default();
    let depends = |key: &str| {
        table
            .get(key)
            .and_then(Value::as_table)
            .is_some_and(|t| !t.is_empty())
    };
    exercise.kind != Kind::Python && !depends("dependencies") && !depends("dev-dependencies")
}

/// Compiles all of them with one Cargo call and reports whether Cargo finds the same errors.
pub(super) fn ask_cargo(ctx: &Context, refused: &[Refused], results: &Results) {
    if refused.is_empty() || ctx.cancel.is_cancelled() {
        return;
    }
    match compile(ctx, refused) {
        Ok(made) => {
            for one in refused {
                results.report(&one.id, compare(ctx, one, &made));
            }
        }
        Err(error) => {
            for one in refused {
                results.report(&one.id, Outcome::Failed(format!("{error:#}")));
            }
        }
    }
}

fn folder(ctx: &Context) -> PathBuf {
    ctx.target.join("proof").join("agreement")
}

/// A folder name that no other text has: the proof's own name.
fn package_dir(ctx: &Context, one: &Refused) -> PathBuf {
    folder(ctx).join(one.id.replace('/', "-"))
}

fn compile(ctx: &Context, refused: &[Refused]) -> anyhow::Result<Vec<Made>> {
    let folder = folder(ctx);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("emptying {}", folder.display()));
        }
        _ => {}
    }
    let write = |path: &Path, text: &str| {
        let parent = path.parent().unwrap_or(path);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(path, text))
            .with_context(|| format!("writing {}", path.display()))
    };
    write(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n",
    )?;
    for (one, number) in refused.iter().zip(1..) {
        let dir = package_dir(ctx, one);
        for (name, text) in &one.source {
            write(&dir.join(name), text)?;
        }
        write(&dir.join("Cargo.toml"), &manifest(one, number)?)?;
    }
    let ran = ctx.run(
        cargo()
            .current_dir(&folder)
            .args(["check", "--tests", "--keep-going", "--offline"])
            .args(["--message-format=json", "--target-dir"])
            .arg(ctx.target.join("proof")),
    )?;
    let made = read_build(&ran);
    if made.is_empty() {
        anyhow::bail!("`cargo check` {}\n{}", ran.ending, ran.tail(20));
    }
    Ok(made)
}

fn manifest(one: &Refused, number: usize) -> anyhow::Result<String> {
    let name = &one.exercise.name;
    let mut text = format!(
        "[package]\nname = \"text_{number}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [lib]\nname = \"{name}\"\n"
    );
    let tests = one.exercise.dir.join("tests");
    let mut files: Vec<PathBuf> = match fs::read_dir(&tests) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    files.retain(|file| file.is_file() && file.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    for (file, number) in files.iter().zip(1..) {
        let path = file
            .to_str()
            .context("the course lies in a folder whose name is not Unicode")?;
        // A name as a literal text, so that Windows' backslashes mean nothing.
        text.push_str(&format!(
            "\n[[test]]\nname = \"test_{number}\"\npath = '{path}'\n"
        ));
    }
    Ok(text)
}

fn compare(ctx: &Context, one: &Refused, made: &[Made]) -> Outcome {
    let dir = package_dir(ctx, one);
    let mut cargo: Vec<&str> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (rendered, code) in made
        .iter()
        .filter(|made| made.dir == dir)
        .flat_map(|made| &made.errors)
    {
        // A library's errors come twice: once for itself, once for its own tests.
        if !seen.contains(&rendered.as_str()) {
            seen.push(rendered);
            cargo.push(code.as_deref().unwrap_or("no code"));
        }
    }
    let mut judge: Vec<&str> = one.codes.iter().map(String::as_str).collect();
    judge.sort_unstable();
    cargo.sort_unstable();
    match judge == cargo {
        true => Outcome::Passed,
        false => Outcome::Failed(format!(
            "the judge's quick stage and Cargo do not agree on this text: the judge finds {}, \
             Cargo finds {}. This is a defect of the judge.",
            or_nothing(&judge),
            or_nothing(&cargo)
        )),
    }
}

fn or_nothing(codes: &[&str]) -> String {
    match codes.is_empty() {
        true => "nothing".to_owned(),
        false => codes.join(", "),
    }
}
