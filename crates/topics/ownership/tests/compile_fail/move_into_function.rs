fn archive(chart: Vec<String>) {
    println!("archived: {} lines", chart.len());
}

fn main() {
    let chart = vec![String::from("admitted"), String::from("X-ray")];
    archive(chart);
    println!("{} lines left", chart.len());
    //~^ E0382
}
