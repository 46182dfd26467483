fn main() {
    let waiting = 3;
    if waiting == true {
        println!("somebody waits");
    }
}
