//! Two ways to wait in a pool of one worker: for a channel, and with rayon's `join`.

use std::error::Error;
use std::sync::mpsc;
use std::time::Duration;

fn analyse(sample: &str) -> String {
    format!("{sample} is fine")
}

fn main() -> Result<(), Box<dyn Error>> {
    let lab = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let waited = lab.install(|| {
        let (sender, finding) = mpsc::channel();
        rayon::spawn(move || {
            let _ = sender.send(analyse("sodium"));
        });
        finding.recv_timeout(Duration::from_millis(300))
    });
    match waited {
        Ok(finding) => println!("waiting: {finding}"),
        Err(_) => println!("waiting: no analysis came"),
    }
    let (sodium, potassium) =
        lab.install(|| rayon::join(|| analyse("sodium"), || analyse("potassium")));
    println!("helping: {sodium}, {potassium}");
    Ok(())
}
