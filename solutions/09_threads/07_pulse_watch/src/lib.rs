//! One sender for each thread, and none for anybody else: the loop over the receiver ends when the last sensor is switched off or has broken. `drop(to_watch)` is needed because the first sender was only there to be cloned.
//!
//! A scope would do as well, if each of its threads is joined inside; otherwise the panic of a broken sensor becomes one of `watch`. Could `show` wait until all sensors are off, each thread could return its readings instead. A sensor much faster than the screen would ask for `sync_channel`.

use std::sync::mpsc;
use std::thread;

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
    drop(to_watch);
    for pulse in readings {
        show(pulse);
    }
}
