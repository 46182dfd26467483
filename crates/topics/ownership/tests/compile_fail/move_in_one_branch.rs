fn archive(chart: Vec<String>) {
    println!("archived: {} lines", chart.len());
}

fn main() {
    let chart = vec![String::from("admitted"), String::from("X-ray")];
    if chart.len() > 100 {
        archive(chart);
    }
    println!("{} lines", chart.len());
    //~^ E0382
}
