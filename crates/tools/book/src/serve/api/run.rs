//! `run`: compiles and runs a program, closed off and within limits.
//!
//! Asked `{"language": "rust" | "python", "code": "…"}`, it answers
//!
//! ```text
//! stage        "compile" or "run": how far it came
//! outcome      "ok", "refused" (by the compiler), "failed" (ended with an error) or "stopped"
//! exit         the program's exit code, or null; then `signal` may say what ended it
//! stopped      the limit that was reached: "wall", "cpu", "memory", "output", "processes",
//!              "disk"; or null
//! stdout, stderr, truncated
//! diagnostics  [{level, code, message, rendered, line, column, end_line, end_column}]
//! note         what a page keeps from the program, where that may have ended it, or null
//! millis       {compile, run}
//! isolation    {level: "full" | "partial" | "none", open: […], why: "…"}
//! ```

mod python;
mod report;
mod rust;

use std::time::Duration;

use axum::http::StatusCode;
use report::Outcome;
use sandbox::{Level, Limits};
use serde_json::Value;

use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};

pub(super) const ENDPOINT: Endpoint = Endpoint {
    name: "run",
    weight: Weight::Heavy,
    answer: run,
};

/// What a program may use.
const LIMITS: Limits = Limits {
    // A loop without end is stopped by what it works, not by the clock: on a slow machine, or one
    // that does much else, importing a large package alone may take seconds.
    wall: Some(Duration::from_secs(15)),
    cpu: Some(Duration::from_secs(6)),
    memory: Some(1024 * MIB),
    output: Some(64 * 1024),
    processes: Some(32),
    disk: Some(32 * MIB),
};

const MIB: u64 = 1024 * 1024;

fn run(ground: &Ground, asked: &Asked) -> Answer {
    let code = asked.text("code")?;
    let mut report = match asked.text("language")? {
        "rust" => rust::run(ground, code, &asked.cancel)?,
        "python" => python::run(ground, code, &asked.cancel)?,
        other => {
            let clipped: String = other.chars().take(20).collect();
            return Err(Refusal::bad_request(format!(
                "`{clipped}` cannot be run: `language` is `rust` or `python`."
            )));
        }
    };
    let closed_off = ground.isolation().level() != Level::None;
    if report.outcome == Outcome::Failed && closed_off {
        report.note = report::note(&report.stderr);
    }
    let mut answer = report.to_json();
    if let Value::Object(members) = &mut answer {
        members.insert("isolation".to_owned(), ground.isolation_json());
    }
    Ok(answer)
}

/// A program that could not be started at all.
fn not_started(error: &sandbox::Error) -> Refusal {
    Refusal::new(
        StatusCode::SERVICE_UNAVAILABLE,
        format!("It could not be run: {error}. `cargo course doctor` says what is missing."),
    )
}
