//! `trace`: which name refers to which object, step by step.
//!
//! `{code}` is answered as `cargo course trace --json` does, and beside that with `html`, the table
//! and the pictures as the book draws them. The program runs, closed off and within limits.

use ::trace::{Error, Program, given, limits, read};
use axum::http::StatusCode;
use sandbox::Limits;
use serde_json::json;

use super::scratch::Scratch;
use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};
use crate::render;

pub(super) const ENDPOINT: Endpoint = Endpoint {
    name: "trace",
    weight: Weight::Heavy,
    answer,
};

/// The name the program has in its own messages.
const NAME: &str = "main.py";

fn answer(ground: &Ground, asked: &Asked) -> Answer {
    let code = asked.text("code")?;
    let scratch = Scratch::new()?;
    let program = Program {
        name: NAME,
        source: code,
        folder: None,
    };
    let command = given(ground.interpreter(code, &scratch)?, program).map_err(refusal)?;
    let limits = Limits {
        processes: Some(32),
        disk: Some(32 * 1024 * 1024),
        ..limits()
    };
    let run = command.limits(limits).run(&asked.cancel);
    let finished = run.map_err(|error| refusal(Error::Start(error)))?;
    let found = read(NAME, &finished).map_err(refusal)?;
    let mut answer = found.to_json();
    answer["html"] = json!(render::trace::answer(code, &found));
    answer["isolation"] = ground.isolation_json();
    Ok(answer)
}

fn refusal(error: Error) -> Refusal {
    let status = match error {
        Error::TooLong(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Start(_) | Error::Recorder(_) => StatusCode::SERVICE_UNAVAILABLE,
    };
    Refusal::new(status, format!("There is no trace: {error}."))
}
