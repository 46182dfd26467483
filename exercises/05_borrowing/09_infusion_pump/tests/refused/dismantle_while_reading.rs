//! The pump is dismantled under the eyes of the nurse.

use infusion_pump::Pump;

fn main() {
    let pump = Pump::new("saline");
    let display = pump.display();
    let log = pump.dismantle(); //~ E0505
    println!("{display} and {} lines", log.len());
}
