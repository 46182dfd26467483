//! Names from several countries, and a name that is missing.

use initials::{fits, initials};

#[test]
fn initials_are_the_first_characters() {
    assert_eq!(initials("Ana", "Diaz"), "A.D.", "Ana Diaz");
    assert_eq!(initials("Zoë", "Kim"), "Z.K.", "Zoë Kim");
}

#[test]
fn a_first_character_may_take_several_bytes() {
    assert_eq!(initials("Åsa", "Öberg"), "Å.Ö.", "Åsa Öberg");
    assert_eq!(initials("Ṣade", "Ọla"), "Ṣ.Ọ.", "Ṣade Ọla");
}

#[test]
fn a_missing_name_is_a_question_mark() {
    assert_eq!(initials("", "Kim"), "?.K.", "no first name is known");
    assert_eq!(initials("", ""), "?.?.", "no name is known");
}

#[test]
fn a_name_fits_if_there_is_a_place_for_each_character() {
    assert!(fits("Ana", 3), "three characters, three places");
    assert!(!fits("Ana", 2), "three characters, two places");
    assert!(
        fits("Zoë", 3),
        "Zoë has three characters, although it has four bytes"
    );
    assert!(fits("Ṣade", 4), "four characters, four places");
    assert!(fits("", 0), "no name needs no place");
}
