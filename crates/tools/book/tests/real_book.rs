//! The course's own book is built without a complaint.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

#[test]
fn the_courses_own_book_is_built() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let root = std::path::absolute(root).unwrap();
    let folder = tempfile::tempdir().unwrap();
    if let Err(error) = book::build::build(&root, &folder.path().join("site")) {
        panic!("{error:#}");
    }
    let index = std::fs::read_to_string(folder.path().join("site/index.html")).unwrap();
    assert!(
        index.contains("assets/course"),
        "the course's own look is missing"
    );
}
