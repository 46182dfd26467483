//! Two scopes, since there are two times: first one writer for each leg, then many readers of all legs. At the end of a scope every thread in it has ended, also those that nobody joined, so
//! the pens of the first are given back before the second begins.
//!
//! An `Arc` for the second part would do as well; then the list has to be taken out of it again to be returned. Without a scope the first part could give each leg to its thread and get it back from `join`.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

use std::thread;

/// One leg of a flight path.
#[derive(Debug, PartialEq)]
pub struct Leg {
    /// How far to the east, in km.
    pub east: i32,
    /// How far to the north, in km.
    pub north: i32,
}

/// Corrects all legs at the same time, then asks all questions at the same time, and returns the legs with the answers.
pub fn plan(
    mut legs: Vec<Leg>,
    correct: fn(&mut Leg),
    questions: &[fn(&[Leg]) -> i32],
) -> (Vec<Leg>, Vec<i32>) {
    thread::scope(|scope| {
        for leg in &mut legs {
            scope.spawn(move || correct(leg));
        }
    });

    let answers = thread::scope(|scope| {
        let mut asked = Vec::new();
        for question in questions {
            asked.push(scope.spawn(|| question(&legs)));
        }
        let mut answers = Vec::new();
        for question in asked {
            answers.push(question.join().expect("a question does not fail"));
        }
        answers
    });
    (legs, answers)
}
