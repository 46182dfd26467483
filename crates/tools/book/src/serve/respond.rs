//! Answers to requests. Everything that is not a plain look at a page of ours is turned away.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State as Shared};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HOST, HeaderName,
    IF_NONE_MATCH, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;

use super::pages::Entry;
use super::{State, api, csp, reload};

pub(super) fn router(state: Arc<State>) -> Router {
    Router::new().fallback(answer).with_state(state)
}

async fn answer(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    let mut response = route(&state, request).await;
    let headers = response.headers_mut();
    let always = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (CACHE_CONTROL, "no-cache"),
    ];
    for (name, value) in always {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(csp::STRICTEST));
    response
}

async fn route(state: &Arc<State>, request: Request) -> Response {
    if !is_for_us(&request, state.port) {
        return plain(
            StatusCode::MISDIRECTED_REQUEST,
            "this server answers to its own name only",
        );
    }
    let encoded = request.uri().path();
    let encoded = encoded.strip_prefix('/').unwrap_or(encoded);
    if encoded.starts_with(api::PREFIX) {
        let path = encoded.to_owned();
        return api::answer(state, &path, request).await;
    }
    let head = match *request.method() {
        Method::GET => false,
        Method::HEAD => true,
        _ => {
            let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD");
            let allowed = HeaderValue::from_static("GET, HEAD");
            response.headers_mut().insert(ALLOW, allowed);
            return response;
        }
    };
    let path = percent_decode_str(encoded).decode_utf8();
    let Ok(path) = path else {
        return plain(StatusCode::NOT_FOUND, "no such page");
    };
    if path == reload::EVENTS_PATH {
        return match (from_elsewhere(request.headers()), head) {
            (true, _) => plain(StatusCode::FORBIDDEN, "for pages of this server"),
            (false, true) => StatusCode::OK.into_response(),
            (false, false) => reload::events(state),
        };
    }
    if path == reload::SCRIPT_PATH {
        let javascript = [(CONTENT_TYPE, "text/javascript; charset=utf-8")];
        return (
            javascript,
            body(Bytes::from_static(reload::SCRIPT.as_bytes()), head),
        )
            .into_response();
    }
    let pages = state.pages();
    match (pages.get(&path), pages.get("404.html")) {
        (Some(entry), _) if is_known(request.headers(), entry) => {
            with_headers(StatusCode::NOT_MODIFIED, Body::empty(), entry)
        }
        (Some(entry), _) => with_headers(StatusCode::OK, body(entry.bytes.clone(), head), entry),
        (None, Some(entry)) => with_headers(
            StatusCode::NOT_FOUND,
            body(entry.bytes.clone(), head),
            entry,
        ),
        (None, None) => plain(StatusCode::NOT_FOUND, "no such page"),
    }
}

/// Whether the request names this server. A page of another host whose name was made to point
/// here (DNS rebinding) still sends its own name.
fn is_for_us(request: &Request, port: u16) -> bool {
    let ours = |name: &str| {
        ["127.0.0.1", "localhost", "[::1]"]
            .iter()
            .any(|host| name.eq_ignore_ascii_case(&format!("{host}:{port}")))
    };
    let mut hosts = request.headers().get_all(HOST).iter();
    let named = match (hosts.next().map(HeaderValue::to_str), hosts.next()) {
        (Some(Ok(host)), None) => ours(host),
        _ => false,
    };
    named
        && request
            .uri()
            .authority()
            .is_none_or(|authority| ours(authority.as_str()))
}

/// Whether the browser says that another site asks.
fn from_elsewhere(headers: &HeaderMap) -> bool {
    headers
        .get("sec-fetch-site")
        .is_some_and(|site| site != "same-origin" && site != "none")
}

/// Whether the browser has this very content already.
fn is_known(headers: &HeaderMap, entry: &Entry) -> bool {
    headers
        .get(IF_NONE_MATCH)
        .is_some_and(|tag| tag == entry.tag.as_str())
}

fn with_headers(status: StatusCode, body: Body, entry: &Entry) -> Response {
    let mut response = (status, [(CONTENT_TYPE, entry.media_type)], body).into_response();
    for (name, value) in [(CONTENT_SECURITY_POLICY, &entry.policy), (ETAG, &entry.tag)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn body(bytes: Bytes, head: bool) -> Body {
    match head {
        true => Body::empty(),
        false => Body::from(bytes),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
