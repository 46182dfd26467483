//! A flight path is a list of legs. First every leg is corrected for the wind, then several questions are asked about the whole path, such as its length.
//!
//! Your Python instinct: the threads are joined before the function ends, so they may use its list. That is so, and `thread::spawn` cannot know it.
//!
//! Your task: lend the legs to threads that end in time. Correct each leg in a thread of its own. When all are corrected, ask the questions at the same time too, each in a thread of its own; so far they
//! are asked one after the other. The list is not copied.
//!
//! Done when: the legs are corrected, the answers come in the order of the questions, and threads that wait for each other come to an end.

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
    let mut corrections = Vec::new();
    for leg in &mut legs {
        corrections.push(thread::spawn(move || correct(leg)));
    }
    for correction in corrections {
        correction.join().expect("a correction does not fail");
    }

    let mut answers = Vec::new();
    for question in questions {
        answers.push(question(&legs));
    }
    (legs, answers)
}
