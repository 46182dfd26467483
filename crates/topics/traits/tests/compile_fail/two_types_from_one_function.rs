fn readings(pulses: &[u32], all: bool) -> impl Iterator<Item = u32> {
    if all {
        return pulses.iter().copied();
    }
    pulses.iter().copied().filter(|pulse| *pulse > 100) //~ E0308
}

fn main() {
    println!("{}", readings(&[72, 104], true).count());
}
