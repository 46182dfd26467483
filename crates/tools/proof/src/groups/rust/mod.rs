//! The Rust code is formatted, free of lints, tested and documented.

mod style;
mod testing;

use std::path::PathBuf;
use std::sync::Arc;

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::inputs::Inputs;
use crate::workspace::Part;

use style::{clippy, default_members, doc, format, lock};
use testing::{capstone_tests, tool_tests, topic_tests};

/// The proofs about Rust code as a whole.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = vec![lock(ctx), default_members(ctx), format(ctx)];
    for part in [
        Part::Tool,
        Part::Topic,
        Part::Figure,
        Part::Capstone,
        Part::Solution,
    ] {
        batches.extend(clippy(ctx, part));
    }
    batches.extend(tool_tests(ctx));
    for topic in ctx.workspace.of(Part::Topic) {
        batches.push(topic_tests(ctx, topic));
    }
    for package in ctx.workspace.of(Part::Capstone) {
        batches.push(capstone_tests(ctx, package));
    }
    for part in [Part::Topic, Part::Capstone] {
        batches.extend(doc(ctx, part));
    }
    batches
}

/// Where the packages of a part lie, its name in proofs, and where it is built.
fn place(ctx: &Context, part: Part) -> (&'static str, &'static str, Lane, PathBuf) {
    match part {
        Part::Tool => ("tools", "crates/tools", Lane::Tools, ctx.tools_target()),
        Part::Topic => ("topics", "crates/topics", Lane::Course, ctx.target.clone()),
        Part::Capstone => (
            "capstone",
            "crates/capstone",
            Lane::Course,
            ctx.target.clone(),
        ),
        Part::Figure => (
            "figures",
            "crates/figures",
            Lane::Course,
            ctx.target.clone(),
        ),
        _ => ("solutions", "solutions", Lane::Course, ctx.target.clone()),
    }
}

fn names(ctx: &Context, part: Part) -> Vec<String> {
    ctx.workspace
        .of(part)
        .map(|package| package.name.clone())
        .collect()
}

fn packages(names: &[String]) -> Vec<String> {
    names
        .iter()
        .flat_map(|name| ["-p".to_owned(), name.clone()])
        .collect()
}

/// Solutions are linted together with the exercises' tests they use.
fn inputs_of(ctx: &Context, part: Part) -> Inputs {
    match part {
        Part::Solution => ctx.inputs().path("exercises"),
        // The capstone's bindings are compiled for an interpreter.
        Part::Capstone => ctx.inputs_with_python(),
        _ => ctx.inputs(),
    }
}
