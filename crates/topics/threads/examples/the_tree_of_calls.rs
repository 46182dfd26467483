//! Every call of a function that asks itself twice, drawn and counted.

fn fib(n: usize, depth: usize, calls: &mut Vec<String>) -> usize {
    calls.push(format!("{}fib({n})", "  ".repeat(depth)));
    if n < 2 {
        return n;
    }
    fib(n - 1, depth + 1, calls) + fib(n - 2, depth + 1, calls)
}

fn main() {
    let mut calls = Vec::new();
    fib(4, 0, &mut calls);
    println!("{}", calls.join("\n"));

    for n in [4, 10, 20] {
        let mut calls = Vec::new();
        let answer = fib(n, 0, &mut calls);
        let next = fib(n + 1, 0, &mut Vec::new());
        println!("fib({n}) = {answer}, {} calls", calls.len());
        assert_eq!(calls.len(), 2 * next - 1);
    }
}
