//! What plain `mdbook build` does: it calls the command of `[preprocessor.course]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;

use common::{PAGE, Small};
use mdbook_driver::MDBook;

/// A small course whose book.toml names the program as the real one does, from another folder
/// than the book's.
fn plain() -> Small {
    let small = Small::new();
    let program = Path::new(env!("CARGO_BIN_EXE_course-book")).display();
    small.edit(
        "book/book.toml",
        "command = \"no-such-program\"",
        &format!("command = \"'{program}' preprocess\"\nbefore = [\"links\"]")
            .replace('\\', "\\\\"),
    );
    small
}

#[test]
fn the_pages_are_the_same_as_ours() {
    let small = plain();
    MDBook::load(small.path("book")).unwrap().build().unwrap();
    let theirs = small.read("book/book/04-ownership/moves.html");
    std::fs::remove_dir_all(small.path("book/book")).unwrap();
    assert!(theirs.contains("class=\"pair\""));
    assert_eq!(theirs, small.page());
}

#[test]
fn a_problem_fails_their_build_too() {
    let small = plain();
    small.edit(PAGE, "{{#pair ownership/same}}", "{{#pair ownership/gone}}");
    let error = MDBook::load(small.path("book"))
        .unwrap()
        .build()
        .unwrap_err();
    assert!(error.to_string().contains("course"), "{error:#}");
}
