#[derive(PartialEq, PartialOrd)]
struct Leg {
    east: f64,
    north: f64,
}

fn leg(east: f64, north: f64) -> Leg {
    Leg { east, north }
}

fn main() {
    let one = leg(1.0, f64::NAN);
    let (two, zero) = (leg(2.0, 0.0), leg(1.0, 0.0));
    println!("{} {} {}", one < two, one < zero, one > zero);
}
