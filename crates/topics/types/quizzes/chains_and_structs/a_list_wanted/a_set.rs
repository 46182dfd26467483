use std::collections::BTreeSet;

fn main() {
    let doses = [5, 7, 5];
    let doubled: BTreeSet<i32> = doses.iter().map(|dose| dose * 2).collect();
    println!("{}", doubled.len());
}
