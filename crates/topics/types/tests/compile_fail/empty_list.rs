fn main() {
    let waiting = Vec::new();
    //~^ E0282
    println!("{} wait", waiting.len());
}
