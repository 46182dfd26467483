//! Every trace on a page says what the interpreter does today.

use std::fs;
use std::sync::Arc;

use ::trace::Trace;
use anyhow::{Context as _, bail};
use book::traces::{Subject, record, recorded};

use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};

/// One proof for each program.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let subjects = ctx.book.traces();
    if subjects.is_empty() {
        return Vec::new();
    }
    let proofs = subjects.iter().map(|subject| proof(ctx, subject)).collect();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Course, proofs, move |wanted, results| {
        let mut subjects: Vec<&Subject> = subjects.iter().collect();
        subjects.retain(|subject| wanted.has(&id(subject)));
        ctx.parallel(&subjects, |subject| {
            let outcome = Outcome::from_result(prove(&ctx, subject));
            results.report(&id(subject), outcome);
        });
    })]
}

fn proof(ctx: &Context, subject: &Subject) -> Proof {
    let inputs = ctx
        .inputs_with_python()
        .path("crates/tools/trace/python")
        .paths([&subject.program, &subject.record]);
    Proof::new(id(subject), inputs)
}

/// The name of a trace's proof.
pub(crate) fn id(subject: &Subject) -> String {
    format!("traces/{}", subject.id)
}

/// The record of the program as it runs now.
pub(crate) fn look(ctx: &Context, subject: &Subject) -> anyhow::Result<String> {
    record(&trace(ctx, subject)?)
}

/// The program's trace. One that differs from run to run is none.
fn trace(ctx: &Context, subject: &Subject) -> anyhow::Result<Trace> {
    let mut found = run(ctx, subject)?;
    let again = run(ctx, subject)?;
    if found != again {
        bail!(
            "{} has another trace each time; a trace on a page needs a program that does the same in \
             every run\n{}",
            ctx.shown(&subject.program),
            diff(&record(&found)?, &record(&again)?)
        );
    }
    // An interpreter that counts less than the one of the record says nothing against it.
    if let Ok(known) = recorded(&subject.record) {
        found.fill_counts(&known);
    }
    Ok(found)
}

fn run(ctx: &Context, subject: &Subject) -> anyhow::Result<Trace> {
    let python = match &ctx.python {
        Ok(python) => python,
        Err(why) => bail!("{why}"),
    };
    let shown = ctx.shown(&subject.program);
    let source =
        fs::read_to_string(&subject.program).with_context(|| format!("{shown} cannot be read"))?;
    let source = source.replace("\r\n", "\n");
    let name = subject
        .program
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let program = ::trace::Program {
        name: &name,
        source: &source,
        folder: None,
    };
    let interpreter = ::trace::Python {
        command: vec![python.executable().to_owned()],
    };
    Ok(::trace::run(program, &interpreter, &ctx.cancel)?)
}

fn prove(ctx: &Context, subject: &Subject) -> anyhow::Result<Outcome> {
    if let Err(why) = &ctx.python {
        return Ok(Outcome::CouldNotProve(why.clone()));
    }
    let now = trace(ctx, subject)?;
    let shown = ctx.shown(&subject.record);
    let bless = "If the change is meant: `cargo course bless`.";
    Ok(Outcome::from_findings(match recorded(&subject.record) {
        Ok(known) if known == now => Vec::new(),
        Ok(known) => vec![format!(
            "Python no longer does what {shown} says (- recorded, + now). {bless}\n{}",
            diff(&record(&known)?, &record(&now)?)
        )],
        Err(error) => vec![format!("{shown} cannot be read: {error:#}. {bless}")],
    }))
}
