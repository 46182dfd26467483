fn main() {
    let mut doses = vec![5, 10];
    let first = doses[0];
    doses.push(20);
    println!("{first}");
}
