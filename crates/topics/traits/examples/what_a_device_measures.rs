//! Devices that measure values of different types.

trait Device {
    type Value;

    fn measure(&self) -> Self::Value;
}

struct Thermometer;

struct Scales;

impl Device for Thermometer {
    type Value = f64;

    fn measure(&self) -> f64 {
        38.5
    }
}

impl Device for Scales {
    type Value = u32;

    fn measure(&self) -> u32 {
        71
    }
}

fn twice<D: Device>(device: &D) -> [D::Value; 2] {
    [device.measure(), device.measure()]
}

fn main() {
    println!("{:?}", twice(&Thermometer));
    println!("{:?}", twice(&Scales));
}
