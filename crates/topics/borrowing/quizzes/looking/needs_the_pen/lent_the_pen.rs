fn add(chart: &mut Vec<String>, note: &str) {
    chart.push(note.to_string());
}

fn main() {
    let mut chart = vec!["admitted".to_string()];
    add(&mut chart, "X-ray");
    println!("{chart:?}");
}
