//! The X-ray's twin for Python: which name refers to which object, step by step.
//!
//! The program runs once, under limits, with a recorder inside the interpreter (the package in
//! `python/`). Objects get small numbers, which stay the same from step to step: two names with
//! one number share one object.
//!
//! How references are counted: `sys.getrefcount` for every object shown, minus what the same call
//! says, at the same place, of an object nothing else refers to. Nothing of a look is kept, so the
//! program sees the counts, and its objects end, as without a trace.

mod changes;
mod model;
mod run;
mod text;
mod words;

pub use changes::{Change, changes};
pub use model::{End, Frame, How, Named, Object, Reference, Step, Trace};
pub use run::{Error, MAX_BYTES, Program, Python, given, limits, read, run};
pub use text::{KEY, MOST_PRINTED, picture, shortened, text};
pub use words::{ending, event, object};
