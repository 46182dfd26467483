// At the start of each turn the chart may be gone: the turn before took it. After the loop it may
// be gone or, after no turn at all, be there: so nobody may use it.
fn main() {
    let chart = vec![1];
    for _turn in [1, 2] {
        drop(chart);
    }
    println!("behind the loop");
}
