//! A pump that is no more is set.

use infusion_pump::Pump;

fn main() {
    let mut pump = Pump::new("saline");
    let log = pump.dismantle();
    pump.set_rate(80); //~ E0382
    println!("{} lines", log.len());
}
