fn archive(chart: Vec<String>) {
    println!("archived {} notes", chart.len());
}

fn main() {
    let chart = vec![String::from("X-ray")];
    if false {
        archive(chart);
    }
    println!("{chart:?}");
}
