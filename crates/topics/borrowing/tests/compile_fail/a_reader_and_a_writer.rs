fn main() {
    let mut doses = vec![5, 10, 20];
    let first = &doses[0];
    doses.push(40);
    //~^ E0502
    println!("{first}");
}
