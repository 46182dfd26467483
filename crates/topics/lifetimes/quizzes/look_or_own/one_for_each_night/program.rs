fn main() {
    let mut kept: Vec<&str> = Vec::new();
    for night in ["09:14 alarm", "09:30 alarm"] {
        let log = format!("log of {night}");
        kept.push(&log[7..]);
    }
    println!("{}", kept.len());
}
