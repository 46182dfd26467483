//! Several nurses make their rounds at the same time, each with a list of beds, and for each bed a label is written. At the end a line says for which ward.
//!
//! Your Python instinct: the function in the thread uses the names around it, and they are there for as long as anybody uses them.
//!
//! Your task: give each thread what it needs, so that the rounds run at the same time, while this function keeps what it needs afterwards.
//!
//! Done when: all labels are there in the order of the rounds, with the line about the ward behind them, and rounds that wait for each other come to an end.

use std::thread;

/// Writes the labels of all rounds, each round in a thread of its own, and a line about the ward behind them.
pub fn labels(ward: String, rounds: Vec<Vec<u32>>, write: fn(&str, u32) -> String) -> Vec<String> {
    let mut handles = Vec::new();
    for beds in rounds {
        handles.push(thread::spawn(|| {
            let mut labels = Vec::new();
            for bed in beds {
                labels.push(write(&ward, bed));
            }
            labels
        }));
    }

    let mut labels = Vec::new();
    for handle in handles {
        labels.extend(handle.join().expect("writing a label does not fail"));
    }
    labels.push(format!("{ward}: {} labels", labels.len()));
    labels
}
