//! wrong: waits for each round before it starts the next.
//~ expect: tests fail

use std::thread;

/// Writes the labels of all rounds, each round in a thread of its own, and a line about the ward behind them.
pub fn labels(ward: String, rounds: Vec<Vec<u32>>, write: fn(&str, u32) -> String) -> Vec<String> {
    let mut labels = Vec::new();
    for beds in rounds {
        let ward = ward.clone();
        let handle = thread::spawn(move || {
            let mut labels = Vec::new();
            for bed in beds {
                labels.push(write(&ward, bed));
            }
            labels
        });
        labels.extend(handle.join().expect("writing a label does not fail"));
    }
    labels.push(format!("{ward}: {} labels", labels.len()));
    labels
}
