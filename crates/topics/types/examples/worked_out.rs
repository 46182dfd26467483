//! Types that nobody wrote, and one that somebody did.

fn beds_left(beds: u16, taken: u16) -> u16 {
    beds - taken
}

fn main() {
    let taken = 15;
    println!("{}", beds_left(20, taken));

    let mut doses = Vec::new();
    for dose in [2.5, 0.5] {
        doses.push(dose);
    }
    println!("{doses:?}");

    let pulse: i64 = "72".parse().unwrap_or(0);
    let next = "73".parse::<i64>().unwrap_or(0);
    println!("{}", next - pulse);
}
