//! A list on the screen that is a copy, because the program says so.

fn main() {
    let mut doses = vec![5, 10, 20];
    let shown = doses.clone();
    doses.push(40);
    println!("given: {doses:?}");
    println!("on the screen: {shown:?}");
}
