//! Look at each, change each, use each up.

fn main() {
    let mut doses = vec![5, 10, 20];
    for dose in &doses {
        println!("look: {dose}");
    }
    for dose in &mut doses {
        *dose *= 2;
    }
    println!("changed: {doses:?}");
    let mut used = Vec::new();
    for dose in doses {
        used.push(dose);
    }
    println!("used up: {used:?}");
}
