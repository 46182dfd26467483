fn main() {
    let position: [f64; 3] = [48.1, 11.6];
    //~^ E0308
    println!("{position:?}");
}
