//! wrong: waits for each question before it asks the next.
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
    thread::scope(|scope| {
        for leg in &mut legs {
            scope.spawn(move || correct(leg));
        }
    });

    let answers = thread::scope(|scope| {
        let mut answers = Vec::new();
        for question in questions {
            let asked = scope.spawn(|| question(&legs));
            answers.push(asked.join().expect("a question does not fail"));
        }
        answers
    });
    (legs, answers)
}
