fn main() {
    let pulse = 0;
    let shown = pulse || 60;
    //~^ E0308 E0308
    println!("{shown}");
}
