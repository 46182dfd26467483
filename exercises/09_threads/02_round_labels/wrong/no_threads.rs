//! wrong: writes all labels on one thread, where rounds cannot wait for each other.
//~ expect: tests fail

/// Writes the labels of all rounds, each round in a thread of its own, and a line about the ward behind them.
pub fn labels(ward: String, rounds: Vec<Vec<u32>>, write: fn(&str, u32) -> String) -> Vec<String> {
    let mut labels = Vec::new();
    for beds in rounds {
        for bed in beds {
            labels.push(write(&ward, bed));
        }
    }
    labels.push(format!("{ward}: {} labels", labels.len()));
    labels
}
