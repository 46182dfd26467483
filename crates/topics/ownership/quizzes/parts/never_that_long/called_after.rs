fn archive(chart: Vec<String>) {
    println!("archived {} notes", chart.len());
}

fn main() {
    let chart = vec![String::from("X-ray")];
    println!("{chart:?}");
    if chart.len() > 100 {
        archive(chart);
    }
}
