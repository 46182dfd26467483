fn main() {
    let mut one = String::new();
    for number in 0..3 {
        let two = format!("bed {number}");
        one = two;
    }
    println!("{one}");
}
