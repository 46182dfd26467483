struct LogLine {
    time: &str,
    //~^ E0106
    words: String,
}

fn main() {
    let line = LogLine {
        time: "09:14",
        words: "admitted".to_string(),
    };
    println!("{} {}", line.time, line.words);
}
