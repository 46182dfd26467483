//! Each thread writes into the patient that it was lent.

use std::thread;

fn main() {
    let mut doses = [250, 500, 125];

    thread::scope(|scope| {
        for dose in &mut doses {
            scope.spawn(move || *dose += 50);
        }
    });

    println!("{doses:?}");
}
