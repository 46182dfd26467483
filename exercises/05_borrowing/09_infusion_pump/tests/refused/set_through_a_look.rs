//! Somebody who was lent a look sets the rate.

use infusion_pump::Pump;

fn visitor(pump: &Pump) {
    pump.set_rate(80); //~ E0596
}

fn main() {
    let pump = Pump::new("saline");
    visitor(&pump);
}
