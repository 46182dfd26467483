//! Two names, two places: a change in one is not a change in the other.

fn main() {
    let monday = [8, 12, 20];
    let mut tuesday = monday;
    tuesday[0] = 7;
    println!("monday:  {monday:?}");
    println!("tuesday: {tuesday:?}");
}
