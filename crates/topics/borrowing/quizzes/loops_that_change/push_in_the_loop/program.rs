fn main() {
    let mut beds = vec![3, 0, 5];
    for bed in &beds {
        if *bed == 0 {
            beds.push(9);
        }
    }
    println!("{}", beds.len());
}
