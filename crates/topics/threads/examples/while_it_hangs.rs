//! Hangs until somebody presses Enter, so that there is time to look at it from outside.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Barrier, Mutex, MutexGuard};
use std::thread::Builder;

struct Devices {
    pump: Mutex<u32>,
    scanner: Mutex<u32>,
    both_hold_one: Barrier,
}

#[inline(never)]
fn take(device: &Mutex<u32>) -> MutexGuard<'_, u32> {
    device.lock().expect("nobody panics")
}

#[inline(never)]
fn pump_then_scanner(devices: &Devices, says: &Sender<&str>) {
    let pump = take(&devices.pump);
    devices.both_hold_one.wait();
    let _ = says.send("Bo holds the pump and asks for the scanner");
    println!("{pump} {}", take(&devices.scanner));
}

#[inline(never)]
fn scanner_then_pump(devices: &Devices, says: &Sender<&str>) {
    let scanner = take(&devices.scanner);
    devices.both_hold_one.wait();
    let _ = says.send("Cleo holds the scanner and asks for the pump");
    println!("{scanner} {}", take(&devices.pump));
}

fn main() -> io::Result<()> {
    let devices = Arc::new(Devices {
        pump: Mutex::new(0),
        scanner: Mutex::new(0),
        both_hold_one: Barrier::new(2),
    });
    let (sender, said) = mpsc::channel();
    let (bo, says) = (Arc::clone(&devices), sender.clone());
    Builder::new()
        .name("Bo".to_string())
        .spawn(move || pump_then_scanner(&bo, &says))?;
    Builder::new()
        .name("Cleo".to_string())
        .spawn(move || scanner_then_pump(&devices, &sender))?;
    let mut lines: Vec<&str> = said.iter().take(2).collect();
    lines.sort();
    println!("{}", lines.join("\n"));
    io::stdin().read_line(&mut String::new())?;
    println!("and so they still do");
    Ok(())
}
