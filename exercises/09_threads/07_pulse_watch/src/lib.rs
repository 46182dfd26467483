//! Each patient has a sensor, and one screen shows all pulses, in the order in which they arrive. Every sensor is read in a thread of its own, since some of them let you wait.
//!
//! Your Python instinct: one `queue.Queue` for all, which every thread can reach, and a count of how many are still running. In Rust each thread gets its own sender, and the channel ends with the last of them.
//!
//! Your task: let `watch` read all sensors at the same time, call `show` for every reading as soon as it arrives, and return when no sensor has anything more to say. A pulse may pause for as long as it likes, so no time limit
//! (`recv_timeout`) can tell that. A sensor may break (its thread panics); the others are shown all the same, and `watch` returns.
//!
//! Done when: it compiles, shows everything, and ends.

use std::sync::mpsc;
use std::thread;

/// A patient's sensor: it lets you wait for the next pulse, and ends when it is switched off.
pub type Sensor = Box<dyn Iterator<Item = u32> + Send>;

/// Shows the readings of all sensors as they come, until all are switched off.
pub fn watch(sensors: Vec<Sensor>, mut show: impl FnMut(u32)) {
    let (to_watch, readings) = mpsc::channel();
    for sensor in sensors {
        thread::spawn(move || {
            for pulse in sensor {
                if to_watch.send(pulse).is_err() {
                    return;
                }
            }
        });
    }
    for pulse in readings {
        show(pulse);
    }
}
