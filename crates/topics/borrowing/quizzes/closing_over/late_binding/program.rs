fn main() {
    let mut greetings = Vec::new();
    for bed in [3, 5] {
        greetings.push(move || bed);
    }
    let words: Vec<String> = greetings.iter().map(|greet| greet().to_string()).collect();
    println!("{}", words.join(" "));
}
