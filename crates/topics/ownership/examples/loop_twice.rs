//! Look at every element as often as you like, then take them all.

fn main() {
    let waiting =
        vec![String::from("Ana"), String::from("Bo")];

    let mut letters = 0;
    for name in &waiting {
        letters += name.len();
    }
    println!("letters: {letters}");

    let mut called = Vec::new();
    for name in waiting {
        called.push(name);
    }
    println!("called: {called:?}");
}
