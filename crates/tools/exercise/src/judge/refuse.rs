//! The misuse programs of a `refuse` exercise: each must be refused exactly
//! as it declares.

use std::thread;

use compiler::{Compile, refusal};
use sandbox::Cancel;

use super::compile;
use super::place::Place;
use super::tools::Tools;
use crate::exercise::Exercise;
use crate::verdict::{Outcome, TestResult, TestState};

/// What became of the misuse programs.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    pub tests: Vec<TestResult>,
    /// One sentence for each that is not refused as declared.
    pub accepted: Vec<String>,
    /// The compiler gave no answer.
    pub trouble: Option<Outcome>,
}

/// Compiles every misuse program against the learner's library, whose
/// metadata stage one has left.
pub(crate) fn check(
    tools: &Tools,
    place: &Place,
    exercise: &Exercise,
    programs: &[(String, String)],
    cancel: &Cancel,
) -> Refusals {
    let one = |(path, text): &(String, String)| {
        let out = place.dir.join("quick").join(path.replace('/', "-"));
        let _ = std::fs::create_dir_all(&out);
        let compile = Compile::file(path)
            .crate_name("misuse")
            .with_extern(&exercise.name, compile::metadata(place, exercise))
            .out_dir(out);
        let compiled = compile::rustc(tools, &place.dir, &compile, cancel)?;
        Ok(refusal::compare(text, path, &compiled))
    };
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let mut refusals = Refusals::default();
    for group in programs.chunks(workers) {
        let answers: Vec<_> = thread::scope(|scope| {
            let running: Vec<_> = group.iter().map(|p| scope.spawn(move || one(p))).collect();
            running
                .into_iter()
                .map(thread::ScopedJoinHandle::join)
                .collect()
        });
        for ((path, _), answer) in group.iter().zip(answers) {
            let name = path
                .trim_start_matches("tests/refused/")
                .trim_end_matches(".rs");
            let mut test = TestResult::new(name, "refused", TestState::Passed);
            match answer {
                Ok(Ok(Ok(_))) => {}
                Ok(Ok(Err(difference))) => {
                    test.state = TestState::Failed;
                    test.message = Some(difference.to_string());
                    refusals.accepted.push(format!("{path}: {difference}"));
                }
                Ok(Err(outcome)) => {
                    test.state = TestState::NotRun;
                    refusals.trouble = Some(outcome);
                }
                Err(_) => {
                    test.state = TestState::NotRun;
                    let reason = String::from("a misuse program could not be checked");
                    refusals.trouble = Some(Outcome::ToolFailed { reason });
                }
            }
            refusals.tests.push(test);
        }
    }
    refusals
}
