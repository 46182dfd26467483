//! A worker crosses names off a list. Whose list is it?

use std::sync::Mutex;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

fn main() {
    let waiting = Mutex::new(vec!["Ana", "Bo", "Chen"]);
    let visit = |name: &&str| {
        let mut waiting = waiting.lock().expect("no worker panics");
        waiting.retain(|other| other != name);
        waiting.len()
    };

    let pool = ThreadPoolBuilder::new().num_threads(1).build();
    let pool = pool.expect("one thread can be started");
    let left: Vec<usize> = pool.install(|| ["Ana", "Bo", "Chen"].par_iter().map(visit).collect());
    println!("{left:?}");
    let waiting = waiting.lock().expect("no worker panics");
    println!("{} are waiting", waiting.len());
}
