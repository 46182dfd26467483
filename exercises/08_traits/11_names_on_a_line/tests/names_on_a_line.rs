//! Lists of names on a line, and anything in quotation marks.

use names_on_a_line::{Names, Quoted};

fn names(names: &[&str]) -> Names {
    Names(names.iter().map(|name| name.to_string()).collect())
}

#[test]
fn names_stand_on_one_line() {
    assert_eq!(
        names(&["Ana", "Bo", "Chen"]).to_string(),
        "Ana, Bo and Chen"
    );
    assert_eq!(names(&["Ana", "Bo"]).to_string(), "Ana and Bo");
    assert_eq!(names(&["Ana"]).to_string(), "Ana");
    assert_eq!(names(&[]).to_string(), "nobody");
}

#[test]
fn numbers_and_texts_are_quoted() {
    assert_eq!(7.quoted(), "\"7\"", "a number");
    assert_eq!(38.5_f64.quoted(), "\"38.5\"", "a float");
    assert_eq!('x'.quoted(), "\"x\"", "a character");
    assert_eq!("fever".quoted(), "\"fever\"", "a literal");
    assert_eq!(String::from("fever").quoted(), "\"fever\"", "a text");
}

#[test]
fn whatever_has_words_is_quoted() {
    assert_eq!(names(&["Ana", "Bo"]).quoted(), "\"Ana and Bo\"");
}
