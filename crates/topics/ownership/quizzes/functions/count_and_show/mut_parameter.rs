fn count(mut chart: Vec<String>) -> usize {
    chart.len()
}

fn main() {
    let chart = vec![String::from("X-ray"), String::from("blood test")];
    let notes = count(chart);
    println!("{notes} notes: {chart:?}");
}
