//! A week, and its spare.

use spare_plans::{DayPlan, NightPlan, Plan, Week, spare_week};

/// A plan can be made through the trait by whoever knows the type.
fn with_name<P: Plan>(day: &str, name: &str) -> P {
    let mut plan = P::new(day);
    plan.add(name);
    plan
}

fn week() -> Week {
    let mut day: DayPlan = with_name("Monday", "Ana");
    day.add("Bo");
    let night: NightPlan = with_name("Monday", "Chen");
    Week {
        plans: vec![Box::new(day), Box::new(night)],
    }
}

fn lines(week: &Week) -> Vec<String> {
    week.plans.iter().map(|plan| plan.line()).collect()
}

#[test]
fn plans_of_both_kinds_stand_in_one_week() {
    assert_eq!(lines(&week()), ["Monday: Ana, Bo", "Monday, night: Chen"]);
}

#[test]
fn a_spare_week_says_the_same() {
    let week = week();
    assert_eq!(lines(&spare_week(&week)), lines(&week), "the same lines");
}

#[test]
fn the_spare_changes_alone() {
    let week = week();
    let mut spare = spare_week(&week);
    for plan in &mut spare.plans {
        plan.add("Dita");
    }
    assert_eq!(
        lines(&spare),
        ["Monday: Ana, Bo, Dita", "Monday, night: Dita"],
        "the spare"
    );
    assert_eq!(
        lines(&week),
        ["Monday: Ana, Bo", "Monday, night: Chen"],
        "the first week"
    );
}

#[test]
fn an_empty_plan_is_made_by_its_type() {
    assert_eq!(NightPlan::new("Tuesday").line(), "Tuesday, night: nobody");
}
