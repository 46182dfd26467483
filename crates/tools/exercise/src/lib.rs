//! The course as data, and how an exercise is judged.

pub mod cards;
mod course;
mod diagnostic;
mod exercise;
pub mod judge;
pub mod progress;
pub mod render;
pub mod shipped;
pub mod verdict;

pub use crate::diagnostic::Diagnostic;
pub use cards::{Card, Cards};
pub use course::{Course, CourseError, Topic, UnknownExercise};
pub use exercise::{Exercise, Kind, Starts};
pub use judge::{Cancel, Event, Judge, JudgeOptions, Limits};
pub use progress::Progress;
pub use shipped::Shipped;
pub use verdict::{Location, Outcome, TestResult, TestState, Verdict};
