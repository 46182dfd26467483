fn main() {
    let mut doses = Vec::new();
    doses.push(5);
    doses.push("7");
    let mut sum = 0;
    for dose in &doses {
        sum += dose;
    }
    println!("{sum}");
}
