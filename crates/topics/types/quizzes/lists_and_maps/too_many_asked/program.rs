fn main() {
    let doses = [5, 7, 9];
    println!("{:?}", doses.get(1..9));
}
