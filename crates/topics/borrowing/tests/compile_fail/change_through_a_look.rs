fn add(chart: &Vec<String>, note: &str) {
    chart.push(note.to_string());
    //~^ E0596
}

fn main() {
    let chart = vec!["admitted".to_string()];
    add(&chart, "X-ray");
    println!("{chart:?}");
}
