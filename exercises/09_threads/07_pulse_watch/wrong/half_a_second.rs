//! wrong: ends when nothing comes for half a second, in the place of `drop`; a pulse that pauses longer is cut off.
//~ expect: not accepted

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// A patient's sensor: it lets you wait for the next pulse, and ends when it is switched off.
pub type Sensor = Box<dyn Iterator<Item = u32> + Send>;

/// Shows the readings of all sensors as they come, until all are switched off.
pub fn watch(sensors: Vec<Sensor>, mut show: impl FnMut(u32)) {
    let (to_watch, readings) = mpsc::channel();
    for sensor in sensors {
        let to_watch = to_watch.clone();
        thread::spawn(move || {
            for pulse in sensor {
                if to_watch.send(pulse).is_err() {
                    return;
                }
            }
        });
    }
    while let Ok(pulse) = readings.recv_timeout(Duration::from_millis(500)) {
        show(pulse);
    }
}
