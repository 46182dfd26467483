//! How many additions two ways need for the same number.

fn naive(n: u32, additions: &mut u32) -> u64 {
    match n {
        0 => 0,
        1 => 1,
        _ => {
            *additions += 1;
            naive(n - 1, additions) + naive(n - 2, additions)
        }
    }
}

fn step_by_step(n: u32, additions: &mut u32) -> u64 {
    let (mut this, mut next) = (0, 1);
    for _ in 0..n {
        *additions += 1;
        (this, next) = (next, this + next);
    }
    this
}

fn main() {
    let mut additions = 0;
    let number = naive(20, &mut additions);
    println!("naive: {number}, {additions} additions");

    let mut additions = 0;
    let number = step_by_step(20, &mut additions);
    println!("step by step: {number}, {additions} additions");
}
