//! A closure that changes what it holds, and closures that keep what they saw.

fn main() {
    let mut count = 0;
    let mut ring = || {
        count += 1;
        count
    };
    ring();
    println!("the bell rang {} times", ring());

    let mut greetings = Vec::new();
    for bed in [3, 5] {
        greetings.push(move || format!("bed {bed}"));
    }
    let words: Vec<String> = greetings.iter().map(|greet| greet()).collect();
    println!("{words:?}");
}
