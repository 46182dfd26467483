//! The entry of a map keeps the pen on it while its value is computed.

use std::collections::HashMap;

fn fib(n: u64, known: &mut HashMap<u64, u64>) -> u64 {
    if n < 2 {
        return n;
    }
    let entry = known.entry(n);
    *entry.or_insert_with(|| fib(n - 1, known) + fib(n - 2, known)) //~ E0500
}

fn main() {
    println!("{}", fib(20, &mut HashMap::new()));
}
