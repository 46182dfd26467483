//! wrong: reads the sensors one after the other, without threads.
//~ expect: tests fail

/// A patient's sensor: it lets you wait for the next pulse, and ends when it is switched off.
pub type Sensor = Box<dyn Iterator<Item = u32> + Send>;

/// Shows the readings of all sensors as they come, until all are switched off.
pub fn watch(sensors: Vec<Sensor>, mut show: impl FnMut(u32)) {
    for sensor in sensors {
        for pulse in sensor {
            show(pulse);
        }
    }
}
