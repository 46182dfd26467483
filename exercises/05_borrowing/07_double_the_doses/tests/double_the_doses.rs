//! The elements change in their places.

use double_the_doses::{Infusion, raise, slow_down};

fn infusion(drug: &str, rate: u32) -> Infusion {
    Infusion {
        drug: String::from(drug),
        rate,
    }
}

#[test]
fn infusions_of_one_drug_slow_down() {
    let mut infusions = vec![
        infusion("saline", 100),
        infusion("insulin", 5),
        infusion("saline", 31),
    ];
    slow_down(&mut infusions, "saline");
    assert_eq!(
        infusions,
        [
            infusion("saline", 50),
            infusion("insulin", 5),
            infusion("saline", 15)
        ],
        "saline at half the rate, insulin as before"
    );
}

#[test]
fn a_plan_is_raised_in_its_place() {
    let plan = vec![5, 10, 20];
    let place = plan.as_ptr();
    let raised = raise(plan, 5);
    assert_eq!(raised, [10, 15, 25], "every rate is 5 higher");
    assert!(
        raised.as_ptr() == place,
        "the list itself comes back, not a new one"
    );
    assert_eq!(raise(Vec::new(), 5), [], "an empty plan");
}
