mod vital_signs_1 {
    pub struct Pulse(pub u32);
}

mod vital_signs_2 {
    pub struct Pulse(pub u32);
}

fn is_fast(pulse: vital_signs_1::Pulse) -> bool {
    pulse.0 > 100
}

fn main() {
    let pulse = vital_signs_2::Pulse(120);
    println!("{}", is_fast(pulse));
}
