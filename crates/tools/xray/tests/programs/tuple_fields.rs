// The same for the parts of a tuple.
fn main() {
    let mut pair = (String::from("a"), String::from("b"));
    let first = pair.0;
    pair.1.push('c');
    println!("{first} {}", pair.1);
}
