//! The greeting, by the clock of the ward and by others.

#![allow(
    clippy::needless_borrows_for_generic_args,
    reason = "a function that takes `&dyn Fn() -> u32` is a right answer, too"
)]

use std::cell::Cell;

use a_clock_to_pass::{day_check, greeting, night_check, on_the_screen, ward_hour};

const SOURCE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs"));

/// How often something stands in the code, comments and tests aside.
fn stands(what: &str) -> usize {
    let code = SOURCE.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| line.matches(what).count())
        .sum()
}

#[test]
fn the_words_are_those_of_greeting() {
    for words in ["good night", "hello"] {
        assert_eq!(
            stands(words),
            1,
            "`{words}` stands in `greeting` alone; the checks ask `greeting` what it says"
        );
    }
}

#[test]
fn the_screen_names_the_clock_of_the_ward() {
    assert!(
        stands("ward_hour") >= 2,
        "`on_the_screen` passes `ward_hour`, not a clock that says the same today"
    );
}

#[test]
fn the_checks_say_what_they_should() {
    assert_eq!(night_check(), "good night, Ada", "at 22 it is night");
    assert_eq!(day_check(), "hello, Ada", "at 21 it is not night yet");
}

#[test]
fn the_screen_asks_the_clock_of_the_ward() {
    assert_eq!(ward_hour(), 7, "the clock of the ward stays as it is");
    assert_eq!(on_the_screen("Grace"), "hello, Grace");
}

#[test]
fn any_clock_will_do() {
    for (hour, said) in [
        (0, "hello, Alan"),
        (21, "hello, Alan"),
        (22, "good night, Alan"),
    ] {
        // This closure remembers `hour`, so it is no `fn() -> u32`.
        assert_eq!(greeting("Alan", &|| hour), said, "at {hour}");
    }
}

#[test]
fn the_clock_is_asked_once() {
    let asked = Cell::new(0);
    let hour = || {
        asked.set(asked.get() + 1);
        23
    };
    assert_eq!(greeting("Ada", &hour), "good night, Ada");
    assert_eq!(asked.get(), 1, "`greeting` asks its clock exactly once");
}
