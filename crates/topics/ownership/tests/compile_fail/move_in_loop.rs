fn archive(chart: Vec<String>) {
    println!("archived: {} lines", chart.len());
}

fn main() {
    let chart = vec![String::from("admitted"), String::from("X-ray")];
    for _copy in [1, 2] {
        archive(chart);
        //~^ E0382
    }
}
