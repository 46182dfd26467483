//! Copies of devices whose types are forgotten.

trait Device {
    fn label(&self) -> String;
    fn boxed_copy(&self) -> Box<dyn Device>;
}

#[derive(Clone)]
struct Pump {
    bed: u32,
}

#[derive(Clone)]
struct Monitor {
    ward: String,
}

impl Device for Pump {
    fn label(&self) -> String {
        format!("pump of bed {}", self.bed)
    }

    fn boxed_copy(&self) -> Box<dyn Device> {
        Box::new(self.clone())
    }
}

impl Device for Monitor {
    fn label(&self) -> String {
        format!("monitor of {}", self.ward)
    }

    fn boxed_copy(&self) -> Box<dyn Device> {
        Box::new(self.clone())
    }
}

fn main() {
    let devices: Vec<Box<dyn Device>> = vec![
        Box::new(Pump { bed: 3 }),
        Box::new(Monitor {
            ward: "surgery".to_string(),
        }),
    ];
    let spare: Vec<Box<dyn Device>> = devices.iter().map(|device| device.boxed_copy()).collect();
    for device in &spare {
        println!("a second {}", device.label());
    }
}
