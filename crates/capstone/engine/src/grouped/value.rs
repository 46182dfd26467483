//! Decimal numbers as whole numbers of their smallest digit.

use super::Reason;
use super::fields::Field;

/// The most digits before the point.
pub const WHOLE_DIGITS: usize = 12;

/// The most digits after the point.
pub const DECIMALS: usize = 6;

/// A whole 1 in units of the last decimal.
pub(super) const ONE: i64 = 1_000_000;

/// What the digits of a value with 0, 1, 2 … decimals are multiplied by; 7 are too many. The last
/// is for a value without a point.
const SCALES: [i64; 9] = [ONE, 100_000, 10_000, 1_000, 100, 10, 1, 0, ONE];

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

/// As [`value`], for the field of a longer text.
#[inline(always)]
pub(super) fn value_in(text: &[u8], field: Field) -> Result<i64, Reason> {
    let short = Short::of(text, field);
    match short.value() {
        Some(value) => Ok(value),
        None => value(text.get(field.start..field.end).unwrap_or_default()),
    }
}

/// A number of at most eight characters, in one word: it is read without a loop over its characters
/// and without asking how many there are, so a CPU has nothing to guess. Several of them are read
/// side by side.
#[derive(Clone, Copy, Default)]
pub(super) struct Short {
    /// What begins where the field begins.
    word: u64,
    /// How much of it is the field.
    length: u64,
}

/// What a [`Short`] says.
#[derive(Clone, Copy, Default)]
pub(super) struct Digits {
    number: u64,
    /// Which of [`SCALES`].
    scale: u64,
    negative: u64,
    /// Not 0 where it takes a closer look.
    other: u64,
}

impl Short {
    /// The field, if it is short; otherwise one that has no value.
    #[inline(always)]
    pub(super) fn of(text: &[u8], field: Field) -> Short {
        match text
            .get(field.start..)
            .and_then(|rest| rest.first_chunk::<8>())
        {
            Some(eight) => Short {
                word: u64::from_le_bytes(*eight),
                length: field.end.saturating_sub(field.start) as u64,
            },
            None => Short::default(),
        }
    }

    #[inline(always)]
    fn value(self) -> Option<i64> {
        self.digits().value()
    }

    /// Only operations that there are for many numbers at once, and no decision.
    #[inline(always)]
    pub(super) fn digits(self) -> Digits {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const TOPS: u64 = 0x8080_8080_8080_8080;

        let negative = u64::from(self.word & 0xff == u64::from(b'-'));
        let length = self.length.wrapping_sub(negative);
        // The last character stands in the uppermost byte; below the first there is nothing.
        let above = 64_u64.wrapping_sub(length << 3) & 63;
        let text = self.word >> (8 * negative) << above;
        // Where a byte is a point, the uppermost bit. (The lowest of them is always right.)
        let differs = text ^ (ONES * u64::from(b'.'));
        let points = differs.wrapping_sub(ONES) & !differs & TOPS;
        let point = points & points.wrapping_neg();
        // What stands before the point moves up over it.
        let before = text & (point >> 7).wrapping_sub(1);
        let after = text & !(point << 1).wrapping_sub(1);
        let moved = 8 * u64::from(point != 0);
        let digits = before << moved | after;
        // Zeros where nothing is. A lone point leaves all bytes empty, and those are no digits.
        let empty = (1_u64 << ((above + moved) & 63)).wrapping_sub(1);
        let digits = digits | (ONES * u64::from(b'0')) & empty;
        let no_digits =
            (digits.wrapping_add(ONES * 0x46) | digits.wrapping_sub(ONES * 0x30)) & TOPS;
        Digits {
            number: eight_digits(digits),
            // Without a point there are 64 zeros, which is place 8.
            scale: u64::from(point.leading_zeros()) / 8,
            negative,
            other: no_digits | u64::from(length.wrapping_sub(1) >= 8),
        }
    }
}

/// What several of them say, each number in an array of its own.
#[derive(Clone, Copy)]
pub(super) struct Side<const N: usize> {
    words: [u64; N],
    lengths: [u64; N],
}

impl<const N: usize> Side<N> {
    #[inline(always)]
    pub(super) fn of(short: &[Short; N]) -> Side<N> {
        Side {
            words: short.map(|one| one.word),
            lengths: short.map(|one| one.length),
        }
    }

    #[inline(always)]
    pub(super) fn digits(&self) -> [Digits; N] {
        let mut numbers = [0; N];
        let mut scales = [0; N];
        let mut negatives = [0; N];
        let mut others = [0; N];
        let read = self.words.iter().zip(&self.lengths);
        let first = numbers.iter_mut().zip(&mut scales);
        let second = negatives.iter_mut().zip(&mut others);
        for ((word, length), ((number, scale), (negative, other))) in read.zip(first.zip(second)) {
            let digits = Short {
                word: *word,
                length: *length,
            }
            .digits();
            *number = digits.number;
            *scale = digits.scale;
            *negative = digits.negative;
            *other = digits.other;
        }
        let mut all = [Digits::default(); N];
        let first = numbers.into_iter().zip(scales);
        let second = negatives.into_iter().zip(others);
        for (digits, ((number, scale), (negative, other))) in all.iter_mut().zip(first.zip(second))
        {
            *digits = Digits {
                number,
                scale,
                negative,
                other,
            };
        }
        all
    }
}

impl Digits {
    #[inline(always)]
    pub(super) fn value(self) -> Option<i64> {
        if self.other != 0 {
            return None;
        }
        let scale = SCALES.get(self.scale as usize)?;
        // Below a hundred million.
        let size = self.number.cast_signed() * scale;
        // With a sign, all bits change and 1 is added.
        let sign = -self.negative.cast_signed();
        (*scale != 0).then_some((size ^ sign) - sign)
    }
}

/// Eight digits at once: pairs, then fours, then all.
#[inline(always)]
fn eight_digits(digits: u64) -> u64 {
    let digits = digits & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff
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
            prop_assert_eq!(value_in(text.as_bytes(), Field { start, end }), value(field.as_bytes()));
        }

        #[test]
        fn of_any_bytes(text: Vec<u8>, start in 0_usize..20, length in 0_usize..20) {
            let end = start + length;
            let field = text.get(start..end).unwrap_or_default();
            prop_assert_eq!(value_in(&text, Field { start, end: end.min(text.len()) }).ok(), match end > text.len() {
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
