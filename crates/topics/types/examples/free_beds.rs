//! A count that changes, and one that does not.

fn main() {
    let beds = 20;
    let mut free = 12;
    println!("morning: {free} of {beds} free");
    free -= 3;
    println!("noon: {free} of {beds} free");
    free = beds;
    println!("after the move: {free} free");
}
