fn main() {
    let doses = vec![1, 2, 3];
    let position = doses.len();
    println!("{}", doses[position]);
}
