struct Bed {
    number: u32,
}

impl From<u32> for Bed {
    fn from(number: u32) -> Bed {
        Bed { number }
    }
}

fn main() {
    let bed: Bed = 3.into();
    println!("bed {}", bed.number);
}
