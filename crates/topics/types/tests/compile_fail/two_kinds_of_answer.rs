fn main() {
    let free = 0;
    let answer = if free > 0 { free } else { "none" };
    //~^ E0308
    println!("{answer}");
}
