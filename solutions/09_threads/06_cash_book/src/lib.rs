//! The poison says that somebody left in the middle, and `open` knows what the middle looks like: the entry is there and the balance is old. So it is added up anew, and only then the mark is taken away, while the guard is still held:
//! nobody sees the book before it is repaired.
//!
//! Better still is a `book_entry` that cannot stop in the middle: print first, then change both. A balance that is added up each time it is asked for can never be wrong, and is slower the longer the list.

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
        match self.book.lock() {
            Ok(book) => book,
            Err(poisoned) => {
                let mut book = poisoned.into_inner();
                book.balance = book.entries.iter().sum();
                self.book.clear_poison();
                book
            }
        }
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
