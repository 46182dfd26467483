fn main() {
    let free = 12;
    if free > 10 {
        let free = free - 3;
        println!("{free}");
    }
    println!("{free}");
}
