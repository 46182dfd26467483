//! `clone` copies a list and everything the list owns.

fn main() {
    let mut plan = vec![
        vec![String::from("Ana")],
        vec![String::from("Bo")],
    ];
    let cloned = plan.clone();

    plan[0].push(String::from("Chen"));
    println!("plan:   {plan:?}");
    println!("cloned: {cloned:?}");
}
