//! Each device has one type of values, so the type belongs to the trait, and nobody who calls `series` has to say which. A parameter, `Device<V>`, would allow a device with two kinds of values, and every caller would have to choose.
//!
//! The bound for comparing stands at `highest`, where it is needed. In the trait, `type Value: PartialOrd;` would shut out the camera.

/// A device of the laboratory, which gives values of one type.
pub trait Device {
    /// What comes out of a measurement.
    type Value;

    /// Measures once.
    fn measure(&mut self) -> Self::Value;
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
    type Value = f64;

    fn measure(&mut self) -> f64 {
        let now = self.degrees;
        self.degrees += 0.5;
        now
    }
}

impl Device for Counter {
    type Value = u32;

    fn measure(&mut self) -> u32 {
        let now = self.cells;
        self.cells += 10;
        now
    }
}

impl Device for Sensor {
    type Value = bool;

    fn measure(&mut self) -> bool {
        let now = self.found;
        self.found = !self.found;
        now
    }
}

/// So many measurements, in order.
pub fn series<D: Device>(device: &mut D, count: usize) -> Vec<D::Value> {
    (0..count).map(|_| device.measure()).collect()
}

/// The highest of so many measurements, of a device whose values can be compared.
pub fn highest<D>(device: &mut D, count: usize) -> Option<D::Value>
where
    D: Device,
    D::Value: PartialOrd,
{
    let mut values = series(device, count).into_iter();
    let mut highest = values.next()?;
    for value in values {
        if value > highest {
            highest = value;
        }
    }
    Some(highest)
}
