fn fib(n: u32, calls: &mut u32) -> u32 {
    *calls += 1;
    if n < 2 {
        return n;
    }
    fib(n - 1, calls) + fib(n - 2, calls)
}

fn main() {
    let mut calls = 0;
    fib(12, &mut calls);
    println!("{calls}");
}
