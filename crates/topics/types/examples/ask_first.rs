//! Ask for a place that may not be there.

fn main() {
    let mut doses = vec![5, 7];
    doses.push(9);
    println!("{:?}", doses.get(1));
    println!("{:?}", doses.get(3));
    println!("{:?} {:?}", doses.first(), doses.last());

    println!("{}", doses.get(3).is_none());
    println!("{}", doses.get(3).copied().unwrap_or(0));
    println!("{:?}", doses.get(1..9));
}
