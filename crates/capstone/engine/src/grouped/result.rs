//! What comes out.

use std::fmt;

use super::value::{DECIMALS, ONE};

/// How many rows that cannot be read are reported one by one.
pub const FIRST_BAD: usize = 20;

/// The sum of one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    pub(super) rows: u64,
    /// The sum as a whole number of the smallest decimals. That many rows do not exist: the largest
    /// value, added for as long as `u64` counts rows, still fits.
    pub(super) smallest: i128,
}

impl Total {
    /// How many rows.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The sum in units of the last of [`DECIMALS`] digits, without any rounding.
    pub fn smallest_units(&self) -> i128 {
        self.smallest
    }

    /// The floating-point number next to the sum.
    pub fn to_f64(&self) -> f64 {
        // Through its digits: dividing a rounded number would round a second time.
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    #[inline(always)]
    pub(super) fn add(&mut self, value: i64) {
        self.rows += 1;
        self.smallest += i128::from(value);
    }

    pub(super) fn join(&mut self, other: Total) {
        self.rows += other.rows;
        self.smallest += other.smallest;
    }
}

/// The sum in all its digits, without zeros at the end.
impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = u128::from(ONE.unsigned_abs());
        let size = self.smallest.unsigned_abs();
        let (whole, part) = (size / one, size % one);
        let part = format!("{part:0width$}", width = DECIMALS);
        let part = part.trim_end_matches('0');
        let point = if part.is_empty() { "" } else { "." };
        f.pad_integral(self.smallest >= 0, "", &format!("{whole}{point}{part}"))
    }
}

/// One key and its sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The key.
    pub key: String,
    /// What came together.
    pub total: Total,
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// It ends before the key or the value.
    #[error("there are too few fields")]
    TooFewFields,
    /// There is a `"` in it.
    #[error("quotes are not supported")]
    Quoted,
    /// The key is not UTF-8.
    #[error("the key is not UTF-8 text")]
    KeyNotText,
    /// The value is not a number, or written in another way than as a decimal number.
    #[error("the value is no decimal number")]
    NotANumber,
    /// The value has more digits than sums here are exact for.
    #[error("the value has too many digits")]
    TooManyDigits,
}

/// A row that is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct BadRow {
    /// The number of its line, from 1 on.
    pub line: u64,
    /// Why.
    #[source]
    pub reason: Reason,
}

/// All sums, and what was left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grouped {
    pub(super) groups: Vec<Group>,
    pub(super) bad: Bad,
}

impl Grouped {
    /// The sums, in the order of the keys' bytes.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The sums, to keep.
    pub fn into_groups(self) -> Vec<Group> {
        self.groups
    }

    /// The sum of one key.
    pub fn get(&self, key: &str) -> Option<Total> {
        let found = self
            .groups
            .binary_search_by(|group| group.key.as_str().cmp(key));
        let group = self.groups.get(found.ok()?)?;
        Some(group.total)
    }

    /// How many rows are in the sums.
    pub fn rows(&self) -> u64 {
        self.groups.iter().map(|group| group.total.rows).sum()
    }

    /// How many rows are not.
    pub fn bad_rows(&self) -> u64 {
        self.bad.count
    }

    /// The first rows that are not, at most [`FIRST_BAD`].
    pub fn first_bad(&self) -> &[BadRow] {
        &self.bad.first
    }
}

/// The rows that are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Bad {
    count: u64,
    first: Vec<BadRow>,
}

impl Bad {
    #[cold]
    pub(super) fn add(&mut self, line: u64, reason: Reason) {
        self.count += 1;
        if self.first.len() < FIRST_BAD {
            self.first.push(BadRow { line, reason });
        }
    }

    /// Adds what was found in a later part of the text, which so many lines precede.
    pub(super) fn join(&mut self, later: &Bad, lines_before: u64) {
        self.count += later.count;
        let room = FIRST_BAD.saturating_sub(self.first.len());
        self.first
            .extend(later.first.iter().take(room).map(|row| BadRow {
                line: row.line + lines_before,
                ..*row
            }));
    }
}
