fn main() {
    let mut readings = vec![Some(72), None, Some(60)];
    while let Some(Some(pulse)) = readings.pop() {
        println!("{pulse}");
    }
    println!("left: {}", readings.len());
}
