//! The rate changes while the nurse reads.

use infusion_pump::Pump;

fn main() {
    let mut pump = Pump::new("saline");
    let display = pump.display();
    pump.set_rate(80); //~ E0502
    println!("{display}");
}
