//! Doses from two sources, added up.

fn main() {
    let mut doses = vec![5, 7];
    let typed = "9";
    doses.push(typed.parse().unwrap_or(0));
    println!("{} doses", doses.len());

    let mut sum = 0;
    for dose in &doses {
        sum += dose;
        println!("so far: {sum}");
    }
}
