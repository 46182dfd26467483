struct Bed {
    number: u32,
}

impl Drop for Bed {
    fn drop(&mut self) {
        println!("bed {} free", self.number);
    }
}

fn main() {
    let _ = Bed { number: 1 };
    let _second = Bed { number: 2 };
    println!("night");
}
