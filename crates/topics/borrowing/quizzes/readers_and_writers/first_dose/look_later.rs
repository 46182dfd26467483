fn main() {
    let mut doses = vec![5, 10, 20];
    doses.insert(0, 40);
    let first = &doses[0];
    println!("{first} {}", doses.len());
}
