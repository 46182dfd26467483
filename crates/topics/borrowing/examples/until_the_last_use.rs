//! A look lasts until it is used for the last time.

fn main() {
    let mut chart = vec!["admitted".to_string(), "X-ray".to_string()];
    let first = &chart[0];
    println!("first: {first}");
    chart.push("discharged".to_string());
    println!("{} notes", chart.len());
}
