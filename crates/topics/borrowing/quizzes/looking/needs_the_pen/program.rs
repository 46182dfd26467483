fn add(chart: &Vec<String>, note: &str) {
    chart.push(note.to_string());
}

fn main() {
    let chart = vec!["admitted".to_string()];
    add(&chart, "X-ray");
    println!("{chart:?}");
}
