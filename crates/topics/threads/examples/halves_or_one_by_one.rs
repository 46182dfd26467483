//! Two nurses share visits: half of the list each, or whoever is free takes the next.

fn halves(minutes: &[u32]) -> (u32, u32) {
    let middle = minutes.len() / 2;
    (
        minutes[..middle].iter().sum(),
        minutes[middle..].iter().sum(),
    )
}

fn one_by_one(minutes: &[u32]) -> (u32, u32) {
    let (mut ana, mut bo) = (0, 0);
    for visit in minutes {
        if ana <= bo {
            ana += visit;
        } else {
            bo += visit;
        }
    }
    (ana, bo)
}

fn main() {
    let long_one_first = [50, 10, 10, 10, 10, 10, 10, 10];
    let long_one_last = [10, 10, 10, 10, 10, 10, 10, 50];
    println!("halves:         {:?}", halves(&long_one_first));
    println!("one by one:     {:?}", one_by_one(&long_one_first));
    println!("long one last:  {:?}", one_by_one(&long_one_last));
}
