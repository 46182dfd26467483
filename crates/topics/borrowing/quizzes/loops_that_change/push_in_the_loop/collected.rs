fn main() {
    let mut beds = vec![3, 0, 5];
    let mut more = Vec::new();
    for bed in &beds {
        if *bed == 0 {
            more.push(9);
        }
    }
    beds.extend(more);
    println!("{}", beds.len());
}
