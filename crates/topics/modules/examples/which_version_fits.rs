//! Which versions may stand in for the one that was asked for.

use modules::version::{Version, Wanted};

fn main() {
    for want in ["1.4", "0.2.5", "0.0.3", "0.0", "0"] {
        let wanted = Wanted::parse(want);
        let mut fitting = Vec::new();
        for have in [
            "0.0.3", "0.0.4", "0.2.9", "0.3.0", "1.3.9",
            "1.4.2", "1.10.0", "2.0.0",
        ] {
            match (Version::parse(have), wanted) {
                (Some(a), Some(b)) if a.fits(b) => {
                    fitting.push(have);
                }
                _ => {}
            }
        }
        println!("{want}: {}", fitting.join(", "));
    }
}
