//! Packages, their lock, their form, their lints and their documentation.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use book::figures::FOLDER;

use super::{inputs_of, names, packages, place};
use crate::context::{Context, cargo};
use crate::engine::{Batch, Lane};
use crate::inputs::files_below;
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Part, messages_about, read_build};

/// `Cargo.lock` names exactly the packages the manifests ask for.
pub(super) fn lock(ctx: &Arc<Context>) -> Batch {
    let manifests = ["crates", "exercises", "solutions"].map(|part| ctx.root.join(part));
    let manifests = manifests
        .iter()
        .flat_map(|part| files_below(part))
        .filter(|file| file.file_name().is_some_and(|name| name == "Cargo.toml"));
    let proof = Proof::new("rust/lock", ctx.inputs().paths(manifests));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let ran = ctx.run(cargo().current_dir(&ctx.root).args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
        ]))?;
        Ok(match ran.success() {
            true => Outcome::Passed,
            false => Outcome::Failed(format!(
                "Cargo.lock does not fit the manifests. Run `cargo check` once and commit \
                 Cargo.lock.\n{}",
                ran.stderr.trim()
            )),
        })
    })
}

/// A plain `cargo test` is about every teaching crate that needs Rust alone.
pub(super) fn default_members(ctx: &Arc<Context>) -> Batch {
    let topics = ctx.workspace.of(Part::Topic);
    let manifests = topics.map(|topic| topic.dir.join("Cargo.toml"));
    let proof = Proof::new("rust/default-members", ctx.inputs().paths(manifests));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let findings = ctx.workspace.of(Part::Topic).filter_map(|topic| {
            let (name, dir) = (&topic.name, ctx.shown(&topic.dir));
            match (topic.for_python, topic.is_default) {
                (false, false) => Some(format!(
                    "Cargo.toml: `default-members` leave out {dir}; name it there, so that `cargo \
                     test` covers it"
                )),
                (true, true) => Some(format!(
                    "Cargo.toml: `default-members` name {dir}, and {name} depends on PyO3; leave it \
                     out, so that `cargo test` needs no Python"
                )),
                _ => None,
            }
        });
        Ok(Outcome::from_findings(findings.collect()))
    })
}

/// Every Rust file is formatted, also those that are no target of a package.
pub(super) fn format(ctx: &Arc<Context>) -> Batch {
    let files: Vec<PathBuf> = ["crates", "exercises", "solutions", FOLDER]
        .iter()
        .flat_map(|part| files_below(&ctx.root.join(part)))
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    let inputs = ctx.inputs().paths(files.clone()).path("rustfmt.toml");
    let proof = Proof::new("rust/format", inputs);
    let figures = ctx.root.join(FOLDER);
    let loose: Vec<PathBuf> = files
        .into_iter()
        .filter(|file| is_loose(file) || file.starts_with(&figures))
        .collect();
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let all = cargo().arg("fmt").args(which(&ctx));
        let all = all.args(["--", "--check", "--color", "never"]);
        let mut commands = vec![("Run `cargo fmt --all`.", all)];
        // Many files at a time: a command line has a limited length.
        for some in loose.chunks(100) {
            let rustfmt = sandbox::Command::new("rustfmt")
                .args(["--check", "--color", "never", "--edition", "2024"])
                .args(some);
            commands.push(("Run `rustfmt --edition 2024 FILE`.", rustfmt));
        }
        let mut findings = Vec::new();
        for (advice, command) in commands {
            let ran = ctx.run(command.current_dir(&ctx.root))?;
            if ran.stderr.contains("no such command") || ran.stderr.contains("is not installed") {
                return Ok(Outcome::CouldNotProve(
                    "rustfmt is not installed; `rustup component add rustfmt`".into(),
                ));
            }
            if !ran.success() {
                let folder = format!("{}/", ctx.root.display());
                let said = ran.tail(60).replace(&folder, "");
                findings.push(format!("not formatted. {advice}\n{said}"));
            }
        }
        Ok(Outcome::from_findings(findings))
    })
}

/// All packages, but those whose code is a learner's.
fn which(ctx: &Context) -> Vec<String> {
    if ctx.own_work.is_empty() {
        return vec!["--all".to_owned()];
    }
    let ours = ctx.workspace.all();
    ours.filter(|package| !ctx.own_work.holds_exercise(&package.dir))
        .flat_map(|package| ["-p".to_owned(), package.name.clone()])
        .collect()
}

/// Programs that no package names: wrong answers, programs the compiler refuses, and those of
/// figures that are one file.
fn is_loose(file: &Path) -> bool {
    let mut folders = file.components().map(|part| part.as_os_str());
    folders.any(|name| name == "wrong" || name == "compile_fail" || name == "refused")
}

pub(super) fn clippy(ctx: &Arc<Context>, part: Part) -> Option<Batch> {
    let (name, folder, lane, target) = place(ctx, part);
    let names = names(ctx, part);
    if names.is_empty() {
        return None;
    }
    let inputs = inputs_of(ctx, part).path(folder);
    let proof = Proof::new(format!("rust/clippy/{name}"), inputs);
    let ctx = ctx.clone();
    Some(Batch::single(lane, proof, move || {
        let ran = ctx.run(
            ctx.cargo("clippy", &target)
                .args(["--all-targets", "--keep-going", "--message-format=json"])
                .args(packages(&names))
                .args(["--", "-D", "warnings"]),
        )?;
        if ran.success() {
            return Ok(Outcome::Passed);
        }
        if ran.stderr.contains("no such command") {
            return Ok(Outcome::CouldNotProve(
                "clippy is not installed; `rustup component add clippy`".into(),
            ));
        }
        let made = read_build(&ran);
        let mut messages: Vec<String> = made
            .iter()
            .filter(|one| one.refused)
            .flat_map(|one| one.messages.clone())
            .collect();
        messages.dedup();
        if messages.is_empty() {
            messages.push(ran.tail(40));
        }
        Ok(Outcome::Failed(messages.join("\n\n")))
    }))
}

pub(super) fn doc(ctx: &Arc<Context>, part: Part) -> Option<Batch> {
    let (name, folder, lane, target) = place(ctx, part);
    let names = names(ctx, part);
    if names.is_empty() {
        return None;
    }
    let proof = Proof::new(
        format!("rust/doc/{name}"),
        inputs_of(ctx, part).path(folder),
    );
    let ctx = ctx.clone();
    Some(Batch::single(lane, proof, move || {
        let ran = ctx.run(
            ctx.cargo("doc", &target)
                .env("RUSTDOCFLAGS", "-D warnings")
                .args(["--no-deps", "--keep-going", "--message-format=json"])
                .args(packages(&names)),
        )?;
        if ran.success() {
            return Ok(Outcome::Passed);
        }
        let made = read_build(&ran);
        let findings: Vec<String> = ctx
            .workspace
            .of(part)
            .filter(|one| made.iter().any(|it| it.dir == one.dir && it.refused))
            .map(|one| messages_about(&made, &one.dir, &ran.stderr))
            .collect();
        Ok(Outcome::Failed(match findings.is_empty() {
            true => ran.tail(40),
            false => findings.join("\n\n"),
        }))
    }))
}
