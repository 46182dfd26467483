fn archive(chart: Vec<String>) {
    println!("archived {} notes", chart.len());
}

fn main() {
    let chart = vec![String::from("X-ray")];
    if chart.len() > 100 {
        archive(chart);
    } else {
        println!("{chart:?}");
    }
}
