#![deny(unused_must_use)]

fn save(line: &str) -> Result<(), String> {
    if !line.contains(';') {
        return Err(format!("{line}: how many?"));
    }
    Ok(())
}

fn main() {
    save("soap");
    //~^ unused_must_use
}
