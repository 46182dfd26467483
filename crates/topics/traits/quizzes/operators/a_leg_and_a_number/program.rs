use std::ops::Add;

#[derive(Debug, Clone, Copy)]
struct Leg {
    east: f64,
}

impl Add for Leg {
    type Output = Leg;

    fn add(self, other: Leg) -> Leg {
        Leg {
            east: self.east + other.east,
        }
    }
}

fn main() {
    let leg = Leg { east: 30.0 };
    println!("{:?}", leg + leg);
    println!("{:?}", leg + 2.0);
}
