//! Two nurses, six beds. The visit to bed 2 lasts until all others are done.

use std::sync::{Mutex, mpsc};

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

fn main() {
    let (done, arrived) = mpsc::channel();
    let arrived = Mutex::new(arrived);
    let visit = |bed: &u32| {
        if *bed == 2 {
            let arrived = arrived.lock().expect("no nurse panics");
            let mut others: Vec<u32> = arrived.iter().take(5).collect();
            others.sort();
            println!("{others:?} were done in the meantime");
        } else {
            done.send(*bed).expect("bed 2 listens");
        }
    };

    let nurses = ThreadPoolBuilder::new().num_threads(2).build();
    let nurses = nurses.expect("two threads can be started");
    let beds = [1, 2, 3, 4, 5, 6];
    nurses.install(|| beds.par_iter().with_max_len(1).for_each(visit));
}
