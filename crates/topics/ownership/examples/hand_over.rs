//! A function that takes a value keeps it, and may do with it what it likes.

fn archive(mut chart: Vec<String>) {
    chart.insert(0, String::from("closed"));
    println!("in the archive: {chart:?}");
}

fn main() {
    let chart = vec![
        String::from("admitted"),
        String::from("X-ray"),
    ];
    println!("on the ward: {chart:?}");
    archive(chart);
}
