//! What a worker gets to see a list: its bytes, or a look at it.

use std::ptr;
use std::thread;

fn main() {
    for count in [100_u32, 10_000] {
        let pulses: Vec<u32> = (0..count).map(|bed| 60 + bed % 60).collect();
        let lent: &[u32] = &pulses;
        let worker = || thread::scope(|scope| scope.spawn(|| lent).join());
        let arrived = worker().expect("the worker looks, and does not panic");
        let same = if ptr::eq(arrived, lent) {
            "the same list"
        } else {
            "an equal list"
        };
        println!("{count} readings: {} bytes, {same}", size_of::<&[u32]>());
    }
}
