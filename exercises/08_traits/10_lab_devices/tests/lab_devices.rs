//! Devices with values of four types.

use lab_devices::{Counter, Device, Sensor, Thermometer, highest, series};

/// A photo of what lies under the microscope. Photos cannot be compared.
struct Photo {
    number: u32,
}

struct Camera {
    taken: u32,
}

impl Device for Camera {
    type Value = Photo;

    fn measure(&mut self) -> Photo {
        self.taken += 1;
        Photo { number: self.taken }
    }
}

#[test]
fn each_device_gives_its_own_type() {
    let degrees: Vec<f64> = series(&mut Thermometer { degrees: 36.0 }, 3);
    assert_eq!(degrees, [36.0, 36.5, 37.0], "floats");
    let cells: Vec<u32> = series(&mut Counter { cells: 5 }, 2);
    assert_eq!(cells, [5, 15], "whole numbers");
    let found: Vec<bool> = series(&mut Sensor { found: true }, 3);
    assert_eq!(found, [true, false, true], "yes and no");
}

#[test]
fn a_camera_gives_photos() {
    let photos = series(&mut Camera { taken: 0 }, 2);
    let numbers: Vec<u32> = photos.iter().map(|photo| photo.number).collect();
    assert_eq!(numbers, [1, 2], "photos");
}

#[test]
fn the_highest_of_what_can_be_compared() {
    let mut counter = Counter { cells: 5 };
    assert_eq!(highest(&mut counter, 3), Some(25), "5, 15, 25");
    assert_eq!(highest(&mut counter, 0), None, "no measurement");
    let mut thermometer = Thermometer { degrees: 36.0 };
    assert_eq!(highest(&mut thermometer, 2), Some(36.5), "36, 36.5");
    let mut sensor = Sensor { found: true };
    assert_eq!(highest(&mut sensor, 2), Some(true), "true is above false");
}
