//! A thermometer measures floats, a counter whole numbers, a sensor says yes or no. `series` collects measurements of any of them.
//!
//! Your Python instinct: `measure` returns whatever it returns. Here the trait says `f64`, and two devices give something else.
//!
//! Your task: let the trait leave the type, `Value`, to each device, and let `series` and `highest` give values of that type. Not all values can be compared: the tests bring a camera along, whose photos cannot.
//!
//! Done when: every device gives its own type, and nothing is turned into a float on the way.

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
    fn measure(&mut self) -> u32 {
        let now = self.cells;
        self.cells += 10;
        now
    }
}

impl Device for Sensor {
    fn measure(&mut self) -> bool {
        let now = self.found;
        self.found = !self.found;
        now
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
