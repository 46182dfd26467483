//! One of the ways to a Fibonacci number, by its name, at once or in pieces.

use std::fmt;
use std::mem;
use std::str::FromStr;

use num_bigint::BigUint;

use super::{
    FibonacciError, LARGEST_INDEX, LARGEST_RECURSIVE, LARGEST_U64, LARGEST_U128, Memo,
    adding_levels, fast_doubling, iterative, plain, recursive, recursive_index, tuned,
};

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

    /// The number, in pieces, for a caller who wants to stop in between.
    ///
    /// ```
    /// use engine::fibonacci::Method;
    ///
    /// let mut pieces = Method::Recursive.pieces(36)?;
    /// let number = loop {
    ///     if let Some(number) = pieces.go_on() {
    ///         break number;
    ///     }
    /// };
    /// assert_eq!(number.to_string(), "14930352");
    /// # Ok::<(), engine::fibonacci::FibonacciError>(())
    /// ```
    pub fn pieces(self, index: u64) -> Result<Pieces, FibonacciError> {
        let recursion: fn(u32) -> u64 = match self {
            Method::Recursive => plain,
            Method::Tuned => adding_levels,
            _ => {
                return Ok(Pieces {
                    sum: self.number(index)?,
                    waiting: Vec::new(),
                    recursion: plain,
                });
            }
        };
        Ok(Pieces {
            sum: BigUint::ZERO,
            waiting: vec![recursive_index(index)?],
            recursion,
        })
    }
}

/// The largest index that a recursion computes in one piece, in some milliseconds.
const ONE_PIECE: u32 = 32;

/// A number that is computed piece by piece; see [`Method::pieces`].
#[derive(Debug, Clone)]
pub struct Pieces {
    sum: BigUint,
    /// The calls at the top of the recursion that were not made yet.
    waiting: Vec<u32>,
    recursion: fn(u32) -> u64,
}

impl Pieces {
    /// Computes the next piece; the number, when none is left.
    pub fn go_on(&mut self) -> Option<BigUint> {
        while let Some(n) = self.waiting.pop() {
            if n <= ONE_PIECE {
                self.sum += (self.recursion)(n);
                return None;
            }
            // What `plain` calls there.
            self.waiting.extend([n - 2, n - 1]);
        }
        Some(mem::take(&mut self.sum))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole() {
        for method in Method::ALL {
            for index in [0, 1, 20, ONE_PIECE.into(), u64::from(ONE_PIECE) + 3] {
                let mut pieces = method.pieces(index).unwrap();
                let number = std::iter::repeat_with(|| pieces.go_on()).flatten().next();
                assert_eq!(number, Some(fast_doubling(index).unwrap()), "{method}");
            }
            let index = method.largest() + 1;
            assert_eq!(
                method.pieces(index).unwrap_err(),
                method.number(index).unwrap_err()
            );
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
}
