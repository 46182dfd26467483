//! Where key and value stand.

/// How the text is divided, and which fields are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    pub(super) delimiter: u8,
    pub(super) key: usize,
    pub(super) value: usize,
    pub(super) header: bool,
}

/// Why a text cannot be read in this way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// A byte that can be part of a row.
    #[error("{:?} cannot separate fields; take an ASCII character that is in no number and no line end", char::from(*.0))]
    Delimiter(
        /// The byte.
        u8,
    ),
    /// No row can be told from its value alone.
    #[error("key and value are both in column {0}")]
    SameColumn(
        /// The column, counted from 0.
        usize,
    ),
    /// The first line has no field of this name.
    #[error("the first line has no column {0:?}")]
    NoSuchColumn(
        /// The name.
        String,
    ),
}

impl Layout {
    /// Key and value by their columns, counted from 0; all lines are rows.
    pub fn new(delimiter: u8, key: usize, value: usize) -> Result<Layout, LayoutError> {
        let part_of_a_row = matches!(delimiter, b'\n' | b'\r' | b'"' | b'+' | b'-' | b'.');
        if part_of_a_row || delimiter.is_ascii_digit() || !delimiter.is_ascii() {
            return Err(LayoutError::Delimiter(delimiter));
        }
        if key == value {
            return Err(LayoutError::SameColumn(key));
        }
        Ok(Layout {
            delimiter,
            key,
            value,
            header: false,
        })
    }

    /// Key and value by their names in the first line, which is no row.
    pub fn named(
        text: &[u8],
        delimiter: u8,
        key: &str,
        value: &str,
    ) -> Result<Layout, LayoutError> {
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let first = first.strip_suffix(b"\r").unwrap_or(first);
        let find = |name: &str| {
            first
                .split(|byte| *byte == delimiter)
                .position(|field| field == name.as_bytes())
                .ok_or_else(|| LayoutError::NoSuchColumn(name.to_owned()))
        };
        let layout = Layout::new(delimiter, find(key)?, find(value)?)?;
        Ok(layout.with_header())
    }

    /// The first line is no row.
    #[must_use]
    pub fn with_header(self) -> Layout {
        Layout {
            header: true,
            ..self
        }
    }

    /// The last of the two columns.
    #[inline(always)]
    pub(super) fn last(&self) -> usize {
        self.key.max(self.value)
    }

    /// The text without its first line where that is no row, and how many lines that leaves out.
    pub(super) fn rows<'a>(&self, text: &'a [u8]) -> (&'a [u8], u64) {
        if !self.header {
            return (text, 0);
        }
        let rows = memchr::memchr(b'\n', text).and_then(|end| text.get(end + 1..));
        (rows.unwrap_or_default(), 1)
    }
}
