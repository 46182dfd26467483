fn add(chart: &Vec<String>, note: &str) {
    chart.push(note.to_string());
}

fn main() {
    let mut chart = vec!["admitted".to_string()];
    add(&chart, "X-ray");
    chart.push("discharged".to_string());
    println!("{chart:?}");
}
