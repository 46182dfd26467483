fn main() {
    let text = "Ana, Bo";
    let parts: Vec<&str> = text.split(", ").collect();
    println!("{} {}", parts[1], parts.len());
}
