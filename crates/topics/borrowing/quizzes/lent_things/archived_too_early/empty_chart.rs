fn archive(chart: Vec<String>) {
    println!("archived {}", chart.len());
}

fn main() {
    let chart = vec!["admitted".to_string(), "X-ray".to_string()];
    let first = &chart[0];
    println!("{first}");
    archive(Vec::new());
}
