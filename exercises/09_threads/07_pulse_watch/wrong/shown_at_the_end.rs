//! wrong: waits for all threads and shows their readings afterwards.
//~ expect: tests fail

use std::thread;

/// A patient's sensor: it lets you wait for the next pulse, and ends when it is switched off.
pub type Sensor = Box<dyn Iterator<Item = u32> + Send>;

/// Shows the readings of all sensors as they come, until all are switched off.
pub fn watch(sensors: Vec<Sensor>, mut show: impl FnMut(u32)) {
    let mut threads = Vec::new();
    for sensor in sensors {
        threads.push(thread::spawn(move || sensor.collect::<Vec<u32>>()));
    }
    for thread in threads {
        for pulse in thread.join().unwrap_or_default() {
            show(pulse);
        }
    }
}
