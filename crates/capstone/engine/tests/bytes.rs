//! The parsers get whatever comes: bytes that are no text, lines that are nearly rows.
//!
//! This is the fuzzing of the crate. `cargo fuzz` wants a nightly compiler; these tests want none,
//! and run with all others. They are short, and the same in each run. To let them look longer, for
//! new inputs:
//!
//! ```text
//! PROPTEST_CASES=100000 cargo test --release -p engine --test bytes
//! ```

#[path = "../src/testing.rs"]
mod testing;

use std::collections::BTreeMap;

use engine::grouped::{self, FIRST_BAD, Grouped, Layout, Reason};
use engine::rayon::ThreadPoolBuilder;
use proptest::prelude::*;

/// The rules once more, written for nothing but to be read.
fn reference(text: &[u8], delimiter: u8, key: usize, value: usize, header: bool) -> Expected {
    let mut expected = Expected::default();
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() || header && index == 0 {
            continue;
        }
        let fields: Vec<&[u8]> = line.split(|byte| *byte == delimiter).collect();
        let wanted = || -> Result<(String, i128), Reason> {
            if line.contains(&b'"') {
                return Err(Reason::Quoted);
            }
            let key = fields.get(key).ok_or(Reason::TooFewFields)?;
            let value = fields.get(value).ok_or(Reason::TooFewFields)?;
            let units = units(value)?;
            let key = String::from_utf8(key.to_vec()).map_err(|_| Reason::KeyNotText)?;
            Ok((key, units))
        };
        match wanted() {
            Ok((key, units)) => {
                let (rows, sum) = expected.sums.entry(key).or_default();
                *rows += 1;
                *sum += units;
            }
            Err(reason) => expected.bad.push((index as u64 + 1, reason)),
        }
    }
    expected
}

fn units(value: &[u8]) -> Result<i128, Reason> {
    let text = std::str::from_utf8(value).map_err(|_| Reason::NotANumber)?;
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{part}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Reason::NotANumber);
    }
    if whole.len() > 12 || part.len() > 6 {
        return Err(Reason::TooManyDigits);
    }
    let size: i128 = format!("{whole}{part:0<6}")
        .parse()
        .map_err(|_| Reason::NotANumber)?;
    Ok(if text.starts_with('-') { -size } else { size })
}

#[derive(Debug, Default, PartialEq)]
struct Expected {
    sums: BTreeMap<String, (u64, i128)>,
    bad: Vec<(u64, Reason)>,
}

impl Expected {
    fn is(&self, found: &Grouped) -> Result<(), TestCaseError> {
        let sums = found.groups().iter();
        let sums = sums.map(|one| {
            (
                one.key.clone(),
                (one.total.rows(), one.total.smallest_units()),
            )
        });
        prop_assert_eq!(&self.sums, &sums.collect::<BTreeMap<_, _>>());
        prop_assert_eq!(self.bad.len() as u64, found.bad_rows());
        let bad = found.first_bad().iter().map(|row| (row.line, row.reason));
        let first = self.bad.iter().take(FIRST_BAD).copied();
        prop_assert!(first.eq(bad));
        Ok(())
    }
}

/// Bytes that are something to the parsers, more often than others.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        8 => prop::sample::select(b",,,;\n\n\r\"0123456789.-+ab".to_vec()),
        1 => any::<u8>(),
    ];
    prop::collection::vec(byte, 0..400)
}

/// Lines that are nearly rows.
fn lines() -> impl Strategy<Value = Vec<u8>> {
    let key = "ward-[0-9]{1,2}|[a-z]{0,40}|.{0,5}";
    let value = "-?[0-9]{1,6}(\\.[0-9]{1,2})?|[0-9]{0,14}\\.[0-9]{0,8}|[-+.0-9e ]{0,5}";
    let end = prop::sample::select(vec![
        "\n", "\n", "\n", "\r\n", "\n\n", "\"\n", ",more\n", "",
    ]);
    let line = (key, "[a-z]{0,9}", value, end);
    let line = line.prop_map(|(key, item, value, end)| format!("{key},{item},{value}{end}"));
    prop::collection::vec(line, 0..60).prop_map(|lines| lines.concat().into_bytes())
}

proptest! {
    #![proptest_config(testing::cases(400))]

    #[test]
    fn all_ways_keep_to_the_rules(
        text in prop_oneof![bytes(), lines()],
        delimiter in prop::sample::select(b",;".to_vec()),
        (key, value) in (0_usize..4, 0_usize..4).prop_filter("two columns", |(one, other)| one != other),
        header: bool,
    ) {
        let layout = Layout::new(delimiter, key, value)?;
        let layout = if header { layout.with_header() } else { layout };
        let expected = reference(&text, delimiter, key, value, header);
        expected.is(&grouped::by_search(&text, &layout))?;
        expected.is(&grouped::by_bitmaps(&text, &layout))?;
        if let Ok(text) = std::str::from_utf8(&text) {
            expected.is(&grouped::plain(text, &layout))?;
        }
    }

    #[test]
    fn no_layout_is_a_problem(text in bytes(), delimiter: u8, key: usize, value: usize, name: String) {
        if let Ok(layout) = Layout::new(delimiter, key, value) {
            grouped::by_bitmaps(&text, &layout);
        }
        let _ = Layout::named(&text, delimiter, &name, "a");
    }
}

proptest! {
    #![proptest_config(testing::cases(2))]

    #[test]
    fn threads_change_nothing(lines in lines(), often in 1_usize..3) {
        let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
        let layout = Layout::new(b',', 0, 2)?;
        let text = lines.repeat(often * 300_000 / lines.len().max(1));
        prop_assert_eq!(grouped::parallel(&text, &layout, &pool), grouped::by_search(&text, &layout));
    }
}
