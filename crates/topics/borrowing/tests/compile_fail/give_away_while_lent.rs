fn archive(chart: Vec<String>) {
    println!("{} notes archived", chart.len());
}

fn main() {
    let chart = vec!["admitted".to_string()];
    let first = &chart[0];
    archive(chart);
    //~^ E0505
    println!("{first}");
}
