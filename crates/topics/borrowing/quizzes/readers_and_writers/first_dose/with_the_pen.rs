fn main() {
    let mut doses = vec![5, 10, 20];
    let first = &mut doses[0];
    doses.insert(0, 40);
    println!("{first} {}", doses.len());
}
