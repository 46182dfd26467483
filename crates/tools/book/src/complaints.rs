//! What mdBook complains about while it builds. It only logs: a page with an unclosed tag, say,
//! would be built all the same. Here the complaints are collected, so that a build can fail.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Runs `work` and returns its result with every warning and error logged meanwhile on this
/// thread.
pub(crate) fn collect<T>(work: impl FnOnce() -> T) -> (T, Vec<String>) {
    let messages = Arc::new(Mutex::new(Vec::new()));
    let collector = Collector(Arc::clone(&messages));
    let result = tracing::subscriber::with_default(collector, work);
    let messages = std::mem::take(&mut *messages.lock().unwrap_or_else(PoisonError::into_inner));
    (result, messages)
}

struct Collector(Arc<Mutex<Vec<String>>>);

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut message = Message(String::new());
        event.record(&mut message);
        let mut messages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        messages.push(message.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            // Writing to a String cannot fail.
            let _ = write!(self.0, "{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn warnings_and_errors_are_kept_and_chatter_is_not() {
        let (result, messages) = super::collect(|| {
            tracing::info!("building");
            tracing::warn!("unclosed tag {}", "div");
            tracing::error!("no such file");
            7
        });
        assert_eq!(result, 7);
        assert_eq!(messages, ["unclosed tag div", "no such file"]);
    }
}
