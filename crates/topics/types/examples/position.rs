//! Two values in one, and three of one kind.

fn low_and_high(a: i32, b: i32) -> (i32, i32) {
    if a < b { (a, b) } else { (b, a) }
}

fn main() {
    let pulses = low_and_high(88, 71);
    println!("{} to {}", pulses.0, pulses.1);
    let (low, high) = pulses;
    println!("{} apart", high - low);

    let mut position = [48.1, 11.6, 10.7];
    position[2] = 10.9;
    println!("{position:?}, {} numbers", position.len());
    let zeros = [0; 4];
    println!("{zeros:?}");
    for number in position {
        println!("{number}");
    }
}
