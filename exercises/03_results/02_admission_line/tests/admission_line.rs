//! Good lines, and each way to be wrong.

use admission_line::{Admission, AdmissionError, read_line};

fn admission(name: &str, bed: u32) -> Result<Admission, AdmissionError> {
    Ok(Admission {
        name: String::from(name),
        bed,
    })
}

#[test]
fn good_lines_are_read() {
    assert_eq!(read_line("Ana;3"), admission("Ana", 3), "a plain line");
    assert_eq!(
        read_line("  Bo Lund ; 40 "),
        admission("Bo Lund", 40),
        "spaces around the parts do not matter"
    );
    assert_eq!(read_line("Cleo;1"), admission("Cleo", 1), "the first bed");
}

#[test]
fn a_line_without_semicolon_has_no_bed() {
    assert_eq!(read_line("Ana"), Err(AdmissionError::NoBed), "`Ana`");
    assert_eq!(read_line(""), Err(AdmissionError::NoBed), "an empty line");
}

#[test]
fn nothing_before_the_semicolon_is_no_name() {
    assert_eq!(read_line(";3"), Err(AdmissionError::NoName), "`;3`");
    assert_eq!(
        read_line("  ;many"),
        Err(AdmissionError::NoName),
        "of two failures the first in the enum is given"
    );
}

#[test]
fn a_text_that_is_no_number_is_kept() {
    for (line, text) in [
        ("Ana;three", "three"),
        ("Ana; ", ""),
        ("Ana; -3", "-3"),
        ("Ana;3;4", "3;4"),
    ] {
        assert_eq!(
            read_line(line),
            Err(AdmissionError::NotANumber(String::from(text))),
            "`{line}`"
        );
    }
}

#[test]
fn the_ward_has_beds_1_to_40() {
    assert_eq!(
        read_line("Ana;0"),
        Err(AdmissionError::NoSuchBed(0)),
        "bed 0"
    );
    assert_eq!(
        read_line("Ana;41"),
        Err(AdmissionError::NoSuchBed(41)),
        "bed 41"
    );
}
