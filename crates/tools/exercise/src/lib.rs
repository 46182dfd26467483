//! The course as data, and how an exercise is judged.

pub mod atlas;
pub mod cards;
pub mod chromium;
mod course;
mod exercise;
mod files;
pub mod judge;
mod manifest;
mod nearest;
mod own;
pub mod progress;
pub mod pyo3;
pub mod python;
pub mod quiz;
pub mod render;
pub mod shipped;
mod store;
mod text;
pub mod verdict;
pub mod wrap;

pub use atlas::Atlas;
pub use cards::{Card, Cards, Fix};
pub use compiler::Diagnostic;
pub use course::{Course, CourseError, Topic, UnknownExercise};
pub use exercise::{Exercise, Kind, Starts};
pub use judge::{Cancel, Event, Judge, JudgeOptions, Limits};
pub use manifest::is_code;
pub use own::{OwnFile, SaveError};
pub use progress::{Notice, Progress, ProgressError};
pub use shipped::Shipped;
pub use verdict::{Location, Outcome, TestResult, TestState, Verdict};
