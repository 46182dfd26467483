fn save(line: &str) -> Result<(), String> {
    if line.is_empty() {
        return Err("failed".to_string());
    }
    Ok(())
}

fn main() {
    let _ = save("");
    println!("done");
}
