//! Entries, and what may end before them.

use night_summary::{Entry, entries, latest, longest, summary};

const LOG: &str = "22:10 bed 3: asks for water\n23:05 bed 5: sleeps\nnoise\n02:40 bed 3: fever, doctor called at once\n04:00 bed 5: sleeps well\n";

#[test]
fn entries_are_parts_of_the_log() {
    let log = String::from(LOG);
    let all = entries(&log);
    assert_eq!(all.len(), 4, "a line that is no entry is left out");
    assert_eq!(
        all[0],
        Entry {
            time: "22:10",
            place: "bed 3",
            words: "asks for water"
        },
        "the first entry"
    );
    assert!(
        all[0].time.as_ptr() == log.as_ptr(),
        "a part of the log itself"
    );
    assert!(entries("").is_empty(), "an empty log");
}

#[test]
fn the_longest_entry_outlives_the_list() {
    let log = String::from(LOG);
    let found: Option<Entry> = {
        let all = entries(&log);
        longest(&all)
    };
    assert_eq!(found.map(|entry| entry.time), Some("02:40"), "five words");
    let equal = entries("1 a: x y\n2 b: z w");
    assert_eq!(
        longest(&equal).map(|entry| entry.time),
        Some("1"),
        "the first of two"
    );
    assert!(longest(&[]).is_none(), "no entries");
}

#[test]
fn the_latest_words_outlive_the_question() {
    let log = String::from(LOG);
    let all = entries(&log);
    let words = {
        let place = String::from("bed 5");
        latest(&all, &place)
    };
    assert_eq!(words, Some("sleeps well"), "bed 5");
    assert_eq!(latest(&all, "bed 9"), None, "nobody lies in bed 9");
}

#[test]
fn the_summary_outlives_the_log() {
    assert_eq!(
        summary(String::from(LOG)),
        "bed 5 at 04:00",
        "the last entry"
    );
    assert_eq!(summary(String::new()), "nothing", "an empty log");
}
