//! wrong: opens a scope for each leg, which ends before the next one is opened.
//~ expect: tests fail

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
    for leg in &mut legs {
        thread::scope(|scope| {
            scope.spawn(|| correct(leg));
        });
    }

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
