// While `first` is in use, `orders` may be read, but neither changed nor given away. After its
// last use both come back.
fn main() {
    let mut orders = vec![String::from("tea")];
    let first = &orders[0];
    println!("{first}");
    orders.push(String::from("milk"));
}
