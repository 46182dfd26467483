//! The capstone's Python package: built, installed and tested as those who use it get it.

mod checks;
mod environment;
mod extension;
mod package;

pub(super) use environment::empty;

use std::sync::Arc;

use exercise::pyo3::CAPSTONE as PACKAGE;
pub(super) use exercise::pyo3::CAPSTONE_LOCK as LOCK;

use crate::context::Context;
use crate::engine::{Batch, Lane, Results, Wanted};
use crate::inputs::Inputs;
use crate::outcome::{Outcome, Proof};

use super::python::SETTINGS;
use environment::Workshop;

/// The command that fetches the tools, builds and installs.
const COMMAND: [&str; 2] = [
    "crates/tools/course/src/commands/capstone",
    "crates/tools/course/src/commands/capstone.rs",
];

const RUFF: &str = "capstone/ruff";
const LICENCES: &str = "capstone/licences";
const WHEEL: &str = "capstone/wheel";
const TYPES: &str = "capstone/types";
const TESTS: &str = "capstone/tests";
const SDIST: &str = "capstone/sdist";
/// What `cargo course new extension` writes.
const EXTENSION: &str = "capstone/extension";

/// One batch: the wheel is built once.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    if !is_there(ctx) {
        return Vec::new();
    }
    let ids = [RUFF, LICENCES, WHEEL, TYPES, TESTS, SDIST, EXTENSION];
    let proofs = ids.map(|id| Proof::new(id, inputs(ctx, id))).into();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Wheel, proofs, move |wanted, results| {
        let workshop = match Workshop::set_up(&ctx) {
            Ok(workshop) => workshop,
            Err(why) => {
                for id in ids {
                    results.report(id, Outcome::CouldNotProve(why.clone()));
                }
                return;
            }
        };
        if wanted.has(RUFF) {
            results.report(RUFF, Outcome::from_result(checks::ruff(&workshop)));
        }
        if wanted.has(LICENCES) {
            results.report(LICENCES, Outcome::from_result(checks::licences(&workshop)));
        }
        prove_wheel(&workshop, wanted, results);
        if wanted.has(SDIST) {
            results.report(SDIST, Outcome::from_result(prove_sdist(&workshop)));
        }
        if wanted.has(EXTENSION) {
            results.report(EXTENSION, Outcome::from_result(extension::prove(&workshop)));
        }
    })]
}

/// Whether there is such a package.
pub(super) fn is_there(ctx: &Context) -> bool {
    ctx.root.join(PACKAGE).is_dir()
}

fn inputs(ctx: &Context, id: &str) -> Inputs {
    match id {
        RUFF => ctx.inputs_with_python().paths([PACKAGE, SETTINGS]),
        LICENCES => ctx.inputs_with_python().path("crates/capstone").paths([
            "Cargo.toml",
            "Cargo.lock",
            "LICENSE-APACHE",
            "LICENSE-MIT",
        ]),
        EXTENSION => ctx
            .inputs_with_python()
            .paths(extension::READS)
            .paths(COMMAND)
            .paths([LOCK, "Cargo.lock"]),
        _ => ctx
            .inputs_with_python()
            .path("crates/capstone")
            .paths(COMMAND),
    }
}

/// The wheel is one for all interpreters, and what it installs is typed and works.
fn prove_wheel(workshop: &Workshop<'_>, wanted: &Wanted, results: &Results) {
    let all = [WHEEL, TYPES, TESTS];
    if !all.iter().any(|id| wanted.has(id)) {
        return;
    }
    let wheel = match package::wheel(workshop) {
        Ok(wheel) => wheel,
        Err(error) => {
            for id in all {
                results.report(id, Outcome::Failed(format!("{error:#}")));
            }
            return;
        }
    };
    results.report(WHEEL, Outcome::from_findings(package::findings(&wheel)));
    let fresh = match workshop.fresh("wheel", &wheel) {
        Ok(fresh) => fresh,
        Err(error) => {
            for id in [TYPES, TESTS] {
                results.report(id, Outcome::Failed(format!("{error:#}")));
            }
            return;
        }
    };
    workshop.ctx.parallel(&[TYPES, TESTS], |id| {
        if !wanted.has(id) {
            return;
        }
        let outcome = match *id {
            TYPES => checks::types(workshop, &fresh),
            _ => checks::tests(workshop, &fresh),
        };
        results.report(id, Outcome::from_result(outcome));
    });
}

/// The source archive alone is enough to build the same package.
fn prove_sdist(workshop: &Workshop<'_>) -> anyhow::Result<Outcome> {
    let wheel = package::wheel_from_sdist(workshop)?;
    let findings = package::findings(&wheel);
    if !findings.is_empty() {
        return Ok(Outcome::from_findings(findings));
    }
    let fresh = workshop.fresh("sdist", &wheel)?;
    checks::tests(workshop, &fresh)
}
