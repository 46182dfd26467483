fn doubled(place: u32) -> u32 {
    place * 2
}

fn main() {
    println!("{}", doubled("21"));
    //~^ E0308
}
