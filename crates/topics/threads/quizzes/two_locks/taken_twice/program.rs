use std::sync::Mutex;

fn note(chart: &Mutex<Vec<&str>>) {
    match chart.try_lock() {
        Ok(_) => println!("free"),
        Err(_) => println!("taken"),
    }
}

fn main() {
    let chart = Mutex::new(vec!["Ana"]);
    let lines = chart.lock();
    note(&chart);
    drop(lines);
}
