//! How much faster a program becomes when a share of its time is moved to Rust.

fn gain(share: f64, faster: f64) -> f64 {
    1.0 / ((1.0 - share) + share / faster)
}

fn main() {
    println!("share  2 times  10 times  50 times  no time at all");
    for share in [0.05, 0.2, 0.5, 0.8, 0.95] {
        let most = 1.0 / (1.0 - share);
        println!(
            "{share:5.2} {:8.2} {:9.2} {:9.2} {most:15.2}",
            gain(share, 2.0),
            gain(share, 10.0),
            gain(share, 50.0),
        );
    }
}
