fn order(item: &str, pieces: u32) {
    println!("{pieces} {item}");
}

fn main() {
    let pieces = "12".parse::<u32>();
    order("gloves", pieces);
    //~^ E0308
}
