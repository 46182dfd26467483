trait Device {
    type Value;

    fn measure(&self) -> Self::Value;
}

struct Scales;

impl Device for Scales {
    //~^ E0046
    fn measure(&self) -> u32 {
        71
    }
}

fn main() {
    println!("{}", Scales.measure());
}
