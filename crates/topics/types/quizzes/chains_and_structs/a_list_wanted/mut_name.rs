fn main() {
    let doses = [5, 7, 5];
    let mut doubled = doses.iter().map(|dose| dose * 2).collect();
    println!("{}", doubled.len());
}
