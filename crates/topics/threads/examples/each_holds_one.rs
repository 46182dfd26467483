//! Two nurses need both the pump and the scanner. Each holds one of them and waits for the other.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::Duration;

struct Devices {
    pump: Mutex<u32>,
    scanner: Mutex<u32>,
    both_hold_one: Barrier,
}

fn bo(devices: &Devices, said: &Sender<&str>) {
    let mut pump = devices.pump.lock().expect("nobody panics");
    devices.both_hold_one.wait();
    let mut scanner = devices.scanner.lock().expect("nobody panics");
    (*pump, *scanner) = (3, 3);
    let _ = said.send("Bo has both");
}

fn cleo(devices: &Devices, said: &Sender<&str>) {
    let mut scanner = devices.scanner.lock().expect("nobody panics");
    devices.both_hold_one.wait();
    let mut pump = devices.pump.lock().expect("nobody panics");
    (*pump, *scanner) = (7, 7);
    let _ = said.send("Cleo has both");
}

fn main() {
    let devices = Arc::new(Devices {
        pump: Mutex::new(0),
        scanner: Mutex::new(0),
        both_hold_one: Barrier::new(2),
    });
    let (sender, said) = mpsc::channel();
    for nurse in [bo, cleo] {
        let (devices, sender) = (Arc::clone(&devices), sender.clone());
        thread::spawn(move || nurse(&devices, &sender));
    }
    match said.recv_timeout(Duration::from_millis(400)) {
        Err(RecvTimeoutError::Timeout) => println!("nobody has both, and no error was raised"),
        other => println!("{other:?}"),
    }
}
