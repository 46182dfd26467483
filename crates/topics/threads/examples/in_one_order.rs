//! Everybody takes the pump before the scanner. Whoever is second waits without holding anything.

use std::sync::Mutex;
use std::thread;

struct Devices {
    pump: Mutex<u32>,
    scanner: Mutex<u32>,
}

impl Devices {
    /// The only place where both are taken: the pump first.
    fn bring_both(&self, bed: u32) {
        let mut pump = self.pump.lock().expect("nobody panics");
        let mut scanner = self.scanner.lock().expect("nobody panics");
        assert_eq!(*pump, *scanner, "always at the same bed");
        (*pump, *scanner) = (bed, bed);
    }
}

fn main() {
    let devices = Devices {
        pump: Mutex::new(0),
        scanner: Mutex::new(0),
    };
    thread::scope(|scope| {
        for nurse in [3, 7] {
            let devices = &devices;
            scope.spawn(move || {
                for round in 0..1000 {
                    devices.bring_both(nurse + round);
                }
            });
        }
    });
    println!("2000 times somebody had both");
}
