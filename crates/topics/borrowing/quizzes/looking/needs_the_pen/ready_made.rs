fn add(chart: &Vec<String>, note: String) {
    chart.push(note);
}

fn main() {
    let chart = vec!["admitted".to_string()];
    add(&chart, "X-ray".to_string());
    println!("{chart:?}");
}
