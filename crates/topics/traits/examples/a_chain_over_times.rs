//! Everything that iterators can do, on one of our own.

use traits::times::EveryHours;

fn main() {
    let night: Vec<u32> = EveryHours::new(0, 4).filter(|hour| *hour < 6).collect();
    println!("{night:?}");
    for (hour, name) in EveryHours::new(8, 6).zip(["Ana", "Bo"]) {
        println!("{hour} {name}");
    }
    println!(
        "{}",
        EveryHours::new(1, 7).map(|hour| hour * 60).sum::<u32>()
    );
}
