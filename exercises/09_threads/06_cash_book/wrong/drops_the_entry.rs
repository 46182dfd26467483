//! wrong: takes the last entry back, although the money is in the till.
//~ expect: tests fail

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
                book.entries.pop();
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
