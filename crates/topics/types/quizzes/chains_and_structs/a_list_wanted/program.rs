fn main() {
    let doses = [5, 7, 5];
    let doubled = doses.iter().map(|dose| dose * 2).collect();
    println!("{}", doubled.len());
}
