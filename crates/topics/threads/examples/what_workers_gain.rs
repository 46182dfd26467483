//! Amdahl's law as a table: what many workers gain.

use threads::amdahl::{limit, speedup};

fn main() {
    for p in [0.5, 0.9, 0.99] {
        let gains = [2.0, 4.0, 16.0, 100.0].map(|s| format!("{:6.2}", speedup(p, s)));
        println!("{p:4}: {}, never {:.0}", gains.join(" "), limit(p));
    }
}
