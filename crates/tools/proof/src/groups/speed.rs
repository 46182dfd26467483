//! The capstone is as fast as the book says, with a third to spare: ratios of contestants in one run.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use book::figures::FOLDER;
use sandbox::find_program;
use serde_json::Value;

use crate::context::Context;
use crate::engine::{Batch, Lane, Summary};
use crate::outcome::{Outcome, Proof};

use super::python::ORIGINALS;

/// What measures.
const SCRIPT: &str = "book/figures/floors.py";
/// The jobs in its table; a proof for each.
const JOBS: [&str; 5] = ["border", "fibonacci", "flights", "path", "sums"];
/// With everything that is built and installed for the first of them.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// One way against another.
#[derive(Debug)]
struct Ratio {
    what: String,
    ratio: f64,
    floor: f64,
    held: bool,
    /// Why this machine cannot show it.
    untold: Option<String>,
}

/// Each runs while nothing else does: whatever else works takes time from one contestant and not
/// from the other.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    if !ctx.root.join(SCRIPT).is_file() {
        return Vec::new();
    }
    let proofs = JOBS.iter().map(|job| {
        let inputs = ctx
            .inputs_with_python()
            .path(FOLDER)
            .paths(["crates/capstone/engine", "crates/figures/border", ORIGINALS])
            // What a machine cannot show, it may show with more of these.
            .value("processors", processors())
            .value("gcc", format!("{:?}", find_program("gcc")));
        let proof = Proof::new(format!("speed/{job}"), inputs);
        let ctx = ctx.clone();
        Batch::single(Lane::Alone, proof, move || {
            if let Err(why) = &ctx.python {
                return Ok(Outcome::CouldNotProve(why.clone()));
            }
            let printed = measure(&ctx, job)?;
            let ratios = read(&printed).with_context(|| format!("{SCRIPT} printed {printed}"))?;
            let file = report(&ctx.target, job);
            fs::create_dir_all(file.with_file_name(""))
                .and_then(|()| fs::write(&file, printed))
                .with_context(|| format!("writing {}", file.display()))?;
            Ok(Outcome::from_findings(findings(&ratios)))
        })
    });
    proofs.collect()
}

fn processors() -> String {
    let count = std::thread::available_parallelism();
    count.map_or_else(|_| "unknown".to_owned(), |count| count.to_string())
}

fn measure(ctx: &Context, job: &str) -> anyhow::Result<String> {
    let Ok(python) = &ctx.python else {
        bail!("there is no Python");
    };
    let command = python
        .script(SCRIPT)
        .arg(job)
        .current_dir(&ctx.root)
        .env("RUSTC", ctx.rustc.program())
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let ran = ctx.run_within(command, LONGEST)?;
    match ran.success() {
        true => Ok(ran.stdout),
        false => bail!("{SCRIPT} {job} {}\n{}", ran.ending, ran.tail(20)),
    }
}

/// Where a job leaves what it measured.
fn report(target: &Path, job: &str) -> PathBuf {
    target
        .join("proof")
        .join("speed")
        .join(format!("{job}.json"))
}

/// What the script printed.
fn read(printed: &str) -> Option<Vec<Ratio>> {
    let document: Value = serde_json::from_str(printed).ok()?;
    let ratios = document.as_array()?.iter().map(|one| {
        Some(Ratio {
            what: one["what"].as_str()?.to_owned(),
            ratio: one["ratio"].as_f64()?,
            floor: one["floor"].as_f64()?,
            held: one["held"].as_bool()?,
            untold: one["untold"].as_str().map(str::to_owned),
        })
    });
    ratios.collect()
}

fn findings(ratios: &[Ratio]) -> Vec<String> {
    let missed = ratios
        .iter()
        .filter(|ratio| !ratio.held && ratio.untold.is_none());
    missed
        .map(|one| {
            format!(
                "{}: {} times as fast, and has to be {}; it was measured three times",
                one.what, one.ratio, one.floor
            )
        })
        .collect()
}

/// What the machine could not show, for each job that was proved in this run.
pub fn told(summary: &Summary, target: &Path) -> Vec<String> {
    let made = summary.results.iter().filter(|one| !one.remembered);
    let jobs = made.filter_map(|one| one.id.strip_prefix("speed/"));
    let reports = jobs.filter_map(|job| fs::read_to_string(report(target, job)).ok());
    let ratios = reports.filter_map(|text| read(&text));
    ratios.flatten().filter_map(|one| not_shown(&one)).collect()
}

fn not_shown(one: &Ratio) -> Option<String> {
    let why = one.untold.as_ref()?;
    let (what, ratio) = (&one.what, one.ratio);
    Some(format!(
        "speed: this machine cannot show \"{what}\": {why}; measured {ratio}, wanted {}",
        one.floor
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"[
        { "job": "flights", "what": "a against b", "ratio": 1.5, "floor": 2, "held": false, "untold": null },
        { "job": "flights", "what": "two threads", "ratio": 1.0, "floor": 1.2, "held": false, "untold": "one processor" },
        { "job": "flights", "what": "c against d", "ratio": 9.5, "floor": 2, "held": true, "untold": null }
    ]"#;

    #[test]
    fn each_job_of_the_script_is_a_proof() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let script = fs::read_to_string(root.join(SCRIPT)).unwrap();
        let table = script.split_once("\nJOBS: ").unwrap().1;
        let table = table.split_once("\n}\n").unwrap().0;
        let mut jobs: Vec<&str> = table
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.split_once('"'))
            .map(|(job, _)| job)
            .collect();
        jobs.sort_unstable();
        assert_eq!(jobs, JOBS);
    }

    #[test]
    fn a_ratio_below_its_floor_fails_with_what_was_measured() {
        let ratios = read(REPORT).unwrap();
        assert_eq!(
            findings(&ratios),
            ["a against b: 1.5 times as fast, and has to be 2; it was measured three times"]
        );
    }

    #[test]
    fn what_the_machine_cannot_show_is_told() {
        let ratios = read(REPORT).unwrap();
        let told: Vec<String> = ratios.iter().filter_map(not_shown).collect();
        assert_eq!(
            told,
            [
                "speed: this machine cannot show \"two threads\": one processor; measured 1, \
                 wanted 1.2"
            ]
        );
    }
}
