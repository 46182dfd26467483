//! A bed joins, and the words are right.

use first_bed_free::{Bed, add_bed};

fn bed(number: u32, patient: &str) -> Bed {
    Bed {
        number,
        patient: String::from(patient),
    }
}

#[test]
fn a_bed_joins_the_others() {
    let mut beds = vec![bed(3, "Ana"), bed(5, "Bo")];
    assert_eq!(add_bed(&mut beds, 8), "from bed 3 on, 3 beds", "the words");
    assert_eq!(beds, [bed(3, "Ana"), bed(5, "Bo"), bed(8, "")], "the beds");
}

#[test]
fn the_first_bed_of_an_empty_ward_is_the_new_one() {
    let mut beds = Vec::new();
    assert_eq!(add_bed(&mut beds, 1), "from bed 1 on, 1 beds", "the words");
    assert_eq!(beds, [bed(1, "")], "the beds");
}
