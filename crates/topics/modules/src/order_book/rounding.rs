//! How amounts are rounded. Nobody outside the order book needs to know.

/// Rounds to whole cents, half a cent away from zero.
pub(super) fn to_cents(amount: f32) -> f32 {
    (amount * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_end_in_whole_cents() {
        assert_eq!(to_cents(0.125), 0.13);
        assert_eq!(to_cents(-0.125), -0.13);
        assert_eq!(to_cents(60.0), 60.0);
    }
}
