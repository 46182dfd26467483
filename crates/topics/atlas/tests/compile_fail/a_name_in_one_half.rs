fn main() {
    let pulse = 130;
    match pulse {
        beats @ ..50 | 121.. => println!("call the doctor"), //~ E0408
        _ => println!("fine"),
    }
}
