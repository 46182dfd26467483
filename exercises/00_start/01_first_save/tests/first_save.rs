//! What the function must give.

use first_save::beds;

#[test]
fn ward_3_has_its_beds() {
    assert_eq!(beds(), 24, "ward 3 has 24 beds");
}
