//! The reading order as data: the Rust a program uses, word by word, and the concept each word
//! belongs to.
//!
//! ```text
//! names      what a program defines itself
//! words      a program's text → the words of Rust in it: `match`, `.push`, `String::from`, `?`
//! concepts   book/concepts.toml: which concept brings which words
//! reading    the pages in their order: which words a reader of each page cannot know yet
//! ```

pub mod concepts;
mod names;
pub mod reading;
pub mod words;

pub use names::defined;
