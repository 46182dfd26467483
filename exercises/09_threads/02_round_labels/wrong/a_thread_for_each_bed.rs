//! wrong: starts a thread for each bed, and not for each round.
//~ expect: tests fail

use std::thread;

/// Writes the labels of all rounds, each round in a thread of its own, and a line about the ward behind them.
pub fn labels(ward: String, rounds: Vec<Vec<u32>>, write: fn(&str, u32) -> String) -> Vec<String> {
    let mut handles = Vec::new();
    for beds in rounds {
        for bed in beds {
            let ward = ward.clone();
            handles.push(thread::spawn(move || write(&ward, bed)));
        }
    }

    let mut labels = Vec::new();
    for handle in handles {
        labels.push(handle.join().expect("writing a label does not fail"));
    }
    labels.push(format!("{ward}: {} labels", labels.len()));
    labels
}
