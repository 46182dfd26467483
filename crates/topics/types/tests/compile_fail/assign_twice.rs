fn main() {
    let free = 12;
    println!("free in the morning: {free}");
    free = free - 3;
    //~^ E0384
    println!("free in the evening: {free}");
}
