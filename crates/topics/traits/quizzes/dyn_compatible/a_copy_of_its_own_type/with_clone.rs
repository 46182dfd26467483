trait Device {
    fn label(&self) -> String;
    fn copy(&self) -> Self;
}

#[derive(Clone)]
struct Pump;

impl Device for Pump {
    fn label(&self) -> String {
        "pump".to_string()
    }

    fn copy(&self) -> Pump {
        Pump
    }
}

struct Bed {
    device: Option<Box<dyn Device>>,
}

fn main() {
    let bed = Bed { device: None };
    println!("{} {}", Pump.copy().label(), bed.device.is_none());
}
