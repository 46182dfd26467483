//! A move empties the old place; a new value fills it again.

fn main() {
    let mut line = String::from("09:14 bed 3 free");
    let archived = line;
    println!("archived: {archived}");

    line = String::from("09:20 bed 5 free");
    println!("archived: {archived}");
    println!("newest:   {line}");
}
