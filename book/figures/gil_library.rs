//! The work of `gil` as a library that Python calls. How it is called decides whether Python's
//! other threads can run meanwhile.

/// How many numbers stand in a row.
const ROW: u64 = 500;

fn primes_in_row(row: u64) -> u64 {
    let mut count = 0;
    for number in row * ROW..(row + 1) * ROW {
        let mut divisor = 2;
        while divisor * divisor <= number && number % divisor != 0 {
            divisor += 1;
        }
        if number > 1 && divisor * divisor > number {
            count += 1;
        }
    }
    count
}

/// How many prime numbers stand in every `step`-th row, from row `first` on.
#[unsafe(no_mangle)]
pub extern "C" fn primes_in_rows(first: u64, step: u64, rows: u64) -> u64 {
    let mut count = 0;
    let mut row = first;
    while row < rows {
        count += primes_in_row(row);
        row += step;
    }
    count
}
