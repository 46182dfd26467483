//! Three signatures: look at a chart, change it in between, take it for good.

fn count(chart: &[String]) -> usize {
    chart.len()
}

fn with_note(
    mut chart: Vec<String>,
    note: &str,
) -> Vec<String> {
    chart.push(String::from(note));
    chart
}

fn archive(chart: Vec<String>) -> String {
    chart.join(", ")
}

fn main() {
    let chart = vec![String::from("admitted")];
    println!("lines: {}", count(&chart));

    let chart = with_note(chart, "X-ray");
    println!("lines: {}", count(&chart));

    let archived = archive(chart);
    println!("archived: {archived}");
}
