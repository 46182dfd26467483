//! wrong: opens the result of every thread, so that one broken sensor ends the watch.
//~ expect: tests fail

use std::sync::mpsc;
use std::thread;

/// A patient's sensor: it lets you wait for the next pulse, and ends when it is switched off.
pub type Sensor = Box<dyn Iterator<Item = u32> + Send>;

/// Shows the readings of all sensors as they come, until all are switched off.
pub fn watch(sensors: Vec<Sensor>, mut show: impl FnMut(u32)) {
    let (to_watch, readings) = mpsc::channel();
    let mut threads = Vec::new();
    for sensor in sensors {
        let to_watch = to_watch.clone();
        threads.push(thread::spawn(move || {
            for pulse in sensor {
                if to_watch.send(pulse).is_err() {
                    return;
                }
            }
        }));
    }
    drop(to_watch);
    for pulse in readings {
        show(pulse);
    }
    for thread in threads {
        thread.join().unwrap();
    }
}
