//! Lists and numbers made from a list.

fn main() {
    let doses = [5, 12, 7, 30];

    let doubled: Vec<i32> =
        doses.iter().map(|dose| dose * 2).collect();
    println!("{doubled:?}");

    let large: Vec<i32> = doses
        .iter()
        .copied()
        .filter(|dose| *dose > 10)
        .collect();
    println!("{large:?}");

    let sum: i32 = doses.iter().sum();
    println!("sum {sum}");
    if doses.iter().any(|dose| *dose > 20) {
        println!("one is above 20");
    }
    println!("{:?}", doses.iter().max());
}
