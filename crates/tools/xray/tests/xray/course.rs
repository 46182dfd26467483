//! Every Rust file of the course: no crash, and no variable without a state.

use std::path::Path;

use xray::XrayError;
use xray::table::{Row, Table};

use crate::support::{each, look, rust_files};

#[test]
fn every_file_of_the_course_has_whole_tables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut files = Vec::new();
    for folder in ["crates/topics", "exercises", "solutions"] {
        files.extend(rust_files(&root.join(folder)));
    }
    assert!(files.len() > 50, "the course's files are missing");
    each(files, |path| {
        let source = std::fs::read_to_string(&path).unwrap();
        match look(&source) {
            Ok(found) => found
                .tables
                .iter()
                .for_each(|table| assert_whole(&path, table)),
            Err(XrayError::NoFunctions) => {}
            Err(error) => panic!("{}: {error}", path.display()),
        }
    });
}

fn assert_whole(path: &Path, table: &Table) {
    for rows in table.rows.windows(2) {
        let [before, after] = rows else { continue };
        if !(before.checked && after.checked) {
            continue;
        }
        for state in before
            .states
            .iter()
            .filter(|state| is_variable(&state.place))
        {
            let is_state = |row: &Row| {
                let mut states = row.states.iter();
                states.any(|s| s.place == state.place && s.declared == state.declared)
            };
            let is_absent = after
                .ended
                .iter()
                .chain(&after.hidden)
                .any(|absent| absent.name == state.place && absent.declared == state.declared);
            assert!(
                is_state(after) || is_absent,
                "{}: {} on line {} has no state",
                path.display(),
                state.place,
                after.line
            );
        }
    }
}

fn is_variable(place: &str) -> bool {
    !place.contains(['*', '.'])
}
