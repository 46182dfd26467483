//! Past the end of a list: index and slice are both checked.

fn main() {
    let mut doses = vec![5, 7, 9];

    match doses.get(3) {
        Some(dose) => println!("position 3: {dose}"),
        None => println!("position 3: nothing there"),
    }

    match doses.get(0..4) {
        Some(part) => {
            println!("positions 0 to 3: {part:?}")
        }
        None => println!("positions 0 to 3: too many"),
    }

    if let Some(part) = doses.get_mut(0..4) {
        part.fill(1);
    }
    println!("after writing there: {doses:?}");
}
