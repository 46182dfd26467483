//! The body of a request, within limits of size and time.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_LENGTH;
use futures_util::StreamExt;
use serde_json::Value;

use super::Refusal;

/// More than any program of the course, and nothing to a server.
const LARGEST: usize = 64 * 1024;

/// What is too long is read and dropped up to here: a browser that is cut off while it sends
/// does not show our answer.
const HEARD_OUT: usize = 1024 * 1024;

/// A page on this machine sends its body at once.
const LONGEST: Duration = Duration::from_secs(5);

/// Reads the JSON object of the request.
pub(super) async fn read(request: Request) -> Result<Value, Refusal> {
    let declared = request.headers().get(CONTENT_LENGTH);
    let declared = declared.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > HEARD_OUT) {
        return Err(too_large());
    }
    let reading = collect(request.into_body());
    let bytes = tokio::time::timeout(LONGEST, reading).await;
    let bytes = bytes.unwrap_or_else(|_| {
        Err(Refusal::new(
            StatusCode::REQUEST_TIMEOUT,
            "The request did not arrive within five seconds. Try again.",
        ))
    })?;
    let value: Value = serde_json::from_slice(&bytes)
        .map_err(|error| Refusal::bad_request(format!("The body is not JSON: {error}.")))?;
    match value.is_object() {
        true => Ok(value),
        false => Err(Refusal::bad_request("The body must be a JSON object.")),
    }
}

async fn collect(body: Body) -> Result<Vec<u8>, Refusal> {
    let mut pieces = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut heard = 0;
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Refusal::bad_request("The request broke off. Try again."))?;
        heard += piece.len();
        if heard > HEARD_OUT {
            break;
        }
        if heard <= LARGEST {
            bytes.extend_from_slice(&piece);
        }
    }
    match heard <= LARGEST {
        true => Ok(bytes),
        false => Err(too_large()),
    }
}

fn too_large() -> Refusal {
    Refusal::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        "This is more than 64 KiB. Make the program shorter.",
    )
}
