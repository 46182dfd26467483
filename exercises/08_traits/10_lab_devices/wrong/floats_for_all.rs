//! wrong: turns everything into floats, so that cells have fractions.
//~ expect: E0437, E0053, E0308, E0308, E0609, E0308, E0308

/// A device of the laboratory, which gives floats.
pub trait Device {
    /// Measures once.
    fn measure(&mut self) -> f64;
}

/// Warms up by half a degree with each measurement.
pub struct Thermometer {
    /// Degrees, at the next measurement.
    pub degrees: f64,
}

/// Counts cells; ten more with each measurement.
pub struct Counter {
    /// Cells, at the next measurement.
    pub cells: u32,
}

/// Says whether there is something in the tube, and is wrong every other time.
pub struct Sensor {
    /// The next answer.
    pub found: bool,
}

impl Device for Thermometer {
    fn measure(&mut self) -> f64 {
        let now = self.degrees;
        self.degrees += 0.5;
        now
    }
}

impl Device for Counter {
    fn measure(&mut self) -> f64 {
        let now = self.cells;
        self.cells += 10;
        f64::from(now)
    }
}

impl Device for Sensor {
    fn measure(&mut self) -> f64 {
        let now = self.found;
        self.found = !self.found;
        if now { 1.0 } else { 0.0 }
    }
}

/// So many measurements, in order.
pub fn series<D: Device>(device: &mut D, count: usize) -> Vec<f64> {
    (0..count).map(|_| device.measure()).collect()
}

/// The highest of so many measurements, of a device whose values can be compared.
pub fn highest<D: Device>(device: &mut D, count: usize) -> Option<f64> {
    let mut values = series(device, count).into_iter();
    let mut highest = values.next()?;
    for value in values {
        if value > highest {
            highest = value;
        }
    }
    Some(highest)
}
