//! What the first pages need: one small function, documented and tested.

// ANCHOR: free
/// How many beds are free.
///
/// ```
/// assert_eq!(start::free(24, 18), 6);
/// ```
pub fn free(beds: i32, taken: i32) -> i32 {
    beds - taken
}
// ANCHOR_END: free

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_ward_has_all_its_beds() {
        assert_eq!(free(24, 0), 24);
    }
}
