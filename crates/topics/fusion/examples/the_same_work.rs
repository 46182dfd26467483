//! Two ways to the same number that do not do the same work.

/// Adds up every 0 and every 1 that the calls arrive at.
fn plain(n: u64, calls: &mut u64) -> u64 {
    *calls += 1;
    if n < 2 {
        return n;
    }
    plain(n - 1, calls) + plain(n - 2, calls)
}

/// Two levels written out; `fib(n - 3)` is in both, and is computed once.
fn joined(n: u64, calls: &mut u64) -> u64 {
    *calls += 1;
    match n {
        0 | 1 => n,
        2 | 3 => n - 1,
        _ => {
            let in_both = joined(n - 3, calls);
            joined(n - 2, calls) + in_both + in_both + joined(n - 4, calls)
        }
    }
}

fn report(name: &str, fib: fn(u64, &mut u64) -> u64) {
    let (mut small, mut large) = (0, 0);
    let result = fib(20, &mut small);
    fib(25, &mut large);
    println!("{name}: fib(20) is {result}, found in {small} calls");
    println!(
        "  five more: {:.1} times the calls",
        large as f64 / small as f64
    );
}

fn main() {
    report("plain", plain);
    report("joined", joined);
}
