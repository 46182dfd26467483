//! Facts about the course's own exercises.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use exercise::{Course, Kind};

/// Cargo looks for `src/lib.rs` when it reads a manifest, and refuses the whole workspace when
/// the file is gone; a path that the manifest names it looks for only when it compiles.
#[test]
fn a_deleted_file_of_one_exercise_does_not_stop_cargo() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let course = Course::load(&root).unwrap();
    assert!(course.exercises().count() > 0);
    for exercise in course.exercises() {
        let text = fs::read_to_string(exercise.dir.join("Cargo.toml")).unwrap();
        let manifest: toml::Table = text.parse().unwrap();
        let path = manifest["lib"].get("path").and_then(toml::Value::as_str);
        // Where the learner writes Python, there is one file of Rust for all of them.
        let expected = match exercise.kind {
            Kind::Python => "../../no_rust.rs",
            _ => "src/lib.rs",
        };
        assert_eq!(path, Some(expected), "{}: [lib] path", exercise.id());
    }
}
