//! Keeping what should stay, in one go.

fn main() {
    let mut beds = vec![3, 0, 0, 5, 0];
    beds.retain(|bed| *bed != 0);
    println!("kept: {beds:?}");
}
