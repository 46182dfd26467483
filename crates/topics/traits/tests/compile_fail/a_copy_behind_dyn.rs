trait Device {
    fn label(&self) -> String;
    fn copy(&self) -> Self;
}

struct Pump;

impl Device for Pump {
    fn label(&self) -> String {
        "pump".to_string()
    }

    fn copy(&self) -> Pump {
        Pump
    }
}

struct Ward {
    first: Box<dyn Device>, //~ E0038
}

fn main() {
    let ward: Option<Ward> = None;
    println!("{} {}", Pump.copy().label(), ward.is_none());
}
