fn main() {
    let doses = [5, 7, 5];
    let doubled: Vec<i32> = doses.iter().map(|dose| dose * 2);
    println!("{}", doubled.len());
}
