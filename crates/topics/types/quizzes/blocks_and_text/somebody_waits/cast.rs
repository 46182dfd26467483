fn main() {
    let waiting = 3;
    if waiting as bool {
        println!("somebody waits");
    }
}
