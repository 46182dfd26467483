//! A list that grows and shrinks.

fn main() {
    let mut waiting = vec![31, 12];
    waiting.push(54);
    waiting.insert(0, 7);
    println!("{waiting:?}, {} wait", waiting.len());

    let next = waiting.remove(0);
    println!("number {next} is called");
    waiting.sort();
    println!("{waiting:?}");
    if waiting.contains(&54) {
        println!("54 still waits");
    }
    for number in &waiting {
        println!("- {number}");
    }
}
