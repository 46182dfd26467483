//! Three lists that start equal are three lists.

fn main() {
    let mut beds = vec![Vec::new(); 3];
    beds[0].push("Ana");
    println!("{beds:?}");
}
