//! wrong: takes the book out of the error and repairs nothing.
//~ expect: tests fail

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What lies behind the lock.
pub struct Book {
    /// Cents that came in, or went out.
    pub entries: Vec<i64>,
    /// The sum of the entries.
    pub balance: i64,
}

/// The kiosk's cash book, for all threads.
pub struct CashBook {
    book: Mutex<Book>,
}

impl CashBook {
    /// A book without entries.
    pub fn empty() -> CashBook {
        CashBook {
            book: Mutex::new(Book {
                entries: Vec::new(),
                balance: 0,
            }),
        }
    }

    /// Locks the book and lends it, with a balance that is right.
    pub fn open(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Books one entry and prints it. The printer may panic.
    pub fn book_entry(&self, cents: i64, print: impl FnOnce(&Book)) {
        let mut book = self.open();
        book.entries.push(cents);
        print(&book);
        book.balance += cents;
    }

    /// Whether somebody crashed, and nobody has repaired the book yet.
    pub fn needs_repair(&self) -> bool {
        self.book.is_poisoned()
    }
}
