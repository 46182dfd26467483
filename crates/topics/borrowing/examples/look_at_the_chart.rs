//! A function that looks, and one that changes.

fn length(chart: &[String]) -> usize {
    chart.len()
}

fn add(chart: &mut Vec<String>, note: &str) {
    chart.push(note.to_string());
}

fn main() {
    let mut chart = vec!["admitted".to_string()];
    add(&mut chart, "X-ray");
    println!("{} notes: {}", length(&chart), chart.join(", "));
}
