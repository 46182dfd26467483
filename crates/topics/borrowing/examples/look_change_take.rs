//! Three methods: one looks, one changes, one ends the chart.

use borrowing::chart::Chart;

fn main() {
    let mut chart = Chart::new("Ana");
    chart.note("admitted");
    println!("{} note", chart.len());
    let notes = chart.close();
    println!("{notes:?}");
}
