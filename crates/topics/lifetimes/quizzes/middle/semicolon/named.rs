fn main() {
    let text = "Ana, Bo";
    let upper = text.to_uppercase();
    let parts: Vec<&str> = upper.split(", ").collect();
    println!("{} {}", parts[1], parts.len());
}
