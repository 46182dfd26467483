//! The course's book: its pages, the directives in them, and what the directives show.
//!
//! ```text
//! CourseBook                     everything the book is made of, checked against the disk
//! ├─ Topic                       crates/topics/<name>/topic.toml
//! │  ├─ Pair                     one Python and one Rust program with recorded output
//! │  ├─ Session                  commands that are run, with recorded output
//! │  ├─ Module                   Rust that Python imports, beside the Python it replaces
//! │  └─ Refused                  a program the compiler refuses, and its message
//! ├─ Page                        book/src/NN-topic/page.md, in the order of SUMMARY.md
//! │  └─ Found                    a directive at a line and column
//! ├─ exercise::Course            the exercises
//! └─ exercise::cards::Cards      one explanation card per error code
//! ```
//!
//! Reading never stops at the first mistake: [`CourseBook::read`] returns the book together with
//! every [`Problem`], each naming a file, a line and what to do.

pub mod build;
mod complaints;
pub mod directive;
pub mod figures;
pub mod model;
pub mod packages;
pub mod preprocess;
mod problem;
pub mod render;
pub mod serve;
mod text;
pub mod timing;
pub mod traces;
pub mod xrays;

pub use directive::{Directive, Found, ItemId};
pub use model::{
    CourseBook, Module, Needs, Original, Page, Pair, Recorded, Refused, Session, Shows, Step,
    Topic, Written,
};
pub use problem::{Problem, Problems};
pub use text::nearest;
