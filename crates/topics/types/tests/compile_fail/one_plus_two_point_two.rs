fn main() {
    println!("{}", 1 + 2.2);
    //~^ E0277
}
