//! How many requests are worked on at once, and how many may wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::StatusCode;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{Refusal, Weight};

/// One queue for each weight, so that a long run holds up no click.
pub(in crate::serve) struct Queues {
    light: Queue,
    heavy: Queue,
}

impl Queues {
    pub fn new() -> Queues {
        Queues {
            light: Queue::new(4, 32),
            heavy: Queue::new(2, 6),
        }
    }

    /// Waits for a place, which is held until the returned value is dropped. Too many who wait
    /// are sent away at once.
    pub async fn enter(&self, weight: Weight) -> Result<OwnedSemaphorePermit, Refusal> {
        match weight {
            Weight::Light => self.light.enter().await,
            Weight::Heavy => self.heavy.enter().await,
        }
    }
}

struct Queue {
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    most_waiting: usize,
}

impl Queue {
    fn new(at_once: usize, most_waiting: usize) -> Queue {
        Queue {
            places: Arc::new(Semaphore::new(at_once)),
            waiting: AtomicUsize::new(0),
            most_waiting,
        }
    }

    async fn enter(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        let busy = || {
            Refusal::new(
                StatusCode::TOO_MANY_REQUESTS,
                "Too much is running at the moment. Wait for it to end, then try again.",
            )
        };
        if let Ok(place) = Arc::clone(&self.places).try_acquire_owned() {
            return Ok(place);
        }
        if self.waiting.fetch_add(1, Ordering::Relaxed) >= self.most_waiting {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            return Err(busy());
        }
        // Counts down also when the page goes away while it waits.
        let _waits = Waits(&self.waiting);
        Arc::clone(&self.places)
            .acquire_owned()
            .await
            .map_err(|_| busy())
    }
}

struct Waits<'a>(&'a AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_third_waits_and_the_fourth_is_sent_away() {
        let queue = Arc::new(Queue::new(2, 1));
        let first = queue.enter().await.unwrap();
        let _second = queue.enter().await.unwrap();
        let waiting = Arc::clone(&queue);
        let third = tokio::spawn(async move { waiting.enter().await.is_ok() });
        while queue.waiting.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        let fourth = queue.enter().await.unwrap_err();
        assert_eq!(fourth.status, StatusCode::TOO_MANY_REQUESTS);
        drop(first);
        assert!(third.await.unwrap());
        // Who waits no more leaves the queue.
        let gone = queue.enter().await.unwrap();
        drop(gone);
        assert_eq!(queue.waiting.load(Ordering::Relaxed), 0);
    }
}
