//! Four nurses write into one chart at once, through a lock.

use std::sync::Mutex;
use std::thread;

const NURSES: [&str; 4] = ["Ana", "Bo", "Chen", "Dara"];

fn main() {
    let chart = Mutex::new(Vec::new());

    thread::scope(|scope| {
        for nurse in NURSES {
            let chart = &chart;
            scope.spawn(move || {
                for pulse in 60..100 {
                    chart.lock().expect("no thread panics").push((nurse, pulse));
                }
            });
        }
    });

    let chart = chart.lock().expect("no thread panics");
    println!("{} entries", chart.len());
    for nurse in NURSES {
        let own = chart.iter().filter(|(who, _)| *who == nurse);
        let pulses: Vec<u32> = own.map(|(_, pulse)| *pulse).collect();
        assert_eq!(pulses, (60..100).collect::<Vec<u32>>());
        println!("{nurse}: {} of them, in order", pulses.len());
    }
}
