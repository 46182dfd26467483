//! Legs of a flight: added, made longer, turned round.

use traits::flight::Leg;

fn main() {
    let out = Leg {
        east: 30.0,
        north: 40.0,
    };
    let on = Leg {
        east: 10.0,
        north: -5.0,
    };
    let there = out + on;
    println!("{} {}", there.east, there.north);
    let twice = there * 2.0;
    println!("{} {}", twice.east, twice.north);
    let home = -twice;
    println!("{} {}", home.east, home.north);
    println!("{}", home + twice == Leg::default());
}
