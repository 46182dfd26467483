//! A function that returns a search, and nobody has to write its type.

fn urgent(pulses: &[u32]) -> impl Iterator<Item = u32> {
    pulses.iter().copied().filter(|pulse| *pulse > 100)
}

fn main() {
    let pulses = [72, 104, 88, 120];
    for pulse in urgent(&pulses) {
        println!("{pulse}");
    }
    println!("{} in all", urgent(&pulses).count());
}
