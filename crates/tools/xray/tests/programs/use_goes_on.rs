// The compiler tells only once that a value is gone; the table goes on telling it, also beside
// a branch where the value is still there.
fn main() {
    let name = String::from("tea");
    let late = name.len() > 2;
    if late {
        drop(name);
        println!("{name}");
        println!("still gone");
    } else {
        println!("still here");
    }
    println!("gone");
}
