//! The cash book of the ward's kiosk: a list of entries, and the balance, which is their sum. Several threads write into it. A printer can fail between the two changes, and then the balance is old.
//!
//! Your Python instinct: `with lock:` gives the lock back when an exception passes, so everything goes on. It does, with a wrong balance.
//!
//! Your task: write `open`. As long as nobody crashed it locks the book and lends it. After a crash it takes the book all the same, makes the balance the sum of the entries, and lets everybody after it lock
//! the book as if nothing had been. `book_entry` and the other functions stay as they are; whoever crashes still crashes.
//!
//! Done when: the book goes on after a crash, and its balance is right.

use std::sync::{Mutex, MutexGuard};

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
        self.book.lock().expect("nobody crashed")
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
