//! Fibonacci numbers, as a library that a command and others use.

// ANCHOR: server
/// What a server would answer; there is a server when the feature `server` is on.
#[cfg(feature = "server")]
pub mod server {
    /// The answer to a request such as `/calculate/10`.
    pub fn answer(address: &str) -> Option<String> {
        let place = address.strip_prefix("/calculate/")?.parse().ok()?;
        crate::fib_number(place).map(|number| number.to_string())
    }
}
// ANCHOR_END: server

/// The number at `place` of 0, 1, 1, 2, 3, 5, and so on; `None` where it does not fit.
///
/// ```
/// assert_eq!(packaging::fib_number(10), Some(55));
/// assert_eq!(packaging::fib_number(94), None);
/// ```
pub fn fib_number(place: u32) -> Option<u64> {
    let (mut number, mut next) = (0_u64, Some(1_u64));
    for _ in 0..place {
        let after = next?;
        next = after.checked_add(number);
        number = after;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::fib_number;

    #[test]
    fn the_first_ones() {
        let first: Vec<Option<u64>> = (0..8).map(fib_number).collect();
        assert_eq!(first, [0, 1, 1, 2, 3, 5, 8, 13].map(Some));
    }

    #[test]
    fn the_last_that_fits() {
        assert_eq!(fib_number(93), Some(12_200_160_415_121_876_738));
        assert_eq!(fib_number(94), None);
    }

    #[test]
    #[cfg(feature = "server")]
    fn the_server_answers() {
        use super::server::answer;
        assert_eq!(answer("/calculate/10").as_deref(), Some("55"));
        assert_eq!(answer("/calculate/ten"), None);
        assert_eq!(answer("/get"), None);
    }
}
