//! Every Rust file of the course: no crash, no variable without a state, and the same answers as
//! one question at a time.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use xray::XrayError;
use xray::table::{Row, Table};

use crate::oracle::{differences, questions_of};
use crate::support::{each, look, rust_files};

/// How many questions about each file are asked one at a time; `XRAY_QUESTIONS` asks more.
const QUESTIONS: usize = 2;

#[test]
fn files_of_the_course_fare_as_with_one_question_at_a_time() {
    let wanted = std::env::var("XRAY_QUESTIONS").ok();
    let wanted = wanted.map_or(QUESTIONS, |n| n.parse().expect("XRAY_QUESTIONS=12"));
    let (wrong, compared) = (Mutex::new(Vec::new()), Mutex::new(0));
    each(files(), |path| {
        let source = std::fs::read_to_string(&path).unwrap();
        let found = match look(&source) {
            Ok(found) => found,
            Err(XrayError::NoFunctions) => return,
            Err(error) => panic!("{}: {error}", path.display()),
        };
        let tables = found.tables.iter();
        tables.for_each(|table| assert_whole(&path, table));
        // With errors, some of them for want of the teaching crate, nothing can be compared; a
        // test is compiled with the tests alone; and a question alone is asked inside a module,
        // where `crate::` leads elsewhere. What a refused program declares (`//~`) comes too late
        // at times: the compiler looks at private fields when all else is well.
        let apart = ["test]", "const fn", "crate::", "//~"];
        if !found.errors.is_empty() || apart.iter().any(|word| source.contains(word)) {
            return;
        }
        let mut questions = questions_of(&found, &source);
        let step = questions.len().div_ceil(wanted).max(1);
        let mut at = 0;
        questions.retain(|_| {
            at += 1;
            at % step == 0
        });
        *compared.lock().unwrap() += questions.len();
        let here = differences(&source, 0, &questions).into_iter();
        let here = here.map(|difference| format!("{}: {difference}", path.display()));
        wrong.lock().unwrap().extend(here);
    });
    let (wrong, compared) = (wrong.into_inner().unwrap(), compared.into_inner().unwrap());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared > 100, "{compared}");
}

/// Every Rust file a reader or the proof sees: listings, refused programs, exercises as shipped,
/// solutions, wrong answers.
fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut files = Vec::new();
    for folder in ["crates/topics", "exercises", "solutions"] {
        files.extend(rust_files(&root.join(folder)));
    }
    assert!(files.len() > 50, "the course's files are missing");
    files
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
                .chain(&after.outside)
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
