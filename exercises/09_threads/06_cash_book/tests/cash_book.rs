//! A book whose printer fails now and then.

#![allow(clippy::expect_used)]

use std::thread;

use cash_book::CashBook;

/// Prints on the next sheet, and panics without one.
fn print_on(sheet: Option<u32>) {
    sheet.expect("the printer is out of paper");
}

/// Books an entry in a thread, with a printer that fails.
fn crash_while_booking(book: &CashBook, cents: i64) {
    let crashed = thread::scope(|scope| {
        let kiosk = scope.spawn(|| book.book_entry(cents, |_| print_on(None)));
        kiosk.join()
    });
    assert!(
        crashed.is_err(),
        "a thread whose printer panics panics itself, and nobody hides that"
    );
}

#[test]
fn a_day_without_a_crash() {
    let book = CashBook::empty();
    let mut printed = Vec::new();
    book.book_entry(250, |now| printed.push((now.entries.len(), now.balance)));
    book.book_entry(-100, |now| printed.push((now.entries.len(), now.balance)));
    assert_eq!(
        printed,
        [(1, 0), (2, 250)],
        "printed before the balance changes"
    );
    assert_eq!(book.open().balance, 150);
    assert!(!book.needs_repair(), "nobody crashed");
}

#[test]
fn the_book_opens_after_a_crash_with_the_right_balance() {
    let book = CashBook::empty();
    book.book_entry(250, |_| {});
    crash_while_booking(&book, 300);
    let opened = book.open();
    assert_eq!(
        opened.entries,
        [250, 300],
        "no entry gets lost, and none is added"
    );
    assert_eq!(
        opened.balance, 550,
        "the balance is the sum of the entries, also after a crash"
    );
}

#[test]
fn opening_it_repairs_it_for_everybody() {
    let book = CashBook::empty();
    crash_while_booking(&book, 300);
    assert!(book.needs_repair(), "the crash has left its mark");
    drop(book.open());
    assert!(
        !book.needs_repair(),
        "after the repair the book is still marked as poisoned"
    );
    assert_eq!(book.open().balance, 300, "it stays repaired");
}

#[test]
fn it_goes_on_after_several_crashes() {
    let book = CashBook::empty();
    crash_while_booking(&book, 300);
    book.book_entry(20, |_| {});
    crash_while_booking(&book, -100);
    book.book_entry(5, |_| {});
    assert_eq!(book.open().balance, 225, "all entries: 300, 20, -100 and 5");
    assert!(!book.needs_repair(), "repaired twice");
}

#[test]
fn a_book_that_is_well_is_lent_as_it_is() {
    let book = CashBook::empty();
    book.open().balance = 7;
    assert_eq!(
        book.open().balance,
        7,
        "nobody crashed, so there was nothing to add up again"
    );
}
