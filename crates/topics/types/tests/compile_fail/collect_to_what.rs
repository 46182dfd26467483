fn main() {
    let doses = [5, 7, 9];
    let doubled = doses.iter().map(|dose| dose * 2).collect();
    //~^ E0282
    println!("{} doses", doubled.len());
}
