// `for` over a reference lends the list for the loop; `for` over the list takes it.
fn main() {
    let mut list = vec![String::from("a")];
    for item in &list {
        println!("{item}");
    }
    list.push(String::from("b"));
    for item in list {
        println!("{item}");
    }
    println!("end");
}
