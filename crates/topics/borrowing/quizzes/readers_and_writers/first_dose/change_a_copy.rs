fn main() {
    let doses = vec![5, 10, 20];
    let first = &doses[0];
    let mut copy = doses.clone();
    copy.insert(0, 40);
    println!("{first} {}", doses.len());
}
