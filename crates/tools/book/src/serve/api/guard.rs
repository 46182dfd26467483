//! Who may ask: our own pages, with the token of this start. The `Host` was checked before.

use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};

use super::Refusal;
use crate::serve::State;

/// The header that carries the token. A header of our own cannot be set by a form, an image or
/// a frame, and by a script of another site only after asking us, which is refused.
const TOKEN: &str = "x-course-token";

/// Checks everything that is known before the body is read.
pub(super) fn check(headers: &HeaderMap, state: &State) -> Result<(), Refusal> {
    if !is_our_origin(headers) || !is_our_site(headers) {
        return Err(Refusal::new(
            StatusCode::FORBIDDEN,
            "Only pages of this book may ask for this.",
        ));
    }
    if !is_json(headers) {
        return Err(Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Send JSON, with the content type application/json.",
        ));
    }
    let mut tokens = headers.get_all(TOKEN).iter();
    match (tokens.next(), tokens.next()) {
        (Some(token), None) if state.token.is(token.as_bytes()) => Ok(()),
        _ => Err(Refusal::new(
            StatusCode::UNAUTHORIZED,
            "This page does not know the key of this start of the course. Open the book again \
             from the terminal: key b in `cargo course`, or the address it shows, or \
             `cargo course book --open`.",
        )),
    }
}

/// Whether the page that asks came from the very address it asks. Browsers send `Origin` with
/// every POST.
fn is_our_origin(headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    let (Some(origin), None) = (origins.next(), origins.next()) else {
        return false;
    };
    // The host is known to be ours.
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    match (origin.to_str(), host) {
        (Ok(origin), Some(host)) => origin.eq_ignore_ascii_case(&format!("http://{host}")),
        _ => false,
    }
}

/// Whether the browser, if it says where the request comes from, says that it is our page.
fn is_our_site(headers: &HeaderMap) -> bool {
    headers
        .get_all("sec-fetch-site")
        .iter()
        .all(|site| site == "same-origin")
}

/// A form cannot send this type, and a script of another site has to ask first.
fn is_json(headers: &HeaderMap) -> bool {
    let mut types = headers.get_all(CONTENT_TYPE).iter();
    let (Some(only), None) = (types.next(), types.next()) else {
        return false;
    };
    only.to_str().is_ok_and(|only| {
        let name = only.split(';').next().unwrap_or_default().trim();
        name.eq_ignore_ascii_case("application/json")
    })
}
