fn main() {
    let waiting = 3;
    if !!waiting {
        println!("somebody waits");
    }
}
