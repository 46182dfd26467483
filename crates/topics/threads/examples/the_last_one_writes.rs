//! No task waits: whichever analysis is the last one writes the report.

use std::sync::mpsc::{self, RecvError, Sender};
use std::sync::{Arc, Mutex};

use threads::pool::Pool;

fn analyse(sample: &str) -> String {
    format!("{sample} is fine")
}

/// The findings so far, and what is still missing.
struct Report {
    findings: Vec<String>,
    missing: usize,
}

fn hand_in(finding: String, report: &Mutex<Report>, ready: &Sender<String>) {
    let mut report = report.lock().expect("nobody panics");
    report.findings.push(finding);
    report.missing -= 1;
    if report.missing == 0 {
        report.findings.sort();
        let _ = ready.send(report.findings.join(", "));
    }
}

fn main() -> Result<(), RecvError> {
    let lab = Pool::new(1);
    let samples = ["sodium", "potassium"];
    let report = Arc::new(Mutex::new(Report {
        findings: Vec::new(),
        missing: samples.len(),
    }));
    let (sender, ready) = mpsc::channel();
    for sample in samples {
        let (report, sender) = (Arc::clone(&report), sender.clone());
        lab.submit(move || hand_in(analyse(sample), &report, &sender));
    }
    println!("workers: 1, {}", ready.recv()?);
    Ok(())
}
