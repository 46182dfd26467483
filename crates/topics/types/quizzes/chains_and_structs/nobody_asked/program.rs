fn main() {
    let doses = [5, 7];
    doses.iter().map(|dose| println!("dose {dose}"));
    println!("done");
}
