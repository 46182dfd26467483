//! Three ways to one number, and how much work each of them is.

use std::collections::HashMap;

fn by_itself(n: u64, calls: &mut u64) -> u64 {
    *calls += 1;
    if n < 2 {
        return n;
    }
    by_itself(n - 1, calls) + by_itself(n - 2, calls)
}

fn remembered(n: u64, known: &mut HashMap<u64, u64>) -> u64 {
    if let Some(answer) = known.get(&n) {
        return *answer;
    }
    let answer = if n < 2 {
        n
    } else {
        remembered(n - 1, known) + remembered(n - 2, known)
    };
    known.insert(n, answer);
    answer
}

fn in_a_loop(n: u64) -> u64 {
    let (mut one, mut next) = (0, 1);
    for _ in 0..n {
        (one, next) = (next, one + next);
    }
    one
}

fn main() {
    let n = 20;
    let mut calls = 0;
    let answer = by_itself(n, &mut calls);
    println!("by itself  {answer} in {calls} calls");
    let mut known = HashMap::new();
    let answer = remembered(n, &mut known);
    println!("remembered {answer}, computed {} times", known.len());
    println!("in a loop  {} in {n} steps", in_a_loop(n));
    println!("and for 90: {}", in_a_loop(90));
}
