use std::collections::HashMap;

fn fib(n: u32, known: &mut HashMap<u32, u32>, calls: &mut u32) -> u32 {
    *calls += 1;
    if n < 2 {
        known.insert(n, n);
        return n;
    }
    let answer = fib(n - 1, known, calls) + fib(n - 2, known, calls);
    known.insert(n, answer);
    answer
}

fn main() {
    let mut calls = 0;
    let answer = fib(15, &mut HashMap::new(), &mut calls);
    println!("{calls} calls for {answer}");
}
