//! `move` gives the thread its list of beds, and a copy of the ward's name that was made for it. The name is short, so a copy costs little; this function keeps its own for the last line.
//!
//! `write` is a `Copy` type: every thread has it, and so does the function. For something large the threads would share one value in an `Arc`, or the function would lend it to
//! threads in a scope; both are on the next pages.

#![allow(clippy::expect_used, reason = "a thread that panicked is a bug")]

use std::thread;

/// Writes the labels of all rounds, each round in a thread of its own, and a line about the ward behind them.
pub fn labels(ward: String, rounds: Vec<Vec<u32>>, write: fn(&str, u32) -> String) -> Vec<String> {
    let mut handles = Vec::new();
    for beds in rounds {
        let ward = ward.clone();
        handles.push(thread::spawn(move || {
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
