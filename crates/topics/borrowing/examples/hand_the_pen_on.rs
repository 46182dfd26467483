//! A helper gets the pen for the length of its call.

fn write(chart: &mut Vec<String>, note: &str) {
    chart.push(note.to_string());
}

fn admit(chart: &mut Vec<String>) {
    write(chart, "admitted");
    write(chart, "bed 3");
    let helper = &mut *chart;
    helper.push("seen by Dr. Okoye".to_string());
    chart.push("X-ray".to_string());
}

fn main() {
    let mut chart = Vec::new();
    admit(&mut chart);
    println!("{}", chart.join(", "));
}
