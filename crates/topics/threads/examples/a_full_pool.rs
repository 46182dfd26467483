//! A report waits for analyses that stand in the same queue as the report.

use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use threads::pool::Pool;

fn analyse(sample: &str) -> String {
    format!("{sample} is fine")
}

fn report(lab: &Pool, patience: Duration) -> Result<String, RecvTimeoutError> {
    let sodium = lab.submit(|| analyse("sodium"));
    let potassium = lab.submit(|| analyse("potassium"));
    let sodium = sodium.recv_timeout(patience)?;
    let potassium = potassium.recv_timeout(patience)?;
    Ok(format!("{sodium}, {potassium}"))
}

fn main() {
    for (workers, patience) in [(2, 20_000), (1, 300)] {
        let patience = Duration::from_millis(patience);
        let lab = Pool::new(workers);
        let inside = lab.clone();
        let answer = lab.submit(move || report(&inside, patience)).recv();
        match answer {
            Ok(Ok(text)) => println!("workers: {workers}, {text}"),
            Ok(Err(RecvTimeoutError::Timeout)) => println!("workers: {workers}, no analysis came"),
            other => println!("{other:?}"),
        }
    }
}
