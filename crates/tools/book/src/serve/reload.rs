//! Open pages hear of a new build and load themselves again.
//!
//! The script is added to pages as they go into memory, so the static book has no trace of it.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, StreamExt};
use tokio::sync::broadcast::error::RecvError;

use super::State;

/// Where the script is; no page of the book can have such a path.
pub(super) const SCRIPT_PATH: &str = "-/reload.js";
/// Where the script listens.
pub(super) const EVENTS_PATH: &str = "-/events";
/// The script.
pub(super) const SCRIPT: &str = include_str!("reload.js");

/// The page with the script in it.
pub(super) fn inject(mut html: String) -> String {
    if let Some(end) = html.rfind("</body>") {
        html.insert_str(end, &format!("<script src=\"/{SCRIPT_PATH}\"></script>\n"));
    }
    html
}

/// A stream of the news: what is now, then every change; and what endpoints tell meanwhile.
pub(super) fn events(state: &Arc<State>) -> Response {
    let Ok(place) = Arc::clone(&state.streams).try_acquire_owned() else {
        return (StatusCode::TOO_MANY_REQUESTS, "too many pages listen").into_response();
    };
    let mut news = state.news.subscribe();
    news.mark_changed();
    let news = stream::unfold(news, |mut news| async move {
        news.changed().await.ok()?;
        let now = news.borrow_and_update().clone();
        let event = match now.failure {
            None => Event::default().event("version").data(now.version),
            Some(why) => Event::default()
                .event("failure")
                .data(why.replace('\r', "")),
        };
        Some((Ok::<_, Infallible>(event), news))
    });
    let told = stream::unfold(state.voice.subscribe(), |mut voice| async move {
        loop {
            match voice.recv().await {
                Ok(told) => {
                    let event = Event::default().event(told.event).data(told.data);
                    return Some((Ok(event), voice));
                }
                // A page that sleeps misses some; the next one says how things are.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    // Its place is free again when the stream is dropped.
    let stream = stream::select(news, told).inspect(move |_| {
        let _ = &place;
    });
    let alive = KeepAlive::new().interval(Duration::from_secs(20));
    Sse::new(stream).keep_alive(alive).into_response()
}
