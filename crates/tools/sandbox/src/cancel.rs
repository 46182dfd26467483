use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

type Waker = Box<dyn Fn() + Send>;

#[derive(Default)]
struct Shared {
    cancelled: AtomicBool,
    next: AtomicU64,
    wakers: Mutex<Vec<(u64, Waker)>>,
}

/// A wish to stop, shared between the one who has it and those who carry it out.
///
/// Clones belong together: cancelling one cancels all. A running [`crate::Command`] is woken
/// at once, without polling.
#[derive(Clone, Default)]
pub struct Cancel(Arc<Shared>);

impl Cancel {
    /// A wish nobody has had yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks everything that holds a clone to stop. Asking twice changes nothing.
    pub fn cancel(&self) {
        if self.0.cancelled.swap(true, Ordering::SeqCst) {
            return;
        }
        let wakers = self.0.wakers.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, wake) in wakers.iter() {
            wake();
        }
    }

    /// Whether somebody asked to stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::SeqCst)
    }

    /// Calls `wake` once when somebody cancels, or at once if that has happened already, until
    /// the returned subscription is dropped. `wake` runs on the thread that cancels and must
    /// be short; it must not use this `Cancel` itself.
    pub fn on_cancel(&self, wake: impl Fn() + Send + 'static) -> Subscription {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let mut wakers = self.0.wakers.lock().unwrap_or_else(PoisonError::into_inner);
        // Read under the lock: `cancel` sets the flag before it takes the lock, so a waker is
        // either seen by it or sees the flag.
        if self.is_cancelled() {
            wake();
        } else {
            wakers.push((id, Box::new(wake)));
        }
        Subscription {
            id,
            shared: Arc::clone(&self.0),
        }
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cancel").field(&self.is_cancelled()).finish()
    }
}

/// Keeps a callback of [`Cancel::on_cancel`] registered.
#[must_use = "the callback is forgotten when this is dropped"]
pub struct Subscription {
    id: u64,
    shared: Arc<Shared>,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut wakers = self
            .shared
            .wakers
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        wakers.retain(|(id, _)| *id != self.id);
    }
}
