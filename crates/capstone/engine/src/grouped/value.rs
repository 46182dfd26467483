//! Decimal numbers as whole numbers of their smallest digit.

use super::Reason;

/// The most digits before the point.
pub const WHOLE_DIGITS: usize = 12;

/// The most digits after the point.
pub const DECIMALS: usize = 6;

/// A whole 1 in units of the last decimal.
pub(super) const ONE: i64 = 1_000_000;

/// The powers of ten for a value with 0, 1, 2 … decimals.
const SCALES: [i64; DECIMALS + 1] = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

/// The value, one byte after the other.
pub(super) fn value(field: &[u8]) -> Result<i64, Reason> {
    let (negative, digits) = match field {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    let (mut number, mut whole, mut decimals, mut point) = (0_i64, 0, 0, false);
    let mut too_many = false;
    for byte in digits {
        match byte {
            b'0'..=b'9' if too_many => {}
            b'0'..=b'9' => {
                let count = if point { &mut decimals } else { &mut whole };
                *count += 1;
                too_many = whole > WHOLE_DIGITS || decimals > DECIMALS;
                if !too_many {
                    // At most 18 digits, which fit.
                    number = number * 10 + i64::from(byte - b'0');
                }
            }
            b'.' if !point => point = true,
            _ => return Err(Reason::NotANumber),
        }
    }
    if whole + decimals == 0 {
        return Err(Reason::NotANumber);
    }
    let scale = SCALES.get(decimals).filter(|_| !too_many);
    let scale = scale.ok_or(Reason::TooManyDigits)?;
    let value = number * scale;
    Ok(if negative { -value } else { value })
}

/// As [`value`], for the field of a longer text: short numbers are read in one piece, so that a
/// CPU need not guess where each of them ends.
#[inline(always)]
pub(super) fn value_in(text: &[u8], start: usize, end: usize) -> Result<i64, Reason> {
    let field = text.get(start..end).unwrap_or_default();
    let (negative, first) = match field.first() {
        Some(b'-') => (true, start + 1),
        _ => (false, start),
    };
    let length = end.saturating_sub(first);
    let eight = text.get(first..).and_then(|rest| rest.first_chunk::<8>());
    if let (1..=8, Some(eight)) = (length, eight)
        && let Some(size) = short(u64::from_le_bytes(*eight), length)
    {
        return Ok(if negative { -size } else { size });
    }
    value(field)
}

/// The value of the first characters of a word, without a sign; `None` when it takes a closer look.
#[inline(always)]
fn short(word: u64, length: usize) -> Option<i64> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = 0x8080_8080_8080_8080;

    // The last character stands in the uppermost byte; below the first there is nothing.
    let above = 8 * (8 - length as u32);
    let text = word << above;
    // Where a byte is a point, the uppermost bit. (The lowest of them is always right.)
    let differs = text ^ (ONES * u64::from(b'.'));
    let points = differs.wrapping_sub(ONES) & !differs & TOPS;
    let (digits, filled, decimals) = if points == 0 {
        (text, above, 0)
    } else {
        // Before the point move up over it.
        let at = points.trailing_zeros() - 7;
        let before = text & ((1 << at) - 1);
        let after = text & (u64::MAX << at << 8);
        (before << 8 | after, above + 8, (56 - at) / 8)
    };
    // Zeros where nothing is. A lone point leaves no digit.
    if filled == 64 {
        return None;
    }
    let digits = digits | (ONES * u64::from(b'0')) & ((1 << filled) - 1);
    let all_digits =
        (digits.wrapping_add(ONES * 0x46) | digits.wrapping_sub(ONES * 0x30)) & TOPS == 0;
    let scale = SCALES.get(decimals as usize)?;
    all_digits.then(|| eight_digits(digits) * scale)
}

/// Eight digits at once: pairs, then fours, then all.
#[inline(always)]
fn eight_digits(digits: u64) -> i64 {
    let digits = digits & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    let all = fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff;
    // Below a hundred million.
    all.cast_signed()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(crate::testing::cases(3_000))]

        #[test]
        fn in_one_piece_or_byte_by_byte(
            before in "[0-9.]{0,3}",
            field in "[-+]{0,1}[0-9.,]{0,10}|[ -9]{0,9}|[0-9]{1,14}[.][0-9]{0,8}",
            after in "[0-9.,]{0,9}",
        ) {
            let text = format!("{before}{field}{after}");
            let (start, end) = (before.len(), before.len() + field.len());
            prop_assert_eq!(value_in(text.as_bytes(), start, end), value(field.as_bytes()));
        }

        #[test]
        fn of_any_bytes(text: Vec<u8>, start in 0_usize..20, length in 0_usize..20) {
            let end = start + length;
            let field = text.get(start..end).unwrap_or_default();
            prop_assert_eq!(value_in(&text, start, end.min(text.len())).ok(), match end > text.len() {
                true => value(text.get(start..).unwrap_or_default()).ok(),
                false => value(field).ok(),
            });
        }

        #[test]
        fn decimals_come_back(units in -999_999_999_999_999_999_i64..=999_999_999_999_999_999) {
            let sign = if units < 0 { "-" } else { "" };
            let (whole, part) = (units.unsigned_abs() / 1_000_000, units.unsigned_abs() % 1_000_000);
            prop_assert_eq!(value(format!("{sign}{whole}.{part:06}").as_bytes()), Ok(units));
        }
    }

    #[test]
    fn numbers_are_read_to_their_last_digit() {
        for (text, found) in [
            ("0", 0),
            ("12.5", 12_500_000),
            ("-0.000001", -1),
            ("+7.", 7_000_000),
            (".25", 250_000),
            ("-.5", -500_000),
            ("00000000012", 12_000_000),
            ("999999999999.999999", 999_999_999_999_999_999),
        ] {
            assert_eq!(value(text.as_bytes()), Ok(found), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_or_too_long_says_so() {
        for text in [
            "", "-", ".", "+.", "1e5", "nan", "1.2.3", " 1", "1_000", "--1", "1,5",
        ] {
            assert_eq!(value(text.as_bytes()), Err(Reason::NotANumber), "{text:?}");
        }
        for text in ["1234567890123", "0.1234567"] {
            assert_eq!(
                value(text.as_bytes()),
                Err(Reason::TooManyDigits),
                "{text:?}"
            );
        }
        // Too long and no number: the second is what has to be put right first.
        assert_eq!(value(b"1234567890123x"), Err(Reason::NotANumber));
    }
}
