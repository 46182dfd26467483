//! Numbers, texts, and a type that can do nothing at all.

use longest_stay::{History, longest, report};

/// Photos can be kept, and neither compared nor printed.
struct Photo;

#[test]
fn the_longest_of_numbers_and_texts() {
    assert_eq!(longest(&[3, 12, 7]), Some(&12), "days");
    assert_eq!(longest(&[0.5, 0.25]), Some(&0.5), "days with fractions");
    assert_eq!(longest(&["a week", "a day"]), Some(&"a week"), "texts");
    let nothing: [u32; 0] = [];
    assert_eq!(longest(&nothing), None, "no stays");
}

#[test]
fn it_is_a_look_into_the_list() {
    let stays = [String::from("b"), String::from("b")];
    let found = longest(&stays).map(|stay| stay.as_ptr());
    assert!(found == Some(stays[0].as_ptr()), "the first of two");
}

#[test]
fn a_report_is_one_line() {
    assert_eq!(report("surgery", &[3, 12]), "surgery: 12");
    assert_eq!(report("day clinic", &[0.5]), "day clinic: 0.5");
    let nothing: [u32; 0] = [];
    assert_eq!(report("annex", &nothing), "annex: none");
}

#[test]
fn a_history_of_numbers_knows_its_changes() {
    let mut beds = History::new(7);
    assert!(!beds.has_changed(), "one value is no change");
    beds.add(7);
    assert!(!beds.has_changed(), "the same again");
    beds.add(8);
    assert!(beds.has_changed(), "another one");
    assert_eq!(beds.count(), 3, "all are kept");
}

#[test]
fn anything_can_have_a_history() {
    let mut photos = History::new(Photo);
    photos.add(Photo);
    assert_eq!(photos.count(), 2, "photos cannot be compared, and are kept");
}
