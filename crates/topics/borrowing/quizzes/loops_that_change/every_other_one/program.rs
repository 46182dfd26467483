fn main() {
    let mut beds = vec![3, 0, 0, 5];
    beds.retain(|bed| *bed != 0);
    println!("{beds:?}");
}
