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

use std::fmt;
use std::iter::FusedIterator;
use std::str::FromStr;

use num_bigint::BigUint;

/// The largest index that the recursive ways take. The next ones would keep a CPU busy for longer
/// than anybody waits, and nothing can interrupt them.
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
/// too. But the second of the two calls becomes a loop, and the first one is written out eight
/// times, one loop within another, so that few calls are left.
///
/// What it does *not* do is compute one part once and use it twice. That happens when the calls of
/// two levels are written out one beside the other: the compiler sees that two of them are equal
/// and have no effects, and keeps one. Then the time no longer grows as the number does, and the
/// program is another one than the Python original. `bench/engine.py` looks at how the time grows.
pub fn tuned(index: u64) -> Result<u64, FibonacciError> {
    Ok(nested(recursive_index(index)?))
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

/// One of the ways, chosen when the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// [`recursive`]
    Recursive,
    /// [`tuned`]
    Tuned,
    /// [`iterative`]
    Iterative,
    /// [`Memo`]
    Memo,
    /// [`fast_doubling`]
    FastDoubling,
}

impl Method {
    /// Every way, the slowest first.
    pub const ALL: [Method; 5] = [
        Method::Recursive,
        Method::Tuned,
        Method::Iterative,
        Method::Memo,
        Method::FastDoubling,
    ];

    /// Its name in settings and on command lines.
    pub fn name(self) -> &'static str {
        match self {
            Method::Recursive => "recursive",
            Method::Tuned => "tuned",
            Method::Iterative => "iterative",
            Method::Memo => "memo",
            Method::FastDoubling => "fast-doubling",
        }
    }

    /// The largest index that it takes.
    pub fn largest(self) -> u64 {
        match self {
            Method::Recursive | Method::Tuned => LARGEST_RECURSIVE,
            Method::Iterative => LARGEST_U64,
            Method::Memo => LARGEST_U128,
            Method::FastDoubling => LARGEST_INDEX,
        }
    }

    /// The number, by this way.
    ///
    /// ```
    /// use engine::fibonacci::Method;
    ///
    /// let method: Method = "fast-doubling".parse()?;
    /// assert_eq!(method.number(50)?.to_string(), "12586269025");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn number(self, index: u64) -> Result<BigUint, FibonacciError> {
        match self {
            Method::Recursive => recursive(index).map(BigUint::from),
            Method::Tuned => tuned(index).map(BigUint::from),
            Method::Iterative => iterative(index).map(BigUint::from),
            Method::Memo => Memo::new().number(index).map(BigUint::from),
            Method::FastDoubling => fast_doubling(index),
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is none of a [`Method`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "no way to a Fibonacci number is called {0:?}; there are recursive, tuned, iterative, memo and fast-doubling"
)]
pub struct UnknownMethod(
    /// The name.
    pub String,
);

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(name: &str) -> Result<Method, UnknownMethod> {
        let found = Method::ALL.into_iter().find(|one| one.name() == name);
        found.ok_or_else(|| UnknownMethod(name.to_owned()))
    }
}

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

/// One level: `F(n) = F(n-1) + F(n-3) + F(n-5) + … + F(1 or 0)`, where the last one is 1 or 0
/// itself and `inner` computes the others.
#[inline(always)]
fn level(mut n: u32, inner: impl Fn(u32) -> u64) -> u64 {
    if n < 2 {
        return u64::from(n);
    }
    let mut sum = 0;
    loop {
        sum += inner(n - 1);
        n -= 2;
        if n < 2 {
            return sum + u64::from(n);
        }
    }
}

/// Eight levels in one function: of 4 to 14, the number with which it was fastest. The compiler
/// would put the function into itself once more, and that made it slower.
#[inline(never)]
fn nested(n: u32) -> u64 {
    // A call, unless the number is known without one.
    let call_or_leaf = |n| if n < 2 { u64::from(n) } else { nested(n) };
    level(n, |n| {
        level(n, |n| {
            level(n, |n| {
                level(n, |n| {
                    level(n, |n| level(n, |n| level(n, |n| level(n, call_or_leaf))))
                })
            })
        })
    })
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

    #[test]
    fn a_wrong_name_is_told_which_names_there_are() {
        for method in Method::ALL {
            assert_eq!(method.name().parse(), Ok(method));
        }
        let said = "quick".parse::<Method>().unwrap_err().to_string();
        for method in Method::ALL {
            assert!(said.contains(method.name()), "{said}");
        }
    }

    /// The plain recursion arrives at 0 or 1 `F(n+1)` times, and so does the tuned one. Fewer would
    /// mean that something is computed once and used twice.
    #[test]
    fn the_tuned_recursion_adds_every_leaf() {
        use std::cell::Cell;

        // The same nesting, with a count of the leaves.
        fn counted(n: u32, leaves: &Cell<u64>) -> u64 {
            if n < 2 {
                leaves.set(leaves.get() + 1);
                return u64::from(n);
            }
            let ends = level(n, |n| counted(n, leaves));
            leaves.set(leaves.get() + 1);
            ends
        }
        for n in 0..20 {
            let leaves = Cell::new(0);
            assert_eq!(Ok(counted(n, &leaves)), iterative(n.into()));
            assert_eq!(Ok(leaves.get()), iterative(u64::from(n) + 1));
        }
    }
}
