//! The rules for rows, in every way of reading them.

use proptest::prelude::*;
use rayon::ThreadPoolBuilder;

use super::fields::Part;
use super::*;
use crate::cpu;

proptest! {
    #![proptest_config(crate::testing::cases(300))]

    #[test]
    fn neither_the_cpu_nor_the_number_of_parts_matters(
        text in "([ab]{1,20}|.{0,3}),x,[0-9]{1,9}(\\.[0-9]{1,3})?\n|[ab,0-9.\n\r\"]{0,300}",
        often in 1_usize..20,
        size in 1_usize..500,
    ) {
        let text = text.repeat(often).into_bytes();
        let expected = by_search(&text, &layout());
        for level in cpu::levels() {
            let mut part = Part::new();
            part.bitmaps_at(level, &text, &layout());
            prop_assert_eq!(&part.grouped(0), &expected);
        }
        let pool = ThreadPoolBuilder::new().num_threads(2).build()?;
        let mut part = Part::new();
        parallel::add_in_parts(&mut part, &text, &layout(), &pool, size);
        prop_assert_eq!(part.grouped(0), expected);
    }
}

/// As many fields and lines in 64 bytes, and in the whole of what is looked at in one go, as there
/// can be.
#[test]
fn nothing_but_ends_finds_room() {
    for level in cpu::levels() {
        for unit in ["\n", ",", ",\n", ",,1\n"] {
            for count in [64, 5_000] {
                let text = unit.repeat(count) + "\na,b,3\n";
                let mut part = Part::new();
                part.bitmaps_at(level, text.as_bytes(), &layout());
                let expected = plain(&text, &layout());
                assert_eq!(part.grouped(0), expected, "{unit:?} on {level:?}");
            }
        }
    }
}

fn layout() -> Layout {
    Layout::new(b',', 0, 2).unwrap()
}

/// What all ways agree on.
fn sums(text: &str, layout: &Layout) -> Grouped {
    let plain = plain(text, layout);
    assert_eq!(by_search(text.as_bytes(), layout), plain, "{text:?}");
    assert_eq!(by_bitmaps(text.as_bytes(), layout), plain, "{text:?}");
    plain
}

fn shown(text: &str) -> String {
    let sums = sums(text, &layout());
    let groups = sums
        .groups()
        .iter()
        .map(|one| format!("{}={}", one.key, one.total));
    let bad = sums
        .first_bad()
        .iter()
        .map(|one| format!("{}:{:?}", one.line, one.reason));
    groups.chain(bad).collect::<Vec<_>>().join(" ")
}

#[test]
fn rows_are_added_by_key() {
    assert_eq!(shown("b,x,1.5\na,x,2\nb,y,-0.25\n"), "a=2 b=1.25");
    assert_eq!(shown("a,x,1,more,fields\na,,2\n,x,3"), "=3 a=3");
}

#[test]
fn lines_end_in_several_ways() {
    assert_eq!(shown(""), "");
    assert_eq!(shown("\n\r\n\n"), "");
    assert_eq!(shown("a,x,1\r\na,x,2"), "a=3");
    assert_eq!(shown("a,x,1\n\na,x,2\r"), "a=3");
    // A carriage return elsewhere is a byte like others.
    assert_eq!(shown("a\r,x,1\n"), "a\r=1");
    assert_eq!(shown("a,x,1\r\r\n"), "1:NotANumber");
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    assert_eq!(
        shown("a,x,1\nb,x\nc,x,\nd,x,1e3\n\"e\",x,1\nf,x,0.1234567\na,x,2\n"),
        "a=3 2:TooFewFields 3:NotANumber 4:NotANumber 5:Quoted 6:TooManyDigits"
    );
    assert_eq!(shown("\"a\n"), "1:Quoted");
    let bytes = b"\xff,x,1\n\xff,x,2\nok,x,3\n";
    let sums = by_bitmaps(bytes, &layout());
    assert_eq!(sums, by_search(bytes, &layout()));
    assert_eq!((sums.rows(), sums.bad_rows()), (1, 2));
    assert_eq!(sums.first_bad().first().unwrap().reason, Reason::KeyNotText);
}

#[test]
fn only_the_first_bad_rows_are_kept_and_all_are_counted() {
    let sums = sums(&"x\n".repeat(50), &layout());
    assert_eq!((sums.bad_rows(), sums.first_bad().len()), (50, FIRST_BAD));
    assert_eq!(sums.first_bad().last().unwrap().line, 20);
}

#[test]
fn columns_are_found_by_name() {
    let text = "id;amount;ward\r\n1;2.5;north\n";
    let found = Layout::named(text.as_bytes(), b';', "ward", "amount").unwrap();
    let sums = sums(text, &found);
    assert_eq!(sums.get("north").unwrap().to_f64(), 2.5);
    assert_eq!(sums.get("amount"), None);
    let missing = Layout::named(text.as_bytes(), b';', "doctor", "amount").unwrap_err();
    assert!(missing.to_string().contains("doctor"));
    assert!(Layout::named(b"", b';', "ward", "amount").is_err());
    assert!(Layout::named(b"a;a", b';', "a", "a").is_err());
}

#[test]
fn a_header_is_no_row_and_counts_as_a_line() {
    let layout = layout().with_header();
    assert_eq!(sums("a,b,c", &layout), Grouped::default());
    assert_eq!(sums("", &layout), Grouped::default());
    let found = sums("ward,b,c\na,x\n", &layout);
    assert_eq!(found.first_bad().first().unwrap().line, 2);
}

#[test]
fn what_is_part_of_a_row_separates_no_fields() {
    for byte in [b'\n', b'\r', b'"', b'.', b'-', b'+', b'7', 0xe4] {
        assert_eq!(Layout::new(byte, 0, 1), Err(LayoutError::Delimiter(byte)));
    }
    assert_eq!(Layout::new(b',', 1, 1), Err(LayoutError::SameColumn(1)));
    assert!(Layout::new(b'\t', usize::MAX, 0).is_ok());
    let far = Layout::new(b',', usize::MAX, 0).unwrap();
    assert_eq!(sums("1,2\n", &far).bad_rows(), 1);
}

#[test]
fn sums_are_exact() {
    let text = "a,x,0.1\n".repeat(10) + "b,x,999999999999.999999\nb,x,0.000001\n";
    let found = sums(&text, &layout());
    assert_eq!(found.get("a").unwrap().to_string(), "1");
    assert_eq!(found.get("b").unwrap().to_string(), "1000000000000");
    assert_eq!(
        sums("a,x,-.05\n", &layout()).get("a").unwrap().to_string(),
        "-0.05"
    );
}

#[test]
fn many_keys_long_and_short() {
    let mut text = String::new();
    for number in 0..5_000 {
        let key = format!("ward{}", "-".repeat(number % 40));
        text += &format!("{key}{number},x,1\n{key}{},x,2\n", number / 2);
    }
    let found = sums(&text, &layout());
    assert_eq!(found.rows(), 10_000);
    assert!(
        found
            .groups()
            .is_sorted_by(|one, other| one.key < other.key)
    );
}

#[test]
fn threads_change_nothing() {
    let pool = ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    let mut text = "ward,item,amount\n".to_owned();
    for number in 0..60_000 {
        let amount = if number % 9_000 == 7 { "?" } else { "1.25" };
        text += &format!("ward-{},gauze,{amount}\n", number % 500);
    }
    let layout = layout().with_header();
    let found = parallel(text.as_bytes(), &layout, &pool);
    assert_eq!(found, plain(&text, &layout));
    assert_eq!(found.bad_rows(), 7);
    assert_eq!(found.first_bad().last().unwrap().line, 54_009);
    assert_eq!(parallel(b"", &layout, &pool), Grouped::default());
}
