//! What pages may ask the server to do: `POST /-/api/<name>`, JSON in and JSON out.
//!
//! ```text
//! request ─ guard ─ body ─ queue ─ endpoint
//! ```
//!
//! [`guard`] turns away everybody but our own pages before a byte of the body is read, [`body`]
//! reads it within limits of size and time, [`queue`] lets few in at once, and the endpoint
//! works on a thread of its own, where it may block.
//!
//! To add an endpoint, write a file beside this one with a
//! `pub(super) const ENDPOINT: Endpoint`, and name it in [`ENDPOINTS`].

mod body;
mod crates;
mod exercise;
mod ground;
mod guard;
mod live;
mod python;
mod queue;
mod quiz;
mod run;
mod scratch;
mod trace;
mod xray;

use std::path::Path;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use compiler::Rustc;
use sandbox::Cancel;
use serde_json::{Value, json};

pub use crates::Needed;
pub(super) use ground::Ground;
pub use ground::isolation_json;
pub(super) use queue::Queues;

use super::State;

/// Everything below it is ours; no page of the book can have such a path.
pub(super) const PREFIX: &str = "-/api/";

const ENDPOINTS: &[Endpoint] = &[
    exercise::CHECK,
    exercise::HINT,
    exercise::SAVE,
    exercise::STATE,
    live::ENDPOINT,
    quiz::ANSWER,
    quiz::DUE,
    run::ENDPOINT,
    trace::ENDPOINT,
    xray::ENDPOINT,
];

/// One thing a page may ask for.
pub(super) struct Endpoint {
    /// What follows `/-/api/`.
    name: &'static str,
    /// How much of the machine it takes.
    weight: Weight,
    /// Does the work. It runs on a thread of its own and may block.
    answer: fn(&Ground, &Asked) -> Answer,
}

/// How much of the machine an endpoint takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// Reads or writes a few small files.
    Light,
    /// Starts a compiler or somebody's program.
    Heavy,
}

/// What a page asked for.
pub(super) struct Asked {
    /// The JSON object it sent.
    pub body: Value,
    /// Cancelled when the page does not wait for the answer any more.
    pub cancel: Cancel,
}

/// What an endpoint answers.
pub(super) type Answer = Result<Value, Refusal>;

/// Why there is no answer: a status, and a sentence that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    status: StatusCode,
    error: String,
}

impl Refusal {
    /// The page asked with `status` as the consequence.
    pub fn new(status: StatusCode, error: impl Into<String>) -> Refusal {
        Refusal {
            status,
            error: error.into(),
        }
    }

    /// The page asked for something that makes no sense.
    pub fn bad_request(error: impl Into<String>) -> Refusal {
        Refusal::new(StatusCode::BAD_REQUEST, error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        json_response(self.status, &json!({ "error": self.error }))
    }
}

impl Asked {
    /// The text of a member that must be there.
    pub fn text(&self, name: &str) -> Result<&str, Refusal> {
        self.body[name]
            .as_str()
            .ok_or_else(|| Refusal::bad_request(format!("`{name}` must be there and be a text.")))
    }
}

/// See [`crate::serve::crates_named`].
pub(super) fn crates_named(root: &Path, code: &str, rustc: &Rustc) -> Result<Needed, String> {
    let crates = crates::Crates::of(root);
    let needed = crates.needed_by(code, rustc, &Cancel::new());
    needed.map_err(|refusal| refusal.error)
}

/// Answers a request for `path`, which begins with [`PREFIX`].
pub(super) async fn answer(state: &Arc<State>, path: &str, request: Request) -> Response {
    if *request.method() != Method::POST {
        let refusal = Refusal::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Only POST is answered here.",
        );
        let mut response = refusal.into_response();
        let allowed = HeaderValue::from_static("POST");
        response.headers_mut().insert(ALLOW, allowed);
        return response;
    }
    match answer_post(state, path, request).await {
        Ok(value) => json_response(StatusCode::OK, &value),
        Err(refusal) => refusal.into_response(),
    }
}

async fn answer_post(state: &Arc<State>, path: &str, request: Request) -> Answer {
    guard::check(request.headers(), state)?;
    let name = path.strip_prefix(PREFIX).unwrap_or_default();
    let endpoint = ENDPOINTS
        .iter()
        .find(|endpoint| endpoint.name == name)
        .ok_or_else(|| {
            Refusal::new(
                StatusCode::NOT_FOUND,
                "There is no such service here. If the course was updated, load the page again.",
            )
        })?;
    let body = body::read(request).await?;
    let place = state.queues.enter(endpoint.weight).await?;
    let asked = Asked {
        body,
        cancel: Cancel::new(),
    };
    // When the page goes away, this future is dropped, and with it the work is called off.
    let _call_off = CallOff(asked.cancel.clone());
    let ground = Arc::clone(&state.ground);
    let work = tokio::task::spawn_blocking(move || {
        let answer = (endpoint.answer)(&ground, &asked);
        // Only now may the next one in: called off or not, the work took its place until here.
        drop(place);
        answer
    });
    work.await.unwrap_or_else(|_| {
        Err(Refusal::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The server made a mistake with this request. Please report it.",
        ))
    })
}

struct CallOff(Cancel);

impl Drop for CallOff {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

fn json_response(status: StatusCode, value: &Value) -> Response {
    (
        status,
        [(CONTENT_TYPE, "application/json")],
        value.to_string(),
    )
        .into_response()
}
