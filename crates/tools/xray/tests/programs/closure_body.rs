// Inside a closure its own variables are asked about; what it takes from around it is not, and
// outside it is borrowed until the closure's last call.
fn main() {
    let mut total = 0;
    let mut add = |name: String, by: usize| {
        let kept = name;
        total += by;
        println!("{kept}");
    };
    add(String::from("tea"), 1);
    println!("{total}");
}
