use std::fmt;

impl fmt::Display for Vec<String> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.join(" and "))
    }
}

fn main() {
    let names = vec!["Ana".to_string(), "Bo".to_string()];
    println!("{names}");
}
