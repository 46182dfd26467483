//! Letters and the list of the ward after a discharge.

use discharge_by_name::{Patient, discharge_by_name};

fn patient(name: &str, bed: u32, notes: &[&str]) -> Patient {
    Patient {
        name: String::from(name),
        bed,
        notes: notes.iter().map(|note| String::from(*note)).collect(),
    }
}

fn ward() -> Vec<Patient> {
    vec![
        patient("Ana Moe", 1, &["slept well"]),
        patient("Bo Roy", 2, &["fever 38.4", "fever gone"]),
        patient("Cleo Day", 3, &[]),
    ]
}

#[test]
fn the_letter_says_everything() {
    let (letters, _) = discharge_by_name(ward(), "Bo Roy");
    assert_eq!(letters.len(), 1, "one patient is called Bo Roy");
    assert_eq!(letters[0].about, "Bo Roy", "whom the letter is about");
    assert_eq!(
        letters[0].summary, "Bo Roy, bed 2, notes: 2",
        "the summary, made while the patient was whole"
    );
    assert_eq!(
        letters[0].notes,
        ["fever 38.4", "fever gone"],
        "the notes, oldest first"
    );
}

#[test]
fn the_others_stay_in_their_order() {
    let (_, staying) = discharge_by_name(ward(), "Bo Roy");
    let summaries: Vec<String> = staying.iter().map(Patient::summary).collect();
    assert_eq!(
        summaries,
        ["Ana Moe, bed 1, notes: 1", "Cleo Day, bed 3, notes: 0"],
        "the patients who stay, whole and in their order"
    );
}

#[test]
fn two_patients_of_one_name_are_two_letters() {
    let mut patients = ward();
    patients.push(patient("Bo Roy", 4, &["from ward 5"]));
    let (letters, staying) = discharge_by_name(patients, "Bo Roy");
    assert_eq!(
        letters.len(),
        2,
        "both patients called Bo Roy are discharged"
    );
    assert_eq!(staying.len(), 2, "two patients stay");
    let (letters, staying) = discharge_by_name(ward(), "Nobody");
    assert_eq!(
        (letters.len(), staying.len()),
        (0, 3),
        "nobody is called Nobody, so nobody leaves"
    );
}

#[test]
fn the_texts_in_the_letter_are_those_of_the_patient() {
    let patients = ward();
    let name = patients[1].name.as_ptr();
    let notes = patients[1].notes.as_ptr();
    let (letters, _) = discharge_by_name(patients, "Bo Roy");
    assert!(
        letters[0].about.as_ptr() == name,
        "the name must be moved into the letter, not copied"
    );
    assert!(
        letters[0].notes.as_ptr() == notes,
        "the notes must be moved into the letter, not copied"
    );
}
