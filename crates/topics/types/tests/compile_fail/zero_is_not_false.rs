fn main() {
    let waiting = 3;
    if waiting {
        //~^ E0308
        println!("somebody waits");
    }
}
