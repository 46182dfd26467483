fn main() {
    let doses = vec![1, 2, 3];
    println!("{:?}", doses.get(1..9));
}
