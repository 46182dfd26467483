//! Fibonacci numbers: 0, 1, and from there on each is the sum of the two before it.
//!
//! | way | steps for number *n* | goes up to |
//! |---|---|---|
//! | [`recursive`] | as many calls as the number is large | [`LARGEST_RECURSIVE`] |
//! | [`tuned`] | the same additions, few of them by a call | [`LARGEST_RECURSIVE`] |
//! | [`iterative`] | *n* additions | [`LARGEST_U64`] |
//! | [`Memo`] | *n* additions, and none for what it remembers | [`LARGEST_U128`] |
//! | [`fast_doubling`] | two multiplications and one square for each binary digit of *n* | [`LARGEST_INDEX`] |
//!
//! ```
//! use engine::fibonacci::{self, FibonacciError};
//!
//! assert_eq!(fibonacci::recursive(20), Ok(6765));
//! assert_eq!(
//!     fibonacci::iterative(94),
//!     Err(FibonacciError::DoesNotFit { index: 94, largest: 93 }),
//! );
//! assert_eq!(fibonacci::fast_doubling(300)?.to_string().len(), 63);
//! # Ok::<(), FibonacciError>(())
//! ```

mod method;

use std::iter::FusedIterator;

use num_bigint::BigUint;

pub use method::{Method, Pieces, UnknownMethod};

/// The largest index that the recursive ways take. The next ones would keep a CPU busy for longer
/// than anybody waits.
pub const LARGEST_RECURSIVE: u64 = 50;

/// The index of the largest Fibonacci number that fits in a `u64`.
pub const LARGEST_U64: u64 = 93;

/// The index of the largest Fibonacci number that fits in a `u128`.
pub const LARGEST_U128: u64 = 186;

/// The largest index at all. That number has 208 988 digits.
pub const LARGEST_INDEX: u64 = 1_000_000;

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FibonacciError {
    /// The number is larger than the type that this way computes with.
    #[error("Fibonacci number {index} does not fit; this way goes up to number {largest}")]
    DoesNotFit {
        /// The index that was asked for.
        index: u64,
        /// The largest index that fits.
        largest: u64,
    },
    /// There is such a number, and this way to it is too long.
    #[error("Fibonacci number {index} would take too long; this way goes up to number {largest}")]
    TakesTooLong {
        /// The index that was asked for.
        index: u64,
        /// The largest index that this way takes.
        largest: u64,
    },
}

/// The plain recursion, as one would write it in Python.
pub fn recursive(index: u64) -> Result<u64, FibonacciError> {
    Ok(plain(recursive_index(index)?))
}

/// The same recursion, arranged for the machine.
///
/// It is no other algorithm: every 0 and every 1 that the plain recursion arrives at is added here
/// too. But the second of the two calls becomes a loop, and the first one is written out eleven
/// times, one loop within another, so that few calls are left.
///
/// What it does *not* do is compute one part once and use it twice. That happens when the calls of
/// two levels are written out one beside the other: the compiler sees that two of them are equal
/// and have no effects, and keeps one. Then the time no longer grows as the number does, and the
/// program is another one than the Python original. `bench/engine.py` looks at how the time grows.
pub fn tuned(index: u64) -> Result<u64, FibonacciError> {
    Ok(adding_levels(recursive_index(index)?))
}

/// One addition after the other, each of them checked.
pub fn iterative(index: u64) -> Result<u64, FibonacciError> {
    let does_not_fit = FibonacciError::DoesNotFit {
        index,
        largest: LARGEST_U64,
    };
    let (mut number, mut before) = (0_u64, 1_u64);
    for _ in 0..index {
        let next = number.checked_add(before).ok_or(does_not_fit)?;
        (number, before) = (next, number);
    }
    Ok(number)
}

/// A number of any size, by fast doubling.
///
/// From *F(k)* and *F(k+1)* follow *F(2k) = F(k) · (2 F(k+1) − F(k))* and
/// *F(2k+1) = F(k)² + F(k+1)²*, so that each binary digit of the index takes one step.
pub fn fast_doubling(index: u64) -> Result<BigUint, FibonacciError> {
    if index > LARGEST_INDEX {
        return Err(FibonacciError::TakesTooLong {
            index,
            largest: LARGEST_INDEX,
        });
    }
    let (mut number, mut next) = (BigUint::ZERO, BigUint::from(1_u8));
    for place in (0..u64::BITS - index.leading_zeros()).rev() {
        let double = &number * ((&next << 1_u8) - &number);
        let after = &number * &number + &next * &next;
        (number, next) = if index >> place & 1 == 0 {
            (double, after)
        } else {
            let sum = double + &after;
            (after, sum)
        };
    }
    Ok(number)
}

/// A table of the numbers computed so far, as `functools.cache` keeps one.
///
/// ```
/// use engine::fibonacci::Memo;
///
/// let mut memo = Memo::new();
/// assert_eq!(memo.number(100)?, 354_224_848_179_261_915_075);
/// assert_eq!(memo.remembered(), 101);
/// assert_eq!(memo.number(7)?, 13); // looked up
/// # Ok::<(), engine::fibonacci::FibonacciError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memo {
    numbers: Vec<u128>,
}

impl Memo {
    /// An empty table.
    pub fn new() -> Memo {
        Memo::default()
    }

    /// How many numbers the table holds.
    pub fn remembered(&self) -> usize {
        self.numbers.len()
    }

    /// The number, from the table; what is missing there is computed first.
    pub fn number(&mut self, index: u64) -> Result<u128, FibonacciError> {
        let does_not_fit = FibonacciError::DoesNotFit {
            index,
            largest: LARGEST_U128,
        };
        if index > LARGEST_U128 {
            return Err(does_not_fit);
        }
        loop {
            let known = usize::try_from(index).ok();
            if let Some(number) = known.and_then(|place| self.numbers.get(place)) {
                return Ok(*number);
            }
            let next = match self.numbers.as_slice() {
                [.., before, last] => before.checked_add(*last).ok_or(does_not_fit)?,
                few => u128::from(!few.is_empty()),
            };
            self.numbers.push(next);
        }
    }
}

/// The numbers one after the other, as long as they fit in a `u128`.
///
/// ```
/// use engine::fibonacci::Numbers;
///
/// let first: Vec<u128> = Numbers::new().take(8).collect();
/// assert_eq!(first, [0, 1, 1, 2, 3, 5, 8, 13]);
/// assert_eq!(Numbers::new().count(), 187);
/// ```
#[derive(Debug, Clone)]
pub struct Numbers {
    next: Option<u128>,
    following: Option<u128>,
}

impl Numbers {
    /// From 0 on.
    pub fn new() -> Numbers {
        Numbers {
            next: Some(0),
            following: Some(1),
        }
    }
}

impl Default for Numbers {
    fn default() -> Numbers {
        Numbers::new()
    }
}

impl Iterator for Numbers {
    type Item = u128;

    fn next(&mut self) -> Option<u128> {
        let number = self.next.take()?;
        let sum = self.following.and_then(|other| number.checked_add(other));
        self.next = self.following;
        self.following = sum;
        Some(number)
    }
}

impl FusedIterator for Numbers {}

/// The index as the recursive functions take it; small, so that no sum of theirs can overflow.
fn recursive_index(index: u64) -> Result<u32, FibonacciError> {
    match u32::try_from(index) {
        Ok(small) if index <= LARGEST_RECURSIVE => Ok(small),
        _ => Err(FibonacciError::TakesTooLong {
            index,
            largest: LARGEST_RECURSIVE,
        }),
    }
}

fn plain(n: u32) -> u64 {
    if n < 2 {
        return u64::from(n);
    }
    plain(n - 1) + plain(n - 2)
}

/// What [`tuned`] computes, by the index itself.
fn adding_levels(n: u32) -> u64 {
    nested(i64::from(n) - 1)
}

/// One level: `F(n+1) = F(n) + F(n-2) + F(n-4) + … + F(1 or 0)`, where the last one is 1 or 0
/// itself and `inner` computes the others. They are called by the index before theirs, as this is:
/// then the loop counts down past 0, and the CPU compares while it counts.
#[inline(always)]
fn level(mut n: i64, inner: impl Fn(i64) -> u64) -> u64 {
    let mut sum = 0;
    while n > 0 {
        sum += inner(n - 1);
        n -= 2;
    }
    sum + last(n)
}

/// `F(n+1)` where nothing is left to add: of 0 it is 1, and of -1 it is 0.
fn last(n: i64) -> u64 {
    (n + 1).cast_unsigned()
}

/// `F(n+1)` with eleven levels in one function: of 7 to 16, one of the fastest. The
/// compiler would put the function into itself once more, and that made it slower.
#[inline(never)]
fn nested(n: i64) -> u64 {
    // A call, unless the number is known without one.
    let call_or_leaf = |n| if n < 1 { last(n) } else { nested(n) };
    let two = |n| level(n, |n| level(n, call_or_leaf));
    let four = |n| level(n, |n| level(n, two));
    let six = |n| level(n, |n| level(n, four));
    let eight = |n| level(n, |n| level(n, six));
    let ten = |n| level(n, |n| level(n, eight));
    level(n, ten)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_agree_where_all_of_them_go() {
        for (index, number) in (0..=25).zip(Numbers::new()) {
            for method in Method::ALL {
                assert_eq!(method.number(index), Ok(number.into()), "{method} {index}");
            }
        }
    }

    #[test]
    fn the_largest_of_each_fits_and_the_next_is_an_error() {
        assert_eq!(iterative(LARGEST_U64), Ok(12_200_160_415_121_876_738));
        assert_eq!(
            Memo::new().number(LARGEST_U128),
            Ok(332_825_110_087_067_562_321_196_029_789_634_457_848)
        );
        for method in Method::ALL {
            let index = method.largest() + 1;
            let Err(error) = method.number(index) else {
                panic!("{method} takes {index}");
            };
            assert!(error.to_string().contains(&index.to_string()), "{error}");
        }
    }

    #[test]
    fn no_index_is_too_large_to_be_refused() {
        for method in Method::ALL {
            assert!(method.number(u64::MAX).is_err(), "{method}");
        }
    }

    /// The plain recursion arrives at 0 or 1 `F(n+1)` times, and so does the tuned one. Fewer would
    /// mean that something is computed once and used twice.
    #[test]
    fn the_tuned_recursion_adds_every_leaf() {
        use std::cell::Cell;

        // The same nesting, with a count of the leaves.
        fn counted(n: i64, leaves: &Cell<u64>) -> u64 {
            leaves.set(leaves.get() + 1);
            level(n, |n| counted(n, leaves))
        }
        for n in 0..20_u32 {
            let leaves = Cell::new(0);
            assert_eq!(Ok(counted(i64::from(n) - 1, &leaves)), iterative(n.into()));
            assert_eq!(Ok(leaves.get()), iterative(u64::from(n) + 1));
        }
    }
}
