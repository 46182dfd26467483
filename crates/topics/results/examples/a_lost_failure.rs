//! A failure that nobody hears of, on purpose.

fn save(saved: &mut Vec<String>, line: &str) -> Result<(), String> {
    if !line.contains(';') {
        return Err(format!("{line}: how many?"));
    }
    saved.push(line.to_string());
    Ok(())
}

fn main() {
    let mut saved = Vec::new();
    for line in ["gloves;12", "soap"] {
        // The list is a draft: a line that is no order may be missing.
        let _ = save(&mut saved, line);
    }
    println!("saved: {}", saved.len());
}
