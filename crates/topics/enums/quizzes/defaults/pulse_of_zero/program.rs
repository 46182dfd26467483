fn main() {
    let pulse: Option<u32> = Some(0);
    println!("{}", pulse.unwrap_or(60));
}
