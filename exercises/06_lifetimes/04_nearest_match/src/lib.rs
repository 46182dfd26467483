//! A form completes names while somebody types: the first name in the list that begins with the
//! letters, or a fallback.
//!
//! Your Python instinct: three strings go in, one comes out, and nobody asks from where. Here the
//! signature of `complete` says that its result comes from the names, and the last line returns
//! something else.
//!
//! Your task: mend the signature of `complete`, and of it only. `field` shows what may not be
//! promised: it makes the text to compare with, and its result has to outlive that.
//!
//! Done when: both functions compile as they are used in the tests.

/// The name in the list that begins with `typed`; `fallback` when there is none.
pub fn complete<'a>(names: &[&'a str], typed: &str, fallback: &str) -> &'a str {
    for name in names {
        if name.starts_with(typed) {
            return name;
        }
    }
    fallback
}

/// Completes what was typed into a form.
pub fn field<'a>(names: &[&'a str], typed: &str) -> &'a str {
    let cleaned = typed.trim().to_string();
    complete(names, &cleaned, "nobody")
}
