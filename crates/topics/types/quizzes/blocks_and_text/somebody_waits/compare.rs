fn main() {
    let waiting = 3;
    if waiting > 0 {
        println!("somebody waits");
    }
}
